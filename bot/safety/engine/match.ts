import { filler } from '../words/filler.ts'
import { PAUSE, SENTENCE_END, type Tokens } from './normalise.ts'
import { MOST_FILLER, type Edge, type Pattern, type Step, type WordsStep } from './pattern.ts'
import type { Found, Vocabulary } from './vocabulary.ts'

/** A text read once: the groups found at each position. */
export interface Reading {
  /** Where the message itself begins; what stands before it was said earlier. */
  readonly from: number
  readonly tokens: Tokens
  readonly found: readonly (readonly Found[])[]
  /** Positions at which each group begins, in order. */
  readonly where: ReadonlyMap<number, readonly number[]>
  /** For each group a bit for each stretch between sentence ends in which it is (from the 33rd stretch on they share bits). */
  readonly bits: Int32Array
  /** The same for blocks of sixteen words (from the 33rd block on they share bits); null in a text of two blocks or fewer. */
  readonly blocks: Int32Array | null
  /** For each position the number of its bit in `bits`. */
  readonly bitAt: Uint8Array
}

/** From the first word to the one after the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words in a block of `Reading.blocks`. */
const BLOCK = 16
/** Stands where a saying was; matches nothing. */
export const BLANK = '\u0000'

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
  const found = tokens.words.map((_, position) => vocabulary.at(tokens.words, position))
  const bitAt = new Uint8Array(tokens.words.length)
  let bit = 0
  for (let position = 0; position < bitAt.length; position += 1) {
    bitAt[position] = bit
    if (tokens.words[position] === SENTENCE_END) bit = (bit + 1) & 31
  }
  return { from, tokens, found, bitAt, ...filed(found, bitAt, vocabulary.size) }
}

/** The same reading with some of its words blanked out. */
export function without(reading: Reading, gone: readonly Span[]): Reading {
  if (gone.length === 0) return reading
  const words = [...reading.tokens.words]
  for (const { start, end } of gone) words.fill(BLANK, start, end)
  // the first blank at or after each position: a phrase that would reach over it is not there any more
  let blank = Infinity
  const found = [...reading.found]
  for (let position = words.length - 1; position >= 0; position -= 1) {
    if (words[position] === BLANK) blank = position
    const here = found[position] ?? []
    if (here.some(({ end }) => end > blank)) found[position] = here.filter(({ end }) => end <= blank)
  }
  const tokens = { words, sentence: reading.tokens.sentence }
  return { ...reading, tokens, found, ...filed(found, reading.bitAt, reading.bits.length) }
}

function filed(
  found: readonly (readonly Found[])[],
  bitAt: Uint8Array,
  groups: number,
): Pick<Reading, 'where' | 'bits' | 'blocks'> {
  const where = new Map<number, number[]>()
  const bits = new Int32Array(groups)
  const blocks = found.length > 2 * BLOCK ? new Int32Array(groups) : null
  for (let position = 0; position < found.length; position += 1) {
    const bit = 1 << (bitAt[position] ?? 0)
    const block = 1 << (Math.floor(position / BLOCK) & 31)
    for (const { group } of found[position] ?? []) {
      const places = where.get(group)
      if (!places) where.set(group, [position])
      else if (places[places.length - 1] !== position) places.push(position)
      bits[group] = (bits[group] ?? 0) | bit
      if (blocks) blocks[group] = (blocks[group] ?? 0) | block
    }
  }
  return { where, bits, blocks }
}

/** The bits of the stretches in which everything is that the pattern cannot do without; 0 when it can match nowhere. */
export function mayMatch(pattern: Pattern, reading: Reading): number {
  const { bits } = reading
  let all = -1
  for (const groups of pattern.needs) {
    const there = anyOf(groups, bits)
    if (there === 0) return 0
    if (!pattern.over) all &= there
    if (all === 0) return 0
  }
  return closeTogether(pattern, reading) ? all : 0
}

/** Do all needed words stand in blocks so near to one another that one match could hold them? */
export function closeTogether({ needs, reach }: Pattern, { blocks }: Reading): boolean {
  if (blocks === null) return true
  let all = -1
  for (const groups of needs) {
    let there = anyOf(groups, blocks)
    if (all !== -1)
      for (let far = 0; far < reach; far += BLOCK)
        there |= (there << 1) | (there >>> 31) | (there >>> 1) | (there << 31)
    all &= there
    if (all === 0) return false
  }
  return true
}

function anyOf(groups: readonly number[], bits: Int32Array): number {
  let there = 0
  for (const group of groups) there |= bits[group] ?? 0
  return there
}

/** All places where a pattern matches, in order, at most one for each beginning. */
export function* matches(pattern: Pattern, reading: Reading): Generator<Span> {
  const bits = mayMatch(pattern, reading)
  if (bits === 0) return
  for (const start of beginnings(pattern, reading)) {
    if (((bits >>> (reading.bitAt[start] ?? 0)) & 1) === 0) continue
    const end = follow(pattern.steps, reading, start)
    if (end > 0) yield { start, end }
  }
}

export function spans(pattern: Pattern, reading: Reading): Span[] {
  return [...matches(pattern, reading)]
}

/** Where a pattern may begin: at any of its first parts, up to the first that may not be missing. */
function beginnings({ steps }: Pattern, reading: Reading): readonly number[] {
  const lists: (readonly number[])[] = []
  for (const step of steps) {
    if (step.do === 'gap') break
    for (const group of step.groups) {
      const places = reading.where.get(group)
      if (places) lists.push(places)
    }
    for (const edge of step.or) lists.push(edgesOf(edge, reading))
    if (!step.optional) break
  }
  if (lists.length <= 1) return lists[0] ?? []
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

const edgesKnown = new WeakMap<Reading, Map<Edge, readonly number[]>>()

/** The positions at which an edge is; looked for once in each text. */
function edgesOf(edge: Edge, reading: Reading): readonly number[] {
  const known = edgesKnown.get(reading) ?? new Map<Edge, readonly number[]>()
  edgesKnown.set(reading, known)
  const there = known.get(edge)
  if (there) return there
  const places = [...reading.tokens.words.keys()].filter((place) => atEdge(edge, reading, place))
  known.set(edge, places)
  return places
}

/** Follows the steps from a position; each step turns a set of positions into the next. Returns the end, or 0. */
function follow(steps: readonly Step[], reading: Reading, start: number): number {
  let places: readonly number[] = [start]
  let gapBefore = true
  for (const step of steps) {
    if (step.do === 'gap') {
      places = widen(step, reading, places)
      gapBefore = true
    } else {
      places = advance(step, reading, gapBefore ? places : overFiller(places, reading))
      if (places.length === 0) return 0
      gapBefore = step.groups.size === 0
    }
  }
  return places.length === 1 ? (places[0] ?? 0) : Math.min(...places)
}

/** A handful of positions: a list is quicker than a set. */
function put(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}

function advance(step: WordsStep, reading: Reading, places: readonly number[]): readonly number[] {
  const to: number[] = []
  for (const place of places) {
    if (step.optional) put(to, place)
    const here = reading.found[place]
    if (here) for (const { group, end } of here) if (step.groups.has(group)) put(to, end)
    for (const edge of step.or) if (atEdge(edge, reading, place)) put(to, edge === 'number' ? place + 1 : place)
  }
  return to
}

/** Every position that a gap allows. */
function widen(
  step: { most: number; over: boolean },
  { tokens }: Reading,
  places: readonly number[],
): readonly number[] {
  const to: number[] = []
  for (const place of places) {
    const last = Math.min(place + step.most, tokens.words.length)
    for (let at = place; at <= last; at += 1) {
      put(to, at)
      if (!step.over && tokens.words[at] === SENTENCE_END) break
    }
  }
  return to
}

function atEdge(edge: Edge, reading: Reading, place: number): boolean {
  if (edge === 'number') return isNumber(reading.tokens.words[place])
  if (edge === 'first') return place === reading.from || isGreeting(reading, place)
  if (edge === 'last') return isLast(reading, place)
  return edge === 'start' ? isStart(reading, place) : isEnd(reading, place)
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

function isLast({ tokens: { words } }: Reading, place: number): boolean {
  for (let at = place; at < words.length; at += 1) if (words[at] !== SENTENCE_END && words[at] !== PAUSE) return false
  return true
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
