import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { call, come, person, type Opened } from '../http/person.ts'
import { startService, type TestService } from '../support/service.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')
const secret = 'a secret of at least thirty-two characters'

/** Stands in for whoever is told: takes what is posted, or refuses it. */
interface Duty {
  url: string
  taken: string[]
  asked: number
  refuse: boolean
  server: Server
}

async function startDuty(): Promise<Duty> {
  const duty: Duty = { url: '', taken: [], asked: 0, refuse: false, server: createServer() }
  duty.server.on('request', (request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      duty.asked += 1
      if (!duty.refuse) duty.taken.push(body)
      response.statusCode = duty.refuse ? 500 : 204
      response.end()
    })
  })
  await new Promise<void>((resolve) => duty.server.listen(0, '127.0.0.1', resolve))
  duty.url = `http://127.0.0.1:${String((duty.server.address() as AddressInfo).port)}/told`
  return duty
}

describe('npm run safety:drill', () => {
  let duty: Duty
  let service: TestService
  const start = async (environment: Record<string, string>): Promise<void> => {
    service = await startService({ environment })
  }
  const drill = async (): Promise<{ code: number; lines: string[] }> => {
    const environment = { ...process.env, DATA_DIR: service.folder }
    const run = promisify(execFile)(node, ['bot/commands/safetyDrill.ts', '--seconds', '4'], { env: environment })
    const { code, stdout } = await run.then(
      (done) => ({ ...done, code: 0 }),
      (failed: unknown) => failed as { code: number; stdout: string },
    )
    return { code, lines: stdout.trim().split('\n') }
  }
  beforeEach(async () => {
    duty = await startDuty()
  })
  afterEach(async () => {
    await service.stop()
    duty.server.closeAllConnections()
    duty.server.close()
  })

  test('finds all well, and leaves nothing but a closed record marked as practice', async () => {
    const everybody = ['rapidResponse', 'outOfHours', 'contactCentre'].map((team) => `${team}=${duty.url}`).join(';')
    await start({ TELL: everybody, WEBHOOK_SECRET: secret })
    const { code, lines } = await drill()
    expect(lines.filter((line) => line.startsWith('not ok'))).toEqual([])
    expect(code).toBe(0)
    const [handoff, another] = await listHandoffs(service.storage)
    expect(another).toBeUndefined()
    expect(handoff).toMatchObject({ practice: true, status: 'closed', chatDeleted: true })
    expect(duty.taken.length).toBeGreaterThan(0)
    expect(duty.taken.every((body) => /practice/i.test(body))).toBe(true)
  }, 60_000)

  test('says what is not well: nobody can be reached', async () => {
    duty.refuse = true
    await start({ TELL: `rapidResponse=${duty.url};outOfHours=${duty.url}`, WEBHOOK_SECRET: secret })
    const { code, lines } = await drill()
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('not ok'))).toEqual([
      expect.stringMatching(/the team is told/),
      expect.stringMatching(/every team of this hour/),
    ])
  }, 60_000)

  test('says what is not well: a team further down the list can’t be told', async () => {
    const dead = await startDuty()
    dead.refuse = true
    const first = ['rapidResponse', 'outOfHours'].map((team) => `${team}=${duty.url}`)
    // One of these is on duty at any hour, and told of a fall only later.
    const later = ['children', 'mentalHealth'].map((team) => `${team}=${dead.url}`)
    await start({ TELL: [...first, ...later].join(';'), WEBHOOK_SECRET: secret })
    const { code, lines } = await drill()
    dead.server.closeAllConnections()
    dead.server.close()
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('not ok'))).toEqual([
      expect.stringMatching(/every team of this hour/),
    ])
    expect(dead.asked).toBeGreaterThan(0)
  }, 60_000)

  test('closes what a drill that was cut off has left', async () => {
    await start({})
    const begin = async (): Promise<void> => {
      const secretOf = JSON.parse(await readFile(join(service.folder, 'service.json'), 'utf8')) as { secret: string }
      const practice = `${service.address}/internal/practice`
      const { body } = await call<{ token: string; conversationId: string }>('POST', practice, secretOf.secret, {})
      const opened = await call<Opened>('POST', `${service.base}/conversations`, body.token, {})
      await come(service.base, opened.body).say("my mum has fallen and she can't get up")
    }
    await begin()
    await begin()
    const all = await listHandoffs(service.storage)
    expect(all.map(({ status, practice }) => [status, practice])).toEqual([
      ['open', true],
      ['closed', true],
    ])
  }, 60_000)

  test('works with the chat turned off', async () => {
    await start({ CHAT_OFF: '1' })
    expect((await drill()).code).toBe(0)
  }, 60_000)

  test('reaches no conversation of a real person, and nobody without the secret', async () => {
    await start({})
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    const { secret: key } = JSON.parse(await readFile(join(service.folder, 'service.json'), 'utf8')) as {
      secret: string
    }
    const practice = `${service.address}/internal/practice`
    expect((await call('POST', practice, 'guess', {})).status).toBe(401)
    for (const act of ['take', 'say', 'close', 'forget'])
      expect((await call('POST', `${practice}/${me.conversationId}/${act}`, key, { text: 'x' })).status).toBe(503)
    expect((await call('GET', `${practice}/${me.conversationId}`, key)).status).toBe(503)
    expect((await listHandoffs(service.storage))[0]).toMatchObject({ status: 'open' })
    expect((await me.reconnect()).status).toBe(200)
  }, 60_000)
})
