import { parentPort, workerData } from 'node:worker_threads'
import { councilNames, locateWith } from './locate.ts'
import { prepareImport, type ImportOrder } from './prepareImport.ts'

/** What the worker is given. */
export interface PrepareTask {
  order: ImportOrder
  councilFolder: string
  /** Addresses inside the own network that may be asked all the same. */
  allowInside: readonly string[]
}

export type PrepareAnswer = { source: string; version: string } | { sentence: string }

/** Reads and mends a feed beside the service, so that no turn waits for it. */
async function work({ order, councilFolder, allowInside }: PrepareTask): Promise<PrepareAnswer> {
  try {
    const { source, version } = await prepareImport(order, {
      locate: locateWith(councilFolder),
      councilNames: councilNames(councilFolder),
      now: () => new Date(),
      progress: () => undefined,
      limits: { allowInside },
    })
    return { source, version }
  } catch (error) {
    return { sentence: error instanceof Error ? error.message : 'It failed.' }
  }
}

void work(workerData as PrepareTask).then((answer) => parentPort?.postMessage(answer))
