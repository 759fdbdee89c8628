import { keysOf, languages } from '../locales/index.ts'
import type { Values, Voice } from '../locales/index.ts'
import type { Turn } from './turn.ts'

/**
 * The voice for words said besides the conversation's own, when the words that decided were in another language that
 * has these; else undefined. The conversation itself stays in the language it is in.
 */
export function theirVoice({ finding, memory }: Turn, key: string): Voice | undefined {
  const wanted = finding.lang?.toLowerCase()
  if (wanted === undefined) return undefined
  const lang = languages().find((tag) => tag.toLowerCase() === wanted)
  if (lang === undefined || lang === memory.lang || !keysOf(lang).includes(key)) return undefined
  return { lang, audience: 'self' }
}

/** Says those of these words that there are in their language. */
export function sayInTheirs(turn: Turn, keys: readonly string[], values: Values): void {
  for (const key of keys) {
    const voice = theirVoice(turn, key)
    if (voice !== undefined) turn.out.sayIn(voice, key, values)
  }
}
