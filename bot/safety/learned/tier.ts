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

/** Maps, so that a word like "constructor" is only a word. */
const weightOf: ReadonlyMap<string, number> = new Map(
  weights.names.map((name, index) => [name, weights.weights[index] ?? 0]),
)
/** "fall:0.4 medical:0.2" for each word that speaks for some kinds. */
const kindsOf: ReadonlyMap<string, string> = new Map(
  weights.names.flatMap((name, index) => (weights.kinds[index] ? [[name, weights.kinds[index]]] : [])),
)

/** Short messages say too little for counted words; the rules have read them. */
const FEWEST_WORDS = 6

const MOST_DOUBTED = 40
/** Chosen so that none of the crises of the unseen files is doubted (docs/safety/recognising.md). */
const DOUBT = -3

/**
 * Does a message in which no rule spoke still read like trouble? It has learned from tests/safety/corpus-seen.jsonl
 * (`node tests/safety/train.ts`) and can at most lead to the gentle question.
 * @param caution how much more it must weigh, when something says that it may be harmless
 */
export function leaning(words: readonly string[], caution: number): Leaning | null {
  if (words.length < FEWEST_WORDS) return null
  const found = features(words)
  const share = 1 / Math.sqrt(found.length + 1)
  const weighed = found.map((name) => ({ name, weight: (weightOf.get(name) ?? 0) * share }))
  const sum = weighed.reduce((total, { weight }) => total + weight, weights.bias)
  if (sum <= weights.threshold + caution) return null
  const heaviest = weighed
    .filter(({ name, weight }) => weight > 0 && name.split(/[ _]/).some((word) => word.length > 3 && !filler.has(word)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
  if (heaviest.length === 0) return null
  return { words: heaviest.map(({ name }) => name.replace('_', ' … ')), kind: likeliest(found) }
}

/** Chosen on the wishes that were used for work: a gentle question at most, so it may be left out sooner than a crisis. */
const PLAIN = -2.5

/** Does a short message read so plainly like an ordinary wish that a rule's gentle question would only startle? */
export function readsLikeAWish(words: readonly string[]): boolean {
  return words.length <= MOST_DOUBTED && weigh(words) < PLAIN
}

/**
 * Does a short message read so plainly like everyday talk that one rule's word for a crisis is doubtful? Never asked of
 * an emergency, nor of a long message, in which a crisis may stand among chatter.
 */
export function readsHarmless(words: readonly string[]): boolean {
  return words.length <= MOST_DOUBTED && weigh(words) < DOUBT
}

function weigh(words: readonly string[]): number {
  const found = features(words)
  const share = 1 / Math.sqrt(found.length + 1)
  return found.reduce((total, name) => total + (weightOf.get(name) ?? 0) * share, weights.bias)
}

function likeliest(found: readonly string[]): Kind {
  const sums = new Map<string, number>()
  for (const name of found) {
    for (const part of (kindsOf.get(name) ?? '').split(' ')) {
      const [kind = '', weight = '0'] = part.split(':')
      sums.set(kind, (sums.get(kind) ?? 0) + Number(weight))
    }
  }
  const best = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
  return kinds.find((kind) => kind === best) ?? 'other'
}
