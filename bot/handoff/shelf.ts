import type { Storage } from '../storage/storage.ts'
import { newestFirst } from './newestFirst.ts'

/**
 * The documents of a collection that are still to be looked at, in memory: a list asked for every few seconds must not
 * read what was closed years ago. The first look walks the collection; after that every write is noted here.
 */
export class Shelf<T> {
  readonly #storage: Storage
  readonly #collection: string
  readonly #nameOf: (document: T) => string
  readonly #kept = new Map<string, T>()
  /** Written without an answer: only the store knows what is there. */
  readonly #doubtful = new Set<string>()
  #loading: Promise<void> | undefined

  constructor(storage: Storage, collection: string, nameOf: (document: T) => string) {
    this.#storage = storage
    this.#collection = collection
    this.#nameOf = nameOf
  }

  note(document: T): void {
    const name = this.#nameOf(document)
    this.#doubtful.delete(name)
    this.#kept.set(name, document)
  }

  doubt(name: string): void {
    this.#doubtful.add(name)
  }

  /** Those of which `wanted` is true; the others are let go, so it must never become true again by time alone. */
  async current(wanted: (document: T) => boolean): Promise<T[]> {
    this.#loading ??= this.#load(wanted).catch((error: unknown) => {
      this.#loading = undefined
      throw error
    })
    await this.#loading
    await this.#settleDoubts()
    for (const [name, document] of this.#kept) if (!wanted(document)) this.#kept.delete(name)
    return [...this.#kept.values()]
  }

  async #load(wanted: (document: T) => boolean): Promise<void> {
    for (const document of await newestFirst<T>(this.#storage, this.#collection, () => '')) {
      const name = this.#nameOf(document)
      // What was noted while we read is newer.
      if (wanted(document) && !this.#kept.has(name)) this.#kept.set(name, document)
    }
  }

  /** A read of a key comes after every write that was asked for before it, so its answer is the truth. */
  async #settleDoubts(): Promise<void> {
    const names = [...this.#doubtful]
    if (names.length === 0) return
    const keyOf = (name: string): string => `${this.#collection}/${name}`
    const found = await this.#storage.read(names.map(keyOf)).catch(() => undefined)
    // The disk still hangs: what is known is shown all the same.
    if (found === undefined) return
    for (const name of names) {
      if (!this.#doubtful.delete(name)) continue
      const document = found.get(keyOf(name))?.value as T | undefined
      if (document !== undefined) this.#kept.set(name, document)
    }
  }
}
