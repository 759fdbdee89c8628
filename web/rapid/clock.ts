import type { Row } from './types.ts'
import { say } from './words.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** How far the server's clock is ahead of this computer's, in milliseconds. */
let ahead = 0

/** Takes the server's clock for the right one: what counts is when the four hours end there. */
export function setClock(serverNow: string): void {
  const now = Date.parse(serverNow)
  if (Number.isFinite(now)) ahead = now - Date.now()
}

/** Milliseconds since the epoch, by the server's clock. */
export const now = (): number => Date.now() + ahead

/** "3 h 12 min", "12 min", "9 min 42 s": to the second only where seconds matter, or always when `exact`. */
export function span(ms: number, exact = false): string {
  const whole = Math.max(0, Math.floor(ms / second))
  const [h, min, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = `${exact && whole >= 60 ? two(s) : s} ${say('clock.s')}`
  if (h > 0) {
    const hours = `${h} ${say('clock.h')} ${two(min)} ${say('clock.min')}`
    return exact ? `${hours} ${seconds}` : hours
  }
  if (min === 0) return seconds
  const minutes = `${min} ${say('clock.min')}`
  return exact || min < 10 ? `${minutes} ${seconds}` : minutes
}

/** How long ago, roughly: "just now", "5 min ago", "2 h 10 min ago", "3 days ago". */
export function ago(iso: string, at = now()): string {
  const ms = at - Date.parse(iso)
  if (ms < 10 * second) return say('clock.now')
  if (ms < minute) return say('clock.ago', { time: span(ms) })
  if (ms < day) return say('clock.ago', { time: roughly(ms) })
  return say('clock.ago', { time: days(Math.floor(ms / day)) })
}

const days = (count: number): string => (count === 1 ? say('clock.day') : say('clock.days', { count }))

function roughly(ms: number): string {
  if (ms >= hour) return ms % hour < minute ? `${Math.floor(ms / hour)} ${say('clock.h')}` : span(ms)
  return `${Math.floor(ms / minute)} ${say('clock.min')}`
}

/** "16:40"; with the day when it is not today: "Tue 24 Nov, 02:10". */
export function wallClock(iso: string, at = now()): string {
  const date = new Date(iso)
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (date.toDateString() === new Date(at).toDateString()) return time
  const named = date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
  return `${named}, ${time}`
}

/** The clock that runs for a crisis: until somebody answers, or until a local team is found. */
export interface Running {
  kind: 'answer' | 'hold'
  until: string
}

export function runningClock({ respondBy, holdUntil }: Pick<Row, 'respondBy' | 'holdUntil'>): Running | null {
  if (respondBy !== null) return { kind: 'answer', until: respondBy }
  return holdUntil === null ? null : { kind: 'hold', until: holdUntil }
}

/** "3 h 12 min left to answer", "4 min over the time to answer". */
export function clockWords({ kind, until }: Running, exact: boolean, at = now()): string {
  const left = Date.parse(until) - at
  if (left >= 0) return say(kind === 'answer' ? 'clock.answerLeft' : 'clock.holdLeft', { time: span(left, exact) })
  return say(kind === 'answer' ? 'clock.answerOver' : 'clock.holdOver', { time: over(-left, exact) })
}

const over = (ms: number, exact: boolean): string => (ms < minute || exact ? span(ms, exact) : roughly(ms))

/** How pressing it is: `soon` in the last half hour to answer, and in the last six hours of the 72. */
export function pressure({ kind, until }: Running, at = now()): 'calm' | 'soon' | 'over' {
  const left = Date.parse(until) - at
  if (left < 0) return 'over'
  return left < (kind === 'answer' ? hour / 2 : 6 * hour) ? 'soon' : 'calm'
}
