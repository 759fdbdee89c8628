import type { IsHoliday } from './holidays.ts'
import type { ProfileData } from './schema.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

interface LocalTime {
  date: string
  time: string
  weekday: number
}

const aMinute = 60_000
/** The last minute asked for, by time zone: it is asked for many times in a turn. */
const lastAsked = new Map<string, { minute: number; local: LocalTime }>()

/** Is the office open at this moment, by the clock on its own wall and the holidays of its own country? */
export function isOpenAt(
  hours: ProfileData['hours'],
  timeZone: string,
  at: Date,
  isHoliday: IsHoliday = () => false,
): boolean {
  const local = localTime(timeZone, at)
  const today = hours[days[local.weekday] ?? 'sunday']
  if (today === null || local.time < today[0] || local.time >= today[1]) return false
  return !hours.closedOn.includes(local.date) && !isHoliday(local.date)
}

const morning = '09:00'

/** The date of this working day where the council is, from nine o'clock on while the office is open; null at other times. */
export function workingDayAt(...given: Parameters<typeof isOpenAt>): string | null {
  const [, timeZone, at] = given
  const { date, time } = localTime(timeZone, at)
  return time >= morning && isOpenAt(...given) ? date : null
}

const nightBegins = '23:00'
const nightEnds = '07:00'

/** A time at which nobody should be woken without need. */
export function isNightAt(timeZone: string, at: Date): boolean {
  const { time } = localTime(timeZone, at)
  return time >= nightBegins || time < nightEnds
}

function localTime(timeZone: string, at: Date): LocalTime {
  const minute = Math.floor(at.getTime() / aMinute)
  const known = lastAsked.get(timeZone)
  if (known?.minute === minute) return known.local
  const local = readClock(timeZone, at)
  lastAsked.set(timeZone, { minute, local })
  return local
}

function readClock(timeZone: string, at: Date): LocalTime {
  const parts = clockOf(timeZone).formatToParts(at)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  return { date, time: `${part('hour')}:${part('minute')}`, weekday: new Date(`${date}T12:00:00Z`).getUTCDay() }
}

/** To make one takes longer than everything else in a turn; there are as many as councils. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  })
  clocks.set(timeZone, made)
  return made
}
