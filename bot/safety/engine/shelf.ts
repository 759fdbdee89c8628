import { closeTogether, type Reading } from './match.ts'
import type { Pattern } from './pattern.ts'

export interface Filed<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
}

/**
 * Patterns by what they cannot do without. Many patterns share a need ("he or she", a list of relatives), so a text is
 * held against each different need once, and then each pattern against its needs: a few numbers, no looking up.
 */
export class Shelf<Owner> {
  readonly #all: readonly Filed<Owner>[]
  /** For each group the needs that it meets. */
  readonly #meets = new Map<number, number[]>()
  readonly #needsOf: readonly (readonly number[])[]
  #needs = 0

  constructor(all: readonly Filed<Owner>[]) {
    this.#all = all
    const known = new Map<string, number>()
    this.#needsOf = all.map(({ pattern }) => pattern.needs.map((groups) => this.#number(groups, known)))
  }

  #number(groups: readonly number[], known: Map<string, number>): number {
    const key = [...groups].sort((a, b) => a - b).join(' ')
    const there = known.get(key)
    if (there !== undefined) return there
    const number = this.#needs
    this.#needs += 1
    known.set(key, number)
    for (const group of groups) {
      const met = this.#meets.get(group)
      if (met) met.push(number)
      else this.#meets.set(group, [number])
    }
    return number
  }

  /** The patterns that might match, each once. */
  for(reading: Reading): Filed<Owner>[] {
    const met = this.#met(reading)
    const out: Filed<Owner>[] = []
    for (let index = 0; index < this.#all.length; index += 1) {
      const filed = this.#all[index]
      const needs = this.#needsOf[index]
      if (!filed || !needs || !together(needs, met, filed.pattern.over)) continue
      if (closeTogether(filed.pattern, reading)) out.push(filed)
    }
    return out
  }

  /** For each need, in which stretches of the text it is met. */
  #met({ where, bits }: Reading): Int32Array {
    const met = new Int32Array(this.#needs)
    for (const group of where.keys()) {
      const bit = bits[group] ?? 0
      const needs = this.#meets.get(group)
      if (needs) for (const need of needs) met[need] = (met[need] ?? 0) | bit
    }
    return met
  }
}

/** Are all needs met, and (unless it may go over sentence ends) within one stretch? */
function together(needs: readonly number[], met: Int32Array, over: boolean): boolean {
  let all = -1
  for (const need of needs) {
    const there = met[need] ?? 0
    if (there === 0) return false
    if (over) continue
    all &= there
    if (all === 0) return false
  }
  return true
}
