import type { Booking } from './bookings.ts'

/** How quickly people were seen (seed 001: usually within two weeks). Example times do not count. */
export interface WaitReport {
  booked: number
  cancelled: number
  /** Days waited from the first booking until the time, of those not cancelled; null when there are none. */
  medianDays: number | null
  longestDays: number | null
  /** How many of them are within the goal, and their share (0 to 1). */
  within: number
  share: number | null
  came: number
  didNotCome: number
}

const dayMs = 24 * 60 * 60_000

/** @param goalDays of the council's profile */
export function reportOn(bookings: readonly Booking[], goalDays: number): WaitReport {
  const real = bookings.filter(({ at }) => !at.example)
  const held = real.filter(({ status }) => status === 'booked')
  const days = held.map(daysWaited).sort((one, other) => one - other)
  const within = days.filter((each) => each <= goalDays).length
  return {
    booked: held.length,
    cancelled: real.length - held.length,
    medianDays: medianOf(days),
    longestDays: days.at(-1) ?? null,
    within,
    share: days.length === 0 ? null : within / days.length,
    came: held.filter(({ came }) => came?.yes === true).length,
    didNotCome: held.filter(({ came }) => came?.yes === false).length,
  }
}

/** In days and parts of days. */
export const daysWaited = ({ askedAt, start }: Booking): number => (Date.parse(start) - Date.parse(askedAt)) / dayMs

function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return (low + high) / 2
}
