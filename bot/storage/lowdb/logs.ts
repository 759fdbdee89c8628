import { open } from 'node:fs/promises'
import { toJsonLines } from '../json.ts'
import type { Disk } from './disk.ts'
import { logPath } from './fileNames.ts'
import { Queues } from './queues.ts'
import { Recent } from './recent.ts'

/** What is known of a log's file, so that adding to it never needs to read it. */
interface Shape {
  path: string
  /** Bytes. */
  size: number
  /** Where each line starts, in bytes. */
  starts: number[]
  /** Is the file's entry in its folder on the disk? */
  settled: boolean
}

/** Line starts kept in memory (8 bytes each), over all logs. */
const mostRemembered = 1_500_000
const lineEnd = 0x0a

/** The logs of a data folder: one file each, one JSON text a line, only ever added to. */
export class Logs {
  readonly #disk: Disk
  readonly #warn: (sentence: string) => void
  readonly #queues = new Queues()
  readonly #shapes = new Recent<Shape>(mostRemembered)

  constructor(disk: Disk, warn: (sentence: string) => void) {
    this.#disk = disk
    this.#warn = warn
  }

  async append(log: string, lines: readonly unknown[], durable: boolean): Promise<void> {
    const bytes = Buffer.from(toJsonLines(log, lines))
    if (bytes.length === 0) return
    await this.#queues.run([log], async () => {
      const shape = await this.#shape(log)
      const { path } = shape
      this.#shapes.delete(log)
      await this.#disk.append(path, bytes, { durable, size: shape.size })
      noteLines(shape, bytes)
      this.#remember(log, shape)
      if (!durable || shape.settled) return
      await this.#disk.settle(path)
      shape.settled = true
    })
  }

  async lines(log: string, from: number): Promise<unknown[]> {
    return this.#queues.run([log], async () => {
      const { path, starts, size } = await this.#shape(log)
      const start = starts[from]
      if (start === undefined) return []
      const text = await readBetween(this.#disk.path(path), start, size)
      return text
        .trimEnd()
        .split('\n')
        .flatMap((line) => this.#parse(log, line))
    })
  }

  async truncate(log: string, count: number): Promise<void> {
    await this.#queues.run([log], async () => {
      const shape = await this.#shape(log)
      const size = shape.starts[count]
      if (size === undefined) return
      this.#shapes.delete(log)
      await this.#disk.truncate(shape.path, size)
      this.#remember(log, { ...shape, size, starts: shape.starts.slice(0, count) })
    })
  }

  async remove(log: string): Promise<void> {
    const path = logPath(log)
    await this.#queues.run([log], async () => {
      this.#shapes.delete(log)
      if (await this.#disk.remove(path)) await this.#disk.settle(path)
    })
  }

  /** Waits until everything asked so far is done. */
  finished(): Promise<void> {
    return this.#queues.empty()
  }

  /** What the log's file looks like; at the first look a line that a crash tore is cut off. */
  async #shape(log: string): Promise<Shape> {
    const known = this.#shapes.get(log)
    if (known) return known
    const path = logPath(log)
    const bytes = (await this.#disk.readBytes(path)) ?? Buffer.alloc(0)
    const shape: Shape = { path, size: 0, starts: [], settled: false }
    noteLines(shape, bytes)
    dropBrokenEnd(shape, bytes)
    if (shape.size < bytes.length) await this.#disk.truncate(path, shape.size)
    this.#remember(log, shape)
    return shape
  }

  #remember(log: string, shape: Shape): void {
    // An empty one weighs about as much as thirty lines.
    this.#shapes.set(log, shape, 30 + shape.starts.length)
  }

  /** Nothing for a line that a broken disk spoilt: the rest of a conversation is worth more than its own silence. */
  #parse(log: string, line: string): unknown[] {
    if (isJson(line)) return [JSON.parse(line) as unknown]
    this.#warn(`A line of ${logPath(log)} could not be read and is left out.`)
    return []
  }
}

/** Adds what whole lines `bytes` brings. */
function noteLines(shape: Shape, bytes: Buffer): void {
  const before = shape.size
  for (let at = bytes.indexOf(lineEnd), start = 0; at >= 0; start = at + 1, at = bytes.indexOf(lineEnd, start)) {
    shape.starts.push(before + start)
    shape.size = before + at + 1
  }
}

/** Power loss can leave whole lines of rubbish at the end. */
function dropBrokenEnd(shape: Shape, bytes: Buffer): void {
  for (let last = shape.starts.at(-1); last !== undefined; last = shape.starts.at(-1)) {
    if (isJson(bytes.toString('utf8', last, shape.size))) return
    shape.size = last
    shape.starts.pop()
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function readBetween(path: string, start: number, end: number): Promise<string> {
  const file = await open(path, 'r')
  try {
    const bytes = Buffer.alloc(end - start)
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done)
      if (bytesRead === 0) break
      done += bytesRead
    }
    return bytes.toString('utf8')
  } finally {
    await file.close()
  }
}
