import { randomUUID } from 'node:crypto'
import { ConversationEnded } from '../../conversations/errors.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import { DeskRefusal, type Desk } from '../../handoff/desk.ts'
import type { HandoffDocument } from '../../handoff/handoffDocument.ts'
import type { Relay } from '../../handoff/relay.ts'
import type { Worker } from '../../people/roles.ts'

type Done = Promise<HandoffDocument>

/** What workers do that the person in the chat hears of. */
export interface ChatActs {
  chat(reference: string, worker: Worker, to: 'worker' | 'bot', once?: string): Done
  say(reference: string, worker: Worker, text: string, once?: string): Done
  /** Does something that takes the chat from the worker, then tells the person that the bot is back. */
  andLeave(reference: string, worker: Worker, why: 'handed back' | 'closed', act: () => Done): Done
}

/** Was it this call that changed who writes? Of two at once only one may tell the person. */
function isBy({ history }: HandoffDocument, once: string): boolean {
  const last = history.findLast(({ what }) => what === 'chat to worker' || what === 'chat to bot')
  return last?.once?.endsWith(`:${once}`) === true
}

/** Words sent lately, so that a call sent twice shows them once. The relay sees to it after a restart. */
const mostRemembered = 2_000

export function makeChatActs({ desk, relay, log }: { desk: Desk; relay: Relay; log: Log }): ChatActs {
  const sent = new Map<string, Promise<void>>()
  /** Whom this process told the person of, by reference. The conversation itself says nothing twice. */
  const greeted = new Map<string, string>()

  const chatOf = async (reference: string): Promise<'bot' | 'worker'> => (await desk.get(reference))?.chat ?? 'bot'

  /** The desk has it on disk: if the person can't be told, that undoes nothing. @returns whether they were */
  const tell = async (reference: string, telling: () => Promise<void>): Promise<boolean> => {
    try {
      await telling()
      return true
    } catch (error) {
      if (error instanceof ConversationEnded) await chatIsGone(reference)
      else log.error(safeError(error), 'A person could not be told who is in the chat')
      return false
    }
  }

  const chatIsGone = async (reference: string): Promise<void> => {
    await desk.event(reference, 'chat deleted', 'person', undefined, 'chat deleted')
  }

  /** Also when a crash came between taking the chat and telling: nobody should wonder who writes, or why all is silent. */
  const greet = async ({ reference, conversationId }: HandoffDocument, worker: Worker): Promise<void> => {
    if (greeted.get(reference) === worker.id) return
    greeted.set(reference, worker.id)
    if (!(await tell(reference, () => relay.joined(conversationId, worker)))) greeted.delete(reference)
  }

  const chat: ChatActs['chat'] = async (reference, worker, to, once = randomUUID()) => {
    const before = await chatOf(reference)
    const handoff = await desk.chat(reference, worker, to, once)
    if (to === 'worker') {
      if (before !== to && isBy(handoff, once)) greeted.delete(reference)
      await greet(handoff, worker)
      return handoff
    }
    greeted.delete(reference)
    if (before === to || !isBy(handoff, once)) return handoff
    await tell(reference, () => relay.left(handoff.conversationId, worker, 'handed back'))
    return handoff
  }

  const sayOnce = (act: string, once: string | undefined, saying: () => Promise<void>): Promise<void> => {
    if (once === undefined) return saying()
    const id = `${act}:${once}`
    const known = sent.get(id)
    if (known !== undefined) return known
    const said = saying()
    sent.set(id, said)
    said.catch(() => sent.delete(id))
    const [oldest] = sent.keys()
    if (sent.size > mostRemembered && oldest !== undefined) sent.delete(oldest)
    return said
  }

  return {
    chat,
    async say(reference, worker, text, once) {
      // Whoever was cut off and comes back goes on where they were.
      const handoff = await chat(reference, worker, 'worker')
      try {
        await sayOnce(`${reference}:${worker.id}`, once, () => relay.say(handoff.conversationId, worker, text, once))
      } catch (error) {
        if (!(error instanceof ConversationEnded)) throw error
        await chatIsGone(reference)
        throw new DeskRefusal('chatDeleted')
      }
      desk.stirred(reference)
      return handoff
    },
    async andLeave(reference, worker, why, act) {
      const before = await chatOf(reference)
      const handoff = await act()
      greeted.delete(reference)
      if (before === 'worker' && handoff.chat !== 'worker') {
        await tell(reference, () => relay.left(handoff.conversationId, worker, why))
      }
      return handoff
    },
  }
}
