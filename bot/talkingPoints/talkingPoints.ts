import type { Clock } from '../../dialogs/ports.ts'
import type {
  TalkingPointBooking,
  TalkingPointOffer,
  TalkingPoints,
  TalkingPointTime,
  TalkingPointWishes,
} from '../../dialogs/talkingPoints.ts'
import { isPractice } from '../practice.ts'
import type { Storage } from '../storage/storage.ts'
import { makeBookings, type Booking, type Bookings, type Seat } from './bookings.ts'
import { choose, kilometresTo, offered } from './choose.ts'
import { codeIn } from './codes.ts'
import { makeGuesses } from './guesses.ts'
import type { TalkingPointsData } from './schema.ts'
import { slotsOf, type Slot, type SlotRules, type Stretch } from './slots.ts'

export interface TalkingPointsOptions {
  /** The part of the council's profile; absent where the council has none. */
  data: TalkingPointsData | undefined
  timeZone: string
  /** Whose public holidays nobody is there. */
  isHoliday?: (date: string) => boolean
  storage: Storage
  clock: Clock
  /** Address of the page, such as `https://chat.example.org/talking-point`. */
  page?: () => string
  /** Can an e-mail be sent? */
  reminds?: () => boolean
  /** Stretches of the venues that have a calendar, by venue id: another map when anything changed. */
  calendars?: () => ReadonlyMap<string, readonly Stretch[]>
}

/** What the pages need besides what dialogs do. */
export interface TalkingPointsDesk extends TalkingPoints {
  readonly bookings: Bookings
  /** Undefined where the council has none. */
  readonly data: TalkingPointsData | undefined
  readonly timeZone: string
  /** Whoever asks from this address has too many wrong codes behind them. */
  findAt(words: string, address: string): Promise<Booking | 'tooMany' | null>
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Times that are looked at for a free one, the best first. */
const mostLookedAt = 400
const atOnce = 40

export function makeTalkingPoints(options: TalkingPointsOptions): TalkingPointsDesk {
  const { data, storage, clock, timeZone } = options
  const bookings = makeBookings(storage, clock)
  const isHoliday = options.isHoliday ?? ((): boolean => false)
  const guesses = makeGuesses()

  /** Worked out once a minute: a thousand people may ask in it. */
  let known: { from: number; calendars: SlotRules['calendars']; slots: Slot[] } | undefined
  const slots = (): Slot[] => {
    if (data === undefined) return []
    const calendars = options.calendars?.()
    const earliest = clock.now().getTime() + data.noticeHours * 60 * 60_000
    const from = earliest - (earliest % minuteMs)
    if (known?.from !== from || known.calendars !== calendars) {
      const rules: SlotRules = { data, timeZone, isHoliday, ...(calendars === undefined ? {} : { calendars }) }
      const until = new Date(from + data.daysAhead * dayMs)
      known = { from, calendars, slots: slotsOf(rules, { from: new Date(from), until }) }
    }
    return known.slots.filter(({ start }) => start.getTime() >= earliest)
  }

  const seatOf = (timeId: string, wishes: TalkingPointWishes): Seat | undefined => {
    const slot = slots().find(({ id }) => id === timeId)
    return slot === undefined ? undefined : { ...slot, at: timeOf(slot, wishes, timeZone) }
  }

  const offer = async (wishes: TalkingPointWishes, not: readonly string[]): Promise<TalkingPointOffer> => {
    if (data === undefined) return { times: [], fits: false }
    const shown = new Set(not)
    const unseen = slots().filter(({ id }) => !shown.has(id))
    const free: Slot[] = []
    const choice = choose(unseen, wishes, data)
    // Looked at a few at a time: most often the first are free.
    for (let at = 0; at < Math.min(choice.slots.length, mostLookedAt) && free.length < offered; at += atOnce) {
      const some = choice.slots.slice(at, at + atOnce)
      const taken = await bookings.taken(some.map(({ id }) => id))
      free.push(...some.filter(({ id, capacity }) => (taken.get(id) ?? 0) < capacity))
    }
    const three = free.slice(0, offered).sort((one, other) => one.start.getTime() - other.start.getTime())
    return { times: three.map((slot) => timeOf(slot, wishes, timeZone)), fits: choice.fits }
  }

  const live = async (words: string): Promise<Booking | null> => {
    const code = codeIn(words)
    return code === null ? null : ((await bookings.byCode(code)) ?? null)
  }

  return {
    bookings,
    data,
    timeZone,
    runs: () => data?.venues.some((venue) => mayBeOffered(venue)) === true,
    reminds: () => options.reminds?.() === true,
    page: () => options.page?.() ?? '/talking-point',
    languages: () => [...new Set((data?.venues ?? []).filter(mayBeOffered).flatMap(languagesOf))],
    offer,
    async book({ timeId, ...asked }) {
      // A turn that is run again after a crash may come when the time is no longer offered.
      const before = await bookings.get(asked.id)
      if (before?.status === 'booked') return shown(before)
      const seat = isPractice(asked.conversationId) ? undefined : seatOf(timeId, asked.wishes)
      const booked = seat === undefined ? 'taken' : await bookings.book(asked, seat)
      return booked === 'taken' ? booked : shown(booked)
    },
    async note(code, { name, remindAt, safeToContact }) {
      const booking = await bookings.byCode(code)
      if (booking === undefined) return
      await bookings.edit(booking.id, ({ remindAt: earlier, ...before }) => {
        const reminder = remindAt === undefined ? earlier : (remindAt ?? undefined)
        return {
          ...before,
          safeToContact,
          ...(name === undefined ? {} : { name }),
          ...(reminder === undefined ? {} : { remindAt: reminder }),
        }
      })
    },
    async change(code, timeId) {
      const booking = await bookings.byCode(code)
      if (booking === undefined) return 'gone'
      if (booking.at.id === timeId) return shown(booking)
      const seat = seatOf(timeId, booking.wishes)
      const moved = seat === undefined ? 'taken' : await bookings.change(booking.id, seat)
      return moved === 'taken' || moved === 'gone' ? moved : shown(moved)
    },
    async cancel(code) {
      const booking = await bookings.byCode(code)
      return booking !== undefined && (await bookings.cancel(booking.id)) !== undefined
    },
    async find(words, conversationId) {
      if (codeIn(words) === null || !(await guesses.mayTry('chat', conversationId))) return null
      const booking = await live(words)
      if (booking === null) await guesses.wrong('chat', conversationId)
      return booking === null ? null : shown(booking)
    },
    async findAt(words, address) {
      if (!(await guesses.mayTry('page', address))) return 'tooMany'
      const booking = await live(words)
      if (booking === null) await guesses.wrong('page', address)
      return booking
    },
  }
}

type VenueOf = TalkingPointsData['venues'][number]

const mayBeOffered = ({ example, confirmed, sessions, calendar }: VenueOf): boolean =>
  (example || confirmed) && (sessions.length > 0 || calendar !== undefined)

const languagesOf = ({ sessions, calendar }: VenueOf): string[] => [
  ...sessions.flatMap(({ interpreters }) => interpreters),
  ...(calendar?.interpreters ?? []),
]

const shown = ({ code, at, wishes }: Booking): TalkingPointBooking => ({ code, at, wishes })

function timeOf(slot: Slot, wishes: TalkingPointWishes, timeZone: string): TalkingPointTime {
  const { name, address, place, access, example } = slot.venue
  return {
    ...{ id: slot.id, date: slot.date, time: slot.time, until: clockAt(slot.end, timeZone), name, address, place },
    ...{ distanceKm: kilometresTo(slot.venue, wishes.place), access, interpreters: slot.interpreters, example },
  }
}

function clockAt(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}
