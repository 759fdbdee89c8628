import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { onlyOwnerFile, onlyOwnerFolder } from './disk.ts'
import { processSpace, startOf } from './processes.ts'

/** Another process has this data folder open. */
export class StoreInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is already in use by process ${pid}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
    )
    this.name = 'StoreInUse'
  }
}

export interface Lock {
  release(): Promise<void>
}

interface Claim {
  file: string
  pid: number
  start: string
  space: string
}

const beatMilliseconds = 2_000
/** How long to look for a sign of life from a process that can't be asked (another container or machine). */
const watchMilliseconds = 3 * beatMilliseconds
/** A beat older than this by our clock is no sign of life, even with clocks a little apart. */
const silentMilliseconds = 60_000
const tries = 3

/**
 * Takes the folder for this process. Each process that wants it puts down a claim, an empty file whose *name* says who it
 * is (so it is never half written), and only then looks for others: of two, at least one sees the other and withdraws.
 * A claim whose process has ended (kill -9, power loss, its id now somebody else's) is cleared away.
 *
 * @throws {StoreInUse}
 */
export async function takeLock(folder: string): Promise<Lock> {
  const claims = join(folder, 'lock')
  await mkdir(claims, { recursive: true, mode: onlyOwnerFolder })
  const space = await processSpace()
  for (let attempt = 1; ; attempt += 1) {
    const mine = await claim(claims, space)
    const holder = await findOther(claims, mine, space)
    if (!holder) return hold(claims, mine)
    await rm(join(claims, mine), { force: true })
    if (attempt === tries || holder.space !== space) throw new StoreInUse(folder, holder.pid)
    // Two that started at once have both withdrawn: an uneven pause lets one be first.
    await wait(10 + Math.random() * 90)
  }
}

async function claim(claims: string, space: string): Promise<string> {
  const start = await startOf(process.pid)
  const file = [process.pid, start, space, randomBytes(6).toString('hex')].join('-')
  await writeFile(join(claims, file), '', { flag: 'wx', mode: onlyOwnerFile })
  return file
}

function hold(claims: string, mine: string): Lock {
  const beat = setInterval(() => {
    const now = new Date()
    // The folder may have been deleted under us; writes will say so.
    utimes(join(claims, mine), now, now).catch(() => undefined)
  }, beatMilliseconds)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      await rm(join(claims, mine), { force: true })
    },
  }
}

/** A living process with a claim of its own; claims of dead ones are removed on the way. */
async function findOther(claims: string, mine: string, space: string): Promise<Claim | undefined> {
  for (const file of await readdir(claims)) {
    const other = readClaim(file)
    if (file === mine || !other) continue
    if (await isAlive(claims, other, space)) return other
    await rm(join(claims, file), { force: true })
  }
  return undefined
}

function readClaim(file: string): Claim | undefined {
  const [pid, start, space] = file.split('-')
  return pid && start && space ? { file, pid: Number(pid), start, space } : undefined
}

async function isAlive(claims: string, { file, pid, start, space }: Claim, ourSpace: string): Promise<boolean> {
  if (space !== ourSpace) return isBeating(join(claims, file))
  const now = await startOf(pid)
  if (now === 'gone') return false
  return now === start || now === 'unknown' || start === 'unknown'
}

async function isBeating(path: string): Promise<boolean> {
  const before = await lastBeat(path)
  if (before === undefined || Date.now() - before > silentMilliseconds) return false
  await wait(watchMilliseconds)
  const after = await lastBeat(path)
  return after !== undefined && after !== before
}

async function lastBeat(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
}
