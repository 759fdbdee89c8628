import type { Clock, ContactRequest, Requests } from '../../dialogs/ports.ts'
import type { Change, Storage, StoredDocument } from '../storage/storage.ts'
import { newestFirst } from './newestFirst.ts'
import { newReference } from './references.ts'
import { againOnConflict } from './tryAgain.ts'

const collection = 'requests'
const requestKey = (id: string): string => `${collection}/${id}`
/** Keeps a reference from being given twice. */
const referenceKey = (reference: string): string => `request-references/${reference}`

/** What is stored in the collection `requests`, under the request's id. */
export interface RequestDocument extends ContactRequest {
  reference: string
  status: 'open' | 'answered'
  /** ISO time of the first `put`: the day a need appeared (Care Act 2014 sections 9 and 10) is never moved by a later one. */
  askedAt: string
  /** ISO time of the last `put` that changed anything. */
  changedAt: string
}

export function createRequests(storage: Storage, clock: Clock): Requests {
  return {
    put: (request) => againOnConflict(() => put(storage, request, clock.now().toISOString())),
  }
}

/** All contact requests, open and answered, the newest first. */
export function listRequests(storage: Storage): Promise<RequestDocument[]> {
  return newestFirst<RequestDocument>(storage, collection, ({ askedAt }) => askedAt)
}

async function put(storage: Storage, request: ContactRequest, now: string): Promise<string> {
  const key = requestKey(request.id)
  const stored = (await storage.read([key])).get(key)
  const document = stored ? replaced(stored, request, now) : asked(request, now)
  // The same again is a turn run again after a crash: it is on the disk already.
  if (!document) return (stored?.value as RequestDocument).reference
  const changes = new Map<string, Change>([[key, { value: document, etag: stored?.etag ?? 'new' }]])
  if (!stored) changes.set(referenceKey(document.reference), { value: { id: request.id }, etag: 'new' })
  await storage.write(changes, { durable: true })
  return document.reference
}

function asked(request: ContactRequest, now: string): RequestDocument {
  return { ...request, reference: newReference('R'), status: 'open', askedAt: now, changedAt: now }
}

/** Undefined when nothing is new. A request that says something new is open again: nobody has answered that yet. */
function replaced(stored: StoredDocument, request: ContactRequest, now: string): RequestDocument | undefined {
  const before = stored.value as RequestDocument
  const { reference, status, askedAt, changedAt } = before
  const document: RequestDocument = { ...request, reference, status, askedAt, changedAt }
  return isSame(before, document) ? undefined : { ...document, status: 'open', changedAt: now }
}

function isSame(a: ContactRequest, b: ContactRequest): boolean {
  const text = (request: ContactRequest): string =>
    JSON.stringify(Object.entries(request).sort(([one], [other]) => one.localeCompare(other)))
  return text(a) === text(b)
}
