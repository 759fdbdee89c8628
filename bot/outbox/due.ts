import { laneOf, type Delivery, type Parcel } from './parcel.ts'
import { hourMs } from './waits.ts'

/** How many messages may be on their way to one provider. */
const atOnce = 4

export interface Due {
  parcel: Parcel
  delivery: Delivery
}

/**
 * What may be sent now: what is due, not on its way already, and has a place in its provider's lane. Those that have
 * failed least go first, so that a new crisis never waits behind old failures. The hub hears of one crisis in order.
 */
export function dueNow(waiting: readonly Parcel[], underWay: ReadonlySet<Delivery>, now: number): Due[] {
  const free = new Map<string, number>()
  for (const delivery of underWay) free.set(laneOf(delivery), (free.get(laneOf(delivery)) ?? atOnce) - 1)
  const heads = hubHeads(waiting)
  return waiting
    .flatMap((parcel) => parcel.deliveries.map((delivery) => ({ parcel, delivery })))
    .filter(({ parcel, delivery }) => {
      if (delivery.state !== 'waiting' || underWay.has(delivery) || !isDue(delivery, now)) return false
      return delivery.to.by !== 'hub' || heads.get(parcel.reference) === parcel
    })
    .sort((one, other) => one.delivery.tries - other.delivery.tries || byOrder(one.parcel, other.parcel))
    .filter(({ delivery }) => {
      const lane = laneOf(delivery)
      const places = free.get(lane) ?? atOnce
      free.set(lane, places - 1)
      return places > 0
    })
}

export const byOrder = (one: Parcel, other: Parcel): number => one.queuedAt - other.queuedAt || one.order - other.order

/** A wait is an hour at most: one that is longer was worked out before the clock was set back. */
const isDue = ({ nextAt }: Delivery, now: number): boolean => nextAt <= now || nextAt > now + hourMs

/** The first of each crisis that the hub has not had yet. */
function hubHeads(waiting: readonly Parcel[]): Map<string, Parcel> {
  const heads = new Map<string, Parcel>()
  for (const parcel of waiting) {
    if (!parcel.deliveries.some(({ to, state }) => to.by === 'hub' && state === 'waiting')) continue
    const head = heads.get(parcel.reference)
    if (head === undefined || byOrder(parcel, head) < 0) heads.set(parcel.reference, parcel)
  }
  return heads
}
