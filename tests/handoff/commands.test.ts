import { execFile } from 'node:child_process'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import restify from 'restify'
import request from 'supertest'
import { announceService, newSecret, readService } from '../../bot/commands/announce.ts'
import { internalRoutes } from '../../bot/commands/internalRoutes.ts'
import { handoffTable } from '../../bot/commands/tables.ts'
import { ago, table } from '../../bot/commands/table.ts'
import { closeHandoff, createHandoffs, listHandoffs } from '../../bot/handoff/handoffs.ts'
import { createRequests } from '../../bot/handoff/requests.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { aRequest, fall, fire, handClock } from './fixtures.ts'

interface Ran {
  code: number
  out: string
  err: string
}
interface Listed {
  reference: string
}

/** Runs the command as npm does, in a process of its own. */
function run(command: 'handoffs' | 'requests', folder: string, ...options: string[]): Promise<Ran> {
  const file = join(__dirname, '../../bot/commands', `${command}.ts`)
  return new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: folder }
    execFile(process.execPath, [file, ...options], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

function listen(server: restify.Server): Promise<void> {
  return new Promise((ready) => void server.listen(0, '127.0.0.1', ready))
}

function close(server: restify.Server): Promise<void> {
  return new Promise((done) => void server.close(done))
}

/** A server with nothing but the internal routes, on a port of the system's choosing. */
async function serve(
  storage: Storage,
  folder: string,
): Promise<{ server: restify.Server; secret: string; stop(): Promise<void> }> {
  const server = restify.createServer()
  const secret = newSecret()
  for (const [path, handler] of Object.entries(internalRoutes(storage, secret))) server.get(path, handler)
  await listen(server)
  const withdraw = await announceService(folder, { host: '127.0.0.1', port: server.address().port, secret })
  return {
    server,
    secret,
    stop: async () => {
      await withdraw()
      await close(server)
    },
  }
}

describe('listing what is open', () => {
  let folder: string
  let cleanUp: () => Promise<void>
  let storage: Storage
  const clock = handClock()
  let references: { handoff: string; closed: string; request: string }

  beforeEach(async () => {
    ;({ folder, cleanUp } = await temporaryFolder())
    storage = await openLowdb(folder)
    const handoffs = createHandoffs(storage, clock)
    const closed = await handoffs.open('conversation-0', fire, 'it burns')
    await closeHandoff(storage, clock, { reference: closed, worker: 'R. Patel', note: '' })
    const handoff = await handoffs.open('conversation-1', fall, 'mum fell')
    await handoffs.add('conversation-1', { name: 'Ann', answers: { 'crisis.where': 'flat 3' }, safeToContact: 'no' })
    const asked = await createRequests(storage, clock).put(aRequest({ kind: 'assessment', when: 'mornings' }))
    references = { handoff, closed, request: asked }
  })
  afterEach(async () => {
    await storage.close()
    await cleanUp()
  })

  describe('while a service runs', () => {
    let service: Awaited<ReturnType<typeof serve>>
    beforeEach(async () => {
      service = await serve(storage, folder)
    })
    afterEach(() => service.stop())

    it('asks it, and shows what is open', async () => {
      const { code, out, err } = await run('handoffs', folder)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      for (const shown of [references.handoff, 'crisis', 'fall', 'Ann', 'flat 3', 'no']) expect(out).toContain(shown)
      expect(out).not.toContain(references.closed)
      expect(out).not.toContain('mum fell')

      const requests = await run('requests', folder)
      for (const shown of [references.request, 'assessment', 'mornings', 'front-door'])
        expect(requests.out).toContain(shown)
    })

    it('gives everything as JSON', async () => {
      const handoffs = JSON.parse((await run('handoffs', folder, '--json')).out) as Listed[]
      expect(handoffs).toEqual((await listHandoffs(storage)).filter(({ status }) => status === 'open'))
      const requests = JSON.parse((await run('requests', folder, '--json')).out) as Listed[]
      expect(requests.map(({ reference }) => reference)).toEqual([references.request])
    })

    it.each(['/internal/handoffs', '/internal/requests'])('tells nobody without the secret: %s', async (path) => {
      const url = service.server.url
      for (const authorization of ['', 'Bearer ', 'Bearer wrong', `Basic ${service.secret}`, service.secret]) {
        const answer = await request(url).get(path).set('Authorization', authorization)
        expect(answer.status).toBe(401)
        expect(answer.text).not.toContain('conversation-1')
      }
      expect((await request(url).get(path)).status).toBe(401)
      expect((await request(url).get(`${path}?secret=${service.secret}`)).status).toBe(401)
      const answer = await request(url).get(path).set('Authorization', `Bearer ${service.secret}`)
      expect(answer.status).toBe(200)
      expect(answer.headers['cache-control']).toBe('no-store')
    })

    it('keeps the secret from other accounts on the machine, and makes a new one each time', async () => {
      expect((await stat(join(folder, 'service.json'))).mode & 0o077).toBe(0)
      expect((await readService(folder))?.secret).toBe(service.secret)
      expect(newSecret()).not.toBe(newSecret())
    })
  })

  it('says in a sentence, and nothing else, when the store cannot be read', async () => {
    const broken: Storage = { ...faultyStorage(storage).storage, read: () => Promise.reject(new Error('words of Ann')) }
    const service = await serve(broken, folder)
    const answer = await request(service.server.url)
      .get('/internal/handoffs')
      .set('Authorization', `Bearer ${service.secret}`)
    expect(answer.status).toBe(503)
    expect(answer.text).not.toContain('Ann')
    const { code, err, out } = await run('handoffs', folder)
    expect([code, out]).toEqual([1, ''])
    expect(err).not.toMatch(/Ann|\n.*\n/)
    await service.stop()
  })

  it('opens the store itself when none runs, also when one ended without a word', async () => {
    await storage.close()
    expect((await run('handoffs', folder)).out).toContain(references.handoff)

    // What kill -9 leaves: an announcement whose port nobody listens on.
    const gone = await serve(storage, folder)
    await close(gone.server)
    expect((await run('handoffs', folder)).out).toContain(references.handoff)
    expect((await run('requests', folder, '--json')).out).toContain(references.request)
  })

  it('is not taken in by another program on the old port', async () => {
    await storage.close()
    const other = restify.createServer()
    await listen(other)
    await announceService(folder, { host: '127.0.0.1', port: other.address().port, secret: newSecret() })
    expect((await run('handoffs', folder)).out).toContain(references.handoff)
    await close(other)
  })

  it('says who holds the store when that one does not answer', async () => {
    const { code, err } = await run('handoffs', folder)
    expect(code).toBe(1)
    expect(err).toContain(String(process.pid))
    expect(err).not.toContain('    at ')
  })

  it('lists nothing, and makes nothing, where nothing is', async () => {
    const nowhere = join(folder, 'nowhere')
    const { code, out } = await run('handoffs', nowhere, '--json')
    expect([code, out.trim()]).toEqual([0, '[]'])
    expect(await readdir(folder)).not.toContain('nowhere')
    await writeFile(join(folder, 'service.json'), '{"torn')
    expect(await readService(folder)).toBeUndefined()
  })

  it('takes back its announcement, but not that of a service started since', async () => {
    const withdraw = await announceService(folder, { host: '::', port: 1, secret: 'first' })
    await announceService(folder, { host: '::', port: 2, secret: 'second' })
    await withdraw()
    expect(await readService(folder)).toEqual({ host: '::', port: 2, pid: process.pid, secret: 'second' })
  })

  it('lets nobody’s words play with the terminal', async () => {
    await createHandoffs(storage, clock).add('conversation-1', { name: '\u001b[2J\u009bA\u202enn\r\nH-222-222' })
    const shown = handoffTable(await listHandoffs(storage), clock.now())
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(shown.split('\n')).toHaveLength(3)
  })
})

describe('a table', () => {
  it('lines its columns up', () => {
    const [head, row] = table(['A', 'Long name', 'B'], [['wide cell', 'x', 'b']]).split('\n')
    expect(head!.indexOf('Long name')).toBe(row!.indexOf('x'))
    expect(head!.indexOf('B')).toBe(row!.indexOf('b'))
  })

  it.each([
    [0, 'just now'],
    [59, '59 min ago'],
    [60, '1 h ago'],
    [47 * 60, '47 h ago'],
    [49 * 60, '2 days ago'],
  ])('says how long ago %d minutes are', (minutes, words) => {
    const now = new Date('2026-03-02T09:00:00Z')
    expect(ago(new Date(now.getTime() - minutes * 60_000).toISOString(), now)).toBe(words)
  })
})
