import { setTimeout as delay } from 'node:timers/promises'
import { makeFaultyStorage } from './faultyStorage.ts'
import { listen, person } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

const commitMs = 150

describe.each(['fails', 'hangs'] as const)('A disk that %s', (fault) => {
  const bot = makeTestBot()
  const disk = makeFaultyStorage()
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(bot, { storage: disk.storage, limits: { commitMs, loadMs: commitMs } })
  })
  afterEach(() => {
    disk.set({})
    disk.letGo()
  })
  afterAll(() => server.stop())

  const stored = async (id: string): Promise<(string | undefined)[]> => {
    const document = (await disk.real.read([`conversations/${id}`])).get(`conversations/${id}`)
    const { count } = (document?.value ?? { count: 0 }) as { count: number }
    const lines = (await disk.real.lines(`transcripts/${id}`)) as { activity: { text?: string } }[]
    return lines.slice(0, count).map((line) => line.activity.text)
  }

  test('holds no words back; the person is told and can send again', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    await me.say('one')
    disk.set({ writes: fault })
    const failing = me.say('two', 'k')
    await stream.until(() => stream.texts().includes('2 two'))
    if (fault === 'hangs') expect(stream.texts()).not.toContain('sorry not-saved')
    const { status, body } = await failing
    expect([status, body.error?.code]).toEqual([502, 'BotRejectedActivity'])
    await stream.until(() => stream.texts().at(-1) === 'sorry not-saved')
    // An echo, or finding it in the history, would tell a client that it was taken.
    expect(stream.texts()).not.toContain('two')
    expect(await me.texts()).not.toContain('two')
    expect(await stored(me.conversationId)).toEqual(['hello', 'one', '1 one'])

    disk.set({})
    disk.letGo()
    expect((await me.say('two', 'k')).status).toBe(200)
    expect(bot.turns.at(-1)?.number).toBe(1)
    const whole = ['hello', 'one', '1 one', 'two', '2 two']
    expect(await me.texts()).toEqual(whole)
    expect(await stored(me.conversationId)).toEqual(whole)
    await stream.until(() => stream.texts().filter((text) => text === 'two').length === 1)
    expect(server.logged.join()).not.toContain('husband')
    stream.close()
  })

  test('sent again under a new id, as Web Chat does it, is echoed and stored once', async () => {
    const me = await person(server.base)
    await me.say('one')
    disk.set({ writes: fault })
    expect((await me.say('two', 'first try')).status).toBe(502)
    disk.set({})
    disk.letGo()
    expect((await me.say('two', 'second try')).status).toBe(200)
    const history = await me.since()
    expect(history.activities.map((one) => one.text)).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
    expect(history.activities[3]?.channelData).toEqual({ clientActivityID: 'second try' })
    expect(await stored(me.conversationId)).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
  })

  test('what was shown and not saved is saved with the next message, and so is the state it left', async () => {
    const me = await person(server.base)
    await me.say('one')
    disk.set({ writes: fault })
    await me.say('two')
    disk.set({})
    disk.letGo()
    await me.say('three')
    const whole = ['hello', 'one', '1 one', 'two', '2 two', 'sorry not-saved', 'three', '3 three']
    expect(await me.texts()).toEqual(whole)
    expect(await stored(me.conversationId)).toEqual(whole)
    expect(bot.turns.at(-1)?.number).toBe(2)
  })

  test('a watermark from a turn that was not saved hides nothing later', async () => {
    const me = await person(server.base)
    await me.say('one')
    disk.set({ writes: fault })
    await me.say('two')
    const seen = (await me.since()).watermark
    disk.set({})
    disk.letGo()
    // As after a restart: nothing of the old process writes any more, and some time has passed.
    await server.conversations.idle()
    await delay(30)
    const restarted = await startTestServer(bot, { storage: disk.storage })
    try {
      const headers = { authorization: `Bearer ${me.token}` }
      const there = me.conversation.replace(server.url, restarted.url)
      await fetch(`${there}/activities`, { method: 'POST', headers, body: '{"type":"message","text":"three"}' })
      const later = await fetch(`${there}/activities?watermark=${seen}`, { headers })
      const { activities } = (await later.json()) as { activities: { text: string }[] }
      expect(activities.map((one) => one.text)).toEqual(['three', '2 three'])
    } finally {
      await restarted.stop()
    }
  })

  test('when it cannot even be read, people are still greeted and answered', async () => {
    disk.set({ reads: fault, writes: fault })
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    expect((await me.say('one')).status).toBe(502)
    await stream.until(() => stream.texts().includes('sorry not-saved'))
    expect(stream.texts()).toEqual(['hello', '1 one', 'sorry not-saved'])
    disk.set({})
    disk.letGo()
    expect((await me.say('one')).status).toBe(200)
    expect(await stored(me.conversationId)).toEqual(['hello', 'one', '1 one'])
    stream.close()
  })

  test('what could not be read is not written over', async () => {
    const me = await person(server.base)
    await me.say('one')
    await me.say('two')
    const restarted = await startTestServer(bot, { storage: disk.storage, limits: { commitMs, loadMs: commitMs } })
    try {
      disk.set({ reads: fault, writes: fault })
      const headers = { authorization: `Bearer ${me.token}` }
      const there = `${me.conversation.replace(server.url, restarted.url)}/activities`
      const say = (text: string) =>
        fetch(there, { method: 'POST', headers, body: JSON.stringify({ type: 'message', text }) })
      expect((await say('three')).status).toBe(502)
      disk.set({})
      disk.letGo()
      await delay(20)
      const again = await say('three')
      const status = again.status === 502 ? (await say('three')).status : again.status
      expect(status).toBe(200)
      expect(await stored(me.conversationId)).toEqual(['hello', 'one', '1 one', 'two', '2 two', 'three', '3 three'])
    } finally {
      await restarted.stop()
    }
  })

  test('a conversation that cannot be deleted says so and goes on', async () => {
    const me = await person(server.base)
    await me.say('one')
    disk.set({ writes: fault })
    expect((await me.say('forget me')).status).toBe(502)
    disk.set({})
    disk.letGo()
    expect((await me.texts()).at(-1)).toBe('sorry not-saved')
  })
})
