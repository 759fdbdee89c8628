import type { Clock, Place, Understanding } from '../../dialogs/ports.ts'
import { search } from '../directory/search.ts'
import type { Hit, Search } from '../directory/search.ts'
import { dayOf } from '../directory/dates/rule.ts'
import { kilometresIn } from './question.ts'
import type { Question } from './question.ts'
import type { Shelf } from './shelf.ts'
import { placed } from './where.ts'
import type { ReadWhere, Where } from './where.ts'

/** What the finder has for a question. */
export interface Answer {
  where: Where
  place: Place | null
  /** Needs that were chosen or understood, the likeliest first. */
  needs: readonly string[]
  /** Those of this page. */
  hits: readonly Hit[]
  /** How many there are on all pages. */
  count: number
  /** How many of them have everything that was asked for, as far as is known. */
  sure: number
  page: number
  pages: number
  /** What to try where there is none: the same question with fewer wishes, that finds something. */
  wider: readonly Wider[]
}

export interface Wider {
  what: 'anyDistance' | 'anyTime' | 'anyCost' | 'anyAccess' | 'anybody' | 'anyTopic'
  count: number
  question: Question
}

export interface AnswerParts {
  shelf: Shelf
  understanding: Understanding
  readWhere: ReadWhere
  clock: Clock
  timeZone: string
}

export const onPage = 10
/** Of what was understood, later needs are guesses. */
const mostNeeds = 3
/** What a carer who looks for themselves is shown before they say more. */
const forCarers = ['carers_support', 'respite']

export function answer(question: Question, parts: AnswerParts): Answer {
  const searchable = parts.shelf.searchable()
  const today = dayOf(dateIn(parts.clock.now(), parts.timeZone)) ?? 0
  const understood = question.what === '' ? null : parts.understanding.read(question.what)
  const written = parts.readWhere(question.where, searchable.index)
  const where =
    written.kind === 'none' && understood !== null && understood.place !== null
      ? placed(understood.place, searchable.index)
      : written
  const place = where.kind === 'place' || where.kind === 'wide' ? where.place : null
  const needs = needsOf(question, understood?.needs ?? [])
  const look = (asked: Question): Hit[] => search(searchable, toSearch(asked, needsOf(asked, needs), place), today)
  const all = look(question)
  const pages = Math.max(1, Math.ceil(all.length / onPage))
  const page = Math.min(question.page, pages)
  return {
    ...{ where, place, needs, page, pages, count: all.length },
    hits: all.slice((page - 1) * onPage, page * onPage),
    sure: all.filter(({ unsure }) => unsure.length === 0).length,
    wider: all.length > 0 ? [] : widerOf(question, (asked) => look(asked).length),
  }
}

/** The day it is there: `2026-11-24`. */
export function dateIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at)
}

function needsOf({ topic, what, as }: Question, understood: readonly string[]): string[] {
  if (topic !== null) return [topic]
  if (what === '') return as === 'me' ? forCarers : []
  return understood.slice(0, mostNeeds)
}

function toSearch(question: Question, needs: readonly string[], place: Place | null): Search {
  const { what, far, day, part, cost, access, tongue, who } = question
  return {
    ...{ words: what, needs, place, cost, access, tongue, audience: who },
    kilometres: far === 'any' ? null : Number(far) * kilometresIn,
    times: { days: day === null ? [] : [day], parts: part === null ? [] : [part] },
  }
}

/** One wish less each time, in the order in which people give them up; then all of them. */
function widerOf(question: Question, count: (question: Question) => number): Wider[] {
  const first: Question = { ...question, page: 1 }
  const tries: [Wider['what'], boolean, Partial<Question>][] = [
    ['anyDistance', question.far !== 'any' && question.where !== '', { far: 'any' }],
    ['anyTime', question.day !== null || question.part !== null, { day: null, part: null }],
    ['anyCost', question.cost !== null, { cost: null }],
    ['anyAccess', question.access.length > 0 || question.tongue !== null, { access: [], tongue: null }],
    ['anybody', question.who !== null, { who: null }],
    ['anyTopic', question.topic !== null || question.what !== '', { topic: null, what: '' }],
  ]
  return tries.flatMap(([what, applies, change]) => {
    if (!applies) return []
    const asked = { ...first, ...change }
    const found = count(asked)
    return found > 0 ? [{ what, count: found, question: asked }] : []
  })
}
