import type { Clock, Finding, HandoffDetails, Handoffs, Standing } from '../../dialogs/ports.ts'
import type { Change, Storage } from '../storage/storage.ts'
import { closedBy, openedBy, withDetails, withFinding, type HandoffDocument } from './handoffDocument.ts'
import { newestFirst } from './newestFirst.ts'
import { newReference } from './references.ts'
import { againOnConflict } from './tryAgain.ts'

export type { HandoffDocument } from './handoffDocument.ts'

const collection = 'handoffs'
const handoffKey = (reference: string): string => `${collection}/${reference}`
/** Which handoff a conversation opened last. */
const pointerKey = (conversationId: string): string => `handoff-of/${conversationId}`

interface Pointer {
  reference: string
}
interface Found {
  handoff: HandoffDocument
  etag: string
}

/** The handoffs as conversations see them: they can open and add, never close. */
export function createHandoffs(storage: Storage, clock: Clock): Handoffs {
  return new StoredHandoffs(storage, clock)
}

/** All handoffs, open and closed, the newest first. */
export function listHandoffs(storage: Storage): Promise<HandoffDocument[]> {
  return newestFirst<HandoffDocument>(storage, collection, ({ openedAt }) => openedAt)
}

/**
 * For workers only; no dialog can reach it. Closing a closed one again changes nothing.
 * @throws when there is no such handoff
 */
export async function closeHandoff(
  storage: Storage,
  clock: Clock,
  closing: { reference: string; worker: string; note: string },
): Promise<void> {
  await againOnConflict(async () => {
    const found = await readHandoff(storage, closing.reference)
    if (!found) throw new Error(`There is no handoff ${closing.reference}. Check the reference.`)
    await save(storage, found, closedBy(found.handoff, closing.worker, closing.note, clock.now().toISOString()))
  })
}

class StoredHandoffs implements Handoffs {
  readonly #storage: Storage
  readonly #clock: Clock

  constructor(storage: Storage, clock: Clock) {
    this.#storage = storage
    this.#clock = clock
  }

  open(conversationId: string, finding: Finding, said: string): Promise<string> {
    const stored = { ...finding, at: this.#clock.now().toISOString(), said }
    return againOnConflict(async () => {
      const { pointerEtag, found } = await this.#latest(conversationId)
      if (found?.handoff.status === 'open') {
        await save(this.#storage, found, withFinding(found.handoff, stored))
        return found.handoff.reference
      }
      const handoff = openedBy(stored, conversationId, newReference('H'))
      // One write: a handoff nobody finds from its conversation would be opened twice.
      const changes = new Map<string, Change>([
        [handoffKey(handoff.reference), { value: handoff, etag: 'new' }],
        [pointerKey(conversationId), { value: { reference: handoff.reference }, etag: pointerEtag ?? 'new' }],
      ])
      await this.#storage.write(changes, { durable: true })
      return handoff.reference
    })
  }

  /** What is told after a worker has closed the handoff still reaches it. */
  async add(conversationId: string, details: Partial<HandoffDetails>): Promise<void> {
    const at = this.#clock.now().toISOString()
    await againOnConflict(async () => {
      const { found } = await this.#latest(conversationId)
      if (!found) throw new Error('This conversation has no handoff to add to. Call open first.')
      await save(this.#storage, found, withDetails(found.handoff, details, at))
    })
  }

  async isOpen(conversationId: string): Promise<boolean> {
    return (await this.#latest(conversationId)).found?.handoff.status === 'open'
  }

  async standing(conversationId: string): Promise<Standing | null> {
    const handoff = (await this.#latest(conversationId)).found?.handoff
    if (handoff?.status !== 'open') return null
    const { reference, chat = 'bot', holder, contactedAt } = handoff
    const worker = holder === undefined ? null : { name: holder.name, role: holder.role }
    return { reference, chat, worker, contacted: contactedAt !== undefined }
  }

  async #latest(conversationId: string): Promise<{ pointerEtag?: string; found?: Found }> {
    const key = pointerKey(conversationId)
    const pointer = (await this.#storage.read([key])).get(key)
    if (!pointer) return {}
    const found = await readHandoff(this.#storage, (pointer.value as Pointer).reference)
    return { pointerEtag: pointer.etag, ...(found && { found }) }
  }
}

async function readHandoff(storage: Storage, reference: string): Promise<Found | undefined> {
  const key = handoffKey(reference)
  const stored = (await storage.read([key])).get(key)
  return stored && { handoff: stored.value as HandoffDocument, etag: stored.etag }
}

/** On the disk itself before it resolves. Nothing is written when nothing changed. */
async function save(storage: Storage, { handoff, etag }: Found, changed: HandoffDocument): Promise<void> {
  if (changed === handoff) return
  await storage.write(new Map([[handoffKey(handoff.reference), { value: changed, etag }]]), { durable: true })
}
