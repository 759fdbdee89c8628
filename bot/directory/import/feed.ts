import { itemsIn, formatOf } from './openReferral.ts'
import { NoPage, type Pages } from './fetchPage.ts'
import { isRaw, number, text, type Raw } from './raw.ts'
import type { Fetched, Notebook } from './notebook.ts'

export interface FeedLimits {
  pages: number
  services: number
  /** Milliseconds for the whole feed. */
  ms: number
  /** Services that are asked for on one page. */
  perPage: number
}

export const usualFeedLimits: FeedLimits = { pages: 20_000, services: 250_000, ms: 6 * 60 * 60 * 1000, perPage: 100 }

export interface FeedParts {
  pages: Pages
  limits: FeedLimits
  /** Where what came is written down, so that a run that was cut off goes on from there. */
  notebook: Notebook
  /** Ids and `last_modified` of what is known from last time: its own page is not read again. */
  known: ReadonlyMap<string, string>
  progress: (done: number, of: number | null) => void
}

/** The feed stopped before its end: what came is kept for the next try, and nothing is changed. */
export class CutOff extends Error {}

const atOnce = 4
const fewestForShare = 20
const mostUnreadable = 0.2

/**
 * Reads a paged list to its end, page by page. What it says of its own size is written down and not believed: it ends with
 * a page that is empty, that is not there, or that brings nothing new. Then reads each service's own page where the list
 * has only its outline, as Open Referral UK allows.
 * @throws {CutOff} when it could not be read to its end
 */
export async function readFeed(source: string, modifiedAfter: string | null, parts: FeedParts): Promise<Fetched> {
  const { notebook, limits } = parts
  const began = Date.now()
  const tooLong = (): void => {
    if (Date.now() - began > limits.ms)
      throw new CutOff('Reading the feed took too long. Run it again: it goes on from there.')
  }
  while (!notebook.fetched.ended) {
    tooLong()
    const at = notebook.fetched.nextPage
    if (at > limits.pages) throw new CutOff(`The feed has more than ${String(limits.pages)} pages.`)
    const page = await getPage(pageAddress(source, at, modifiedAfter, limits.perPage), at, parts.pages)
    await notebook.page(at, page === null ? { items: [], page: null } : outlineOf(page))
    if (notebook.fetched.items.size > limits.services) {
      throw new CutOff(`The feed has more than ${String(limits.services)} services.`)
    }
    parts.progress(notebook.fetched.items.size, notebook.fetched.said)
  }
  await readOwnPages(source, parts, tooLong)
  return notebook.fetched
}

/** Null: there is no such page, which after the first one is an end. */
async function getPage(address: string, at: number, pages: Pages): Promise<unknown> {
  try {
    const page = await pages.get(address)
    if (itemsIn(page) === null && !isEmptyAnswer(page)) throw new NoPage('A page holds no list of services.')
    return page
  } catch (error) {
    if (!(error instanceof NoPage)) throw error
    if (at > 1 && (error.status === 404 || error.status === 400 || error.status === 416)) return null
    throw new CutOff(
      `Page ${String(at)} could not be read: ${error.message}${at > 1 ? ' Run it again: it goes on from there.' : ''}`,
    )
  }
}

const isEmptyAnswer = (page: unknown): boolean =>
  isRaw(page) && (page['empty'] === true || number(page, 'total_items') === 0)

function outlineOf(page: unknown): {
  items: unknown[]
  page: { format: string; said: number | null; fromZero: boolean }
} {
  const from = isRaw(page) ? page : {}
  return {
    items: itemsIn(page) ?? [],
    page: {
      format: formatOf(page),
      said: number(from, 'total_items', 'totalElements', 'total_elements', 'total') ?? null,
      fromZero: from['first_page'] === false || from['first'] === false,
    },
  }
}

/** What the address itself says of its pages is kept. */
function pageAddress(source: string, at: number, modifiedAfter: string | null, perPage: number): string {
  const url = new URL(source)
  url.searchParams.set('page', String(at))
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(perPage))
  if (modifiedAfter !== null) url.searchParams.set('modified_after', modifiedAfter)
  return url.href
}

/** The page of one service: the address of the list, and its id. */
export function ownAddress(source: string, id: string): string {
  const url = new URL(source)
  for (const name of ['page', 'per_page', 'modified_after']) url.searchParams.delete(name)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`
  return url.href
}

const details = [
  ...['contacts', 'phones', 'service_at_locations', 'locations', 'schedules', 'regular_schedules', 'service_areas'],
  ...['attributes', 'service_taxonomys', 'cost_options', 'languages', 'eligibilitys', 'eligibility_description'],
]

const isOutline = (item: Raw): boolean => !details.some((name) => name in item)

async function readOwnPages(source: string, parts: FeedParts, tooLong: () => void): Promise<void> {
  const { notebook, known, pages } = parts
  const { items } = notebook.fetched
  const isKnown = (item: Raw): boolean => {
    const modified = text(item, 'last_modified')
    return modified !== undefined && known.get(text(item, 'id') ?? '') === modified
  }
  const wanted = [...items].filter(
    ([id, item]) => isOutline(item) && !isKnown(item) && !notebook.fetched.read.has(id) && !id.startsWith('#'),
  )
  const left = wanted.map(([id]) => id)
  let failed = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      tooLong()
      const found = await getOwn(ownAddress(source, id), id, pages)
      if (found === null) failed += 1
      await notebook.own(id, found)
      done += 1
      parts.progress(done, wanted.length)
      // A feed whose lists say everything there is has no such pages at all.
      if (done === failed && failed >= fewestForShare) left.length = 0
      else if (done >= fewestForShare && failed > done * mostUnreadable) {
        throw new CutOff(
          'Too many services have no page of their own that can be read. Run it again: it goes on from there.',
        )
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function getOwn(address: string, id: string, pages: Pages): Promise<Raw | null> {
  try {
    const page = await pages.get(address)
    return isRaw(page) && text(page, 'id') === id ? page : null
  } catch (error) {
    if (!(error instanceof NoPage)) throw error
    if (error.passing)
      throw new CutOff(`The page of a service could not be read: ${error.message} Run it again: it goes on from there.`)
    return null
  }
}
