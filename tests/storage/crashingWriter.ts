/**
 * Run as a process of its own and killed with -9 by crash.test.ts: writes without end, and prints one line for each thing
 * acknowledged. `node crashingWriter.ts FOLDER FIRST_NUMBER`
 */
import { writeSync } from 'node:fs'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Storage } from '../../bot/storage/storage.ts'

const [folder = '', first = '0'] = process.argv.slice(2)
const durable = { durable: true }

/** The first word of a printed line: what was acknowledged. Its number follows. */
export type Written = 'single' | 'quick' | 'pair' | 'log'

/** Synchronous: a line that was printed is out even if the process ends at once. */
function acknowledge(what: string): void {
  writeSync(1, `${what}\n`)
}

async function writeOnAndOn(storage: Storage): Promise<never> {
  for (let n = Number(first); ; n += 1) {
    await Promise.all([
      storage.write(new Map([[`single/${n}`, { value: 'x'.repeat(3_000), etag: 'new' }]]), durable).then(() => {
        acknowledge(`single ${n}`)
      }),
      storage.write(new Map([['quick/same', { value: { n, filler: 'y'.repeat(50_000) } }]])).then(() => {
        acknowledge(`quick ${n}`)
      }),
      storage
        .write(
          new Map([
            ['pair/left', { value: n }],
            ['pair/right', { value: n }],
            [`pair/${n}`, { value: n }],
          ]),
          { durable: n % 2 === 0 },
        )
        .then(() => acknowledge(`pair ${n}`)),
      storage
        .append('log', [
          { n, half: 1, filler: 'z'.repeat(2_000) },
          { n, half: 2 },
        ])
        .then(() => acknowledge(`log ${n}`)),
    ])
  }
}

openLowdb(folder)
  .then((storage) => {
    acknowledge('open')
    return writeOnAndOn(storage)
  })
  .catch((error: unknown) => {
    acknowledge(String(error))
    process.exit(2)
  })
