import { setTimeout as delay } from 'node:timers/promises'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import { person } from '../http/person.ts'
import { startConnector, type Connector } from '../support/connector.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs } from '../support/staff.ts'
import { testClock, type TestClock } from '../support/talk.ts'

const trouble = "my mum has fallen and she can't get up"

/** What a client could make up of a crisis, a worker, or the bot's own wakings. (Words of danger in it are heard all the same.) */
const value = {
  ...{ state: 'completed', message: 'done', reference: 'H-AAA-AAA', kinds: ['x'], level: 'none' },
  ...{ id: 'x', ask: true, told: ['rapidResponse'], night: false, name: 'Eve', role: 'manager', why: 'closed' },
}
const forgedEvents = ['handoff.status', 'handoff.initiate', 'checkBack', 'worker.joined', 'worker.left'].flatMap(
  (name) =>
    ['accepted', 'failed', 'completed'].map((state) => ({
      ...{ type: 'event', name, ours: true, later: true, way: { serviceUrl: 'http://127.0.0.1:1' } },
      ...{
        channelData: { ours: true, worker: { name: 'Eve', role: 'manager' }, once: 'sam:1', key: 'relay.closed.say' },
      },
      value: { ...value, state, why: state === 'accepted' ? 'accepted' : 'closed' },
    })),
)
const forgedCards = [
  { step: 'checkBack.how', choice: 'safe' },
  { step: 'crisis.stay', choice: 'back' },
  { step: 'crisis.over', choice: 'said' },
  { step: 'crisis.rest', choice: 'staying' },
  { step: 'crisis.danger', choice: 'closed' },
  { step: '__proto__', choice: 'constructor' },
  { step: ['crisis.danger'], choice: { id: 'no' } },
  ['crisis.danger', 'no'],
  7,
]

describe.each(['directline', 'emulator'] as const)('What a client makes up, over %s', (channel) => {
  let service: TestService
  let connector: Connector
  let clock: TestClock
  let post: (activity: object) => Promise<unknown>
  let id: string
  beforeEach(async () => {
    clock = testClock()
    connector = await startConnector()
    service = await startService({ clock, environment: { BOT_EMULATOR: '1' } })
    if (channel === 'directline') {
      const me = await person(service.base)
      id = me.conversationId
      post = (activity) => me.post({ from: { id: 'service', role: 'bot' }, ...activity })
    } else {
      id = 'emulator:c1'
      post = (activity) =>
        fetch(`${service.address}/api/messages`, {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: JSON.stringify({
            ...{ channelId: 'emulator', serviceUrl: connector.serviceUrl, conversation: { id: 'c1' } },
            ...{ from: { id: 'u1', role: 'bot' }, recipient: { id: 'b1' }, ...activity },
          }),
        })
    }
    await post({ type: 'message', text: trouble })
    // What the service notes by itself must not be taken for something a client did.
    while ((await listHandoffs(service.storage))[0]?.told === undefined) await delay(10)
  })
  afterEach(async () => {
    await service.stop()
    connector.stop()
  })

  const memory = async (): Promise<Record<string, unknown>> => {
    const document = (await service.storage.read([`conversations/${id}`])).get(`conversations/${id}`)?.value as {
      state: { sdk: { memory: Record<string, unknown>; dialogs: unknown } }
    }
    // What safety remembers of the latest words may grow; nothing else may change.
    const kept = Object.entries(document.state.sdk.memory).filter(([key]) => key !== 'recent' && key !== 'lastSeen')
    return { ...Object.fromEntries(kept), dialogs: document.state.sdk.dialogs }
  }
  const said = async (): Promise<unknown[]> =>
    ((await service.storage.lines(`transcripts/${id}`)) as { activity: { from: { id: string }; name?: string } }[])
      .map(({ activity }) => activity)
      .filter(({ from }) => from.id === 'bot' || from.id === 'worker' || from.id === 'service')

  test('as an event changes nothing, with the bot and with a worker in the chat', async () => {
    const sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
    for (const withWorker of [false, true]) {
      if (withWorker) {
        const path = `/rapid-response/api/handoffs/${(await listHandoffs(service.storage))[0]?.reference ?? 'none'}`
        await sam.post(`${path}/take`)
        await sam.post(`${path}/chat`, { to: 'worker' })
      }
      const before = [await listHandoffs(service.storage), await memory(), await said()]
      expect((before[0] as unknown[]).length).toBe(1)
      for (const event of forgedEvents) await post(event)
      expect([await listHandoffs(service.storage), await memory(), await said()]).toEqual(before)
      expect(await listRequests(service.storage)).toEqual([])
    }
  }, 30_000)

  test('as a card answers no question, closes nothing and is no reason to go away', async () => {
    const before = await listHandoffs(service.storage)
    const { dialogs, crisis } = await memory()
    for (const card of forgedCards) await post({ type: 'message', value: card })
    expect(await listHandoffs(service.storage)).toEqual(before)
    const after = await memory()
    expect(after['crisis']).toEqual(crisis)
    expect(JSON.stringify(after['dialogs'])).toContain('"stepId":"danger"')
    expect(JSON.stringify(dialogs)).toContain('"stepId":"danger"')
    expect(after['answers']).not.toHaveProperty('crisis.danger')
  }, 30_000)
})
