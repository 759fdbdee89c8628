import { filler } from '../words/filler.ts'
import type { Reading } from './match.ts'
import type { Pattern } from './pattern.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Filed<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
}

/** So common that a pattern filed under such a word would be looked at in almost every message. */
const common = new Set(
  `i he she they we you it me him her them us not no and in on at to for from with up out off get got go come take took put
  my dont cant wont want need said says say when if or what how then all one new time here there people make made give back
  because by into after about know see tell find use`.split(/\s+/),
)
const COMMON_COSTS = 20

/** Patterns filed under the rarest thing that each needs, so that a message only meets those that could match it. */
export class Shelf<Owner> {
  readonly #under = new Map<number, Filed<Owner>[]>()

  constructor(all: readonly Filed<Owner>[], vocabulary: Vocabulary) {
    for (const filed of all) {
      for (const group of rarest(filed.pattern, vocabulary)) {
        const there = this.#under.get(group)
        if (there) there.push(filed)
        else this.#under.set(group, [filed])
      }
    }
  }

  /** The patterns that might match, each once, in no order. */
  for(reading: Reading): Set<Filed<Owner>> {
    const out = new Set<Filed<Owner>>()
    for (const group of reading.where.keys()) for (const filed of this.#under.get(group) ?? []) out.add(filed)
    return out
  }
}

function rarest(pattern: Pattern, vocabulary: Vocabulary): readonly number[] {
  let best: readonly number[] = []
  let least = Infinity
  for (const groups of pattern.needs) {
    const cost = groups.reduce((sum, group) => sum + costOf(vocabulary.phrasesOf(group)), 0)
    if (cost < least) [best, least] = [groups, cost]
  }
  return best
}

function costOf(phrases: readonly string[]): number {
  return phrases.reduce((sum, phrase) => sum + (common.has(phrase) || filler.has(phrase) ? COMMON_COSTS : 1), 0)
}
