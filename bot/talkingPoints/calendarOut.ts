import { ICalCalendarMethod, ICalEventStatus, default as ical } from 'ical-generator'
import type { Slot } from './slots.ts'

export interface CalendarWords {
  /** What stands in the calendar: neutral, for others may look at it. */
  summary: string
  description: string
  /** Put before the summary of a made-up time. */
  example: string
}

/**
 * The meeting as a file for a calendar (RFC 5545). Its name in there is drawn from the booking, not from the code, so that
 * a newer file takes the place of an older one and the file gives no code away.
 */
export function calendarFile(
  booking: { id: string; changes: number; status: 'booked' | 'cancelled' },
  slot: Pick<Slot, 'start' | 'end' | 'venue'>,
  words: CalendarWords,
  now: Date,
): string {
  const calendar = ical({
    prodId: { company: 'better-conversations', product: 'talking-points', language: 'EN' },
    method: booking.status === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: booking.id,
    sequence: booking.changes,
    stamp: now,
    ...{ start: slot.start, end: slot.end },
    summary: slot.venue.example ? `${words.example} ${words.summary}` : words.summary,
    location: `${slot.venue.name}, ${slot.venue.address}`,
    description: words.description,
    status: booking.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
