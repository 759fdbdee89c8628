import { readSourceStates } from '../directory/readSources.ts'
import type { SourceState } from '../directory/stored.ts'
import type { Report } from '../directory/import/report.ts'
import { Outdated, removeSource, takeIn, type TakeInOrder } from '../directory/import/takeIn.ts'
import { StoreInUse } from '../storage/lowdb/lock.ts'
import { openLowdb } from '../storage/lowdb/openLowdb.ts'
import type { Storage } from '../storage/storage.ts'
import { readService } from './announce.ts'
import type { DirectoryAsked } from './directoryRoutes.ts'
import { reachable } from './openItems.ts'

/** A hundred thousand services take their time. */
const patienceMs = 15 * 60_000

/** Does it through the running service of the data folder, or on the store itself when none runs. */
export interface DirectoryAsk {
  takeIn(order: TakeInOrder): Promise<Report>
  remove(source: string): Promise<boolean>
  sources(): Promise<SourceState[]>
}

export function askDirectory(folder: string, starterCount: number): DirectoryAsk {
  const ask = async <T>(asked: DirectoryAsked, otherwise: (storage: Storage) => Promise<T>): Promise<T> => {
    const told = await askService(folder, asked)
    return told === undefined ? onStore(folder, otherwise) : (told as T)
  }
  return {
    takeIn: (order) =>
      ask({ do: 'take in', ...order }, (storage) =>
        takeIn(order, { storage, dataFolder: folder, now: () => new Date(), starterCount }),
      ),
    remove: async (source) => {
      const { removed } = await ask({ do: 'remove', source }, async (storage) => ({
        removed: await removeSource(storage, source),
      }))
      return removed
    },
    sources: () => ask({ do: 'list' }, readSourceStates),
  }
}

/** Undefined when no service of this folder answers there. */
async function askService(folder: string, asked: DirectoryAsked): Promise<unknown> {
  const service = await readService(folder)
  if (service === undefined) return undefined
  let answer: Response
  try {
    answer = await fetch(`http://${reachable(service.host)}:${String(service.port)}/internal/directory`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch (error) {
    if (!(error instanceof DOMException)) return undefined
    throw new Error(`The service (process ${String(service.pid)}) did not answer in time. Look at its log.`)
  }
  if (answer.ok) return answer.json()
  if (answer.status === 409) throw new Outdated()
  if (answer.status === 503) throw new Error('The service could not take it in. Look at its log.')
  return undefined
}

async function onStore<T>(folder: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openLowdb(folder).catch((error: unknown) => {
    if (!(error instanceof StoreInUse)) throw error
    throw new Error(`${error.message} It holds the folder but does not answer commands: it may be starting. Try again.`)
  })
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}
