import { makeAzure, type CloudProcess } from '../../bot/channels/azure.ts'
import type { OutgoingActivity } from '../../bot/conversations/turn.ts'
import { call } from './person.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './startTestServer.ts'
import { makeTestBot } from './testBot.ts'

/** Stands for the SDK's adapter in the way it answers: with the replies at once, as `expectReplies` does. */
const replyAtOnce: CloudProcess = {
  async process(request, response, handle) {
    const activities: OutgoingActivity[] = []
    await handle({
      activity: request.body as { type: string },
      sendActivities(said) {
        activities.push(...said)
        return Promise.resolve(said.map((_one, index) => ({ id: `out${index}` })))
      },
    })
    response.json(200, { activities })
  },
  reach: () => Promise.reject(new Error('Nobody is spoken to here.')),
}

describe('POST /api/messages', () => {
  const bot = makeTestBot()
  let server: TestServer
  afterEach(() => server.stop())
  const start = async (
    setup: { appId?: string; emulator?: boolean; host?: string },
    options: TestServerOptions = {},
  ): Promise<void> => {
    server = await startTestServer(bot, {
      ...options,
      channels: (conversations, log) => [
        makeAzure({
          ...{ conversations, log, adapter: () => Promise.resolve(replyAtOnce) },
          ...{ appId: setup.appId, emulator: setup.emulator ?? false, host: setup.host ?? '127.0.0.1' },
        }),
      ],
    })
  }
  const post = (activity: unknown) =>
    call<{ activities?: { text?: string }[]; error?: { code: string } }>(
      'POST',
      `${server.url}/api/messages`,
      undefined,
      activity,
    )
  const from = { from: { id: 'u1' }, conversation: { id: 'c1' }, channelId: 'emulator' }

  test.each([[{}], [{ emulator: true, host: '0.0.0.0' }], [{ appId: '' }]])('is closed with %j', async (setup) => {
    await start(setup)
    const turns = bot.turns.length
    const { status, body } = await post({ type: 'message', text: 'hi', ...from })
    expect([status, body.error?.code]).toEqual([403, 'ChannelClosed'])
    expect(bot.turns.length).toBe(turns)
  })

  test('holds a conversation in the same way: one at a time, with state and transcript', async () => {
    await start({ emulator: true })
    expect(
      (await post({ type: 'conversationUpdate', membersAdded: [{ id: 'u1' }], ...from })).body.activities,
    ).toHaveLength(1)
    const replies = await Promise.all(['a', 'b', 'c'].map((text) => post({ type: 'message', text, ...from })))
    const texts = replies.flatMap((reply) => reply.body.activities?.map((one) => one.text) ?? []).sort()
    expect(texts.map((text) => text?.[0])).toEqual(['1', '2', '3'])
    const lines = await server.storage.lines('transcripts/emulator:c1')
    expect(lines).toHaveLength(7)
  })

  test('a throwing bot and a failing disk are told as words, not as an error', async () => {
    await start({ emulator: true })
    const thrown = await post({ type: 'message', text: 'throw', ...from })
    expect([thrown.status, thrown.body.activities?.at(-1)?.text]).toEqual([200, 'sorry threw'])
  })

  test('a message delivered twice is one message, when the channel is checked', async () => {
    await start({ appId: 'an app' })
    await post({ type: 'message', text: 'hi', id: 'm1', ...from })
    await post({ type: 'message', text: 'hi', id: 'm1', ...from })
    expect(await server.storage.lines('transcripts/emulator:c1')).toHaveLength(2)
  })

  test.each([
    ['{"type":', 400],
    ['[]', 400],
    [JSON.stringify({ type: 'message', text: 'x'.repeat(1_000_000), ...from }), 413],
    [JSON.stringify({ type: 'message', text: 'x' }), 400],
  ])('bad input is refused: %.12s', async (body, status) => {
    await start({ emulator: true })
    expect((await post(body)).status).toBe(status)
  })
})
