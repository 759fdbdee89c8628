import { Low } from 'lowdb'
import { join } from 'node:path'
import { checkEtag, newEtag } from '../etags.ts'
import { toJson } from '../json.ts'
import { JsonText } from '../jsonText.ts'
import { splitKey } from '../keys.ts'
import type { Change, StoredDocument } from '../storage.ts'
import type { Disk } from './disk.ts'
import { DocumentFile, newestVersion, parseVersion, type Envelope } from './documentFile.ts'
import { documentPath, documentsFolder, fromFileName, toFileName } from './fileNames.ts'
import { writeTogether } from './journal.ts'
import { Queues } from './queues.ts'
import { Recent } from './recent.ts'

/** What is kept in memory of a document: its text, so that every reader gets a value of their own. */
interface Kept {
  etag: string
  text: string
  file: DocumentFile
}

/** Characters of file text kept in memory. Only this process writes the folder, so what it remembers is what is there. */
const mostRemembered = 16_000_000

/** The documents of a data folder, one small file each. */
export class Documents {
  readonly #disk: Disk
  readonly #warn: (sentence: string) => void
  readonly #queues = new Queues()
  /** `absent`: there is no such document, and whoever asks next need not look. */
  readonly #recent = new Recent<Kept | 'absent'>(mostRemembered)

  constructor(disk: Disk, warn: (sentence: string) => void) {
    this.#disk = disk
    this.#warn = warn
  }

  async read(keys: readonly string[]): Promise<Map<string, StoredDocument>> {
    const found = new Map<string, StoredDocument>()
    await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const kept = this.#remembered(key) ?? (await this.#queues.run([key], () => this.#load(key)))
        if (kept) found.set(key, { value: (JSON.parse(kept.text) as Envelope).value, etag: kept.etag })
      }),
    )
    return found
  }

  async write(changes: ReadonlyMap<string, Change>, durable: boolean): Promise<Map<string, string>> {
    const ready = [...changes].map(([key, change]) => newVersion(key, change))
    const keys = ready.map(({ key }) => key)
    return this.#queues.run(keys, async () => {
      for (const { key, change } of ready) checkEtag(key, change, (await this.#load(key))?.etag)
      try {
        await this.#writeFiles(ready, durable)
      } catch (error) {
        // Nobody can say what is there now but the disk itself.
        for (const key of keys) this.#recent.delete(key)
        throw error
      }
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

  async #writeFiles(versions: readonly Version[], durable: boolean): Promise<void> {
    const [only, ...others] = versions
    if (!only) return
    if (others.length > 0) {
      const texts = versions.map(({ key, text }) => ({ path: documentPath(key), text }))
      await writeTogether(this.#disk, texts, durable)
      for (const version of versions) {
        const file = this.#fileOf(version.key)
        file.replacedBy(version.text)
        this.#remember(version.key, { etag: version.etag, text: version.text, file })
      }
      return
    }
    const file = this.#fileOf(only.key)
    file.durable = durable
    await new Low(file, only.text).write()
    this.#remember(only.key, { etag: only.etag, text: only.text, file })
  }

  /** What is stored under a key now. Only inside the key's queue, or a slow read could be remembered over a newer write. */
  async #load(key: string): Promise<Kept | undefined> {
    const remembered = this.#recent.get(key)
    if (remembered === 'absent') return undefined
    if (remembered) return remembered
    const file = this.#fileOf(key)
    const low = new Low(file, '')
    await low.read()
    const version = parseVersion(low.data)
    if (!version) {
      this.#recent.set(key, 'absent', 300 + key.length)
      return undefined
    }
    const kept = { etag: version.etag, text: low.data, file }
    this.#remember(key, kept)
    return kept
  }

  #fileOf(key: string): DocumentFile {
    return this.#remembered(key)?.file ?? new DocumentFile(this.#disk, documentPath(key), this.#warn)
  }

  #remembered(key: string): Kept | undefined {
    const remembered = this.#recent.get(key)
    return remembered === 'absent' ? undefined : remembered
  }

  #remember(key: string, kept: Kept): void {
    this.#recent.set(key, kept, 300 + key.length + kept.text.length)
  }

  async #keyOf(collection: string, path: string, file: string): Promise<string | undefined> {
    const name = fromFileName(file.slice(0, -'.json'.length))
    if (name !== undefined) return `${collection}/${name}`
    const newest = newestVersion((await this.#disk.readBytes(path)) ?? Buffer.alloc(0))
    return newest && parseVersion(newest.text)?.key
  }
}

interface Version {
  key: string
  etag: string
  text: string
  change: Change
}

function newVersion(key: string, change: Change): Version {
  // Throws when there is no collection, before anything is done.
  splitKey(key)
  const etag = newEtag()
  const value = change.value instanceof JsonText ? change.value.text : toJson(key, change.value)
  const text = `{"key":${JSON.stringify(key)},"etag":${JSON.stringify(etag)},"value":${value}}\n`
  return { key, etag, text, change }
}
