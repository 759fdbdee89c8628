import { makeBook } from './engine/book.ts'
import { breaksOff, saysMore } from './engine/follows.ts'
import { judge, placesIn, readPlainly, type Sign } from './engine/judge.ts'
import { PAUSE, SENTENCE_END, tokenise, type Tokens } from './engine/normalise.ts'
import { rank } from './engine/rule.ts'
import { spokenSigns } from './findingLanguage.ts'
import { ruleSets } from './rules/index.ts'
import { concepts } from './words/concepts.ts'
import { errand } from './words/errands.ts'
import { guards } from './words/guards.ts'
import { idioms } from './words/idioms.ts'
import { people } from './words/people.ts'

/** What a person wrote, and what they wrote just before. */
export interface Message {
  text: string
  /** Language tag, when known. Not needed: phrases of every language are looked for in every message. */
  lang?: string
  /** Earlier messages of the same person in this conversation, oldest first. */
  before?: readonly string[]
}

/** A message as the rules heard it. */
export interface Heard {
  /** The words of the message; after those said before, when both together say something. */
  words: string[]
  /** What the rules found, the most serious first. */
  signs: Sign[]
  /** It asks something of a bank, a shop or a machine, or is no more than a list of words. */
  elsewhere: boolean
  /** Nothing in it speaks of people, health, home or fear. */
  bare: boolean
  /** What was said before, when it is read along. */
  earlier: { words: string[]; signs: Sign[] } | null
}

/** Of the messages before, this many words at most are read along. */
const MEMORY = 80

/** So many words in a part at most, and more parts than that, make a list. The sign between counts as a word. */
const LIST = 4

const book = makeBook({ groups: { ...people, ...concepts }, idioms, guards: { ...guards, errand }, ruleSets })

export function hear(message: Message): Heard {
  const now = tokenise(message.text)
  const before = recall(message.before ?? [])
  if (!saysMore(before.words, now.words) || before.words.length === 0 || now.words.length === 0) {
    const { signs, ...world } = listen(now, 0)
    return { words: now.words, signs: [...spokenSigns(signs, now.words, message.text)], ...world, earlier: null }
  }
  const all = join(before, now)
  const earlier = { words: before.words, signs: listen(before, 0).signs }
  const { signs, ...world } = listen(all, before.words.length)
  return { words: all.words, signs: [...spokenSigns(signs, now.words, message.text)], ...world, earlier }
}

/** Only matches that reach beyond place `from` count as signs. */
function listen(tokens: Tokens, from: number): Pick<Heard, 'signs' | 'elsewhere' | 'bare'> {
  const reading = readPlainly(tokens, book, from)
  const places = placesIn(reading, book)
  return {
    signs: onePerRule(judge(reading, book, places)).sort(mostSerious),
    elsewhere: isList(tokens) || places('banking').length > 0 || places('errand').length > 0,
    bare: places('world').length === 0,
  }
}

/** Words one below the other, as the fields of a card or a copied table give them: they were not put together to say something. */
function isList({ words }: Tokens): boolean {
  const parts = words.filter((word) => word === SENTENCE_END).length + 1
  return parts > LIST && words.length / parts <= LIST
}

function recall(before: readonly string[]): Tokens {
  const joined = before.slice(-6).join('\n')
  const { words, sentence } = tokenise(joined.slice(-4000))
  return { words: words.slice(-MEMORY), sentence: sentence.slice(-MEMORY) }
}

/**
 * Two messages that follow one another: the break between them is only a pause, or nothing where the first breaks off
 * ("I am going to kill", "myself").
 */
function join(earlier: Tokens, now: Tokens): Tokens {
  const last = earlier.sentence.at(-1) ?? 0
  const broken = breaksOff(earlier.words)
  return {
    words: [...earlier.words, ...(broken ? [] : [PAUSE]), ...now.words],
    sentence: [
      ...earlier.sentence,
      ...(broken ? [] : [last]),
      ...now.sentence.map((number) => number + last + (broken ? 0 : 1)),
    ],
  }
}

function onePerRule(signs: readonly Sign[]): Sign[] {
  const byRule = new Map<string, Sign>()
  for (const sign of signs) {
    const known = byRule.get(sign.rule.id)
    if (!known || rank(sign.level) > rank(known.level)) byRule.set(sign.rule.id, sign)
  }
  return [...byRule.values()]
}

function mostSerious(a: Sign, b: Sign): number {
  return rank(b.level) - rank(a.level) || (b.rule.weight ?? 0) - (a.rule.weight ?? 0) || a.span.start - b.span.start
}
