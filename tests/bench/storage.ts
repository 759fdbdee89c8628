import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Storage } from '../../bot/storage/storage.ts'

/** Milliseconds for one. */
interface Times {
  median: number
  p99: number
}
export interface StorageFigures {
  /**
   * What a turn does (read one document, write it with its etag, append two lines): `busy` in a thousand conversations that
   * are going on, `any` in one picked from all that are stored, which has mostly to be read from its files first.
   */
  turnsByStored: { stored: number; busy: Times; any: Times }[]
  /** Cost with the most stored over that with the fewest (medians). */
  growth: { busy: number; any: number }
  /** The first 300 turns of a conversation, side by side with the thousandth and on of another. */
  firstTurns: Times
  thousandthTurns: Times
  /** One document, on the disk itself before it is acknowledged. */
  durableWrite: Times
  durableTogether: Times
  /** Turns a second when a hundred run at once. */
  turnsPerSecond: number
  /** Bytes of heap after all of it. */
  heap: number
}

export interface StorageBenchOptions {
  /** How many conversations to have stored when turns are measured, growing. */
  stored?: readonly number[]
  turns?: number
  /** Parent of the folder that is made and removed. */
  folder?: string
}

/** Measures the embedded store as a turn uses it. The folder is made, filled and removed again. */
export async function benchStorage(options: StorageBenchOptions = {}): Promise<StorageFigures> {
  const { stored = [1_000, 200_000], turns = 3_000 } = options
  const folder = await mkdtemp(join(options.folder ?? tmpdir(), 'storage-bench-'))
  const storage = await openLowdb(folder)
  try {
    const turnsByStored: StorageFigures['turnsByStored'] = []
    let filled = 0
    for (const count of stored) {
      await fill(storage, filled, count)
      filled = count
      const any = await time(turns, () => turnInOneOf(storage, count))
      const going = Math.min(count, 1_000)
      for (let at = 0; at < going; at += 1) await oneTurn(storage, `c${at}`)
      const busy = await time(turns, () => turnInOneOf(storage, going))
      turnsByStored.push({ stored: count, busy, any })
    }
    await time(1_000, () => oneTurn(storage, 'long'))
    const [firstTurns, thousandthTurns] = await timeSideBySide(
      300,
      () => oneTurn(storage, 'short'),
      () => oneTurn(storage, 'long'),
    )
    let n = 0
    const durableWrite = await time(300, () => writeDurably(storage, [`handoffs/${(n += 1)}`]))
    const durableTogether = await time(300, () => writeDurably(storage, [`handoffs/${(n += 1)}`, `handoff-of/${n}`]))
    return {
      turnsByStored,
      growth: {
        busy: (turnsByStored.at(-1)?.busy.median ?? 0) / (turnsByStored[0]?.busy.median ?? 1),
        any: (turnsByStored.at(-1)?.any.median ?? 0) / (turnsByStored[0]?.any.median ?? 1),
      },
      firstTurns,
      thousandthTurns,
      durableWrite,
      durableTogether,
      turnsPerSecond: await throughput(storage, filled),
      heap: process.memoryUsage().heapUsed,
    }
  } finally {
    await storage.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** About what a conversation's state weighs. */
const state = { stepId: 'connecting.matters', answers: { who: 'me', matters: 'x'.repeat(600) }, trail: ['a', 'b', 'c'] }
const lines = [
  { type: 'message', from: { id: 'person' }, text: 'y'.repeat(120) },
  { type: 'message', from: { id: 'bot', role: 'bot' }, text: 'z'.repeat(200) },
]

async function oneTurn(storage: Storage, id: string): Promise<void> {
  const key = `conversations/${id}`
  const etag = (await storage.read([key])).get(key)?.etag ?? 'new'
  await storage.write(new Map([[key, { value: state, etag }]]))
  await storage.append(`transcripts/${id}`, lines)
}

function turnInOneOf(storage: Storage, count: number): Promise<void> {
  return oneTurn(storage, `c${Math.floor(Math.random() * count)}`)
}

function writeDurably(storage: Storage, keys: string[]): Promise<unknown> {
  return storage.write(new Map(keys.map((key) => [key, { value: state, etag: 'new' }])), { durable: true })
}

async function fill(storage: Storage, from: number, to: number): Promise<void> {
  let next = from
  const worker = async (): Promise<void> => {
    while (next < to) await oneTurn(storage, `c${(next += 1) - 1}`)
  }
  await Promise.all(Array.from({ length: 16 }, worker))
}

async function throughput(storage: Storage, stored: number): Promise<number> {
  const total = 5_000
  const atOnce = 100
  let left = total
  // Turns of one conversation are never side by side: each worker has conversations of its own.
  const worker = async (_: unknown, which: number): Promise<void> => {
    const own = Math.floor(stored / atOnce)
    while ((left -= 1) >= 0) await oneTurn(storage, `c${which * own + Math.floor(Math.random() * own)}`)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  return Math.round((total / (performance.now() - start)) * 1_000)
}

type Work = () => Promise<unknown>

async function time(times: number, work: Work): Promise<Times> {
  const taken: number[] = []
  for (let at = 0; at < times; at += 1) taken.push(await milliseconds(work))
  return summary(taken)
}

/** By turns, so that whatever else the machine does meets both alike. */
async function timeSideBySide(times: number, one: Work, other: Work): Promise<[Times, Times]> {
  const taken: [number, number][] = []
  for (let at = 0; at < times; at += 1) taken.push([await milliseconds(one), await milliseconds(other)])
  return [summary(taken.map(([first]) => first)), summary(taken.map(([, second]) => second))]
}

async function milliseconds(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function summary(taken: number[]): Times {
  taken.sort((a, b) => a - b)
  const at = (share: number): number => Number((taken[Math.floor(taken.length * share)] ?? 0).toFixed(3))
  return { median: at(0.5), p99: at(0.99) }
}
