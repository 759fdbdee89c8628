import { accessNeeds } from '../directory/known/access.ts'
import type { AccessNeed } from '../directory/known/access.ts'
import { partsOfDay } from '../directory/known/slots.ts'
import type { PartOfDay } from '../directory/known/slots.ts'
import { isTongue } from '../directory/known/tongues.ts'
import type { Tongue } from '../directory/known/tongues.ts'
import { isNeed } from '../understanding/needs.ts'
import { isShortId } from './shelf.ts'

/** How far to go, in miles, as on the page. */
export const distances = ['1', '3', '5', '10', 'any'] as const
export type Distance = (typeof distances)[number]
export const kilometresIn = 1.609344

/** From Monday on, as people read a week. */
export const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type DayName = (typeof days)[number]

export const costs = ['free', 'paid'] as const
/** Audience terms that can be chosen. */
export const people = [
  ...[
    'carers',
    'older',
    'learning_disability',
    'autism',
    'dementia',
    'disabled',
    'deaf_blind',
    'women',
    'men',
    'young',
  ],
  ...[
    'young_carers',
    'parents',
    'lgbt',
    'veterans',
    'minority_ethnic',
    'black',
    'south_asian',
    'sikh',
    'jewish',
    'irish',
  ],
  ...['refugees', 'homeless', 'substance_misuse', 'bereaved_by_suicide', 'domestic_abuse'],
] as const

/** What was asked of the finder. Only `what` and `where` are somebody's own words; the rest is chosen from lists. */
export interface Question {
  what: string
  where: string
  topic: string | null
  far: Distance
  day: DayName | null
  part: PartOfDay | null
  cost: (typeof costs)[number] | null
  access: readonly AccessNeed[]
  tongue: Tongue | null
  who: string | null
  /** A carer looks: for the person they care for, or for themselves. */
  as: 'other' | 'me' | null
  /** From 1. */
  page: number
  easyRead: boolean
  /** Short ids of the list that is carried along where there is no script. */
  kept: readonly string[]
}

/** What of somebody's own words is looked for; what comes after is still read for danger. */
const mostWhat = 500
const mostWhere = 100
/** More than anybody keeps; bounds the address of a list. */
export const mostKept = 40
const lastPage = 500

/** Reads a form or an address. Whatever is not known is as if it were not there. */
export function readQuestion(form: URLSearchParams): Question {
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === form.get(name)) ?? null
  const named = (name: string, isKnown: (value: string) => boolean): string | null => {
    const value = form.get(name) ?? ''
    return isKnown(value) ? value : null
  }
  const tongue = form.get('tongue') ?? ''
  const asked = new Set(form.getAll('access'))
  return {
    what: plainLine(form.get('what') ?? '').slice(0, mostWhat),
    // A place chosen of several goes before what was written.
    where: plainLine(form.get('place') ?? form.get('where') ?? '').slice(0, mostWhere),
    topic: named('topic', isNeed),
    far: one('far', distances) ?? '3',
    day: one('day', days),
    part: one('part', partsOfDay),
    cost: one('cost', costs),
    access: accessNeeds.filter((need) => asked.has(need)),
    tongue: isTongue(tongue) ? tongue : null,
    who: one('who', people),
    as: one('as', ['other', 'me']),
    page: pageIn(form.get('page')),
    easyRead: readsEasily(form),
    kept: readIds(form.get('ids')),
  }
}

export const readsEasily = (form: URLSearchParams): boolean => form.get('easyread') === '1'

export function readIds(text: string | null): string[] {
  const all = (text ?? '')
    .slice(0, 1_000)
    .toLowerCase()
    .split(/[,\s]+/)
  return [...new Set(all.filter(isShortId))].slice(0, mostKept)
}

/** Has anything been asked at all? A first visit has not. */
export function isAsked(question: Question): boolean {
  const { what, where, topic, day, part, cost, access, tongue, who, as, far } = question
  const chosen = [topic, day, part, cost, tongue, who].some((value) => value !== null)
  return chosen || what !== '' || where !== '' || access.length > 0 || as === 'me' || far !== '3'
}

/** An address that asks the same with words of our own lists alone, and a place by the name that we know. */
export function addressOf(question: Question, placeName: string | null): string {
  const { topic, far, day, part, cost, access, tongue, who, as, page, easyRead, kept } = question
  const address = new URLSearchParams()
  const put = (name: string, value: string | null): void => {
    if (value !== null) address.append(name, value)
  }
  put('topic', topic)
  put('where', placeName)
  put('far', far === '3' ? null : far)
  put('day', day)
  put('part', part)
  put('cost', cost)
  for (const need of access) put('access', need)
  put('tongue', tongue)
  put('who', who)
  put('as', as)
  put('page', page === 1 ? null : String(page))
  put('easyread', easyRead ? '1' : null)
  put('ids', kept.length === 0 ? null : kept.join(','))
  const asked = address.toString()
  return asked === '' ? '/find' : `/find?${asked.replaceAll('%2C', ',')}`
}

function pageIn(text: string | null): number {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Math.min(Number(text), lastPage) : 1
}

/** One line without characters that steer a screen. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
