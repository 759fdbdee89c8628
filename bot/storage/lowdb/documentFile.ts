import type { Adapter } from 'lowdb'
import type { Disk } from './disk.ts'

/** One version of a document, as one line of its file. */
export interface Envelope {
  key: string
  etag: string
  value: unknown
}

/** A file is written anew when it holds so many versions, or would grow beyond so many bytes. */
const mostVersions = 16
const mostBytes = 256 * 1024
const lineEnd = 0x0a

/**
 * lowdb's adapter for one document. Its own `TextFile` has a fixed temporary name and never syncs. This one:
 *
 * - `durable`: a new file (unique temporary name), synced, renamed, the folder synced. Older versions are gone.
 * - otherwise: adds the new version as a line; the last whole line is the document, so a crash leaves the old version or
 *   the new. Making a new file for every turn costs five to ten times as much (measured: the file system looks for a free inode).
 */
export class DocumentFile implements Adapter<string> {
  /** For the next `write`. */
  durable = false
  readonly #disk: Disk
  readonly #path: string
  readonly #warn: (sentence: string) => void
  #bytes = 0
  /** None: no file is known. */
  #versions = 0

  constructor(disk: Disk, path: string, warn: (sentence: string) => void) {
    this.#disk = disk
    this.#path = path
    this.#warn = warn
  }

  /** The newest version's text; null when there is no document. A file with no whole version is put aside. */
  async read(): Promise<string | null> {
    const bytes = await this.#disk.readBytes(this.#path)
    if (!bytes) return null
    const newest = newestVersion(bytes)
    if (!newest) {
      await this.#disk.putAside(this.#path)
      this.#warn(`${this.#path} could not be read and was put into the folder "damaged".`)
      return null
    }
    if (newest.bytes < bytes.length) await this.#disk.truncate(this.#path, newest.bytes)
    this.#bytes = newest.bytes
    this.#versions = newest.versions
    return newest.text
  }

  /** @param text one line, with its end */
  async write(text: string): Promise<void> {
    const more = Buffer.from(text)
    const canAdd = this.#versions > 0 && this.#versions < mostVersions && this.#bytes + more.length <= mostBytes
    if (this.durable || !canAdd) {
      await this.#disk.replace(this.#path, text, this.durable)
      this.replacedBy(text)
      return
    }
    await this.#disk.append(this.#path, more, { durable: false, size: this.#bytes })
    this.#bytes += more.length
    this.#versions += 1
  }

  /** Somebody has put a file with this one version in its place. */
  replacedBy(text: string): void {
    this.#bytes = Buffer.byteLength(text)
    this.#versions = 1
  }
}

interface Newest {
  text: string
  /** Up to and with this version. */
  bytes: number
  versions: number
}

/** The last whole version in a file; whatever a crash or a power loss left after it doesn't count. */
export function newestVersion(bytes: Buffer): Newest | undefined {
  const ends: number[] = []
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) ends.push(at + 1)
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const text = bytes.toString('utf8', ends.at(-1) ?? 0, end)
    if (parseVersion(text)) return { text, bytes: end, versions: ends.length + 1 }
  }
  return undefined
}

/** Undefined when the text is not a whole version. */
export function parseVersion(text: string): Envelope | undefined {
  try {
    const { key, etag, value } = JSON.parse(text) as Partial<Envelope>
    return typeof key === 'string' && typeof etag === 'string' ? { key, etag, value } : undefined
  } catch {
    return undefined
  }
}
