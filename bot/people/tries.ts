import { createHash } from 'node:crypto'
import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { groupOf } from './addressLimits.ts'

/** Wrong tries. */
interface Count {
  /** Tries since the last right one or the last lock-out; those under way are counted already. */
  wrong: number
  /** How often it was locked: each is longer than the one before. */
  locks: number
  /** Milliseconds since the epoch: until when it is locked, and when the last try was. */
  until: number
  last: number
}

/** What is kept of one sign-in name, under `staff-tries/<name>`. Addresses are hashed with the name. */
interface Kept {
  /** From each address. */
  from: Record<string, Count>
  /** From all addresses together that are new for this name. */
  strangers: Count
  /** Milliseconds since the epoch at which the name last signed in from an address. */
  good: Record<string, number>
}

export interface Tries {
  /**
   * Counts a try before its password is looked at, so that many at once are no way round.
   * @returns seconds until it is worth trying again; 0 when this try may go on
   */
  begin(name: string, address: string): Promise<number>
  /** @param known is there such an account: only its count is kept on disk. @returns true when this locked it */
  wrong(name: string, address: string, known: boolean): boolean
  /** The password could not be looked at: this try does not count. */
  undo(name: string, address: string): void
  /** The right password: this address is known for the name from now on. */
  right(name: string, address: string): Promise<void>
  /** An operator lets the account in again, from anywhere. */
  clear(name: string): Promise<void>
}

const mostWrong = 5
const minute = 60_000
const day = 24 * 60 * minute
/** 15 minutes, then 30, 60, ... but never so long that a duty worker is locked out for a night by somebody else's game. */
const lockMs = (locks: number): number => Math.min(15 * minute * 2 ** (locks - 1), 4 * 60 * minute)
/** A name that is tried from many addresses: after so many wrong ones those that are new wait so long between two tries. */
const mostFromStrangers = 20
const strangerMs = minute
/** An address from which the name signed in so lately is none of those. */
const knownMs = 30 * day
/** A day without a wrong try, and everything is forgotten. */
const forgetMs = day
const mostNames = 10_000
/** Addresses that are remembered for one name; those without a lock go first. */
const mostAddresses = 500

const none = (): Count => ({ wrong: 0, locks: 0, until: 0, last: 0 })
const hashOf = (name: string, address: string): string =>
  createHash('sha256')
    .update(JSON.stringify([name, groupOf(address)]))
    .digest('base64url')
    .slice(0, 22)

/**
 * Locks a name for an address after five wrong tries from there, whether somebody has that name or not (else the lock would
 * tell). A stranger elsewhere can't lock a worker out: many addresses together only slow down those that are new. The
 * counts of real accounts outlive a restart; invented names are held in memory only, and the oldest are dropped.
 */
export function makeTries(storage: Storage, clock: Clock, log: Log): Tries {
  const names = new Map<string, Kept>()
  const keyOf = (name: string): string => `staff-tries/${name}`
  const now = (): number => clock.now().getTime()

  const load = async (name: string): Promise<Kept> => {
    const stored = names.has(name) ? undefined : (await storage.read([keyOf(name)])).get(keyOf(name))?.value
    // Another try may have loaded it meanwhile. What was kept before addresses counted is let go.
    const kept = names.get(name) ?? readKept(stored)
    names.delete(name)
    names.set(name, kept)
    const [oldest] = names.keys()
    if (names.size > mostNames && oldest !== undefined) names.delete(oldest)
    return kept
  }
  const failed = (error: unknown): void => log.error(safeError(error), 'Sign-in tries could not be kept')
  const write = (name: string, kept: Kept): Promise<unknown> =>
    storage.write(new Map([[keyOf(name), { value: structuredClone(kept) }]])).catch(failed)
  const isKnown = (kept: Kept, hash: string): boolean => now() - (kept.good[hash] ?? -Infinity) < knownMs
  /** One address that goes on and on has its own lock, and is not many: only its first tries count among strangers'. */
  const countedWith = (kept: Kept, hash: string): Count[] => {
    const count = (kept.from[hash] ??= none())
    return isKnown(kept, hash) || count.locks > 0 ? [count] : [count, kept.strangers]
  }

  return {
    async begin(name, address) {
      const kept = await load(name)
      const hash = hashOf(name, address)
      const count = (kept.from[hash] ??= none())
      tidy(kept, hash)
      const known = isKnown(kept, hash)
      const waits = Math.max(
        secondsLeft(count, mostWrong, now()),
        known ? 0 : secondsLeft(kept.strangers, Infinity, now()),
      )
      if (waits > 0) return waits
      for (const each of countedWith(kept, hash)) Object.assign(each, { wrong: each.wrong + 1, last: now() })
      // One at a time: many at once are no way round.
      if (!known && kept.strangers.wrong > mostFromStrangers) kept.strangers.until = now() + strangerMs
      return 0
    },
    wrong(name, address, known) {
      const kept = names.get(name)
      const count = kept?.from[hashOf(name, address)]
      if (kept === undefined || count === undefined) return false
      const at = now()
      const locks = count.wrong >= mostWrong && count.until <= at
      if (locks) {
        count.locks += 1
        count.until = at + lockMs(count.locks)
      }
      // Not waited for: the answer must take as long as for a name that nobody has.
      if (known) void write(name, kept)
      return locks
    },
    undo(name, address) {
      const kept = names.get(name)
      const hash = hashOf(name, address)
      const count = kept?.from[hash]
      if (kept === undefined || count === undefined) return
      for (const each of countedWith(kept, hash)) each.wrong = Math.max(0, each.wrong - 1)
    },
    async right(name, address) {
      const kept = await load(name)
      const hash = hashOf(name, address)
      Reflect.deleteProperty(kept.from, hash)
      kept.good = Object.fromEntries(Object.entries(kept.good).filter(([, at]) => now() - at < knownMs))
      kept.good[hash] = now()
      await write(name, kept)
    },
    async clear(name) {
      names.delete(name)
      await storage.remove([keyOf(name)]).catch(failed)
    },
  }
}

/** Forgets what is long past, and tells how long is still to be waited. */
function secondsLeft(count: Count, most: number, at: number): number {
  if (count.until > at) return Math.ceil((count.until - at) / 1000)
  if (at - count.last > forgetMs) Object.assign(count, { wrong: 0, locks: 0 })
  if (count.until > 0) Object.assign(count, { until: 0, ...(most === Infinity ? {} : { wrong: 0 }) })
  return count.wrong >= most ? 1 : 0
}

function tidy(kept: Kept, but: string): void {
  const hashes = Object.keys(kept.from)
  if (hashes.length <= mostAddresses) return
  const first = hashes.find((hash) => hash !== but && (kept.from[hash]?.locks ?? 0) === 0) ?? hashes[0]
  if (first !== undefined && first !== but) Reflect.deleteProperty(kept.from, first)
}

function readKept(stored: unknown): Kept {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Kept>
  return { from: kept.from ?? {}, strangers: kept.strangers ?? none(), good: kept.good ?? {} }
}
