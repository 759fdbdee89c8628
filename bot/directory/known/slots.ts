import { readSchedule } from '../dates/readSchedule.ts'
import { weekdays, weekdayOf } from '../dates/rule.ts'
import type { Day, Rule, Weekday } from '../dates/rule.ts'
import type { Service } from '../service.ts'
import type { Known } from './access.ts'

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** Days of the week and parts of the day on which something meets. */
export interface Slot {
  days: ReadonlySet<Weekday>
  /** Empty: no time of day is known. */
  parts: ReadonlySet<PartOfDay>
  /** The last day on which it may be; null: no end is known. */
  end: Day | null
}

/** When somebody could come; empty lists: any. */
export interface Times {
  days: readonly Weekday[]
  parts: readonly PartOfDay[]
}

/** What a feed may list of one service, so that an odd one can't make a search slow. */
const most = 50

/** What the schedules of a service surely say; empty where they say no day. */
export function slotsOf(service: Service): Slot[] {
  const all = [...service.schedules, ...service.service_at_locations.slice(0, 20).flatMap((one) => one.schedules)]
  return all.slice(0, most).flatMap((schedule) =>
    readSchedule(schedule).map(({ rule, opensAt, closesAt }) => ({
      days: daysOf(rule),
      parts: partsBetween(opensAt, closesAt),
      end: rule.freq === 'ONCE' ? rule.start : rule.end,
    })),
  )
}

/** @param today what has come to its end no longer counts */
export function meetsWhen(slots: readonly Slot[], { days, parts }: Times, today: Day): Known {
  const running = slots.filter(({ end }) => end === null || end >= today)
  if (running.length === 0) return 'unknown'
  const onDay = running.filter((slot) => days.length === 0 || days.some((day) => slot.days.has(day)))
  if (onDay.length === 0) return 'no'
  if (parts.length === 0 || onDay.some((slot) => parts.some((part) => slot.parts.has(part)))) return 'yes'
  return onDay.some((slot) => slot.parts.size === 0) ? 'unknown' : 'no'
}

function daysOf(rule: Rule): ReadonlySet<Weekday> {
  if (rule.byday.length > 0) return new Set(rule.byday.map(({ day }) => day))
  const isAnyDay = rule.freq === 'DAILY' || rule.bymonthday.length > 0 || rule.start === null
  return isAnyDay ? new Set(weekdays) : new Set([weekdayOf(rule.start ?? 0)])
}

const noon = '12:00'
const evening = '17:00'

function partsBetween(opens: string | null, closes: string | null): ReadonlySet<PartOfDay> {
  if (opens === null) return new Set()
  const until = closes === null || closes <= opens ? opens : closes
  const touches: Record<PartOfDay, boolean> = {
    morning: opens < noon,
    afternoon: opens < evening && (opens >= noon || until > noon),
    evening: opens >= evening || until > evening,
  }
  return new Set(partsOfDay.filter((part) => touches[part]))
}
