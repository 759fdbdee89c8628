import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { IncomingMessage } from 'node:http'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { sam, staffServer, type StaffServer } from './staffServer.ts'

let server: StaffServer

describe('A session', () => {
  beforeEach(async () => {
    server = await staffServer()
    await server.order(sam)
  })
  afterEach(() => server.stop())

  test('ends after sixty minutes of nothing, and not before', async () => {
    const cookie = await server.cookie()
    for (let n = 0; n < 5; n += 1) {
      server.clock.pass(59)
      expect(await server.ask(cookie)).toBe(200)
    }
    server.clock.pass(60)
    expect(await server.ask(cookie)).toBe(401)
    server.clock.pass(-30)
    expect(await server.ask(cookie)).toBe(401)
  })

  test('ends after ten hours, whatever is done', async () => {
    const cookie = await server.cookie()
    for (let n = 0; n < 19; n += 1) {
      server.clock.pass(30)
      expect(await server.ask(cookie)).toBe(200)
    }
    server.clock.pass(30)
    expect(await server.ask(cookie)).toBe(401)
  })

  test('both are settings', async () => {
    const other = await staffServer({ ...server, sessionHours: 1, idleMinutes: 5 })
    const cookie = await other.cookie()
    server.clock.pass(6)
    expect(await other.ask(cookie)).toBe(401)
    await other.stop()
  })

  test.each<[string, Record<string, string>]>([
    ['an EventSource', { accept: 'text/event-stream' }],
    ['a fetch that nobody asked for', { 'x-staff-quiet': '1' }],
  ])('%s does not hold it open', async (_what, headers) => {
    const cookie = await server.cookie()
    server.clock.pass(40)
    expect(await server.ask(cookie, headers)).toBe(200)
    server.clock.pass(40)
    expect(await server.ask(cookie, headers)).toBe(401)
  })

  test('nor does a live stream that is looked at again, nor asking who I am', async () => {
    const cookie = await server.cookie()
    const request = { headers: { cookie } } as unknown as IncomingMessage
    await server.people.signedIn(request)
    for (let n = 0; n < 6; n += 1) {
      server.clock.pass(9)
      await server.people.signedIn(request)
      expect((await server.call('/staff/me', { headers: { cookie } })).status).toBe(200)
    }
    server.clock.pass(9)
    await expect(server.people.signedIn(request)).rejects.toMatchObject({ status: 401 })
  })

  test('says when it ends', async () => {
    const cookie = await server.cookie()
    server.clock.pass(10)
    const me = (await (await server.call('/staff/me', { headers: { cookie } })).json()) as { until: string }
    expect(new Date(me.until).getTime() - server.clock.now().getTime()).toBe(50 * 60_000)
  })

  test('ends with sign-out, also for a copy of its cookie', async () => {
    const cookie = await server.cookie()
    const out = await server.post('/staff/sign-out', {}, { cookie })
    expect([out.status, out.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('Max-Age=0')])
    expect(await server.ask(cookie)).toBe(401)
    expect((await server.post('/staff/sign-out', {})).status).toBe(200)
    expect((await server.post('/staff/sign-out', {}, { cookie, origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  test('ends at once when the account is disabled or gets a new password; a role changes at once', async () => {
    const [one, two] = [await server.cookie(), await server.cookie()]
    await server.order({ do: 'new password', signIn: sam.signIn, password: 'another three small words' })
    expect([await server.ask(one), await server.ask(two)]).toEqual([401, 401])
    const answer = await server.signIn(sam.signIn, 'another three small words')
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    await server.parts.accounts.change(sam.signIn, (account) => ({ ...account, role: 'manager' }))
    expect(await (await server.call('/ask', { headers: { cookie } })).json()).toMatchObject({ role: 'manager' })
    await server.order({ do: 'disable', signIn: sam.signIn })
    expect(await server.ask(cookie)).toBe(401)
  })

  test('is void after disabling even if it could not be removed', async () => {
    const cookie = await server.cookie()
    await server.parts.accounts.change(sam.signIn, (account) => ({ ...account, round: account.round + 1 }))
    expect(await server.ask(cookie)).toBe(401)
  })

  test.each(['', 'staff=', 'staff=x', `staff=${'a'.repeat(43)}`, 'other=1; staff=../../x', `staff=${'é'.repeat(43)}`])(
    'is not had with the cookie "%s"',
    async (cookie) => {
      const headers = /^[\x20-\x7e]*$/.test(cookie) ? { cookie } : { cookie: encodeURI(cookie) }
      expect((await server.call('/ask', { headers })).status).toBe(401)
    },
  )

  test('is found beside a cookie of the same name that another page put there', async () => {
    const cookie = await server.cookie()
    expect(await server.ask(`staff=${'b'.repeat(43)}; ${cookie}`)).toBe(200)
  })

  test('is for no page of another origin, whatever it asks', async () => {
    const cookie = await server.cookie()
    expect(await server.ask(cookie, { origin: 'https://www.example.org', 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await server.ask(cookie, { 'sec-fetch-site': 'same-origin' })).toBe(200)
  })

  test('outlives a restart, on the real store, and what it is kept as opens nothing', async () => {
    const { folder, cleanUp } = await temporaryFolder()
    const first = await staffServer({ storage: await openLowdb(folder) })
    await first.order(sam)
    const cookie = await first.cookie()
    await first.stop()
    await first.storage.close()
    const second = await staffServer({ storage: await openLowdb(folder) })
    expect(await second.ask(cookie)).toBe(200)
    for await (const key of second.storage.keys('staff-sessions')) {
      expect(await second.ask(`staff=${key.slice('staff-sessions/'.length)}`)).toBe(401)
    }
    await second.stop()
    await second.storage.close()
    await cleanUp()
  })

  test('that has ended is cleared away at the next sign-in', async () => {
    await server.cookie()
    server.clock.pass(61)
    await server.cookie()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const keys: string[] = []
    for await (const key of server.storage.keys('staff-sessions')) keys.push(key)
    expect(keys).toHaveLength(1)
  })
})
