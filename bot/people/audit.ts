import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { staffChainOf, type StaffAuditLine, type StaffEvent } from './staffChain.ts'

export interface Audit {
  /**
   * Never rejects: with a full disk a worker must still be able to reach a crisis. It is logged then, and written later.
   * @param more what it was about, and who gave the order when that is known
   */
  note(who: string | undefined, what: StaffEvent, more?: { about?: string; by?: string }): Promise<void>
}

/** Wrong tries for names that nobody has are made up by the thousand: so many an hour are noted. */
const mostUnknown = 60
const hour = 60 * 60_000

export function makeAudit(storage: Storage, clock: Clock, log: Log): Audit {
  const chain = staffChainOf(storage)
  let unknown: { since: number; count: number } = { since: 0, count: 0 }
  const isFlood = (now: number): boolean => {
    if (now - unknown.since >= hour) unknown = { since: now, count: 0 }
    unknown.count += 1
    return unknown.count > mostUnknown
  }
  return {
    async note(who, what, more = {}) {
      const now = clock.now()
      if (who === undefined && isFlood(now.getTime())) return
      const line: StaffAuditLine = { at: now.toISOString(), who: who ?? 'unknown', what, ...more }
      try {
        await chain.add(line)
      } catch (error) {
        log.error({ ...safeError(error), what }, 'A line of the staff audit could not be written')
      }
    },
  }
}
