import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareImport, type PrepareParts } from '../../bot/directory/import/prepareImport.ts'
import type { Report } from '../../bot/directory/import/report.ts'
import { takeIn, type TakeInOrder } from '../../bot/directory/import/takeIn.ts'
import { makeLiveDirectory, type LiveDirectory } from '../../bot/directory/live.ts'
import { serviceSchema, type Service, type ServiceData } from '../../bot/directory/service.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'

export interface Importing {
  folder: string
  storage: Storage
  live: LiveDirectory
  now: Date
  prepare(from: string, more?: Partial<PrepareParts> & { everything?: boolean }): ReturnType<typeof prepareImport>
  /** The whole way of the command. */
  bringIn(from: string, order?: Partial<TakeInOrder> & { everything?: boolean }): Promise<Report>
  file(name: string, content: string | Buffer): Promise<string>
  names(): string[]
  end(): Promise<void>
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export const starterService = (data: Partial<ServiceData> = {}): Service =>
  serviceSchema.parse({ id: 'starter-one', name: 'The first group', status: 'active', ...data })

/** An import with a store in memory and a folder of its own; feeds on this machine may be read. */
export async function startImporting({
  starter = [starterService()],
  storage = openMemory(),
}: { starter?: Service[]; storage?: Storage } = {}): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'))
  const importing: Importing = {
    folder,
    storage,
    live: makeLiveDirectory({ starter, storage, clock: { now: () => new Date() }, log: quiet }),
    now: new Date('2026-11-22T12:00:00Z'),
    prepare: (from, { everything = false, ...parts } = {}) =>
      prepareImport(
        { from, dataFolder: folder, everything },
        {
          locate: () => null,
          councilNames: ['leeds', 'leeds city council'],
          now: () => importing.now,
          progress: () => undefined,
          limits: { allowInside: ['127.0.0.1'], againMs: 1, pageMs: 5_000 },
          ...parts,
        },
      ),
    bringIn: async (from, { everything = false, ...order } = {}) => {
      const { source, version } = await importing.prepare(from, { everything })
      const parts = { storage, dataFolder: folder, now: () => importing.now, starterCount: starter.length }
      const report = await takeIn({ ...order, source, version }, parts)
      await importing.live.reload()
      return report
    },
    file: async (name, content) => {
      const path = join(folder, name)
      await writeFile(path, content)
      return path
    },
    names: () => importing.live.services().map(({ name }) => name),
    end: async () => {
      importing.live.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return importing
}
