import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { httpStandIn, replies, type StandIn } from './httpStandIn.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')

describe('An outbox that is killed', () => {
  let folder: string
  let cleanUp: () => Promise<void>
  let standIn: StandIn
  let running: ChildProcess | undefined

  const start = (...ids: string[]): ChildProcess => {
    running = spawn(node, ['tests/outbox/killedSender.ts', folder, `${standIn.url}/x`, ...ids], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return running
  }
  const kill = async (): Promise<void> => {
    if (running === undefined) return
    running.kill('SIGKILL')
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit')
    running = undefined
  }
  const until = async (what: () => boolean): Promise<void> => {
    for (let n = 0; n < 500 && !what(); n += 1) await wait(20)
    expect(what()).toBe(true)
  }
  const marks = (): string[] => standIn.got.map(({ headers }) => String(headers['x-reference']))

  beforeEach(async () => {
    ;({ folder, cleanUp } = await temporaryFolder())
    standIn = await httpStandIn()
  })
  afterEach(async () => {
    await kill()
    await standIn.stop()
    await cleanUp()
  })

  test('between sending and marking sends again, with the same mark, and then no more', async () => {
    // The provider has it, and its answer never comes: the process dies waiting.
    standIn.answer(replies.hang)
    start('one')
    await until(() => standIn.got.length === 1)
    await kill()
    standIn.answer(replies.ok)
    start()
    await until(() => standIn.got.length === 2)
    expect(new Set(marks()).size).toBe(1)
    await wait(300)
    await kill()
    start()
    await wait(1_000)
    expect(standIn.got).toHaveLength(2)
  }, 60_000)

  test('at any moment loses nothing that was put', async () => {
    const put = new Set<string>()
    const ids = Array.from({ length: 40 }, (_, n) => `message ${n}`)
    for (let round = 0; put.size < ids.length; round += 1) {
      expect(round).toBeLessThan(40)
      // All are put again, as whoever tells does after a crash.
      const child = start(...ids)
      child.stdout?.on('data', (part: Buffer) => {
        for (const [, id = ''] of part.toString().matchAll(/put (.*)\n/g)) put.add(id)
      })
      await wait(round < 6 ? 250 + 37 * round : 2_000)
      await kill()
    }
    start()
    await until(() => new Set(marks()).size === ids.length)
    expect(new Set(marks()).size).toBe(put.size)
  }, 120_000)
})
