import { filler } from '../words/filler.ts'
import { mayMatch, type Reading } from './match.ts'
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
  readonly #under = new Map<number, number[]>()
  readonly #all: readonly Filed<Owner>[]

  constructor(all: readonly Filed<Owner>[], vocabulary: Vocabulary) {
    this.#all = all.map(({ owner, pattern }) => ({
      owner,
      pattern: { ...pattern, needs: rarestFirst(pattern, vocabulary) },
    }))
    this.#all.forEach(({ pattern }, index) => {
      for (const group of pattern.needs[0] ?? []) {
        const there = this.#under.get(group)
        if (there) there.push(index)
        else this.#under.set(group, [index])
      }
    })
  }

  /** The patterns that might match, each once, in no order. */
  for(reading: Reading): Filed<Owner>[] {
    const asked = new Uint8Array(this.#all.length)
    const out: Filed<Owner>[] = []
    for (const group of reading.where.keys()) {
      for (const index of this.#under.get(group) ?? []) {
        const filed = this.#all[index]
        if (asked[index] === 1 || !filed) continue
        asked[index] = 1
        if (mayMatch(filed.pattern, reading) !== 0) out.push(filed)
      }
    }
    return out
  }
}

function rarestFirst({ needs }: Pattern, vocabulary: Vocabulary): (readonly number[])[] {
  const cost = (groups: readonly number[]): number =>
    groups.reduce((sum, group) => sum + costOf(vocabulary.phrasesOf(group)), 0)
  return needs
    .map((groups) => ({ groups, cost: cost(groups) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ groups }) => groups)
}

function costOf(phrases: readonly string[]): number {
  return phrases.reduce((sum, phrase) => sum + (common.has(phrase) || filler.has(phrase) ? COMMON_COSTS : 1), 0)
}
