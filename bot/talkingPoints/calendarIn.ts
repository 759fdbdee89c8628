import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import type { Stretch, Window } from './slots.ts'

/** Characters of a calendar, events in it, and times of one event: no rota of a team has more. */
const longest = 2_000_000
const mostEvents = 2_000
const mostTimes = 5_000

export interface CalendarRead {
  stretches: Stretch[]
  /** How many events were left out: without a time, with a rule that is not read, broken. */
  leftOut: number
}

/**
 * Reads when a team is there from an iCalendar text. Events that repeat daily, weekly, or monthly on a weekday are
 * followed, with their exceptions; cancelled ones and whole days are left out. Times without a zone are the council's.
 * @throws when it is no calendar, or too much of one
 */
export function readCalendar(text: string, timeZone: string, window: Window): CalendarRead {
  if (text.length > longest) throw new Error('The calendar is longer than 2 MB.')
  const events = eventsOf(text)
  if (events.length > mostEvents) throw new Error(`The calendar has more than ${String(mostEvents)} events.`)
  const read: CalendarRead = { stretches: [], leftOut: 0 }
  const masters = events.filter((event) => !event.isRecurrenceException())
  for (const master of masters) {
    try {
      for (const one of events)
        if (one.isRecurrenceException() && one.uid === master.uid && one !== master) master.relateException(one)
      const found = stretchesOf(master, timeZone, window)
      if (found === null) read.leftOut += 1
      else read.stretches.push(...found)
    } catch {
      // One broken event must not take the others with it.
      read.leftOut += 1
    }
  }
  read.stretches.sort((one, other) => one.start.getTime() - other.start.getTime())
  return read
}

function eventsOf(text: string): ICAL.Event[] {
  let root: ICAL.Component
  try {
    root = new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch (cause) {
    throw new Error('This is no calendar that can be read (iCalendar).', { cause })
  }
  if (root.name !== 'vcalendar') throw new Error('This is no calendar that can be read (iCalendar).')
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** Null when the event says nothing that can be followed. */
function stretchesOf(event: ICAL.Event, timeZone: string, window: Window): Stretch[] | null {
  if (event.startDate.isDate || !mayBeFollowed(event)) return null
  if (!event.isRecurring()) return [oneOf(event, event, timeZone)].filter((one) => isWithin(one, window))
  const found: Stretch[] = []
  const times = event.iterator()
  for (let count = 0; count < mostTimes; count += 1) {
    const next = times.next() as ICAL.Time | null | undefined
    if (next == null) return found
    // The library's own types leave open what this is.
    const { item, startDate, endDate } = event.getOccurrenceDetails(next) as unknown as Occurrence
    const stretch = oneOf(event, { component: item.component, startDate, endDate }, timeZone)
    if (isWithin(stretch, window)) found.push(stretch)
    // One that was moved may lie elsewhere: the rule's own time says whether it goes on.
    if (momentOf(next, zoneNameOf(event.component), timeZone) >= window.until) return found
  }
  return null
}

interface Occurrence {
  item: ICAL.Event
  startDate: ICAL.Time
  endDate: ICAL.Time
}

type Dated = Pick<ICAL.Event, 'component' | 'startDate' | 'endDate'>

function oneOf(event: ICAL.Event, { component, startDate, endDate }: Dated, timeZone: string): Stretch | null {
  if (String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') return null
  const zone = zoneNameOf(component)
  const [start, end] = [momentOf(startDate, zone, timeZone), momentOf(endDate, zone, timeZone)]
  const id = createHash('sha256').update(event.uid).digest('hex').slice(0, 10)
  return { id: `c${id}`, start, end }
}

function isWithin(stretch: Stretch | null, { from, until }: Window): stretch is Stretch {
  return stretch !== null && stretch.end > from && stretch.start < until && stretch.end > stretch.start
}

/** Rules whose next time is found at once. Others (each second, the 31st of February) may be counted through for ever. */
function mayBeFollowed({ component }: ICAL.Event): boolean {
  return component.getAllProperties('rrule').every((property) => {
    const rule = property.getFirstValue() as ICAL.Recur
    const parts = Object.keys(rule.parts)
    if (rule.freq === 'DAILY') return parts.length === 0
    if (rule.freq === 'WEEKLY' || rule.freq === 'MONTHLY') return parts.every((part) => part === 'BYDAY')
    return false
  })
}

function zoneNameOf(component: ICAL.Component): string {
  return component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? ''
}

/** A zone that everybody knows by its name is taken by it; else the calendar's own description of it counts. */
function momentOf(time: ICAL.Time, zoneName: string, timeZone: string): Date {
  const { year, month, day, hour, minute } = time
  if (time.zone === ICAL.Timezone.utcTimezone) return new Date(Date.UTC(year, month - 1, day, hour, minute))
  const known = IANAZone.isValidZone(zoneName)
  if (!known && zoneName !== '' && time.zone !== ICAL.Timezone.localTimezone) return time.toJSDate()
  return DateTime.fromObject({ year, month, day, hour, minute }, { zone: known ? zoneName : timeZone }).toJSDate()
}
