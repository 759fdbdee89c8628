import type { Adapter } from 'lowdb'
import type { Disk } from './disk.ts'

/**
 * lowdb's adapter for one document. Its own `TextFile` has a fixed temporary name and never syncs; this one writes a
 * file of a new name, syncs it when `durable`, renames it and syncs the folder.
 */
export class DocumentFile implements Adapter<string> {
  readonly #disk: Disk
  readonly #path: string
  readonly #durable: boolean

  constructor(disk: Disk, path: string, durable = false) {
    this.#disk = disk
    this.#path = path
    this.#durable = durable
  }

  read(): Promise<string | null> {
    return this.#disk.read(this.#path)
  }

  async write(text: string): Promise<void> {
    await this.#disk.place(await this.#disk.prepare(text, this.#durable), this.#path)
    if (this.#durable) await this.#disk.settle(this.#path)
  }
}
