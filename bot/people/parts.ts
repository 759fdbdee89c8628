import type { Clock } from '../../dialogs/ports.ts'
import type { Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { makeAccounts } from './accounts.ts'
import { makeAudit } from './audit.ts'
import type { StaffParts } from './manage.ts'
import { makePasswords, type Passwords } from './passwords.ts'
import { makeSessions, type SessionLimits } from './sessions.ts'
import { makeTries } from './tries.ts'

export interface StaffPartsOptions {
  storage: Storage
  clock: Clock
  log: Log
  limits?: Partial<SessionLimits>
  /** For tests: at the usual cost a hundred sign-ins take half a minute. */
  passwords?: Passwords
}

/** The parts of the staff's accounts on one store, for the service and for the command alike. */
export function makeStaffParts({ storage, clock, log, limits, passwords }: StaffPartsOptions): StaffParts {
  const accounts = makeAccounts(storage, clock)
  return {
    accounts,
    sessions: makeSessions({ storage, accounts, clock, log }, { hours: 10, idleMinutes: 60, ...limits }),
    tries: makeTries(storage, clock, log),
    passwords: passwords ?? makePasswords(),
    audit: makeAudit(storage, clock, log),
  }
}
