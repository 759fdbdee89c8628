import { makeBook, type Parts } from '../../bot/safety/engine/book.ts'
import { read, spans } from '../../bot/safety/engine/match.ts'
import { tokenise } from '../../bot/safety/engine/normalise.ts'
import { compile } from '../../bot/safety/engine/pattern.ts'
import { Vocabulary } from '../../bot/safety/engine/vocabulary.ts'
import { ruleSets } from '../../bot/safety/rules/index.ts'
import { kinds } from '../../dialogs/ports.ts'

const parts = (patterns: string[], unless: string[] = []): Parts => ({
  groups: { animal: 'cat, guide dog' },
  idioms: [],
  guards: {},
  ruleSets: [{ kind: 'other', rules: [{ id: 'one', level: 'concern', says: 'say it', patterns, unless }] }],
})

/** The words that a pattern finds in a text. */
function found(source: string, text: string): string[] {
  const vocabulary = new Vocabulary(new Map([['animal', 'cat, guide dog']]))
  const pattern = compile(source, vocabulary)
  const tokens = tokenise(text)
  return spans(pattern, read(tokens, vocabulary)).map(({ start, end }) => tokens.words.slice(start, end).join(' '))
}

it('has rules for every kind', () => {
  const covered = new Set(ruleSets.map(({ kind }) => kind))
  expect(kinds.filter((kind) => !covered.has(kind))).toEqual([])
})

it.each([
  [['@nothing'], [], /@nothing/],
  [['..'], [], /".."/],
  [['fell ..'], [], /gap/],
  [['fell'], ['never'], /never/],
] as [string[], string[], RegExp][])('names what is wrong with %j', (patterns, unless, message) => {
  expect(() => makeBook(parts(patterns, unless))).toThrow(message)
})

it.each([
  ['@animal', 'my guide dog sleeps', ['guide dog']],
  ['dog sleeps', 'the dog is really asleep and sleeps', []],
  ['dog sleeps', 'the dog really sleeps', ['dog really sleeps']],
  ['dog .. sleeps', 'the dog on the mat sleeps', ['dog on the mat sleeps']],
  ['dog .. sleeps', 'the dog. on. it sleeps', []],
  ['dog ~~ sleeps', 'the dog. on. it sleeps', ['dog . on . it sleeps']],
  ['strangl*', 'he strangled it', ['strangled']],
  ['# dogs', '3 dogs', ['3 dogs']],
  ['^^ help $$', 'please help!', ['help']],
  ['^^ help $$', 'please help with my form', []],
  ['dog cat? sleeps', 'the dog sleeps', ['dog sleeps']],
])('the pattern "%s" in "%s" finds %j', (source, text, words) => {
  expect(found(source, text)).toEqual(words)
})

it.each([
  ["I can't, I cannot, I carnt", ['i', 'cant', ',', 'i', 'cant', ',', 'i', 'cant']],
  ["nowt in t'fridge", ['nothing', 'in', 'the', 'fridge']],
  ['heeelp', ['help']],
  ["he's gone", ['he', 's', 'gone']],
  ['ŻÓŁTY', ['zolty']],
])('"%s" is read as %j', (text, words) => {
  expect(tokenise(text).words).toEqual(words)
})
