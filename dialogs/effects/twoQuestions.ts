import { howLongs } from '../afterwards.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import type { Effect } from './effect.ts'

const aDay = 24 * 60 * 60 * 1000
/** Nobody is asked every time. */
const again = 6 * aDay

/** Never while a crisis or a worry is open; not twice within a week. */
export function mayAskLife({ crisis, worry, lifeAsked }: Memory, now: Date): boolean {
  if (crisis !== undefined || worry !== undefined) return false
  return lifeAsked === undefined || now.getTime() - Date.parse(lifeAsked.on) >= again
}

/** At the end of a conversation, and when they come back a while later (seed 003). */
const beginTwoQuestions: Effect = ({ turn, flow }) => {
  const { memory, ports } = turn
  const now = ports.clock.now()
  if (!mayAskLife(memory, now)) return 'notNow'
  forget(memory, flow.id, ['gotIt', 'howLong'])
  memory.lifeAsked = { on: now.toISOString(), at: memory.lifeLater === true ? 'later' : 'end' }
  return 'ask'
}

const askLifeLater: Effect = ({ turn }) => {
  turn.memory.lifeLater = true
  return 'asked'
}

/** At the end of a conversation there is a code to come back with; who came back goes on. */
const endLife: Effect = ({ turn }) => {
  const later = turn.memory.lifeLater === true
  delete turn.memory.lifeLater
  return later ? 'later' : 'end'
}

const noteLife: Effect = async ({ turn, flow }) => {
  const { memory, ports } = turn
  const gotIt = memory.answers[`${flow.id}.gotIt`]?.choice
  if (gotIt !== 'yes' && gotIt !== 'some' && gotIt !== 'no') return 'noted'
  const chosen = memory.answers[`${flow.id}.howLong`]?.choice
  const howLong = howLongs.find((one) => one === chosen)
  const at = memory.lifeAsked?.at ?? 'end'
  await ports.afterwards?.noteLife(turn.conversationId, { at, gotIt, ...(howLong === undefined ? {} : { howLong }) })
  if (gotIt !== 'no') return 'noted'
  delete memory.lifeLater
  return 'no'
}

export const twoQuestionsEffects: Record<string, Effect> = { beginTwoQuestions, askLifeLater, noteLife, endLife }
