import type { Service } from '../service.ts'
import type { Notes } from './notes.ts'
import { known } from './raw.ts'

type Schedule = Service['schedules'][number]
type Words = (given: string | undefined, field: string, most?: number) => string | undefined

const aDay = 24 * 60 * 60 * 1000
const earliest = Date.parse('1990-01-01')
const mostSchedules = 60

/** An ISO date of the past; undefined when it is none. A clock may run a day ahead. */
export function mendDay(given: string | undefined, now: Date, notes: Notes, field: string): string | undefined {
  if (given === undefined || given === '') return undefined
  const day = dayIn(given)
  const at = day === undefined ? NaN : Date.parse(day)
  if (day === undefined || at < earliest || at > now.getTime() + aDay) {
    notes.add('mended', 'date left out', field)
    return undefined
  }
  if (field !== 'last_modified') return day
  const moment = Date.parse(given)
  return Number.isNaN(moment) ? day : new Date(moment).toISOString()
}

/** "2026-03-21", also with a time after it; undefined when there is no such day. */
function dayIn(given: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(given ?? '')?.[1]
  if (day === undefined) return undefined
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined
}

const weekdays: Readonly<Record<string, string>> = {
  MO: 'MO',
  TU: 'TU',
  WE: 'WE',
  TH: 'TH',
  FR: 'FR',
  SA: 'SA',
  SU: 'SU',
}
const frequencies = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** What can be read of them as in RFC 5545; the words stay whatever becomes of the rest. */
export function mendSchedules(given: readonly Schedule[], words: Words, notes: Notes, path = 'schedules'): Schedule[] {
  if (given.length > mostSchedules) notes.add('mended', 'too many', path)
  return given.slice(0, mostSchedules).flatMap((one) => {
    const freq = one.freq?.trim().toUpperCase()
    const byday = daysIn(one.byday)
    const day = (value: string | undefined, field: string): string | undefined => {
      const found = dayIn(value)
      if (value !== undefined && found === undefined) notes.add('mended', 'date left out', field)
      return found
    }
    const kept = known({
      description: words(one.description, `${path}.description`, 600),
      // A weekday without a rhythm is a weekly one: 1.0 often leaves it out.
      freq: freq !== undefined && frequencies.has(freq) ? freq : byday === undefined ? undefined : 'WEEKLY',
      interval:
        one.interval !== undefined && Number.isInteger(one.interval) && one.interval > 0 && one.interval < 100
          ? one.interval
          : undefined,
      byday,
      bymonthday: freq === 'MONTHLY' ? monthDaysIn(one.bymonthday) : undefined,
      dtstart: day(one.dtstart, `${path}.dtstart`),
      until: day(one.until, `${path}.until`),
      valid_from: day(one.valid_from, `${path}.valid_from`),
      valid_to: day(one.valid_to, `${path}.valid_to`),
      opens_at: timeIn(one.opens_at),
      closes_at: timeIn(one.closes_at),
      notes: words(one.notes, `${path}.notes`, 600),
    }) as Schedule
    return Object.keys(kept).length === 0 ? [] : [kept]
  })
}

function daysIn(given: string | undefined): string | undefined {
  const days = (given ?? '').split(/[,;/\s]+/).flatMap((one) => {
    const [, ordinal = '', name = ''] = /^([+-]?[1-5])?([a-z]{2})[a-z]*$/i.exec(one) ?? []
    const day = weekdays[name.toUpperCase()]
    return day === undefined ? [] : [`${ordinal.replace('+', '')}${day}`]
  })
  return days.length === 0 ? undefined : [...new Set(days)].join(',')
}

function monthDaysIn(given: string | undefined): string | undefined {
  const days = (given ?? '').split(/[,;\s]+/).filter((one) => /^-?([1-9]|[12]\d|3[01])$/.test(one))
  return days.length === 0 ? undefined : days.join(',')
}

/** "9:30", "09:30:00", "2026-01-01T09:30:00Z", "9.30am" as "09:30". */
function timeIn(given: string | undefined): string | undefined {
  const [, hour = '', minute = '00', half = ''] =
    /(?:^|T|\s)(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?/i.exec(given?.trim() ?? '') ?? []
  if (hour === '') return undefined
  const later =
    half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : half.toLowerCase() === 'am' && hour === '12' ? -12 : 0
  const whole = Number(hour) + later
  return whole > 24 || Number(minute) > 59 ? undefined : `${String(whole).padStart(2, '0')}:${minute}`
}

/** Every one of its dates ended some time ago: nobody took it out. */
export function isAllOver(schedules: readonly Schedule[], now: Date): boolean {
  if (schedules.length === 0) return false
  const longAgo = new Date(now.getTime() - 60 * aDay).toISOString().slice(0, 10)
  return schedules.every((one) => {
    const ends = [one.until, one.valid_to].filter((end) => end !== undefined)
    // Some feeds write the same old day into both: that says nothing of an end.
    return ends.length > 0 && ends.every((end) => end < longAgo && end !== one.valid_from)
  })
}
