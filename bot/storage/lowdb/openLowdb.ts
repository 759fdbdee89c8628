import { mkdir, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Change, Storage, StoredDocument, WriteOptions } from '../storage.ts'
import { Disk, onlyOwnerFolder, syncFolder } from './disk.ts'
import { Documents } from './documents.ts'
import { finishJournal } from './journal.ts'
import { takeLock, type Lock } from './lock.ts'
import { Logs } from './logs.ts'
import { mostOpenFiles } from './openFiles.ts'

export interface LowdbOptions {
  /** Told when a file could not be read and was put aside. Names files, never what is in them. */
  warn?: (sentence: string) => void
}

/**
 * Opens the embedded store in a folder, which is made when it isn't there. What a crash interrupted is finished or cleared
 * away first. One process at a time. See docs/storage.md.
 *
 * @throws {StoreInUse} when another process has the folder open
 */
export async function openLowdb(folder: string, options: LowdbOptions = {}): Promise<Storage> {
  const root = resolve(folder)
  const warn = options.warn ?? ((sentence: string) => process.emitWarning(sentence))
  const made = await mkdir(root, { recursive: true, mode: onlyOwnerFolder })
  // Nothing in a new folder is safe before the folder is; its parent may belong to somebody who won't let us see to that.
  if (made !== undefined) await syncFolder(dirname(made)).catch(() => undefined)
  const lock = await takeLock(root)
  try {
    const disk = new Disk(root, { warn, most: await mostOpenFiles() })
    await finishJournal(disk, warn)
    await rm(disk.path('tmp'), { recursive: true, force: true })
    return new LowdbStorage(lock, disk, new Documents(disk, warn), new Logs(disk, warn))
  } catch (error) {
    await lock.release()
    throw error
  }
}

class LowdbStorage implements Storage {
  readonly #lock: Lock
  readonly #disk: Disk
  readonly #documents: Documents
  readonly #logs: Logs
  #closing: Promise<void> | undefined

  constructor(lock: Lock, disk: Disk, documents: Documents, logs: Logs) {
    this.#lock = lock
    this.#disk = disk
    this.#documents = documents
    this.#logs = logs
  }

  async read(keys: readonly string[]): Promise<Map<string, StoredDocument>> {
    this.#checkOpen()
    return this.#documents.read(keys)
  }

  async write(changes: ReadonlyMap<string, Change>, options?: WriteOptions): Promise<Map<string, string>> {
    this.#checkOpen()
    return this.#documents.write(changes, options?.durable === true)
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.#checkOpen()
    return this.#documents.remove(keys)
  }

  async *keys(collection: string): AsyncIterable<string> {
    this.#checkOpen()
    yield* this.#documents.keys(collection)
  }

  async append(log: string, lines: readonly unknown[], options?: WriteOptions): Promise<void> {
    this.#checkOpen()
    return this.#logs.append(log, lines, options?.durable === true)
  }

  async lines(log: string, from = 0): Promise<unknown[]> {
    this.#checkOpen()
    return this.#logs.lines(log, from)
  }

  async truncate(log: string, count: number): Promise<void> {
    this.#checkOpen()
    return this.#logs.truncate(log, count)
  }

  async removeLog(log: string): Promise<void> {
    this.#checkOpen()
    return this.#logs.remove(log)
  }

  /** Finishes what was asked, then lets the folder go. */
  close(): Promise<void> {
    this.#closing ??= this.#finish()
    return this.#closing
  }

  async #finish(): Promise<void> {
    await this.#documents.finished()
    await this.#logs.finished()
    await this.#disk.close()
    await this.#lock.release()
  }

  #checkOpen(): void {
    if (this.#closing) throw new Error('This store has been closed.')
  }
}
