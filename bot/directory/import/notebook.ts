import { createHash } from 'node:crypto'
import { appendFile, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isRaw, text, type Raw } from './raw.ts'

/** What has come of a feed so far. */
export interface Fetched {
  /** By id; what has none by a number ("#12"). */
  items: Map<string, Raw>
  /** Ids that came again, with what came: another with the same id. */
  again: { id: string; item: Raw }[]
  /** Things in the list that are no objects. */
  oddities: number
  /** Services whose own page was read, or is not there. */
  read: Set<string>
  /** Those whose own page is not there. */
  unreadable: Set<string>
  pages: number
  nextPage: number
  ended: boolean
  format: string
  /** How many the feed says it has. */
  said: number | null
  /** It was begun by an earlier run. */
  resumed: boolean
}

export interface PageOutline {
  items: unknown[]
  page: { format: string; said: number | null; fromZero: boolean } | null
}

export interface Notebook {
  readonly fetched: Fetched
  page(at: number, outline: PageOutline): Promise<void>
  own(id: string, item: Raw | null): Promise<void>
  /** Nothing of it is needed any more. */
  remove(): Promise<void>
}

type Line =
  | { header: { source: string; modifiedAfter: string | null; at: string } }
  | ({ at: number } & PageOutline)
  | { own: string; item: Raw | null }

/** What a run that was cut off has read may be this old, in milliseconds: a feed changes. */
const oldest = 24 * 60 * 60 * 1000

/**
 * Opens the file in which everything is written down as it comes, and reads what an earlier run wrote, if it asked the
 * same and not long ago.
 */
export async function openNotebook(
  file: string,
  asked: { source: string; modifiedAfter: string | null },
  now: Date,
): Promise<Notebook> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const fetched: Fetched = {
    ...{
      items: new Map<string, Raw>(),
      again: [],
      oddities: 0,
      read: new Set<string>(),
      unreadable: new Set<string>(),
    },
    ...{ pages: 0, nextPage: 1, ended: false, format: '', said: null, resumed: false },
  }
  const seen = new Set<string>()
  const earlier = await readLines(file)
  const [first, ...others] = earlier.lines
  const goesOn =
    first !== undefined &&
    'header' in first &&
    first.header.source === asked.source &&
    first.header.modifiedAfter === asked.modifiedAfter &&
    now.getTime() - Date.parse(first.header.at) < oldest
  if (goesOn) {
    for (const line of others) take(fetched, seen, line)
    fetched.resumed = others.length > 0
    await cutAt(file, earlier.whole)
  } else {
    await writeFile(file, `${JSON.stringify({ header: { ...asked, at: now.toISOString() } })}\n`, { mode: 0o600 })
  }
  const note = async (line: Line): Promise<void> => {
    await appendFile(file, `${JSON.stringify(line)}\n`)
    take(fetched, seen, line)
  }
  return {
    fetched,
    page: (at, outline) => note({ at, ...outline }),
    own: (id, item) => note({ own: id, item }),
    remove: () => rm(file, { force: true }),
  }
}

function take(fetched: Fetched, seen: Set<string>, line: Line): void {
  if ('header' in line) return
  if ('own' in line) {
    fetched.read.add(line.own)
    if (line.item === null) fetched.unreadable.add(line.own)
    // The list may say things that the own page leaves out.
    else fetched.items.set(line.own, { ...fetched.items.get(line.own), ...line.item })
    return
  }
  takePage(fetched, seen, line)
}

function takePage(fetched: Fetched, seen: Set<string>, { at, items, page }: { at: number } & PageOutline): void {
  fetched.pages += 1
  let isNew = false
  for (const item of items) {
    if (!isRaw(item)) {
      fetched.oddities += 1
      continue
    }
    // A page that came before is known by its services, not by its number.
    const print = createHash('sha1').update(JSON.stringify(item)).digest('base64')
    if (seen.has(print)) continue
    seen.add(print)
    const id = text(item, 'id')
    if (id !== undefined && fetched.items.has(id)) {
      fetched.again.push({ id, item })
      continue
    }
    // The same services with another time on them are nothing new: a feed could go on like that for ever.
    isNew = true
    fetched.items.set(id ?? `#${String(fetched.items.size)}`, item)
  }
  if (page !== null && fetched.format === '') fetched.format = page.format
  if (page?.said !== undefined && page.said !== null) fetched.said = page.said
  // Some count their pages from 0: page 1 was their second one.
  if (at === 1 && page?.fromZero === true) fetched.nextPage = 0
  else fetched.nextPage = at === 0 ? 2 : at + 1
  fetched.ended = !isNew && at !== 0
}

async function readLines(file: string): Promise<{ lines: Line[]; whole: number }> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  const lines: Line[] = []
  let whole = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, whole)) {
    try {
      lines.push(JSON.parse(bytes.toString('utf8', whole, end)) as Line)
    } catch {
      break
    }
    whole = end + 1
  }
  return { lines, whole }
}

/** What a crash tore is taken off. */
async function cutAt(file: string, size: number): Promise<void> {
  const opened = await open(file, 'r+')
  await opened.truncate(size).finally(() => opened.close())
}
