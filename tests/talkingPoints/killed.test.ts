import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { makeTalkingPoints } from '../../bot/talkingPoints/talkingPoints.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { manyTimes, movedClock } from './fixtures.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')

/** Kill -9 while bookings are made: what was said is there, and no time is anybody's twice. */
test('a process that is killed loses no booking it told of, and doubles none', async () => {
  const { folder, cleanUp } = await temporaryFolder()
  const told: string[] = []
  try {
    for (const [round, wait] of [20, 60, 140, 300].entries()) {
      const child = spawn(node, [join(import.meta.dirname, 'bookThenSay.ts'), folder, String(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let out = ''
      child.stdout.on('data', (part: Buffer) => (out += part.toString()))
      await once(child.stdout, 'data')
      await delay(wait)
      child.kill('SIGKILL')
      await once(child, 'close')
      told.push(
        ...out
          .split('\n')
          .slice(0, -1)
          .filter((line) => line.includes(' ')),
      )
    }
    expect(told.length).toBeGreaterThan(4)
    const storage = await openLowdb(folder)
    const points = makeTalkingPoints({ data: manyTimes(), storage, clock: movedClock(), timeZone: 'Europe/London' })
    const kept = await points.bookings.recent()
    const times = kept.map(({ at }) => at.id)
    expect(new Set(times).size).toBe(times.length)
    const known = new Set(kept.map(({ code, at }) => `${code} ${at.id}`))
    expect(told.filter((line) => !known.has(line))).toEqual([])
    // Each seat belongs to a booking, and each code finds one.
    expect([...(await points.bookings.taken(times)).values()].every((count) => count === 1)).toBe(true)
    for (const { code, id } of kept) expect((await points.bookings.byCode(code))?.id).toBe(id)
    await storage.close()
  } finally {
    await cleanUp()
  }
})
