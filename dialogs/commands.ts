import { easyRead, languages, phrases, plainEnglish } from '../locales/index.ts'
import type { Memory } from './memory.ts'
import { normalise } from './readReply.ts'
import { takesBack } from './takenBack.ts'

/** What may be said at every step of every flow (`commands.json` in each locale holds the ways to say it). */
export const commands = [
  'easyRead',
  'plainEnglish',
  'deleteAll',
  'takeLetterBack',
  'talkingPoint',
  'yours',
  'assessment',
  'carersAssessment',
  'person',
  'change',
  'startAgain',
  'back',
  'help',
  'stop',
  'takenBack',
  'deaf',
  'whoAreYou',
  'skip',
  'dontKnow',
  'greeting',
  'thanks',
] as const
export type Command = (typeof commands)[number]

/** The command in these words, if that is what they are: a whole message, not a word in a story. */
export function readCommand(text: string, memory: Memory): Command | undefined {
  const plain = spelt(normalise(text))
  if (plain === '' || plain.length > 160) return undefined
  // In a crisis "forget it" takes back what was said; nobody is offered to have the chat deleted for it.
  if (memory.crisis !== undefined || memory.worry !== undefined)
    if (takesBack(text, memory.lang)) return memory.crisis === undefined ? undefined : 'takenBack'
  return commands.find((command) => matches(command, plain, memory))
}

/** The law's own word is a hard one to spell. */
function spelt(plain: string): string {
  return plain.replace(/\bass+e?s+e?s*e?ments?\b/g, 'assessment').replace(/\bcarers\b/g, "carer's")
}

/** Every right that these words ask for, the person's own and the carer's (Care Act 2014 sections 9 and 10). */
export function rightsIn(text: string, memory: Memory): ('assessment' | 'carersAssessment')[] {
  const plain = spelt(normalise(text))
  const carers = matches('carersAssessment', plain, memory)
  const rest = plain.replace(/carer's? assessment/g, '')
  const own = matches('assessment', rest, memory)
  return [...(own ? (['assessment'] as const) : []), ...(carers ? (['carersAssessment'] as const) : [])]
}

function matches(command: Command, plain: string, memory: Memory): boolean {
  // Anywhere else these words are part of what somebody tells us. Words that take something back are read above.
  if (command === 'takenBack' || (command === 'deaf' && memory.crisis === undefined)) return false
  return (
    patterns(memory.lang, command).some((pattern) => pattern.test(plain)) &&
    !vetoes(memory.lang, command).some((pattern) => pattern.test(plain))
  )
}

const compiled = new Map<string, RegExp[]>()

/** Phrases are whole messages, politeness and "I'd like to" aside; one that starts with "~" may stand anywhere. */
const polite =
  "(?:ok |okay |oh |pl(?:ea?se?|s|z|eez?|eas) |can (?:we|i|you) |could (?:we|i|you) |i(?:'d| would) like to |i want to |let(?:'s| us| me) |sorry )*"
const thanks = '(?: (?:pl(?:ea?se?|s|z|eez?|eas)|thanks|thank you|thankyou|thanx|thx|ta|now))*'

/** Commands of the language in use and of plain English: people mix them. One pattern for each place they may stand in. */
function patterns(lang: string, command: Command): RegExp[] {
  const key = `${lang} ${command}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const tags = new Set([lang, plainEnglish, easyRead].filter((tag) => languages().includes(tag)))
  const sources = [...tags].flatMap((tag) => phrases(tag, `commands.${command}`))
  const anywhere = sources.filter((source) => source.startsWith('~')).map((source) => source.slice(1))
  const whole = sources.filter((source) => !source.startsWith('~'))
  const either = (list: readonly string[]): string => list.map((source) => `(?:${source})`).join('|')
  const made: RegExp[] = []
  if (whole.length > 0) made.push(new RegExp(`^${polite}(?:${either(whole)})${thanks}$`, 'u'))
  if (anywhere.length > 0) made.push(new RegExp(`(?:^| )(?:${either(anywhere)})(?: |$)`, 'u'))
  compiled.set(key, made)
  return made
}

/** What takes a phrase back that may stand anywhere: "I don't want an assessment". */
function vetoes(lang: string, command: Command): RegExp[] {
  const key = `not ${lang} ${command}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = [...new Set([lang, plainEnglish])]
    .flatMap((tag) => phrases(tag, `commands.not.${command}`))
    .map((source) => new RegExp(`(?:^| )(?:${source})`, 'u'))
  compiled.set(key, made)
  return made
}
