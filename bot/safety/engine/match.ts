import { filler } from '../words/filler.ts'
import { PAUSE, SENTENCE_END, type Tokens } from './normalise.ts'
import type { Edge, Pattern, Step } from './pattern.ts'
import type { Found, Vocabulary } from './vocabulary.ts'

/** A text read once: the groups found at each position. */
export interface Reading {
  /** Where the message itself begins; what stands before it was said earlier. */
  readonly from: number
  readonly tokens: Tokens
  readonly found: readonly (readonly Found[])[]
  /** Positions at which each group begins. */
  readonly where: ReadonlyMap<number, readonly number[]>
}

/** From the first word to the one after the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Meaningless words that may stand between two steps. */
const MOST_FILLER = 4
/** One pattern is looked for at most so often in one stretch of text: more of the same says nothing new. */
const MOST_SPANS = 12

const clauseWords = new Set([
  'and',
  'but',
  'because',
  'so',
  'as',
  'then',
  'that',
  'when',
  'now',
  'hi',
  'hello',
  'please',
  'well',
  'yes',
  'no',
  'sorry',
])
const digits = /^\d/
const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand few couple several dozen half loads'.split(
    ' ',
  ),
)

export function read(tokens: Tokens, vocabulary: Vocabulary, from = 0): Reading {
  const where = new Map<number, number[]>()
  const found = tokens.words.map((_, position) => {
    const here = vocabulary.at(tokens.words, position)
    for (const { group } of here) {
      const places = where.get(group)
      if (places) {
        if (places.at(-1) !== position) places.push(position)
      } else where.set(group, [position])
    }
    return here
  })
  return { from, tokens, found, where }
}

/** All places where a pattern matches, at most one for each beginning. */
export function spans(pattern: Pattern, reading: Reading): Span[] {
  for (const groups of pattern.needs) if (!groups.some((group) => reading.where.has(group))) return []
  const out: Span[] = []
  for (const start of beginnings(pattern, reading)) {
    const end = follow(pattern.steps, reading, start)
    if (end > 0) out.push({ start, end })
    if (out.length >= MOST_SPANS) break
  }
  return out
}

function beginnings(pattern: Pattern, reading: Reading): Iterable<number> {
  const first = pattern.steps[0]
  if (first?.do !== 'words' || first.optional || first.or.length > 0) return reading.tokens.words.keys()
  const groups = [...first.groups].filter((group) => reading.where.has(group))
  if (groups.length === 1) return reading.where.get(groups[0] ?? -1) ?? []
  return [...new Set(groups.flatMap((group) => reading.where.get(group) ?? []))].sort((a, b) => a - b)
}

/** Follows the steps from a position; each step turns a set of positions into the next. Returns the end, or 0. */
function follow(steps: readonly Step[], reading: Reading, start: number): number {
  let places: readonly number[] = [start]
  let gapBefore = true
  for (const step of steps) {
    places = advance(step, reading, gapBefore || step.do === 'gap' ? places : overFiller(places, reading))
    if (places.length === 0) return 0
    gapBefore = step.do === 'gap' || step.groups.size === 0
  }
  return Math.min(...places)
}

/** A handful of positions: a list is quicker than a set. */
function put(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}

function advance(step: Step, reading: Reading, places: readonly number[]): readonly number[] {
  const to: number[] = []
  for (const place of places) {
    if (step.do === 'gap') widen(step, reading, place, to)
    else {
      if (step.optional) put(to, place)
      for (const { group, end } of reading.found[place] ?? []) if (step.groups.has(group)) put(to, end)
      for (const edge of step.or) if (atEdge(edge, reading, place)) put(to, edge === 'number' ? place + 1 : place)
    }
  }
  return to
}

function atEdge(edge: Edge, reading: Reading, place: number): boolean {
  if (edge === 'number') return isNumber(reading.tokens.words[place])
  if (edge === 'first') return place === reading.from || isGreeting(reading, place)
  if (edge === 'last') return reading.tokens.words.slice(place).every((word) => word === SENTENCE_END || word === PAUSE)
  return edge === 'start' ? isStart(reading, place) : isEnd(reading, place)
}

function widen(step: { most: number; over: boolean }, { tokens }: Reading, place: number, to: number[]): void {
  for (let far = 0; far <= step.most; far += 1) {
    const at = place + far
    if (at > tokens.words.length) return
    put(to, at)
    if (tokens.words[at] === SENTENCE_END && !step.over) return
  }
}

function overFiller(places: readonly number[], { tokens }: Reading): readonly number[] {
  const to: number[] = []
  for (const place of places) {
    for (let far = 0; far <= MOST_FILLER; far += 1) {
      put(to, place + far)
      if (!filler.has(tokens.words[place + far] ?? '')) break
    }
  }
  return to
}

const greetings = new Set(['hello', 'hi', 'hiya', 'hey', 'please', 'sorry', PAUSE, SENTENCE_END])

function isGreeting({ tokens, from }: Reading, place: number): boolean {
  return place > from && place - from <= 3 && tokens.words.slice(from, place).every((word) => greetings.has(word))
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (digits.test(word) || numberWords.has(word))
}

function isStart({ tokens }: Reading, place: number): boolean {
  const before = tokens.words[place - 1]
  return before === undefined || before === SENTENCE_END || before === PAUSE || clauseWords.has(before)
}

function isEnd({ tokens }: Reading, place: number): boolean {
  const here = tokens.words[place]
  return here === undefined || here === SENTENCE_END || here === PAUSE
}
