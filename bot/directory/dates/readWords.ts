import type { Meeting } from './readSchedule.ts'
import { weekdays } from './rule.ts'
import type { Rule, Weekday } from './rule.ts'
import { timeInWords } from './times.ts'

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const aDay = `(?:${dayNames.join('|')})`
const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
}
const anOrdinal = `(?:${Object.keys(ordinals).join('|')})`
/** Words that make a day in the same sentence uncertain. */
const doubtful =
  /\b(?:not|no|except|but|until|closed|usually|sometimes|alternate|other|fortnight\w*|term|holidays?|bank|from)\b/

/**
 * Days in plain words: "Tuesdays.", "Mondays and Wednesdays, 1pm to 3.30pm.", "Walk and Talk: Fridays.", "The first
 * Wednesday of the month, 2pm." It reads few forms, whole, and nothing else: where any sentence is not one of them
 * there may be an exception in it, and no day is given at all.
 */
export function readWords(text: string): Meeting[] {
  const sentences = text
    .slice(0, 400)
    .split(/\.(?:\s+|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const read = sentences.map(readSentence)
  return read.includes(null) ? [] : read.filter((one) => one !== null)
}

function readSentence(sentence: string): Meeting | null {
  const [, what, rest] = /^(?:([^:]{1,60}):\s+)?(.+)$/s.exec(sentence) ?? []
  const said = (rest ?? '').toLowerCase().replaceAll(/\s+/g, ' ')
  // "In Calverley and Farsley: Saturdays" may mean every other one in each.
  if (doubtful.test(sentence.toLowerCase()) || /^(?:in|at) .*(?: and |,)/i.test(what ?? '')) return null
  const monthly = new RegExp(
    `^(?:on )?(?:the |every )?(${anOrdinal}(?: and ${anOrdinal})?) (${aDay}) (?:of (?:the|each|every) month|each month|every month|monthly)(?:,? (.+))?$`,
  ).exec(said)
  if (monthly !== null) {
    const day = weekdayNamed(monthly[2] ?? '')
    const byday = (monthly[1] ?? '').split(' and ').map((name) => ({ nth: ordinals[name] ?? null, day }))
    return meeting('MONTHLY', byday, monthly[3], what)
  }
  const range = new RegExp(`^(${aDay})s? to (${aDay})s?(?:,? (.+))?$`).exec(said)
  if (range !== null) return meeting('WEEKLY', daysBetween(range[1] ?? '', range[2] ?? ''), range[3], what)
  const list = new RegExp(
    `^(?:on )?((?:every ${aDay}|${aDay}s)(?:(?:, | and |, and )(?:${aDay}s?))*)(?:,? (.+))?$`,
  ).exec(said)
  if (list === null) return null
  const named = dayNames.filter((name) => list[1]?.includes(name))
  return meeting(
    'WEEKLY',
    named.map((name) => ({ nth: null, day: weekdayNamed(name) })),
    list[2],
    what,
  )
}

function meeting(
  freq: Rule['freq'],
  byday: Rule['byday'],
  times: string | undefined,
  what: string | undefined,
): Meeting | null {
  const [opens, closes, ...more] = times === undefined ? [] : times.split(/ ?(?: to |-|–| until ) ?/)
  const opensAt = opens === undefined ? null : timeInWords(withHalf(opens.replace(/^(?:at|from) /, ''), closes))
  const closesAt = closes === undefined ? null : timeInWords(closes)
  // A tail that is no time of day may be a condition.
  if (more.length > 0 || (opens !== undefined && opensAt === null) || (closes !== undefined && closesAt === null))
    return null
  const rule = { freq, interval: 1, byday, bymonthday: [], start: null, end: null }
  return { rule, opensAt, closesAt, what: what ?? null, from: 'words' }
}

/** "1 to 3.30pm": the first of them is in the same half of the day. */
function withHalf(opens: string, closes: string | undefined): string {
  const half = /(am|pm)$/.exec(closes ?? '')?.[1]
  return /^\d{1,2}(?:[.:]\d\d)?$/.test(opens) && half !== undefined ? `${opens}${half}` : opens
}

const weekdayNamed = (name: string): Weekday => weekdays[dayNames.findIndex((one) => one === name)] ?? 'SU'

function daysBetween(first: string, last: string): Rule['byday'] {
  const from = dayNames.findIndex((name) => name === first)
  const count = ((dayNames.findIndex((name) => name === last) - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, index) => ({ nth: null, day: weekdays[(from + index) % 7] ?? 'SU' }))
}
