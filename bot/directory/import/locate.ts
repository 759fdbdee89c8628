import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeGazetteer } from '../../understanding/places/gazetteer.ts'
import { placesSchema } from '../../understanding/places/places.ts'
import { readPlace } from '../../understanding/places/readPlace.ts'
import type { Locate, Point } from './points.ts'

/** Points of postcodes as far as a council's `places.json` knows them: the middle of the sector. */
export function locateWith(councilFolder: string): Locate {
  const places = placesSchema.parse(JSON.parse(readFileSync(join(councilFolder, 'places.json'), 'utf8')))
  const gazetteer = makeGazetteer(places)
  const known = new Map<string, Point | null>()
  return (postcode) => {
    // All of a sector are one point.
    const sector = postcode.slice(0, -2)
    const before = known.get(sector)
    if (before !== undefined) return before
    const { own: place } = readPlace(postcode, gazetteer)
    const point =
      place === null || place.latitude === null || place.longitude === null
        ? null
        : { latitude: place.latitude, longitude: place.longitude }
    known.set(sector, point)
    return point
  }
}

const named = z.object({ name: z.string(), placeName: z.string() })

/** By which names a feed may call the whole area of a council, lower case. */
export function councilNames(councilFolder: string): string[] {
  const profile = named.parse(JSON.parse(readFileSync(join(councilFolder, 'profile.json'), 'utf8')))
  return [...new Set([profile.name, profile.placeName].map((one) => one.toLowerCase()))]
}
