/** Days are whole days since 1 January 1970, on the calendar of the place itself. */
export type Day = number

const aDay = 24 * 60 * 60 * 1000
export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
export type Weekday = (typeof weekdays)[number]

/** When something meets: a rule of RFC 5545, as far as groups use it, or one date. */
export interface Rule {
  freq: 'ONCE' | 'DAILY' | 'WEEKLY' | 'MONTHLY'
  /** Every so many days, weeks or months. More than 1 says nothing without a start. */
  interval: number
  /** `nth` as in "2TU" (the second Tuesday of a month) and "-1FR" (the last Friday); null: every one. */
  byday: readonly { nth: number | null; day: Weekday }[]
  bymonthday: readonly number[]
  start: Day | null
  /** The last day on which it may be; null: no end is known. */
  end: Day | null
}

/** `2026-11-22`, alone or before a time of day; null for anything else, and for days that no calendar has. */
export function dayOf(text: string | undefined): Day | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text?.trim() ?? '')?.[1]
  if (found === undefined) return null
  const at = Date.parse(`${found}T00:00:00Z`)
  return Number.isNaN(at) || isoOf(at / aDay) !== found ? null : at / aDay
}

export function isoOf(day: Day): string {
  return new Date(day * aDay).toISOString().slice(0, 10)
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[new Date(day * aDay).getUTCDay()] ?? 'SU'
}

/** Does it meet on this day? Asked of one day after another, so that no feed, however odd, makes it take long. */
export function meetsOn(rule: Rule, day: Day): boolean {
  if (rule.end !== null && day > rule.end) return false
  if (rule.start !== null && day < rule.start) return false
  switch (rule.freq) {
    case 'ONCE':
      return day === rule.start
    case 'DAILY':
      return inStep(rule, day, (one) => one) && (rule.byday.length === 0 || isOneOf(rule, day))
    case 'WEEKLY':
      return inStep(rule, day, weekOf) && isOneOf(rule, day)
    case 'MONTHLY':
      return inStep(rule, day, monthOf) && isOneOf(rule, day)
    default:
      return rule.freq satisfies never
  }
}

/** Every second week from its start: without a start nobody knows which. */
function inStep({ interval, start }: Rule, day: Day, count: (day: Day) => number): boolean {
  if (interval === 1) return true
  return start !== null && (count(day) - count(start)) % interval === 0
}

/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const weekOf = (day: Day): number => Math.floor((day + 3) / 7)

function monthOf(day: Day): number {
  const date = new Date(day * aDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function isOneOf({ freq, byday, bymonthday, start }: Rule, day: Day): boolean {
  const date = new Date(day * aDay).getUTCDate()
  const daysInMonth = new Date(Date.UTC(1970, monthOf(day) - 1970 * 12 + 1, 0)).getUTCDate()
  if (bymonthday.length > 0 && !bymonthday.some((one) => one === date || one === date - daysInMonth - 1)) return false
  if (byday.length > 0)
    return byday.some(
      ({ nth, day: name }) => name === weekdayOf(day) && (nth === null || isNth(nth, date, daysInMonth)),
    )
  if (bymonthday.length > 0) return true
  // Neither is said: it is the day on which it began.
  if (start === null) return false
  return freq === 'WEEKLY' ? weekdayOf(start) === weekdayOf(day) : new Date(start * aDay).getUTCDate() === date
}

function isNth(nth: number, date: number, daysInMonth: number): boolean {
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((daysInMonth - date + 1) / 7) === -nth
}
