import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { listen, person } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

describe('Turns', () => {
  const bot = makeTestBot()
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(bot, { limits: { turnMs: 300 } })
  })
  afterAll(() => server.stop())

  test('a hundred messages fired at once lose no answer, one at a time and in order', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    const replies = await Promise.all(Array.from({ length: 100 }, (_, index) => me.say(`m${index}`)))
    expect(replies.every((reply) => reply.status === 200)).toBe(true)
    await stream.until(() => stream.texts().length === 201)
    const texts = (await me.texts()).slice(1)
    expect(stream.texts().slice(1)).toEqual(texts)
    for (let turn = 0; turn < 100; turn += 1) expect(texts[turn * 2 + 1]).toBe(`${turn + 1} ${String(texts[turn * 2])}`)
    stream.close()
  })

  test('many conversations go on side by side', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => person(server.base)))
    const started = performance.now()
    await Promise.all(people.map((one) => one.say('slow')))
    expect(performance.now() - started).toBeLessThan(20 * 60)
  })

  test('the same clientActivityID twice is one message with one id', async () => {
    const me = await person(server.base)
    const [first, second] = await Promise.all([me.say('once', 'k'), me.say('once', 'k')])
    const third = await me.say('once', 'k')
    expect([second.body.id, third.body.id]).toEqual([first.body.id, first.body.id])
    expect(await me.texts()).toEqual(['hello', 'once', '1 once'])
  })

  test('the same clientActivityID is still one message after a restart', async () => {
    const me = await person(server.base)
    const first = await me.say('once', 'k')
    const restarted = await startTestServer(bot, { storage: server.storage })
    try {
      const again = await fetch(me.conversation.replace(server.url, restarted.url) + '/activities', {
        method: 'POST',
        headers: { authorization: `Bearer ${me.token}` },
        body: JSON.stringify({ type: 'message', text: 'once', channelData: { clientActivityID: 'k' } }),
      })
      expect(await again.json()).toEqual({ id: first.body.id })
    } finally {
      await restarted.stop()
    }
  })

  test('a turn that throws keeps the state, says so, and can be sent again', async () => {
    const me = await person(server.base)
    await me.say('one')
    const thrown = await me.say('throw', 'k')
    expect([thrown.status, thrown.body.error?.code]).toEqual([502, 'BotRejectedActivity'])
    expect(JSON.stringify(thrown.body)).not.toContain('husband')
    expect((await me.texts()).slice(3)).toEqual(['throw', 'before the fall', 'sorry threw'])
    await me.say('throw', 'k')
    expect((await me.texts()).filter((text) => text === 'throw')).toHaveLength(1)
    await me.say('two')
    expect((await me.texts()).at(-1)).toBe('2 two')
    expect(bot.turns.at(-1)?.state).not.toHaveProperty('broken')
    const log = server.logged.join('\n')
    expect(log).not.toContain('husband')
    expect(log).toMatch(/testBot\.ts:\d+/)
  })

  test('a bot that hangs is given up, and what it says afterwards is not heard', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    const hanging = me.say('hang')
    await stream.until(() => stream.texts().includes('still here'))
    expect((await hanging).status).toBe(502)
    expect((await me.say('next')).status).toBe(200)
    expect((await me.texts()).slice(1)).toEqual(['hang', 'still here', 'sorry threw', 'next', '1 next'])
    stream.close()
  })

  test('a turn sees the messages before it, without its own', async () => {
    const me = await person(server.base)
    await me.say('one')
    await me.say('recent')
    expect(JSON.parse((await me.texts()).at(-1) ?? '')).toEqual(['hello', 'one', '1 one'])
    for (let more = 0; more < 30; more += 1) await me.say(`more ${more}`)
    await me.say('recent')
    expect(JSON.parse((await me.texts()).at(-1) ?? '')).toEqual(['more 28', '31 more 28', 'more 29', '32 more 29'])
  })

  test('turns are numbered, and a resent one has its number again', async () => {
    const me = await person(server.base)
    await me.say('number')
    await me.say('throw')
    await me.say('throw')
    await me.say('number')
    expect(bot.turns.slice(-4).map((turn) => turn.number)).toEqual([0, 1, 1, 2])
  })

  test('the bot can speak by itself, after the turn under way', async () => {
    const me = await person(server.base)
    const slow = me.say('slow')
    await delay(20)
    await server.conversations.speak(me.conversationId, [{ type: 'message', text: 'are you still there?' }])
    await slow
    expect(await me.texts()).toEqual(['hello', 'slow', '1 slow', 'are you still there?'])
  })

  test('conversations leave the memory when nobody uses them, and come back whole', async () => {
    const small = await startTestServer(bot, { limits: { idleMs: 100 } })
    try {
      const me = await person(small.base)
      const key = randomUUID()
      const first = await me.say('one', key)
      await delay(350)
      expect(small.conversations.inMemory()).toBe(0)
      expect((await me.say('one', key)).body.id).toBe(first.body.id)
      await me.say('two')
      expect(await me.texts()).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
    } finally {
      await small.stop()
    }
  })

  test('somebody only greeted can speak after a restart that forgot the greeting', async () => {
    const me = await person(server.base)
    const restarted = await startTestServer(bot, { storage: server.storage })
    try {
      const there = me.conversation.replace(server.url, restarted.url)
      const headers = { authorization: `Bearer ${me.token}` }
      expect((await fetch(`${there}?watermark=12`, { headers })).status).toBe(200)
      const said = await fetch(`${there}/activities`, {
        method: 'POST',
        headers,
        body: '{"type":"message","text":"hi"}',
      })
      expect(said.status).toBe(200)
    } finally {
      await restarted.stop()
    }
  })

  test('the thousandth message writes no more than the first did', async () => {
    let written = 0
    const memory = openMemory()
    const counting: Storage = {
      read: (keys) => memory.read(keys),
      keys: (collection) => memory.keys(collection),
      lines: (log, from) => memory.lines(log, from),
      remove: (keys) => memory.remove(keys),
      truncate: (log, count) => memory.truncate(log, count),
      removeLog: (log) => memory.removeLog(log),
      close: () => memory.close(),
      write: (changes, options) => {
        written += JSON.stringify([...changes.values()]).length
        return memory.write(changes, options)
      },
      append: (log, lines, options) => {
        written += JSON.stringify(lines).length
        return memory.append(log, lines, options)
      },
    }
    const counted = await startTestServer(makeTestBot(), { storage: counting })
    try {
      const me = await person(counted.base)
      const bytesOf = async (count: number): Promise<number> => {
        written = 0
        for (let one = 0; one < count; one += 1) await me.say('hello')
        return written
      }
      const early = await bytesOf(20)
      await bytesOf(960)
      // A little more: numbers grow by a digit or two. A transcript written anew each time would be fifty times as much.
      expect((await bytesOf(20)) / early).toBeLessThan(1.2)
    } finally {
      await counted.stop()
    }
  })
})
