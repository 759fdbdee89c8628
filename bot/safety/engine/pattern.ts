import type { Vocabulary } from './vocabulary.ts'

/**
 * A pattern is words and groups in order, as a person would say them:
 *
 * - `suicidal` a word; `top_myself` words side by side; `strangl*` a beginning; `@fell` any phrase of a group
 * - `a|b|@c` one of these; a `?` at the end makes it optional
 * - `..` up to 4 other words; `...` up to 10, both inside a sentence; `~~` up to 30 words, over sentence ends too
 * - `^` the beginning of a sentence or clause; `$` its end; `^^` and `$$` those of the message; `#` a number
 *
 * Words that carry no meaning here ("is", "really", "my") may stand between any two (see words/filler.ts).
 */
export interface Pattern {
  readonly source: string
  readonly steps: readonly Step[]
  /** Groups of which one must be in the text at all; looked at first, so that most patterns cost nothing. */
  readonly needs: readonly (readonly number[])[]
  /** May it go over a sentence end? */
  readonly over: boolean
  /** No match is longer than this many words. */
  readonly reach: number
}

export interface WordsStep {
  readonly do: 'words'
  readonly groups: ReadonlySet<number>
  readonly optional: boolean
  readonly or: readonly Edge[]
}

export type Step = WordsStep | { readonly do: 'gap'; readonly most: number; readonly over: boolean }

/** What is no word: the beginning or end of a clause or of the message, a number. */
export type Edge = 'start' | 'end' | 'first' | 'last' | 'number'

/** Meaningless words (words/filler.ts) that may stand between two steps. */
export const MOST_FILLER = 4

const gaps = new Map([
  ['..', { most: 4, over: false }],
  ['...', { most: 10, over: false }],
  ['~~', { most: 30, over: true }],
])
const edges = new Map<string, Edge>([
  ['^', 'start'],
  ['$', 'end'],
  ['^^', 'first'],
  ['$$', 'last'],
  ['#', 'number'],
])

function step(part: string, vocabulary: Vocabulary): Step {
  const gap = gaps.get(part)
  if (gap) return { do: 'gap', ...gap }
  const optional = part.endsWith('?')
  const names = (optional ? part.slice(0, -1) : part).split('|')
  return {
    do: 'words',
    groups: new Set(names.filter((name) => !edges.has(name)).map((name) => vocabulary.number(name))),
    optional,
    or: names.flatMap((name) => edges.get(name) ?? []),
  }
}

/** Words that a step may take, those between it and the next among them. */
function longest(one: Step, vocabulary: Vocabulary): number {
  if (one.do === 'gap') return one.most
  const phrases = [...one.groups].flatMap((group) => vocabulary.phrasesOf(group))
  // a written word may stand for two ("hes" is "he s")
  return phrases.reduce((most, phrase) => Math.max(most, 2 * phrase.split(' ').length), 1) + MOST_FILLER
}

/** @throws Error that names the pattern, when it is empty, or begins or ends with a gap. */
export function compile(source: string, vocabulary: Vocabulary): Pattern {
  const steps = source
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => step(part, vocabulary))
  const needs = steps.flatMap((one) =>
    one.do === 'words' && !one.optional && one.or.length === 0 ? [[...one.groups]] : [],
  )
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last || needs.length === 0) throw new Error(`Safety pattern "${source}" has no words.`)
  if (first.do === 'gap' || last.do === 'gap') throw new Error(`Safety pattern "${source}" begins or ends with a gap.`)
  const reach = steps.reduce((sum, one) => sum + longest(one, vocabulary), 0)
  return { source, steps, needs, over: steps.some((one) => one.do === 'gap' && one.over), reach }
}
