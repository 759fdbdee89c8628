import { createHash } from 'node:crypto'
import { ICalCalendarMethod, ICalEventStatus, default as ical } from 'ical-generator'
import type { Booking } from './bookings.ts'

export interface CalendarWords {
  /** What stands in the calendar: neutral, for others may look at it. */
  summary: string
  description: string
  /** Put before the summary of a made-up time. */
  example: string
}

/**
 * The meeting as a file for a calendar (RFC 5545). Its name in there is a hash of the booking's, not the code, so that
 * a newer file takes the place of an older one and the file gives no code away.
 */
export function calendarFile(
  booking: Pick<Booking, 'id' | 'changes' | 'status' | 'at' | 'start' | 'end'>,
  words: CalendarWords,
  now: Date,
): string {
  const calendar = ical({
    prodId: { company: 'better-conversations', product: 'talking-points', language: 'EN' },
    method: booking.status === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: createHash('sha256').update(booking.id).digest('hex').slice(0, 32),
    sequence: booking.changes,
    stamp: now,
    ...{ start: new Date(booking.start), end: new Date(booking.end) },
    summary: booking.at.example ? `${words.example} ${words.summary}` : words.summary,
    location: `${booking.at.name}, ${booking.at.address}`,
    description: words.description,
    status: statusOf(booking),
  })
  return calendar.toString()
}

/** A time that was made up is never confirmed. */
function statusOf({ status, at }: Pick<Booking, 'status' | 'at'>): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED
  return at.example ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}
