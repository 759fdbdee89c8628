import type { Finding, Kind, Level } from '../../../dialogs/ports.ts'

/**
 * Where a guard must stand to count for a match: a few words `before` it; in the same `clause` or `sentence`; in that
 * sentence or the one beside it (`near`); anywhere in what was said (`message`).
 */
export type Scope = 'before' | 'clause' | 'sentence' | 'near' | 'message'

/** Words that make a rule not count: negated, long ago, only asked about, a film. Each rule names those that it heeds. */
export interface Guard {
  readonly scope: Scope
  /** In the manner of "it is said that it was long ago"; for `because`. */
  readonly says: string
  readonly patterns: readonly string[]
  /** Words in the same sentence that switch the guard off again: "... years ago" but "it has started again". */
  readonly unless?: readonly string[]
}

export interface Rule {
  /** Unique: `fall.cannotRise`. */
  readonly id: string
  readonly level: Exclude<Level, 'none'>
  /** What the words say, to be read after "the words ... ": "say that somebody fell and cannot get up". */
  readonly says: string
  readonly patterns: readonly string[]
  /** Names of guards under which the rule says nothing; `past+resolved` when both must hold. */
  readonly unless?: readonly string[]
  /** Names of guards under which it says less. */
  readonly eases?: Readonly<Record<string, Exclude<Level, 'none'>>>
  readonly about?: Finding['about']
  /** Decides which kind comes first among findings of the same level; 0 when left out. */
  readonly weight?: number
}

/** The rules of one kind, with the lists of phrases that only they use. */
export interface RuleSet {
  readonly kind: Kind
  readonly groups?: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
}

export const levels: readonly Level[] = ['none', 'concern', 'crisis', 'emergency']

/** How serious, as a number: none 0, emergency 3. */
export function rank(level: Level): number {
  return levels.indexOf(level)
}
