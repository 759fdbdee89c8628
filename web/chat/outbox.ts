import type { Activity } from './activity.ts'
import { isFinal, isOver } from './http.ts'
import { keep, session } from './session.ts'

export type SendState = 'sending' | 'sent' | 'failed'

interface Options {
  post: (activity: Activity) => Promise<unknown>
  /** Tells how far a message has come, by its clientActivityID. */
  state: (id: string, state: SendState) => void
}

export interface Outbox {
  add: (activity: Activity) => void
  /** Sends again what failed: one by its id, or all. The id stays the same, so that nothing is said twice. */
  again: (id?: string) => void
  /** The server has it: an echo was seen, or it is in the history. */
  arrived: (id: string) => void
  isBusy: () => boolean
}

interface Entry {
  activity: Activity
  id: string
  state: SendState
}

/** Sends what is said, in order, one at a time; keeps what has not arrived through failures and reloads. */
export function openOutbox({ post, state }: Options): Outbox {
  let entries: Entry[] = []
  let busy = false

  function add(activity: Activity): void {
    entries.push({ activity, id: idOf(activity), state: 'sending' })
    save()
    void work()
  }

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    for (let entry = nextToSend(); entry !== undefined; entry = nextToSend()) await send(entry)
    busy = false
  }

  async function send(entry: Entry): Promise<void> {
    state(entry.id, 'sending')
    try {
      await post(entry.activity)
      arrived(entry.id)
    } catch (fault) {
      // It may have arrived although the answer did not.
      if (!entries.includes(entry)) return
      entry.state = 'failed'
      state(entry.id, 'failed')
      // Where the connection is at fault the rest would fail too, and out of order.
      if (!isFinal(fault) || isOver(fault)) failTheRest()
    }
  }

  function failTheRest(): void {
    for (const entry of entries.filter((waiting) => waiting.state === 'sending')) {
      entry.state = 'failed'
      state(entry.id, 'failed')
    }
  }

  function again(id?: string): void {
    for (const entry of entries) if (id === undefined || entry.id === id) entry.state = 'sending'
    void work()
  }

  function arrived(id: string): void {
    if (!entries.some((entry) => entry.id === id)) return
    entries = entries.filter((entry) => entry.id !== id)
    save()
    state(id, 'sent')
  }

  function nextToSend(): Entry | undefined {
    return entries.find((entry) => entry.state === 'sending')
  }

  function save(): void {
    keep({ unsent: entries.map((entry) => entry.activity) })
  }

  // What was left over when the page was reloaded waits until the connection is there.
  entries = (session().unsent ?? []).map((activity) => ({ activity, id: idOf(activity), state: 'failed' }))
  return { add, again, arrived, isBusy: () => busy }
}

function idOf(activity: Activity): string {
  return activity.channelData?.clientActivityID ?? ''
}
