import { EtagConflict, type Change, type Storage } from '../storage/storage.ts'
import { Anchors } from './audit/anchors.ts'
import { isHandoff, sealed } from './chain.ts'
import type { HandoffDocument } from './handoffDocument.ts'
import { Shelf } from './shelf.ts'
import { againOnConflict } from './tryAgain.ts'

export const handoffs = 'handoffs'
/** A hanging disk is looked at again every so often, for an hour. */
const betweenLooks = 5_000
const mostLooks = 720
const keyOf = (reference: string): string => `${handoffs}/${reference}`

/** What became of a handoff or a contact request: it is new, it is another, or its chat has new words. */
export type DeskChange = 'opened' | 'changed' | 'said'
export type Listener = (reference: string, change: DeskChange) => void

export interface Found {
  handoff: HandoffDocument
  etag: string
}

/**
 * The one way in which handoffs are written: sealed into their chain, on the disk itself before it resolves, then anchored,
 * then told to whoever watches.
 */
export class Records {
  readonly anchors: Anchors
  readonly shelf: Shelf<HandoffDocument>
  /** What the disk would not take yet, by reference: workers see it from here. */
  readonly unwritten = new Map<string, HandoffDocument>()
  readonly #storage: Storage
  readonly #listeners = new Set<Listener>()

  constructor(storage: Storage) {
    this.#storage = storage
    this.anchors = new Anchors(storage)
    this.shelf = new Shelf(storage, handoffs, ({ reference }) => reference)
  }

  async read(reference: string): Promise<Found | undefined> {
    const key = keyOf(reference)
    const stored = (await this.#storage.read([key])).get(key)
    return stored && { handoff: stored.value as HandoffDocument, etag: stored.etag }
  }

  /** Undefined when there is no such handoff. Nothing is written when the work gives back what it was given. */
  change(reference: string, work: (handoff: HandoffDocument) => HandoffDocument): Promise<HandoffDocument | undefined> {
    return againOnConflict(async () => {
      const found = await this.read(reference)
      return found && this.save(found, work(found.handoff))
    })
  }

  /** @throws {EtagConflict} when somebody was first */
  async save({ handoff, etag }: Found, after: HandoffDocument): Promise<HandoffDocument> {
    if (after === handoff) return handoff
    const whole = sealed(after, handoff.history.length)
    await this.#write(whole, new Map([[keyOf(whole.reference), { value: whole, etag }]]), 'changed')
    return whole
  }

  /** A new handoff, in one write with what must be there beside it. */
  async add(handoff: HandoffDocument, beside: ReadonlyMap<string, Change>): Promise<HandoffDocument> {
    const whole = sealed(handoff, 0)
    const change: Change = { value: whole, etag: 'new' }
    await this.#write(whole, new Map([[keyOf(whole.reference), change], ...beside]), 'opened')
    return whole
  }

  async *all(): AsyncIterable<HandoffDocument> {
    for await (const key of this.#storage.keys(handoffs)) {
      const stored = (await this.#storage.read([key])).get(key)
      if (isHandoff(stored?.value)) yield stored.value
    }
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** One that watches and throws must not undo what is on the disk. */
  tell(reference: string, change: DeskChange): void {
    for (const listener of this.#listeners) {
      try {
        listener(reference, change)
      } catch {
        continue
      }
    }
  }

  async #write(whole: HandoffDocument, changes: Map<string, Change>, change: DeskChange): Promise<void> {
    try {
      await this.#storage.write(changes, { durable: true })
    } catch (error) {
      if (!(error instanceof EtagConflict)) {
        this.shelf.doubt(whole.reference)
        void this.#lookAgain(whole, change, mostLooks)
      }
      throw error
    }
    this.#written(whole, change)
  }

  #written(whole: HandoffDocument, change: DeskChange): void {
    this.shelf.note(whole)
    this.anchors.anchor(whole)
    this.tell(whole.reference, change)
  }

  /** A write that got no answer in time may be done after all: then it counts like any other. */
  async #lookAgain(whole: HandoffDocument, change: DeskChange, looks: number): Promise<void> {
    try {
      const found = await this.read(whole.reference)
      const isThere = found?.handoff.history.at(-1)?.hash === whole.history.at(-1)?.hash
      if (isThere) this.#written(whole, change)
    } catch {
      if (looks > 0) setTimeout(() => void this.#lookAgain(whole, change, looks - 1), betweenLooks).unref()
    }
  }
}

const known = new WeakMap<Storage, Records>()

/** One for each store, whoever asks: conversations and workers must see one another's changes, and the log is one chain. */
export function recordsOf(storage: Storage): Records {
  const records = known.get(storage) ?? new Records(storage)
  known.set(storage, records)
  return records
}
