import type { Notes } from './notes.ts'

export interface Point {
  latitude: number
  longitude: number
}

/** Where a postcode is, as far as the council's own places tell. */
export type Locate = (postcode: string) => Point | null

/** The United Kingdom with its islands, in degrees (WGS 84). */
const kingdom = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 }

const isHere = (latitude: number, longitude: number): boolean =>
  latitude > kingdom.south && latitude < kingdom.north && longitude > kingdom.west && longitude < kingdom.east

/** A point that can be one, the right way round; undefined when there is none. */
export function mendPoint(
  latitude: number | undefined,
  longitude: number | undefined,
  postcode: string | undefined,
  locate: Locate,
  notes: Notes,
): Point | undefined {
  if (latitude !== undefined && longitude !== undefined) {
    if (isHere(latitude, longitude)) return { latitude, longitude }
    if (isHere(longitude, latitude)) {
      notes.add('mended', 'swapped point')
      return { latitude: longitude, longitude: latitude }
    }
  }
  if (latitude !== undefined || longitude !== undefined) notes.add('mended', 'point left out')
  const found = postcode === undefined ? null : locate(postcode)
  if (found === null) return undefined
  notes.add('mended', 'point from postcode')
  return found
}

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/

/** "ls12 3AB" as "LS12 3AB"; undefined when it is none. */
export function mendPostcode(given: string | undefined): string | undefined {
  const [, first, second] = postcode.exec(given?.toUpperCase() ?? '') ?? []
  return first === undefined || second === undefined ? undefined : `${first} ${second}`
}

/** The first half of a postcode, whole or half; undefined when it is none. */
export function outcodeOf(given: string | undefined): string | undefined {
  return mendPostcode(given)?.split(' ')[0] ?? /^[A-Z]{1,2}\d[A-Z\d]?$/.exec(given?.trim().toUpperCase() ?? '')?.[0]
}
