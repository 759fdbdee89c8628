import { EventFactory, TestAdapter, TurnContext, type Activity } from 'botbuilder'
import { eventsFor } from '../../bot/hub/events.ts'
import { verify } from '../../bot/outbox/signature.ts'
import { fall, fire } from '../handoff/fixtures.ts'
import { replies } from '../outbox/httpStandIn.ts'
import { hubServer, sam, secret, type HubServer } from './hubServer.ts'

let hub: HubServer
const open = (): Promise<string> => hub.handoffs.open('conversation-1', fall, 'mum fell and cannot get up')
const person = (text: string): void => {
  hub.clock.pass(1)
  hub.chat.lines.push({ at: hub.clock.now().toISOString(), from: 'person', text })
}

describe('An agent hub', () => {
  beforeEach(async () => {
    hub = await hubServer()
    hub.hub.start()
  })
  afterEach(() => hub.stop())

  test('hears of a crisis with all that a worker must know, signed, and not why safety thinks so', async () => {
    hub.chat.lines.push({ at: hub.clock.now().toISOString(), from: 'person', text: 'mum fell and cannot get up' })
    const reference = await open()
    const [initiate, ...more] = await hub.got()
    expect(more).toEqual([])
    expect(initiate).toMatchObject({
      ...{ type: 'event', name: 'handoff.initiate', conversation: { id: reference } },
      value: { reference, level: 'crisis', kinds: ['fall'], practice: false, safeToContact: 'unknown' },
      attachments: [{ content: { activities: [{ type: 'message', from: { role: 'user' } }] } }],
    })
    const { headers, body } = hub.there.got[0]!
    expect(body).toContain('mum fell and cannot get up')
    expect(body).not.toMatch(/because|conversation-1/)
    expect(verify(String(headers['x-signature']), body, secret, hub.clock.now())).toBeDefined()
    expect(headers['x-reference']).toContain(reference)
  })

  test('has the very shape that the SDK’s EventFactory makes', async () => {
    const reference = await open()
    const handoff = (await hub.desk.get(reference))!
    const [ours] = eventsFor(handoff, [])
    const activity = {
      ...{ type: 'message', id: 'a1', channelId: 'directline', serviceUrl: 'https://x.example' },
      ...{ conversation: { id: reference }, from: { id: 'bot' }, recipient: { id: 'bot' } },
    } as unknown as Activity
    const context = new TurnContext(new TestAdapter(), activity)
    const theirs = JSON.parse(
      JSON.stringify(EventFactory.createHandoffInitiation(context, {}, { activities: [] })),
    ) as object
    // Ours answers no message and has no service address: those two stay out.
    const wanted = Object.keys(theirs).filter((key) => !['replyToId', 'serviceUrl'].includes(key))
    expect(Object.keys(ours!.body).sort()).toEqual(wanted.sort())
    const status = JSON.parse(
      JSON.stringify(EventFactory.createHandoffStatus({ id: reference } as never, 'accepted')),
    ) as object
    await hub.desk.take(reference, sam)
    const [, taken] = eventsFor((await hub.desk.get(reference))!, [])
    expect(Object.keys(taken!.body).sort()).toEqual([...Object.keys(status), 'channelId'].sort())
  })

  test('hears what became of it on our page', async () => {
    const reference = await open()
    await hub.desk.take(reference, sam)
    await hub.desk.pass(reference, sam, { team: 'outOfHours', why: 'end of my shift' })
    await hub.desk.take(reference, sam)
    await hub.desk.close(reference, sam, { happened: 'my own words about her', wanted: 'a rest' })
    const got = await hub.got()
    expect(got.map(({ name, value }) => [name, value?.['state']].filter(Boolean).join(' '))).toEqual([
      'handoff.initiate',
      ...['handoff.status accepted', 'handoff.status failed', 'handoff.status accepted', 'handoff.status completed'],
    ])
    expect(JSON.stringify(got)).not.toContain('my own words about her')
  })

  test('gets the person’s words while it holds the chat, in order, once, and not before or after', async () => {
    const reference = await open()
    person('before')
    hub.desk.stirred(reference)
    expect((await hub.got()).filter(({ type }) => type === 'message')).toEqual([])
    await hub.status(reference, 'accepted')
    for (const text of ['one', 'two', 'three']) {
      person(text)
      hub.desk.stirred(reference)
    }
    const texts = async () => (await hub.got()).flatMap(({ type, text }) => (type === 'message' ? [text] : []))
    expect(await texts()).toEqual(['before', 'one', 'two', 'three'])
    await hub.status(reference, 'completed')
    person('after')
    hub.desk.stirred(reference)
    expect(await texts()).toEqual(['before', 'one', 'two', 'three'])
    // What it did itself it is not told.
    expect((await hub.got()).filter(({ name }) => name === 'handoff.status')).toEqual([])
  })

  test('that was away gets everything later, in order', async () => {
    hub.there.answer(replies.status(503))
    const reference = await open()
    await hub.desk.take(reference, sam)
    await hub.got()
    hub.there.got.length = 0
    hub.there.answer(replies.ok)
    hub.clock.pass(2)
    expect((await hub.got()).map(({ name }) => name)).toEqual(['handoff.initiate', 'handoff.status'])
    expect(await hub.outbox.states(reference)).toMatchObject([{ to: 'hub', state: 'sent' }, { state: 'sent' }])
  })

  test('is told once, whatever is missed or repeated over a restart', async () => {
    const reference = await open()
    await hub.got()
    await hub.stop()
    // While nobody follows the desk it is taken.
    await hub.desk.take(reference, sam)
    const again = await hubServer({ storage: hub.storage })
    again.outbox.start()
    again.hub.start()
    const names = async () => (await again.got()).map(({ name }) => name)
    expect(await names()).toEqual(['handoff.status'])
    again.desk.stirred(reference)
    expect(await names()).toEqual(['handoff.status'])
    hub = again
  })

  test('hears of a new crisis even when what was said before cannot be read', async () => {
    hub.chat.relay.transcript = () => Promise.reject(new Error('EIO'))
    await hub.handoffs.open('conversation-2', fire, 'it burns')
    expect((await hub.got()).map(({ name }) => name)).toEqual(['handoff.initiate'])
    expect(hub.lines.join('\n')).not.toContain('burns')
  })
})

test('without a hub nothing goes out', async () => {
  hub = await hubServer({ closed: true })
  hub.hub.start()
  await open()
  expect(await hub.got()).toEqual([])
  await hub.stop()
})
