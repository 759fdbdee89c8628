import { DateTime } from 'luxon'
import { weekdays, type Session, type TalkingPointsData, type Venue } from './schema.ts'

/** A time at which somebody can be seen. */
export interface Slot {
  /** `venue.session.20261201T1000Z`: the same as long as the time is the same. */
  id: string
  venue: Venue
  /** Team id of the profile. */
  team: string
  start: Date
  end: Date
  /** By the clock on the wall there: `2026-12-01` and `10:00`. */
  date: string
  time: string
  capacity: number
  interpreters: readonly string[]
}

/** A stretch of time in which a team is there, as a calendar gives it. */
export interface Stretch {
  /** The same for the same event and day. */
  id: string
  start: Date
  end: Date
}

export interface SlotRules {
  data: TalkingPointsData
  /** Of the council. */
  timeZone: string
  isHoliday: (date: string) => boolean
  /** Stretches of the venues that have a calendar, by venue id. */
  calendars?: ReadonlyMap<string, readonly Stretch[]>
}

/** From the first of them, not before it, until the second, not at it. */
export interface Window {
  from: Date
  until: Date
}

/** Every time of all venues that are offered, in order. Pure: who has booked what is not known here. */
export function slotsOf(rules: SlotRules, window: Window): Slot[] {
  return rules.data.venues
    .filter((venue) => venue.example || venue.confirmed)
    .flatMap((venue) => [
      ...venue.sessions.flatMap((session) => ofSession(rules, venue, session, window)),
      ...ofCalendar(rules, venue, window),
    ])
    .sort((one, other) => one.start.getTime() - other.start.getTime() || one.id.localeCompare(other.id))
}

function ofSession(rules: SlotRules, venue: Venue, session: Session, window: Window): Slot[] {
  return datesOf(rules, session, window).flatMap((date) =>
    isClosed(rules, venue, date) ? [] : ofDay(rules, venue, session, date, window),
  )
}

/** The dates of a weekday in the window, where the council is. */
function datesOf({ timeZone }: SlotRules, session: Session, { from, until }: Window): string[] {
  const found: string[] = []
  const dateAt = (at: Date): string => DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd')
  const wanted = weekdays.indexOf(session.weekday) + 1
  const last = dateAt(until)
  // Days are counted without a clock: none is lost or doubled when clocks change.
  let day = DateTime.fromISO(dateAt(from), { zone: 'utc' })
  for (let date = dateAt(from); date <= last; date = day.toFormat('yyyy-MM-dd')) {
    const held = (session.from ?? date) <= date && date <= (session.until ?? date)
    if (day.weekday === wanted && held) found.push(date)
    day = day.plus({ days: 1 })
  }
  return found
}

function isClosed({ data, isHoliday }: SlotRules, venue: Venue, date: string): boolean {
  return data.closedOn.includes(date) || venue.closedOn.includes(date) || isHoliday(date)
}

function ofDay({ timeZone }: SlotRules, venue: Venue, session: Session, date: string, window: Window): Slot[] {
  const { team, capacity, interpreters, minutes } = session
  const slots: Slot[] = []
  for (let at = minutesOf(session.start); at + minutes <= minutesOf(session.end); at += minutes) {
    const start = onTheWall(date, at, timeZone)
    // When clocks go forward an hour is not there.
    if (start === null || start < window.from || start >= window.until) continue
    const end = new Date(start.getTime() + minutes * 60_000)
    const time = clockTime(at)
    slots.push({
      ...{ id: slotId(venue.id, session.id, start), venue, team, start, end, date, time, capacity, interpreters },
    })
  }
  return slots
}

function ofCalendar(rules: SlotRules, venue: Venue, window: Window): Slot[] {
  const { calendar } = venue
  if (calendar === undefined) return []
  const { team, capacity, interpreters, minutes } = calendar
  const slots: Slot[] = []
  for (const stretch of rules.calendars?.get(venue.id) ?? []) {
    for (let at = stretch.start.getTime(); at + minutes * 60_000 <= stretch.end.getTime(); at += minutes * 60_000) {
      const start = new Date(at)
      const local = DateTime.fromJSDate(start, { zone: rules.timeZone })
      const date = local.toISODate() ?? ''
      if (start < window.from || start >= window.until || isClosed(rules, venue, date)) continue
      const end = new Date(at + minutes * 60_000)
      const time = local.toFormat('HH:mm')
      slots.push({
        ...{ id: slotId(venue.id, stretch.id, start), venue, team, start, end, date, time, capacity, interpreters },
      })
    }
  }
  return slots
}

/** The moment at which the clock there shows this time; null when it never does. Shown twice, it is the first. */
function onTheWall(date: string, minutes: number, zone: string): Date | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const local = DateTime.fromObject(
    { year, month, day, hour: Math.floor(minutes / 60), minute: minutes % 60 },
    { zone },
  )
  if (!local.isValid || local.hour * 60 + local.minute !== minutes) return null
  const moments = local.getPossibleOffsets().map((one) => one.toMillis())
  return new Date(Math.min(...moments))
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const slotId = (venue: string, session: string, start: Date): string =>
  `${venue}.${session}.${start.toISOString().replace(/[-:]/g, '').slice(0, 13)}Z`
