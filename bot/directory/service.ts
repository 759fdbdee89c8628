import { z } from 'zod'

/** Names of the taxonomies whose terms this service understands. A feed may carry others besides; they are left alone. */
export const taxonomies = {
  /** A need tag it meets. `link_type` "main" for what it is there for, "also" for what it does besides. */
  needs: 'better-conversations-needs',
  /**
   * Whom it is for, e.g. "women". `link_type` "only": for people of one of these and nobody else; "mainly": others are
   * welcome too; "must": besides, everybody must be of this one.
   */
  audience: 'better-conversations-audience',
  /** How it takes part in suggestions: see `roles`. */
  role: 'better-conversations-role',
  /** Where a fact came from: the attribute's `value`. */
  facts: 'better-conversations-facts',
} as const

/**
 * network: a neighbourhood network, which comes first for people of its own area.
 * wide: serves the whole of its service areas; how far away its door is does not matter.
 * anywhere: serves everybody, wherever they live (by telephone or online).
 * wider_source: knows what else there is; offered when nothing near fits.
 */
export const roles = ['network', 'wide', 'anywhere', 'wider_source'] as const
export type Role = (typeof roles)[number]

const attribute = z.object({
  link_type: z.string().optional(),
  value: z.string().optional(),
  taxonomy_term: z.object({ name: z.string(), taxonomy: z.string().optional() }).optional(),
})

const location = z.object({
  name: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** The first half of its postcode, where `external_identifier_type` is "outcode". */
  external_identifier: z.string().optional(),
  external_identifier_type: z.string().optional(),
})

/** What is read of a service in Open Referral UK 3.0, with the HSDS 3.0 fields that the UK profile leaves out. */
export const serviceSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: z.string().default(''),
  url: z.string().optional(),
  /** What to check before relying on it, in plain words. */
  alert: z.string().optional(),
  /** The day on which the facts were checked. */
  assured_date: z.iso.date().optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  eligibility_description: z.string().optional(),
  organization: z.object({ id: z.string() }).optional(),
  /** `extent`: first halves of postcodes ("LS12") between commas. */
  service_areas: z.array(z.object({ name: z.string().optional(), extent: z.string().optional() })).default([]),
  service_at_locations: z.array(z.object({ location: location.optional() })).default([]),
  schedules: z.array(z.object({ description: z.string().optional() })).default([]),
  contacts: z.array(z.object({ phones: z.array(z.object({ number: z.string() })).default([]) })).default([]),
  attributes: z.array(attribute).default([]),
})

/** The paged answer of `/services`, as a council's `directory.json` keeps it: one page with everything. */
export const serviceListSchema = z.object({ contents: z.array(serviceSchema) })

export type Service = z.infer<typeof serviceSchema>
/** As it stands in a file: what has a default may be missing. */
export type ServiceData = z.input<typeof serviceSchema>
