import { JsonText } from '../storage/jsonText.ts'
import type { Change, Storage } from '../storage/storage.ts'
import type { Entry } from './entries.ts'
import type { Live } from './live.ts'
import type { WayBack } from './turn.ts'

/** The document of a conversation. It is written last: what it does not count was never committed. */
export interface ConversationDocument {
  /** Lines of `transcripts/<id>` that count. */
  count: number
  turns: number
  userId: string
  channelId: string
  locale: string | null
  /** Equal for conversations that were begun from one address: a keyed hash, never the address. */
  group?: string
  way?: WayBack
  /** Places of words that have not arrived on the person's channel yet. */
  waiting?: number[]
  state: Record<string, unknown>
}

/** The same, with the state as the text it is kept in: it is made once, after the turn, and never taken apart to be written. */
export interface DocumentToWrite extends Omit<ConversationDocument, 'state'> {
  /** JSON of an object. */
  state: string
}

export interface Loaded {
  document: ConversationDocument
  etag: string
  /** The end of the transcript, oldest first. */
  tail: Entry[]
  /** There are entries before the tail. */
  more: boolean
  /** Lines that were written and never committed are still in the log. */
  leftovers: boolean
}

const documentKey = (id: string): string => `conversations/${id}`
const logName = (id: string): string => `transcripts/${id}`
/** A deleted conversation stays deleted while tokens for it may be about. Holds nothing but the random id and a time. */
const endedKey = (id: string): string => `ended/${id}`
/** Marks a conversation with words that have not arrived on its channel, so that they are found after a restart. */
const undelivered = 'undelivered'
const undeliveredKey = (id: string): string => `${undelivered}/${id}`

const tailLines = 200

export interface ConversationStore {
  isEnded(id: string): Promise<boolean>
  /** `begun`: lines of a first turn that was never committed are in the log, and nothing counts them. */
  load(id: string): Promise<Loaded | 'ended' | 'new' | 'begun'>
  /** All committed entries, oldest first. */
  all(live: Live): Promise<Entry[]>
  /** The last `count` committed entries, oldest first. */
  last(live: Live, count: number): Promise<Entry[]>
  /**
   * Adds the entries, then writes the document, which commits them.
   * @param signal when aborted, nothing more is begun
   * @returns the new etag
   */
  commit(live: Live, entries: readonly Entry[], document: DocumentToWrite, signal: AbortSignal): Promise<string>
  /** Looks at the disk again after a write of which nobody knows how it ended. */
  repair(live: Live, signal: AbortSignal): Promise<'ok' | 'stored-elsewhere' | 'ended'>
  /** Conversations with words that may not have arrived on their channel. */
  undelivered(): AsyncIterable<string>
  /** Nothing of this conversation waits any more (or nothing that is still tried). */
  delivered(id: string): Promise<void>
  end(id: string, now: Date): Promise<void>
  /** Removes what a crash left of deleted conversations, and the marks of those deleted before `before`. */
  sweepEnded(before: Date): Promise<void>
}

export function makeStore(storage: Storage): ConversationStore {
  return {
    isEnded: async (id) => (await storage.read([endedKey(id)])).has(endedKey(id)),

    async load(id) {
      const found = await storage.read([documentKey(id), endedKey(id)])
      if (found.has(endedKey(id))) return 'ended'
      const stored = found.get(documentKey(id))
      if (stored === undefined) return (await storage.lines(logName(id))).length === 0 ? 'new' : 'begun'
      const document = stored.value as ConversationDocument
      const from = Math.max(0, document.count - tailLines)
      const lines = (await storage.lines(logName(id), from)) as Entry[]
      return {
        document: { ...document, count: Math.min(document.count, from + lines.length) },
        etag: stored.etag,
        tail: lines.slice(0, document.count - from),
        more: from > 0,
        leftovers: lines.length > document.count - from,
      }
    },

    async all(live) {
      const { count } = live
      return count === 0 ? [] : ((await storage.lines(logName(live.id))) as Entry[]).slice(0, count)
    },

    async last(live, count) {
      const from = Math.max(0, live.count - count)
      const upTo = live.count - from
      return ((await storage.lines(logName(live.id), from)) as Entry[]).slice(0, upTo)
    },

    async commit(live, entries, document, signal) {
      const value = textOf(document)
      if (entries.length > 0) await storage.append(logName(live.id), entries)
      signal.throwIfAborted()
      const key = documentKey(live.id)
      const changes = new Map<string, Change>([[key, { value, etag: live.etag }]])
      if (document.waiting !== undefined) changes.set(undeliveredKey(live.id), { value: {} })
      const written = await storage.write(changes)
      return written.get(key) ?? '*'
    },

    async *undelivered() {
      for await (const key of storage.keys(undelivered)) yield key.slice(undelivered.length + 1)
    },

    delivered: (id) => storage.remove([undeliveredKey(id)]),

    async repair(live, signal) {
      const found = await storage.read([documentKey(live.id), endedKey(live.id)])
      signal.throwIfAborted()
      if (found.has(endedKey(live.id))) return 'ended'
      const stored = found.get(documentKey(live.id))
      if (live.unsure && stored !== undefined) return 'stored-elsewhere'
      await storage.truncate(logName(live.id), live.count)
      signal.throwIfAborted()
      live.etag = stored?.etag ?? 'new'
      live.unsure = false
      live.dirty = false
      return 'ok'
    },

    async end(id, now) {
      const mark: Change = { value: { at: now.toISOString() } }
      await storage.write(new Map([[endedKey(id), mark]]), { durable: true })
      await removeRemains(storage, id)
    },

    async sweepEnded(before) {
      for await (const key of storage.keys('ended')) {
        const mark = (await storage.read([key])).get(key)?.value as { at?: string } | undefined
        await removeRemains(storage, key.slice('ended/'.length))
        if (mark?.at !== undefined && new Date(mark.at) < before) await storage.remove([key])
      }
    },
  }
}

function textOf({ state, ...rest }: DocumentToWrite): JsonText {
  if (!state.startsWith('{')) throw new Error('The state of a conversation is an object.')
  return new JsonText(`${JSON.stringify(rest).slice(0, -1)},"state":${state}}`)
}

async function removeRemains(storage: Storage, id: string): Promise<void> {
  await storage.removeLog(logName(id))
  await storage.remove([documentKey(id), undeliveredKey(id)])
}
