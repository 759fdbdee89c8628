import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWords, partsOf, WIDTH } from './vocabulary.ts'
import { KINDS, LEVELS, looks, OUT, PATTERNS, SHARES, unpack, type Table, type Weights } from './weights.ts'

/** Where a pattern is that was seen at no place. */
export const NOWHERE = -9

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

/** So many of the commonest words are worked out at the start, so that nobody waits for them; and so many are kept at most. */
const BY_HEART = 3_000
const MOST_KEPT = 8_000

/**
 * A small net that reads three words at a time: each pattern says how well it was seen anywhere in the message, and what
 * was seen says how serious it is. The share of each word in each pattern is worked out once and kept.
 * @param words those of the net's rows, in order
 */
export function makeNet(words: readonly string[], weights: Weights): Net {
  const rows = new Map(words.map((word, row) => [word, row]))
  const kept = new Map<string, Float32Array>()
  const vector = new Float32Array(WIDTH)
  const sharesOfWord = (word: string): Float32Array => {
    const known = kept.get(word)
    if (known !== undefined) return known
    spell(word, rows.get(word), weights, vector)
    const shares = sharesOf(vector, weights.patterns)
    if (kept.size < MOST_KEPT) kept.set(word, shares)
    return shares
  }
  words.slice(0, BY_HEART).forEach(sharesOfWord)
  return {
    read: (message, rules) => finish(lookFor(message.map(sharesOfWord), weights), rules, weights),
    speaks: (pattern) => {
      const row = pattern * OUT
      const w = (at: number): number => weights.out[row + at] ?? 0
      return w(2) / 2 + w(3) / 2 + w(1) / 4 - w(0)
    },
  }
}

/** Fills `to` with what stands for a word: what was learned of it, and of its parts. */
function spell(word: string, row: number | undefined, { words, parts }: Weights, to: Float32Array): void {
  to.fill(0)
  if (row !== undefined) addRow(words, row, 1, to)
  const rows = partsOf(word)
  for (const part of rows) addRow(parts, part, 1 / rows.length, to)
}

function addRow({ measure, bytes }: Table, row: number, share: number, to: Float32Array): void {
  for (let at = 0; at < WIDTH; at += 1)
    to[at] = (to[at] ?? 0) + (bytes[row * WIDTH + at] ?? 0) * (measure[at] ?? 0) * share
}

/** What one word adds to each pattern, at each place in it. */
function sharesOf(vector: Float32Array, patterns: Float32Array): Float32Array {
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

/** Before the first word and after the last a pattern sees nothing. */
const nothing = new Float32Array(SHARES)

/** Looks for every pattern at every place. */
function lookFor(shares: readonly Float32Array[], weights: Weights): Sighting {
  const sighting = { seen: new Float32Array(PATTERNS), at: new Int32Array(PATTERNS).fill(NOWHERE) }
  let pattern = 0
  let offset = 0
  for (const { words, count } of looks) {
    const search = { shares, pattern, offset, count }
    if (words === 1) lookForOne(search, sighting)
    else if (words === 2) lookForTwo(search, sighting)
    else lookForThree(search, sighting)
    pattern += count
    offset += words * count
  }
  for (let each = 0; each < PATTERNS; each += 1)
    sighting.seen[each] = Math.max(0, (sighting.seen[each] ?? 0) + (weights.patternBias[each] ?? 0))
  return sighting
}

interface Search {
  shares: readonly Float32Array[]
  pattern: number
  offset: number
  count: number
}

// Three loops that differ by one term: as one loop they take twice as long (measured), and every message goes through here.
function lookForOne({ shares, pattern, offset, count }: Search, { seen, at }: Sighting): void {
  for (let place = 0; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = one[offset + each] ?? 0
      if (sum > (seen[pattern + each] ?? 0)) {
        seen[pattern + each] = sum
        at[pattern + each] = place
      }
    }
  }
}

function lookForTwo({ shares, pattern, offset, count }: Search, { seen, at }: Sighting): void {
  const second = offset + count
  for (let place = -1; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    const two = shares[place + 1] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = (one[offset + each] ?? 0) + (two[second + each] ?? 0)
      if (sum > (seen[pattern + each] ?? 0)) {
        seen[pattern + each] = sum
        at[pattern + each] = place
      }
    }
  }
}

function lookForThree({ shares, pattern, offset, count }: Search, { seen, at }: Sighting): void {
  const [second, third] = [offset + count, offset + 2 * count]
  for (let place = -2; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    const two = shares[place + 1] ?? nothing
    const three = shares[place + 2] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = (one[offset + each] ?? 0) + (two[second + each] ?? 0) + (three[third + each] ?? 0)
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

/** The nets as they were taught (tests/safety/train/teach.py); what they make of a message is the mean of all. */
export function loadNets(): Net[] {
  const words = loadWords()
  return ['net-1.bin', 'net-2.bin'].map((name) =>
    makeNet(words, unpack(readFileSync(join(import.meta.dirname, name)), words.length)),
  )
}
