import { kinds, type Kind } from '../../../dialogs/ports.ts'
import { filler } from '../words/filler.ts'
import { PAUSE, SENTENCE_END } from '../engine/normalise.ts'
import { loadNets, softmax, type Net, type Reading } from '../../learned/net.ts'
import { ELSEWHERE, KINDS, LEVELS, OTHER, shape } from './shape.ts'

/** What the nets make of a message. */
export interface Opinion {
  /** Chances of concern or more, of crisis or more, and of an emergency. */
  concern: number
  crisis: number
  emergency: number
  /** Every kind, the likeliest first, with its share (together 1). */
  kinds: { kind: Kind; share: number }[]
  /** Above 0: somebody else is in trouble rather than the writer. */
  other: number
  /** Above 0: these are words of another world, in which a bank, a shop or a machine is asked for something. */
  elsewhere: number
  /** The words that weighed most, the heaviest first. */
  words(): string[]
}

/** A longer message is read in parts that overlap, so that what stands in the middle is not lost among the rest. */
const PART = 140
const OVERLAP = 20
/** Of a place where a rule saw danger, its sentence is read by itself, so many words on either side; of so many places. */
const ROUND_IT = 12
const MOST_PLACES = 2
/** Stretches of words that are weighed to be told. */
const MOST_STRETCHES = 40
/** Words that are told as having weighed. */
const TOLD = 3

/** Loaded with the service, so that the first person does not wait. */
const nets = loadNets(import.meta.dirname, ['net-1.bin', 'net-2.bin'], shape)

/**
 * Reads a message with every net and takes the mean; of a long one the part that reads most seriously.
 * @param places where a rule saw danger: the words round them are read by themselves too
 */
export function readWithNets(words: readonly string[], rules: Float32Array, places: readonly Place[] = []): Opinion {
  const opinion = (part: readonly string[]): Opinion =>
    opinionOf(
      part,
      nets.map((net) => net.read(part, rules)),
    )
  const whole = worst(partsOf(words).map(opinion))
  const sentences = near(words, places).map(opinion)
  // A sentence by itself shows how serious it is; what kind of trouble, all that is told around it says better.
  return { ...worst([whole, ...sentences]), kinds: whole.kinds }
}

const worst = (opinions: readonly Opinion[]): Opinion =>
  opinions.reduce((worst, one) => (weight(one) > weight(worst) ? one : worst))

export interface Place {
  start: number
  end: number
}

/** The sentences in which these places stand; none where that is the whole message. */
function near(words: readonly string[], places: readonly Place[]): (readonly string[])[] {
  return places.slice(0, MOST_PLACES).flatMap(({ start, end }) => {
    const from = Math.max(words.lastIndexOf(SENTENCE_END, start) + 1, start - ROUND_IT)
    const next = words.indexOf(SENTENCE_END, end)
    const to = Math.min(next < 0 ? words.length : next, end + ROUND_IT)
    return to - from >= words.length - 1 ? [] : [words.slice(from, to)]
  })
}

const weight = ({ concern, crisis, emergency }: Opinion): number => concern + crisis + emergency

function partsOf(words: readonly string[]): (readonly string[])[] {
  if (words.length <= PART + OVERLAP) return [words]
  const parts: (readonly string[])[] = []
  for (let from = 0; from + OVERLAP < words.length; from += PART - OVERLAP) parts.push(words.slice(from, from + PART))
  return parts
}

function opinionOf(words: readonly string[], readings: readonly Reading[]): Opinion {
  const mean = (of: (reading: Reading) => number): number =>
    readings.reduce((sum, reading) => sum + of(reading), 0) / readings.length
  const levels = readings.map(({ says }) => softmax(says.subarray(0, LEVELS)))
  const level = (at: number): number => levels.reduce((sum, one) => sum + (one[at] ?? 0), 0) / levels.length
  const emergency = level(LEVELS - 1)
  const crisis = emergency + level(2)
  return {
    ...{ emergency, crisis, concern: crisis + level(1) },
    kinds: sharesOf((at) => mean(({ says }) => says[LEVELS + at] ?? 0)),
    other: mean(({ says }) => says[OTHER] ?? 0),
    elsewhere: mean(({ says }) => says[ELSEWHERE] ?? 0),
    words: () => heaviest(words, readings),
  }
}

function sharesOf(sum: (at: number) => number): Opinion['kinds'] {
  const powers = kinds.map((kind, at) => ({ kind, power: Math.exp(Math.min(30, sum(at))) }))
  const all = powers.reduce((total, { power }) => total + power, 0)
  return powers.map(({ kind, power }) => ({ kind, share: power / all })).sort((a, b) => b.share - a.share)
}

/** The stretches of words that the patterns saw best, weighed by how much each pattern speaks for trouble. */
function heaviest(words: readonly string[], readings: readonly Reading[]): string[] {
  const stretches = readings
    .flatMap((reading, at) => stretchesOf(reading, words, nets[at]))
    .sort((a, b) => b.weight - a.weight)
  const weights = new Map<string, number>()
  for (const { start, end, weight } of stretches.slice(0, MOST_STRETCHES)) {
    const seen = words.slice(Math.max(0, start), end).filter((word) => word !== PAUSE && word !== SENTENCE_END)
    if (seen.every((word) => filler.has(word))) continue
    const text = seen.join(' ')
    weights.set(text, (weights.get(text) ?? 0) + weight)
  }
  const best = [...weights].sort((a, b) => b[1] - a[1]).map(([text]) => text)
  return best.filter((text, at) => !best.slice(0, at).some((known) => known.includes(text))).slice(0, TOLD)
}

interface Stretch {
  start: number
  end: number
  weight: number
}

function stretchesOf(reading: Reading, words: readonly string[], net: Net | undefined): Stretch[] {
  if (net === undefined) return []
  // For trouble rather than none.
  const speaks = net.speaks(reading, (says) => says(2) / 2 + says(3) / 2 + says(1) / 4 - says(0))
  const reachOf = shape.looks.flatMap(({ words: reach, count }) => Array.from({ length: count }, () => reach))
  return [...speaks.keys()]
    .filter((pattern) => (speaks[pattern] ?? 0) > 0)
    .sort((a, b) => (speaks[b] ?? 0) - (speaks[a] ?? 0))
    .slice(0, MOST_STRETCHES)
    .map((pattern) => {
      const start = net.placeOf(pattern, words)
      return { start, end: Math.max(0, start + (reachOf[pattern] ?? 1)), weight: speaks[pattern] ?? 0 }
    })
}

if (KINDS !== kinds.length + 1)
  throw new Error('The net was taught other kinds than dialogs/ports.ts has. Teach it anew.')
