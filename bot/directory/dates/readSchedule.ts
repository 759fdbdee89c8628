import type { Service } from '../service.ts'
import { readWords } from './readWords.ts'
import { dayOf, weekdays } from './rule.ts'
import type { Rule, Weekday } from './rule.ts'
import { timeOf } from './times.ts'

export type Schedule = Service['schedules'][number]

/** One thing that meets: its rule, its time of day, and what it is called where the words say so. */
export interface Meeting {
  rule: Rule
  opensAt: string | null
  closesAt: string | null
  /** "Walk and Talk", where a group has several things on. */
  what: string | null
  /** dated: the one day is named; rule: a rule in fields; words: read from "Tuesdays, 10am to 12 noon". */
  from: 'dated' | 'rule' | 'words'
}

/** What a schedule surely says. Empty when it says no day: none is guessed. */
export function readSchedule(schedule: Schedule): Meeting[] {
  const valid = { from: dayOf(schedule.valid_from), to: dayOf(schedule.valid_to) }
  const times = { opensAt: timeOf(schedule.opens_at), closesAt: timeOf(schedule.closes_at) }
  const freq = freqOf(schedule)
  if (freq === null) return []
  if (freq === 'words')
    return readWords(schedule.description ?? '').map((meeting) => ({
      ...meeting,
      opensAt: meeting.opensAt ?? times.opensAt,
      closesAt: meeting.closesAt ?? times.closesAt,
      rule: { ...meeting.rule, start: valid.from ?? dayOf(schedule.dtstart), end: endOf(schedule, valid.to) },
    }))
  const byday = bydayOf(schedule.byday)
  const bymonthday = monthDaysOf(schedule.bymonthday)
  if (byday === null || bymonthday === null) return []
  const start = dayOf(schedule.dtstart)
  const interval = schedule.interval ?? 1
  // What can't be read of a start or an end makes the rest untrue.
  if (!Number.isInteger(interval) || interval < 1 || isUnread(schedule.dtstart) || isUnread(schedule.until)) return []
  const rule = { freq, interval, byday, bymonthday, start, end: endOf(schedule, valid.to) }
  return [{ rule: laterStart(rule, valid.from), ...times, what: null, from: freq === 'ONCE' ? 'dated' : 'rule' }]
}

function freqOf({ freq, dtstart, byday, bymonthday }: Schedule): Rule['freq'] | 'words' | null {
  const name = freq?.trim().toUpperCase() ?? ''
  if (name === 'DAILY' || name === 'WEEKLY' || name === 'MONTHLY') return name
  if (name !== '') return null
  if (dayOf(dtstart) !== null && (byday ?? '') === '' && (bymonthday ?? '') === '') return 'ONCE'
  return 'words'
}

/** A rule with steps keeps the start it counts from; it is only valid from later on. */
function laterStart(rule: Rule, from: number | null): Rule {
  if (from === null || rule.freq === 'ONCE' || rule.interval > 1) return rule
  const countsFromStart = rule.byday.length === 0 && rule.bymonthday.length === 0 && rule.start !== null
  return countsFromStart ? rule : { ...rule, start: Math.max(from, rule.start ?? from) }
}

function endOf({ until }: Schedule, validTo: number | null): number | null {
  const ends = [dayOf(until), validTo].filter((one) => one !== null)
  return ends.length === 0 ? null : Math.min(...ends)
}

const isUnread = (text: string | undefined): boolean => (text ?? '').trim() !== '' && dayOf(text) === null

/** "MO,TH", "2TU", "-1FR". Null when a part of it can't be read. */
function bydayOf(text: string | undefined): Rule['byday'] | null {
  const read = partsOf(text).map((part) => {
    const found = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part)
    const day = weekdays.find((name): name is Weekday => name === found?.[2])
    return day === undefined ? null : { nth: found?.[1] === undefined ? null : Number(found[1]), day }
  })
  return read.includes(null) ? null : read.filter((one) => one !== null)
}

function monthDaysOf(text: string | undefined): number[] | null {
  const read = partsOf(text).map(Number)
  return read.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= 31) ? read : null
}

function partsOf(text: string | undefined): string[] {
  return (text ?? '')
    .slice(0, 200)
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
}
