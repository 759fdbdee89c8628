import type { Clock } from '../../dialogs/ports.ts'
import { makeLive, type Live } from './live.ts'

export interface Lives {
  /** Runs a job on a conversation; it stays in memory at least that long. */
  use<T>(id: string, channelId: string, userId: string, job: (live: Live) => Promise<T>): Promise<T>
  has(id: string): boolean
  size(): number
  idle(): Promise<void>
  stop(): void
}

const sweepEveryMs = 60_000

/** The conversations in memory, the longest unused first. */
export function makeLives(limits: { idleMs: number; inMemory: number }, clock: Clock): Lives {
  const lives = new Map<string, Live>()

  const letGo = (live: Live): boolean => {
    if (live.inUse > 0 || live.watchers.size > 0 || live.queue.waiting() > 0 || live.sending.waiting() > 0) return false
    return lives.delete(live.id)
  }

  const sweep = (): void => {
    const before = clock.now().getTime() - limits.idleMs
    for (const live of lives.values()) {
      if (live.lastUsed > before) return
      letGo(live)
    }
  }

  /** Makes room. Those in use are passed over, but not searched through for ever. */
  const makeRoom = (): void => {
    let looked = 0
    for (const live of lives.values()) {
      if (lives.size <= limits.inMemory || looked > 64) return
      if (!letGo(live)) {
        looked += 1
        touch(live)
      }
    }
  }

  const touch = (live: Live): void => {
    lives.delete(live.id)
    lives.set(live.id, live)
  }

  const timer = setInterval(sweep, Math.min(sweepEveryMs, limits.idleMs))
  timer.unref()

  return {
    async use(id, channelId, userId, job) {
      const live = lives.get(id) ?? makeLive(id, channelId, userId)
      touch(live)
      live.lastUsed = clock.now().getTime()
      live.inUse += 1
      try {
        makeRoom()
        return await job(live)
      } finally {
        live.inUse -= 1
        if (live.ended && lives.get(id) === live) lives.delete(id)
      }
    },
    has: (id) => lives.get(id)?.ended === false,
    size: () => lives.size,
    async idle() {
      await Promise.all([...lives.values()].map((live) => live.queue.idle()))
    },
    stop() {
      clearInterval(timer)
      lives.clear()
    },
  }
}
