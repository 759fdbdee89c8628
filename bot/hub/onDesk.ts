import { makeChatActs } from '../channels/rapidResponse/acts.ts'
import type { Log } from '../conversations/log.ts'
import { DeskRefusal, type Desk } from '../handoff/desk.ts'
import type { HandoffDocument } from '../handoff/handoffDocument.ts'
import type { Relay } from '../handoff/relay.ts'
import type { Worker } from '../people/roles.ts'
import { hubId, words } from './worker.ts'

/** What an agent hub can do to a handoff. The same `once` again changes nothing. All throw {@link DeskRefusal}. */
export interface HubActions {
  accepted(reference: string, worker: Worker, once: string): Promise<void>
  failed(reference: string, worker: Worker, why: string, once: string): Promise<void>
  completed(reference: string, worker: Worker, message: string, once: string): Promise<void>
  said(reference: string, worker: Worker, text: string, once: string): Promise<void>
}

export interface HubActionParts {
  desk: Desk
  relay: Relay
  log?: Log
  /** Somebody must be told that it waits again. */
  tellNext?: (reference: string) => Promise<void>
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

export function hubActions({ desk, relay, log = silent, tellNext }: HubActionParts): HubActions {
  const acts = makeChatActs({ desk, relay, log })

  const get = async (reference: string): Promise<HandoffDocument> => {
    const handoff = await desk.get(reference)
    if (handoff === undefined) throw new DeskRefusal('unknown')
    return handoff
  }

  /** Back to the list with a word about why; when the hub never had it, only the word is noted. */
  const giveBack = async (reference: string, worker: Worker, why: string, once: string): Promise<void> => {
    const handoff = await get(reference)
    if (wasDone(handoff, once)) return
    const team = handoff.accepted?.team ?? handoff.teams?.[0] ?? worker.role
    if (handoff.status === 'open' && handoff.holder?.staffId === hubId) {
      await acts.andLeave(reference, worker, 'handed back', () => desk.pass(reference, worker, { team, why }, once))
    } else {
      await desk.note(reference, worker, why, once)
    }
    await tellNext?.(reference)
  }

  return {
    async accepted(reference, worker, once) {
      const { chatDeleted } = await desk.take(reference, worker, `${once} taken`)
      if (chatDeleted !== true) await acts.chat(reference, worker, 'worker', `${once} chat`)
    },
    failed: (reference, worker, why, once) => giveBack(reference, worker, why || words('failed'), once),
    // A hub's "completed" closes nothing: only a worker who says what happened and what the person wanted does (DESIGN,
    // section 3, rule 4). So it goes back to the list, and somebody looks at it.
    completed: (reference, worker, message, once) => giveBack(reference, worker, message || words('completed'), once),
    async said(reference, worker, text, once) {
      await acts.say(reference, worker, text, once)
    },
  }
}

const wasDone = ({ history }: HandoffDocument, once: string): boolean =>
  history.some((line) => line.once === `${hubId}:${once}`)
