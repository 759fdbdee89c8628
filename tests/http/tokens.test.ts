import { SignJWT } from 'jose'
import { call, come, listen, person, type Opened } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

describe('Tokens', () => {
  let server: TestServer
  let now = new Date('2026-03-02T09:00:00Z')
  beforeAll(async () => {
    server = await startTestServer(makeTestBot(), { clock: { now: () => now }, directLine: { tokenSeconds: 1800 } })
  })
  afterAll(() => server.stop())
  const later = (seconds: number): void => {
    now = new Date(now.getTime() + seconds * 1000)
  }

  const calls = (base: string, id: string): [string, string][] => [
    ['POST', `${base}/tokens/refresh`],
    ['POST', `${base}/conversations`],
    ['GET', `${base}/conversations/${id}`],
    ['GET', `${base}/conversations/${id}/activities`],
    ['POST', `${base}/conversations/${id}/activities`],
    ['POST', `${base}/conversations/${id}/upload`],
  ]

  test('a missing or malformed header is 401 on every call', async () => {
    const { conversationId } = await person(server.base)
    for (const [method, url] of calls(server.base, conversationId)) {
      const missing = await call(method, url)
      expect([url, missing.status, missing.body.error.code]).toEqual([url, 401, 'Unauthorized'])
      const response = await fetch(url, { method, headers: { authorization: 'Basic abc' } })
      expect([url, response.status]).toEqual([url, 401])
    }
  })

  test('a forged token is 403 on every call, however it was forged', async () => {
    const me = await person(server.base)
    const sign = (key: string) =>
      new SignJWT({ user: 'dl_x', conv: me.conversationId })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('better-conversations')
        .setAudience('chat')
        .setJti('x')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(key.padEnd(32)))
    const [, payload] = me.token.split('.')
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${String(payload)}.`
    const stream = new URL(me.streamUrl).searchParams.get('t') ?? ''
    const forged = [await sign('guess'), unsigned, `${me.token.slice(0, -4)}AAAA`, 'garbage', stream]
    for (const token of forged) {
      for (const [method, url] of calls(server.base, me.conversationId)) {
        const { status, body } = await call(method, url, token)
        expect([url, status, body.error.code]).toEqual([url, 403, 'InvalidToken'])
      }
    }
  })

  test('an expired token is 403 TokenExpired and cannot be refreshed; its open stream goes on', async () => {
    const me = await person(server.base)
    later(1799)
    const { body: fresh } = await call<Opened>('POST', `${server.base}/tokens/refresh`, me.token)
    later(2)
    for (const [method, url] of calls(server.base, me.conversationId)) {
      const { status, body } = await call(method, url, me.token)
      expect([url, status, body.error.code]).toEqual([url, 403, 'TokenExpired'])
    }
    expect((await come(server.base, { ...me, ...fresh }).say('hi')).status).toBe(200)
  })

  test('a token opens no other conversation, and an unknown one is 404', async () => {
    const me = await person(server.base)
    const other = await person(server.base)
    await other.say('private')
    const mine = { ...me, conversation: other.conversation }
    for (const [method, url] of calls(server.base, other.conversationId).slice(2)) {
      expect([url, (await call(method, url, mine.token)).status]).toEqual([url, 403])
    }
    for (const [method, url] of calls(server.base, 'AAAAAAAAAAAAAAAAAAAAAA').slice(2)) {
      expect([url, (await call(method, url, me.token)).status]).toEqual([url, 404])
    }
    expect(await other.texts()).toEqual(['hello', 'private', '1 private'])
  })

  test('a stream needs its own, fresh token, for this conversation, from this origin', async () => {
    const me = await person(server.base)
    const other = await person(server.base)
    const token = (url: string): string => new URL(url).searchParams.get('t') ?? ''
    const at = (address: string, t: string): string => address.replace(/\?t=.*/, t === '' ? '' : `?t=${t}`)
    await expect(listen(at(me.streamUrl, ''))).rejects.toThrow('401')
    await expect(listen(at(me.streamUrl, 'garbage'))).rejects.toThrow('403')
    await expect(listen(at(me.streamUrl, me.token))).rejects.toThrow('403')
    await expect(listen(at(me.streamUrl, token(other.streamUrl)))).rejects.toThrow('403')
    await expect(listen(me.streamUrl, { origin: 'https://elsewhere.example' })).rejects.toThrow('403')
    await expect(listen(me.streamUrl.replace('/stream', '/other'))).rejects.toThrow('404')
    const stream = await listen(me.streamUrl, { origin: server.url })
    later(61)
    await expect(listen(other.streamUrl)).rejects.toThrow('403')
    const second = await listen(me.streamUrl)
    stream.close()
    second.close()
  })
})
