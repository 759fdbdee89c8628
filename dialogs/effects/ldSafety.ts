import { label, languages, phrases } from '../../locales/index.ts'
import type { Answer } from '../flow.ts'
import type { Finding, Kind } from '../ports.ts'
import { normalise } from '../readReply.ts'
import type { Turn } from '../turn.ts'
import type { Effect } from './effect.ts'
import { isYoung } from './ldAge.ts'
import { staffVoice } from './planning.ts'

const hurtKey = 'learningDisability.safeHurt'
const personKey = 'learningDisability.safePerson'

/** Nothing but a clear "no" is a no: "yes", "not sure" and every other word bring a person in; silence is offered one. */
export const ldSortSafety: Effect = ({ turn }) => sort(turn, hurtKey)

/** The offer of a person is a second chance to tell; words that are neither yes nor no are told to one. */
export const ldSortPerson: Effect = ({ turn }) => {
  const answer = turn.memory.answers[personKey]
  return answer?.choice === 'no' || answer?.text !== undefined ? sort(turn, personKey) : 'fine'
}

function sort(turn: Turn, key: string): 'fine' | 'quiet' | 'worry' {
  const { memory } = turn
  const answer = memory.answers[key]
  if (answer === undefined || answer.skipped === true) return 'quiet'
  if (isClearNo(answer)) return 'fine'
  const question = label(staffVoice(turn), `${hurtKey}.ask`)
  const said = wordsOf(turn, answer)
  const before = memory.told.filter((words) => words !== said)
  const because = [
    `Asked “${question}”, the answer was: “${said}”.`,
    ...(before.length === 0 ? [] : [`Told before: “${before.slice(-5).join(' / ')}”.`]),
  ]
  memory.worry = worryOf(turn, because)
  memory.held = answer.choice === undefined && answer.text !== undefined ? said : `${question} ${said}`
  return 'worry'
}

/** The button, its number, or a short reply that is nothing else (readReply); and longer ones that only say no. */
function isClearNo(answer: Answer): boolean {
  if (answer.choice !== undefined || answer.text === undefined) return answer.choice === 'no'
  const plain = normalise(answer.text)
  return languages()
    .flatMap((lang) => phrases(lang, `${hurtKey}.hints.no`))
    .some((source) => new RegExp(`^(?:no |nope |nah )*(?:${source})$`, 'u').test(plain))
}

/** Their own words where there are any, else what the button said. */
function wordsOf(turn: Turn, answer: Answer): string {
  if (answer.text !== undefined && !/^\d$/.test(answer.text)) return answer.text
  const choice = answer.dontKnow === true ? 'notSure' : (answer.choice ?? 'notSure')
  return label(staffVoice(turn), `common.choices.${choice}`)
}

/** What was asked just now comes first, then what the answer itself says; an earlier worry of the conversation stays with it. */
function worryOf({ memory, finding }: Turn, because: string[]): Finding {
  const kinds: Kind[] = isYoung(memory) ? ['child_at_risk', 'abuse_physical'] : ['abuse_physical']
  return {
    level: 'concern',
    kinds: [...new Set([...kinds, ...finding.kinds, ...(memory.worry?.kinds ?? [])])],
    because: [...(memory.worry?.because ?? []), ...because, ...finding.because],
    about: memory.audience === 'self' || memory.audience === 'supporter' ? 'self' : 'other',
  }
}

/** Goes to the worker with the question it answers, and with what was told before it. */
export const ldTellHandoff: Effect = async ({ turn }) => {
  const { memory, ports } = turn
  const answers = Object.fromEntries(
    [hurtKey, personKey].flatMap((key) => {
      const answer = memory.answers[key]
      return answer === undefined || answer.skipped === true ? [] : [[key, wordsOf(turn, answer)]]
    }),
  )
  const told = memory.told.join(' / ')
  try {
    await ports.handoffs.add(turn.conversationId, {
      answers: { ...answers, ...(told === '' ? {} : { 'learningDisability.told': told }) },
    })
  } catch {
    // The finding that opened it holds the same words, and every later answer tries again.
  }
  return 'told'
}
