import { has, label, languages, phrases } from '../locales/index.ts'
import { normalise } from './readReply.ts'
import type { TalkingPointWishes } from './talkingPoints.ts'
import { voiceOf } from './turn.ts'
import type { Turn } from './turn.ts'

type Wishes = Omit<TalkingPointWishes, 'place'>
const needs = ['stepFree', 'hearingLoop', 'quiet', 'evening', 'easyRead', 'bringing'] as const

/** What the buttons that were pressed say. An interpreter's language is asked next. */
export function pickedNeeds(before: Wishes, picks: readonly string[]): Wishes {
  return {
    ...before,
    ...Object.fromEntries(needs.map((need) => [need, before[need] || picks.includes(need)])),
    interpreter: picks.includes('interpreter') ? (before.interpreter ?? 'other') : before.interpreter,
  }
}

/** What somebody's own words say they need ("I use a wheelchair, and a Polish interpreter"); null for nothing we know. */
export function needsIn(words: string, turn: Turn): Partial<Wishes> | null {
  const plain = normalise(words)
  const says = (need: string): boolean => hintsFor(turn, `needs.hints.${need}`).some((source) => matches(source, plain))
  const found: Partial<Wishes> = Object.fromEntries(needs.filter(says).map((need) => [need, true]))
  const language = languageIn(words, turn)
  if (language !== null || says('interpreter')) found.interpreter = language ?? 'other'
  return Object.keys(found).length > 0 ? found : null
}

/** The language of an interpreter in these words, as a tag; null for none that we know the name of. */
export function languageIn(words: string, turn: Turn): string | null {
  const plain = normalise(words)
  const voice = voiceOf(turn.memory)
  const named = (tag: string): string[] => {
    const key = `talkingPoint.rows.languages.${tag}`
    const name = has(voice, key) ? [normalise(label(voice, key))] : []
    return [...name, ...hintsFor(turn, `language.hints.${tag}`)]
  }
  const tags = new Set([...(turn.ports.talkingPoints?.languages() ?? []), 'bfi'])
  return [...tags].find((tag) => named(tag).some((source) => matches(source, plain))) ?? null
}

/** People say what they need in the words they have, whatever the conversation reads like. */
function hintsFor(turn: Turn, key: string): string[] {
  const tags = new Set([turn.memory.lang, ...languages()])
  return [...new Set([...tags].flatMap((lang) => phrases(lang, `talkingPoint.${key}`)))]
}

function matches(source: string, plain: string): boolean {
  return new RegExp(`(?:^| )(?:${source.replace(/^~/, '')})(?: |$)`, 'u').test(plain)
}
