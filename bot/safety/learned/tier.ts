import { kinds, type Kind } from '../../../dialogs/ports.ts'
import { filler } from '../words/filler.ts'
import { features } from './features.ts'
import weights from './weights.json' with { type: 'json' }

/** What the learned tier makes of a message. */
export interface Leaning {
  /** The words that weighed most, the heaviest first. */
  words: string[]
  kind: Kind
}

const weightOf: Readonly<Record<string, number | undefined>> = weights.words
const kindsOf: Readonly<Record<string, Readonly<Record<string, number>> | undefined>> = weights.kinds

/** Short messages say too little for counted words; the rules have read them. */
const FEWEST_WORDS = 4

/**
 * Does a message in which no rule spoke still read like trouble? It has learned from tests/safety/corpus-seen.jsonl
 * (`node tests/safety/train.ts`) and can at most lead to the gentle question.
 * @param caution how much more it must weigh, when something says that it may be harmless
 */
export function leaning(words: readonly string[], caution: number): Leaning | null {
  if (words.length < FEWEST_WORDS) return null
  const found = features(words)
  const share = 1 / Math.sqrt(found.length + 1)
  const weighed = found.map((name) => ({ name, weight: (weightOf[name] ?? 0) * share }))
  const sum = weighed.reduce((total, { weight }) => total + weight, weights.bias)
  if (sum <= weights.threshold + caution) return null
  const heaviest = weighed
    .filter(({ name, weight }) => weight > 0 && name.split(/[ _]/).some((word) => word.length > 3 && !filler.has(word)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
  return { words: heaviest.map(({ name }) => name.replace('_', ' … ')), kind: likeliest(found) }
}

function likeliest(found: readonly string[]): Kind {
  const sums = new Map<string, number>()
  for (const name of found) {
    for (const [kind, weight] of Object.entries(kindsOf[name] ?? {})) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  }
  const best = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
  return kinds.find((kind) => kind === best) ?? 'other'
}
