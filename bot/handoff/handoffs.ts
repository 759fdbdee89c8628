import type { Clock, Finding, HandoffDetails, Handoffs, Standing } from '../../dialogs/ports.ts'
import type { Change, Storage } from '../storage/storage.ts'
import {
  openedBy,
  withDetails,
  withFinding,
  type HandoffDocument,
  type Origin,
  type StoredFinding,
} from './handoffDocument.ts'
import { closedBy, type Act } from './moves.ts'
import { newestFirst } from './newestFirst.ts'
import { handoffs, recordsOf, type Found, type Records } from './records.ts'
import { newReference } from './references.ts'
import { againOnConflict } from './tryAgain.ts'

export type { HandoffDocument, Origin } from './handoffDocument.ts'

/** Which handoff a conversation opened last. */
const pointerKey = (conversationId: string): string => `handoff-of/${conversationId}`

interface Pointer {
  reference: string
}

/** Where a conversation comes from, when that is known. */
export type OriginOf = (conversationId: string) => Origin | Promise<Origin>

export interface NumberedHandoffs extends Handoffs {
  /** Opens with a finding of then, under a reference that was made beforehand; or adds it to the one that is open. */
  openAs(conversationId: string, finding: StoredFinding, reference: string): Promise<string>
}

/** A conversation has no handoff that something could be added to. */
export class NoHandoff extends Error {
  constructor() {
    super('This conversation has no handoff to add to. Call open first.')
    this.name = 'NoHandoff'
  }
}

/**
 * The handoffs as conversations see them: they can open and add, never close.
 * @param originOf asked once, when a handoff opens; what it can't say within a moment is left out
 */
export function createHandoffs(storage: Storage, clock: Clock, originOf?: OriginOf): NumberedHandoffs {
  return new StoredHandoffs(storage, clock, originOf)
}

/** All handoffs, open and closed, the newest first. */
export function listHandoffs(storage: Storage): Promise<HandoffDocument[]> {
  return newestFirst<HandoffDocument>(storage, handoffs, ({ openedAt }) => openedAt)
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
  const act: Act = {
    at: clock.now().toISOString(),
    worker: { id: closing.worker, name: closing.worker, role: 'manager' },
  }
  const after = await recordsOf(storage).change(closing.reference, (handoff) => {
    if (handoff.status === 'closed') return handoff
    const holder = handoff.holder ?? { staffId: act.worker.id, name: act.worker.name, role: 'manager', at: act.at }
    return closedBy({ ...handoff, holder }, act, { happened: closing.note, wanted: '' })
  })
  if (!after) throw new Error(`There is no handoff ${closing.reference}. Check the reference.`)
}

class StoredHandoffs implements NumberedHandoffs {
  readonly #storage: Storage
  readonly #records: Records
  readonly #clock: Clock
  readonly #originOf: OriginOf

  constructor(storage: Storage, clock: Clock, originOf: OriginOf = () => ({})) {
    this.#storage = storage
    this.#records = recordsOf(storage)
    this.#clock = clock
    this.#originOf = originOf
  }

  open(conversationId: string, finding: Finding, said: string): Promise<string> {
    return this.openAs(conversationId, { ...finding, at: this.#clock.now().toISOString(), said }, newReference('H'))
  }

  openAs(conversationId: string, stored: StoredFinding, made: string): Promise<string> {
    let reference = made
    return againOnConflict(async () => {
      const { pointerEtag, found } = await this.#latest(conversationId)
      if (found?.handoff.status === 'open') {
        await this.#records.save(found, withFinding(found.handoff, stored))
        return found.handoff.reference
      }
      const origin = await inAMoment(this.#originOf, conversationId)
      const handoff = openedBy(stored, conversationId, reference, origin)
      // Should it be in the way, another has it.
      reference = newReference('H')
      // One write: a handoff nobody finds from its conversation would be opened twice.
      const pointer: Change = { value: { reference: handoff.reference }, etag: pointerEtag ?? 'new' }
      await this.#records.add(handoff, new Map([[pointerKey(conversationId), pointer]]))
      return handoff.reference
    })
  }

  /** What is told after a worker has closed the handoff still reaches it. */
  async add(conversationId: string, details: Partial<HandoffDetails>): Promise<void> {
    const at = this.#clock.now().toISOString()
    await againOnConflict(async () => {
      const { found } = await this.#latest(conversationId)
      if (!found) throw new NoHandoff()
      await this.#records.save(found, withDetails(found.handoff, details, at))
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
    const found = await this.#records.read((pointer.value as Pointer).reference)
    return { pointerEtag: pointer.etag, ...(found && { found }) }
  }
}

const aMoment = 200

/** Nothing that is good to know may hold up what must be kept. */
export async function inAMoment(originOf: OriginOf, conversationId: string): Promise<Origin> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Origin>((resolve) => {
    timer = setTimeout(() => resolve({}), aMoment)
  })
  const asked = Promise.resolve()
    .then(() => originOf(conversationId))
    .catch((): Origin => ({}))
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
