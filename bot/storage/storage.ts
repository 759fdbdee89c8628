/**
 * What every store can do, whichever engine is underneath. Two kinds of thing are kept:
 * documents (small JSON values with an etag) and logs (lines that are only ever added to).
 *
 * A key is `collection/name`, for example `conversations/aB3x`. A name may hold any character: engines escape it.
 *
 * What touches the same key, or the same log, happens in the order it was asked for. After a rejection other than
 * EtagConflict nobody knows what was done until it is read again.
 */
export interface Storage {
  /** The documents that exist among `keys`. A missing one is simply not in the map. */
  read(keys: readonly string[]): Promise<Map<string, StoredDocument>>

  /**
   * Writes all changes; gives the new etag of each.
   * @throws {EtagConflict} naming the key, and then none of the changes has been made
   */
  write(changes: ReadonlyMap<string, Change>, options?: WriteOptions): Promise<Map<string, string>>

  /** Removes what exists; a missing key is no error. */
  remove(keys: readonly string[]): Promise<void>

  /** Every key of one collection, in no order. Written so that millions can be walked without holding them. */
  keys(collection: string): AsyncIterable<string>

  /** Adds lines to a log. One call's lines are all there or, after a crash, cut at a whole line. */
  append(log: string, lines: readonly unknown[], options?: WriteOptions): Promise<void>

  /** The lines of a log from position `from` (0 is the first). An unknown log is empty. */
  lines(log: string, from?: number): Promise<unknown[]>

  /** Cuts a log back to its first `count` lines: what came after was never committed. */
  truncate(log: string, count: number): Promise<void>

  removeLog(log: string): Promise<void>

  close(): Promise<void>
}

export interface StoredDocument {
  value: unknown
  etag: string
}

export interface Change {
  value: unknown
  /** Absent or `*`: write whatever is there. `new`: only if nothing is there. Otherwise: only if unchanged since. */
  etag?: string
}

export interface WriteOptions {
  /** True: on the disk itself (fsync) before the promise resolves. For handoffs, requests, bookings, the outbox. */
  durable?: boolean
}

export class EtagConflict extends Error {
  readonly key: string

  constructor(key: string) {
    super(`"${key}" was changed by somebody else since it was read. Read it again and repeat the change.`)
    this.name = 'EtagConflict'
    this.key = key
  }
}
