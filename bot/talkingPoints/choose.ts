import { distance } from 'geokdbush'
import type { Place } from '../../dialogs/ports.ts'
import type { TalkingPointWishes } from '../../dialogs/talkingPoints.ts'
import type { TalkingPointsData, Venue } from './schema.ts'
import type { Slot } from './slots.ts'

/** How many are offered at a time. */
export const offered = 3

/** Those that suit, the best first: near before far, then the soonest. Pure. */
export interface Choice {
  slots: Slot[]
  /** False when none is near, or none in the evening as was wished: these are the next best. */
  fits: boolean
}

/**
 * Picks the times that suit. Getting in, hearing, quiet and an interpreter are never traded away; evening and near are
 * when nothing else is left, and then `fits` is false. Easy Read and bringing somebody are possible everywhere: staff see
 * that they are wished.
 */
export function choose(slots: readonly Slot[], wishes: TalkingPointWishes, data: TalkingPointsData): Choice {
  const possible = slots.filter((slot) => isPossible(slot, wishes))
  const isEvening = ({ time }: Slot): boolean => !wishes.evening || time >= data.eveningFrom
  const near = (slot: Slot): boolean => isNear(slot.venue, wishes.place, data.nearKm)
  const rows: [(slot: Slot) => boolean, boolean][] = [
    [(slot) => isEvening(slot) && near(slot), true],
    [isEvening, false],
    [near, false],
    [() => true, false],
  ]
  for (const [wanted, fits] of rows) {
    const found = possible.filter(wanted)
    if (found.length > 0) return { slots: byVariety(found), fits }
  }
  return { slots: [], fits: false }
}

function isPossible({ venue, interpreters }: Slot, wishes: TalkingPointWishes): boolean {
  if (wishes.stepFree && !venue.access.includes('stepFree')) return false
  if (wishes.hearingLoop && !venue.access.includes('hearingLoop')) return false
  if (wishes.quiet && !venue.access.includes('quiet')) return false
  return wishes.interpreter === null || interpreters.includes(wishes.interpreter)
}

/** Three times of one morning are hardly a choice: first one of each day at each venue, the soonest first. */
function byVariety(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>()
  const [firsts, rest]: [Slot[], Slot[]] = [[], []]
  for (const slot of slots) {
    const day = `${slot.venue.id} ${slot.date}`
    ;(seen.has(day) ? rest : firsts).push(slot)
    seen.add(day)
  }
  return [...firsts, ...rest]
}

function isNear(venue: Venue, place: Place | null, nearKm: number): boolean {
  if (place === null) return true
  const km = kilometresTo(venue, place)
  return km === null ? venue.outcode === place.outcode : km <= nearKm
}

/** As the crow flies; null when either place is not known well enough. */
export function kilometresTo(venue: Venue, place: Place | null): number | null {
  if (place?.latitude == null || place.longitude === null || venue.latitude === null || venue.longitude === null)
    return null
  return distance(place.longitude, place.latitude, venue.longitude, venue.latitude)
}
