import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'

/** Wrong tries of one sign-in name. */
interface Count {
  /** Tries since the last right one or the last lock-out; those under way are counted already. */
  wrong: number
  /** How often it was locked: each is longer than the one before. */
  locks: number
  /** Milliseconds since the epoch: until when it is locked, and when the last try was. */
  until: number
  last: number
}

export interface Tries {
  /**
   * Counts a try before its password is looked at, so that many at once are no way round.
   * @returns seconds until it is worth trying again; 0 when this try may go on
   */
  begin(name: string): Promise<number>
  /** @param known is there such an account: only its count is kept on disk. @returns true when this locked it */
  wrong(name: string, known: boolean): boolean
  /** The password could not be looked at: this try does not count. */
  undo(name: string): void
  /** The right password, or an operator who lets the account in again. */
  clear(name: string): Promise<void>
}

const mostWrong = 5
const minute = 60_000
/** 15 minutes, then 30, 60, ... but never so long that a duty worker is locked out for a night by somebody else's game. */
const lockMs = (locks: number): number => Math.min(15 * minute * 2 ** (locks - 1), 4 * 60 * minute)
/** A day without a wrong try, and everything is forgotten. */
const forgetMs = 24 * 60 * minute
const mostNames = 10_000

/**
 * Locks a name after five wrong tries, whether somebody has that name or not (else the lock would tell). The count of real
 * accounts outlives a restart; invented names are held in memory only, and the oldest are dropped.
 */
export function makeTries(storage: Storage, clock: Clock, log: Log): Tries {
  const counts = new Map<string, Count>()
  const keyOf = (name: string): string => `staff-tries/${name}`
  const now = (): number => clock.now().getTime()

  const load = async (name: string): Promise<Count> => {
    const stored = counts.has(name) ? undefined : (await storage.read([keyOf(name)])).get(keyOf(name))?.value
    // Another try may have loaded it meanwhile.
    const count = counts.get(name) ?? (stored as Count | undefined) ?? { wrong: 0, locks: 0, until: 0, last: 0 }
    counts.delete(name)
    counts.set(name, count)
    const [oldest] = counts.keys()
    if (counts.size > mostNames && oldest !== undefined) counts.delete(oldest)
    return count
  }
  const failed = (error: unknown): void => log.error(safeError(error), 'Wrong sign-in tries could not be kept')

  return {
    async begin(name) {
      const count = await load(name)
      const at = now()
      if (count.until > at) return Math.ceil((count.until - at) / 1000)
      if (at - count.last > forgetMs) Object.assign(count, { wrong: 0, locks: 0 })
      if (count.until > 0) Object.assign(count, { wrong: 0, until: 0 })
      if (count.wrong >= mostWrong) return 1
      Object.assign(count, { wrong: count.wrong + 1, last: at })
      return 0
    },
    wrong(name, known) {
      const count = counts.get(name)
      if (count === undefined) return false
      const at = now()
      const locks = count.wrong >= mostWrong && count.until <= at
      if (locks) {
        count.locks += 1
        count.until = at + lockMs(count.locks)
      }
      // Not waited for: the answer must take as long as for a name that nobody has.
      if (known) storage.write(new Map([[keyOf(name), { value: { ...count } }]])).catch(failed)
      return locks
    },
    undo(name) {
      const count = counts.get(name)
      if (count !== undefined) count.wrong = Math.max(0, count.wrong - 1)
    },
    async clear(name) {
      counts.delete(name)
      await storage.remove([keyOf(name)]).catch(failed)
    },
  }
}
