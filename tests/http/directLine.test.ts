import { call, come, listen, person, type Frame, type Opened } from './person.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

/** Every row of the Direct Line table, one after the other. */
describe('Direct Line', () => {
  const bot = makeTestBot()
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(bot)
  })
  afterAll(() => server.stop())

  test('tokens/generate gives a token and does not contact the bot', async () => {
    const before = bot.turns.length
    const { status, body } = await call<Opened>('POST', `${server.base}/tokens/generate`, undefined, {
      user: { id: 'x' },
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      conversationId: expect.stringMatching(/^[\w-]{20,}$/) as string,
      token: expect.any(String) as string,
      expires_in: expect.any(Number) as number,
    })
    expect(body.expires_in).toBeGreaterThanOrEqual(30 * 60)
    expect(bot.turns.length).toBe(before)
  })

  test('tokens/refresh gives a new token for the same conversation', async () => {
    const me = await person(server.base)
    const { status, body } = await call<Opened>('POST', `${server.base}/tokens/refresh`, me.token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ conversationId: me.conversationId, expires_in: expect.any(Number) as number })
    expect(body.token).not.toBe(me.token)
    expect((await come(server.base, { ...me, ...body }).say('hi')).status).toBe(200)
  })

  test('conversations answers 201 the first time, 200 then, and greets once', async () => {
    const { body: generated } = await call<Opened>('POST', `${server.base}/tokens/generate`)
    const first = await call<Opened>('POST', `${server.base}/conversations`, generated.token, { locale: 'en-GB' })
    const second = await call<Opened>('POST', `${server.base}/conversations`, generated.token)
    expect([first.status, second.status]).toEqual([201, 200])
    for (const { body } of [first, second]) {
      expect(body.conversationId).toBe(generated.conversationId)
      expect(body.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[\w-]+\/stream\?t=/)
    }
    expect(await come(server.base, first.body).texts()).toEqual(['hello'])
    expect(bot.turns.at(-1)?.activity.locale).toBe('en-GB')
  })

  test('a greeting writes nothing', async () => {
    const me = await person(server.base)
    expect((await server.storage.read([`conversations/${me.conversationId}`])).size).toBe(0)
    expect(await server.storage.lines(`transcripts/${me.conversationId}`)).toEqual([])
    await me.say('hi')
    expect((await server.storage.read([`conversations/${me.conversationId}`])).size).toBe(1)
    expect(await server.storage.lines(`transcripts/${me.conversationId}`)).toHaveLength(3)
  })

  test('a message is answered with its id, bound to the token’s user, and echoed', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    const { status, body } = await me.say('hello there', 'abc')
    expect(status).toBe(200)
    await stream.until(() => stream.texts().length === 3)
    const [greeting, mine, reply] = stream.activities()
    expect(mine).toMatchObject({ id: body.id, text: 'hello there', channelData: { clientActivityID: 'abc' } })
    expect(mine?.from).toMatchObject({ role: 'user', id: expect.stringMatching(/^dl_/) as string })
    expect([greeting?.from.role, reply?.from.role]).toEqual(['bot', 'bot'])
    expect(new Set([greeting?.id, mine?.id, reply?.id]).size).toBe(3)
    stream.close()
  })

  test('activities come after the watermark, typing and conversationUpdate left out', async () => {
    const me = await person(server.base)
    await me.say('one')
    const first = await me.since()
    await me.say('type')
    const second = await me.since(first.watermark)
    expect(second.activities.map((one) => one.text)).toEqual(['type', '2 typed'])
    expect(Object.keys(second).sort()).toEqual(['activities', 'watermark'])
    const nothing = await me.since(second.watermark)
    expect(nothing).toEqual({ activities: [], watermark: second.watermark })
    expect((await me.since('0')).activities).toHaveLength(5)
  })

  test('reconnecting with a watermark brings what was missed, once', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    await me.say('one')
    await stream.until(() => stream.texts().includes('1 one'))
    const watermark = stream.frames.at(-1)?.watermark ?? ''
    stream.close()
    await me.say('two')
    const { status, body } = await me.reconnect(watermark)
    expect(status).toBe(200)
    expect(body).toMatchObject({ conversationId: me.conversationId, token: expect.any(String) as string })
    const again = await listen(body.streamUrl)
    await me.say('three')
    await again.until(() => again.texts().length === 4)
    expect(again.texts()).toEqual(['two', '2 two', 'three', '3 three'])
    again.close()
  })

  test('reconnecting without a watermark shows only what comes later', async () => {
    const me = await person(server.base)
    await me.say('one')
    const { body } = await me.reconnect('')
    const stream = await listen(body.streamUrl)
    await me.say('two')
    await stream.until(() => stream.texts().length >= 2)
    expect(stream.texts()).toEqual(['two', '2 two'])
    stream.close()
  })

  test('several sockets on one address each get everything; an early reply waits for the socket', async () => {
    const me = await person(server.base)
    await me.say('early')
    const streams = await Promise.all([listen(me.streamUrl), listen(me.streamUrl)])
    await me.say('late')
    for (const stream of streams) {
      await stream.until(() => stream.texts().length === 5)
      expect(stream.texts()).toEqual(['hello', 'early', '1 early', 'late', '2 late'])
      stream.close()
    }
  })

  test('pings are empty frames and typing passes without a place of its own', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    stream.socket.send('')
    await me.say('type')
    await stream.until(() => stream.texts().includes('1 typed'))
    const typing = stream.frames.find((frame) => frame.activities.some((one) => one.type === 'typing'))
    expect(typing?.watermark).toMatch(/^\d+$/)
    const afterTyping = await me.since(typing?.watermark)
    expect(afterTyping.activities.map((one) => one.text)).toEqual(['type', '1 typed'])
    stream.close()
  })

  test('what safety saw for the workers is never shown', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    await me.say('leak')
    await stream.until(() => stream.texts().includes('calm'))
    expect(JSON.stringify([stream.frames, await me.since()])).not.toContain('for workers only')
    stream.close()
  })

  test('what the SDK adds for the way is left out: replyToId would hold a reply back', async () => {
    const me = await person(server.base)
    await me.say('wrapped')
    const plain = (await me.since()).activities.find((one) => one.text === 'plain')
    expect(Object.keys(plain ?? {}).sort()).toEqual([
      'channelId',
      'conversation',
      'from',
      'id',
      'text',
      'timestamp',
      'type',
    ])
    expect(plain?.from.role).toBe('bot')
    expect(plain?.id).not.toBe('mine')
  })

  test('a file is refused, whoever sends it how', async () => {
    const me = await person(server.base)
    const form = new FormData()
    form.append('activity', new Blob(['{}'], { type: 'application/vnd.microsoft.activity' }))
    form.append('file', new Blob(['x'.repeat(400_000)]), 'letter.pdf')
    const upload = await fetch(`${me.conversation}/upload?userId=x`, {
      method: 'POST',
      headers: { authorization: `Bearer ${me.token}` },
      body: form,
    })
    expect(upload.status).toBe(415)
    expect(await upload.json()).toMatchObject({ error: { code: 'FilesNotAccepted' } })
    const attached = await me.post({
      type: 'message',
      attachments: [{ contentType: 'image/png', contentUrl: 'data:' }],
    })
    expect(attached.status).toBe(415)
    expect(await me.texts()).toEqual(['hello'])
  })

  test('getsessionid is tolerated', async () => {
    expect((await call('GET', `${server.base}/session/getsessionid`)).status).toBe(200)
  })

  test('a deleted conversation has ended for every call', async () => {
    const me = await person(server.base)
    const stream = await listen(me.streamUrl)
    await me.say('my secret')
    expect((await me.say('forget me')).status).toBe(200)
    await stream.until(() => stream.isClosed())
    expect(stream.texts()).toContain('goodbye')
    const statuses = [
      (await me.reconnect('0')).status,
      (await call<Frame>('GET', `${me.conversation}/activities`, me.token)).status,
      (await me.say('hello?')).status,
      (await call('POST', `${server.base}/tokens/refresh`, me.token)).status,
      (await call('POST', `${server.base}/conversations`, me.token)).status,
    ]
    expect(statuses).toEqual([404, 404, 404, 404, 404])
    await expect(listen(me.streamUrl)).rejects.toThrow('404')
    expect((await server.storage.read([`conversations/${me.conversationId}`])).size).toBe(0)
    expect(await server.storage.lines(`transcripts/${me.conversationId}`)).toEqual([])
  })

  test('nothing a person said and no token reaches the log', async () => {
    const me = await person(server.base)
    await me.say('throw')
    await listen(`${me.streamUrl}broken`).catch(() => undefined)
    const log = server.logged.join('\n')
    expect(log).toContain('A turn threw')
    expect(log).not.toContain('husband')
    expect(log).not.toContain(me.token)
    expect(log).not.toContain('?t=')
  })
})
