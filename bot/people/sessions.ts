import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import type { Account, Accounts } from './accounts.ts'

/** What is stored in the collection `staff-sessions`, under the SHA-256 of its token: who reads the disk can't sign in with it. */
interface StoredSession {
  signIn: string
  staffId: string
  round: number
  /** Milliseconds since the epoch. */
  startedAt: number
  seenAt: number
}

export interface Session {
  account: Account
  /** When it ends if nothing more is done. */
  until: Date
}

export interface Sessions {
  /** @returns the token for the cookie; it is nowhere else */
  start(account: Account): Promise<string>
  /** @param active somebody did something: the idle clock starts anew */
  find(token: string, active: boolean): Promise<Session | undefined>
  /** @returns the sign-in name of whose it was */
  end(token: string): Promise<string | undefined>
  /** Ends all sessions of an account (they are void already when its round was raised). */
  endAll(signIn: string): Promise<void>
}

export interface SessionLimits {
  /** A session ends after so many hours, whatever is done, and after so many minutes without anything done. */
  hours: number
  idleMinutes: number
}

const collection = 'staff-sessions'
const keyOf = (token: string): string => `${collection}/${createHash('sha256').update(token).digest('hex')}`
/** How often "seen" is written: a restart forgets at most so much of it. */
const writeSeenMs = 60_000

/** Sessions outlive a restart. Where they can't be written (a full disk) they are held in memory: the crisis is now. */
export function makeSessions(
  options: { storage: Storage; accounts: Accounts; clock: Clock; log: Log },
  limits: SessionLimits,
): Sessions {
  const { storage, accounts, clock, log } = options
  const unwritten = new Map<string, StoredSession>()
  const seen = new Map<string, number>()
  const now = (): number => clock.now().getTime()

  const endOf = (key: string, session: StoredSession): number =>
    Math.min(
      session.startedAt + limits.hours * 3_600_000,
      Math.max(session.seenAt, seen.get(key) ?? 0) + limits.idleMinutes * 60_000,
    )
  const drop = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      unwritten.delete(key)
      seen.delete(key)
    }
    await storage.remove(keys)
  }
  const sweep = async (isOver: (key: string, session: StoredSession) => boolean): Promise<void> => {
    const over: string[] = [...unwritten].filter(([key, session]) => isOver(key, session)).map(([key]) => key)
    for await (const key of storage.keys(collection)) {
      const session = (await storage.read([key])).get(key)?.value as StoredSession | undefined
      if (session !== undefined && isOver(key, session)) over.push(key)
    }
    await drop(over)
  }
  const noteSeen = (key: string, session: StoredSession, etag: string | undefined): void => {
    const at = now()
    seen.set(key, at)
    if (etag === undefined || at - session.seenAt < writeSeenMs) return
    // With its etag: a session that is being ended must not come back. Not kept, memory still knows.
    storage.write(new Map([[key, { value: { ...session, seenAt: at }, etag }]])).catch(() => undefined)
  }

  return {
    async start(account) {
      const token = randomBytes(32).toString('base64url')
      const key = keyOf(token)
      const { signIn, id: staffId, round } = account
      const session: StoredSession = { signIn, staffId, round, startedAt: now(), seenAt: now() }
      try {
        await storage.write(new Map([[key, { value: session, etag: 'new' }]]), { durable: true })
      } catch (error) {
        unwritten.set(key, session)
        log.error(safeError(error), 'A session could not be written: it lasts until the service stops')
      }
      void sweep((other, one) => endOf(other, one) <= now()).catch((error: unknown) =>
        log.warn(safeError(error), 'Ended sessions could not be cleared away'),
      )
      return token
    },
    async find(token, active) {
      const key = keyOf(token)
      const stored = (await storage.read([key])).get(key)
      const session = (stored?.value as StoredSession | undefined) ?? unwritten.get(key)
      if (session === undefined) return undefined
      const account = await accounts.find(session.signIn)
      const isVoid = account?.disabled !== false || account.round !== session.round || account.id !== session.staffId
      if (isVoid || endOf(key, session) <= now()) {
        await drop([key]).catch(() => undefined)
        return undefined
      }
      if (active) noteSeen(key, session, stored?.etag)
      return { account, until: new Date(endOf(key, session)) }
    },
    async end(token) {
      const key = keyOf(token)
      const session = (await storage.read([key])).get(key)?.value as StoredSession | undefined
      const signIn = (session ?? unwritten.get(key))?.signIn
      await drop([key])
      return signIn
    },
    endAll: (signIn) => sweep((_key, session) => session.signIn === signIn),
  }
}
