import type { Clock, ContactRequest, Requests } from '../../dialogs/ports.ts'
import { EtagConflict, type Change, type Storage, type StoredDocument } from '../storage/storage.ts'
import { newestFirst } from './newestFirst.ts'
import { recordsOf } from './records.ts'
import { newReference } from './references.ts'
import { Shelf } from './shelf.ts'
import { againOnConflict } from './tryAgain.ts'

const collection = 'requests'
export const requestKey = (id: string): string => `${collection}/${id}`
/** Keeps a reference from being given twice, and finds the request of one. */
export const referenceKey = (reference: string): string => `request-references/${reference}`

export type RequestStatus = 'open' | 'taken' | 'in touch' | 'done'

/** A line of what happened to a request. */
export interface RequestLine {
  /** ISO time. */
  at: string
  by: string
  what: 'taken' | 'in touch' | 'done' | 'asked again'
  note?: string
  once?: string
}

/** What is stored in the collection `requests`, under the request's id. */
export interface RequestDocument extends ContactRequest {
  reference: string
  status: RequestStatus
  /** ISO time of the first `put`: the day a need appeared (Care Act 2014 sections 9 and 10) is never moved by a later one. */
  askedAt: string
  /** ISO time of the last `put` or step that changed anything. */
  changedAt: string
  takenBy?: { staffId: string; name: string; role: string; at: string }
  /** Absent until a worker does something. */
  history?: RequestLine[]
}

export function createRequests(storage: Storage, clock: Clock): Requests {
  return {
    put: (request) => againOnConflict(() => put(storage, request, clock.now().toISOString())),
  }
}

/** All contact requests, open and done, the newest first. */
export async function listRequests(storage: Storage): Promise<RequestDocument[]> {
  return (await newestFirst<StoredRequest>(storage, collection, ({ askedAt }) => askedAt)).map(asNow)
}

/** Those that are not done, the newest first. */
export async function openRequests(storage: Storage): Promise<RequestDocument[]> {
  const open = await shelfOf(storage).current((request) => asNow(request).status !== 'done')
  return open.map(asNow).sort((one, other) => other.askedAt.localeCompare(one.askedAt))
}

/** Documents older than this word said `answered` for `done`. */
type StoredRequest = Omit<RequestDocument, 'status'> & { status: RequestStatus | 'answered' }

export function asNow(request: StoredRequest): RequestDocument {
  return { ...request, status: request.status === 'answered' ? 'done' : request.status }
}

/** On the disk itself before it resolves, then told to whoever watches. */
export async function writeRequest(
  storage: Storage,
  document: RequestDocument,
  etag: string | undefined,
  beside: ReadonlyMap<string, Change> = new Map(),
): Promise<void> {
  const changes = new Map<string, Change>([
    [requestKey(document.id), { value: document, etag: etag ?? 'new' }],
    ...beside,
  ])
  try {
    await storage.write(changes, { durable: true })
  } catch (error) {
    if (!(error instanceof EtagConflict)) shelfOf(storage).doubt(document.id)
    throw error
  }
  shelfOf(storage).note(document)
  recordsOf(storage).tell(document.reference, etag === undefined ? 'opened' : 'changed')
}

async function put(storage: Storage, request: ContactRequest, now: string): Promise<string> {
  const key = requestKey(request.id)
  const stored = (await storage.read([key])).get(key)
  const document = stored ? replaced(stored, request, now) : asked(request, now)
  // The same again is a turn run again after a crash: it is on the disk already.
  if (!document) return (stored?.value as RequestDocument).reference
  const reference = new Map([[referenceKey(document.reference), { value: { id: request.id }, etag: 'new' }]])
  await writeRequest(storage, document, stored?.etag, stored ? undefined : reference)
  return document.reference
}

function asked(request: ContactRequest, now: string): RequestDocument {
  return { ...request, reference: newReference('R'), status: 'open', askedAt: now, changedAt: now }
}

/**
 * Undefined when nothing is new. A request that says something new has not been answered: whoever has it in hand has it
 * still, and one that was done is open again.
 */
function replaced(stored: StoredDocument, request: ContactRequest, now: string): RequestDocument | undefined {
  const before = asNow(stored.value as StoredRequest)
  const { reference, status, askedAt, changedAt, takenBy, history } = before
  const kept = { reference, status, askedAt, changedAt, ...(takenBy && { takenBy }), ...(history && { history }) }
  const document: RequestDocument = { ...request, ...kept }
  if (isSame(before, document)) return undefined
  const { takenBy: holder, history: lines, ...fresh } = { ...document, changedAt: now }
  const after = lines && [...lines, { at: now, by: 'conversation', what: 'asked again' } as const]
  const more = after && { history: after }
  if (holder === undefined || status === 'done') return { ...fresh, ...more, status: 'open' }
  return { ...fresh, ...more, takenBy: holder, status: 'taken' }
}

function isSame(a: ContactRequest, b: ContactRequest): boolean {
  const text = (request: ContactRequest): string =>
    JSON.stringify(Object.entries(request).sort(([one], [other]) => one.localeCompare(other)))
  return text(a) === text(b)
}

const shelves = new WeakMap<Storage, Shelf<RequestDocument>>()

/** One for each store, like the records of handoffs. */
function shelfOf(storage: Storage): Shelf<RequestDocument> {
  const shelf = shelves.get(storage) ?? new Shelf<RequestDocument>(storage, collection, ({ id }) => id)
  shelves.set(storage, shelf)
  return shelf
}
