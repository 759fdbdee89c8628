import { setTimeout as delay } from 'node:timers/promises'
import type { Clock, Directory } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { corrected, readCorrections, type Correction } from './corrections.ts'
import { activeOnes, makeDirectory, makeDirectoryInSlices } from './makeDirectory.ts'
import { makeReader } from './readSources.ts'
import type { Service } from './service.ts'
import { mapInSlices } from './slices.ts'
import { correctedKey, sourcesKey, type HeldText, type StoredService } from './stored.ts'
import { putTogether } from './together.ts'

/** A service of which something is held back, for staff to look at. */
export interface HeldService {
  id: string
  name: string
  held: readonly HeldText[]
  correction: Correction | undefined
}

/** The directory as it is at this moment: starter, imported sources, and what staff corrected. */
export interface LiveDirectory {
  /** Always asks the newest. */
  directory: Directory
  /** Active ones, corrected, without the hidden ones; the same array until it changes. */
  services(): readonly Service[]
  service(id: string): Service | undefined
  /** Another word whenever anything of it changed. */
  version(): string
  /** Everything of which something was cut; also what staff have cleared or left cut already. */
  held(): readonly HeldService[]
  /** What staff corrected in a service; also of one that is hidden. */
  correction(id: string): Correction | undefined
  /** Services that staff have hidden. */
  hidden(): readonly Service[]
  /** @returns stops listening */
  changed(listener: () => void): () => void
  /**
   * Reads what was imported, and looks for changes from now on. Resolves when it is read or `patienceMs` are over: a very
   * large one is read on while people are answered from the starter directory.
   */
  start(patienceMs: number): Promise<void>
  stop(): void
  /** Reads again what was imported and corrected; resolves when it is what everybody asks. Never rejects. */
  reload(): Promise<void>
}

export interface LiveDirectoryParts {
  starter: readonly Service[]
  storage: Storage
  clock: Clock
  log: Log
  /** Milliseconds between looks for what another process changed; for tests. */
  everyMs?: number
}

interface Shown {
  directory: Directory
  services: readonly Service[]
  byId: ReadonlyMap<string, Service>
  held: readonly HeldService[]
  hidden: readonly Service[]
  corrections: ReadonlyMap<string, Correction>
  version: string
}

export function makeLiveDirectory({
  starter,
  storage,
  clock,
  log,
  everyMs = 60_000,
}: LiveDirectoryParts): LiveDirectory {
  let shown = shownOf(makeDirectory(starter), activeOnes(starter))
  // As of a store in which nothing was ever brought in.
  let seen = ' '
  let round = 0
  let running: Promise<void> | undefined
  let again: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const listeners = new Set<() => void>()
  const read = makeReader(storage, log)

  const rebuild = async (): Promise<void> => {
    const mark = await markOf(storage)
    const [sources, corrections] = [await read(), await readCorrections(storage)]
    const stored = putTogether(starter, sources)
    const next = await build(stored, corrections)
    if (stopped) return
    round += 1
    seen = mark
    shown = { ...next, version: `${String(clock.now().getTime())}-${String(round)}` }
    for (const listener of listeners) listener()
  }
  const once = (): Promise<void> => {
    const mine = rebuild()
      .catch((error: unknown) => log.error(safeError(error), 'The directory could not be read; it stays as it was'))
      .finally(() => {
        running = undefined
      })
    running = mine
    return mine
  }
  const reload = (): Promise<void> => {
    if (stopped) return Promise.resolve()
    // What was asked for while it runs may have changed after it read: it runs once more, for all who ask meanwhile.
    if (running !== undefined) {
      again ??= running.then(() => {
        again = undefined
        return once()
      })
      return again
    }
    return once()
  }
  const look = async (): Promise<void> => {
    if (running === undefined && (await markOf(storage)) !== seen) await reload()
  }
  return {
    directory: {
      suggest: (wish) => shown.directory.suggest(wish),
      get: (id) => shown.directory.get(id),
    },
    services: () => shown.services,
    service: (id) => shown.byId.get(id),
    version: () => shown.version,
    held: () => shown.held,
    hidden: () => shown.hidden,
    correction: (id) => shown.corrections.get(id),
    changed: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start: async (patienceMs) => {
      timer = setInterval(() => {
        // Tried again at the next look.
        void look().catch(() => undefined)
      }, everyMs).unref()
      const first = look().catch((error: unknown) =>
        log.error(safeError(error), 'The directory could not be looked for'),
      )
      const over = new AbortController()
      const late = delay(patienceMs, undefined, { ref: false, signal: over.signal }).catch(() => undefined)
      await Promise.race([first, late])
      over.abort()
    },
    stop: () => {
      stopped = true
      clearInterval(timer)
    },
    reload,
  }
}

async function build(stored: readonly StoredService[], corrections: ReadonlyMap<string, Correction>): Promise<Shown> {
  const shown = await mapInSlices(stored, (one) => corrected(one, corrections.get(one.service.id)))
  const services = activeOnes(shown.filter((one) => one !== null))
  const held = stored.flatMap(({ service: { id, name }, held: texts }) =>
    texts === undefined || texts.length === 0 ? [] : [{ id, name, held: texts, correction: corrections.get(id) }],
  )
  const hidden = stored.flatMap(({ service }) => (corrections.get(service.id)?.hidden === true ? [service] : []))
  const directory = await makeDirectoryInSlices(services)
  return { ...shownOf(directory, services), held, hidden, corrections }
}

function shownOf(directory: Directory, services: readonly Service[]): Shown {
  const byId = new Map(services.map((one) => [one.id, one]))
  return { directory, services, byId, held: [], hidden: [], corrections: new Map(), version: 'starter' }
}

/** What tells that something has changed; reading it costs little. */
async function markOf(storage: Storage): Promise<string> {
  const found = await storage.read([sourcesKey, correctedKey])
  return [sourcesKey, correctedKey].map((key) => found.get(key)?.etag ?? '').join(' ')
}
