import type { WhenNext } from '../../dialogs/afterwards.ts'
import { nextDates, isOnNamedDays, type NextDatesOptions } from '../directory/nextDates.ts'
import type { NextDate } from '../directory/nextDates.ts'
import type { Service } from '../directory/service.ts'

/** Things that are on now and then, by their name; where no day is known people are told to ask for the next one. */
const nowAndThen =
  /\b(?:memory|dementia) caf[eé]s?\b|\b(?:forum|market ?place|parliament|festival|fair|open day|coffee morning)\b/i
/** What is on more often than so many days of a week is open, not "next on Tuesday". */
const mostDaysAWeek = 3

export function isEvent(service: Service): boolean {
  return service.status === 'active' && nowAndThen.test(service.name)
}

/** When it meets next, for a person who may go. Nothing for what is open nearly every day. Pure. */
export function whenNext(service: Service, now: Date, options: NextDatesOptions = {}): WhenNext {
  const dates = nextDates(service, now, 7, options)
  const week = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const daysSoon = new Set(dates.map(({ on }) => on).filter((on) => on < week)).size
  return { dates: daysSoon > mostDaysAWeek ? [] : dates, isEvent: isEvent(service) }
}

/** Its day was named, and is past: it is gone. Pure. */
export function isPast(service: Service, now: Date, options: NextDatesOptions = {}): boolean {
  return isOnNamedDays(service) && nextDates(service, now, 1, options).length === 0
}

export interface Event {
  service: Service
  /** null: ask for the next date. */
  next: NextDate | null
}

/** Dated things, the next first; then those of which no date is known, by name. What is past is gone. Pure. */
export function eventsOf(services: readonly Service[], now: Date, options: NextDatesOptions = {}): Event[] {
  return services
    .flatMap((service) => {
      const [next] = nextDates(service, now, 1, options)
      if (next === undefined && isPast(service, now, options)) return []
      const once = next?.from === 'dated'
      return isEvent(service) || once ? [{ service, next: next ?? null }] : []
    })
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other)))
}

const orderOf = ({ service, next }: Event): string =>
  `${next === null ? '9999' : `${next.on} ${next.opensAt ?? ''}`} ${service.name}`
