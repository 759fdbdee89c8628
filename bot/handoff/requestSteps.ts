import type { Worker } from '../people/roles.ts'
import type { Storage } from '../storage/storage.ts'
import { DeskRefusal } from './refusal.ts'
import { asNow, referenceKey, requestKey, writeRequest } from './requests.ts'
import type { RequestDocument, RequestLine } from './requests.ts'
import { againOnConflict } from './tryAgain.ts'

export type RequestStep = 'take' | 'touch' | 'done'

const becomes = { take: 'taken', touch: 'in touch', done: 'done' } as const

/** What a worker does with a contact request. */
export interface RequestAct {
  at: string
  worker: Worker
  step: RequestStep
  note?: string
  once?: string
}

/**
 * @returns the request after it, on disk
 * @throws {DeskRefusal} `unknown`, or `taken` by another worker
 */
export function stepRequest(storage: Storage, reference: string, act: () => RequestAct): Promise<RequestDocument> {
  return againOnConflict(async () => {
    const found = await find(storage, reference)
    if (found === undefined) throw new DeskRefusal('unknown')
    const after = stepped(found.request, act())
    if (after !== found.request) await writeRequest(storage, after, found.etag)
    return after
  })
}

/** Whoever is in touch, or done, has it: there is no need to take it first. Only another's is refused. */
function stepped(request: RequestDocument, act: RequestAct): RequestDocument {
  const { takenBy, history = [], status } = request
  const { id: staffId, name, role } = act.worker
  if (act.once !== undefined && history.some(({ once }) => once === act.once)) return request
  if (takenBy !== undefined && takenBy.staffId !== staffId && role !== 'manager') {
    throw new DeskRefusal('taken', takenBy.name)
  }
  if (act.step === 'take' && takenBy !== undefined && status !== 'done') {
    if (takenBy.staffId === staffId) return request
    throw new DeskRefusal('taken', takenBy.name)
  }
  if (act.step === 'done' && status === 'done' && act.note === undefined) return request
  const line: RequestLine = {
    ...{ at: act.at, by: name, what: becomes[act.step] },
    ...(act.note !== undefined && { note: act.note }),
    ...(act.once !== undefined && { once: act.once }),
  }
  const holder = takenBy ?? { staffId, name, role, at: act.at }
  // A note after the end is a note: only what the person asks anew opens it again.
  const after = status === 'done' ? 'done' : becomes[act.step]
  return { ...request, status: after, takenBy: holder, changedAt: act.at, history: [...history, line] }
}

async function find(
  storage: Storage,
  reference: string,
): Promise<{ request: RequestDocument; etag: string } | undefined> {
  const name = referenceKey(reference)
  const id = ((await storage.read([name])).get(name)?.value as { id: string } | undefined)?.id
  const key = id === undefined ? undefined : requestKey(id)
  const stored = key === undefined ? undefined : (await storage.read([key])).get(key)
  return stored && { request: asNow(stored.value as RequestDocument), etag: stored.etag }
}
