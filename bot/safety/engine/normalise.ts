import { contractions, leading, pairs, words } from '../words/slips.ts'

/** A message as a flat row of plain tokens. Sentence ends are the token `.`, softer breaks the token `,`. */
export interface Tokens {
  words: string[]
  /** Sentence number of each token, from 0. */
  sentence: number[]
}

export const SENTENCE_END = '.'
export const PAUSE = ','

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[.!?;\n\r\u061F\u06D4\u0964\u0965\u2026]|[,:()\u060C\u2013\u2014]/gu
const ENDS = new Set(['.', '!', '?', ';', '\n', '\r', '\u061F', '\u06D4', '\u0964', '\u0965', '\u2026'])
const ASCII = /^[\0-\x7f]*$/
const WORD = /^[\p{L}\p{N}]/u
const RUN = /(\p{L})\1{2,}/gu

/** Longer than any word: such a token is noise, and is looked up no further. */
const LONGEST_WORD = 40

/** Letters that people and keyboards write in several ways, brought to one. */
const letters: [RegExp, string][] = [
  [/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'"],
  [/[\u0300-\u036f\u064B-\u0655\u0640\u200B-\u200F\u2060\uFEFF\u00AD]/g, ''],
  [/\u0142/g, 'l'],
  [/[\u064A\u0649\u06D2]/g, '\u06CC'],
  [/[\u0643]/g, '\u06A9'],
  [/[\u0629\u06C1\u06C3\u06BE]/g, '\u0647'],
]

function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'")
  let out = text.toLowerCase().normalize('NFD')
  for (const [from, to] of letters) out = out.replace(from, to)
  return out.normalize('NFC')
}

/** One written word to the words it stands for: "can't" to cant; "he's" to he + s; "t'fridge" to the + fridge. */
function spread(raw: string): readonly string[] {
  if (raw.length > LONGEST_WORD) return [raw.slice(0, LONGEST_WORD)]
  const known = words.get(raw)
  if (known) return known
  const quote = raw.indexOf("'")
  if (quote > 0) return withApostrophe(raw, quote)
  return [settle(raw)]
}

function withApostrophe(raw: string, quote: number): readonly string[] {
  const head = raw.slice(0, quote)
  const tail = raw.slice(quote + 1).replaceAll("'", '')
  if (tail === 't' && head.endsWith('n')) return words.get(head + tail) ?? [head + tail]
  const ending = contractions.get(tail)
  if (ending) return [...(words.get(head) ?? [settle(head)]), ending]
  if (head === 't' || head === 'th') return ['the', ...(words.get(tail) ?? [tail])]
  return words.get(head + tail) ?? [head + tail]
}

/** "heeelp" to help; otherwise the word as it is. */
function settle(raw: string): string {
  if (!RUN.test(raw)) return raw
  RUN.lastIndex = 0
  const once = raw.replace(RUN, '$1')
  return words.get(once)?.[0] ?? once
}

/** Only after these is there anything to join. */
const seconds = new Set([...pairs.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)))

/** Joins words that belong together: "can not" to cant, "no one" to nobody. */
function push(out: Tokens, word: string, sentence: number): void {
  const last = out.words.length - 1
  const before = out.words[last]
  const joined =
    before === undefined || !seconds.has(word) || out.sentence[last] !== sentence
      ? undefined
      : pairs.get(`${before} ${word}`)
  if (joined !== undefined) {
    out.words[last] = joined
    return
  }
  out.words.push(word)
  out.sentence.push(sentence)
}

/**
 * Text to tokens: lower case, apostrophes, typing slips, texting and Yorkshire forms, one form for letters that are
 * written in several ways. Linear in the length of the text; drops nothing but signs and pictures.
 */
export function tokenise(text: string): Tokens {
  const out: Tokens = { words: [], sentence: [] }
  let sentence = 0
  let cleaned = plain(text)
  if (/['/]/.test(cleaned)) for (const [from, to] of leading) cleaned = cleaned.replace(from, to)
  for (const [raw] of cleaned.matchAll(TOKEN)) {
    if (ENDS.has(raw)) {
      if (out.words.length === 0 || out.words.at(-1) === SENTENCE_END) continue
      out.words.push(SENTENCE_END)
      out.sentence.push(sentence)
      sentence += 1
    } else if (!WORD.test(raw)) {
      if (out.words.at(-1) !== PAUSE) push(out, PAUSE, sentence)
    } else {
      for (const word of spread(raw)) push(out, word, sentence)
    }
  }
  return out
}
