import type { Clock, Finding, HandoffDetails, Handoffs, Standing } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { inAMoment, NoHandoff, type NumberedHandoffs, type OriginOf } from './handoffs.ts'
import {
  isSame,
  openedBy,
  withDetails,
  withFinding,
  type HandoffDocument,
  type StoredFinding,
} from './handoffDocument.ts'
import type { Records } from './records.ts'
import { newReference } from './references.ts'

/** What a conversation told us that the disk would not take. */
interface Kept {
  conversationId: string
  /** Made before the first try: a write that was done after all, too late, has the same. */
  reference: string
  findings: StoredFinding[]
  details: Partial<HandoffDetails>
  writing?: Promise<string>
}

export interface UnwrittenOptions {
  /** Of the same store as `handoffs`: what waits is shown to workers from there. */
  records: Records
  clock: Clock
  log: Log
  originOf?: OriginOf
  /** Milliseconds between tries. */
  everyMs?: number
}

export interface Unwritten extends Handoffs {
  /** Conversations with something that is not on the disk yet. */
  waiting(): number
  /** Tries a last time. */
  stop(): Promise<void>
}

const defaultEveryMs = 5_000

/**
 * The handoffs, with a memory: what could not be written is held and tried again every few seconds until it is on the
 * disk, whether the person writes again or not. Meanwhile workers see it, and are told, from memory. The caller hears of
 * the failure all the same: the person must be told the truth, and a crash would lose what is only here.
 */
export function keepUnwritten(handoffs: NumberedHandoffs, options: UnwrittenOptions): Unwritten {
  return new KeepingHandoffs(handoffs, options)
}

class KeepingHandoffs implements Unwritten {
  readonly #handoffs: NumberedHandoffs
  readonly #options: UnwrittenOptions
  readonly #kept = new Map<string, Kept>()
  #timer: NodeJS.Timeout | undefined

  constructor(handoffs: NumberedHandoffs, options: UnwrittenOptions) {
    this.#handoffs = handoffs
    this.#options = options
  }

  async open(conversationId: string, finding: Finding, said: string): Promise<string> {
    const stored = { ...finding, at: this.#options.clock.now().toISOString(), said }
    const known = this.#kept.get(conversationId)
    if (known !== undefined) {
      this.#addFinding(known, stored)
      return this.#write(known)
    }
    const reference = newReference('H')
    try {
      return await this.#handoffs.openAs(conversationId, stored, reference)
    } catch (error) {
      this.#keep({ conversationId, reference, findings: [stored], details: {} })
      throw error
    }
  }

  async add(conversationId: string, details: Partial<HandoffDetails>): Promise<void> {
    const known = this.#kept.get(conversationId)
    if (known !== undefined) {
      known.details = together(known.details, details)
      this.#show(known)
      await this.#write(known)
      return
    }
    try {
      await this.#handoffs.add(conversationId, details)
    } catch (error) {
      if (!(error instanceof NoHandoff))
        this.#keep({ conversationId, reference: newReference('H'), findings: [], details })
      throw error
    }
  }

  isOpen(conversationId: string): Promise<boolean> {
    return this.#handoffs.isOpen(conversationId)
  }

  standing(conversationId: string): Promise<Standing | null> {
    return this.#handoffs.standing(conversationId)
  }

  waiting(): number {
    return this.#kept.size
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#tryAll()
  }

  #keep(kept: Kept): void {
    const before = this.#kept.get(kept.conversationId)
    if (before === undefined) this.#kept.set(kept.conversationId, kept)
    else {
      for (const finding of kept.findings) this.#addFinding(before, finding)
      before.details = together(before.details, kept.details)
    }
    this.#options.log.error({ reference: kept.reference }, 'A crisis could not be written: it is held in memory')
    void this.#reveal(before ?? kept)
    this.#timer ??= this.#later()
  }

  #addFinding(kept: Kept, finding: StoredFinding): void {
    if (kept.findings.some((one) => isSame(one, finding))) return
    kept.findings = [...kept.findings, finding]
    this.#show(kept)
  }

  #later(): NodeJS.Timeout {
    const timer = setTimeout(() => void this.#tryAll(), this.#options.everyMs ?? defaultEveryMs)
    return timer.unref()
  }

  async #tryAll(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => this.#write(kept).catch(() => undefined)))
    if (this.#timer !== undefined) this.#timer = this.#kept.size === 0 ? undefined : this.#later()
  }

  /** One at a time for each conversation. */
  #write(kept: Kept): Promise<string> {
    kept.writing ??= this.#writeNow(kept).finally(() => delete kept.writing)
    return kept.writing
  }

  /** The same finding again changes nothing, so a try that failed halfway is begun anew. */
  async #writeNow(kept: Kept): Promise<string> {
    const { conversationId } = kept
    let { reference } = kept
    let written = 0
    let added: Partial<HandoffDetails> = {}
    while (written < kept.findings.length || added !== kept.details) {
      const finding = kept.findings[written]
      if (finding !== undefined) {
        reference = await this.#handoffs.openAs(conversationId, finding, kept.reference)
        this.#options.records.unwritten.delete(kept.reference)
        written += 1
      } else {
        added = kept.details
        await this.#handoffs.add(conversationId, added).catch((error: unknown) => {
          // Of a conversation that has no handoff (any more) nothing is left to add to.
          if (!(error instanceof NoHandoff)) throw error
        })
      }
    }
    this.#kept.delete(conversationId)
    this.#options.log.info({ reference }, 'What was held in memory of a crisis is written')
    // Whoever looked meanwhile saw what was in memory.
    this.#options.records.tell(reference, 'changed')
    return reference
  }

  /** A crisis of which the disk has nothing is shown to workers from memory, and they are told. */
  async #reveal(kept: Kept): Promise<void> {
    const { conversationId, reference } = kept
    const { records, originOf = () => ({}), log } = this.#options
    if (kept.findings.length === 0 || records.unwritten.has(reference)) return
    try {
      const [standing, origin] = await Promise.all([
        this.#handoffs.standing(conversationId).catch(() => null),
        inAMoment(originOf, conversationId),
      ])
      const [first] = kept.findings
      // Of one that is known already only the newest waits.
      if (standing !== null || first === undefined || this.#kept.get(conversationId) !== kept) return
      records.unwritten.set(reference, { ...openedBy(first, conversationId, reference, origin), unwritten: true })
      this.#show(kept)
      records.tell(reference, 'opened')
    } catch (error) {
      log.error({ ...safeError(error), reference }, 'A crisis in memory could not be shown')
    }
  }

  /** Brings what workers see of it up to date. */
  #show({ reference, findings, details }: Kept): void {
    const { unwritten } = this.#options.records
    const shown = unwritten.get(reference)
    if (shown === undefined) return
    const after = findings.reduce<HandoffDocument>(withFinding, shown)
    unwritten.set(reference, withDetails(after, details, this.#options.clock.now().toISOString()))
  }
}

function together(before: Partial<HandoffDetails>, after: Partial<HandoffDetails>): Partial<HandoffDetails> {
  const takenBack = [...new Set([...(before.takenBack ?? []), ...(after.takenBack ?? [])])]
  return {
    ...before,
    ...after,
    ...((before.answers ?? after.answers) && { answers: { ...before.answers, ...after.answers } }),
    ...(takenBack.length > 0 && { takenBack }),
  }
}
