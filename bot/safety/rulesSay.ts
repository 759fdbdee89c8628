import { makeBook } from './engine/book.ts'
import { saysMore } from './engine/follows.ts'
import { judge, placesIn, readPlainly, type Places, type Sign } from './engine/judge.ts'
import { PAUSE, tokenise, type Tokens } from './engine/normalise.ts'
import { rank } from './engine/rule.ts'
import { ruleSets } from './rules/index.ts'
import { concepts } from './words/concepts.ts'
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
  /** The words of the message itself. */
  now: Tokens
  /** With the words said before, when both together say something; otherwise the same as `now`. */
  all: Tokens
  /** What the rules found, the most serious first. */
  signs: Sign[]
  places: Places
}

/** Of the messages before, this many words at most are read along. */
const MEMORY = 80

const book = makeBook({ groups: { ...people, ...concepts }, idioms, guards, ruleSets })

export function hear(message: Message): Heard {
  const now = tokenise(message.text)
  const remembered = recall(message.before ?? [])
  const earlier = saysMore(remembered.words, now.words) ? remembered : nobodySpoke
  const all = earlier.words.length === 0 ? now : join(earlier, now)
  const reading = readPlainly(all, book, earlier.words.length)
  const places = placesIn(reading, book)
  return { now, all, signs: onePerRule(judge(reading, book, places)).sort(mostSerious), places }
}

const nobodySpoke: Tokens = { words: [], sentence: [] }

function recall(before: readonly string[]): Tokens {
  const joined = before.slice(-6).join('\n')
  const { words, sentence } = tokenise(joined.slice(-4000))
  return { words: words.slice(-MEMORY), sentence: sentence.slice(-MEMORY) }
}

/** Two messages that follow one another: the break between them is only a pause, since people send half sentences. */
function join(earlier: Tokens, now: Tokens): Tokens {
  const last = earlier.sentence.at(-1) ?? 0
  return {
    words: [...earlier.words, PAUSE, ...now.words],
    sentence: [...earlier.sentence, last, ...now.sentence.map((number) => number + last + 1)],
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
