import type { Clock } from '../dialogs/ports.ts'
import type { Log } from './conversations/log.ts'
import { safeError } from './conversations/log.ts'
import type { Worker } from './people/roles.ts'
import type { Storage } from './storage/storage.ts'

const key = 'settings/chat-off'

interface Switched {
  off: boolean
  /** Staff id and ISO time of who switched it last. */
  by: string
  at: string
}

export interface ChatOff {
  isOff(): boolean
  /** CHAT_OFF=1 turned it off: the switch can't turn it on. */
  bySetting(): boolean
  /** On the disk before it resolves. What CHAT_OFF=1 turned off stays off whatever the switch says. */
  set(off: boolean, by: Worker): Promise<void>
}

/**
 * Is the chat turned off? By the setting, or by a manager's switch that outlives a restart. When the switch can't be read
 * at the start the chat is on: people who come are heard, and the log says so.
 */
export async function makeChatOff(options: {
  storage: Storage
  clock: Clock
  log: Log
  always: boolean
}): Promise<ChatOff> {
  const { storage, clock, log, always } = options
  let off = await storage.read([key]).then(
    (found) => (found.get(key)?.value as Switched | undefined)?.off === true,
    (error: unknown) => {
      log.error(safeError(error), 'Whether the chat was turned off could not be read')
      return false
    },
  )
  return {
    isOff: () => always || off,
    bySetting: () => always,
    async set(next, { id }) {
      // Turned off it is at once, whether or not the disk takes it; turned on only once that is kept.
      if (next) off = true
      const value: Switched = { off: next, by: id, at: clock.now().toISOString() }
      await storage.write(new Map([[key, { value }]]), { durable: true })
      off = next
      log.warn({ off: always || off, by: id, ...(always && { bySetting: true }) }, 'The chat was switched')
    },
  }
}
