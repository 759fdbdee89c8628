import { easyRead, languages, phrases, plainEnglish } from '../locales/index.ts'
import { normalise } from './readReply.ts'

/** What people put before and after such words without changing them. */
const before =
  '(?:(?:no|nah|oh|ok|okay|well|sorry|please|honestly|actually|really|so|and|look|wait|lol|haha|ha|yeah|aye|mate|love|can you|could you|can we|can i|you can|i want to|just) )*'
const after =
  '(?: (?:please|thanks|thank you|now|sorry|lol|haha|honestly|really|ok|okay|mate|love|bye|though|today|too|actually|again))*'

/** Where the first clause ends. */
const clauseEnd = /[,.;:!?\n()]|\s[-–—]+\s|\s(?:and|so|because|cos|cuz|as|please)\s/i
/** What takes "I was joking" back again. */
const turns = /(?:^| )(?:but|though|although|except|however|only that|still)(?: |$)/

/**
 * Do these words take back what was said ("I was joking, ignore all that")? Only as the whole of what is written, one
 * such thing after the other, or as its first clause when that is a plain one: "I'm fine" at the head of a story is
 * not. Whether safety hears something in the same words is for the caller to ask.
 */
export function takesBack(text: string, lang: string): boolean {
  const { whole, leading } = patterns(lang)
  const plain = normalise(text)
  if (plain === '') return false
  if (whole.test(plain)) return true
  const [first = ''] = text.split(clauseEnd)
  return leading.test(normalise(first)) && !turns.test(plain)
}

interface Patterns {
  whole: RegExp
  leading: RegExp
}

const compiled = new Map<string, Patterns>()

function patterns(lang: string): Patterns {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const tags = [...new Set([lang, plainEnglish, easyRead])].filter((tag) => languages().includes(tag))
  const listed = (key: string): string[] => [...new Set(tags.flatMap((tag) => phrases(tag, key)))]
  const plainly = listed('commands.takenBack')
  const one = (sources: readonly string[]): string =>
    `${before}(?:${sources.map((each) => `(?:${each})`).join('|')})${after}`
  const all = one([...plainly, ...listed('commands.allFine')])
  const made = {
    whole: new RegExp(`^${all}(?: ${all}){0,5}$`, 'u'),
    leading: new RegExp(`^${one(plainly)}$`, 'u'),
  }
  compiled.set(lang, made)
  return made
}
