import { contactIn } from '../contact.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
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
  if (answer?.text !== undefined && !isNo(answer.text)) turn.memory.name = answer.text
  await keep(turn)
  return 'noted'
}

const noteContact: Effect = async ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  const contact = contactIn(answer.text)
  if (contact === null) return 'unclear'
  setContact(turn.memory, contact)
  await keep(turn)
  return 'noted'
}

const noteMore: Effect = async ({ turn }) => {
  await keep(turn)
  return 'noted'
}

const sayRequestKept: Effect = async ({ turn }) => {
  const kept = await keep(turn, { atTheEnd: true })
  const kind = turn.memory.request?.kind ?? 'talk'
  if (kept === 'kept') {
    const reference = turn.memory.request?.reference ?? ''
    const key = turn.memory.contact === undefined ? 'noContact' : kind === 'talking_point' ? 'talkingPoint' : 'talk'
    turn.out.say(`person.kept.${key}`, { ...valuesOf(turn), reference })
  }
  delete turn.memory.request
  return 'said'
}

/** A new way to reach them says nothing about whether that one is safe. */
export function setContact(memory: Memory, contact: string): void {
  if (memory.contact === contact) return
  memory.contact = contact
  memory.safeToContact = 'unknown'
  forget(memory, 'crisis', ['safeRing'])
  forget(memory, 'person', ['safe'])
}

/** "no" to "What can they call you?" is no name. */
export function isNo(text: string): boolean {
  return /^\W*(?:no|nope|nah|none|nobody|nothing|rather not|i'd rather not|don't want to)\b[^\d@]{0,20}$/i.test(text)
}

export const personEffects: Record<string, Effect> = {
  wantTalk,
  keepRequest,
  noteName,
  noteContact,
  noteMore,
  sayRequestKept,
}
