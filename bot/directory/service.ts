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
  taxonomy_term: z
    .object({
      id: z.string().optional(),
      name: z.string(),
      description: z.string().optional(),
      taxonomy: z.string().optional(),
    })
    .optional(),
})

const phone = z.object({
  number: z.string(),
  extension: z.union([z.string(), z.number()]).optional(),
  type: z.string().optional(),
  description: z.string().optional(),
})

const contact = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  department: z.string().optional(),
  email: z.string().optional(),
  phones: z.array(phone).default([]),
})

/**
 * When it is open or meets. `freq`, `interval`, `byday`, `bymonthday`, `dtstart`, `until` as in RFC 5545 ("WEEKLY",
 * "MO,TH", "2TU" the second Tuesday); times of the day as "10:30". `description` says it in words, which may be all there is.
 */
const schedule = z.object({
  description: z.string().optional(),
  freq: z.string().optional(),
  interval: z.number().optional(),
  byday: z.string().optional(),
  bymonthday: z.string().optional(),
  dtstart: z.string().optional(),
  until: z.string().optional(),
  valid_from: z.string().optional(),
  valid_to: z.string().optional(),
  opens_at: z.string().optional(),
  closes_at: z.string().optional(),
  notes: z.string().optional(),
})

const costOption = z.object({
  option: z.string().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  amount_description: z.string().optional(),
})

const language = z.object({ name: z.string().optional(), code: z.string().optional(), note: z.string().optional() })

const address = z.object({
  address_1: z.string().optional(),
  address_2: z.string().optional(),
  city: z.string().optional(),
  region: z.string().optional(),
  state_province: z.string().optional(),
  postal_code: z.string().optional(),
  country: z.string().optional(),
  address_type: z.string().optional(),
})

const location = z.object({
  id: z.string().optional(),
  location_type: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** The first half of its postcode, where `external_identifier_type` is "outcode". */
  external_identifier: z.string().optional(),
  external_identifier_type: z.string().optional(),
  transportation: z.string().optional(),
  addresses: z.array(address).default([]),
  /** Step-free access, a hearing loop, an accessible toilet: one a feature. */
  accessibility: z
    .array(z.object({ description: z.string().optional(), details: z.string().optional(), url: z.string().optional() }))
    .default([]),
})

/** What is read of a service in Open Referral UK 3.0, with the HSDS 3.0 fields that the UK profile leaves out. */
export const serviceSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: z.string().default(''),
  url: z.string().optional(),
  email: z.string().optional(),
  /** What to check before relying on it, in plain words. */
  alert: z.string().optional(),
  /** The day on which the facts were checked. */
  assured_date: z.iso.date().optional(),
  /** When the feed it came from last changed it. */
  last_modified: z.string().optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  eligibility_description: z.string().optional(),
  /** How to join, in words. */
  application_process: z.string().optional(),
  /** What it costs, in words; `cost_options` where there are figures. */
  fees: z.string().optional(),
  accreditations: z.string().optional(),
  organization: z
    .object({
      id: z.string(),
      name: z.string().optional(),
      description: z.string().optional(),
      website: z.string().optional(),
      email: z.string().optional(),
    })
    .optional(),
  /** `extent`: first halves of postcodes ("LS12") between commas. */
  service_areas: z.array(z.object({ name: z.string().optional(), extent: z.string().optional() })).default([]),
  service_at_locations: z
    .array(
      z.object({ id: z.string().optional(), location: location.optional(), schedules: z.array(schedule).default([]) }),
    )
    .default([]),
  schedules: z.array(schedule).default([]),
  languages: z.array(language).default([]),
  cost_options: z.array(costOption).default([]),
  contacts: z.array(contact).default([]),
  attributes: z.array(attribute).default([]),
})

/** The paged answer of `/services`, as a council's `directory.json` keeps it: one page with everything. */
export const serviceListSchema = z.object({ contents: z.array(serviceSchema) })

export type Service = z.infer<typeof serviceSchema>
/** As it stands in a file: what has a default may be missing. */
export type ServiceData = z.input<typeof serviceSchema>
