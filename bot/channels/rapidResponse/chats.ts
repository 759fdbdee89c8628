import type { HandoffDocument } from '../../handoff/handoffDocument.ts'
import type { ChatLine, Relay } from '../../handoff/relay.ts'
import type { Storage } from '../../storage/storage.ts'

/** What the list shows of a chat. */
export interface ChatNews {
  unread: number
  lastHeardAt: string | null
}

interface Known {
  /** ISO times of the person's words, oldest first. */
  heard: string[]
  /** Up to which line each worker has read, by staff id. */
  read: Record<string, string>
}

/** For so long the list waits for chats that are slow to read; then it shows what was known of them. */
const patience = 1_500
const keyOf = (reference: string): string => `handoff-read/${reference}`

/** Which of the person's words the holder has not seen. Chats are read once, and again when they have new words. */
export class Chats {
  readonly #relay: Relay
  readonly #storage: Storage
  readonly #known = new Map<string, Known>()
  /** Those whose chat has not changed since it was read. */
  readonly #fresh = new Set<string>()
  readonly #reading = new Map<string, Promise<void>>()

  constructor(relay: Relay, storage: Storage) {
    this.#relay = relay
    this.#storage = storage
  }

  changed(reference: string): void {
    this.#fresh.delete(reference)
  }

  /** Of many at once, within a moment; also of those that can't be read just now. */
  async news(handoffs: readonly HandoffDocument[]): Promise<(handoff: HandoffDocument) => ChatNews> {
    const open = new Set(handoffs.map(({ reference }) => reference))
    for (const reference of this.#known.keys()) if (!open.has(reference)) this.#forget(reference)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)))
    await Promise.race([Promise.all(handoffs.map((handoff) => this.#look(handoff))), late])
    clearTimeout(timer)
    return (handoff) => this.#newsOf(handoff)
  }

  /** A worker has this before them now. Kept without haste: at worst some words are shown as new again. */
  read({ reference }: HandoffDocument, staffId: string, transcript: readonly ChatLine[]): void {
    const last = transcript.at(-1)?.at
    if (last === undefined) return
    const known = this.#known.get(reference) ?? { heard: heardIn(transcript), read: {} }
    if ((known.read[staffId] ?? '') >= last) return
    known.read = { ...known.read, [staffId]: last }
    this.#known.set(reference, known)
    this.#storage.write(new Map([[keyOf(reference), { value: known.read }]])).catch(() => undefined)
  }

  async #look(handoff: HandoffDocument): Promise<void> {
    const { reference } = handoff
    const underWay = this.#reading.get(reference)
    if (underWay === undefined && this.#fresh.has(reference)) return
    const reading = underWay ?? this.#readOne(handoff)
    this.#reading.set(reference, reading)
    await reading.finally(() => this.#reading.delete(reference)).catch(() => undefined)
  }

  async #readOne({ reference, conversationId }: HandoffDocument): Promise<void> {
    // Words that come while we read make it stale again.
    this.#fresh.add(reference)
    try {
      const transcript = await this.#relay.transcript(conversationId)
      const marks = await this.#readMarks(reference)
      // What was marked meanwhile is newer.
      const read = { ...marks, ...this.#known.get(reference)?.read }
      this.#known.set(reference, { heard: heardIn(transcript), read })
    } catch (error) {
      this.#fresh.delete(reference)
      throw error
    }
  }

  async #readMarks(reference: string): Promise<Record<string, string>> {
    const key = keyOf(reference)
    return ((await this.#storage.read([key])).get(key)?.value as Record<string, string> | undefined) ?? {}
  }

  #newsOf({ reference, holder }: HandoffDocument): ChatNews {
    const { heard, read } = this.#known.get(reference) ?? { heard: [], read: {} }
    const upTo = holder === undefined ? '' : (read[holder.staffId] ?? '')
    return { unread: heard.filter((at) => at > upTo).length, lastHeardAt: heard.at(-1) ?? null }
  }

  #forget(reference: string): void {
    this.#known.delete(reference)
    this.#fresh.delete(reference)
  }
}

function heardIn(transcript: readonly ChatLine[]): string[] {
  return transcript.filter(({ from }) => from === 'person').map(({ at }) => at)
}
