import { listen, person } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

describe('Limits', () => {
  let server: TestServer
  const start = async (options: Parameters<typeof startTestServer>[1]): Promise<TestServer> => {
    server = await startTestServer(makeTestBot(), options)
    return server
  }
  afterEach(() => server.stop())
  const mayBeUrgent = (text: string): boolean => text.includes('help')

  test('too many messages are refused for a while, but never an urgent one', async () => {
    await start({ directLine: { limits: { messages: { calls: 3, seconds: 60 }, mayBeUrgent } } })
    const me = await person(server.base)
    for (let one = 0; one < 3; one += 1) await me.say('hi')
    const refused = await me.say('hi')
    expect([refused.status, refused.body.error?.code]).toEqual([429, 'TooManyRequests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await me.say('help me')).status).toBe(200)
    expect((await me.post({ type: 'message', value: { answer: 'help' } })).status).toBe(200)
    const other = await person(server.base)
    expect((await other.say('hi')).status).toBe(200)
  })

  test('too many waiting are refused, but never an urgent one', async () => {
    await start({ limits: { waiting: 2 }, directLine: { limits: { mayBeUrgent } } })
    const me = await person(server.base)
    const waiting = ['slow', 'slow', 'slow', 'slow', 'slow'].map((text) => me.say(text))
    const urgent = me.say('help me')
    const statuses = (await Promise.all(waiting)).map((reply) => reply.status).sort()
    expect(statuses).toEqual([200, 200, 429, 429, 429])
    expect((await urgent).status).toBe(200)
  })

  test('new conversations are limited by address, talking in one is not', async () => {
    await start({ directLine: { limits: { newConversations: { calls: 1, seconds: 60 }, mayBeUrgent } } })
    const me = await person(server.base)
    expect((await fetch(`${server.base}/tokens/generate`, { method: 'POST' })).status).toBe(429)
    expect((await me.say('hi')).status).toBe(200)
  })

  test('a socket may not send more than pings', async () => {
    await start({})
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    stream.socket.send('x'.repeat(100_000))
    await stream.until(() => stream.isClosed())
    expect((await me.say('hi')).status).toBe(200)
  })
})
