import { Low } from 'lowdb'
import { join } from 'node:path'
import { checkEtag, isConditional, newEtag } from '../etags.ts'
import { toJson } from '../json.ts'
import type { Change, StoredDocument } from '../storage.ts'
import type { Disk } from './disk.ts'
import { DocumentFile } from './documentFile.ts'
import { documentPath, documentsFolder, fromFileName, toFileName } from './fileNames.ts'
import { writeTogether } from './journal.ts'
import { Queues } from './queues.ts'
import { Recent } from './recent.ts'

/** What one file holds. */
interface Envelope {
  key: string
  etag: string
  value: unknown
}
/** What is kept in memory of a file: its text, so that every reader gets a value of their own. */
interface Kept {
  etag: string
  text: string
}

/** Characters of file text kept in memory. Only this process writes the folder, so what it remembers is what is there. */
const mostRemembered = 16_000_000

/** The documents of a data folder, one small file each. */
export class Documents {
  readonly #disk: Disk
  readonly #warn: (sentence: string) => void
  readonly #queues = new Queues()
  readonly #recent = new Recent<Kept>(mostRemembered)

  constructor(disk: Disk, warn: (sentence: string) => void) {
    this.#disk = disk
    this.#warn = warn
  }

  async read(keys: readonly string[]): Promise<Map<string, StoredDocument>> {
    const found = new Map<string, StoredDocument>()
    await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const kept = this.#recent.get(key) ?? (await this.#queues.run([key], () => this.#load(key)))
        if (kept) found.set(key, { value: (JSON.parse(kept.text) as Envelope).value, etag: kept.etag })
      }),
    )
    return found
  }

  async write(changes: ReadonlyMap<string, Change>, durable: boolean): Promise<Map<string, string>> {
    const ready = [...changes].map(([key, change]) => ({ key, change, ...toFile(key, change.value) }))
    const keys = ready.map(({ key }) => key)
    return this.#queues.run(keys, async () => {
      for (const { key, change } of ready) {
        if (isConditional(change)) checkEtag(key, change, (await this.#load(key))?.etag)
      }
      await this.#writeFiles(ready, durable).catch((error: unknown) => {
        // Nobody can say what is there now but the disk itself.
        for (const key of keys) this.#recent.delete(key)
        throw error
      })
      for (const { key, etag, text } of ready) this.#remember(key, { etag, text })
      return new Map(ready.map(({ key, etag }) => [key, etag]))
    })
  }

  async remove(keys: readonly string[]): Promise<void> {
    const paths = keys.map(documentPath)
    await this.#queues.run(keys, async () => {
      try {
        for (const path of paths) {
          // Somebody is told that it is gone, so it must stay gone.
          if (await this.#disk.remove(path)) await this.#disk.settle(path)
        }
      } finally {
        for (const key of keys) this.#recent.delete(key)
      }
    })
  }

  async *keys(collection: string): AsyncIterable<string> {
    const folder = join(documentsFolder, toFileName(collection))
    for (const shard of await this.#disk.names(folder)) {
      for (const file of await this.#disk.names(join(folder, shard))) {
        const key = await this.#keyOf(collection, join(folder, shard, file), file)
        if (key !== undefined) yield key
      }
    }
  }

  /** Waits until everything asked so far is done. */
  finished(): Promise<void> {
    return this.#queues.empty()
  }

  async #writeFiles(files: readonly { path: string; text: string }[], durable: boolean): Promise<void> {
    const [only, ...others] = files
    if (!only) return
    if (others.length > 0) await writeTogether(this.#disk, files, durable)
    else await new Low(new DocumentFile(this.#disk, only.path, durable), only.text).write()
  }

  /** What is stored under a key now. Only inside the key's queue, or a slow read could be remembered over a newer write. */
  async #load(key: string): Promise<Kept | undefined> {
    const remembered = this.#recent.get(key)
    if (remembered) return remembered
    const path = documentPath(key)
    const file = new Low(new DocumentFile(this.#disk, path), '')
    await file.read()
    // lowdb takes an empty file for none, but it was torn as surely as half a one.
    if (file.data === '' && !(await this.#disk.has(path))) return undefined
    const envelope = fromFile(file.data)
    if (envelope?.key !== key) {
      await this.#disk.putAside(path)
      this.#warn(`${path} could not be read and was put into the folder "damaged".`)
      return undefined
    }
    const kept = { etag: envelope.etag, text: file.data }
    this.#remember(key, kept)
    return kept
  }

  #remember(key: string, kept: Kept): void {
    this.#recent.set(key, kept, key.length + kept.text.length)
  }

  async #keyOf(collection: string, path: string, file: string): Promise<string | undefined> {
    const name = fromFileName(file.slice(0, -'.json'.length))
    if (name !== undefined) return `${collection}/${name}`
    return fromFile((await this.#disk.read(path)) ?? '')?.key
  }
}

function toFile(key: string, value: unknown): { path: string; etag: string; text: string } {
  const etag = newEtag()
  const text = `{"key":${JSON.stringify(key)},"etag":${JSON.stringify(etag)},"value":${toJson(key, value)}}\n`
  return { path: documentPath(key), etag, text }
}

/** Undefined when the text is not a whole document. */
function fromFile(text: string): Envelope | undefined {
  try {
    const envelope = JSON.parse(text) as Partial<Envelope> | null
    if (typeof envelope?.key !== 'string' || typeof envelope.etag !== 'string' || !('value' in envelope))
      return undefined
    return { key: envelope.key, etag: envelope.etag, value: envelope.value }
  } catch {
    return undefined
  }
}
