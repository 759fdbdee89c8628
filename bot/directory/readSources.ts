import type { Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { logOf, sourcesKey, type SourceState, type Sources, type StoredService } from './stored.ts'

/** An imported source with its services. */
export interface ReadSource extends SourceState {
  services: readonly StoredService[]
}

export async function readSourceStates(storage: Storage): Promise<SourceState[]> {
  const stored = (await storage.read([sourcesKey])).get(sourcesKey)?.value as Sources | undefined
  return stored?.sources ?? []
}

/**
 * Reads all sources; a version that was read before is not read again. A source whose log is not whole is read as far as
 * before, or left out, and said in the log: what is half there is never shown.
 */
export function makeReader(storage: Storage, log: Log): () => Promise<ReadSource[]> {
  let known = new Map<string, ReadSource>()
  return async () => {
    const next = new Map<string, ReadSource>()
    for (const state of await readSourceStates(storage)) {
      const before = known.get(state.source)
      const services = before?.version === state.version ? before.services : await readServicesOf(storage, state)
      if (services.length === state.count) next.set(state.source, { ...state, services })
      else {
        log.error({ source: state.source }, 'What was imported from a source is not whole; bring it in again')
        if (before !== undefined) next.set(state.source, before)
      }
    }
    known = next
    return [...next.values()]
  }
}

/** In parts, each small enough to be read between two turns. */
export async function readServicesOf(storage: Storage, { version, parts }: SourceState): Promise<StoredService[]> {
  const all: StoredService[] = []
  for (let part = 0; part < parts; part += 1) {
    for (const line of await storage.lines(logOf(version, part))) all.push(line as StoredService)
  }
  return all
}
