import { readSchedule } from './dates/readSchedule.ts'
import type { Meeting, Schedule } from './dates/readSchedule.ts'
import { dayOf, isoOf, meetsOn } from './dates/rule.ts'
import type { Service } from './service.ts'

/** A day on which a service meets, as far as its own data say. */
export interface NextDate {
  /** `2026-11-24` */
  on: string
  /** "10:30"; null when no time is known. */
  opensAt: string | null
  closesAt: string | null
  /** "Walk and Talk", where a group has several things on. */
  what: string | null
  /** The name of the place, where the schedule belongs to one of several. */
  where: string | null
  /**
   * dated: this one day is named. rule, words: what usually happens, in fields or read from words; a day off (a
   * holiday) may not be known.
   */
  from: Meeting['from']
}

export interface NextDatesOptions {
  /** IANA name; of the place where it meets. */
  timeZone?: string
  /**
   * Is this day (`2026-12-25`) a public holiday there? (`holidaysOf` in bot/councils.) What only usually meets that day
   * is left out; a date that is named stays.
   */
  isHoliday?: (date: string) => boolean
}

/** Days ahead that are looked at: what meets less than once in 13 months is not "next". */
const horizon = 400

/**
 * The next dates of a service, the soonest first; gone when past (today's too, once it is over). Empty when no date is
 * known: none is invented, and people are told to ask. Pure.
 * @param from now
 * @param count at most so many
 */
export function nextDates(
  service: Service,
  from: Date,
  count: number,
  { timeZone = 'Europe/London', isHoliday = () => false }: NextDatesOptions = {},
): NextDate[] {
  if (service.status !== 'active' || count < 1) return []
  const meetings = meetingsOf(service)
  if (meetings.length === 0) return []
  const { today, time } = clockAt(from, timeZone)
  const found: NextDate[] = []
  for (let day = today; day <= today + horizon && found.length < count; day += 1) {
    const onDay = meetings
      .filter(({ meeting }) => meetsOn(meeting.rule, day) && (day > today || !isOver(meeting, time)))
      .filter(({ meeting }) => meeting.from === 'dated' || !isHoliday(isoOf(day)))
      .map(({ meeting: { opensAt, closesAt, what, from: source }, where }) => ({
        ...{ on: isoOf(day), opensAt, closesAt, what, where },
        from: source,
      }))
      .sort((one, other) => (one.opensAt ?? '').localeCompare(other.opensAt ?? ''))
    found.push(...withoutTwins(onDay))
  }
  return found.slice(0, count)
}

/** Is it on on named days alone, and not again and again? */
export function isOnNamedDays(service: Service): boolean {
  const meetings = meetingsOf(service)
  return meetings.length > 0 && meetings.every(({ meeting }) => meeting.from === 'dated')
}

interface Placed {
  meeting: Meeting
  where: string | null
}

/** What was read of a service's schedules is kept with it: it is asked for at every search. */
const known = new WeakMap<Service, readonly Placed[]>()

function meetingsOf(service: Service): readonly Placed[] {
  const before = known.get(service)
  if (before !== undefined) return before
  const placed = (schedules: readonly Schedule[], where: string | null): Placed[] =>
    schedules.slice(0, 50).flatMap((schedule) => readSchedule(schedule).map((meeting) => ({ meeting, where })))
  const there = service.service_at_locations
    .slice(0, 20)
    .flatMap(({ location, schedules }) => placed(schedules, location?.name ?? null))
  const all = [...placed(service.schedules, null), ...there]
  known.set(service, all)
  return all
}

const isOver = ({ opensAt, closesAt }: Meeting, time: string): boolean => {
  const ends = closesAt ?? opensAt
  return ends !== null && ends <= time
}

/** The same said twice, of the service and of its place. */
function withoutTwins(dates: readonly NextDate[]): NextDate[] {
  return dates.filter(
    (date, index) =>
      dates.findIndex(
        (one) => one.opensAt === date.opensAt && one.what === date.what && one.closesAt === date.closesAt,
      ) === index,
  )
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockAt(at: Date, timeZone: string): { today: number; time: string } {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(timeZone, clock)
  const [date = '', time = ''] = clock.format(at).split(' ')
  return { today: dayOf(date) ?? 0, time }
}
