import type { DeliveryState } from '../../bot/outbox/outbox.ts'
import { fall } from '../handoff/fixtures.ts'
import { priya, ruth } from '../handoff/workers.ts'
import { openOffice, type Office } from './office.ts'

const state = (one: Partial<DeliveryState>): DeliveryState => ({
  ...{ id: 'a', team: 'duty', to: 'email', state: 'waiting', tries: 0, nextAt: null, sentAt: null, lastError: null },
  ...one,
})

describe('what the list shows of what did not go well', () => {
  let office: Office
  const open = async (more: Parameters<typeof openOffice>[0] = {}): Promise<string> => {
    office = await openOffice(more)
    return office.handoffs.open('c1', fall, 'mum fell')
  }
  const row = async (): Promise<Record<string, unknown>> => {
    const { body } = await office.get('/list', priya)
    return (body['handoffs'] as Record<string, unknown>[])[0]!
  }
  afterEach(() => office.stop())

  it('which messages to whom wait, left and failed, the newest of each, and never an address', async () => {
    const reference = await open({
      messagesOf: () =>
        Promise.resolve([
          state({ state: 'failed', tries: 9, lastError: 'SMTP 550' }),
          state({ id: 'b', state: 'sent', tries: 1, sentAt: '2026-03-02T09:00:01.000Z' }),
          state({ id: 'b', to: 'notifySms', tries: 3, lastError: 'NotSetUp' }),
          state({ id: 'c', team: null, to: 'hub', state: 'failed' }),
        ]),
    })
    const shown = [
      { team: 'the duty team', to: 'email', state: 'sent' },
      { team: 'the duty team', to: 'notifySms', state: 'waiting', tries: 3, lastError: 'NotSetUp' },
      { team: null, to: 'hub', state: 'failed' },
    ]
    expect((await row())['messages']).toMatchObject(shown)
    const one = await office.get(`/handoffs/${reference}`, priya)
    expect(one.body['row']).toMatchObject({ messages: shown })
  })

  it('an address said in passing, as one said in passing, until they say where they are', async () => {
    office = await openOffice()
    await office.handoffs.open('c1', fall, 'mum fell, on her own at 12 Cedar Road Armley, please hurry')
    expect(await row()).toMatchObject({ where: null, whereSaid: '12 Cedar Road' })
    await office.handoffs.add('c1', { answers: { 'crisis.where': 'at the neighbour’s' } })
    expect(await row()).toMatchObject({ where: 'at the neighbour’s' })
  })

  it('shows the rest also when the outbox can’t say', async () => {
    await open({ messagesOf: () => Promise.reject(new Error('down')) })
    expect((await row())['messages']).toEqual([])
  })

  it('when the bot last asked, while nobody has answered', async () => {
    const reference = await open()
    office.chats.personSays('c1', 'mum fell')
    office.clock.pass(15)
    await office.desk.event(reference, 'checked back', 'service', '15')
    const asked = office.clock.now().toISOString()
    office.clock.pass(15)
    expect(await row()).toMatchObject({ noAnswerSince: asked })
    office.chats.personSays('c1', 'still here')
    office.desk.stirred(reference)
    expect(await row()).toMatchObject({ noAnswerSince: null })
  })

  it('to managers alone the teams on a route that nothing tells', async () => {
    await open({ silentTeams: ['armley'] })
    const silentOf = async (worker: typeof priya): Promise<unknown> =>
      ((await office.get('/list', worker)).body['profile'] as Record<string, unknown>)['silentTeams']
    expect(await silentOf(ruth)).toEqual(['the armley team'])
    expect(await silentOf(priya)).toEqual([])
  })

  it('that the chat is off by the setting, whatever the switch says', async () => {
    await open({ chatOff: { isOff: () => true, bySetting: () => true, set: () => Promise.resolve() } })
    const { body } = await office.post('/chat-off', ruth, { off: false })
    expect(body).toEqual({ chatOff: true, chatOffBySetting: true })
    expect((await office.get('/list', ruth)).body['profile']).toMatchObject({ chatOff: true, chatOffBySetting: true })
  })
})
