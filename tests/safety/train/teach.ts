import {
  KINDS,
  LEVELS,
  lookFor,
  looks,
  OUT,
  PATTERNS,
  RULES,
  sharesOf,
  sizes,
  spell,
  type Weights,
} from '../../../bot/safety/learned/net.ts'
import { MEANING, OWN, partsOf, WIDTH, type Vocabulary } from '../../../bot/safety/learned/vocabulary.ts'
import type { Example } from './examples.ts'

/** Chosen by trying some, on messages kept apart (docs/safety/evaluation.md). */
const BATCH = 32
const RATE = 2e-3
const OWN_RATE = 1.2e-2
const LEAVE_OUT = 0.35
const LEAVE_RULES = 0.3
const LEAVE_WORD = 0.08
const SHRINK = 2e-6
const LONGEST = 160
/** So often a message is put among harmless ones: what is harmless must never take danger back. */
const AMONG_OTHERS = 0.1
const MOST_OTHERS = 3

const DIALS = ['patterns', 'patternBias', 'out', 'outBias'] as const
type Dial = (typeof DIALS)[number]

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const bell = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

export function newWeights(words: number, next: () => number): Weights {
  const size = sizes(words)
  const fill = (length: number, spread: number): Float32Array =>
    Float32Array.from({ length }, () => bell(next) * spread)
  const patterns = new Float32Array(size.patterns)
  let share = 0
  for (const { words: reach, count } of looks) {
    const spread = 0.5 * Math.sqrt(2 / (reach * WIDTH))
    for (let row = 0; row < reach * count; row += 1, share += 1)
      for (let at = 0; at < WIDTH; at += 1) patterns[share * WIDTH + at] = bell(next) * spread
  }
  return {
    ...{ own: fill(size.own, 0.05), parts: fill(size.parts, 0.05), patterns },
    ...{
      patternBias: new Float32Array(size.patternBias),
      out: fill(size.out, 0.05),
      outBias: new Float32Array(size.outBias),
    },
  }
}

export interface Lessons {
  rounds: number
  seed: number
  /** Weights to go on from (they are changed), and how fast; without, it begins anew. */
  from?: Weights
  pace?: number
  tell?: (line: string) => void
}

/** Learns from the examples, round after round; the same seed and examples give the same weights. */
export function teach(all: readonly Example[], vocabulary: Vocabulary, lessons: Lessons): Weights {
  const { rounds, seed, pace = 1, tell = () => undefined } = lessons
  const next = chance(seed)
  const weights = lessons.from ?? newWeights(vocabulary.size, next)
  const learner = makeLearner(weights, vocabulary, next)
  const order = all.map((_, index) => index)
  const harmless = all.filter(({ row }) => row.label === 'none')
  const perhapsAmongOthers = (example: Example): Example =>
    next() < AMONG_OTHERS ? amongOthers(example, harmless, next) : example
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    let loss = 0
    const rate = pace * (1 - (0.9 * round) / rounds)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order
        .slice(from, from + BATCH)
        .flatMap((index) => all[index] ?? [])
        .map(perhapsAmongOthers)
      loss += learner.learn(batch, rate)
    }
    tell(`round ${String(round + 1)}: ${(loss / order.length).toFixed(4)}`)
  }
  if (lessons.from === undefined) learner.forgetUntouched()
  return weights
}

/** The message with harmless ones before and after it; what the rules found in any of them is found in all. */
function amongOthers(example: Example, harmless: readonly Example[], next: () => number): Example {
  const others = Array.from(
    { length: 1 + Math.floor(next() * MOST_OTHERS) },
    () => harmless[Math.floor(next() * harmless.length)],
  )
  const place = Math.floor(next() * (others.length + 1))
  const all = [...others.slice(0, place), example, ...others.slice(place)].flatMap((one) => one ?? [])
  return {
    ...example,
    words: all.flatMap(({ words }, index) => (index === 0 ? words : [next() < 0.5 ? '.' : ',', ...words])),
    rules: example.row.label === 'none' ? strongest(all) : example.rules,
  }
}

function strongest(all: readonly Example[]): Float32Array {
  const found = all.map(({ rules }) => rules).filter((rules) => rules[0] === 0 && rules.some((value) => value > 0))
  return found[0] ?? all[0]?.rules ?? new Float32Array(RULES)
}

function makeLearner(weights: Weights, vocabulary: Vocabulary, next: () => number) {
  const slopes = Object.fromEntries(DIALS.map((name) => [name, new Float32Array(weights[name].length)])) as Record<
    Dial,
    Float32Array
  >
  const means = Object.fromEntries(DIALS.map((name) => [name, new Float32Array(weights[name].length)])) as Record<
    Dial,
    Float32Array
  >
  const squares = Object.fromEntries(DIALS.map((name) => [name, new Float32Array(weights[name].length)])) as Record<
    Dial,
    Float32Array
  >
  const seen = {
    own: new Float32Array(weights.own.length).fill(1e-6),
    parts: new Float32Array(weights.parts.length).fill(1e-6),
  }
  let steps = 0

  const one = (example: Example, share: number): number => {
    const words = example.words.slice(0, LONGEST).map((word) => (next() < LEAVE_WORD ? '' : word))
    const vectors = words.map((word) => {
      const vector = new Float32Array(WIDTH)
      if (word !== '') spell(word, vocabulary, weights, vector)
      return vector
    })
    // Forward.
    const { seen: best, at } = lookFor(
      vectors.map((vector) => sharesOf(vector, weights.patterns)),
      weights,
    )
    const keep = best.map(() => (next() < LEAVE_OUT ? 0 : 1 / (1 - LEAVE_OUT)))
    const ruled = next() < LEAVE_RULES ? 0 : 1
    const inputs = new Float32Array(PATTERNS + RULES)
    for (let pattern = 0; pattern < PATTERNS; pattern += 1)
      inputs[pattern] = (best[pattern] ?? 0) * (keep[pattern] ?? 0)
    for (let rule = 0; rule < RULES; rule += 1) inputs[PATTERNS + rule] = (example.rules[rule] ?? 0) * ruled
    const sums = Float32Array.from(weights.outBias)
    for (let row = 0; row < inputs.length; row += 1) {
      const value = inputs[row] ?? 0
      if (value !== 0)
        for (let out = 0; out < OUT; out += 1)
          sums[out] = (sums[out] ?? 0) + value * (weights.out[row * OUT + out] ?? 0)
    }
    // How wrong it is.
    const wrong = new Float32Array(OUT)
    let loss = soft(sums, 0, LEVELS, example.levels, wrong, 1)
    if ((example.kinds[KINDS - 1] ?? 0) < 0.5) loss += soft(sums, LEVELS, KINDS, example.kinds, wrong, 1)
    if (example.other !== null) wrong[OUT - 1] = 0.5 * (1 / (1 + Math.exp(-(sums[OUT - 1] ?? 0))) - example.other)
    for (let out = 0; out < OUT; out += 1) wrong[out] = (wrong[out] ?? 0) * share
    // Backward.
    const blame = new Float32Array(PATTERNS)
    for (let row = 0; row < inputs.length; row += 1) {
      const value = inputs[row] ?? 0
      if (value === 0) continue
      let back = 0
      for (let out = 0; out < OUT; out += 1) {
        const error = wrong[out] ?? 0
        slopes.out[row * OUT + out] = (slopes.out[row * OUT + out] ?? 0) + value * error
        back += error * (weights.out[row * OUT + out] ?? 0)
      }
      if (row < PATTERNS) blame[row] = back * (keep[row] ?? 0)
    }
    for (let out = 0; out < OUT; out += 1) slopes.outBias[out] = (slopes.outBias[out] ?? 0) + (wrong[out] ?? 0)
    const back = vectors.map(() => new Float32Array(OWN))
    backward(vectors, weights, slopes, blame, at, back)
    words.forEach((word, index) => {
      if (word !== '') learnWord(word, back[index] ?? new Float32Array(OWN))
    })
    return loss
  }

  const adjust = (table: 'own' | 'parts', row: number, slope: Float32Array, scale: number): void => {
    for (let at = 0; at < OWN; at += 1) {
      const value = (slope[at] ?? 0) * scale
      if (value === 0) continue
      const where = row * OWN + at
      const sum = (seen[table][where] ?? 0) + value * value
      seen[table][where] = sum
      weights[table][where] = (weights[table][where] ?? 0) - (OWN_RATE * rateNow * value) / Math.sqrt(sum)
    }
  }
  const learnWord = (word: string, slope: Float32Array): void => {
    const row = vocabulary.row(word)
    if (row !== undefined) adjust('own', row, slope, 1)
    const parts = partsOf(word)
    for (const part of parts) adjust('parts', part, slope, 1 / parts.length)
  }
  let rateNow = 1

  return {
    /** What no message ever touched is only noise from the start. */
    forgetUntouched(): void {
      for (const table of ['own', 'parts'] as const)
        seen[table].forEach((sum, at) => {
          if (sum < 2e-6) weights[table][at] = 0
        })
    },

    learn(batch: readonly Example[], rate: number): number {
      rateNow = rate
      let loss = 0
      for (const name of DIALS) slopes[name].fill(0)
      for (const example of batch) loss += one(example, 1 / batch.length)
      steps += 1
      const first = 1 - 0.9 ** steps
      const second = 1 - 0.999 ** steps
      for (const name of DIALS) {
        const [w, g, m, v] = [weights[name], slopes[name], means[name], squares[name]]
        const shrink = name === 'patterns' || name === 'out' ? SHRINK : 0
        for (let at = 0; at < w.length; at += 1) {
          const slope = g[at] ?? 0
          const mean = 0.9 * (m[at] ?? 0) + 0.1 * slope
          const square = 0.999 * (v[at] ?? 0) + 0.001 * slope * slope
          m[at] = mean
          v[at] = square
          w[at] = (w[at] ?? 0) * (1 - shrink) - (RATE * rate * (mean / first)) / (Math.sqrt(square / second) + 1e-8)
        }
      }
      return loss
    },
  }
}

/** Cross-entropy of one group of outputs; adds its slope to `wrong`. */
function soft(
  sums: Float32Array,
  from: number,
  count: number,
  right: readonly number[],
  wrong: Float32Array,
  weight: number,
): number {
  let most = -Infinity
  for (let at = 0; at < count; at += 1) most = Math.max(most, sums[from + at] ?? 0)
  let all = 0
  for (let at = 0; at < count; at += 1) all += Math.exp((sums[from + at] ?? 0) - most)
  let loss = 0
  for (let at = 0; at < count; at += 1) {
    const chanceOf = Math.exp((sums[from + at] ?? 0) - most) / all
    wrong[from + at] = (chanceOf - (right[at] ?? 0)) * weight
    loss -= (right[at] ?? 0) * Math.log(chanceOf + 1e-9) * weight
  }
  return loss
}

function backward(
  vectors: readonly Float32Array[],
  weights: Weights,
  slopes: Record<Dial, Float32Array>,
  blame: Float32Array,
  at: Int32Array,
  back: readonly Float32Array[],
): void {
  let pattern = 0
  let offset = 0
  for (const { words, count } of looks) {
    for (let one = 0; one < count; one += 1, pattern += 1) {
      const error = blame[pattern] ?? 0
      const start = at[pattern] ?? -9
      if (error === 0 || start === -9) continue
      slopes.patternBias[pattern] = (slopes.patternBias[pattern] ?? 0) + error
      for (let step = 0; step < words; step += 1) {
        const vector = vectors[start + step]
        const own = back[start + step]
        if (vector === undefined || own === undefined) continue
        const row = (offset + step * count + one) * WIDTH
        for (let place = 0; place < WIDTH; place += 1)
          slopes.patterns[row + place] = (slopes.patterns[row + place] ?? 0) + error * (vector[place] ?? 0)
        for (let place = 0; place < OWN; place += 1)
          own[place] = (own[place] ?? 0) + error * (weights.patterns[row + MEANING + place] ?? 0)
      }
    }
    offset += words * count
  }
}
