import { checkEtag, newEtag } from './etags.ts'
import { toJson } from './json.ts'
import { splitKey } from './keys.ts'
import type { Change, Storage, StoredDocument } from './storage.ts'

interface Kept {
  json: string
  etag: string
}

/** A store in the process's memory, for tests and trying out. It keeps JSON texts, so it shares no object with its callers. */
export function openMemory(): Storage {
  return new MemoryStorage()
}

class MemoryStorage implements Storage {
  readonly #documents = new Map<string, Map<string, Kept>>()
  readonly #logs = new Map<string, string[]>()
  #closed = false

  read(keys: readonly string[]): Promise<Map<string, StoredDocument>> {
    return this.#run(() => {
      const found = new Map<string, StoredDocument>()
      for (const key of keys) {
        const kept = this.#find(key)
        if (kept) found.set(key, { value: JSON.parse(kept.json) as unknown, etag: kept.etag })
      }
      return found
    })
  }

  write(changes: ReadonlyMap<string, Change>): Promise<Map<string, string>> {
    return this.#run(() => {
      const ready = [...changes].map(([key, change]) => {
        checkEtag(key, change, this.#find(key)?.etag)
        return { key, kept: { json: toJson(key, change.value), etag: newEtag() } }
      })
      for (const { key, kept } of ready) this.#put(key, kept)
      return new Map(ready.map(({ key, kept }) => [key, kept.etag]))
    })
  }

  remove(keys: readonly string[]): Promise<void> {
    return this.#run(() => {
      for (const key of keys) {
        const { collection, name } = splitKey(key)
        this.#documents.get(collection)?.delete(name)
      }
    })
  }

  async *keys(collection: string): AsyncIterable<string> {
    const names = await this.#run(() => [...(this.#documents.get(collection)?.keys() ?? [])])
    for (const name of names) {
      if (this.#documents.get(collection)?.has(name)) yield `${collection}/${name}`
    }
  }

  append(log: string, lines: readonly unknown[]): Promise<void> {
    return this.#run(() => {
      const texts = lines.map((line) => toJson(log, line))
      this.#logs.set(log, [...(this.#logs.get(log) ?? []), ...texts])
    })
  }

  lines(log: string, from = 0): Promise<unknown[]> {
    return this.#run(() => (this.#logs.get(log) ?? []).slice(from).map((text) => JSON.parse(text) as unknown))
  }

  truncate(log: string, count: number): Promise<void> {
    return this.#run(() => {
      const texts = this.#logs.get(log)
      if (texts) this.#logs.set(log, texts.slice(0, count))
    })
  }

  removeLog(log: string): Promise<void> {
    return this.#run(() => {
      this.#logs.delete(log)
    })
  }

  close(): Promise<void> {
    this.#closed = true
    return Promise.resolve()
  }

  #find(key: string): Kept | undefined {
    const { collection, name } = splitKey(key)
    return this.#documents.get(collection)?.get(name)
  }

  #put(key: string, kept: Kept): void {
    const { collection, name } = splitKey(key)
    const documents = this.#documents.get(collection) ?? new Map<string, Kept>()
    this.#documents.set(collection, documents.set(name, kept))
  }

  /** Everything here is done in one go; what goes wrong is a rejection, as with an engine that really waits. */
  #run<T>(work: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('This store has been closed.'))
    return new Promise((resolve) => resolve(work()))
  }
}
