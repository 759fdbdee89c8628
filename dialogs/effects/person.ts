import { beginRequest, keepRequest as keep } from '../requests.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'

const wantTalk: Effect = ({ turn }) => {
  beginRequest(turn, 'talk')
  return 'wanted'
}

/** Written at once with what is known: somebody who stops half-way is still heard. */
const keepRequest: Effect = ({ turn }) => {
  if (turn.memory.request === undefined) beginRequest(turn, 'talk')
  return keep(turn)
}

const noteName: Effect = async ({ turn, answer }) => {
  if (answer?.text !== undefined) turn.memory.name = answer.text
  await keep(turn)
  return 'noted'
}

const noteContact: Effect = async ({ turn, answer }) => {
  if (answer?.text !== undefined) turn.memory.contact = answer.text
  await keep(turn)
  return 'noted'
}

const noteMore: Effect = async ({ turn }) => {
  await keep(turn)
  return 'noted'
}

const sayRequestKept: Effect = async ({ turn }) => {
  const kept = await keep(turn)
  const kind = turn.memory.request?.kind ?? 'talk'
  if (kept === 'kept') {
    const reference = turn.memory.request?.reference ?? ''
    turn.out.say(`person.kept.${kind === 'talking_point' ? 'talkingPoint' : 'talk'}`, { ...valuesOf(turn), reference })
  }
  delete turn.memory.request
  return 'said'
}

export const personEffects: Record<string, Effect> = {
  wantTalk,
  keepRequest,
  noteName,
  noteContact,
  noteMore,
  sayRequestKept,
}
