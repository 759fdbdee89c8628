import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { get } from 'node:http'
import { listen, person } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

describe('The server', () => {
  let folder: string
  let server: TestServer
  const script = 'console.log("hello")\n'.repeat(200)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'))
    await mkdir(join(folder, 'pictures'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Chat</title>')
    await writeFile(join(folder, 'app.js'), script)
    await writeFile(join(folder, 'card-A1B2C3D4.js'), script)
    await writeFile(join(folder, 'pictures', 'house.svg'), '<svg/>')
    await writeFile(join(folder, '..', 'outside.txt'), 'outside')
    server = await startTestServer(makeTestBot(), { pages: folder, origins: ['https://www.example.org'] })
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  /** fetch unpacks by itself: this shows what is really sent. */
  const raw = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      get(`${server.url}${path}`, { headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      }).on('error', reject)
    })

  test('is healthy and ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  test('serves the page and its files, packed and checked by tag', async () => {
    const page = await fetch(`${server.url}/?easyread=1`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const packed = await raw('/app.js', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(packed.body).toString()).toBe(script)
    expect(packed.body.length).toBeLessThan(script.length / 10)
    const again = await raw('/app.js', { 'if-none-match': String(packed.headers['etag']) })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const hashed = await fetch(`${server.url}/card-A1B2C3D4.js`)
    expect(hashed.headers.get('cache-control')).toContain('immutable')
    const picture = await fetch(`${server.url}/pictures/house.svg`, { method: 'HEAD' })
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  })

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/nowhere',
    '/v3/directline/nowhere',
    '/%',
  ])('%s is not there, and the answer says no more than that', async (path) => {
    const { status, body } = await raw(path, {})
    expect([400, 404]).toContain(status)
    expect(JSON.parse(body.toString())).toMatchObject({ error: { code: 'NotFound' } })
    expect(body.toString()).not.toContain('where')
  })

  test('the wrong method and an inner error get a safe body', async () => {
    const wrong = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'DELETE' })
    expect([404, 405]).toContain(wrong.status)
    expect(await wrong.json()).toHaveProperty('error.code')
    const boom = await fetch(`${server.url}/boom`)
    expect(boom.status).toBe(500)
    expect(await boom.text()).not.toContain('secret')
  })

  test('every answer carries the security headers', async () => {
    for (const path of ['/', '/app.js', '/healthz', '/nowhere']) {
      const { headers } = await fetch(`${server.url}${path}`)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain(`ws://${new URL(server.url).host}`)
      expect(policy).toContain("img-src 'self' data:")
      expect(policy).toContain("frame-ancestors 'self'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('server')).toBeNull()
    }
  })

  test('only pages of allowed origins may call', async () => {
    const ask = (origin: string) =>
      fetch(`${server.base}/conversations`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    const allowed = await ask('https://www.example.org')
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://www.example.org',
    ])
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent')
    expect((await ask('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
    const me = await person(server.base)
    const stream = await listen(me.streamUrl, { origin: 'https://www.example.org' })
    stream.close()
  })

  test('stops without losing what is under way', async () => {
    const stopping = await startTestServer(makeTestBot(), { storage: server.storage })
    const me = await person(stopping.base)
    const stream = await listen(me.streamUrl)
    const slow = me.say('slow')
    await stream.until(() => stream.texts().includes('slow'))
    await stopping.stop()
    expect((await slow).status).toBe(200)
    await stream.until(() => stream.isClosed())
  })
})
