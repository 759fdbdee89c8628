import type { Change, Storage, StoredDocument, WriteOptions } from './storage.ts'

/**
 * The store did not answer in time. What was asked may still happen later, so repeat it only in a way that a repeat does
 * not double: a document with its etag, a log after `truncate` to its last known length. Engines do what touches one
 * key or log in the order it was asked, so a repeat always comes after the call that was late.
 */
export class StoreTooSlow extends Error {
  readonly milliseconds: number

  constructor(operation: string, milliseconds: number) {
    super(`The store has not finished "${operation}" within ${milliseconds} ms. Look at the disk of DATA_DIR.`)
    this.name = 'StoreTooSlow'
    this.milliseconds = milliseconds
  }
}

/**
 * The same store, but no call is waited for longer than `milliseconds`: then it rejects with {@link StoreTooSlow}.
 * Reads too: a disk that hangs holds a turn back either way. Walking `keys` has no deadline; no turn does that.
 */
export function withDeadline(storage: Storage, milliseconds: number): Storage {
  return new StorageWithDeadline(storage, milliseconds)
}

class StorageWithDeadline implements Storage {
  readonly #storage: Storage
  readonly #milliseconds: number

  constructor(storage: Storage, milliseconds: number) {
    this.#storage = storage
    this.#milliseconds = milliseconds
  }

  read(keys: readonly string[]): Promise<Map<string, StoredDocument>> {
    return this.#inTime('read', this.#storage.read(keys))
  }

  write(changes: ReadonlyMap<string, Change>, options?: WriteOptions): Promise<Map<string, string>> {
    return this.#inTime('write', this.#storage.write(changes, options))
  }

  remove(keys: readonly string[]): Promise<void> {
    return this.#inTime('remove', this.#storage.remove(keys))
  }

  keys(collection: string): AsyncIterable<string> {
    return this.#storage.keys(collection)
  }

  append(log: string, lines: readonly unknown[], options?: WriteOptions): Promise<void> {
    return this.#inTime('append', this.#storage.append(log, lines, options))
  }

  lines(log: string, from?: number): Promise<unknown[]> {
    return this.#inTime('lines', this.#storage.lines(log, from))
  }

  truncate(log: string, count: number): Promise<void> {
    return this.#inTime('truncate', this.#storage.truncate(log, count))
  }

  removeLog(log: string): Promise<void> {
    return this.#inTime('removeLog', this.#storage.removeLog(log))
  }

  close(): Promise<void> {
    return this.#inTime('close', this.#storage.close())
  }

  /** Both outcomes of `work` are listened to even after the deadline, so a late failure is no unhandled rejection. */
  #inTime<T>(operation: string, work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new StoreTooSlow(operation, this.#milliseconds)), this.#milliseconds)
      work.then(resolve, reject).finally(() => clearTimeout(timer))
    })
  }
}
