import { readUnderstanding } from '../../understanding/readUnderstanding.ts'
import type { Locate, Point } from './points.ts'

/** Points of postcodes as far as a council's `places.json` knows them: the middle of the sector. */
export function locateWith(councilFolder: string): Locate {
  const understanding = readUnderstanding(councilFolder)
  const known = new Map<string, Point | null>()
  return (postcode) => {
    // All of a sector are one point.
    const sector = postcode.slice(0, -2)
    const before = known.get(sector)
    if (before !== undefined) return before
    const place = understanding.read(postcode).place
    const point =
      place === null || place.latitude === null || place.longitude === null
        ? null
        : { latitude: place.latitude, longitude: place.longitude }
    known.set(sector, point)
    return point
  }
}
