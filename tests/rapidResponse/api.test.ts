import { makeChatActs } from '../../bot/channels/rapidResponse/acts.ts'
import { verifyAudit } from '../../bot/handoff/audit/verify.ts'
import { aRequest, fall, fire } from '../handoff/fixtures.ts'
import { ayesha, carl, priya, ruth, tom } from '../handoff/workers.ts'
import { openOffice, type Answer, type Office } from './office.ts'

const conversation = 'conversation-1'
type Row = Record<string, unknown>
const rowOf = ({ body }: Answer): Row => body['row'] as Row

describe('the API of the rapid response page', () => {
  let office: Office
  let reference: string
  let at: string

  beforeEach(async () => {
    office = await openOffice({ originOf: () => ({ group: 'library', lang: 'pl' }) })
    reference = await office.handoffs.open(conversation, fall, 'mum fell')
    at = `/handoffs/${reference}`
  })
  afterEach(() => office.stop())
  const list = async (worker = priya) =>
    (await office.get('/list', worker)).body as {
      handoffs: Row[]
      closed: Row[]
      requests: Row[]
      profile: Row
      now: string
    }

  it('lists who, where, and what: the words that opened it, and the answer besides', async () => {
    const [row] = (await list()).handoffs
    expect(row).toEqual({
      ...{ reference, practice: false, status: 'waiting', level: 'crisis', kinds: ['fall'], about: 'self' },
      ...{
        who: null,
        where: null,
        whereSaid: null,
        what: 'mum fell',
        more: null,
        safeToContact: 'unknown',
        safeHere: null,
      },
      ...{ openedAt: '2026-03-02T09:00:00.000Z', lastHeardAt: '2026-03-02T09:00:00.000Z' },
      ...{ messages: [], noAnswerSince: null },
      ...{ holder: null, mine: false, chat: 'bot', contactedAt: null, acceptedAt: null, acceptedBy: null },
      ...{ respondBy: '2026-03-02T13:00:00.000Z', holdUntil: null, toldTeams: [], unread: 0, chatDeleted: false },
      ...{ group: { id: 'library', size: 1 }, lang: 'pl' },
    })
    const answers = {
      'crisis.who': 'mum',
      'crisis.where': 'flat 3',
      'crisis.what': 'she lies there',
      'crisis.safeHere': 'Yes',
    }
    await office.handoffs.add(conversation, { answers, safeToContact: 'no' })
    const second = await office.handoffs.open('conversation-2', fire, 'fire')
    const { handoffs, profile, now } = await list()
    expect(now).toBe('2026-03-02T09:00:00.000Z')
    expect(handoffs.find((one) => one['reference'] === reference)).toMatchObject({
      ...{ who: 'mum', where: 'flat 3', what: 'mum fell', more: 'she lies there', safeToContact: 'no' },
      safeHere: 'Yes',
      ...{ group: { id: 'library', size: 2 } },
    })
    expect(profile).toEqual({
      ...{ council: 'Madeup Council', responseHours: 4, holdHours: 72, escalate: [15, 30, 60], chatOff: false },
      ...{ chatOffBySetting: false, silentTeams: [] },
      teams: [
        { id: 'duty', name: 'the duty team' },
        { id: 'armley', name: 'the armley team' },
      ],
    })
    await office.post(`/handoffs/${second}/take`, priya)
    await office.post(`/handoffs/${second}/close`, priya, { happened: 'put out', wanted: 'a new cooker' })
    const after = await list()
    expect(after.closed).toMatchObject([{ reference: second, status: 'closed', respondBy: null }])
    expect(after.handoffs).toMatchObject([{ reference, group: { size: 1 } }])
  })

  it('holds a crisis from taking it to its end', async () => {
    office.chats.personSays(conversation, 'mum fell')
    expect(rowOf(await office.post(`${at}/take`, priya))).toMatchObject({ status: 'taken', mine: true })
    expect(rowOf(await office.get(at, tom))).toMatchObject({
      mine: false,
      holder: { name: 'Priya', role: 'rapidResponse' },
    })
    await office.post(`${at}/chat`, priya, { to: 'worker' })
    const said = await office.post(`${at}/say`, priya, { text: 'I am Priya. I am on my way.', once: 'say-1' })
    expect(said.body['transcript']).toMatchObject([
      { from: 'person', text: 'mum fell' },
      { from: 'worker', name: 'Priya', text: 'I am Priya. I am on my way.' },
    ])
    office.clock.pass(30)
    const contact = await office.post(`${at}/contact`, priya, { how: 'rang', note: 'spoke to her' })
    expect(rowOf(contact)).toMatchObject({
      ...{ status: 'contacted', contactedAt: '2026-03-02T09:30:00.000Z', respondBy: null },
      holdUntil: '2026-03-05T09:30:00.000Z',
    })
    const lines = [{ what: 'taxi home', who: 'Priya', by: '2026-03-02T13:00:00+01:00', money: 12.5 }]
    const planned = await office.post(`${at}/plan`, priya, { lines })
    expect(planned.body['plan']).toEqual([{ ...lines[0], by: '2026-03-02T12:00:00.000Z' }])
    await office.post(`${at}/note`, tom, { text: 'key under the pot' })
    const accepted = await office.post(`${at}/accept`, ayesha, { team: 'armley', who: 'Jo' })
    expect(rowOf(accepted)).toMatchObject({ status: 'accepted', acceptedBy: 'Jo (the armley team)', holdUntil: null })
    const closed = await office.post(`${at}/close`, priya, { happened: 'she is home', wanted: 'to stay at home' })
    expect(closed.body).toMatchObject({ outcome: { happened: 'she is home', wanted: 'to stay at home' } })
    const history = (closed.body['history'] as { what: string; by: string; about?: string }[]).map((one) => one.what)
    expect(history).toEqual(['opened', 'taken', 'chat to worker', 'contact', 'plan', 'note', 'accepted', 'closed'])
    expect(closed.body['history']).toContainEqual(
      expect.objectContaining({ what: 'accepted', about: 'the armley team: Jo' }),
    )
    expect(JSON.stringify(closed.body)).not.toMatch(/"hash"|"state"|staffId/)
    expect(office.chats.told).toEqual(['joined Priya', 'left Priya: closed'])
    await office.desk.stop()
    expect(await verifyAudit(office.storage)).toMatchObject({ whole: true })
  })

  it('gives it to one of two who take it at once, and tells the other who has it', async () => {
    const answers = await Promise.all([priya, tom].map((worker) => office.post(`${at}/take`, worker)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = answers.find(({ status }) => status === 200)!
    const lost = answers.find(({ status }) => status === 409)!
    const { name } = rowOf(won)['holder'] as { name: string }
    expect(lost.body.error).toMatchObject({ code: 'Taken', by: name })
    expect(lost.body.error!.message).not.toBe('')
  })

  it('says in a sentence what can’t be done', async () => {
    const expectRefusal = async (answer: Promise<Answer>, status: number, code: string): Promise<void> => {
      const { status: given, body } = await answer
      expect([given, body.error?.code]).toEqual([status, code])
    }
    await expectRefusal(office.post(`${at}/contact`, priya, { how: 'rang' }), 409, 'NotHeld')
    await office.post(`${at}/take`, priya)
    await expectRefusal(office.post(`${at}/say`, tom, { text: 'hello' }), 409, 'Taken')
    await expectRefusal(office.post(`${at}/say`, ruth, { text: 'hello' }), 409, 'Taken')
    await expectRefusal(office.post(`${at}/pass`, priya, { team: 'nobody', why: '' }), 400, 'BadArgument')
    await expectRefusal(office.post('/handoffs/H-222-222/take', priya), 404, 'NotFound')
    await expectRefusal(office.get('/handoffs/nonsense', priya), 404, 'NotFound')
    await expectRefusal(office.post(`${at}/accept`, priya, { team: 'armley', who: 'Jo' }), 409, 'NoContact')
    await office.post(`${at}/contact`, priya, { how: 'rang' })
    await office.post(`${at}/accept`, priya, { team: 'armley', who: 'Jo' })
    await expectRefusal(office.post(`${at}/accept`, tom, { team: 'duty', who: 'Bo' }), 409, 'Accepted')
    await office.post(`${at}/close`, ruth, { happened: 'over' })
    await expectRefusal(office.post(`${at}/take`, tom), 409, 'Closed')
    expect(office.chats.told).toEqual([])
  })

  it('shows words sent twice once, and joins once', async () => {
    await office.post(`${at}/take`, priya)
    const words = { text: 'I am here', once: 'same' }
    await Promise.all([1, 2, 3].map(() => office.post(`${at}/say`, priya, words)))
    await office.post(`${at}/say`, priya, words)
    expect(await office.chats.relay.transcript(conversation)).toHaveLength(1)
    expect(office.chats.told).toEqual(['joined Priya'])
    for (const once of ['c', 'c']) await office.post(`${at}/contact`, priya, { how: 'rang', once })
    expect((await office.desk.get(reference))!.history.filter(({ what }) => what === 'contact')).toHaveLength(1)
  })

  it('tells the person once who is there, however many calls begin at once', async () => {
    await office.post(`${at}/take`, priya)
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const acts = makeChatActs({ desk: office.desk, relay: office.chats.relay, log })
    await Promise.all(['a', 'b', 'c'].map((once) => acts.say(reference, priya, once, once)))
    expect(office.chats.told).toEqual(['joined Priya'])
    expect(await office.chats.relay.transcript(conversation)).toHaveLength(3)
  })

  it('hands the chat back, or passes it on, and the person is told', async () => {
    await office.post(`${at}/take`, priya)
    await office.post(`${at}/chat`, priya, { to: 'worker' })
    expect(rowOf(await office.post(`${at}/chat`, priya, { to: 'bot' }))).toMatchObject({ chat: 'bot' })
    await office.post(`${at}/chat`, priya, { to: 'worker' })
    const passed = await office.post(`${at}/pass`, priya, { team: 'duty', why: 'they know her' })
    expect(rowOf(passed)).toMatchObject({ status: 'waiting', holder: null, chat: 'bot' })
    expect(office.chats.told).toEqual([
      'joined Priya',
      'left Priya: handed back',
      'joined Priya',
      'left Priya: handed back',
    ])
  })

  it('takes the same id in another chat for other words', async () => {
    const second = await office.handoffs.open('conversation-2', fire, 'fire')
    for (const one of [reference, second]) {
      await office.post(`/handoffs/${one}/take`, priya)
      await office.post(`/handoffs/${one}/say`, priya, { text: 'hello', once: 'first' })
    }
    for (const one of [reference, second]) {
      const { transcript } = (await office.get(`/handoffs/${one}`, priya)).body as { transcript?: { text: string }[] }
      expect(transcript?.filter(({ text }) => text === 'hello')).toHaveLength(1)
    }
  })

  it('tells the person who is there also when the process died before it could, and once', async () => {
    // As a crash leaves it: on the disk the worker has the chat, and nobody has said so.
    await office.desk.take(reference, priya)
    await office.desk.chat(reference, priya, 'worker')
    const say = (text: string) => office.post(`/handoffs/${reference}/say`, priya, { text, once: text })
    await Promise.all([say('hello'), say('are you there')])
    await say('I am coming')
    expect(office.chats.told).toEqual([`joined ${priya.name}`])
  })

  it('counts what the holder has not read, until they look; others’ looking counts for nothing', async () => {
    await office.post(`${at}/take`, priya)
    const unread = async (worker = priya): Promise<unknown> => (await list(worker)).handoffs[0]!['unread']
    expect(await unread()).toBe(0)
    for (const words of ['are you there', 'please']) {
      office.clock.pass(1)
      office.chats.personSays(conversation, words)
      office.desk.stirred(reference)
    }
    expect(await unread()).toBe(2)
    expect((await list()).handoffs[0]!['lastHeardAt']).toBe('2026-03-02T09:02:00.000Z')
    await office.get(at, tom)
    expect(await unread(tom)).toBe(2)
    await office.get(at, priya)
    expect(await unread()).toBe(0)
    office.clock.pass(1)
    office.chats.personSays(conversation, 'thank you')
    office.desk.stirred(reference)
    expect(await unread()).toBe(1)
  })

  it('goes on when the person has deleted the chat', async () => {
    await office.post(`${at}/take`, priya)
    await office.post(`${at}/chat`, priya, { to: 'worker' })
    office.chats.remove(conversation)
    expect((await office.post(`${at}/say`, priya, { text: 'hello' })).body.error?.code).toBe('ChatDeleted')
    expect(rowOf(await office.get(at, priya))).toMatchObject({
      chatDeleted: true,
      chat: 'bot',
      holder: { name: 'Priya' },
    })
    expect((await office.post(`${at}/chat`, priya, { to: 'worker' })).body.error?.code).toBe('ChatDeleted')
    expect((await office.post(`${at}/contact`, priya, { how: 'went there' })).status).toBe(200)
  })

  it('shows everything else when the chat can’t be read', async () => {
    office.chats.relay.transcript = () => Promise.reject(new Error('mum fell'))
    const { status, body } = await office.get(at, priya)
    expect([status, body['transcript'], body['transcriptMissing']]).toEqual([200, [], true])
    expect((await list()).handoffs).toHaveLength(1)
    expect(office.logged.join()).not.toContain('mum fell')
  })

  it('brings a contact request to its end', async () => {
    const asked = await office.requests.put(
      aRequest({ kind: 'assessment', name: 'Ann', how: 'ring', about: 'my rest' }),
    )
    expect((await list(carl)).requests).toMatchObject([
      { reference: asked, status: 'open', kind: 'assessment', name: 'Ann' },
    ])
    expect((await office.post(`/requests/${asked}/take`, carl)).body).toMatchObject({
      status: 'taken',
      takenBy: { name: 'Carl' },
    })
    expect((await office.post(`/requests/${asked}/take`, priya)).body.error).toMatchObject({
      code: 'Taken',
      by: 'Carl',
    })
    const touched = await office.post(`/requests/${asked}/touch`, carl, { note: 'rang' })
    expect(touched.body).toMatchObject({
      status: 'in touch',
      history: [{ what: 'taken' }, { what: 'in touch', note: 'rang' }],
    })
    expect((await office.post(`/requests/${asked}/done`, carl)).body).toMatchObject({ status: 'done' })
    expect((await list(carl)).requests).toEqual([])
    expect((await office.post('/requests/R-222-222/take', carl)).status).toBe(404)
  })

  it('lets managers, and nobody else, turn the chat off', async () => {
    expect((await office.post('/chat-off', priya, { off: true })).status).toBe(403)
    expect((await office.post('/chat-off', ruth, { off: true })).body).toMatchObject({ chatOff: true })
    expect(office.chatOff).toEqual({ off: true, by: 'ruth' })
    expect((await list()).profile['chatOff']).toBe(true)
  })
})
