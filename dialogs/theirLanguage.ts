import { keysOf, languages, plainEnglish } from '../locales/index.ts'
import type { Values, Voice } from '../locales/index.ts'
import { voiceOf } from './turn.ts'
import type { Turn } from './turn.ts'

const isEnglish = (lang: string): boolean => /^en\b/i.test(lang)

/**
 * The voice for words said besides English: the language of the words that decided, or that of the page; undefined when
 * that is English, or has no words for this key. The conversation itself stays in the language it is in.
 */
export function theirVoice({ finding, memory }: Turn, key: string): Voice | undefined {
  const wanted = (finding.lang ?? memory.lang).toLowerCase()
  const lang = languages().find((tag) => tag.toLowerCase() === wanted)
  if (lang === undefined || (lang === memory.lang && isEnglish(lang)) || !keysOf(lang).includes(key)) return undefined
  return { lang, audience: 'self' }
}

/** English always goes with it: whoever helps may read nothing else. */
export function englishVoice({ memory }: Turn): Voice {
  const voice = voiceOf(memory)
  return isEnglish(voice.lang) ? voice : { ...voice, lang: plainEnglish }
}

/** Says those of these words that there are in their language. */
export function sayInTheirs(turn: Turn, keys: readonly string[], values: Values): void {
  for (const key of keys) {
    const voice = theirVoice(turn, key)
    if (voice !== undefined) turn.out.sayIn(voice, key, values)
  }
}
