import { safeError, type Log } from '../conversations/log.ts'
import { EtagConflict, type Storage } from '../storage/storage.ts'
import type { Parcel } from './parcel.ts'

const collection = 'outbox'
const keyOf = (id: string): string => `${collection}/${id}`
const batch = 100

/**
 * All messages, in memory and on disk. This process is the only one that writes them, so memory is always right and the
 * disk is what a restart finds: at worst a little behind, and then something is sent twice.
 */
export class Parcels {
  readonly #storage: Storage
  readonly #log: Log
  readonly #all = new Map<string, Parcel>()
  readonly #waiting = new Set<Parcel>()
  readonly #adding = new Map<string, Promise<void>>()
  readonly #writing = new Map<string, Promise<void>>()
  /** Of which the disk does not have the newest. */
  readonly #unsaved = new Set<string>()

  constructor(storage: Storage, log: Log) {
    this.#storage = storage
    this.#log = log
  }

  /**
   * On disk before it resolves. One with the same id that is there already stays as it is. What could not be written is
   * held in memory all the same (a full disk must not keep somebody from being told), and this rejects.
   */
  add(parcel: Parcel): Promise<void> {
    const { id } = parcel
    const known = this.#all.get(id)
    if (known !== undefined) return this.#unsaved.has(id) ? this.#write(known) : Promise.resolve()
    const adding = this.#adding.get(id) ?? this.#addNew(parcel).finally(() => this.#adding.delete(id))
    this.#adding.set(id, adding)
    return adding
  }

  /** Writes what has changed. Never rejects: what could not be written is written later. */
  async save(parcel: Parcel): Promise<void> {
    this.#sort(parcel)
    this.#unsaved.add(parcel.id)
    await this.#write(parcel).catch((error: unknown) =>
      this.#log.error({ ...safeError(error), reference: parcel.reference }, 'The outbox could not be written'),
    )
  }

  get(id: string): Parcel | undefined {
    return this.#all.get(id)
  }

  /** The same, on disk before it resolves; rejects when it could not be written (it is tried again all the same). */
  saveNow(parcel: Parcel): Promise<void> {
    this.#sort(parcel)
    this.#unsaved.add(parcel.id)
    return this.#write(parcel)
  }

  /** Those with something to send. */
  waiting(): Parcel[] {
    return [...this.#waiting]
  }

  all(): Iterable<Parcel> {
    return this.#all.values()
  }

  /** Brings in what an earlier life of the service left. */
  async load(): Promise<void> {
    const keys: string[] = []
    for await (const key of this.#storage.keys(collection)) {
      keys.push(key)
      if (keys.length === batch) await this.#bringIn(keys.splice(0))
    }
    await this.#bringIn(keys)
  }

  /** Tries again to write what could not be written. */
  async saveUnsaved(): Promise<void> {
    for (const id of this.#unsaved) {
      const parcel = this.#all.get(id)
      if (parcel !== undefined && !this.#writing.has(id)) await this.save(parcel)
    }
  }

  /** Removes what was done with before then (milliseconds since the epoch). */
  async sweep(before: number): Promise<void> {
    const old = [...this.#all.values()].filter((one) => !this.#waiting.has(one) && one.queuedAt < before)
    for (const { id } of old) this.#all.delete(id)
    await this.#storage.remove(old.map(({ id }) => keyOf(id)))
  }

  /** Waits for what is being written. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#adding.values(), ...this.#writing.values()])
  }

  async #addNew(parcel: Parcel): Promise<void> {
    const change = new Map([[keyOf(parcel.id), { value: parcel, etag: 'new' }]])
    try {
      await this.#storage.write(change, { durable: true })
    } catch (error) {
      // There from an earlier life: load brings it in, with what was sent already.
      if (error instanceof EtagConflict) return
      if (this.#keep(parcel)) this.#unsaved.add(parcel.id)
      throw error
    }
    this.#keep(parcel)
  }

  #write(parcel: Parcel): Promise<void> {
    const { id } = parcel
    const before = this.#writing.get(id) ?? Promise.resolve()
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        await this.#storage.write(new Map([[keyOf(id), { value: parcel }]]), { durable: true })
        if (this.#writing.get(id) === mine) this.#unsaved.delete(id)
      })
      .finally(() => {
        if (this.#writing.get(id) === mine) this.#writing.delete(id)
      })
    this.#writing.set(id, mine)
    return mine
  }

  async #bringIn(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    for (const [key, { value }] of await this.#storage.read(keys)) {
      if (isParcel(value)) this.#keep(value)
      else this.#log.warn({ key }, 'A message in the outbox cannot be read and is left out')
    }
  }

  /** @returns false when it is known already */
  #keep(parcel: Parcel): boolean {
    if (this.#all.has(parcel.id)) return false
    this.#all.set(parcel.id, parcel)
    this.#sort(parcel)
    return true
  }

  #sort(parcel: Parcel): void {
    if (parcel.deliveries.some(({ state }) => state === 'waiting')) this.#waiting.add(parcel)
    else this.#waiting.delete(parcel)
  }
}

function isParcel(value: unknown): value is Parcel {
  const { id, deliveries, content, queuedAt } = value as Partial<Parcel>
  return (
    typeof id === 'string' && Array.isArray(deliveries) && typeof content === 'object' && typeof queuedAt === 'number'
  )
}
