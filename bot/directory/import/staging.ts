import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { StoredService } from '../stored.ts'
import type { Report } from './report.ts'

/** What waits to be taken in, and what is remembered of a source between two imports; in the data folder. */
export interface Staging {
  folder: string
  /** What came of the feed, page by page. */
  notebook: string
}

export const stagingOf = (dataFolder: string, source: string): Staging => {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const folder = join(dataFolder, 'directory-import', hash)
  return { folder, notebook: join(folder, 'fetched.jsonl') }
}

/** A prepared import: made by `prepareImport`, used up by `takeIn`. */
export interface Waiting {
  version: string
  source: string
  /** Asks for what was changed since, the next time. */
  modifiedAfter: string | null
  /** Only changes: this version of the source is what they change. */
  changes: string | null
  /** Only changes: ids that are to go. */
  gone: string[]
  /** By id, when the feed says it changed; as it says it. */
  changed: Record<string, string>
  /** Nothing in it can be half: the number of lines. */
  lines: number
  /** Faults in what came: no service, no name, no page. */
  faults: number
  report: Report
}

const servicesFile = (folder: string, version: string): string => join(folder, `${version}.services.jsonl`)
const waitingFile = (folder: string, version: string): string => join(folder, `${version}.waiting.json`)

export async function keepWaiting(folder: string, waiting: Waiting, services: readonly StoredService[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(servicesFile(folder, waiting.version), 'w', 0o600)
  try {
    for (let at = 0; at < services.length; at += 500) {
      const lines = services.slice(at, at + 500).map((one) => `${JSON.stringify(one)}\n`)
      await file.write(lines.join(''))
    }
    await file.sync()
  } finally {
    await file.close()
  }
  await writeFile(waitingFile(folder, waiting.version), JSON.stringify(waiting), { mode: 0o600 })
}

/** @throws when there is none of that version in the folder */
export async function readWaiting(folder: string, version: string): Promise<Waiting> {
  return JSON.parse(await readFile(waitingFile(folder, version), 'utf8')) as Waiting
}

export async function* waitingServices(folder: string, version: string): AsyncIterable<StoredService> {
  const lines = createInterface({ input: createReadStream(servicesFile(folder, version)), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as StoredService
}

/** For whoever would rather read a file. */
export async function keepReportText(folder: string, lines: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'report.txt'), `${lines.join('\n')}\n`, { mode: 0o600 })
}

export async function removeWaiting(folder: string, version: string): Promise<void> {
  await rm(servicesFile(folder, version), { force: true })
  await rm(waitingFile(folder, version), { force: true })
}

/** What earlier runs left behind and nobody will take in. */
export async function removeOlder(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (/\.(services\.jsonl|waiting\.json)$/.test(name)) await rm(join(folder, name), { force: true })
  }
}

/** Ids and times of change of a version that was taken in. */
export interface KnownServices {
  version: string
  modifiedAfter: string | null
  wholeAt: string
  changed: Record<string, string>
}

const knownFile = (folder: string): string => join(folder, 'known.json')

export async function readKnown(folder: string): Promise<KnownServices | null> {
  try {
    return JSON.parse(await readFile(knownFile(folder), 'utf8')) as KnownServices
  } catch {
    return null
  }
}

export async function keepKnown(folder: string, known: KnownServices): Promise<void> {
  const temporary = `${knownFile(folder)}.${String(process.pid)}`
  await writeFile(temporary, JSON.stringify(known), { mode: 0o600 })
  await rename(temporary, knownFile(folder))
}

export const isVersion = (words: string): boolean => /^[a-z0-9-]{8,60}$/.test(words)

/** What a source is called: an address without what may be secret in it, or a file's name with a mark of its folder. */
export function sourceName(given: string): string {
  if (!/^https?:\/\//i.test(given)) {
    const place = createHash('sha256').update(resolve(given)).digest('hex').slice(0, 6)
    return `${basename(given)} (${place})`
  }
  const url = new URL(given)
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) {
    if (/key|token|secret|pass|auth|sig/i.test(name)) url.searchParams.delete(name)
  }
  url.hash = ''
  return url.href
}
