import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hear } from '../../../bot/safety/rulesSay.ts'
import { languageOf } from '../../../bot/safety/language.ts'
import { ruleFeatures } from '../../../bot/safety/learned/ruleFeatures.ts'
import { kinds, type Kind, type Level } from '../../../dialogs/ports.ts'
import type { Labelled } from '../measures.ts'
import { buttons } from '../buttons.ts'
import { freshWishes, ordinaryWishes } from '../wishes.ts'

/** A message to learn from. */
export interface Example {
  from: string
  row: Labelled
  words: string[]
  /** What the rules say of it: nothing where the rules were made with this message in view, for there they know too well. */
  rules: Float32Array
  levels: number[]
  kinds: number[]
  /** 1: somebody else is in trouble, 0: the writer is, null: unknown or nobody. */
  other: number | null
}

export const levelNames: readonly Level[] = ['none', 'concern', 'crisis', 'emergency']
const safety = join(import.meta.dirname, '..')

/** Files that were in view when rules were made. */
const tuned = [
  'corpus-seen.jsonl',
  'roundabout.jsonl',
  'corpus-unseen.jsonl',
  'corpus-unseen-2.jsonl',
  'corpus-unseen-late.jsonl',
  'canonical.body.jsonl',
  'canonical.mind.jsonl',
]

/** Of these, all but each fifth line may have been in view when rules were made. */
const partlyTuned = new Set(
  ['abuse', 'body', 'mind', 'voices', 'harmless', 'languages', 'wave2-none', 'wave2-body', 'wave2-mind'].map(
    (name) => `${name}.jsonl`,
  ),
)

/** Buttons that say that somebody is not safe: whoever types these words means them. */
const grave = /can't go on|safe|worse|danger|hurt|nothing is left/i

/** Everything there is to learn from: never `tests/safety/unseen`. `EVERYDAY` may name a file of harmless `{text}` lines. */
export function examples(): Example[] {
  const labelled = readdirSync(join(safety, 'corpus')).sort()
  const everyday = process.env['EVERYDAY']
  const all = [
    ...tuned.flatMap((name) => lines(join(safety, name)).map((row) => example(row, name, false))),
    ...labelled.flatMap((name) =>
      lines(join(safety, 'corpus', name)).map((row, at) => example(row, name, !partlyTuned.has(name) || at % 5 === 3)),
    ),
    ...['everyday.txt', 'chat-answers.txt'].flatMap((name) =>
      plain(join(safety, name)).map((text) => harmless(text, name, false)),
    ),
    ...buttons()
      .filter((text) => !grave.test(text))
      .map((text) => harmless(text, 'buttons', false)),
    ...ordinaryWishes().map((text) => harmless(text, 'wishes', false)),
    // A rule that hears danger in one of them is right, or should be mended: the nets are not taught to overrule it.
    ...freshWishes()
      .map((text) => harmless(text, 'wishes', true))
      .filter(({ rules }) => rules[2] === 0 && rules[3] === 0),
    ...(everyday === undefined || !existsSync(everyday)
      ? []
      : lines(everyday).map(({ text }) => harmless(text, 'everyday', true))),
  ]
  // The nets read English; other languages are for the rules.
  return all.filter(({ row, words }) => languageOf(words, row.text) === undefined && /^en|^$/.test(row.lang ?? ''))
}

export function lines(path: string): Labelled[] {
  return plain(path).map((line) => JSON.parse(line) as Labelled)
}

function plain(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

const harmless = (text: string, from: string, fresh: boolean): Example =>
  example({ id: '', text, label: 'none', kind: 'none' }, from, fresh)

export function example(row: Labelled, from: string, fresh: boolean): Example {
  const { words, signs } = hear(row)
  return {
    ...{ from, row, words },
    rules: fresh ? ruleFeatures(signs) : new Float32Array(ruleFeatures([]).length),
    levels: shares(levelNames, row.label, row.alt, 0.01),
    kinds: shares([...kinds, 'none'], row.kind as Kind, row.kind2 as Kind | undefined, 0),
    other: row.about === 'other' ? 1 : row.about === 'self' && row.label !== 'none' ? 0 : null,
  }
}

/** How much each name is right: most of it the first, a good part the second reader's. */
function shares<T>(names: readonly T[], first: T, second: T | undefined, doubt: number): number[] {
  const both = second !== undefined && names.includes(second)
  return names.map((name) => {
    const right = (name === first ? (both ? 0.6 : 1) : 0) + (both && name === second ? 0.4 : 0)
    return right * (1 - doubt * names.length) + doubt
  })
}
