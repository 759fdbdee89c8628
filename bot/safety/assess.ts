import type { Finding, Kind, Level } from '../../dialogs/ports.ts'
import { aboutOf, explain, kindsOf, levelOf, reasons } from './decide.ts'
import type { Sign } from './engine/judge.ts'
import { rank } from './engine/rule.ts'
import { findingAbout, findingLanguage, languageLevel } from './findingLanguage.ts'
import { languageOf } from './language.ts'
import { readWithNets } from './learned/reader.ts'
import { ruleFeatures } from './learned/ruleFeatures.ts'
import { hear, type Heard, type Message } from './rulesSay.ts'

export type { Message } from './rulesSay.ts'

const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }

/** What both messages say together must be so much more than either alone: a word like "yes" always moves it a little. */
const NEWS = 0.4

/**
 * How serious a message is, and why. Pure: the same message gives the same finding. Never throws, whatever the text.
 * Levels and kinds: docs/safety/recognising.md.
 */
export function assess(message: Message): Finding {
  const { text } = message
  const { earlier, ...read } = hear(message)
  if (read.words.length === 0) return nothing
  if (earlier === null) return judged(read, text).finding
  const alone = hear({ text })
  const own = judged(alone, text)
  const joined = judged(read, text)
  // What was said before was judged then: only what both say together, and neither alone, is news.
  const before = judged({ ...earlier, elsewhere: false, bare: false }, '')
  const more = joined.seriousness - Math.max(own.seriousness, before.seriousness) > NEWS
  const ruled = rank(read.signs[0]?.level ?? 'none') > rank(alone.signs[0]?.level ?? 'none')
  return rank(joined.finding.level) > rank(own.finding.level) && (more || ruled) ? joined.finding : own.finding
}

interface Judged {
  finding: Finding
  /** From 0 to 2, as the nets see it. */
  seriousness: number
}

type Read = Omit<Heard, 'earlier'>

function judged(read: Read, text: string): Judged {
  return languageOf(read.words, text) === undefined ? inEnglish(read, text) : inAnotherLanguage(read, text)
}

function inEnglish({ words, signs, elsewhere, bare }: Read, text: string): Judged {
  const serious = signs.filter(({ level }) => level === 'emergency')
  const spans = serious.map(({ span }) => span)
  const opinion = readWithNets(words, ruleFeatures(signs), spans)
  const seriousness = opinion.crisis + opinion.emergency
  const level = higher(levelOf(signs, opinion, { length: words.length, elsewhere, bare }), languageLevel(signs))
  if (level === 'none') return { finding: nothing, seriousness }
  const because = reasons(signs, opinion, level)
  const lang = languageLevel(signs) === 'none' ? undefined : findingLanguage(signs, words, text)
  const kinds = lang === undefined ? kindsOf(signs, opinion) : kindsOfRules(signs)
  const unsure = signs.every(({ kind }) => kind !== kinds[0])
  const about = aboutOf(signs, opinion)
  return { finding: { level, kinds, because, about, ...(unsure && { unsure }), ...(lang && { lang }) }, seriousness }
}

/** The nets were taught English: of other languages only the rules know something. */
function inAnotherLanguage({ words, signs }: Read, text: string): Judged {
  const [first] = signs
  if (first === undefined) return { finding: nothing, seriousness: 0 }
  const { level } = first
  const lang = findingLanguage(signs, words, text)
  const about = findingAbout(signs, words, text) ?? first.about
  const finding = { level, kinds: kindsOfRules(signs), because: signs.map(explain), about, ...(lang && { lang }) }
  return { finding, seriousness: Math.max(0, rank(level) - 1) }
}

function kindsOfRules(signs: readonly Sign[]): Kind[] {
  return [...new Set(signs.map(({ kind }) => kind))]
}

function higher(a: Level, b: Level): Level {
  return rank(a) >= rank(b) ? a : b
}
