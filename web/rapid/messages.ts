import { wallClock } from './clock.ts'
import { el } from './el.ts'
import { icon } from './icons.ts'
import type { Message, Row } from './types.ts'
import { nameOf, say } from './words.ts'

const hasFailed = ({ state, lastError }: Message): boolean =>
  state === 'failed' || (state === 'waiting' && lastError !== null)

const whom = ({ team, to }: Message): string => {
  const by = nameOf('messages.by', to)
  return team === null ? by : `${team} (${by})`
}

/** On the row: whom no message has reached. Null when there is nobody. */
export function unreachedBadge({ messages, status }: Row): HTMLElement | null {
  const failed = status === 'closed' ? [] : messages.filter(hasFailed)
  if (failed.length === 0) return null
  const words = say('messages.unreached', { teams: failed.map(whom).join(', ') })
  return el('span', { class: 'state unreached' }, icon('over'), el('span', {}, words))
}

/** On the row: the bot asked how things are, and nobody has answered. */
export function noAnswerBadge({ noAnswerSince, status }: Row): HTMLElement | null {
  if (noAnswerSince === null || status === 'closed') return null
  const words = say('noAnswer', { time: wallClock(noAnswerSince) })
  return el('span', { class: 'state noAnswer' }, icon('over'), el('span', {}, words))
}

/** In the crisis: each message to staff, and what became of it. */
export function messageLines({ messages }: Row): string[] {
  return messages.map((message) => {
    const values = { whom: whom(message), tries: message.tries, time: wallClock(message.sentAt ?? '') }
    if (message.state === 'sent') return say('messages.sent', values)
    if (message.state === 'failed') return say('messages.failed', values)
    return say(message.lastError === null ? 'messages.waiting' : 'messages.trying', values)
  })
}
