import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../../../dialogs/ports.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import type { Storage } from '../../storage/storage.ts'
import { readSourceStates } from '../readSources.ts'
import type { SourceState } from '../stored.ts'
import type { PrepareAnswer, PrepareTask } from './prepareWorker.ts'
import type { Report } from './report.ts'
import { sourceName } from './staging.ts'
import { Outdated, removeSource, takeIn, type TakeInOrder } from './takeIn.ts'

/** Brings directories into the running service: what a command prepared, and feeds on a schedule. */
export interface DirectoryImports {
  /** @throws with a sentence for whoever asked */
  takeIn(order: TakeInOrder): Promise<Report>
  remove(source: string): Promise<boolean>
  sources(): Promise<SourceState[]>
  /** Begins to read the feeds of the settings when they are due. */
  start(): void
  stop(): Promise<void>
}

export interface DirectoryImportsParts {
  storage: Storage
  dataFolder: string
  councilFolder: string
  clock: Clock
  log: Log
  starterCount: number
  /** The live directory reads what was switched. */
  reload: () => Promise<void>
  feeds: readonly string[]
  everyHours: number
  allowInside: readonly string[]
}

const anHour = 60 * 60 * 1000
/** A feed that failed is tried again after this long. */
const againMs = anHour
/** Those who wait for the service's start come first. */
const firstLookMs = 5_000

export function makeDirectoryImports(parts: DirectoryImportsParts): DirectoryImports {
  const { storage, dataFolder, clock, log, starterCount } = parts
  const tried = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()
  let worker: Worker | undefined
  let first: NodeJS.Timeout | undefined
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let stopped = false

  /** One after the other: two switches at once would undo each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  const take = (order: TakeInOrder): Promise<Report> =>
    inTurn(async () => {
      const report = await takeIn(order, { storage, dataFolder, now: () => clock.now(), starterCount })
      if (report.outcome === 'taken in') await parts.reload()
      return report
    })
  const prepare = (order: PrepareTask['order']): Promise<PrepareAnswer> =>
    new Promise((resolve, reject) => {
      const task: PrepareTask = { order, councilFolder: parts.councilFolder, allowInside: parts.allowInside }
      const running = new Worker(join(import.meta.dirname, 'prepareWorker.ts'), { workerData: task })
      worker = running
      running.once('message', resolve)
      running.once('error', reject)
      running.once('exit', () => {
        worker = undefined
        resolve({ sentence: 'It was stopped.' })
      })
    })
  const readFeed = async (feed: string): Promise<void> => {
    const source = sourceName(feed)
    tried.set(feed, clock.now().getTime())
    for (const everything of [false, true]) {
      const answer = await prepare({ from: feed, dataFolder, everything })
      if (stopped) return
      if ('sentence' in answer) {
        log.warn({ source, why: answer.sentence }, 'A directory feed could not be read; the directory stays as it was')
        return
      }
      try {
        const { outcome, kept, came, why } = await take(answer)
        const told = { source, came, kept, ...(why === undefined ? {} : { why }) }
        if (outcome === 'taken in') log.info(told, 'A directory feed was brought in')
        else log.warn(told, 'A directory feed was refused; the directory stays as it was')
        return
      } catch (error) {
        if (!(error instanceof Outdated)) throw error
      }
    }
  }
  const look = async (): Promise<void> => {
    for (const feed of parts.feeds) {
      if (stopped) return
      const state = (await readSourceStates(storage)).find((one) => one.source === sourceName(feed))
      const now = clock.now().getTime()
      const isDue = state === undefined || now - Date.parse(state.at) >= parts.everyHours * anHour
      const isTried = now - (tried.get(feed) ?? -Infinity) < Math.min(againMs, parts.everyHours * anHour)
      if (isDue && !isTried) await readFeed(feed)
    }
  }
  const lookOnce = (): void => {
    looking ??= look()
      .catch((error: unknown) => log.error(safeError(error), 'A directory feed could not be brought in'))
      .finally(() => {
        looking = undefined
      })
  }
  return {
    takeIn: take,
    remove: (source) =>
      inTurn(async () => {
        const removed = await removeSource(storage, source)
        if (removed) await parts.reload()
        return removed
      }),
    sources: () => readSourceStates(storage),
    start: () => {
      if (parts.feeds.length === 0) return
      first = setTimeout(lookOnce, firstLookMs).unref()
      timer = setInterval(lookOnce, 60_000).unref()
    },
    stop: async () => {
      stopped = true
      clearTimeout(first)
      clearInterval(timer)
      await worker?.terminate()
      await looking
      await last
    },
  }
}
