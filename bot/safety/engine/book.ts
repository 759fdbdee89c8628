import type { Kind } from '../../../dialogs/ports.ts'
import { compile, type Pattern } from './pattern.ts'
import type { Guard, Rule, RuleSet } from './rule.ts'
import { Shelf } from './shelf.ts'
import { Vocabulary } from './vocabulary.ts'

export interface CompiledRule {
  readonly kind: Kind
  readonly rule: Rule
  readonly patterns: readonly Pattern[]
}

export interface CompiledGuard {
  readonly name: string
  readonly guard: Guard
  readonly patterns: readonly Pattern[]
  readonly unless: readonly Pattern[]
}

/** All rules, guards and sayings, ready to be asked. */
export interface Book {
  readonly vocabulary: Vocabulary
  readonly idioms: Shelf<null>
  readonly guards: ReadonlyMap<string, CompiledGuard>
  readonly rules: Shelf<CompiledRule>
}

export interface Parts {
  readonly groups: Readonly<Record<string, string>>
  readonly idioms: readonly string[]
  readonly guards: Readonly<Record<string, Guard>>
  readonly ruleSets: readonly RuleSet[]
}

/**
 * Compiles everything once, at the start. A list of phrases that only one kind uses is found under `@name` in that kind.
 * @throws Error that names the rule, when a pattern, a group or a guard does not exist or an id stands twice.
 */
export function makeBook(parts: Parts): Book {
  const groups = new Map(Object.entries(parts.groups))
  parts.ruleSets.forEach((set, index) => {
    for (const [name, phrases] of Object.entries(set.groups ?? {}))
      groups.set(`${index}.${name}`, localise(phrases, index, set))
  })
  const vocabulary = new Vocabulary(groups)
  const plain = (source: string): Pattern => compile(source, vocabulary)
  const guards = new Map(
    Object.entries(parts.guards).map(([name, guard]) => [
      name,
      { name, guard, patterns: guard.patterns.map(plain), unless: (guard.unless ?? []).map(plain) },
    ]),
  )
  const rules = parts.ruleSets.flatMap((set, index) =>
    set.rules.map((rule): CompiledRule => {
      for (const name of [...(rule.unless ?? []), ...Object.keys(rule.eases ?? {})].flatMap((names) =>
        names.split('+'),
      )) {
        if (!guards.has(name)) throw new Error(`Safety rule "${rule.id}": there is no guard "${name}".`)
      }
      const own = (source: string): Pattern => plain(localise(source, index, set))
      return { kind: set.kind, rule, patterns: rule.patterns.map(own) }
    }),
  )
  const ids = new Set(rules.map(({ rule }) => rule.id))
  if (ids.size !== rules.length) throw new Error('Safety rules: an id stands twice.')
  return {
    vocabulary,
    idioms: new Shelf(parts.idioms.map((source) => ({ owner: null, pattern: plain(source) }))),
    guards,
    rules: new Shelf(rules.flatMap((owner) => owner.patterns.map((pattern) => ({ owner, pattern })))),
  }
}

function localise(source: string, index: number, set: RuleSet): string {
  return source.replace(/@(\w+)/g, (whole, name: string) =>
    set.groups && name in set.groups ? `@${index}.${name}` : whole,
  )
}
