import type { Clock, Safe } from '../../dialogs/ports.ts'
import type { TalkingPointAsked, TalkingPointTime, TalkingPointWishes } from '../../dialogs/talkingPoints.ts'
import { Shelf } from '../handoff/shelf.ts'
import { againOnConflict } from '../handoff/tryAgain.ts'
import { EtagConflict, type Change, type Storage, type StoredDocument } from '../storage/storage.ts'
import { hashOfCode, newCode } from './codes.ts'
import { makeOneByOne } from './oneByOne.ts'

const collection = 'talking-points'
const bookingKey = (id: string): string => `${collection}/${id}`
const codeKey = (code: string): string => `talking-point-codes/${hashOfCode(code)}`
const slotKey = (slotId: string): string => `talking-point-slots/${slotId}`

/** What is kept of a booking, under its id in the collection `talking-points`. */
export interface Booking {
  id: string
  code: string
  status: 'booked' | 'cancelled'
  /** The time as it was when it was booked: the profile may change. */
  at: TalkingPointTime
  team: string
  /** ISO times. */
  start: string
  end: string
  wishes: TalkingPointWishes
  conversationId: string
  /** ISO time of the first booking: what days waited are counted from, however often it is changed. */
  askedAt: string
  changedAt: string
  /** How often it was changed or cancelled. */
  changes: number
  /** As given. */
  name?: string
  /** E-mail address for a reminder, if one is wished. */
  remindAt?: string
  safeToContact: Safe
  came?: { yes: boolean; by: string; at: string }
  /** Its time is long over: who it was is not kept. */
  cleared?: true
}

/** A time that may be booked. */
export interface Seat {
  at: TalkingPointTime
  team: string
  start: Date
  end: Date
  capacity: number
}

/** Who has a slot: ids of bookings, as many as there is room at most. */
interface SlotDocument {
  ids: string[]
}

export interface Bookings {
  /** @returns `taken` when no seat is free */
  book(asked: Omit<TalkingPointAsked, 'timeId'>, seat: Seat): Promise<Booking | 'taken'>
  change(id: string, seat: Seat): Promise<Booking | 'taken' | 'gone'>
  /** Undefined when it was over or cancelled. */
  cancel(id: string): Promise<Booking | undefined>
  /** Writes what `edit` makes of a booking; undefined leaves it as it is. */
  edit(id: string, edit: (before: Booking) => Booking | undefined): Promise<Booking | undefined>
  byCode(code: string): Promise<Booking | undefined>
  get(id: string): Promise<Booking | undefined>
  /** How many have each of these slots. */
  taken(slotIds: readonly string[]): Promise<Map<string, number>>
  /** Those whose time is not longer ago than a hundred days, in no order. */
  recent(): Promise<Booking[]>
  /** Cuts who it was out of bookings that were over before then, and what keeps codes and slots of them. */
  clearBefore(before: Date): Promise<number>
}

const recentMs = 100 * 24 * 60 * 60_000

export function makeBookings(storage: Storage, clock: Clock): Bookings {
  const shelf = new Shelf<Booking>(storage, collection, ({ id }) => id)
  // Everybody who wants the same time waits in a line here; across processes the etag decides.
  const oneByOne = makeOneByOne()

  const read = async (keys: readonly string[]): Promise<Map<string, StoredDocument>> => storage.read(keys)
  const get = async (id: string): Promise<Booking | undefined> =>
    (await read([bookingKey(id)])).get(bookingKey(id))?.value as Booking | undefined

  /** All of it on the disk, or none. */
  const write = async (booking: Booking, etag: string, beside: ReadonlyMap<string, Change>): Promise<void> => {
    const changes = new Map<string, Change>([[bookingKey(booking.id), { value: booking, etag }], ...beside])
    try {
      await storage.write(changes, { durable: true })
    } catch (error) {
      if (!(error instanceof EtagConflict)) shelf.doubt(booking.id)
      throw error
    }
    shelf.note(booking)
  }

  const isOver = ({ end }: Booking): boolean => Date.parse(end) <= clock.now().getTime()
  const isLive = (booking: Booking): boolean => booking.status === 'booked' && !isOver(booking)

  const bookOnce = async (asked: Omit<TalkingPointAsked, 'timeId'>, seat: Seat): Promise<Booking | 'taken'> => {
    const [mine, slot] = [bookingKey(asked.id), slotKey(seat.at.id)]
    const stored = await read([mine, slot])
    const before = stored.get(mine)?.value as Booking | undefined
    // A turn that is run again after a crash: it has it already.
    if (before !== undefined) return before.status === 'booked' ? before : 'taken'
    const seats = withOne(stored.get(slot), asked.id, seat.capacity)
    if (seats === 'full') return 'taken'
    const now = clock.now().toISOString()
    const booking: Booking = {
      ...{ id: asked.id, code: newCode(), status: 'booked', wishes: asked.wishes, ...placeOf(seat) },
      ...{ conversationId: asked.conversationId, askedAt: now, changedAt: now, changes: 0, safeToContact: 'unknown' },
      ...(asked.name === undefined ? {} : { name: asked.name }),
    }
    const code: Change = { value: { id: booking.id, end: booking.end }, etag: 'new' }
    const beside = new Map<string, Change>([
      [codeKey(booking.code), code],
      [slot, seats],
    ])
    await write(booking, 'new', beside)
    return booking
  }

  const changeOnce = async (id: string, seat: Seat): Promise<Booking | 'taken' | 'gone'> => {
    const stored = await read([bookingKey(id), slotKey(seat.at.id)])
    const found = stored.get(bookingKey(id))
    const before = found?.value as Booking | undefined
    if (found === undefined || before === undefined || !isLive(before)) return 'gone'
    if (before.at.id === seat.at.id) return before
    const seats = withOne(stored.get(slotKey(seat.at.id)), id, seat.capacity)
    if (seats === 'full') return 'taken'
    const moved = { ...changed(before), ...placeOf(seat) }
    const beside = new Map([
      [slotKey(seat.at.id), seats],
      ...(await withoutOne(before)),
      [codeKey(before.code), { value: { id, end: moved.end } }] as const,
    ])
    await write(moved, found.etag, beside)
    return moved
  }

  const changed = (before: Booking): Booking => ({
    ...before,
    ...{ changedAt: clock.now().toISOString(), changes: before.changes + 1 },
  })

  const withoutOne = async ({ id, at }: Booking): Promise<[string, Change][]> => {
    const key = slotKey(at.id)
    const stored = (await read([key])).get(key)
    if (stored === undefined) return []
    return [[key, { value: { ids: idsOf(stored).filter((one) => one !== id) }, etag: stored.etag }]]
  }

  const cancelOnce = async (id: string): Promise<Booking | undefined> => {
    const found = (await read([bookingKey(id)])).get(bookingKey(id))
    const before = found?.value as Booking | undefined
    if (found === undefined || before === undefined || !isLive(before)) return undefined
    const cancelled: Booking = { ...nameless(changed(before)), status: 'cancelled' }
    await write(cancelled, found.etag, new Map(await withoutOne(before)))
    return cancelled
  }

  const editOnce = async (id: string, edit: (before: Booking) => Booking | undefined): Promise<Booking | undefined> => {
    const found = (await read([bookingKey(id)])).get(bookingKey(id))
    const before = found?.value as Booking | undefined
    const after = before === undefined ? undefined : edit(before)
    if (found === undefined || after === undefined) return before
    await write(after, found.etag, new Map())
    return after
  }

  return {
    book: (asked, seat) => oneByOne.run(seat.at.id, () => againOnConflict(() => bookOnce(asked, seat))),
    change: (id, seat) => oneByOne.run(seat.at.id, () => againOnConflict(() => changeOnce(id, seat))),
    cancel: (id) => againOnConflict(() => cancelOnce(id)),
    edit: (id, edit) => againOnConflict(() => editOnce(id, edit)),
    get,
    async byCode(code) {
      const kept = (await read([codeKey(code)])).get(codeKey(code))?.value as { id: string } | undefined
      const booking = kept === undefined ? undefined : await get(kept.id)
      return booking !== undefined && isLive(booking) ? booking : undefined
    },
    async taken(slotIds) {
      const stored = await read(slotIds.map(slotKey))
      return new Map(slotIds.map((id) => [id, idsOf(stored.get(slotKey(id))).length]))
    },
    recent: () => shelf.current(({ end }) => clock.now().getTime() - Date.parse(end) < recentMs),
    async clearBefore(before) {
      let cleared = 0
      for await (const key of storage.keys(collection)) {
        const booking = (await read([key])).get(key)?.value as Booking | undefined
        if (booking === undefined || booking.cleared === true || Date.parse(booking.end) >= before.getTime()) continue
        await againOnConflict(() => editOnce(booking.id, withoutPerson))
        await storage.remove([codeKey(booking.code), slotKey(booking.at.id)])
        cleared += 1
      }
      return cleared
    },
  }
}

/** What is left says how long somebody waited and whether they came; nothing says who. */
function withoutPerson(booking: Booking): Booking {
  const wishes: TalkingPointWishes = {
    ...{ place: null, stepFree: false, hearingLoop: false, quiet: false, evening: false },
    ...{ interpreter: null, easyRead: false, bringing: false },
  }
  return { ...nameless(booking), wishes, conversationId: '', code: '', cleared: true }
}

function nameless(booking: Booking): Booking {
  const copy = { ...booking }
  delete copy.name
  delete copy.remindAt
  return copy
}

const placeOf = (seat: Seat): Pick<Booking, 'at' | 'team' | 'start' | 'end'> => ({
  ...{ at: seat.at, team: seat.team, start: seat.start.toISOString(), end: seat.end.toISOString() },
})

const idsOf = (stored: StoredDocument | undefined): string[] => (stored?.value as SlotDocument | undefined)?.ids ?? []

function withOne(stored: StoredDocument | undefined, id: string, capacity: number): Change | 'full' {
  const ids = idsOf(stored)
  if (ids.length >= capacity) return 'full'
  return { value: { ids: [...ids, id] }, etag: stored?.etag ?? 'new' }
}
