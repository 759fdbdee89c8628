import { call, person } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

describe('Bad input', () => {
  const bot = makeTestBot()
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(bot)
  })
  afterAll(() => server.stop())

  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const message = (text: unknown) => ({ type: 'message', text })

  test.each([
    ['malformed JSON', '{"type":"message","text":"my husband', 400, 'BadArgument'],
    ['nothing', '', 400, 'BadArgument'],
    ['null', 'null', 400, 'BadArgument'],
    ['a list', '[{"type":"message"}]', 400, 'BadArgument'],
    ['no type', '{"text":"hi"}', 400, 'BadArgument'],
    ['an unknown type', '{"type":"invoke","name":"x"}', 400, 'BadArgument'],
    ['a number for text', JSON.stringify(message(42)), 400, 'BadArgument'],
    ['binary', Buffer.from([0, 255, 254, 1, 128, 200]).toString('latin1'), 400, 'BadArgument'],
    ['a value as deep as a well', `{"type":"message","value":${deep(5000)}}`, 400, 'BadArgument'],
    ['a text of 20,001 characters', JSON.stringify(message('x'.repeat(20_001))), 413, 'MessageTooLarge'],
    ['a message of 1 MB', JSON.stringify(message('x'.repeat(1_000_000))), 413, 'MessageTooLarge'],
  ])('%s is refused', async (_what, body, status, code) => {
    const me = await person(server.base)
    const reply = await call('POST', `${me.conversation}/activities`, me.token, body)
    expect([reply.status, reply.body.error.code]).toEqual([status, code])
    expect(JSON.stringify(reply.body)).not.toContain('husband')
    expect((await me.say('and on')).status).toBe(200)
    expect(await me.texts()).toEqual(['hello', 'and on', '1 and on'])
  })

  test('1 MB that comes without saying how long it is, is refused too', async () => {
    const me = await person(server.base)
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 16; part += 1) controller.enqueue(new Uint8Array(65_536).fill(32))
        controller.close()
      },
    })
    const request = { method: 'POST', headers: { authorization: `Bearer ${me.token}` }, body, duplex: 'half' }
    expect((await fetch(`${me.conversation}/activities`, request)).status).toBe(413)
  })

  test.each([
    ['emoji only', '🙂🙃👩‍👩‍👧'],
    ['right to left', 'أنا وحيد \u202Bשלום\u202C'],
    ['empty', ''],
    ['blanks', '   \n\t'],
    ['20,000 characters', 'ä'.repeat(20_000)],
    ['names of scripts', '<img src=x onerror=alert(1)> ${process.env} {{x}} __proto__'],
  ])('%s reaches the bot as it is', async (_what, text) => {
    const me = await person(server.base)
    expect((await me.say(text)).status).toBe(200)
    expect(bot.turns.at(-1)?.activity.text).toBe(text)
    expect((await me.texts())[1]).toBe(text)
  })

  test('control characters and halves of characters are left out', async () => {
    const me = await person(server.base)
    await me.say('a\u0000b\u0007c\uD800d\r\ne')
    expect(bot.turns.at(-1)?.activity.text).toBe('abc\uFFFDd\r\ne')
  })

  test('a card value nobody offered reaches the bot, and can change nothing else', async () => {
    const me = await person(server.base)
    const body = '{"type":"message","value":{"step":"never","__proto__":{"admin":true},"a":{"constructor":1}}}'
    expect((await call('POST', `${me.conversation}/activities`, me.token, body)).status).toBe(200)
    const value = bot.turns.at(-1)?.activity.value as Record<string, unknown>
    expect(value).toEqual({ step: 'never', a: {} })
    expect(value['admin']).toBeUndefined()
  })

  test('a client cannot pass for the bot, for somebody else or for another conversation', async () => {
    const me = await person(server.base)
    await me.post({
      ...message('hi'),
      ...{ from: { id: 'bot', role: 'bot' }, conversation: { id: 'x' }, channelId: 'msteams', id: 'mine' },
      ...{ recipient: { id: 'x' }, timestamp: '1999-01-01', serviceUrl: 'http://elsewhere.example' },
    })
    const activity = bot.turns.at(-1)?.activity
    expect(activity).toMatchObject({ channelId: 'directline', conversation: { id: me.conversationId } })
    expect(activity?.from).toMatchObject({ role: 'user', id: expect.stringMatching(/^dl_/) as string })
    expect(activity).not.toHaveProperty('serviceUrl')
    expect(activity?.id).not.toBe('mine')
  })

  test('10,000 messages to one conversation: all are kept and nobody else notices', async () => {
    const me = await person(server.base)
    const other = await person(server.base)
    let sent = 0
    const flooding = new AbortController()
    const slowest: number[] = []
    const flood = Array.from({ length: 50 }, async () => {
      for (;;) {
        const mine = sent++
        if (mine >= 10_000) return
        const { status } = await me.say(`m${mine}`)
        if (status !== 200) throw new Error(`message ${mine} got ${status}`)
      }
    })
    const watch = (async () => {
      while (!flooding.signal.aborted) {
        const started = performance.now()
        expect((await other.say('me too')).status).toBe(200)
        slowest.push(performance.now() - started)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })()
    await Promise.all(flood).finally(() => flooding.abort())
    await watch
    const texts = await me.texts()
    expect(texts).toHaveLength(20_001)
    expect(new Set(texts.filter((text) => text?.startsWith('m'))).size).toBe(10_000)
    expect(texts.at(-1)).toMatch(/^10000 /)
    slowest.sort((a, b) => a - b)
    expect(slowest[Math.floor(slowest.length * 0.95)]).toBeLessThan(1_000)
  }, 120_000)
})
