import { setTimeout as delay } from 'node:timers/promises'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { startConnector, type Connector } from '../support/connector.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs, type StaffMember } from '../support/staff.ts'
import { testClock, type TestClock } from '../support/talk.ts'
import { until } from '../support/until.ts'

const trouble = "my mum has fallen and she can't get up"
const api = '/rapid-response/api'

/** The whole service with the SDK's own adapter; the channel's connector is a server that can fail and hang. */
describe('A person on a channel of the Bot Framework', () => {
  let service: TestService
  let clock: TestClock
  let connector: Connector
  let sam: StaffMember
  const start = (folder?: string, reachMs = 400): Promise<TestService> =>
    startService({
      ...{ clock, lookEveryMs: 40, sending: { reachMs, giveUpMs: 3 * reachMs, sendAgainMs: 50 } },
      ...(folder === undefined ? {} : { folder }),
      environment: { BOT_EMULATOR: '1' },
    })
  beforeEach(async () => {
    clock = testClock()
    connector = await startConnector()
    service = await start()
    sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
  })
  afterEach(async () => {
    await service.stop()
    connector.stop()
  })

  let count = 0
  const post = async (activity: object): Promise<number> => {
    const whole = {
      ...{ type: 'message', id: `m${String((count += 1))}`, channelId: 'emulator', serviceUrl: connector.serviceUrl },
      ...{ from: { id: 'u1', name: 'Jean Smith' }, recipient: { id: 'b1', name: 'The council' } },
      ...{ conversation: { id: 'c1', tenantId: 't1', name: 'private' }, timestamp: clock.now().toISOString() },
      ...activity,
    }
    const response = await fetch(`${service.address}/api/messages`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(whole) },
    })
    return response.status
  }
  const say = (text: string): Promise<number> => post({ text })
  const times = (text: string): number => connector.texts().filter((one) => one.includes(text)).length
  const crisis = async (): Promise<string> =>
    `${api}/handoffs/${(await listHandoffs(service.storage))[0]?.reference ?? 'none'}`
  const takes = async (): Promise<string> => {
    const path = await crisis()
    expect((await sam.post(`${path}/take`)).status).toBe(200)
    expect((await sam.post(`${path}/chat`, { to: 'worker' })).status).toBe(200)
    await until(() => connector.keys().includes('relay.joined.say'))
    return path
  }
  const lineOf = async (path: string, text: string) =>
    (await sam.get(path)).body.transcript?.find((line) => line.text === text)

  test('hears of check-backs, of a worker who comes, writes and goes, and of the end', async () => {
    expect(await say(trouble)).toBe(200)
    expect(connector.keys()).toContain('crisis.danger.ask')
    clock.pass(0.25)
    await until(() => connector.keys().includes('checkBack.how.neutral.ask'))
    const path = await takes()
    expect((await sam.post(`${path}/say`, { text: 'Is she warm?' })).status).toBe(200)
    const words = connector.arrived.find(({ text }) => text.includes('Is she warm?'))
    // Everything there comes from the bot, so it is said who it is.
    expect(words?.text).toMatch(/Sam Taylor/)
    expect([words?.in, words?.activity.recipient?.id]).toEqual(['c1', 'u1'])
    expect(await lineOf(path, 'Is she warm?')).toEqual(expect.not.objectContaining({ undelivered: true }))
    const before = connector.arrived.length
    await say('yes she has a blanket')
    expect(connector.arrived.length).toBe(before)
    await sam.post(`${path}/chat`, { to: 'bot' })
    await until(() => connector.keys().includes('relay.left.say'))
    expect((await sam.post(`${path}/close`, { happened: 'x', wanted: 'y' })).status).toBe(200)
    await until(() => connector.keys().some((key) => key.startsWith('relay.closed.')))
    await delay(150)
    expect(connector.keys().filter((key) => key.startsWith('relay.closed.'))).toHaveLength(1)
  }, 30_000)

  test('is kept in reach with no more than sending needs, and that goes with the conversation', async () => {
    await say(trouble)
    const stored = async () =>
      (await service.storage.read(['conversations/emulator:c1'])).get('conversations/emulator:c1')?.value as
        { way?: object } | undefined
    expect((await stored())?.way).toEqual({
      ...{ channelId: 'emulator', serviceUrl: connector.serviceUrl, user: { id: 'u1' }, bot: { id: 'b1' } },
      conversation: { id: 'c1', tenantId: 't1' },
    })
    const path = await crisis()
    await sam.post(`${path}/take`)
    await say('delete everything')
    await say('Yes, delete it')
    expect(await stored()).toBeUndefined()
    expect((await sam.post(`${path}/say`, { text: 'are you there?' })).status).toBe(409)
    expect((await listHandoffs(service.storage))[0]).toMatchObject({ status: 'open', chatDeleted: true })
  }, 30_000)

  test.each(['fail', 'refuse', 'hang'] as const)(
    'whose channel does %s: the worker is told so, the words stand marked in the chat, and arrive once it is well',
    async (does) => {
      await say(trouble)
      const path = await takes()
      connector.does = does
      const sent = await sam.post(`${path}/say`, { text: 'I am on my way', once: 'w1' })
      expect([sent.status, (sent.body as { error?: { code: string } }).error?.code]).toEqual([502, 'NotDelivered'])
      expect(await lineOf(path, 'I am on my way')).toMatchObject({ from: 'worker', undelivered: true })
      connector.does = 'take'
      await until(() => times('I am on my way') === 1)
      await until(async () => (await lineOf(path, 'I am on my way'))?.undelivered === undefined)
      expect((await sam.post(`${path}/say`, { text: 'I am on my way', once: 'w1' })).status).toBe(200)
      await delay(400)
      expect(times('I am on my way')).toBe(1)
    },
    30_000,
  )

  test('is answered at once while words to them hang', async () => {
    // Long enough to tell "at once" from "when it was given up", however busy the machine.
    await service.stop('keep')
    service = await start(service.folder, 3_000)
    sam = sam.at(service.address)
    await say(trouble)
    const path = await takes()
    connector.does = 'hang'
    const { calls } = connector
    let isOver = false
    const hanging = sam.post(`${path}/say`, { text: 'I am on my way' }).finally(() => (isOver = true))
    await until(() => connector.calls > calls)
    connector.does = 'take'
    await say('she has stopped breathing')
    expect(isOver).toBe(false)
    expect(connector.keys()).toContain('safety.first.medical')
    await hanging
  }, 30_000)

  test('gets after a restart what did not arrive before it, in order and once', async () => {
    await say(trouble)
    const path = await takes()
    connector.does = 'refuse'
    for (const text of ['first', 'second']) await sam.post(`${path}/say`, { text })
    await service.stop('keep')
    expect(times('first')).toBe(0)
    connector.does = 'take'
    service = await start(service.folder)
    sam = sam.at(service.address)
    await until(() => times('second') === 1)
    await delay(400)
    expect(
      connector
        .texts()
        .filter((text) => /first|second/.test(text))
        .map((text) => text.split('\n').at(-1)),
    ).toEqual(['first', 'second'])
    expect((await sam.post(`${path}/say`, { text: 'third' })).status).toBe(200)
    expect(times('third')).toBe(1)
  }, 30_000)

  test('hears of a check-back that the channel did not take once it is well', async () => {
    await say(trouble)
    connector.does = 'refuse'
    const { calls } = connector
    clock.pass(0.25)
    await until(() => connector.calls > calls)
    connector.does = 'take'
    await until(() => connector.keys().includes('checkBack.how.neutral.ask'))
    await delay(400)
    expect(connector.keys().filter((key) => key === 'checkBack.how.neutral.ask')).toHaveLength(1)
  }, 30_000)

  test('who says not where they write from is rung: the worker is told that words cannot arrive', async () => {
    const plain = await fetch(`${service.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', text: trouble, channelId: 'emulator', conversation: { id: 'c2' }, from: { id: 'u1' } },
        ...{ recipient: { id: 'b1' }, deliveryMode: 'expectReplies' },
      }),
    })
    expect(plain.status).toBe(200)
    const path = await crisis()
    await sam.post(`${path}/take`)
    expect((await sam.post(`${path}/say`, { text: 'hello' })).status).toBe(409)
  }, 30_000)
})
