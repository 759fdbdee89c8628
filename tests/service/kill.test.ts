import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { come, person } from '../http/person.ts'
import { signInAs } from '../support/staff.ts'

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
  let more: Record<string, string> = {}
  let listening = ''
  const address = (): string => listening
  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, DATA_DIR: folder, PORT: '0', ...more })
  const start = async (): Promise<string> => {
    const child = spawn(node, ['bot/index.ts'], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] })
    running = child
    // Other lines may come before the one that says where it listens.
    for await (const line of createInterface({ input: child.stdout })) {
      const { address: where } = JSON.parse(line) as { address?: string }
      if (where === undefined) continue
      listening = where
      return `${where}/v3/directline`
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
    more = {}
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

  test('killed at any moment of a crisis, it has one handoff for each person, and whoever is told hears of each', async () => {
    const told = new Set<string>()
    const duty = createServer((request, response) => {
      let body = ''
      request.on('data', (part: Buffer) => (body += part.toString()))
      request.on('end', () => {
        const { reference } = JSON.parse(body) as { reference: string }
        told.add(reference)
        response.statusCode = 204
        response.end()
      })
    })
    await new Promise<void>((resolve) => duty.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${String((duty.address() as AddressInfo).port)}/told`
    more = {
      TELL: `rapidResponse=${url};outOfHours=${url}`,
      WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
    }
    try {
      const trouble = "my mum has fallen and she can't get up"
      for (const wait of [0, 3, 8, 15, 30]) {
        const me = await person(await start())
        const sent = me.say(trouble, 'same').catch(() => undefined)
        await delay(wait)
        await kill()
        await sent
        const here = come(await start(), me)
        // Their client sends again what it does not see: it is one message, whatever the disk had taken.
        expect((await here.say(trouble, 'same')).status).toBe(200)
        expect((await here.texts()).filter((text) => text === trouble)).toHaveLength(1)
        await kill()
      }
      const all = await list('handoffs')
      expect(all).toHaveLength(5)
      await start()
      for (let tries = 0; tries < 300 && told.size < 5; tries += 1) await delay(100)
      expect([...told].toSorted()).toEqual(all.map(({ reference }) => reference).toSorted())
      // The chain of what happened is whole, whenever it was cut.
      await kill()
      await run(node, ['bot/commands/auditVerify.ts'], { env: environment() })
    } finally {
      duty.closeAllConnections()
      duty.close()
    }
  }, 120_000)

  test('killed while a worker holds the chat, it is silent after the start, and the worker goes on', async () => {
    const me = await person(await start())
    await me.say("my mum has fallen and she can't get up")
    let sam = await signInAs({ address: address(), folder }, 'Sam Taylor', 'rapidResponse')
    const [row] = await list('handoffs')
    const crisis = `/rapid-response/api/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/chat`, { to: 'worker', once: 'c' })
    await sam.post(`${crisis}/say`, { text: 'I am with you', once: 's' })
    await kill()
    const here = come(await start(), me)
    const before = (await here.since()).activities.length
    await here.say('she is cold')
    expect((await here.since()).activities).toHaveLength(before + 1)
    sam = sam.at(address())
    await sam.post(`${crisis}/say`, { text: 'I am with you', once: 's' })
    expect((await sam.post(`${crisis}/say`, { text: 'and still here', once: 't' })).status).toBe(200)
    const texts = await here.texts()
    expect(texts.filter((text) => text === 'I am with you')).toHaveLength(1)
    expect(texts.at(-1)).toBe('and still here')
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
