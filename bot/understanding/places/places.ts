import { z } from 'zod'

const outcode = z
  .string()
  .regex(/^[A-Z]{1,2}[0-9][A-Z0-9]?$/, 'must be the first half of a postcode in capitals, like "LS12"')

const namedPlace = z.strictObject({
  name: z.string().min(2),
  outcode,
  /** Other things people call it. */
  also: z.array(z.string().min(2)).optional(),
  /** Also a person's name or an everyday word: only believed where the words around it say "place". */
  careful: z.boolean().optional(),
  /** Words that, coming right after, make it something else: "Bramley apples". */
  notBefore: z.array(z.string()).optional(),
  /** The whole area of the council: too wide to measure a distance from. */
  wide: z.boolean().optional(),
  /** Postcode sectors that lie nearer to it than its outcode does as a whole: "LS9 6". */
  sectors: z.array(z.string()).optional(),
})
export type NamedPlace = z.infer<typeof namedPlace>

/** A council's `places.json`: names people use, and where postcodes are. */
export const placesSchema = z.strictObject({
  source: z.string(),
  /** Shown where the facts are shown: the licence asks for it. */
  attribution: z.string(),
  /** Names that, followed by a number, are a postcode district: { leeds: 'LS' } reads "Leeds 12" as LS12. */
  numbered: z.record(z.string(), z.string()).default({}),
  /** Local names of things, as the common word that the vocabulary knows: { LGI: 'hospital' }. */
  means: z.record(z.string(), z.string()).default({}),
  places: z.array(namedPlace),
  /** Postcode sector -> mean latitude and longitude (WGS 84). */
  sectors: z.record(z.string(), z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])),
})
export type Places = z.infer<typeof placesSchema>
