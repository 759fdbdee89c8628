import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { come, person } from '../http/person.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')
const run = promisify(execFile)

interface Listed {
  reference: string
  kinds?: string[]
  kind?: string
}

describe('The service as a process of its own', () => {
  let folder: string
  let running: ChildProcess | undefined
  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, DATA_DIR: folder, PORT: '0' })
  const start = async (): Promise<string> => {
    const child = spawn(node, ['bot/index.ts'], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] })
    running = child
    // Other lines may come before the one that says where it listens.
    for await (const line of createInterface({ input: child.stdout })) {
      const { address } = JSON.parse(line) as { address?: string }
      if (address !== undefined) return `${address}/v3/directline`
    }
    throw new Error('The service ended before it was ready.')
  }
  const kill = async (): Promise<void> => {
    running?.kill('SIGKILL')
    if (running !== undefined) await once(running, 'exit')
    running = undefined
  }
  const list = async (what: 'handoffs' | 'requests'): Promise<Listed[]> => {
    const { stdout } = await run(node, [`bot/commands/${what}.ts`, '--json'], { env: environment() })
    return JSON.parse(stdout) as Listed[]
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'process-'))
  })
  afterEach(async () => {
    if (running !== undefined) await kill()
    await rm(folder, { recursive: true, force: true })
  })

  test('killed in a crisis, it still has the handoff, the request and the chat, once each', async () => {
    const base = await start()
    const me = await person(base)
    expect((await me.say('my husband hits me and I am frightened of him')).status).toBe(200)
    await kill()
    expect((await list('handoffs')).map((one) => one.kinds?.[0])).toEqual(['domestic_abuse'])

    const here = come(await start(), me)
    expect((await here.texts()).filter((text) => text?.startsWith('my husband'))).toHaveLength(1)
    await here.say('No')
    await here.say("No, I didn't mean that")
    await kill()
    const again = come(await start(), me)
    await again.say('my husband hits me and I am frightened of him')
    expect(await list('handoffs')).toHaveLength(1)
    expect((await again.texts()).some((text) => text?.includes('H-'))).toBe(true)
  }, 60_000)

  test('killed after a request for a person, it lists it from the running service and from the folder', async () => {
    const base = await start()
    const me = await person(base)
    await me.say('can I talk to a person')
    const [listed] = await list('requests')
    expect(listed?.kind).toBe('talk')
    await kill()
    expect((await list('requests')).map((one) => one.reference)).toEqual([listed?.reference])
  }, 60_000)

  test('refuses a second process on the same folder with a sentence', async () => {
    await start()
    const second = run(node, ['bot/index.ts'], { env: environment() })
    const error = (await second.then(() => undefined).catch((reason: unknown) => reason)) as {
      code: number
      stderr: string
    }
    expect(error.code).toBe(1)
    expect(error.stderr).toMatch(/already in use/)
    expect(error.stderr).not.toContain('    at ')
  }, 60_000)
})
