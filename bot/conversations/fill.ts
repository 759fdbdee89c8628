import { within } from './deadline.ts'
import { lastMark } from './entries.ts'
import type { Live } from './live.ts'
import { trim } from './live.ts'
import { safeError, type Log } from './log.ts'
import type { ConversationStore, Loaded } from './store.ts'

/**
 * Reads a conversation from the disk, once. When the disk fails or hangs the conversation goes on in memory: nothing
 * can be saved until it answers, but whoever is in danger is still answered.
 */
export function fill(live: Live, store: ConversationStore, loadMs: number, log: Log): Promise<void> {
  live.filled ??= within(loadMs, () => store.load(live.id)).then(
    (loaded) => take(live, loaded),
    (error: unknown) => {
      log.error(safeError(error), 'A conversation could not be read')
      live.unsure = true
      live.dirty = true
    },
  )
  return live.filled
}

function take(live: Live, loaded: Loaded | 'ended' | 'new' | 'begun'): void {
  live.unsure = false
  if (loaded === 'ended') live.ended = true
  // Counted with what comes later they would stand in the place of the newest messages: they are cut off first.
  else if (loaded === 'begun') live.dirty = true
  else if (loaded !== 'new') takeLoaded(live, loaded)
}

function takeLoaded(live: Live, { document, etag, tail, more, leftovers }: Loaded): void {
  live.begun = true
  live.etag = etag
  live.count = document.count
  live.turns = document.turns
  live.userId = document.userId
  live.channelId = document.channelId
  live.locale = document.locale ?? undefined
  live.group = document.group
  live.way = document.way ?? live.way
  live.waiting = document.waiting ?? []
  live.state = JSON.stringify(document.state)
  live.unsavedState = undefined
  live.entries = tail
  live.unsaved = []
  live.hidden.clear()
  live.failed = undefined
  live.seq = lastMark(tail, live.seq)
  // An echo can be later than what follows it, so the tail alone is sure only of what comes after its first entry.
  live.onDiskOnly = more ? (tail[0]?.seq ?? 0) : 0
  // What was written before a crash and never committed is cut off before the next line is added.
  live.dirty = leftovers
  for (const { activity, echo } of tail) {
    const key = activity.channelData?.['clientActivityID']
    if (typeof key === 'string' && activity.from.role === 'user' && echo !== 0) {
      live.answered.set(key, Promise.resolve({ id: activity.id }))
    }
  }
  trim(live)
}
