import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadVocabulary, MEANING, OWN, PARTS, partsOf, WIDTH, type Vocabulary } from './vocabulary.ts'

/** Looks for `count` patterns of `words` words side by side. */
export interface Looks {
  words: number
  count: number
}
export const looks: readonly Looks[] = [
  { words: 1, count: 48 },
  { words: 2, count: 96 },
  { words: 3, count: 128 },
]
/** Patterns in all, and numbers that one word adds to them (a pattern of three words has three parts). */
export const PATTERNS = looks.reduce((sum, { count }) => sum + count, 0)
export const SHARES = looks.reduce((sum, { words, count }) => sum + words * count, 0)

/** What the rules found, as numbers (ruleFeatures.ts). */
export const RULES = 52
/** Four levels, twenty-five kinds (the last is "none"), and whether it is about somebody else. */
export const LEVELS = 4
export const KINDS = 25
export const OUT = LEVELS + KINDS + 1

/** The learned numbers, in the order in which they are stored. */
export interface Weights {
  own: Float32Array
  parts: Float32Array
  patterns: Float32Array
  patternBias: Float32Array
  out: Float32Array
  outBias: Float32Array
}

export function sizes(words: number): Record<keyof Weights, number> {
  return {
    own: words * OWN,
    parts: PARTS * OWN,
    patterns: SHARES * WIDTH,
    patternBias: PATTERNS,
    out: (PATTERNS + RULES) * OUT,
    outBias: OUT,
  }
}

/** What the net makes of a message. */
export interface Reading {
  /** Chances of none, concern, crisis, emergency: they add up to 1. */
  levels: Float32Array
  /** How much speaks for each kind, in the order of `kinds` in dialogs/ports.ts. */
  kinds: Float32Array
  /** How much speaks for somebody else being in trouble: above 0 is likelier than not. */
  other: number
  /** Of each pattern: where it was seen best, and how well. */
  at: Int32Array
  seen: Float32Array
}

export interface Net {
  read(words: readonly string[], rules: Float32Array): Reading
  /** How much a pattern, seen so well, speaks for trouble rather than none. */
  speaks(pattern: number): number
}

/** Fills `to` with what stands for a word. */
export function spell(word: string, vocabulary: Vocabulary, weights: Weights, to: Float32Array): void {
  to.fill(0)
  const row = vocabulary.row(word)
  if (row !== undefined) {
    vocabulary.meaning(row, to)
    for (let at = 0; at < OWN; at += 1) to[MEANING + at] = weights.own[row * OWN + at] ?? 0
  }
  const parts = partsOf(word)
  for (const part of parts) {
    for (let at = 0; at < OWN; at += 1) {
      to[MEANING + at] = (to[MEANING + at] ?? 0) + (weights.parts[part * OWN + at] ?? 0) / parts.length
    }
  }
}

/** Shares are kept for this many words; beyond it they are worked out each time. */
const MOST_KEPT = 60_000

/**
 * A small net that reads three words at a time: each pattern says how well it was seen anywhere in the message, and what
 * was seen says how serious it is. The share of each word in each pattern is worked out once and kept.
 */
export function makeNet(vocabulary: Vocabulary, weights: Weights): Net {
  const kept = new Map<string, Float32Array>()
  const word = new Float32Array(WIDTH)
  const sharesOfWord = (text: string): Float32Array => {
    const known = kept.get(text)
    if (known !== undefined) return known
    spell(text, vocabulary, weights, word)
    const shares = sharesOf(word, weights.patterns)
    if (kept.size < MOST_KEPT) kept.set(text, shares)
    return shares
  }
  return {
    read: (words, rules) => finish(lookFor(words.map(sharesOfWord), weights), rules, weights),
    speaks: (pattern) => {
      const row = pattern * OUT
      const w = (at: number): number => weights.out[row + at] ?? 0
      return w(2) / 2 + w(3) / 2 + w(1) / 4 - w(0)
    },
  }
}

/** What one word adds to each pattern, at each place in it. */
export function sharesOf(vector: Float32Array, patterns: Float32Array): Float32Array {
  const shares = new Float32Array(SHARES)
  for (let share = 0; share < SHARES; share += 1) shares[share] = dot(patterns, share * WIDTH, vector)
  return shares
}

/** Four sums side by side: the machine can add them at the same time (five times as fast, measured). */
function dot(a: Float32Array, from: number, b: Float32Array): number {
  let [one, two, three, four] = [0, 0, 0, 0]
  for (let at = 0; at < WIDTH; at += 4) {
    one += (a[from + at] ?? 0) * (b[at] ?? 0)
    two += (a[from + at + 1] ?? 0) * (b[at + 1] ?? 0)
    three += (a[from + at + 2] ?? 0) * (b[at + 2] ?? 0)
    four += (a[from + at + 3] ?? 0) * (b[at + 3] ?? 0)
  }
  return one + two + three + four
}

/** What was seen of each pattern: how well at best, and from which word on. */
interface Sighting {
  at: Int32Array
  seen: Float32Array
}

/** The longest pattern may begin so many words before the first, and end so many after the last. */
const MARGIN = Math.max(...looks.map(({ words }) => words)) - 1

/** Looks for every pattern at every place. Before the first word and after the last a pattern sees nothing. */
export function lookFor(shares: readonly Float32Array[], weights: Weights): Sighting {
  const rows = new Float32Array((shares.length + 2 * MARGIN) * SHARES)
  shares.forEach((row, place) => rows.set(row, (place + MARGIN) * SHARES))
  // A pattern is seen when its sum is above nought with its bias: so the search starts at what the bias lacks.
  const sighting = { seen: weights.patternBias.map((bias) => -bias), at: new Int32Array(PATTERNS).fill(-9) }
  let pattern = 0
  let offset = 0
  for (const { words, count } of looks) {
    const search = { rows, pattern, offset, count, places: shares.length }
    if (words === 1) lookForOne(search, sighting)
    else if (words === 2) lookForTwo(search, sighting)
    else lookForThree(search, sighting)
    pattern += count
    offset += words * count
  }
  for (let each = 0; each < PATTERNS; each += 1)
    sighting.seen[each] = (sighting.seen[each] ?? 0) + (weights.patternBias[each] ?? 0)
  return sighting
}

interface Search {
  rows: Float32Array
  pattern: number
  offset: number
  count: number
  places: number
}

// Three loops that differ by one term: as one loop they take twice as long (measured), and every message goes through here.
function lookForOne({ rows, pattern, offset, count, places }: Search, { seen, at }: Sighting): void {
  for (let place = 0; place < places; place += 1) {
    const one = (place + MARGIN) * SHARES + offset
    for (let each = 0; each < count; each += 1) {
      const sum = rows[one + each] ?? 0
      if (sum > (seen[pattern + each] ?? 0)) {
        seen[pattern + each] = sum
        at[pattern + each] = place
      }
    }
  }
}

function lookForTwo({ rows, pattern, offset, count, places }: Search, { seen, at }: Sighting): void {
  for (let place = -1; place < places; place += 1) {
    const one = (place + MARGIN) * SHARES + offset
    const two = one + SHARES + count
    for (let each = 0; each < count; each += 1) {
      const sum = (rows[one + each] ?? 0) + (rows[two + each] ?? 0)
      if (sum > (seen[pattern + each] ?? 0)) {
        seen[pattern + each] = sum
        at[pattern + each] = place
      }
    }
  }
}

function lookForThree({ rows, pattern, offset, count, places }: Search, { seen, at }: Sighting): void {
  for (let place = -2; place < places; place += 1) {
    const one = (place + MARGIN) * SHARES + offset
    const two = one + SHARES + count
    const three = two + SHARES + count
    for (let each = 0; each < count; each += 1) {
      const sum = (rows[one + each] ?? 0) + (rows[two + each] ?? 0) + (rows[three + each] ?? 0)
      if (sum > (seen[pattern + each] ?? 0)) {
        seen[pattern + each] = sum
        at[pattern + each] = place
      }
    }
  }
}

function finish(found: Sighting, rules: Float32Array, weights: Weights): Reading {
  const sums = Float32Array.from(weights.outBias)
  const add = (row: number, value: number): void => {
    if (value === 0) return
    for (let out = 0; out < OUT; out += 1) sums[out] = (sums[out] ?? 0) + value * (weights.out[row * OUT + out] ?? 0)
  }
  found.seen.forEach((value, pattern) => add(pattern, value))
  rules.forEach((value, rule) => add(PATTERNS + rule, value))
  return {
    levels: softmax(sums.subarray(0, LEVELS)),
    kinds: sums.slice(LEVELS, LEVELS + KINDS),
    other: sums[OUT - 1] ?? 0,
    ...found,
  }
}

function softmax(sums: Float32Array): Float32Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}

/** The nets as they were taught (tests/safety/train/train.ts); what they make of a message is the mean of all. */
export function loadNets(): Net[] {
  const vocabulary = loadVocabulary()
  return ['net-1.bin', 'net-2.bin'].map((name) => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(import.meta.dirname, name))
    return makeNet(vocabulary, unpack(buffer.slice(byteOffset, byteOffset + byteLength), vocabulary.size))
  })
}

/** What is learned of single words is stored in bytes, each so many times the number it stands for; the rest as it is. */
const FINE = 48
const inBytes = ['own', 'parts'] as const
const asIs = ['patterns', 'patternBias', 'out', 'outBias'] as const

export function pack(weights: Weights): Uint8Array {
  const bytes = inBytes.flatMap((name) =>
    [...weights[name]].map((value) => Math.max(-127, Math.min(127, Math.round(value * FINE)))),
  )
  const floats = Float32Array.from(asIs.flatMap((name) => [...weights[name]]))
  const out = new Uint8Array(bytes.length + floats.byteLength)
  out.set(new Uint8Array(Int8Array.from(bytes).buffer))
  out.set(new Uint8Array(floats.buffer), bytes.length)
  return out
}

/** @throws when the bytes are those of a net for other words */
export function unpack(stored: ArrayBufferLike, words: number): Weights {
  const size = sizes(words)
  const small = size.own + size.parts
  const large = asIs.reduce((sum, name) => sum + size[name], 0)
  if (stored.byteLength !== small + large * 4)
    throw new Error('A net in bot/safety/learned does not fit words.txt. Teach it anew: docs/safety/recognising.md.')
  const bytes = Float32Array.from(new Int8Array(stored, 0, small), (value) => value / FINE)
  const floats = new Float32Array(stored.slice(small))
  let from = 0
  const take = (name: (typeof asIs)[number]): Float32Array => floats.subarray(from, (from += size[name]))
  const [patterns, patternBias, out, outBias] = [take('patterns'), take('patternBias'), take('out'), take('outBias')]
  return { own: bytes.subarray(0, size.own), parts: bytes.subarray(size.own), patterns, patternBias, out, outBias }
}
