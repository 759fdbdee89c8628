import type { Place } from '../../dialogs/ports.ts'
import type { Entry, Point } from './entry.ts'
import { distanceTo } from './nearness.ts'
import type { SearchIndex } from './searchIndex.ts'

/** As far as people go for something that is not right where they live, in kilometres. */
export const near = 5
/** As far as they go for something made for people like them (a deaf club, a kosher lunch), in kilometres. */
export const far = 12

export interface Reach {
  /** Null where it does not matter or is not known. */
  distanceKm: number | null
  /** Is it close by or made for their own area? */
  near: boolean
  /** What its service areas say of the place: named, the same half postcode, nothing, or that it is for somewhere else. */
  covers: 'name' | 'postcode' | 'unsaid' | 'elsewhere'
}

/** Where somebody is, as far as it is known. */
export interface Whereabouts {
  place: Place | null
  point: Point | null
}

/** A place as wide as the whole directory ("Leeds") says no more than no place at all. */
export function whereaboutsOf(place: Place | null, { wideNames, pointOf }: SearchIndex): Whereabouts {
  if (place === null || wideNames.has(place.name.toLowerCase())) return { place: null, point: null }
  const { latitude, longitude } = place
  // Without a point of its own, somewhere else in the same half postcode is close enough.
  const point = latitude === null || longitude === null ? pointOf.get(place.outcode) : { latitude, longitude }
  return { place, point: point ?? null }
}

/**
 * Can somebody there use it? Without a place only what serves everybody is sure; groups that are not tied to an area are
 * given too, without a distance. Null: no.
 */
export function reachOf(entry: Entry, { place, point }: Whereabouts): Reach | null {
  if (entry.roles.has('anywhere')) return { distanceKm: null, near: false, covers: 'unsaid' }
  if (place === null) return isTied(entry) ? null : { distanceKm: null, near: false, covers: 'unsaid' }
  const covers = coversOf(entry, place)
  if (entry.roles.has('wide'))
    return covers === 'elsewhere' ? null : { distanceKm: null, near: false, covers: 'unsaid' }
  return localReach(entry, place, point, covers)
}

function localReach(entry: Entry, place: Place, point: Point | null, covers: Reach['covers']): Reach | null {
  const distanceKm = point === null ? null : distanceTo(entry, point)
  const covered = covers === 'name' || covers === 'postcode'
  if (distanceKm === null) return covered || entry.doors.has(place.outcode) ? { distanceKm, near: true, covers } : null
  const isNear = covered || distanceKm <= near
  // A neighbourhood network next door may help somebody; one in another town is for the people there.
  return distanceKm > far || (!isNear && entry.roles.has('network')) ? null : { distanceKm, near: isNear, covers }
}

/** Is it for one neighbourhood, or does nobody know where it is? */
function isTied({ roles, points, outcodes }: Entry): boolean {
  return roles.has('network') || (!roles.has('wide') && points.length === 0 && outcodes.size === 0)
}

function coversOf(entry: Entry, place: Place): Reach['covers'] {
  if (entry.areaNames.has(place.name.toLowerCase())) return 'name'
  if (entry.outcodes.size === 0) return 'unsaid'
  return entry.outcodes.has(place.outcode) ? 'postcode' : 'elsewhere'
}
