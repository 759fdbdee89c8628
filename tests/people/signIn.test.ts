import { openMemory } from '../../bot/storage/memory.ts'
import { staffAudit, type StaffAuditLine } from '../../bot/people/staffChain.ts'
import { makePasswords, type Passwords } from '../../bot/people/passwords.ts'
import { handClock } from '../handoff/fixtures.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { withDeadline } from '../../bot/storage/deadline.ts'
import { cheap, goodPassword, sam, staffServer, type StaffServer } from './staffServer.ts'

let server: StaffServer
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const audit = async () => (await server.storage.lines(staffAudit)) as StaffAuditLine[]
const code = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code

describe('Signing in', () => {
  beforeEach(async () => {
    server = await staffServer()
    await server.order(sam)
  })
  afterEach(() => server.stop())

  test('with the right password gives a session that says who it is', async () => {
    const answer = await server.signIn('  Sam.Taylor ', goodPassword)
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as { worker: { id: string }; until: string }
    expect(body.worker).toEqual({ id: expect.any(String) as string, name: 'Sam Taylor', role: 'rapidResponse' })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^staff=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    const me = await server.call('/staff/me', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect([me.status, me.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await me.json()).toEqual(body)
    expect(await server.ask(cookie.split(';')[0] ?? '')).toBe(200)
    expect((await audit()).map(({ who, what }) => [who, what])).toEqual([
      ['sam.taylor', 'added'],
      ['sam.taylor', 'signed in'],
    ])
  })

  test('over https the cookie never leaves it', async () => {
    const secure = await staffServer({ storage: server.storage, publicUrl: 'https://chat.example.org' })
    const answer = await secure.signIn('sam.taylor', goodPassword)
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/)
    await secure.stop()
  })

  test('a wrong password, an unknown name and a disabled account get the same answer', async () => {
    await server.order({ ...sam, signIn: 'gone' })
    await server.order({ do: 'disable', signIn: 'gone' })
    const answers = [
      await server.signIn('sam.taylor', 'not the password'),
      await server.signIn('nobody.here', goodPassword),
      await server.signIn('gone', goodPassword),
      await server.signIn('no name at all?', goodPassword),
    ]
    const seen = await Promise.all(
      answers.map(async (one) => [one.status, await one.text(), one.headers.get('set-cookie')]),
    )
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(seen[0]?.[0]).toBe(401)
  })

  test('an unknown name costs the same work as a wrong password', async () => {
    // Not timed, for a machine has other things to do: each must have stood in the line for scrypt once.
    const real = makePasswords(cheap)
    const looked: (boolean | 'nobody')[] = []
    const passwords: Passwords = {
      ...real,
      isRight: async (password, stored) => {
        const right = await real.isRight(password, stored)
        looked.push(stored === undefined ? 'nobody' : right)
        return right
      },
    }
    const counting = await staffServer({ storage: server.storage, clock: server.clock, passwords })
    for (const name of ['sam.taylor', 'nobody', 'no name at all?']) await counting.signIn(name, 'not the password')
    expect(looked).toEqual([false, 'nobody', 'nobody'])
    await counting.stop()
  })

  test('five wrong tries lock it, longer each time, and the right password does not help', async () => {
    const wrong = async () => {
      for (let n = 0; n < 5; n += 1) expect((await server.signIn('sam.taylor', `wrong ${n}`)).status).toBe(401)
    }
    for (const minutes of [15, 30, 60, 120, 240, 240]) {
      // The address must not be what stops it here: it is slowed down by time as it really passes.
      await server.stop()
      server = await staffServer({ storage: server.storage, clock: server.clock })
      await wrong()
      await settle()
      const locked = await server.signIn('sam.taylor', goodPassword)
      expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, String(minutes * 60)])
      expect(await code(locked)).toBe('Locked')
      server.clock.pass(minutes - 1)
      expect((await server.signIn('sam.taylor', goodPassword)).status).toBe(429)
      server.clock.pass(1)
    }
    expect((await server.signIn('sam.taylor', goodPassword)).status).toBe(200)
    await settle()
    const what = (await audit()).map((line) => line.what)
    expect(what.filter((one) => one === 'locked')).toHaveLength(6)
    expect(what.at(-1)).toBe('signed in')
  })

  test('the lock holds over a restart, and a name that nobody has is locked just so', async () => {
    for (let n = 0; n < 5; n += 1) {
      await server.signIn('sam.taylor', 'wrong')
      await server.signIn('nobody', 'wrong')
    }
    const [known, unknown] = [await server.signIn('sam.taylor', 'x'), await server.signIn('nobody', 'x')]
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    await settle()
    const again = await staffServer({ storage: server.storage, clock: server.clock })
    expect((await again.signIn('sam.taylor', goodPassword)).status).toBe(429)
    await again.stop()
  })

  test('many tries at once are no way round the lock', async () => {
    const dear = makePasswords({ n: 2 ** 14, r: 8, p: 1 })
    // Slow enough that all have begun before the first is answered.
    const slow = await staffServer({ storage: openMemory(), passwords: dear })
    await slow.parts.accounts.add({ ...sam, password: await dear.hash(goodPassword) })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => slow.signIn('sam.taylor', n === 19 ? goodPassword : `wrong ${n}`)),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 200)).toEqual([])
    await slow.stop()
  })

  test('four wrong tries and a right one begin the count anew', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) await server.signIn('sam.taylor', 'wrong')
      expect((await server.signIn('sam.taylor', goodPassword)).status).toBe(200)
    }
  })

  test('many wrong tries from one address slow it down for other names too, and say when', async () => {
    const answers: Response[] = []
    for (let n = 0; n < 23; n += 1) answers.push(await server.signIn(`somebody${n}`, 'wrong'))
    expect(answers.slice(0, 21).map(({ status }) => status)).toEqual(Array(21).fill(401))
    expect(answers[22]?.status).toBe(429)
    expect(Number(answers[22]?.headers.get('retry-after'))).toBeLessThanOrEqual(5)
  })

  test('an old session in the same browser ends when somebody signs in', async () => {
    const first = await server.cookie()
    await server.signIn('sam.taylor', goodPassword, { cookie: first })
    expect(await server.ask(first)).toBe(401)
  })

  test('what scrypt costs can be raised: the next sign-in hashes anew', async () => {
    const dearer = makePasswords({ n: 64, r: 1, p: 1 })
    const again = await staffServer({ storage: server.storage, clock: server.clock, passwords: dearer })
    expect((await again.signIn('sam.taylor', goodPassword)).status).toBe(200)
    expect((await again.parts.accounts.find('sam.taylor'))?.password.n).toBe(64)
    expect((await again.signIn('sam.taylor', goodPassword)).status).toBe(200)
    await again.stop()
  })

  test.each<[string, unknown, Record<string, string>, number]>([
    ['a page of another origin', sam, { origin: 'https://elsewhere.example' }, 403],
    ['another site, as the browser says', sam, { 'sec-fetch-site': 'cross-site' }, 403],
    ['another page of the same site', sam, { 'sec-fetch-site': 'same-site' }, 403],
    ['no origin at all', sam, { origin: 'null' }, 403],
    ['a form', 'name=sam.taylor&password=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', JSON.stringify({ name: 'sam.taylor', password: goodPassword }), { 'content-type': 'text/plain' }, 415],
    ['no JSON', '{"name": "sam.tay', {}, 400],
    ['other shapes', { name: ['sam.taylor'], password: { $ne: '' } }, {}, 400],
    ['nothing', '', {}, 400],
    ['too much', { name: 'sam.taylor', password: 'x'.repeat(20_000) }, {}, 413],
  ])('refuses %s', async (_what, body, headers, status) => {
    const sent = body === sam ? { name: sam.signIn, password: sam.password } : body
    const answer = await server.post('/staff/sign-in', sent, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('its own pages may ask, also under the public address', async () => {
    const host = new URL(server.url).host
    const own = await server.signIn('sam.taylor', goodPassword, {
      origin: `http://${host}`,
      'sec-fetch-site': 'same-origin',
    })
    expect(own.status).toBe(200)
    const behind = await staffServer({ storage: server.storage, publicUrl: 'https://chat.example.org' })
    expect((await behind.signIn('sam.taylor', goodPassword, { origin: 'https://chat.example.org' })).status).toBe(200)
    await behind.stop()
  })

  test('no log, audit or answer holds a password, a token or a name that nobody has', async () => {
    const secrets = [goodPassword, 'typed in the wrong box', 'very wrong']
    await server.signIn('typed in the wrong box', 'very wrong')
    await server.signIn('sam.taylor', 'very wrong')
    const cookie = await server.cookie()
    await server.post('/staff/sign-in', `{"password": "${goodPassword}`)
    await settle()
    const stored: string[] = [...server.lines]
    for (const collection of ['staff', 'staff-sessions', 'staff-tries']) {
      for await (const key of server.storage.keys(collection)) {
        stored.push(key, JSON.stringify((await server.storage.read([key])).get(key)?.value))
      }
    }
    stored.push(...(await audit()).map((line) => JSON.stringify(line)))
    expect(stored.length).toBeGreaterThan(6)
    for (const secret of [...secrets, cookie.slice('staff='.length)]) {
      expect(stored.filter((line) => line.includes(secret))).toEqual([])
    }
  })
})

describe('Signing in while the store is in trouble', () => {
  test('with a full disk a worker still gets to the crisis; when it hangs, the answer says so', async () => {
    const real = openMemory()
    const { storage, faults } = faultyStorage(real)
    const clock = handClock()
    const troubled = await staffServer({ storage: withDeadline(storage, 100), clock })
    await troubled.order(sam)
    faults.fail()
    const answer = await troubled.signIn('sam.taylor', goodPassword)
    expect(answer.status).toBe(200)
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(await troubled.ask(cookie)).toBe(200)
    clock.pass(50)
    expect(await troubled.ask(cookie)).toBe(200)
    clock.pass(50)
    expect(await troubled.ask(cookie)).toBe(200)
    clock.pass(61)
    expect(await troubled.ask(cookie)).toBe(401)
    faults.heal()
    await troubled.stop()

    const hanging = await staffServer({
      storage: withDeadline({ ...storage, read: () => new Promise(() => undefined) }, 50),
      clock,
    })
    expect((await hanging.signIn('sam.taylor', goodPassword)).status).toBe(503)
    expect(await hanging.ask(cookie)).toBe(503)
    await hanging.stop()
  })
})
