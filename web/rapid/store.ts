import { api, get } from './api.ts'
import { setClock } from './clock.ts'
import type { Crisis, DeskList, RequestRow, Row, Settings, Worker } from './types.ts'

/** What the page knows just now. One place, so that the list and the opened crisis never tell two stories. */
interface Store {
  worker: Worker | null
  list: DeskList | null
  /** Reference that is open, from the address. */
  open: string | null
  crisis: Crisis | null
  /** The open reference exists no more, or never did. */
  missing: boolean
}

const store: Store = { worker: null, list: null, open: null, crisis: null, missing: false }
const watchers = new Set<() => void>()

/** Called after every change. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher)
const changed = (): void => watchers.forEach((watcher) => watcher())

export const me = (): Worker | null => store.worker
export const settings = (): Settings | null => store.list?.profile ?? null
export const list = (): DeskList | null => store.list
export const openReference = (): string | null => store.open
export const crisis = (): Crisis | null => store.crisis
export const isMissing = (): boolean => store.missing

export function setWorker(worker: Worker): void {
  store.worker = worker
  changed()
}

/** A later answer never gives way to an earlier one that came late. */
let askedList = 0
let shownList = 0
export async function fetchList(quiet = false): Promise<void> {
  const mine = (askedList += 1)
  const fresh = (await get(`${api}/list`, quiet)) as DeskList
  if (mine < shownList) return
  shownList = mine
  setClock(fresh.now)
  store.list = withFinished(fresh)
  changed()
}

export function open(reference: string | null): void {
  if (store.open === reference) return
  store.open = reference
  store.crisis = null
  store.missing = false
  changed()
}

let askedCrisis = 0
/** Fetches the crisis that is open. */
export async function fetchCrisis(quiet = false): Promise<void> {
  const reference = store.open
  if (reference === null) return
  const mine = (askedCrisis += 1)
  const fresh = (await get(`${api}/handoffs/${encodeURIComponent(reference)}`, quiet)) as Crisis
  if (mine === askedCrisis) setCrisis(fresh)
}

export function setMissing(): void {
  store.missing = true
  changed()
}

/** A crisis as the server has it now: after a change, too. */
export function setCrisis(fresh: Crisis): void {
  forgetAsked()
  setClock(fresh.now)
  if (fresh.row.reference === store.open) store.crisis = fresh
  if (store.list !== null) store.list = withRow(store.list, fresh.row)
  changed()
}

/** A request as the server has it now. The list may have come meanwhile without it: it is shown all the same. */
export function setRequest(fresh: RequestRow): void {
  forgetAsked()
  if (fresh.status === 'done') finished.set(fresh.reference, fresh)
  if (store.list === null) return
  const others = store.list.requests.filter(({ reference }) => reference !== fresh.reference)
  store.list = { ...store.list, requests: [...others, fresh] }
  changed()
}

/**
 * Requests that were done on this page. The server's list has none that are done: without these the one that was just
 * pressed would be gone, or still there, by which answer came first, and the focus with it.
 */
const finished = new Map<string, RequestRow>()
/** Milliseconds after its last step. */
const finishedInSight = 60 * 60 * 1000

function withFinished(fresh: DeskList): DeskList {
  // What the server lists was asked anew.
  for (const { reference } of fresh.requests) finished.delete(reference)
  for (const [reference, { history }] of finished) {
    if (Date.parse(fresh.now) - Date.parse(history.at(-1)?.at ?? '') > finishedInSight) finished.delete(reference)
  }
  return { ...fresh, requests: [...fresh.requests, ...finished.values()] }
}

export function setChatOff(now: Pick<Settings, 'chatOff' | 'chatOffBySetting'>): void {
  forgetAsked()
  if (store.list === null) return
  store.list = { ...store.list, profile: { ...store.list.profile, ...now } }
  changed()
}

/** What was asked before a change and comes after it is older than what is known: it is let go. */
function forgetAsked(): void {
  askedCrisis += 1
  askedList += 1
  shownList = askedList
}

function withRow(before: DeskList, row: Row): DeskList {
  const others = (rows: Row[]): Row[] => rows.filter((one) => one.reference !== row.reference)
  const isClosed = row.status === 'closed'
  const handoffs = isClosed ? others(before.handoffs) : [...others(before.handoffs), row]
  const closed = isClosed ? [...others(before.closed), row] : others(before.closed)
  return { ...before, handoffs, closed }
}
