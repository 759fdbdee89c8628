import type { Finding, Kind } from '../../dialogs/ports.ts'
import { makeBook } from './engine/book.ts'
import { saysMore } from './engine/follows.ts'
import { judge, placesIn, readPlainly, type Places, type Sign } from './engine/judge.ts'
import { PAUSE, tokenise, type Tokens } from './engine/normalise.ts'
import { rank } from './engine/rule.ts'
import { leaning, readsHarmless, readsLikeAWish } from './learned/tier.ts'
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

/** The learned tier reads so many words of a message at most. */
const START = 160
/** Of the messages before, this many words at most are read along. */
const MEMORY = 80

const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }

const book = makeBook({ groups: { ...people, ...concepts }, idioms, guards, ruleSets })

/**
 * How serious a message is, and why. Pure: the same message gives the same finding. Never throws, whatever the text.
 * Levels and kinds: docs/safety/recognising.md.
 */
export function assess(message: Message): Finding {
  const now = tokenise(message.text)
  const remembered = recall(message.before ?? [])
  const earlier = saysMore(remembered.words, now.words) ? remembered : nobodySpoke
  const tokens = earlier.words.length === 0 ? now : join(earlier, now)
  const reading = readPlainly(tokens, book, earlier.words.length)
  const places = placesIn(reading, book)
  const signs = judge(reading, book, places)
  if (signs.length > 0) {
    const found = finding(signs)
    if (isStartling(found, now.words)) return nothing
    const doubtful = found.level === 'crisis' && earlier.words.length === 0 && readsHarmless(now.words)
    return doubtful ? doubted(found) : found
  }
  const said = earlier.words.length === 0 ? 0 : earlier.words.length + 1
  return learned(now.words, reading.tokens.words.slice(said), places)
}

/** Each of these makes it likelier that a message no rule spoke to is harmless. */
const cautions = ['asking', 'study', 'news', 'joking', 'hypothetical', 'resolved', 'wellCared', 'past']
const CAUTION = 0.75

/** The second tier: never more than the gentle question (bot/safety/learned). */
function learned(words: readonly string[], plain: readonly string[], places: Places): Finding {
  if (!leaning(words.slice(0, START), 0)) return nothing
  const speaks = (name: string): boolean => places(name).length > 0
  if (!speaks('world') || speaks('banking')) return nothing
  const sure = leaning(plain.slice(0, START), CAUTION * cautions.filter(speaks).length)
  if (!sure) return nothing
  const heaviest = sure.words.map((word) => `"${word}"`).join(', ')
  return {
    level: 'concern',
    kinds: [sure.kind],
    because: [`No rule spoke, but the words ${heaviest} together read like trouble (learned tier, concern).`],
    about: 'unknown',
  }
}

/** A rule's early sign in words that otherwise are an ordinary wish. Never where somebody may not want to live. */
function isStartling(found: Finding, words: readonly string[]): boolean {
  return found.level === 'concern' && !found.kinds.includes('suicide') && readsLikeAWish(words)
}

/** The gentle question instead: a person is asked, never left out. */
function doubted(found: Finding): Finding {
  const doubt = 'The rest of the words read like everyday talk (learned tier, concern instead of crisis).'
  return { ...found, level: 'concern', because: [...found.because, doubt] }
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

function finding(all: readonly Sign[]): Finding {
  const signs = onePerRule(all).sort(mostSerious)
  const first = signs[0]
  if (!first) return nothing
  return {
    level: first.level,
    kinds: [...new Set(signs.map(({ kind }): Kind => kind))],
    because: signs.map(explain),
    about: first.about,
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

function explain({ words, rule, level, eased }: Sign): string {
  const less = eased ? `, though ${eased}` : ''
  return `The words "${words}" ${rule.says}${less} (rule ${rule.id}, ${level}).`
}
