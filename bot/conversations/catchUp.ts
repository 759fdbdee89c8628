import { comesAfter, type Entry } from './entries.ts'
import type { Live, Watcher } from './live.ts'
import type { ConversationStore } from './store.ts'

/**
 * What came after place `from`, oldest first. From memory when it reaches back that far, otherwise from the disk.
 * The memory's part is taken at once, so that the caller can attend to what comes later without a gap or an overlap.
 */
export async function entriesAfter(live: Live, store: ConversationStore, from: number): Promise<Entry[]> {
  const inMemory = live.entries.filter((entry) => comesAfter(entry, from) && !live.hidden.has(entry))
  if (from >= live.onDiskOnly) return inMemory
  const first = live.entries[0]?.seq ?? Infinity
  const older = (await store.all(live)).filter((entry) => comesAfter(entry, from) && entry.seq < first)
  return [...older, ...inMemory]
}

/**
 * Connects a watcher at place `from`: first what came after it, then everything as it comes, nothing lost or doubled.
 * @returns how to disconnect
 */
export async function connect(
  live: Live,
  store: ConversationStore,
  from: number,
  watcher: Watcher,
): Promise<() => void> {
  const meanwhile: (() => void)[] = []
  let caughtUp = false
  const orLater = (job: () => void): void => {
    if (caughtUp) job()
    else meanwhile.push(job)
  }
  const gate: Watcher = {
    show: (entries, passing) => orLater(() => watcher.show(entries, passing)),
    ended: () => orLater(() => watcher.ended()),
  }
  const before = entriesAfter(live, store, Math.min(from, live.seq))
  live.watchers.add(gate)
  try {
    const entries = await before
    if (entries.length > 0) watcher.show(entries)
  } catch (error) {
    live.watchers.delete(gate)
    throw error
  }
  caughtUp = true
  for (const job of meanwhile) job()
  return () => void live.watchers.delete(gate)
}
