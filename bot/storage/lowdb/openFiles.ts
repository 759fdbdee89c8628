import { readFile } from 'node:fs/promises'
import { closeFile, hasName, type Descriptor } from './descriptors.ts'

export interface OpenFilesOptions {
  /** Files that stay open for the next addition. */
  most?: number
  /** Told when a file could not be closed. */
  warn?: (sentence: string) => void
}

/** For some hundred conversations at this moment: with more, a store that fills would get slower turn by turn. */
const usualMost = 500

/** How many files to keep open: where the system allows few, most are left to the connections. */
export async function mostOpenFiles(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  const allowed = /^Max open files +(\d+)/m.exec(limits)?.[1]
  return allowed === undefined ? usualMost : Math.min(usualMost, Math.floor(Number(allowed) / 4))
}

/** After so long a file is looked at before it is added to: somebody may have deleted the folder under us. */
const trustedMilliseconds = 1_000

interface Open {
  file: Descriptor
  /** When it was last known to be in its folder: milliseconds of `performance.now()`. */
  seen: number
}

/**
 * Files kept open for adding to, by their path; the one unused for longest is closed first. Who adds to a file takes it
 * out, so nobody else can close it meanwhile, and gives it back only when all went well. Whoever renames, replaces, cuts
 * or removes a file lets it go first. Calls for one path are made one at a time: the queues of documents and logs see to it.
 */
export class OpenFiles {
  readonly #most: number
  readonly #warn: (sentence: string) => void
  /** Unused for longest first: a Map keeps the order of insertion. */
  readonly #kept = new Map<string, Open>()
  readonly #closing = new Set<Promise<void>>()

  constructor({ most = usualMost, warn = () => undefined }: OpenFilesOptions) {
    this.#most = most
    this.#warn = warn
  }

  /** The open file of that path, out of here; undefined when there is none, or when its file is no longer in any folder. */
  async take(path: string): Promise<Descriptor | undefined> {
    const open = this.#kept.get(path)
    if (!open) return undefined
    this.#kept.delete(path)
    if (performance.now() - open.seen < trustedMilliseconds) return open.file
    if (await hasName(open.file)) return open.file
    await this.close(path, open.file)
    return undefined
  }

  /** Keeps it for the next one. */
  give(path: string, file: Descriptor): void {
    const other = this.#kept.get(path)
    if (other) void this.close(path, other.file)
    this.#kept.delete(path)
    this.#kept.set(path, { file, seen: performance.now() })
    if (this.#kept.size <= this.#most) return
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined) void this.letGo(oldest)
  }

  /** Closes the file of that path when it is open. Never fails. */
  letGo(path: string): Promise<void> {
    const open = this.#kept.get(path)
    if (!open) return Promise.resolve()
    this.#kept.delete(path)
    return this.close(path, open.file)
  }

  /** Closes a file that was taken out. Its bytes were handed to the system before, so a failure is told, not thrown. */
  close(path: string, file: Descriptor): Promise<void> {
    const closing = closeFile(file).then(
      () => undefined,
      () => this.#warn(`${path} could not be closed. Look at the disk of DATA_DIR.`),
    )
    this.#closing.add(closing)
    return closing.finally(() => this.#closing.delete(closing))
  }

  async closeAll(): Promise<void> {
    for (const path of [...this.#kept.keys()]) void this.letGo(path)
    await Promise.all(this.#closing)
  }
}
