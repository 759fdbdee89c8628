import { hashOf } from '../handoff/chain.ts'
import type { Storage } from '../storage/storage.ts'

export const staffAudit = 'staff-audit'
/** How long the log must at least be. */
export const staffHeadKey = 'audit-head/staff'

export type StaffEvent =
  | 'signed in'
  | 'wrong try'
  | 'locked'
  | 'signed out'
  | 'added'
  | 'disabled'
  | 'new password'
  /** Somebody read a crisis: `about` is its reference. */
  | 'opened'
  /** Somebody looked after the directory: `about` is the service's id. */
  | 'service checked'
  | 'service corrected'
  | 'service hidden'
  | 'service shown'
  | 'text cleared'
  | 'text held'
  /** Whether somebody came to a Talking Point: `about` is the booking's id. */
  | 'meeting noted'
  /** The log was found shorter than it was: `about` is what its newest line was. */
  | 'cut found'

/** A line of the log `staff-audit`. */
export interface StaffAuditLine {
  /** ISO time. */
  at: string
  /** Sign-in name of an account; `unknown` for any other name, which may be a password typed in the wrong box. */
  who: string
  what: StaffEvent
  about?: string
  /** Who gave the order, as the machine knows them. */
  by?: string
}

/** A link of the chain: numbered from 1. Lines of before the chain have neither number nor hash, and prove nothing. */
export interface StaffLink extends StaffAuditLine {
  n: number
  hash: string
}

interface Head {
  n: number
  hash: string
}

const none: Head = { n: 0, hash: '' }
const againMs = 5_000
const mostWaiting = 1_000

/**
 * The staff audit of one store, each line linked to the one before. What could not be written waits in memory and is
 * written with the next line, or some seconds later. One for each store: two would fork the chain.
 */
class StaffChain {
  readonly #storage: Storage
  #waiting: StaffAuditLine[] = []
  #running: Promise<void> | undefined
  #newest: Head | undefined
  #again: NodeJS.Timeout | undefined

  constructor(storage: Storage) {
    this.#storage = storage
  }

  /** @throws when the disk did not take it just now */
  add(line: StaffAuditLine): Promise<void> {
    this.#waiting = [...this.#waiting, line].slice(-mostWaiting)
    return this.#flush()
  }

  #flush(): Promise<void> {
    this.#running ??= this.#write()
    return this.#running
  }

  async #write(): Promise<void> {
    await Promise.resolve()
    try {
      this.#newest ??= await this.#readNewest()
      while (this.#waiting.length > 0) {
        const batch = this.#waiting
        this.#newest = await this.#append(this.#newest, batch)
        this.#waiting = this.#waiting.filter((line) => !batch.includes(line))
      }
    } catch (error) {
      // Nobody knows what was done until it is read again.
      this.#newest = undefined
      clearTimeout(this.#again)
      this.#again = setTimeout(() => void this.#flush().catch(() => undefined), againMs).unref()
      throw error
    } finally {
      // At once after the last look at what waits: what comes now must not rely on a run that is over.
      this.#running = undefined
    }
  }

  async #append(newest: Head, lines: readonly StaffAuditLine[]): Promise<Head> {
    const links = linked(newest, lines)
    const { n, hash } = links.at(-1) ?? none
    await this.#storage.append(staffAudit, links, { durable: true })
    await this.#storage.write(new Map([[staffHeadKey, { value: { n, hash } }]]), { durable: true })
    return { n, hash }
  }

  async #readNewest(): Promise<Head> {
    const head = (await this.#storage.read([staffHeadKey])).get(staffHeadKey)?.value as Head | undefined
    const links = (await this.#storage.lines(staffAudit)).filter(isLink)
    const there = new Set(links.slice(-mostWaiting).map(nameOf))
    this.#waiting = this.#waiting.filter((line) => !there.has(nameOf(line)))
    const last = links.at(-1)
    if (head === undefined || links.some(({ n, hash }) => n === head.n && hash === head.hash)) return last ?? none
    const at = this.#waiting[0]?.at ?? last?.at ?? ''
    return this.#append(last ?? none, [{ at, who: 'service', what: 'cut found', about: `${head.n} ${head.hash}` }])
  }
}

const known = new WeakMap<Storage, StaffChain>()

export function staffChainOf(storage: Storage): StaffChain {
  const chain = known.get(storage) ?? new StaffChain(storage)
  known.set(storage, chain)
  return chain
}

function linked(newest: Head, lines: readonly StaffAuditLine[]): StaffLink[] {
  let { n, hash } = newest
  return lines.map((line) => {
    n += 1
    hash = staffHash(hash, { ...line, n })
    return { ...line, n, hash }
  })
}

const staffHash = (previous: string, line: StaffAuditLine & { n: number; hash?: string }): string =>
  hashOf([previous, { ...line, hash: undefined }])

const nameOf = ({ at, who, what, about }: StaffAuditLine): string => JSON.stringify([at, who, what, about])

function isLink(value: unknown): value is StaffLink {
  const { n, hash } = (value ?? {}) as Partial<StaffLink>
  return typeof n === 'number' && typeof hash === 'string'
}

/** What `npm run audit:verify` finds in this log. */
export interface StaffAuditReport {
  lines: number
  /** Lines of before the chain. */
  older: number
  /** Where, and a sentence that names no person. */
  problems: { where: string; sentence: string }[]
}

/** Checks that each line follows from the one before, that none is missing, and that it is no shorter than it was. */
export async function verifyStaffAudit(storage: Pick<Storage, 'read' | 'lines'>): Promise<StaffAuditReport> {
  // In this order, while a service writes: what is read later may hold more, never less.
  const head = (await storage.read([staffHeadKey])).get(staffHeadKey)?.value as Head | undefined
  const stored = await storage.lines(staffAudit)
  const first = stored.findIndex(isLink)
  const older = first === -1 ? stored.length : first
  const problems: StaffAuditReport['problems'] = []
  const found = (line: number, sentence: string): void =>
    void problems.push({ where: `staff audit, line ${line}`, sentence })
  let previous = none
  for (const [index, line] of stored.slice(older).entries()) {
    const at = older + index + 1
    if (!isLink(line)) {
      found(at, `Line ${at} of the staff audit was not written by the service.`)
      continue
    }
    if (line.n !== previous.n + 1) found(at, `Before line ${at} of the staff audit lines are missing.`)
    else if (staffHash(previous.hash, line) !== line.hash) found(at, `Line ${at} of the staff audit was changed.`)
    else if (line.what === 'cut found') found(at, `The staff audit was cut before line ${at}: it was longer once.`)
    previous = line
  }
  const isThere =
    head === undefined || stored.some((line) => isLink(line) && line.n === head.n && line.hash === head.hash)
  if (!isThere && problems.length === 0) {
    found(stored.length, `The staff audit ends at line ${stored.length}, but there were more, or others.`)
  }
  return { lines: stored.length, older, problems }
}
