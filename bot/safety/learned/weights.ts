import { PARTS, WIDTH } from './vocabulary.ts'

/** Looks for `count` patterns of `words` words side by side. */
export interface Looks {
  words: number
  count: number
}
export const looks: readonly Looks[] = [
  { words: 1, count: 96 },
  { words: 2, count: 224 },
  { words: 3, count: 320 },
]
/** Patterns in all, and numbers that one word adds to them (a pattern of three words has three parts). */
export const PATTERNS = looks.reduce((sum, { count }) => sum + count, 0)
export const SHARES = looks.reduce((sum, { words, count }) => sum + words * count, 0)

/** Numbers between what was seen and what it means: "fell" and "last year" mean something else together than each alone. */
export const MIXED = 96

/** What the rules found, as numbers (ruleFeatures.ts). */
export const RULES = 52
/** What the net and the rules have seen, as numbers side by side. */
export const SEEN = PATTERNS + RULES
/** Four levels, twenty-five kinds (the last is "none"), whether it is about somebody else, and whether it is of another world. */
export const LEVELS = 4
export const KINDS = 25
export const OTHER = LEVELS + KINDS
export const ELSEWHERE = OTHER + 1
export const OUT = ELSEWHERE + 1

/** Rows of `WIDTH` numbers in bytes; each column has its own measure. */
export interface Table {
  measure: Float32Array
  bytes: Int8Array
}

/** The learned numbers of one net, in the order in which they are stored (tests/safety/train/teach.py writes them). */
export interface Weights {
  words: Table
  parts: Table
  /** Of each look: what the first word of its patterns adds, then the second, then the third. */
  patterns: Float32Array
  patternBias: Float32Array
  /** Of each pattern, then of each number from the rules: what it adds to each number between. */
  mixed: Float32Array
  mixedBias: Float32Array
  /** Of each pattern, of each number from the rules, then of each number between: what it says for each outcome. */
  out: Float32Array
  outBias: Float32Array
}

/** @throws when the bytes are those of a net for other words, or of another shape */
export function unpack(stored: Uint8Array, words: number): Weights {
  const tables = (words + PARTS) * WIDTH + 2 * WIDTH * 4
  const rest = SHARES * WIDTH + PATTERNS + (SEEN + 1) * MIXED + (SEEN + MIXED + 1) * OUT
  if (stored.byteLength !== tables + rest * 4)
    throw new Error('A net in bot/safety/learned does not fit words.txt. Teach it anew: docs/safety/recognising.md.')
  let from = stored.byteOffset
  const next = (length: number): ArrayBuffer => stored.buffer.slice(from, (from += length)) as ArrayBuffer
  const floats = (length: number): Float32Array => new Float32Array(next(length * 4))
  const table = (rows: number): Table => ({ measure: floats(WIDTH), bytes: new Int8Array(next(rows * WIDTH)) })
  return {
    ...{ words: table(words), parts: table(PARTS), patterns: floats(SHARES * WIDTH), patternBias: floats(PATTERNS) },
    ...{ mixed: floats(SEEN * MIXED), mixedBias: floats(MIXED) },
    ...{ out: floats((SEEN + MIXED) * OUT), outBias: floats(OUT) },
  }
}
