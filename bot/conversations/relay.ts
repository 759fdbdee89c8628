import { label, nearestLanguage } from '../../locales/index.ts'
import type { ChatLine, Relay } from '../handoff/relay.ts'
import { Problem } from '../http/problem.ts'
import type { Worker } from '../people/roles.ts'
import type { Conversations } from './conversations.ts'
import { ConversationEnded, NotDelivered } from './errors.ts'
import type { ChannelAccount, OutgoingActivity, OwnEvent, StoredActivity } from './turn.ts'

const workerId = 'worker'

/** How workers reach the person in the chat. Everything rejects with `ConversationEnded` when the chat was deleted. */
export function makeRelay(
  conversations: Pick<Conversations, 'speak' | 'wake' | 'transcript' | 'isInReach' | 'undelivered'>,
): Relay {
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
      try {
        await conversations.speak(conversationId, [wordsOf(worker, text)], accountOf(worker), mine)
      } catch (error) {
        throw error instanceof NotDelivered ? notYet() : error
      }
    },
    joined: (conversationId, { name, role }) => wake(conversationId, { name: 'worker.joined', value: { name, role } }),
    left: (conversationId, { name, role }, why) =>
      wake(conversationId, { name: 'worker.left', value: { name, role, why } }),
    async transcript(conversationId) {
      const said = await conversations.transcript(conversationId)
      const waiting = said.length === 0 ? new Set<string>() : await conversations.undelivered(conversationId)
      return said.flatMap((one) => lineOf(one, waiting.has(one.id)))
    },
  }
}

const notYet = (): Problem =>
  new Problem(
    502,
    'NotDelivered',
    'Your words are kept, but have not reached the person yet. They are sent again by themselves. If it can’t wait, ring them.',
  )

/** Where all that arrives comes from the bot, a worker's words begin with who says them. */
export function readsOutside(said: StoredActivity): OutgoingActivity {
  const worker = said.channelData?.['worker'] as { name: string; role: string } | undefined
  if (said.from.id !== workerId || worker === undefined) return said
  const voice = { lang: nearestLanguage(said.locale), audience: 'self' as const }
  const role = label(voice, `relay.roles.${worker.role}`)
  return { ...said, text: `${label(voice, 'relay.says', { name: worker.name, role })}\n${said.text ?? ''}` }
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
function lineOf({ type, text, timestamp, from, channelData, value }: StoredActivity, undelivered: boolean): ChatLine[] {
  const words = text ?? (from.role === 'user' && value !== undefined ? JSON.stringify(value) : '')
  if (type !== 'message' || words === '') return []
  const key = channelData?.['key']
  const line: ChatLine = {
    at: timestamp,
    from: from.role === 'user' ? 'person' : from.id === workerId ? 'worker' : 'bot',
    text: words,
    ...(from.id === workerId && from.name !== undefined ? { name: from.name } : {}),
    ...(typeof key === 'string' && from.role !== 'user' ? { key } : {}),
    ...(undelivered ? { undelivered } : {}),
  }
  return [line]
}
