import { randomUUID } from 'node:crypto'
import { access, mkdir, open, type FileHandle, readdir, rename, rm, truncate, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { addTo, closeFile, openToAdd, type Descriptor } from './descriptors.ts'
import { OpenFiles, type OpenFilesOptions } from './openFiles.ts'

/** What people tell us is for the account that runs the service, and nobody else on the machine. */
export const onlyOwnerFile = 0o600
export const onlyOwnerFolder = 0o700

/** Is this the system's error of that name? (Not asked with instanceof: jest's own Error is another one.) */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

const usualBytes = 32 * 1024

/** Files below one data folder. Paths are relative to it. */
export class Disk {
  readonly #root: string
  readonly #open: OpenFiles
  /** Folders whose own entry, and those of the folders above, are known to be on the disk. */
  readonly #settled = new Set<string>()

  constructor(root: string, options: OpenFilesOptions = {}) {
    this.#root = root
    this.#open = new OpenFiles(options)
  }

  /** Closes what is still open. */
  close(): Promise<void> {
    return this.#open.closeAll()
  }

  path(relative: string): string {
    return join(this.#root, relative)
  }

  /** What the file holds, or null when there is none. */
  async readBytes(relative: string): Promise<Buffer | null> {
    let file: FileHandle
    try {
      file = await open(this.path(relative), 'r')
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    }
    try {
      // Nearly every file is small: one read instead of asking for the size and reading until nothing comes.
      const first = Buffer.allocUnsafe(usualBytes)
      const { bytesRead } = await file.read(first, 0, usualBytes, 0)
      return bytesRead < usualBytes ? first.subarray(0, bytesRead) : await file.readFile()
    } finally {
      await file.close()
    }
  }

  async read(relative: string): Promise<string | null> {
    return (await this.readBytes(relative))?.toString('utf8') ?? null
  }

  /** Adds to a file that is `size` bytes long. A full disk takes a part: that is cut off again, as well as can be. */
  async append(relative: string, bytes: Buffer, { durable, size }: { durable: boolean; size: number }): Promise<void> {
    const file = (await this.#open.take(relative)) ?? (await this.#openFor(relative, 'a'))
    try {
      await addTo(file, bytes, durable)
    } catch (error) {
      await this.#open.close(relative, file)
      // When even this fails, the next reader of the file cuts the torn line.
      await this.truncate(relative, size).catch(() => undefined)
      throw error
    }
    this.#open.give(relative, file)
  }

  async truncate(relative: string, size: number): Promise<void> {
    await this.#open.letGo(relative)
    await truncate(this.path(relative), size)
  }

  async has(relative: string): Promise<boolean> {
    return access(this.path(relative)).then(
      () => true,
      () => false,
    )
  }

  /** Writes a new file of its own name in `tmp`; `durable` waits until its bytes are on the disk. Leaves nothing behind when it fails. */
  async prepare(text: string, durable: boolean): Promise<string> {
    const temporary = join('tmp', randomUUID())
    try {
      const file = await this.#openFor(temporary, 'ax')
      try {
        await addTo(file, Buffer.from(text), durable)
      } catch (error) {
        await this.#open.close(temporary, file)
        throw error
      }
      // What is written durably is seldom added to. The other is open still when it has got its real name.
      if (durable) await closeFile(file)
      else this.#open.give(temporary, file)
    } catch (error) {
      await this.discard(temporary)
      throw error
    }
    return temporary
  }

  /** Gives a prepared file its real name, in one step: readers see the old file or the new one. */
  async place(temporary: string, relative: string): Promise<void> {
    try {
      await this.#open.letGo(relative)
      await this.makingFolders(relative, (path) => rename(this.path(temporary), path))
    } catch (error) {
      await this.discard(temporary)
      throw error
    }
    const file = await this.#open.take(temporary)
    if (file) this.#open.give(relative, file)
  }

  /** A new file in the place of what was there; `durable` waits until the file and its entry in the folder are on the disk. */
  async replace(relative: string, text: string, durable: boolean): Promise<void> {
    await this.place(await this.prepare(text, durable), relative)
    if (durable) await this.settle(relative)
  }

  /** Does the work; where a folder is missing, makes it and does it again. */
  async makingFolders<T>(relative: string, work: (path: string) => Promise<T>): Promise<T> {
    const path = this.path(relative)
    try {
      return await work(path)
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
      await mkdir(dirname(path), { recursive: true, mode: onlyOwnerFolder })
      this.#settled.delete(dirname(relative))
      return work(path)
    }
  }

  /** Removes a file; one that is not there is no error. Gives whether it was there. */
  async remove(relative: string): Promise<boolean> {
    await this.#open.letGo(relative)
    try {
      await unlink(this.path(relative))
      return true
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false
      throw error
    }
  }

  /** Waits until the entry of this file in its folder, and that folder itself, are on the disk. */
  async settle(relative: string): Promise<void> {
    const folder = dirname(relative)
    await syncFolder(this.path(folder))
    if (this.#settled.has(folder)) return
    for (let above = dirname(folder); ; above = dirname(above)) {
      await syncFolder(this.path(above))
      if (above === '.') break
    }
    this.#settled.add(folder)
  }

  /** Names in a folder; none when it does not exist. */
  async names(relative: string): Promise<string[]> {
    try {
      return await readdir(this.path(relative))
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    }
  }

  /** Puts an unreadable file out of the way, where somebody can look at it. */
  async putAside(relative: string): Promise<void> {
    const aside = join('damaged', `${randomUUID()}-${basename(relative)}`)
    await this.#open.letGo(relative)
    await this.makingFolders(aside, (path) => rename(this.path(relative), path))
  }

  /** Drops a temporary file after a failure; failing at that too changes nothing, `tmp` is emptied at the next start. */
  async discard(temporary: string): Promise<void> {
    await this.#open.letGo(temporary)
    await rm(this.path(temporary), { force: true }).catch(() => undefined)
  }

  #openFor(relative: string, flags: 'a' | 'ax'): Promise<Descriptor> {
    return this.makingFolders(relative, (path) => openToAdd(path, flags, onlyOwnerFile))
  }
}

export async function syncFolder(path: string): Promise<void> {
  // Windows has no way to sync a folder.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
