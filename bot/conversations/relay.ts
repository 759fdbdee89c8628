import type { ChatLine, Relay } from '../handoff/relay.ts'
import { Problem } from '../http/problem.ts'
import type { Worker } from '../people/roles.ts'
import type { Conversations } from './conversations.ts'
import { ConversationEnded } from './errors.ts'
import type { ChannelAccount, OutgoingActivity, OwnEvent, StoredActivity } from './turn.ts'

const workerId = 'worker'

/** How workers reach the person in the chat. Everything rejects with `ConversationEnded` when the chat was deleted. */
export function makeRelay(conversations: Pick<Conversations, 'speak' | 'wake' | 'transcript' | 'isInReach'>): Relay {
  const mustReach = async (conversationId: string): Promise<void> => {
    if (await conversations.isInReach(conversationId)) return
    throw new Problem(409, 'OutOfReach', 'This person writes from a channel where only the bot can answer. Ring them.')
  }
  const wake = async (conversationId: string, event: OwnEvent): Promise<void> => {
    await mustReach(conversationId)
    if ((await conversations.wake(conversationId, event)) === 'gone') throw new ConversationEnded()
  }
  return {
    async say(conversationId: string, worker: Worker, text: string, once?: string) {
      await mustReach(conversationId)
      const mine = once === undefined ? undefined : `${worker.id}:${once}`
      await conversations.speak(conversationId, [wordsOf(worker, text)], accountOf(worker), mine)
    },
    joined: (conversationId, { name, role }) => wake(conversationId, { name: 'worker.joined', value: { name, role } }),
    left: (conversationId, { name, role }, why) =>
      wake(conversationId, { name: 'worker.left', value: { name, role, why } }),
    transcript: async (conversationId) => (await conversations.transcript(conversationId)).flatMap(lineOf),
  }
}

const wordsOf = ({ name, role }: Worker, text: string): OutgoingActivity => ({
  type: 'message',
  text,
  textFormat: 'plain',
  channelData: { worker: { name, role } },
})

/** Clients tell the bot from others by the role, and show the name: `bot` is the side that is not the person's. */
const accountOf = ({ name }: Worker): ChannelAccount => ({ id: workerId, name, role: 'bot' })

/** Messages alone: events are for clients. A card that was submitted is shown by its own words. */
function lineOf({ type, text, timestamp, from, channelData, value }: StoredActivity): ChatLine[] {
  const words = text ?? (from.role === 'user' && value !== undefined ? JSON.stringify(value) : '')
  if (type !== 'message' || words === '') return []
  const key = channelData?.['key']
  const line: ChatLine = {
    at: timestamp,
    from: from.role === 'user' ? 'person' : from.id === workerId ? 'worker' : 'bot',
    text: words,
    ...(from.id === workerId && from.name !== undefined ? { name: from.name } : {}),
    ...(typeof key === 'string' && from.role !== 'user' ? { key } : {}),
  }
  return [line]
}
