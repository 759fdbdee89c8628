import { Disk } from '../../bot/storage/lowdb/disk.ts'
import { Documents } from '../../bot/storage/lowdb/documents.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Change } from '../../bot/storage/storage.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const keys = ['people/a', 'people/b', 'elsewhere/c']
const changes = (value: string): Map<string, Change> => new Map(keys.map((key) => [key, { value }]))

/** A disk on which everything stands still from its `last` step on, as when the process is killed there. */
class StoppingDisk extends Disk {
  readonly #last: number
  readonly #stopped: () => void
  #steps = 0

  constructor(folder: string, last: number, stopped: () => void) {
    super(folder)
    this.#last = last
    this.#stopped = stopped
  }

  override async prepare(text: string, durable: boolean): Promise<string> {
    await this.#step()
    return super.prepare(text, durable)
  }

  override async place(temporary: string, relative: string): Promise<void> {
    await this.#step()
    return super.place(temporary, relative)
  }

  override async settle(relative: string): Promise<void> {
    await this.#step()
    return super.settle(relative)
  }

  override async discard(temporary: string): Promise<void> {
    await this.#step()
    return super.discard(temporary)
  }

  #step(): Promise<void> {
    this.#steps += 1
    if (this.#steps <= this.#last) return Promise.resolve()
    this.#stopped()
    return new Promise(() => undefined)
  }
}

it.each([true, false])(
  'a crash at any step of one write leaves all of its documents or none (durable: %s)',
  async (durable) => {
    const outcomes: string[] = []
    for (let last = 0; outcomes.at(-1) !== 'done'; last += 1) {
      const { folder, cleanUp } = await temporaryFolder()
      const before = new Disk(folder)
      await new Documents(before, () => undefined).write(changes('old'), durable)
      await before.close()

      let disk = before
      const ended = await new Promise<string>((end) => {
        disk = new StoppingDisk(folder, last, () => end('stopped'))
        void new Documents(disk, () => undefined).write(changes('new'), durable).then(() => end('done'))
      })
      await disk.close()
      const storage = await openLowdb(folder)
      const values = new Set([...(await storage.read(keys)).values()].map(({ value }) => value))
      expect(values.size).toBe(1)
      if (ended === 'done') expect(values).toEqual(new Set(['new']))
      outcomes.push(ended === 'done' ? 'done' : String([...values][0]))
      await storage.close()
      await cleanUp()
    }
    // Some steps come before the point of no return, some after it.
    expect(outcomes).toContain('old')
    expect(outcomes).toContain('new')
  },
)
