import { EtagConflict } from '../storage/storage.ts'
import { within } from './deadline.ts'
import type { Entry } from './entries.ts'
import { trim, type Live } from './live.ts'
import type { ConversationStore, DocumentToWrite } from './store.ts'

/** Something was in the way of a commit that reading the conversation again puts right. */
class ReadAgain extends Error {
  constructor(reason: string) {
    super(`The conversation must be read again: ${reason}.`)
    this.name = 'ReadAgain'
  }
}

/**
 * Puts entries and state on the disk: lines first, then the document that counts them.
 * @throws when it cannot be done within `commitMs`; then nothing of it counts, and memory stays as it was
 */
export async function commit(
  live: Live,
  store: ConversationStore,
  commitMs: number,
  shown: readonly Entry[],
  next: { turns: number; state: string },
): Promise<void> {
  const entries = [...live.unsaved, ...shown]
  const document: DocumentToWrite = {
    count: live.count + entries.length,
    turns: next.turns,
    userId: live.userId,
    channelId: live.channelId,
    locale: live.locale ?? null,
    ...(live.group === undefined ? {} : { group: live.group }),
    ...(live.way === undefined ? {} : { way: live.way }),
    ...(live.waiting.length === 0 ? {} : { waiting: [...live.waiting] }),
    state: next.state,
  }
  const knewTheDisk = !live.dirty
  try {
    live.etag = await within(commitMs, async (signal) => {
      if (live.dirty) await lookAgain(live, store, signal)
      return store.commit(live, entries, document, signal)
    })
  } catch (error) {
    live.dirty = true
    // Somebody else wrote: theirs document. (After a write that hung it was our own, late: then memory document.)
    if (knewTheDisk && error instanceof EtagConflict) live.filled = undefined
    throw error
  }
  live.count = document.count
  live.turns = document.turns
  live.state = next.state
  live.unsavedState = undefined
  for (const entry of live.unsaved) live.hidden.delete(entry)
  live.unsaved = []
  live.failed = undefined
  live.begun = true
  trim(live)
}

async function lookAgain(live: Live, store: ConversationStore, signal: AbortSignal): Promise<void> {
  const found = await store.repair(live, signal)
  if (found === 'ok') return
  // Nobody knew, while the disk did not answer, that there is more: read it before the next turn.
  live.filled = undefined
  throw new ReadAgain(found)
}
