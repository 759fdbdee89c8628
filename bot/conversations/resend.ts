import { safeError, type Log } from './log.ts'
import type { ConversationStore } from './store.ts'

export interface ResendOptions {
  /** Milliseconds between looks. */
  everyMs: number
  store: Pick<ConversationStore, 'undelivered'>
  log: Log
  /** Tries to send what waits in a conversation; true when nothing waits any more. */
  deliver: (id: string) => Promise<boolean>
}

/** After so many tries without success a conversation is looked at only every so many looks. */
const longestWait = 30
const atOnce = 8

/** Sends again what did not arrive, at the start and ever after, with growing waits; nothing of it is lost by a restart. */
export function makeResend({ everyMs, store, log, deliver }: ResendOptions): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let looking = false
  /** By conversation: tries that failed, and looks to let pass. */
  const waits = new Map<string, { tries: number; left: number }>()

  const tryOne = async (id: string): Promise<void> => {
    const wait = waits.get(id)
    if (wait !== undefined && wait.left > 0) {
      wait.left -= 1
      return
    }
    const done = await deliver(id)
    if (done) waits.delete(id)
    else {
      const tries = (wait?.tries ?? 0) + 1
      waits.set(id, { tries, left: Math.min(2 ** (tries - 1) - 1, longestWait) })
    }
  }

  const look = async (): Promise<void> => {
    const ids: string[] = []
    for await (const id of store.undelivered()) ids.push(id)
    for (const id of waits.keys()) if (!ids.includes(id)) waits.delete(id)
    // One channel that hangs must not keep the others waiting for long.
    for (let first = 0; first < ids.length; first += atOnce)
      await Promise.allSettled(ids.slice(first, first + atOnce).map(tryOne))
  }

  const tick = (): void => {
    if (looking) return
    looking = true
    look()
      .catch((error: unknown) => log.error(safeError(error), 'Words that did not arrive could not be looked for'))
      .finally(() => (looking = false))
  }
  return {
    start() {
      timer = setInterval(tick, everyMs)
      timer.unref()
      tick()
    },
    stop: () => clearInterval(timer),
  }
}
