import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWords, partsOf, WIDTH } from './vocabulary.ts'
import { sharesOf, unpack, type Shape, type Table, type Weights } from './weights.ts'

/** What the net makes of a message. */
export interface Reading {
  /** How much speaks for each outcome, in the order in which they were taught. */
  says: Float32Array
  /** How well each pattern was seen where it was seen best. */
  seen: Float32Array
  /** The numbers between what was seen and what it means. */
  mixed: Float32Array
}

export interface Net {
  read(words: readonly string[], features: Float32Array): Reading
  /**
   * How much each pattern, seen so well, spoke in this reading.
   * @param weigh what one row of outcomes is worth: `outcome(3)` is what it says for the fourth
   */
  speaks(reading: Reading, weigh: (outcome: (at: number) => number) => number): Float32Array
  /** At which word a pattern was seen best begins: -1 when it began before the first. */
  placeOf(pattern: number, words: readonly string[]): number
}

/** So many of the commonest words are worked out at the start, so that nobody waits for them; and so many are kept at most. */
const BY_HEART = 3_000
const MOST_KEPT = 8_000

/**
 * A small net that reads three words at a time: each pattern says how well it was seen anywhere in the message, and what
 * was seen says what it means. The share of each word in each pattern is worked out once and kept.
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
    const shares = addedBy(vector, weights)
    if (kept.size < MOST_KEPT) kept.set(word, shares)
    return shares
  }
  words.slice(0, BY_HEART).forEach(sharesOfWord)
  return {
    read: (message, features) => finish(lookFor(message.map(sharesOfWord), weights), features, weights),
    placeOf: (pattern, message) => placeOf(pattern, message.map(sharesOfWord), weights.shape),
    speaks: (reading, weigh) => speaks(reading, weights, weigh),
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
function addedBy(vector: Float32Array, { shape, patterns }: Weights): Float32Array {
  const shares = new Float32Array(sharesOf(shape))
  for (let share = 0; share < shares.length; share += 1) shares[share] = dot(patterns, share * WIDTH, vector)
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

/** How well every pattern is seen where it is seen best. */
function lookFor(shares: readonly Float32Array[], weights: Weights): Float32Array {
  const seen = new Float32Array(weights.patternBias.length)
  // Before the first word and after the last a pattern sees nothing.
  const nothing = new Float32Array(shares[0]?.length ?? 0)
  let pattern = 0
  let offset = 0
  for (const { words, count } of weights.shape.looks) {
    const search = { shares, nothing, pattern, offset, count }
    if (words === 1) lookForOne(search, seen)
    else if (words === 2) lookForTwo(search, seen)
    else lookForThree(search, seen)
    pattern += count
    offset += words * count
  }
  for (let each = 0; each < seen.length; each += 1)
    seen[each] = Math.max(0, (seen[each] ?? 0) + (weights.patternBias[each] ?? 0))
  return seen
}

interface Search {
  shares: readonly Float32Array[]
  nothing: Float32Array
  pattern: number
  offset: number
  count: number
}

// Three loops that differ by one term: as one loop they take twice as long (measured), and every message goes through here.
function lookForOne({ shares, nothing, pattern, offset, count }: Search, seen: Float32Array): void {
  for (let place = 0; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = one[offset + each] ?? 0
      const best = seen[pattern + each] ?? 0
      seen[pattern + each] = sum > best ? sum : best
    }
  }
}

function lookForTwo({ shares, nothing, pattern, offset, count }: Search, seen: Float32Array): void {
  const second = offset + count
  for (let place = -1; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    const two = shares[place + 1] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = (one[offset + each] ?? 0) + (two[second + each] ?? 0)
      const best = seen[pattern + each] ?? 0
      seen[pattern + each] = sum > best ? sum : best
    }
  }
}

function lookForThree({ shares, nothing, pattern, offset, count }: Search, seen: Float32Array): void {
  const [second, third] = [offset + count, offset + 2 * count]
  for (let place = -2; place < shares.length; place += 1) {
    const one = shares[place] ?? nothing
    const two = shares[place + 1] ?? nothing
    const three = shares[place + 2] ?? nothing
    for (let each = 0; each < count; each += 1) {
      const sum = (one[offset + each] ?? 0) + (two[second + each] ?? 0) + (three[third + each] ?? 0)
      const best = seen[pattern + each] ?? 0
      seen[pattern + each] = sum > best ? sum : best
    }
  }
}

/** Only asked when a finding is explained, so it may look again. */
function placeOf(pattern: number, shares: readonly Float32Array[], { looks }: Shape): number {
  let [first, offset] = [0, 0]
  for (const { words, count } of looks) {
    if (pattern < first + count) return bestPlace(shares, words, (word) => offset + word * count + pattern - first)
    first += count
    offset += words * count
  }
  return -1
}

function bestPlace(shares: readonly Float32Array[], words: number, partOf: (word: number) => number): number {
  let [best, most] = [-1, -Infinity]
  for (let place = 1 - words; place < shares.length; place += 1) {
    let sum = 0
    for (let word = 0; word < words; word += 1) sum += shares[place + word]?.[partOf(word)] ?? 0
    if (sum > most) [best, most] = [place, sum]
  }
  return best
}

function finish(seen: Float32Array, features: Float32Array, weights: Weights): Reading {
  const mixed = Float32Array.from(weights.mixedBias)
  const says = Float32Array.from(weights.outBias)
  const take = (row: number, value: number): void => {
    if (value === 0) return
    addTo(mixed, weights.mixed, row, value)
    addTo(says, weights.out, row, value)
  }
  seen.forEach((value, pattern) => take(pattern, value))
  features.forEach((value, feature) => take(seen.length + feature, value))
  const between = seen.length + features.length
  mixed.forEach((value, each) => {
    mixed[each] = value > 0 ? value : 0
    if (value > 0) addTo(says, weights.out, between + each, value)
  })
  return { says, seen, mixed }
}

/** Adds a row of a table, so many times, to sums of the row's length. Four at a time, as in `dot`. */
function addTo(sums: Float32Array, table: Float32Array, row: number, times: number): void {
  const length = sums.length
  const from = row * length
  let at = 0
  for (; at + 3 < length; at += 4) {
    sums[at] = (sums[at] ?? 0) + times * (table[from + at] ?? 0)
    sums[at + 1] = (sums[at + 1] ?? 0) + times * (table[from + at + 1] ?? 0)
    sums[at + 2] = (sums[at + 2] ?? 0) + times * (table[from + at + 2] ?? 0)
    sums[at + 3] = (sums[at + 3] ?? 0) + times * (table[from + at + 3] ?? 0)
  }
  for (; at < length; at += 1) sums[at] = (sums[at] ?? 0) + times * (table[from + at] ?? 0)
}

/** By itself, and by the numbers between that were not nought. */
function speaks(
  { seen, mixed }: Reading,
  { shape, mixed: into, out }: Weights,
  weigh: (outcome: (at: number) => number) => number,
): Float32Array {
  const worth = (row: number): number => weigh((at) => out[row * shape.out + at] ?? 0)
  const between = seen.length + shape.features
  const worths = mixed.map((value, each) => (value === 0 ? 0 : worth(between + each)))
  return seen.map((value, pattern) => {
    if (value === 0) return 0
    const more = worths.reduce((sum, one, each) => sum + one * (into[pattern * shape.mixed + each] ?? 0), 0)
    return value * (worth(pattern) + more)
  })
}

/** Chances of what was said: they add up to 1. */
export function softmax(sums: Float32Array): Float32Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}

/** The nets of a folder as they were taught; what they make of a message is the mean of all. */
export function loadNets(folder: string, names: readonly string[], shape: Shape): Net[] {
  const words = loadWords(folder)
  return names.map((name) => makeNet(words, unpack(readFileSync(join(folder, name)), words.length, shape)))
}
