import { easyRead, plainEnglish } from '../../locales/index.ts'
import type { Audience } from '../../locales/index.ts'
import type { Memory } from '../memory.ts'
import { noteTold } from '../told.ts'
import { ldDoor } from './ldDoor.ts'
import type { Turn } from '../turn.ts'
import type { Effect } from './effect.ts'

const audiences = { me: 'self', carer: 'carer', worker: 'worker', supporter: 'supporter' } as const

const noteAudience: Effect = ({ turn, answer }) => {
  const choice = answer?.choice
  if (choice !== undefined && choice in audiences) turn.memory.audience = audiences[choice as keyof typeof audiences]
  return 'noted'
}

const noteReading: Effect = ({ turn, answer }) => {
  if (answer?.choice === 'easyRead') setLanguage(turn.memory, turn.out, easyRead)
  if (answer?.choice === 'plain') setLanguage(turn.memory, turn.out, plainEnglish)
  return 'noted'
}

/** The page changes its own words and look with the conversation. */
export function setLanguage(
  memory: { lang: string },
  out: { event: (name: string, value: unknown) => void },
  lang: string,
): void {
  memory.lang = lang
  out.event('language', lang)
}

const noteOpening: Effect = ({ turn, answer }) => {
  if (answer?.text !== undefined) noteTold(turn.memory, turn.ports.understanding, answer.text)
  return 'noted'
}

/** Asking about a plan or support that is already there leads to the third conversation; the first is the usual door. */
const aboutPlans =
  /\b(?:care plan|support plan|(?:review|look at) (?:my|her|his|their|our|mum's|dad's) (?:care|support|plan|package)|longer? term|plan(?:ning)? (?:for )?(?:the future|ahead)|personal budget|direct payment)/i

const chooseWay: Effect = ({ turn }) => {
  const { memory } = turn
  // What was said last is what they want now.
  const told = memory.told.at(-1) ?? ''
  if (aboutPlans.test(told)) return 'planning'
  if (ldDoor(told) !== null) return 'learningDisability'
  if (memory.needs[0] === 'talk_to_social_worker') return 'person'
  if (memory.needs.length > 0 || memory.strengths.length > 0) return 'connecting'
  return 'ask'
}

/** Shows that we heard, in words for what seems to matter most; nothing where we are not sure. */
const sayHeard: Effect = ({ turn }) => {
  const need = turn.memory.needs[0]
  if (need !== undefined) turn.out.say(`heard.${need}`)
  else if (turn.memory.told.length > 0) turn.out.say('heard.anything')
  return 'said'
}

/**
 * A reply to a question with buttons that is none of them: free text is always welcome. It is kept, and where it
 * answers this or a later question it is not asked again.
 */
const noteUnexpected: Effect = async ({ turn, flow, step, state, reply }) => {
  if (reply?.kind !== 'text' || reply.text.trim() === '') return 'unclear'
  if (turn.memory.crisis !== undefined) await tellWorker(turn, `${flow.id}.${step.id}`, reply.text)
  const understood = noteTold(turn.memory, turn.ports.understanding, reply.text)
  if (step.id === 'which' && understood && (flow.id === 'start' || flow.id === 'again')) {
    const choice = turn.memory.needs[0] === 'talk_to_social_worker' ? 'person' : 'connecting'
    turn.memory.answers = { ...turn.memory.answers, [`${flow.id}.which`]: { choice } }
    return 'answered'
  }
  if (flow.id !== 'start' || state.item !== undefined) return 'unclear'
  if (step.id === 'about')
    return aboutFromWords(turn.memory, turn.ports.understanding.read(reply.text).about, understood)
  if (step.id === 'reading' && understood) {
    turn.memory.answers = { ...turn.memory.answers, 'start.reading': { choice: 'plain' } }
    return 'answered'
  }
  return 'unclear'
}

function aboutFromWords(memory: Memory, about: Audience | null, understood: boolean): string {
  if (about === null && !understood) return 'unclear'
  const choice = (Object.entries(audiences).find(([, audience]) => audience === (about ?? 'self')) ?? ['me'])[0]
  memory.audience = about ?? 'self'
  // Somebody who starts by telling is listened to; how they like to read can be said at any time.
  memory.answers = {
    ...memory.answers,
    'start.about': { choice },
    'start.reading': { choice: 'plain' },
    'start.open': { text: memory.told.at(-1) ?? '' },
  }
  return 'answered'
}

/** While a crisis is open nothing that is said is lost to the worker, whatever it answers. */
async function tellWorker(turn: Turn, key: string, words: string): Promise<void> {
  try {
    await turn.ports.handoffs.add(turn.conversationId, { answers: { [`${key}.${String(turn.number)}`]: words } })
  } catch {
    // The question is asked again, and the next answer tries again.
  }
}

export const startEffects: Record<string, Effect> = {
  noteAudience,
  noteReading,
  noteOpening,
  chooseWay,
  sayHeard,
  noteUnexpected,
}
