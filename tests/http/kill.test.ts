import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { come, person } from './person.ts'

/** Kill -9 in the middle of a conversation: what was acknowledged is there after a restart, once. */
describe('A killed process', () => {
  let folder: string
  let running: ChildProcess | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'killed-'))
  })
  afterAll(async () => {
    running?.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (): Promise<string> => {
    const node = join(process.cwd(), 'node_modules', '.bin', 'node')
    const child = spawn(node, ['tests/http/serve.ts', join(folder, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] })
    running = child
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return line.toString().trim()
  }
  const kill = async (): Promise<void> => {
    running?.kill('SIGKILL')
    if (running !== undefined) await once(running, 'exit')
  }

  test('lost nothing it acknowledged and doubled nothing, five times over', async () => {
    let base = await start()
    const me = await person(base)
    const acknowledged = new Set<string>()
    for (let round = 0; round < 5; round += 1) {
      const here = come(base, me)
      const talking = Array.from({ length: 40 }, async (_, index) => {
        const text = `r${round}m${index}`
        const reply = await here.say(text, text).catch(() => undefined)
        if (reply?.status === 200) acknowledged.add(text)
      })
      await delay(30 + round * 15)
      await kill()
      await Promise.all(talking)
      base = await start()
      const kept = (await come(base, me).texts()).filter((text) => text?.startsWith('r'))
      expect(new Set(kept).size).toBe(kept.length)
      for (const text of acknowledged) expect(kept).toContain(text)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
    const texts = await come(base, me).texts()
    const answers = texts.filter((text) => /^\d+ r/.test(text ?? ''))
    expect(answers).toHaveLength(texts.filter((text) => text?.startsWith('r')).length)
  }, 60_000)
})
