import type { Place } from '../../dialogs/ports.ts'
import type { Entry, Point } from './entry.ts'
import type { Nearness } from './nearness.ts'

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

/** A place as wide as a whole directory ("Leeds") says no more than no place at all. */
export function whereaboutsOf(place: Place | null, entries: readonly Entry[]): Whereabouts {
  if (
    place === null ||
    entries.some((entry) => entry.roles.has('wide') && entry.areaNames.has(place.name.toLowerCase()))
  )
    return { place: null, point: null }
  const { latitude, longitude } = place
  return {
    place,
    point: latitude === null || longitude === null ? pointOf(place.outcode, entries) : { latitude, longitude },
  }
}

/** The place has no known point: somewhere else in the same half postcode is close enough. */
function pointOf(outcode: string, entries: readonly Entry[]): Point | null {
  return entries.find((entry) => entry.doors.size === 1 && entry.doors.has(outcode))?.points[0] ?? null
}

/**
 * The candidates that somebody at a place can use. Without a place only what serves everybody is sure; groups that are
 * not tied to an area are given too, without a distance.
 */
export function reachable(
  entries: readonly Entry[],
  candidates: ReadonlySet<number>,
  where: Whereabouts,
  nearness: Nearness,
  kilometres: number,
): Map<number, Reach> {
  const found = new Map<number, Reach>()
  const { place, point } = where
  const distances =
    point === null ? new Map<number, number>() : nearness.within(point, kilometres, (one) => candidates.has(one))
  for (const number of candidates) {
    const entry = entries[number]
    const reach = entry === undefined ? null : reachOf(entry, place, distances.get(number) ?? null)
    if (reach !== null) found.set(number, reach)
  }
  return found
}

function reachOf(entry: Entry, place: Place | null, distanceKm: number | null): Reach | null {
  if (entry.roles.has('anywhere')) return { distanceKm: null, near: false, covers: 'unsaid' }
  if (place === null)
    return entry.roles.has('network') || nowhere(entry) ? null : { distanceKm: null, near: false, covers: 'unsaid' }
  const covers = coversOf(entry, place)
  const covered = covers === 'name' || covers === 'postcode'
  if (entry.roles.has('wide'))
    return covers === 'elsewhere' ? null : { distanceKm: null, near: false, covers: 'unsaid' }
  // A neighbourhood network next door may help somebody; one in another town is for the people there.
  if (distanceKm !== null && distanceKm > near && entry.roles.has('network') && !covered) return null
  if (distanceKm !== null) return { distanceKm, near: distanceKm <= near || covered, covers }
  const here = covered || entry.doors.has(place.outcode)
  return here ? { distanceKm: null, near: true, covers } : null
}

/** Nobody knows where it is or whom it covers. */
function nowhere(entry: Entry): boolean {
  return !entry.roles.has('wide') && entry.points.length === 0 && entry.outcodes.size === 0
}

function coversOf(entry: Entry, place: Place): Reach['covers'] {
  if (entry.areaNames.has(place.name.toLowerCase())) return 'name'
  if (entry.outcodes.size === 0) return 'unsaid'
  return entry.outcodes.has(place.outcode) ? 'postcode' : 'elsewhere'
}
