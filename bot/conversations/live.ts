import { markOf, type Entry } from './entries.ts'
import { makeQueue, type Queue } from './queue.ts'
import type { WayBack } from './turn.ts'

/** Somebody connected to a conversation. */
export interface Watcher {
  /** Entries to show, oldest first. `passing` ones (typing) have no place in the conversation. */
  show(entries: readonly Entry[], passing?: boolean): void
  ended(): void
}

/** A turn whose message the person may send again. */
export interface FailedTurn {
  number: number
  /** Equal for a message and its resending, whatever id the client gave it. */
  likeness: string
  clientActivityId: string | undefined
  /** What was shown of it. */
  shown: readonly Entry[]
  /** The person's own message as it was shown. */
  own: Entry | undefined
  /** The state the turn was run on, as JSON: the same message sent again is answered from there. */
  before: string
  /** Is what was shown on the disk? (It is when the bot threw; it is not when the disk did not take it.) */
  saved: boolean
}

/** One conversation in memory: the end of it, and what is needed to go on. The rest is on the disk. */
export interface Live {
  readonly id: string
  channelId: string
  userId: string
  locale: string | undefined
  /** Equal for conversations that were begun from one address. */
  group: string | undefined
  /** How words reach the person on another channel than Direct Line. */
  way: WayBack | undefined
  /** Places of what was said between the person's messages and has not arrived on that channel yet, oldest first. */
  waiting: number[]
  queue: Queue
  /** Sending there has a queue of its own: a channel that hangs must not hold up a turn. */
  sending: Queue
  watchers: Set<Watcher>
  /** Answers by clientActivityID: the same id again gets the same answer. */
  answered: Map<string, Promise<{ id: string }>>

  /** Read from the disk (or known to be new). Until then nothing below counts. */
  filled: Promise<void> | undefined
  /** The disk could not be read: whether something is stored under this id is not known. */
  unsure: boolean
  /** A write failed or hangs: the disk must be looked at before the next one. */
  dirty: boolean
  ended: boolean
  begun: boolean

  etag: string
  /** Lines of the transcript that count. */
  count: number
  turns: number
  /** The bot's state as last committed, as JSON: small, and never shared between turns. */
  state: string
  /**
   * The state after turns that could not be saved, as JSON. The next turn goes on from there while this is in memory: in
   * a crisis with a full disk "yes" answers what was asked. It goes to the disk with the first turn that is saved.
   */
  unsavedState: string | undefined
  seq: number
  /** The end of the conversation as it was shown, oldest first. */
  entries: Entry[]
  /** What the person said in a turn that is not saved yet: nobody is shown it before it is. */
  hidden: Set<Entry>
  /** Everything up to and with this watermark may be on the disk only. */
  onDiskOnly: number
  /** Shown, not on the disk yet: the greeting, or a turn that could not be saved. */
  unsaved: Entry[]
  failed: FailedTurn | undefined
  waitingBytes: number
  /** Calls that hold this object: while there are any it stays in memory. */
  inUse: number
  /** Milliseconds since 1970. */
  lastUsed: number
}

export function makeLive(id: string, channelId: string, userId: string): Live {
  return {
    id,
    channelId,
    userId,
    locale: undefined,
    group: undefined,
    way: undefined,
    waiting: [],
    queue: makeQueue(),
    sending: makeQueue(),
    watchers: new Set(),
    answered: new Map(),
    filled: undefined,
    unsure: false,
    dirty: false,
    ended: false,
    begun: false,
    etag: 'new',
    count: 0,
    turns: 0,
    state: '{}',
    unsavedState: undefined,
    seq: 0,
    entries: [],
    hidden: new Set(),
    onDiskOnly: 0,
    unsaved: [],
    failed: undefined,
    waitingBytes: 0,
    inUse: 0,
    lastUsed: 0,
  }
}

/** What the next turn goes on from. */
export const stateOf = (live: Live): string => live.unsavedState ?? live.state

const keptEntries = 24
const keptAnswers = 1000
const keptUnsaved = 200

/** Lets go of what need not be in memory. What is not on the disk stays. */
export function trim(live: Live, keep = keptEntries): void {
  const firstUnsaved = live.unsaved[0]?.seq ?? Infinity
  while (live.entries.length > keep) {
    const oldest = live.entries[0]
    if (oldest === undefined || oldest.seq >= firstUnsaved) break
    live.onDiskOnly = Math.max(live.onDiskOnly, markOf(oldest), oldest.seq)
    live.entries.shift()
  }
  // A disk that fails for hours must not fill the memory: the oldest of what was never saved goes.
  while (live.unsaved.length > keptUnsaved) {
    const lost = live.unsaved.shift()
    if (lost !== undefined) live.hidden.delete(lost)
    live.entries = live.entries.filter((entry) => entry !== lost)
  }
  for (const key of live.answered.keys()) {
    if (live.answered.size <= keptAnswers) break
    live.answered.delete(key)
  }
}
