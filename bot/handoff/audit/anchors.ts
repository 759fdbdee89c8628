import type { Storage } from '../../storage/storage.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import {
  auditHeadKey,
  auditLog,
  isAuditLine,
  linked,
  type Anchor,
  type AuditHead,
  type AuditLine,
} from './anchorLines.ts'

const againMilliseconds = 5_000
const none: AuditHead = { n: 0, hash: '' }

/**
 * Anchors the newest hash of each handoff that was written, in the order of the writes. It happens after the write and
 * holds nobody up: what could not be anchored is tried again, and what a crash left out is made good at the next start.
 * One for each store (see records.ts): two would fork the chain.
 */
export class Anchors {
  readonly #storage: Storage
  #pending: Anchor[] = []
  #running: Promise<void> | undefined
  /** The log's newest line (`n` is 0 when it is empty); undefined when it must be read again. */
  #newest: AuditHead | undefined
  #retry: NodeJS.Timeout | undefined

  constructor(storage: Storage) {
    this.#storage = storage
  }

  /** Never throws; the anchor is on disk some time later. */
  anchor(handoff: HandoffDocument): void {
    const line = anchorOf(handoff)
    if (line === undefined) return
    this.#pending.push(line)
    void this.#flush()
  }

  /** Resolves when what was asked for is on the disk, or could not be put there just now. */
  async idle(): Promise<void> {
    await this.#flush()
  }

  /** Anchors what a crash between a write and its anchor left out. @returns how many that were */
  async makeGood(handoffs: AsyncIterable<HandoffDocument>): Promise<number> {
    await this.#flush()
    const known = new Set((await this.#storage.lines(auditLog)).map(nameOf))
    const missing: Anchor[] = []
    for await (const handoff of handoffs) {
      const line = anchorOf(handoff)
      if (line !== undefined && !known.has(nameOf(line))) missing.push(line)
    }
    // What was written meanwhile is anchored by now, or waits to be.
    const waiting = new Set([...this.#pending, ...(await this.#storage.lines(auditLog))].map(nameOf))
    this.#pending.push(...missing.filter((line) => !waiting.has(nameOf(line))))
    await this.#flush()
    return missing.length
  }

  #flush(): Promise<void> {
    this.#running ??= this.#write().finally(() => (this.#running = undefined))
    return this.#running
  }

  async #write(): Promise<void> {
    // Even the first look is later: whoever asked goes on at once.
    await Promise.resolve()
    try {
      this.#newest ??= await this.#readNewest()
      while (this.#pending.length > 0) {
        const batch = [...this.#pending]
        this.#newest = await this.#append(linked(this.#newest, batch))
        this.#pending = this.#pending.slice(batch.length)
      }
    } catch {
      // Nobody knows what was done until it is read again.
      this.#newest = undefined
      this.#tryLater()
    }
  }

  async #append(lines: readonly AuditLine[]): Promise<AuditHead> {
    const { n, hash } = lines.at(-1) ?? none
    await this.#storage.append(auditLog, lines, { durable: true })
    await this.#storage.write(new Map([[auditHeadKey, { value: { n, hash } }]]), { durable: true })
    return { n, hash }
  }

  /** What is at the end of the log; a log found cut gets a line that says so. What is there already waits no longer. */
  async #readNewest(): Promise<AuditHead> {
    const head = (await this.#storage.read([auditHeadKey])).get(auditHeadKey)?.value as AuditHead | undefined
    const tail = await this.#lines(head === undefined ? 0 : head.n - 1)
    if (head !== undefined && tail[0]?.hash !== head.hash) {
      const last = (await this.#lines(0)).at(-1)
      const at = this.#pending[0]?.at ?? last?.at ?? ''
      return this.#append(linked(last ?? none, [{ at, cut: { n: head.n, hash: head.hash } }]))
    }
    const there = new Set(tail.map(nameOf))
    this.#pending = this.#pending.filter((line) => !there.has(nameOf(line)))
    return tail.at(-1) ?? none
  }

  async #lines(from: number): Promise<AuditLine[]> {
    return (await this.#storage.lines(auditLog, from)).filter(isAuditLine)
  }

  #tryLater(): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => void this.#flush(), againMilliseconds)
    this.#retry.unref()
  }
}

function anchorOf({ reference, history, changedAt: at }: HandoffDocument): Anchor | undefined {
  const head = history.at(-1)?.hash
  return head === undefined ? undefined : { at, reference, lines: history.length, head }
}

/** Equal for anchors of the same hash. */
function nameOf(line: unknown): string {
  const { reference = '', head = '' } = (line ?? {}) as Partial<Anchor>
  return `${reference} ${head}`
}
