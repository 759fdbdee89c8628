import { PARTS, WIDTH } from './vocabulary.ts'

/** Looks for `count` patterns of `words` words side by side. */
export interface Looks {
  words: number
  count: number
}

/** How large the parts of a net are. */
export interface Shape {
  looks: readonly Looks[]
  /** Numbers that it is given besides the words: what rules or a vocabulary found. */
  features: number
  /** Numbers between what was seen and what it means: "fell" and "last year" mean something else together than each alone. */
  mixed: number
  /** What it says. */
  out: number
}

/** Patterns in all. */
export const patternsOf = ({ looks }: Shape): number => looks.reduce((sum, { count }) => sum + count, 0)
/** Numbers that one word adds to the patterns: a pattern of three words has three parts. */
export const sharesOf = ({ looks }: Shape): number => looks.reduce((sum, { words, count }) => sum + words * count, 0)

/** Rows of `WIDTH` numbers in bytes; each column has its own measure. */
export interface Table {
  measure: Float32Array
  bytes: Int8Array
}

/** The learned numbers of one net, in the order in which they are stored (tests/safety/train/teach.py writes them). */
export interface Weights {
  shape: Shape
  words: Table
  parts: Table
  /** Of each look: what the first word of its patterns adds, then the second, then the third. */
  patterns: Float32Array
  patternBias: Float32Array
  /** Of each pattern, then of each feature: what it adds to each number between. */
  mixed: Float32Array
  mixedBias: Float32Array
  /** Of each pattern, of each feature, then of each number between: what it says for each outcome. */
  out: Float32Array
  outBias: Float32Array
}

/** @throws when the bytes are those of a net for other words, or of another shape */
export function unpack(stored: Uint8Array, words: number, shape: Shape): Weights {
  const { mixed, out } = shape
  const patterns = patternsOf(shape)
  const seen = patterns + shape.features
  const shares = sharesOf(shape)
  const tables = (words + PARTS) * WIDTH + 2 * WIDTH * 4
  const rest = shares * WIDTH + patterns + (seen + 1) * mixed + (seen + mixed + 1) * out
  if (stored.byteLength !== tables + rest * 4)
    throw new Error('A stored net does not fit the words.txt beside it. Teach it anew: docs/safety/recognising.md.')
  let from = stored.byteOffset
  const next = (length: number): ArrayBuffer => stored.buffer.slice(from, (from += length)) as ArrayBuffer
  const floats = (length: number): Float32Array => new Float32Array(next(length * 4))
  const table = (rows: number): Table => ({ measure: floats(WIDTH), bytes: new Int8Array(next(rows * WIDTH)) })
  return {
    shape,
    ...{ words: table(words), parts: table(PARTS), patterns: floats(shares * WIDTH), patternBias: floats(patterns) },
    ...{ mixed: floats(seen * mixed), mixedBias: floats(mixed) },
    ...{ out: floats((seen + mixed) * out), outBias: floats(out) },
  }
}
