import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { taxonomies, type Service } from '../service.ts'
import { withNeeds } from '../corrections.ts'
import type { StoredService } from '../stored.ts'
import { readCsv } from './csv.ts'
import { makePages, usualLimits, type FetchLimits } from './fetchPage.ts'
import { readFeed, usualFeedLimits, type FeedLimits } from './feed.ts'
import { mend } from './mend.ts'
import { openNotebook, type Fetched } from './notebook.ts'
import type { Note } from './notes.ts'
import { formatOf, itemsIn, readService } from './openReferral.ts'
import type { Locate } from './points.ts'
import { isRaw, text, type Raw } from './raw.ts'
import { withReachRole } from './reachRole.ts'
import { countNotes } from './report.ts'
import { mergeSameGroups, type Prepared } from './sameGroups.ts'
import {
  keepWaiting,
  readKnown,
  removeOlder,
  sourceName,
  stagingOf,
  type KnownServices,
  type Waiting,
} from './staging.ts'
import { givenTags, tagsFor } from './tags/tag.ts'

export interface ImportOrder {
  /** A file or an http(s) address. */
  from: string
  dataFolder: string
  /** Ask for everything even if only changes could be asked for. */
  everything?: boolean
}

export interface PrepareParts {
  locate: Locate
  /** Names of the whole area of the council, lower case. */
  councilNames: readonly string[]
  now: () => Date
  progress: (step: 'reading' | 'mending' | 'tagging', done: number, of: number | null) => void
  limits?: Partial<FetchLimits>
  feedLimits?: Partial<FeedLimits>
}

/** In files; a feed's pages have their own bound. */
const largestFile = 450 * 1024 * 1024
/** What was deleted is only seen when everything is asked for again, in milliseconds. */
const wholeEvery = 7 * 24 * 60 * 60 * 1000
/** Some services of one organisation change in the second that is asked for. */
const overlapMs = 10 * 60 * 1000

/**
 * Reads a source, mends what came and puts it down to be taken in. Touches neither the store nor the directory, so it can
 * run beside the service. What it throws is a sentence for people.
 */
export async function prepareImport(order: ImportOrder, parts: PrepareParts): Promise<Waiting> {
  const source = sourceName(order.from)
  const staging = stagingOf(order.dataFolder, source)
  const started = parts.now()
  const known = await readKnown(staging.folder)
  await removeOlder(staging.folder)
  const isAddress = /^https?:\/\//i.test(order.from)
  const read = isAddress
    ? await readAddress(order, staging.notebook, known, parts)
    : { ...(await readGivenFile(order.from)), changes: false, remarks: [] as string[], done: () => Promise.resolve() }
  const { fetched } = read
  const lastTime = read.changes ? new Map(Object.entries(known?.changed ?? {})) : new Map<string, string>()
  const made = await makeServices(fetched, { ...parts, isAddress, now: started, lastTime })
  const kept = mergeSameGroups(made.prepared)
  const notes = [...made.notes, ...kept.notes]
  const services = await tagAll(kept.kept, notes, source, parts)
  const version = `${started.toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(4).toString('hex')}`
  const waiting: Waiting = {
    version,
    source,
    modifiedAfter: isAddress ? new Date(started.getTime() - overlapMs).toISOString() : null,
    changes: read.changes ? (known?.version ?? null) : null,
    gone: goneIn(notes),
    changed: made.changed,
    lines: services.length,
    faults: made.faults,
    report: {
      ...{ version, source, format: fetched.format },
      startedAt: started.toISOString(),
      finishedAt: parts.now().toISOString(),
      asked: read.changes ? 'changes' : 'everything',
      remarks: [...read.remarks, ...(fetched.resumed ? ['It went on from where an earlier run was cut off.'] : [])],
      pages: fetched.pages,
      said: fetched.said,
      came: fetched.items.size + fetched.again.length + fetched.oddities,
      kept: services.length,
      unchanged: made.unchanged,
      ...countNotes(notes),
      outcome: 'waiting',
    },
  }
  await keepWaiting(staging.folder, waiting, services)
  await read.done()
  return waiting
}

interface Read {
  fetched: Fetched
  changes: boolean
  remarks: string[]
  done: () => Promise<void>
}

async function readAddress(
  { from, everything }: ImportOrder,
  notebookFile: string,
  known: KnownServices | null,
  parts: PrepareParts,
): Promise<Read> {
  const pages = makePages({ ...usualLimits, ...parts.limits })
  const limits = { ...usualFeedLimits, ...parts.feedLimits }
  const lastTime = new Map(Object.entries(known?.changed ?? {}))
  const progress = (done: number, of: number | null): void => parts.progress('reading', done, of)
  const ask = async (modifiedAfter: string | null): Promise<Omit<Read, 'changes' | 'remarks'>> => {
    const notebook = await openNotebook(notebookFile, { source: from, modifiedAfter }, parts.now())
    // Ids whose own page is not read again must be known to the store: only with changes.
    const skip = modifiedAfter === null ? new Map<string, string>() : lastTime
    const fetched = await readFeed(from, modifiedAfter, { pages, limits, notebook, known: skip, progress })
    return { fetched, done: () => notebook.remove() }
  }
  try {
    const isDue = known === null || parts.now().getTime() - Date.parse(known.wholeAt) > wholeEvery
    if (everything === true || isDue || known.modifiedAfter === null) {
      return { ...(await ask(null)), changes: false, remarks: [] }
    }
    const answered = await ask(known.modifiedAfter)
    if (isOnlyChanges(answered.fetched, known.modifiedAfter)) return { ...answered, changes: true, remarks: [] }
    // It answered with everything, whatever was asked; or nobody can tell.
    await answered.done()
    const remarks = ['The feed does not heed "modified_after", so everything was read.']
    return { ...(await ask(null)), changes: false, remarks }
  } finally {
    pages.close()
  }
}

/** Is every service that came one that says it changed since? */
function isOnlyChanges({ items }: Fetched, since: string): boolean {
  const from = Date.parse(since)
  return [...items.values()].every((item) => {
    const modified = Date.parse(text(item, 'last_modified') ?? '')
    return !Number.isNaN(modified) && modified >= from - 24 * 60 * 60 * 1000
  })
}

async function readGivenFile(file: string): Promise<{ fetched: Fetched }> {
  const size = (await stat(file).catch(() => null))?.size
  if (size === undefined) throw new Error(`There is no file ${file}.`)
  if (size > largestFile) throw new Error(`${file} is larger than ${String(largestFile / 1024 / 1024)} MB. Divide it.`)
  const bytes = await readFile(file)
  const isCsv = /\.(csv|tsv|txt)$/i.test(file)
  return { fetched: isCsv ? fromCsv(bytes) : fromJson(bytes, file) }
}

function fromCsv(bytes: Buffer): Fetched {
  const { items, unknown } = readCsv(bytes)
  const format = `CSV${unknown.length === 0 ? '' : ` (columns not read: ${unknown.slice(0, 10).join(', ')})`}`
  return gather(items, format)
}

function fromJson(bytes: Buffer, file: string): Fetched {
  let page: unknown
  try {
    page = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new Error(`${file} is not JSON, or was cut off. For a CSV the name should end in .csv.`)
  }
  const items = itemsIn(page)
  if (items === null)
    throw new Error(`${file} holds no list of services (under "contents", "content" or as a plain list).`)
  return gather(items, formatOf(page))
}

function gather(all: readonly unknown[], format: string): Fetched {
  const items = new Map<string, Raw>()
  const again: Fetched['again'] = []
  let oddities = 0
  for (const item of all) {
    const id = isRaw(item) ? text(item, 'id') : undefined
    if (!isRaw(item)) oddities += 1
    else if (id !== undefined && items.has(id)) again.push({ id, item })
    else items.set(id ?? `#${String(items.size)}`, item)
  }
  const none = { read: new Set<string>(), unreadable: new Set<string>() }
  return { items, again, oddities, ...none, pages: 1, nextPage: 2, ended: true, format, said: null, resumed: false }
}

interface Made {
  prepared: Prepared[]
  notes: Note[]
  faults: number
  unchanged: number
  /** By id, when it changed, as the feed says it. */
  changed: Record<string, string>
}

interface MakeParts extends Omit<PrepareParts, 'now'> {
  isAddress: boolean
  now: Date
  /** What came with this very time last time is as it was. */
  lastTime: ReadonlyMap<string, string>
}

async function makeServices(fetched: Fetched, parts: MakeParts): Promise<Made> {
  const made: Made = { prepared: [], notes: [], faults: fetched.oddities, unchanged: 0, changed: {} }
  for (let at = 0; at < fetched.oddities; at += 1)
    made.notes.push({ kind: 'left out', why: 'no service', id: '', name: '' })
  const seen = new Map<string, string>()
  let done = 0
  const all = newestFirst(fetched)
  for (const raw of all) {
    done += 1
    if (done % 200 === 0) await letThrough(() => parts.progress('mending', done, all.length))
    takeOne(raw, made, seen, parts)
  }
  parts.progress('mending', all.length, all.length)
  for (const id of fetched.unreadable) {
    if (fetched.unreadable.size < fetched.read.size) {
      made.notes.push({ kind: 'marked', why: 'unreadable', id, name: text(fetched.items.get(id) ?? {}, 'name') ?? '' })
    }
  }
  return made
}

/** Where several came with one id, the one that changed last comes before the others. */
function newestFirst({ items, again }: Fetched): Raw[] {
  if (again.length === 0) return [...items.values()]
  const first = new Map(items)
  const others: Raw[] = []
  for (const { id, item } of again) {
    const before = first.get(id)
    const isNewer = (text(item, 'last_modified') ?? '') > (text(before ?? {}, 'last_modified') ?? '')
    if (isNewer) first.set(id, item)
    const other = isNewer ? before : item
    if (other !== undefined) others.push(other)
  }
  return [...first.values(), ...others]
}

/** Only changes: what is no longer to be shown, for whatever reason. */
function goneIn(notes: readonly Note[]): string[] {
  const whys = ['inactive', 'dead', 'over', 'same group', 'no name']
  return notes.flatMap(({ kind, why, id }) => (kind === 'left out' && whys.includes(why) && id !== '' ? [id] : []))
}

function takeOne(
  raw: Raw,
  made: Made,
  seen: Map<string, string>,
  { locate, now, isAddress, lastTime }: MakeParts,
): void {
  const [givenId, modified] = [text(raw, 'id'), text(raw, 'last_modified')]
  if (givenId !== undefined && modified !== undefined) {
    made.changed[givenId] = modified
    if (lastTime.get(givenId) === modified) {
      made.unchanged += 1
      return
    }
  }
  const draft = readService(raw)
  if (draft === null) {
    made.faults += 1
    made.notes.push({ kind: 'left out', why: 'no service', id: '', name: '' })
    return
  }
  const { stored, terms, notes } = mend(draft, { locate, now, trustsRoles: !isAddress })
  if (stored === null) {
    made.notes.push(...notes)
    if (notes.some(({ why }) => why === 'no name')) made.faults += 1
    return
  }
  const { id, name } = stored.service
  const before = seen.get(id)
  if (before !== undefined) {
    // Of two with one id the first counts: `again` holds the later ones.
    made.notes.push({ kind: 'left out', why: 'same id', id, name: name.slice(0, 80) })
    return
  }
  seen.set(id, name)
  made.notes.push(...notes)
  made.prepared.push({ stored, terms })
}

/** Where its facts came from: people see it. */
function withSource(service: Service, source: string): Service {
  const isSource = ({ taxonomy_term: term }: Service['attributes'][number]): boolean =>
    term?.taxonomy === taxonomies.facts && term.name === 'source'
  if (service.attributes.some(isSource)) return service
  const value = URL.canParse(source) ? new URL(source).hostname : source.replace(/ \([0-9a-f]{6}\)$/, '')
  const attribute = { value, taxonomy_term: { name: 'source', taxonomy: taxonomies.facts } }
  return { ...service, attributes: [...service.attributes, attribute] }
}

async function tagAll(
  prepared: readonly Prepared[],
  notes: Note[],
  source: string,
  { progress, councilNames }: PrepareParts,
): Promise<StoredService[]> {
  const tagged: StoredService[] = []
  for (const { stored, terms } of prepared) {
    const { service } = stored
    if (tagged.length % 200 === 0) await letThrough(() => progress('tagging', tagged.length, prepared.length))
    const given = givenTags(service)
    const tags = given.length > 0 ? given : tagsFor(service, terms)
    if (tags.length === 0) {
      notes.push({ kind: 'marked', why: 'no need', id: service.id, name: service.name.slice(0, 80) })
    }
    tagged.push({ ...stored, service: withSource(withReachRole(withNeeds(service, tags), councilNames), source) })
  }
  return tagged
}

/** Lets the bar and the messages through. */
async function letThrough(say: () => void): Promise<void> {
  say()
  await new Promise((resolve) => setImmediate(resolve))
}
