import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'

export const staffAudit = 'staff-audit'

export type StaffEvent = 'signed in' | 'wrong try' | 'locked' | 'signed out' | 'added' | 'disabled' | 'new password'

/** A line of the log `staff-audit`. */
export interface StaffAuditLine {
  /** ISO time. */
  at: string
  /** Sign-in name of an account; `unknown` for any other name, which may be a password typed in the wrong box. */
  who: string
  what: StaffEvent
}

export interface Audit {
  /** Never rejects: with a full disk a worker must still be able to reach a crisis. It is logged then. */
  note(who: string | undefined, what: StaffEvent): Promise<void>
}

/** Wrong tries for names that nobody has are made up by the thousand: so many an hour are noted. */
const mostUnknown = 60
const hour = 60 * 60_000

export function makeAudit(storage: Storage, clock: Clock, log: Log): Audit {
  let unknown: { since: number; count: number } = { since: 0, count: 0 }
  const isFlood = (now: number): boolean => {
    if (now - unknown.since >= hour) unknown = { since: now, count: 0 }
    unknown.count += 1
    return unknown.count > mostUnknown
  }
  return {
    async note(who, what) {
      const now = clock.now()
      if (who === undefined && isFlood(now.getTime())) return
      const line: StaffAuditLine = { at: now.toISOString(), who: who ?? 'unknown', what }
      try {
        await storage.append(staffAudit, [line], { durable: true })
      } catch (error) {
        log.error({ ...safeError(error), what }, 'A line of the staff audit could not be written')
      }
    },
  }
}
