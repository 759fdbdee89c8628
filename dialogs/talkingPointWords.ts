import { has, label } from '../locales/index.ts'
import type { Values, Voice } from '../locales/index.ts'
import type { TalkingPointMemory, TalkingPointTime, TalkingPointWishes } from './talkingPoints.ts'

const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** "Tuesday 1 December". @param date `2026-12-01` */
export const dayInWords = (date: string): string => dayFormat.format(new Date(`${date}T12:00:00Z`)).replace(',', '')

/** "10am", "5:30pm". @param time `17:30` */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${String(hours % 12 === 0 ? 12 : hours % 12)}${rest}${hours < 12 ? 'am' : 'pm'}`
}

/** "Tuesday 1 December at 10am" */
export function whenInWords(voice: Voice, { date, time }: Pick<TalkingPointTime, 'date' | 'time'>): string {
  return label(voice, 'talkingPoint.rows.when', { day: dayInWords(date), time: timeInWords(time) })
}

/** A language's name; the tag itself where we have no word for it. */
export function languageInWords(voice: Voice, tag: string): string {
  const key = `talkingPoint.rows.languages.${tag}`
  return has(voice, key) ? label(voice, key) : tag
}

/** What is said about one time, the same on a card, in text and on the page. */
export interface TimeWords {
  when: string
  /** "Example Library, Example Road, Beeston, LS11" */
  where: string
  /** How far, how one gets in, interpreters. */
  facts: string[]
  /** That it is made up. */
  example: string | null
}

export function timeWords(voice: Voice, at: TalkingPointTime): TimeWords {
  const km = at.distanceKm
  const far =
    km === null
      ? []
      : [label(voice, km < 1.5 ? 'talkingPoint.rows.close' : 'talkingPoint.rows.far', { km: Math.round(km) })]
  return {
    when: whenInWords(voice, at),
    where: `${at.name}, ${at.address}`,
    facts: [
      ...far,
      ...at.access.map((one) => label(voice, `talkingPoint.rows.${one}`)),
      ...at.interpreters.map((tag) =>
        label(voice, 'talkingPoint.rows.interpreter', { language: languageInWords(voice, tag) }),
      ),
    ],
    example: at.example ? label(voice, 'talkingPoint.rows.example') : null,
  }
}

/** All of it as text: cards are not read aloud reliably. */
export function timeText(voice: Voice, at: TalkingPointTime): string {
  const { when, where, facts, example } = timeWords(voice, at)
  return [example, when, where, facts.join('. ')].filter((part) => part !== null && part !== '').join('\n')
}

const needs = ['stepFree', 'hearingLoop', 'quiet', 'evening', 'easyRead', 'bringing'] as const

/** What somebody needs there, one phrase each. */
export function wishesInWords(voice: Voice, wishes: Omit<TalkingPointWishes, 'place'>): string[] {
  const { interpreter } = wishes
  return [
    ...needs.filter((need) => wishes[need]).map((need) => label(voice, `talkingPoint.rows.needs.${need}`)),
    ...(interpreter === null
      ? []
      : [label(voice, 'talkingPoint.rows.interpreter', { language: languageInWords(voice, interpreter) })]),
  ]
}

/** What the words of the flow may name. */
export function talkingPointValues(voice: Voice, memory: TalkingPointMemory | undefined): Values {
  const values: Values = {}
  memory?.offered.forEach((at, index) => (values[`time${String(index + 1)}`] = whenInWords(voice, at)))
  if (memory?.booking === undefined) return values
  const { at, code } = memory.booking
  return { ...values, when: whenInWords(voice, at), venue: `${at.name}, ${at.address}`, code }
}
