import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadVocabulary, MEANING, OWN, PARTS, partsOf, WIDTH, type Vocabulary } from './vocabulary.ts'

/** Looks for `count` patterns of `words` words side by side. */
export interface Looks {
  words: number
  count: number
}
export const looks: readonly Looks[] = [
  { words: 1, count: 32 },
  { words: 2, count: 64 },
  { words: 3, count: 96 },
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
  const sharesOf = (text: string): Float32Array => {
    const known = kept.get(text)
    if (known !== undefined) return known
    spell(text, vocabulary, weights, word)
    const shares = new Float32Array(SHARES)
    for (let share = 0; share < SHARES; share += 1) shares[share] = dot(weights.patterns, share * WIDTH, word)
    if (kept.size < MOST_KEPT) kept.set(text, shares)
    return shares
  }
  return {
    read: (words, rules) => finish(lookFor(words.map(sharesOf), weights), rules, weights),
    speaks: (pattern) => {
      const row = pattern * OUT
      const w = (at: number): number => weights.out[row + at] ?? 0
      return w(2) / 2 + w(3) / 2 + w(1) / 4 - w(0)
    },
  }
}

function dot(a: Float32Array, from: number, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < WIDTH; at += 1) sum += (a[from + at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** Words may stand before the first and after the last: there a pattern sees nothing. */
function lookFor(shares: readonly Float32Array[], weights: Weights): { at: Int32Array; seen: Float32Array } {
  const seen = new Float32Array(PATTERNS)
  const at = new Int32Array(PATTERNS).fill(-9)
  let pattern = 0
  let offset = 0
  for (const { words, count } of looks) {
    for (let start = 1 - words; start < shares.length; start += 1) {
      for (let one = 0; one < count; one += 1) {
        let sum = weights.patternBias[pattern + one] ?? 0
        for (let step = 0; step < words; step += 1) {
          const share = shares[start + step]
          if (share !== undefined) sum += share[offset + step * count + one] ?? 0
        }
        if (sum > (seen[pattern + one] ?? 0)) {
          seen[pattern + one] = sum
          at[pattern + one] = start
        }
      }
    }
    pattern += count
    offset += words * count
  }
  return { at, seen }
}

function finish(found: { at: Int32Array; seen: Float32Array }, rules: Float32Array, weights: Weights): Reading {
  const sums = Float32Array.from(weights.outBias)
  const add = (row: number, value: number): void => {
    if (value === 0) return
    for (let out = 0; out < OUT; out += 1) sums[out] = (sums[out] ?? 0) + value * (weights.out[row * OUT + out] ?? 0)
  }
  found.seen.forEach((value, pattern) => add(pattern, value))
  rules.forEach((value, rule) => add(PATTERNS + rule, value))
  return { levels: softmax(sums.subarray(0, LEVELS)), kinds: sums.slice(LEVELS, LEVELS + KINDS), other: sums[OUT - 1] ?? 0, ...found }
}

function softmax(sums: Float32Array): Float32Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}

/** The net as it was taught: `net.bin`, made by tests/safety/train/train.ts. */
export function loadNet(): Net {
  const vocabulary = loadVocabulary()
  const stored = readFileSync(join(import.meta.dirname, 'net.bin'))
  const all = new Float32Array(stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength))
  return makeNet(vocabulary, takeApart(all, vocabulary.size))
}

export function takeApart(all: Float32Array, words: number): Weights {
  let from = 0
  const take = (length: number): Float32Array => all.subarray(from, (from += length))
  const { own, parts, patterns, patternBias, out, outBias } = sizes(words)
  const weights = {
    ...{ own: take(own), parts: take(parts), patterns: take(patterns) },
    ...{ patternBias: take(patternBias), out: take(out), outBias: take(outBias) },
  }
  if (from !== all.length) throw new Error('bot/safety/learned/net.bin does not fit words.txt. Make both anew: docs/safety/recognising.md.')
  return weights
}
