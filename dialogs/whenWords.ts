import { label } from '../locales/index.ts'
import type { Voice } from '../locales/index.ts'
import type { WhenNext } from './afterwards.ts'

/**
 * "Next: Tuesday 3 March, 10:30am." Where something meets now and then and no date is known: to ask for the next one. Empty
 * where there is nothing to say.
 */
export function whenWords(voice: Voice, { dates, isEvent }: WhenNext): string {
  const [next] = dates
  if (next === undefined) return isEvent ? label(voice, 'events.ask.say') : ''
  const when = dayWords(next.on) + (next.opensAt === null ? '' : `, ${timeWords(next.opensAt)}`)
  return next.what === null
    ? label(voice, 'events.next.say', { when })
    : label(voice, 'events.nextWhat.say', { when, what: next.what })
}

/** "Tuesday 3 March" of `2026-03-03`. */
function dayWords(on: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Date(`${on}T12:00:00Z`).toLocaleDateString('en-GB', parts).replace(',', '')
}

/** "2pm", "10:30am" of `14:00`, `10:30`. */
function timeWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  const hour = Number(hours)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${String(twelve)}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`
}
