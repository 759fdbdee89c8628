import type { Finding, Kind } from '../../../../dialogs/ports.ts'
import type { Rule, RuleSet } from '../../engine/rule.ts'

/** One thing that people plead for, in one language. */
export interface Plea {
  readonly kind: Kind
  /** Unique within the language and the kind. */
  readonly name: string
  readonly level: Rule['level']
  /** One pattern a line; `@name` stands for the language's own words of that name. */
  readonly patterns: string
  readonly unless?: readonly string[]
  readonly about?: Finding['about']
  readonly weight?: number
}

export interface Tongue {
  /** Language tag, as in `Finding.lang`. */
  readonly tag: string
  /** In English, for `because`. */
  readonly name: string
  /** Lists of words and phrases (`_` inside a phrase), with spaces between. A list may name an earlier one. */
  readonly words: Readonly<Record<string, string>>
  readonly pleas: readonly Plea[]
}

/** What is told as long ago, as over, or as only supposed is no plea (guards.ts). */
const CALM = ['tonguePast', 'tongueFine', 'tongueSupposed'] as const
/** Where a life hangs on it, only what is clearly long ago counts against it. */
export const LIFE = ['tonguePast'] as const

const ID = /^language\.([^.]+)\./

/** The tag of the tongue that a rule belongs to, or undefined for an English rule. */
export function tongueOf(ruleId: string): string | undefined {
  return ID.exec(ruleId)?.[1]
}

/** @throws Error that names the list, when a plea or a list names one that does not exist. */
export function ruleSetsOf({ tag, name, words, pleas }: Tongue): RuleSet[] {
  const lists = listsOf(tag, words)
  return pleas.map(({ kind, name: plea, level, patterns, unless = CALM, about, weight }) => {
    const groups: Record<string, string> = {}
    const rule: Rule = {
      id: `language.${tag}.${kind}.${plea}`,
      level,
      says: `say it in ${name}`,
      patterns: lines(patterns).map((line) => grouped(expand(line, tag, lists), groups)),
      unless,
      ...(about && { about }),
      ...(weight !== undefined && { weight }),
    }
    return { kind, groups, rules: [rule] }
  })
}

/** Edges and numbers are no words: they stay beside the group. */
const SIGNS = new Set(['^', '$', '^^', '$$', '#'])
/** So many words are not worth a group of their own. */
const FEW = 2

/** The same pattern with a group in place of each long list, so that a text is held against few numbers. */
function grouped(line: string, groups: Record<string, string>): string {
  return line.replace(/[^ ]+/g, (part) => {
    const optional = part.endsWith('?') ? '?' : ''
    const words = (optional ? part.slice(0, -1) : part).split('|')
    const said = words.filter((word) => !SIGNS.has(word))
    if (said.length <= FEW) return part
    const phrases = said.map((word) => word.replaceAll('_', ' ')).join(',')
    const known = Object.entries(groups).find(([, list]) => list === phrases)?.[0]
    const group = known ?? `list${Object.keys(groups).length}`
    groups[group] = phrases
    return [...words.filter((word) => SIGNS.has(word)), `@${group}`].join('|') + optional
  })
}

function listsOf(tag: string, words: Tongue['words']): Map<string, string> {
  const lists = new Map<string, string>()
  for (const [list, text] of Object.entries(words)) {
    const parts = text.split(/\s+/).filter((part) => part !== '')
    lists.set(list, parts.map((part) => expand(part, tag, lists)).join('|'))
  }
  return lists
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Lists by their words, and each word also as those write it who leave out what is small. */
function expand(line: string, tag: string, lists: ReadonlyMap<string, string>): string {
  const named = line.replace(/@(\w+)/g, (_, list: string) => {
    const found = lists.get(list)
    if (found === undefined) throw new Error(`Safety words in "${tag}": there is no list "${list}".`)
    return found
  })
  return named
    .split(' ')
    .map((part) => (/^\.+$/.test(part) ? part : spellings(part, tag)))
    .join(' ')
}

function spellings(part: string, tag: string): string {
  const optional = part.endsWith('?')
  const words = (optional ? part.slice(0, -1) : part).split('|')
  const all = words.flatMap((word) => [word, bare(word)]).flatMap((word) => (tag === 'ar' ? withAnd(word) : [word]))
  return [...new Set(all)].join('|') + (optional ? '?' : '')
}

/** Arabic writes "and" as a letter at the front of the next word. */
function withAnd(word: string): string[] {
  return /^[\u0621-\u0647\u0649\u064A]/.test(word) ? [word, `\u0648${word}`] : [word]
}

/** Hamza and madda in Arabic letters, nukta and addak in Gurmukhi: many people do not type them. */
const SMALL = /[\u0653-\u0655\u0A3C\u0A71]/g

function bare(word: string): string {
  return word.normalize('NFD').replace(SMALL, '').normalize('NFC')
}

/** A plea in short. */
export function plea(
  kind: Kind,
  name: string,
  level: Rule['level'],
  patterns: string,
  more: Pick<Plea, 'unless' | 'about' | 'weight'> = {},
): Plea {
  return { kind, name, level, patterns, ...more }
}
