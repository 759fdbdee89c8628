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
  /** For each need the patterns that are looked at only where it is met: the narrowest of their needs. */
  readonly #under: number[][] = []
  /** Patterns that need nothing. */
  readonly #always: number[] = []
  #needs = 0

  constructor(all: readonly Filed<Owner>[]) {
    this.#all = all
    const known = new Map<string, number>()
    this.#needsOf = all.map(({ pattern }) => pattern.needs.map((groups) => this.#number(groups, known)))
    all.forEach(({ pattern }, index) => {
      const narrowest = narrowestOf(pattern.needs)
      const need = this.#needsOf[index]?.[narrowest]
      if (need === undefined) this.#always.push(index)
      else (this.#under[need] ??= []).push(index)
    })
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
    const { met, those } = this.#met(reading)
    const out: Filed<Owner>[] = []
    for (const index of this.#candidates(those)) {
      const filed = this.#all[index]
      const needs = this.#needsOf[index]
      if (!filed || !needs || !together(needs, met, filed.pattern.over)) continue
      if (closeTogether(filed.pattern, reading)) out.push(filed)
    }
    return out
  }

  /** Those filed under a need that is met, in the order in which they were filed. */
  #candidates(those: readonly number[]): Int32Array {
    const found = [...this.#always]
    for (const need of those) {
      const under = this.#under[need]
      if (under) for (const index of under) found.push(index)
    }
    return Int32Array.from(found).sort()
  }

  /** Which needs are met, and for each in which stretches of the text. */
  #met({ where, bits }: Reading): { met: Int32Array; those: number[] } {
    const met = new Int32Array(this.#needs)
    const those: number[] = []
    for (const group of where.keys()) {
      const bit = bits[group] ?? 0
      const needs = this.#meets.get(group)
      if (!needs) continue
      for (const need of needs) {
        const before = met[need] ?? 0
        if (before === 0) those.push(need)
        met[need] = before | bit
      }
    }
    return { met, those }
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

/** The need that the fewest groups meet: the likeliest to be missing. */
function narrowestOf(needs: Pattern['needs']): number {
  let narrowest = 0
  needs.forEach((groups, at) => {
    if (groups.length < (needs[narrowest]?.length ?? 0)) narrowest = at
  })
  return narrowest
}
