import { EventFactory } from 'botbuilder'
import { sign } from '../../bot/outbox/signature.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { fall } from '../handoff/fixtures.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { hubServer, sam, secret, type HubServer } from './hubServer.ts'

let hub: HubServer
let reference: string
const handoff = async () => (await hub.desk.get(reference))!
const from = (name: string) => ({ from: { name } })

describe('From an agent hub', () => {
  beforeEach(async () => {
    hub = await hubServer()
    reference = await hub.handoffs.open('conversation-1', fall, 'mum fell')
    await hub.handoffs.add('conversation-1', { teams: ['rapidResponse', 'outOfHours'] })
  })
  afterEach(() => hub.stop())

  test('accepted: its worker has it and is in the chat, by name, once', async () => {
    expect((await hub.status(reference, 'accepted', from('Ira Shah'))).status).toBe(200)
    expect(await handoff()).toMatchObject({ holder: { staffId: 'hub', name: 'Ira Shah' }, chat: 'worker' })
    expect(hub.chat.told).toEqual(['joined Ira Shah'])
    expect((await hub.status(reference, 'accepted', { id: 'status-1', ...from('Ira Shah') })).status).not.toBe(500)
    expect(hub.chat.told).toEqual(['joined Ira Shah'])
    // The four hours end with a contact that a worker notes, not with this.
    expect((await handoff()).contactedAt).toBeUndefined()
  })

  test('as the SDK’s EventFactory makes it, too', async () => {
    const made = EventFactory.createHandoffStatus({ id: reference } as never, 'accepted')
    expect((await hub.sendSigned('/v3/handoff/status', made)).status).toBe(200)
    expect((await handoff()).holder?.staffId).toBe('hub')
  })

  test('accepted, but somebody here was first: it is told so, and nothing changes', async () => {
    await hub.desk.take(reference, sam)
    const answer = await hub.status(reference, 'accepted')
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ error: { code: 'Taken' } })
    expect((await handoff()).holder?.name).toBe('Sam Taylor')
    expect(hub.chat.told).toEqual([])
  })

  test('its words reach the person, by name, once, and only while it holds it', async () => {
    expect((await hub.say(reference, 'too early')).status).toBe(409)
    await hub.status(reference, 'accepted', from('Ira Shah'))
    await hub.say(reference, 'Hello, I am Ira', { id: 'm1', ...from('Ira Shah') })
    await hub.say(reference, 'Hello, I am Ira', { id: 'm1', ...from('Ira Shah') })
    hub.clock.pass(1)
    expect((await hub.say(reference, 'Hello, I am Ira', { id: 'm1', ...from('Ira Shah') })).status).toBe(200)
    expect(hub.chat.told).toEqual(['joined Ira Shah', 'Ira Shah: Hello, I am Ira'])
    await hub.status(reference, 'failed')
    expect((await hub.say(reference, 'too late')).status).toBe(409)
  })

  test('failed: given back, the person is told, and the next hears of it', async () => {
    await hub.status(reference, 'accepted', from('Ira Shah'))
    await hub.status(reference, 'failed', { value: { state: 'failed', message: 'nobody free' }, ...from('Ira Shah') })
    const after = await handoff()
    expect([after.holder, after.chat, after.status]).toEqual([undefined, 'bot', 'open'])
    expect(after.history.at(-1)).toMatchObject({
      what: 'passed on',
      about: expect.stringContaining('nobody free') as string,
    })
    expect(hub.chat.told.at(-1)).toBe('left Ira Shah handed back')
    expect(hub.next).toEqual([reference])
  })

  test('failed without ever having had it is noted, and takes it from nobody', async () => {
    await hub.desk.take(reference, sam)
    await hub.status(reference, 'failed')
    expect((await handoff()).holder?.name).toBe('Sam Taylor')
    expect((await handoff()).history.at(-1)?.what).toBe('note')
  })

  test('completed: never closes it; it is back on the list for a worker to look at', async () => {
    await hub.status(reference, 'accepted')
    const said = { value: { state: 'completed', message: 'she is safe' } }
    expect((await hub.status(reference, 'completed', said)).status).toBe(200)
    const after = await handoff()
    expect([after.status, after.holder, after.chat]).toEqual(['open', undefined, 'bot'])
    expect(after.history.at(-1)?.about).toContain('she is safe')
    expect(hub.next).toEqual([reference])
    await hub.desk.take(reference, sam)
    await hub.desk.close(reference, sam, { happened: 'seen', wanted: 'rest' })
    expect((await handoff()).status).toBe('closed')
  })

  test('the same again, signed anew, changes nothing more', async () => {
    for (const state of ['accepted', 'failed', 'completed'] as const) {
      await hub.status(reference, 'accepted')
      const id = `repeat ${state}`
      await hub.status(reference, state, { id })
      const { history } = await handoff()
      hub.clock.pass(1)
      expect((await hub.status(reference, state, { id })).status).toBe(200)
      expect((await handoff()).history).toHaveLength(history.length)
    }
  })

  test.each([['<b>x</b>'], ['a'.repeat(100)], ['Ira\u202Egnp'], ['']])(
    'the name %s is not shown to the person',
    async (name) => {
      await hub.status(reference, 'accepted', from(name))
      const shown = (await handoff()).holder?.name ?? ''
      expect(shown.length).toBeGreaterThan(2)
      if (name !== '') expect(hub.chat.told.join()).not.toContain(name)
    },
  )

  describe('nobody else', () => {
    const body = () =>
      JSON.stringify({
        ...{ type: 'event', name: 'handoff.status', id: 'x', conversation: { id: reference } },
        value: { state: 'accepted' },
      })
    const attempt = async (headers: Record<string, string>, text = body()): Promise<number> =>
      (await hub.post('/v3/handoff/status', text, headers)).status
    const untouched = async () => expect((await handoff()).holder).toBeUndefined()

    test('without a signature, with a wrong one, with another’s, with one of another body', async () => {
      const now = hub.clock.now()
      expect(await attempt({})).toBe(401)
      expect(await attempt({ authorization: `Bearer ${secret}` })).toBe(401)
      expect(await attempt({ 'x-signature': 'x' })).toBe(401)
      expect(await attempt({ 'x-signature': sign(body(), 'wrong', now) })).toBe(401)
      expect(await attempt({ 'x-signature': sign(`${body()} `, secret, now) })).toBe(401)
      expect(await attempt({ 'x-signature': `${sign(body(), secret, now)},v1=${'0'.repeat(64)}` })).toBe(401)
      await untouched()
    })

    test('with one that is too old or from the future', async () => {
      const header = sign(body(), secret, hub.clock.now())
      hub.clock.pass(6)
      expect(await attempt({ 'x-signature': header })).toBe(401)
      hub.clock.pass(-12)
      expect(await attempt({ 'x-signature': header })).toBe(401)
      await untouched()
    })

    test('with one that was used, also after a restart', async () => {
      const header = sign(body(), secret, hub.clock.now())
      expect(await attempt({ 'x-signature': header })).toBe(200)
      expect(await attempt({ 'x-signature': header })).toBe(409)
      const again = await hubServer({ storage: hub.storage })
      expect((await again.post('/v3/handoff/status', body(), { 'x-signature': header })).status).toBe(409)
      await again.stop()
    })

    test('many at once with the same signature act once', async () => {
      const header = sign(body(), secret, hub.clock.now())
      const all = await Promise.all(Array.from({ length: 10 }, () => attempt({ 'x-signature': header })))
      expect(all.filter((status) => status === 200)).toHaveLength(1)
      expect((await handoff()).history.filter(({ what }) => what === 'taken')).toHaveLength(1)
    })

    test.each<[string, object | string, number]>([
      ['no JSON', '{"type": "eve', 400],
      ['another event', { type: 'event', name: 'handoff.initiate', id: 'x', conversation: { id: 'H-7K4-Q2M' } }, 400],
      ['an unknown state', { value: { state: 'closed' } }, 400],
      ['no id', { id: undefined }, 400],
      ['an odd reference', { conversation: { id: '../requests/x' } }, 400],
      ['an unknown reference', { conversation: { id: 'H-222-222' } }, 404],
    ])('signed, but %s', async (_what, change, status) => {
      const whole = JSON.parse(body()) as object
      const text = typeof change === 'string' ? change : JSON.stringify({ ...whole, ...change })
      const answer = await hub.post('/v3/handoff/status', text, { 'x-signature': sign(text, secret, hub.clock.now()) })
      expect(answer.status).toBe(status)
      await untouched()
    })

    test('too much is refused before it is looked at', async () => {
      const text = 'x'.repeat(100_000)
      expect(await attempt({ 'x-signature': sign(text, secret, hub.clock.now()) }, text)).toBe(413)
    })
  })
})

test('without a secret there is nothing at these addresses', async () => {
  hub = await hubServer({ closed: true })
  reference = await hub.handoffs.open('conversation-1', fall, 'mum fell')
  for (const key of [secret, '', 'undefined']) {
    const text = JSON.stringify({ type: 'message', id: 'x', conversation: { id: reference }, text: 'hello' })
    for (const path of ['/v3/handoff/status', '/v3/handoff/messages']) {
      expect((await hub.post(path, text, { 'x-signature': sign(text, key, hub.clock.now()) })).status).toBe(404)
    }
  }
  await hub.stop()
})

test('with a full disk it is told to try again, and then may send the very same', async () => {
  const { storage, faults } = faultyStorage(openMemory())
  hub = await hubServer({ storage })
  reference = await hub.handoffs.open('conversation-1', fall, 'mum fell')
  const text = JSON.stringify({
    ...{
      type: 'event',
      name: 'handoff.status',
      id: 'x',
      conversation: { id: reference },
      value: { state: 'accepted' },
    },
  })
  const signed = { 'x-signature': sign(text, secret, hub.clock.now()) }
  faults.fail((call) => call !== 'remove')
  expect((await hub.post('/v3/handoff/status', text, signed)).status).toBe(500)
  faults.fail((call, names) => call === 'write' && names.some((name) => name.startsWith('handoffs/')))
  expect((await hub.post('/v3/handoff/status', text, signed)).status).toBe(500)
  faults.heal()
  expect((await hub.post('/v3/handoff/status', text, signed)).status).toBe(200)
  expect((await handoff()).holder?.staffId).toBe('hub')
  expect(hub.lines.join('\n')).not.toContain('mum fell')
  await hub.stop()
})
