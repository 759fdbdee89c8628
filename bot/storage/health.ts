import { setTimeout as delay } from 'node:timers/promises'
import { withDeadline } from './deadline.ts'
import { EtagConflict, type Storage } from './storage.ts'

/** Whether what must be on the disk gets there. */
export interface StoreHealth {
  /** The same store with deadlines, listened to: its durable writes say how the disk is. */
  storage: Storage
  /** What is wrong; null when durable writes come through. */
  unwell(): 'failing' | 'hanging' | null
  start(): void
  stop(): void
}

export interface StoreHealthOptions {
  /** Milliseconds after which a call counts as hanging. */
  deadlineMs: number
  /** Told when it changes. */
  changed?: (unwell: 'failing' | 'hanging' | null) => void
  /** Milliseconds between probes while all is well, and while it is not. */
  everyMs?: number
  againMs?: number
}

const probeKey = 'health/probe'
/** More than one block: the last few bytes of a full disk must not look like room. */
const probe = 'x'.repeat(8 * 1024)

/** Watches a store: by a small durable write every 30 seconds, and by every durable write that anybody makes. */
export function watchHealth(real: Storage, options: StoreHealthOptions): StoreHealth {
  const { deadlineMs, everyMs = 30_000, againMs = 5_000 } = options
  let state: 'failing' | 'hanging' | null = null
  let changes = 0
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const set = (next: typeof state): void => {
    changes += 1
    if (next === state) return
    state = next
    options.changed?.(next)
    plan()
  }
  /** A write that began before the last thing that went wrong says nothing of now. */
  const listen = <T>(work: Promise<T>): Promise<T> => {
    const since = changes
    work.then(
      () => {
        if (state === null || since === changes) set(null)
      },
      (error: unknown) => {
        if (!(error instanceof EtagConflict)) set(nameOf(error) === 'StoreTooSlow' ? 'hanging' : 'failing')
      },
    )
    return work
  }

  const timed = withDeadline(real, deadlineMs)
  const storage: Storage = {
    read: (keys) => timed.read(keys),
    keys: (collection) => timed.keys(collection),
    lines: (log, from) => timed.lines(log, from),
    write: (written, how) => (how?.durable === true ? listen(timed.write(written, how)) : timed.write(written, how)),
    append: (log, lines, how) =>
      how?.durable === true ? listen(timed.append(log, lines, how)) : timed.append(log, lines, how),
    remove: (keys) => timed.remove(keys),
    truncate: (log, count) => timed.truncate(log, count),
    removeLog: (log) => timed.removeLog(log),
    close: () => timed.close(),
  }

  let probing = false
  /** One at a time: on a disk that hangs they would pile up. */
  const look = async (): Promise<void> => {
    if (probing) return
    probing = true
    const work = real.write(new Map([[probeKey, { value: { probe } }]]), { durable: true })
    const late = new AbortController()
    void delay(deadlineMs, undefined, { ref: false, signal: late.signal }).then(
      () => set('hanging'),
      () => undefined,
    )
    try {
      await work
      set(null)
    } catch {
      set('failing')
    }
    late.abort()
    probing = false
  }
  const plan = (): void => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void look().then(plan), state === null ? everyMs : againMs).unref()
  }

  return {
    storage,
    unwell: () => state,
    start: () => void look().then(plan),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** Not by `instanceof`: an error may come from another realm. */
function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined
}
