import { openMemory } from '../../bot/storage/memory.ts'
import { handClock } from '../handoff/fixtures.ts'
import { goodPassword, sam, staffServer } from './staffServer.ts'

const storage = openMemory()
const clock = handClock()
type Server = Awaited<ReturnType<typeof staffServer>>
let server: Server
const begin = () => staffServer({ storage, clock, trustProxy: true })
const tryFrom = async (address: string, password: string): Promise<number> =>
  (await server.post('/staff/sign-in', { name: 'sam.taylor', password }, { 'x-forwarded-for': address })).status

beforeAll(async () => {
  server = await begin()
  await server.order(sam)
})
afterAll(() => server.stop())

/** The lock must not be a weapon: whoever wants a worker out of the way need only know a name. */
test('a stranger elsewhere locks themselves out, not the worker', async () => {
  expect(await tryFrom('192.0.2.1', goodPassword)).toBe(200)
  for (let count = 0; count < 5; count += 1) expect(await tryFrom('198.51.100.7', 'wrong')).toBe(401)
  expect(await tryFrom('198.51.100.7', goodPassword)).toBe(429)
  expect(await tryFrom('192.0.2.1', goodPassword)).toBe(200)
  // From a place where they never were, too.
  expect(await tryFrom('192.0.2.200', goodPassword)).toBe(200)
})

test('many addresses slow down new ones only, over a restart too', async () => {
  let wrong = 0
  for (let host = 1; host <= 30; host += 1)
    if ((await tryFrom(`203.0.113.${String(host)}`, 'wrong')) === 401) wrong += 1
  expect(wrong).toBeGreaterThan(10)
  expect(wrong).toBeLessThan(25)
  expect(await tryFrom('203.0.113.99', goodPassword)).toBe(429)
  expect(await tryFrom('192.0.2.1', goodPassword)).toBe(200)
  await server.stop()
  server = await begin()
  expect(await tryFrom('203.0.113.99', goodPassword)).toBe(429)
  expect(await tryFrom('192.0.2.1', goodPassword)).toBe(200)
  clock.pass(2)
  expect(await tryFrom('203.0.113.99', goodPassword)).toBe(200)
})

test('after thirty days an address is new again', async () => {
  clock.pass(31 * 24 * 60)
  for (let host = 1; host <= 25; host += 1) await tryFrom(`198.18.0.${String(host)}`, 'wrong')
  expect(await tryFrom('192.0.2.1', goodPassword)).toBe(429)
})

test('no address is kept as it is', async () => {
  const kept = await storage.read(['staff-tries/sam.taylor'])
  expect(kept.size).toBe(1)
  expect(JSON.stringify([...kept.values()])).not.toMatch(/192\.0\.2|203\.0\.113|198\.51/)
})
