import { has, label, languages, phrases } from '../locales/index.ts'
import type { Values } from '../locales/index.ts'
import type { Choice, Reply, Step } from './flow.ts'
import type { Memory } from './memory.ts'
import { voiceOf } from './turn.ts'

/** What somebody's words (or a submitted card's) mean at this step. Buttons and typing are the same thing. */
export function readReply(
  key: string,
  step: Step,
  offered: readonly Choice[],
  memory: Memory,
  values: Values,
  said: string,
): Reply {
  const text = said.trim()
  const plain = normalise(text)
  const pressed = byLabel(key, offered, memory, values, plain)
  if (pressed !== undefined) return { kind: 'choice', id: pressed.id }
  const counted = byNumber(step, offered, plain)
  if (counted !== undefined) return { kind: 'choice', id: counted.id, text }
  const meant = byHint(key, step, offered, memory, plain)
  if (step.kind === 'pick' && meant.length > 0) return { kind: 'choices', ids: meant.map((choice) => choice.id) }
  // The only one that fits, never a guess between two.
  const [only, another] = meant
  return only === undefined || another !== undefined ? { kind: 'text', text } : { kind: 'choice', id: only.id, text }
}

/** The wording key of a choice, with the shared ones (yes, no, done ...) under `common.choices`. */
export function choiceKey(stepKey: string, choiceId: string, memory: Memory): string {
  const keys = [stepKey, stepKey.split('.').slice(0, 2).join('.')].map((key) => `${key}.choices.${choiceId}`)
  return keys.find((key) => has(voiceOf(memory), key)) ?? `common.choices.${choiceId}`
}

/** Lower case, without punctuation and emoji; letters of every script stay, with the marks that belong to them. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\uFE00-\uFE0F\u20E3\u0640\u064B-\u0652]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\b(?:i)(?=m\b|ve\b)/g, "i'")
    .replace(/\b(do|ca|did|is|was|does|could|would|should|have|has|are)nt\b/g, "$1n't")
    .replace(/[^\p{L}\p{M}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The choice whose button says exactly this. */
function byLabel(
  key: string,
  offered: readonly Choice[],
  memory: Memory,
  values: Values,
  plain: string,
): Choice | undefined {
  if (plain === '') return undefined
  return offered.find((choice) => plainLabel(plain, choice, key, memory, values))
}

/** A button pressed just before the language was changed still counts: its words are looked for in every language. */
function plainLabel(plain: string, choice: Choice, key: string, memory: Memory, values: Values): boolean {
  const wanted = choiceKey(key, choice.id, memory)
  return [memory.lang, ...languages()].some((lang) => {
    const voice = { ...voiceOf(memory), lang }
    return has(voice, wanted) && normalise(label(voice, wanted, values)) === plain
  })
}

/** "2" or "the second one": people on a phone or a text message answer with a number. */
function byNumber(step: Step, offered: readonly Choice[], plain: string): Choice | undefined {
  if (offered.length === 0) return undefined
  const digit = /^(?:number |no |option )?([1-9])$/.exec(plain)?.[1]
  const word = /^(?:the )?(first|second|third|fourth|fifth)(?: one)?$/.exec(plain)?.[1]
  const position =
    digit !== undefined ? Number(digit) : ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word ?? '') + 1
  return position > 0 ? offered[position - 1] : undefined
}

/** Choices that these words may mean, by the other ways to say them (`hints` in locales). */
function byHint(key: string, step: Step, offered: readonly Choice[], memory: Memory, plain: string): Choice[] {
  // A story that happens to hold a choice's word is a story: hints are for short replies.
  if (plain.split(' ').length > longestOf[step.kind]) return []
  return offered.filter((choice) => hintsOf(key, choice.id, memory).some((hint) => hint.test(plain)))
}

/** Words. An open question keeps what was said as it is, unless it is hardly more than the choice itself. */
const longestOf = { ask: 5, choose: 10, pick: 14, say: 0, do: 0, end: 0 }

/** What people put round a short reply without changing it. */
const before = "(?:(?:oh|well|um|er|erm|ok|okay|sorry|i think|i'd say|actually|ah) )*"
const after =
  "(?: (?:please|thanks|thank you|ta|love|duck|i think|i think so|i'm afraid|actually|of course|definitely))*"

/** Whatever language the conversation is in: people answer a question they understood in the language they have. */
function inEveryLanguage(lang: string, id: string): string[] {
  return [...new Set([lang, ...languages()].flatMap((tag) => phrases(tag, `common.hints.${id}`)))]
}

const compiled = new Map<string, RegExp[]>()

function hintsOf(key: string, choiceId: string, memory: Memory): RegExp[] {
  const cacheKey = `${memory.lang} ${key} ${choiceId}`
  const known = compiled.get(cacheKey)
  if (known !== undefined) return known
  const keys = [key, key.split('.').slice(0, 2).join('.'), 'common']
  const own = keys.map((one) => phrases(memory.lang, `${one}.hints.${choiceId}`)).find((list) => list.length > 0) ?? []
  const shared =
    own.length > 0 && !keys.slice(0, 2).some((one) => phrases(memory.lang, `${one}.hints.${choiceId}`).length > 0)
  // "@yes" stands for every plain way to say yes.
  const found = (shared ? [...own, `@${choiceId === 'unsure' ? 'notSure' : choiceId}`] : own).flatMap((source) =>
    source.startsWith('@') ? inEveryLanguage(memory.lang, source.slice(1)) : [source],
  )
  // Whole replies ("no" is an answer, "no one can hear me" is not); one that starts with "~" may stand anywhere.
  const made = found.map((source) =>
    source.startsWith('~')
      ? new RegExp(`(?:^| )(?:${source.slice(1)})(?: |$)`, 'u')
      : new RegExp(`^${before}(?:${source})${after}$`, 'u'),
  )
  compiled.set(cacheKey, made)
  return made
}
