import { loadNets, softmax } from '../../learned/net.ts'
import type { Shape } from '../../learned/weights.ts'
import { FEATURES, needFeatures } from '../needFeatures.ts'
import { needTags, type Need } from '../needs.ts'

/** The nets that hear what somebody would like to find (tests/understanding/train/teach.py). The last outcome is "no need". */
const shape: Shape = {
  looks: [
    { words: 1, count: 96 },
    { words: 2, count: 160 },
    { words: 3, count: 160 },
  ],
  features: FEATURES,
  mixed: 64,
  out: needTags.length + 1,
}

/** A longer message is read in parts that overlap: what is wished for may stand anywhere. */
const part = 100
const overlap = 20

const nets = loadNets(import.meta.dirname, ['needs-1.bin', 'needs-2.bin'], shape)

export interface Wanted {
  /** How likely each need is meant, the likeliest first: together with `nothing` they add up to 1. */
  needs: { tag: Need; share: number }[]
  /** How likely there is no need in it. */
  nothing: number
}

/**
 * What is wanted, by words and by what the vocabulary says of them.
 * @param plain the same message as the vocabulary reads it
 */
export function readWanted(words: readonly string[], plain: string): Wanted {
  const features = needFeatures(plain)
  const parts = partsOf(words).map((some) => sharesIn(some, features))
  // Of a long story the part that wishes for most; small talk round it takes nothing back.
  const best = parts.reduce((best, one) => ((one.at(-1) ?? 1) < (best.at(-1) ?? 1) ? one : best))
  const needs = needTags.map((tag, at) => ({ tag, share: best[at] ?? 0 })).sort((a, b) => b.share - a.share)
  return { needs, nothing: best.at(-1) ?? 1 }
}

function sharesIn(words: readonly string[], features: Float32Array): Float32Array {
  const all = nets.map((net) => softmax(net.read(words, features).says))
  const [first = new Float32Array(shape.out)] = all
  return first.map((_, at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0) / all.length)
}

function partsOf(words: readonly string[]): (readonly string[])[] {
  if (words.length <= part + overlap) return [words]
  const parts: (readonly string[])[] = []
  for (let from = 0; from + overlap < words.length; from += part - overlap) parts.push(words.slice(from, from + part))
  return parts
}
