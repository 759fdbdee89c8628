import { PARTS, WIDTH } from './vocabulary.ts'

/** Looks for `count` patterns of `words` words side by side. */
export interface Looks {
  words: number
  count: number
}
export const looks: readonly Looks[] = [
  { words: 1, count: 64 },
  { words: 2, count: 160 },
  { words: 3, count: 256 },
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
  /** Of each pattern, then of each number from the rules: what it says for each outcome. */
  out: Float32Array
  outBias: Float32Array
}

/** @throws when the bytes are those of a net for other words, or of another shape */
export function unpack(stored: Uint8Array, words: number): Weights {
  const tables = (words + PARTS) * WIDTH + 2 * WIDTH * 4
  const rest = SHARES * WIDTH + PATTERNS + (PATTERNS + RULES) * OUT + OUT
  if (stored.byteLength !== tables + rest * 4)
    throw new Error('A net in bot/safety/learned does not fit words.txt. Teach it anew: docs/safety/recognising.md.')
  let from = stored.byteOffset
  const next = (length: number): ArrayBuffer => stored.buffer.slice(from, (from += length)) as ArrayBuffer
  const floats = (length: number): Float32Array => new Float32Array(next(length * 4))
  const table = (rows: number): Table => ({ measure: floats(WIDTH), bytes: new Int8Array(next(rows * WIDTH)) })
  return {
    ...{ words: table(words), parts: table(PARTS), patterns: floats(SHARES * WIDTH), patternBias: floats(PATTERNS) },
    ...{ out: floats((PATTERNS + RULES) * OUT), outBias: floats(OUT) },
  }
}
