import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeServer, type HttpServer } from '../../bot/http/server.ts'
import { makePeople } from '../../bot/people/people.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { handClock } from '../handoff/fixtures.ts'

describe('What the workers’ page is served with', () => {
  let folder: string
  let server: HttpServer
  let address: string
  const headersOf = async (path: string): Promise<Headers> => (await fetch(`${address}${path}`)).headers
  const framesOf = async (path: string): Promise<string | undefined> =>
    /frame-ancestors ([^;]*)/.exec((await headersOf(path)).get('content-security-policy') ?? '')?.[1]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'))
    await mkdir(join(folder, 'assets'))
    for (const name of ['index.html', 'rapid-response.html', 'assets/main-2MQLWEJU.js']) {
      await writeFile(join(folder, name), 'hello')
    }
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const clock = handClock()
    server = makeServer({
      channels: [makePeople({ storage: openMemory(), clock, log })],
      health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
      log,
      pages: folder,
      frameAncestors: 'https://www.example.gov.uk',
    })
    address = await server.listen(0, '127.0.0.1')
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test.each([
    ...['/rapid-response', '/rapid-response/', '/rapid-response.html', '/rapid-response?x=1'],
    ...['/rapid-response/api/list', '/rapid-response/api/handoffs/H-AAA-AAA', '/staff/me', '/staff/sign-in'],
  ])('%s is shown in nobody’s frame, whoever may frame the chat', async (path) => {
    expect(await framesOf(path)).toBe("'none'")
  })

  test('the chat may still be framed by who is allowed', async () => {
    expect(await framesOf('/')).toBe('https://www.example.gov.uk')
    expect(await framesOf('/staffing')).toBe('https://www.example.gov.uk')
  })

  test('a page is asked for anew after each update, whatever it is called; its hashed parts are not', async () => {
    for (const page of ['/rapid-response', '/rapid-response.html', '/']) {
      expect((await headersOf(page)).get('cache-control')).toBe('no-cache')
    }
    expect((await headersOf('/assets/main-2MQLWEJU.js')).get('cache-control')).toContain('immutable')
  })
})
