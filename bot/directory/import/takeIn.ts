import { readServicesOf, readSourceStates } from '../readSources.ts'
import { logOf, sourcesKey, type SourceState, type Sources, type StoredService } from '../stored.ts'
import type { Change, Storage } from '../../storage/storage.ts'
import { reportLines, type Report } from './report.ts'
import {
  keepKnown,
  keepReportText,
  readKnown,
  readWaiting,
  removeWaiting,
  stagingOf,
  waitingServices,
  type Waiting,
} from './staging.ts'

export interface TakeInOrder {
  source: string
  version: string
  /** Whatever the checks say. */
  anyway?: boolean
  /** It stands instead of the starter directory from now on, or beside it again. Absent: as before. */
  withoutStarter?: boolean
}

export interface TakeInParts {
  storage: Storage
  dataFolder: string
  now: () => Date
  /** Services of the starter directory. */
  starterCount: number
}

/** What was prepared changes a version that is not there any more: everything has to be read again. */
export class Outdated extends Error {
  constructor() {
    super('The directory has changed since this was prepared. Run it again with --everything.')
  }
}

/** Services in one log: so many are read between two turns without anybody noticing. */
const perPart = 250
/** Reports that are kept. */
const mostReports = 40
const pendingKey = 'directory/pending'
export const reportKey = (version: string): string => `directoryReports/${version}`

/**
 * Takes in what `prepareImport` put down: writes it beside what is there and switches in one durable write. Until then, and
 * whenever it is refused or fails, the directory is what it was. One at a time.
 * @throws {Outdated}
 */
export async function takeIn(order: TakeInOrder, parts: TakeInParts): Promise<Report> {
  const { storage } = parts
  const { folder } = stagingOf(parts.dataFolder, order.source)
  const waiting = await readWaiting(folder, order.version)
  const stored = (await storage.read([sourcesKey])).get(sourcesKey)
  const states = await readSourceStates(storage)
  const before = states.find((one) => one.source === waiting.source)
  if (waiting.changes !== null && waiting.changes !== before?.version) throw new Outdated()
  const services = await allServices(waiting, folder, before, storage)
  const why = order.anyway === true ? [] : refusalsOf(waiting, services.length, before, order, parts.starterCount)
  const finished = { ...waiting.report, kept: services.length, finishedAt: parts.now().toISOString() }
  if (why.length > 0) {
    const report: Report = { ...finished, outcome: 'refused', why, kept: before?.count ?? 0 }
    await storage.write(new Map([[reportKey(waiting.version), { value: report }]]), { durable: true })
    await keepReportText(folder, reportLines(report, 100))
    return report
  }
  const report: Report = { ...finished, outcome: 'taken in' }
  await clearPending(storage, states)
  const partCount = await writeParts(storage, waiting.version, services)
  const state = stateOf(waiting, order, before, services.length, partCount, parts.now())
  const sources = before === undefined ? [...states, state] : states.map((one) => (one === before ? state : one))
  const changes = new Map<string, Change>([
    [sourcesKey, { value: { sources } satisfies Sources, etag: stored?.etag ?? 'new' }],
    [reportKey(waiting.version), { value: report }],
  ])
  // This is the switch.
  await storage.write(changes, { durable: true })
  await afterwards(folder, waiting, report, state, parts)
  return report
}

async function allServices(
  waiting: Waiting,
  folder: string,
  before: SourceState | undefined,
  storage: Storage,
): Promise<StoredService[]> {
  const came: StoredService[] = []
  for await (const one of waitingServices(folder, waiting.version)) came.push(one)
  if (came.length !== waiting.lines) throw new Error('What was prepared is not whole. Run it again.')
  if (waiting.changes === null || before === undefined) return came
  const kept = await readServicesOf(storage, before)
  if (kept.length !== before.count) throw new Outdated()
  const gone = new Set(waiting.gone)
  const newer = new Map(came.map((one) => [one.service.id, one]))
  const left = kept.flatMap((one) => {
    const { id } = one.service
    const next = newer.get(id)
    newer.delete(id)
    if (next !== undefined) return [next]
    return gone.has(id) ? [] : [one]
  })
  return [...left, ...newer.values()]
}

/** Fewer than this many services are too few to count shares of. */
const fewest = 10
const mostFaults = 0.3
const nearlyAll = 0.8

function refusalsOf(
  { report, faults, changes }: Waiting,
  count: number,
  before: SourceState | undefined,
  { withoutStarter }: TakeInOrder,
  starterCount: number,
): string[] {
  const why: string[] = []
  const instead = withoutStarter === true && before === undefined ? starterCount : 0
  const was = before?.count ?? instead
  if (count === 0) why.push('Nothing would be left: no service that can be used came.')
  else if (was >= fewest && count < was / 2) {
    why.push(`Fewer than half would be left: ${String(was)} are there now, and ${String(count)} would be.`)
  }
  if (report.came >= fewest && faults > report.came * mostFaults) {
    why.push(`Too many are broken: ${String(faults)} of ${String(report.came)} are no service or have no name.`)
  }
  const isShort = report.said !== null && changes === null && report.came < report.said * nearlyAll
  if (isShort && before !== undefined && count < before.count * nearlyAll) {
    why.push(
      `It looks like part of a feed: it says it has ${String(report.said)} services, and ${String(report.came)} came.`,
    )
  }
  return why
}

async function writeParts(storage: Storage, version: string, services: readonly StoredService[]): Promise<number> {
  const parts = Math.ceil(services.length / perPart)
  // Noted first: what a crash leaves half written is found and removed.
  await storage.write(new Map([[pendingKey, { value: { version, parts } }]]), { durable: true })
  for (let part = 0; part < parts; part += 1) {
    const lines = services.slice(part * perPart, (part + 1) * perPart)
    await storage.append(logOf(version, part), lines, { durable: true })
    await new Promise((resolve) => setImmediate(resolve))
  }
  return parts
}

function stateOf(
  waiting: Waiting,
  { withoutStarter }: TakeInOrder,
  before: SourceState | undefined,
  count: number,
  parts: number,
  now: Date,
): SourceState {
  const instead = withoutStarter ?? before?.withoutStarter ?? false
  const at = now.toISOString()
  return {
    ...{ source: waiting.source, version: waiting.version, parts, count, at },
    ...(waiting.modifiedAfter === null ? {} : { modifiedAfter: waiting.modifiedAfter }),
    wholeAt: waiting.changes === null ? at : (before?.wholeAt ?? at),
    ...(instead ? { withoutStarter: true } : {}),
    ...(before === undefined ? {} : { before: { version: before.version, parts: before.parts } }),
  }
}

/** The switch is made; whatever fails from here on is put right by the next import. */
async function afterwards(
  folder: string,
  waiting: Waiting,
  report: Report,
  state: SourceState,
  { storage }: TakeInParts,
): Promise<void> {
  const known = waiting.changes === null ? null : await readKnown(folder)
  await keepKnown(folder, {
    version: waiting.version,
    modifiedAfter: waiting.modifiedAfter,
    wholeAt: state.wholeAt,
    changed: { ...known?.changed, ...waiting.changed },
  })
  await keepReportText(folder, reportLines(report, 100))
  await removeWaiting(folder, waiting.version)
  await removeOldReports(storage)
}

/**
 * Removes what a crash left half written, and logs that nobody can be reading any more: those before the last switch of a
 * source. What was switched last is left for whoever is reading it just now.
 */
async function clearPending(storage: Storage, states: readonly SourceState[]): Promise<void> {
  const found = (await storage.read([pendingKey])).get(pendingKey)?.value as
    { version: string; parts: number } | undefined
  const isShown = states.some((one) => one.version === found?.version)
  if (found !== undefined && !isShown) await removeLogs(storage, found)
  for (const { before } of states) if (before !== undefined) await removeLogs(storage, before)
}

async function removeLogs(storage: Storage, { version, parts }: { version: string; parts: number }): Promise<void> {
  for (let part = 0; part < parts; part += 1) await storage.removeLog(logOf(version, part))
}

async function removeOldReports(storage: Storage): Promise<void> {
  const keys: string[] = []
  for await (const key of storage.keys('directoryReports')) keys.push(key)
  // A version begins with its time.
  await storage.remove(keys.sort().slice(0, -mostReports))
}

/** The newest reports, the newest first. */
export async function readReports(storage: Storage, most = mostReports): Promise<Report[]> {
  const keys: string[] = []
  for await (const key of storage.keys('directoryReports')) keys.push(key)
  const wanted = keys.sort().reverse().slice(0, most)
  const found = await storage.read(wanted)
  return wanted.flatMap((key) => (found.get(key)?.value as Report | undefined) ?? [])
}

/** Takes a source out of the directory again. False when there is none of that name. */
export async function removeSource(storage: Storage, source: string): Promise<boolean> {
  const stored = (await storage.read([sourcesKey])).get(sourcesKey)
  const states = await readSourceStates(storage)
  const found = states.find((one) => one.source === source)
  if (found === undefined) return false
  const sources = states.filter((one) => one !== found)
  await storage.write(new Map([[sourcesKey, { value: { sources }, etag: stored?.etag ?? 'new' }]]), { durable: true })
  await removeLogs(storage, found)
  return true
}
