import { setTimeout as delay } from 'node:timers/promises'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { inChat } from '../http/person.ts'
import { httpStandIn, type StandIn } from '../outbox/httpStandIn.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs, type StaffMember } from '../support/staff.ts'
import { testClock, type TestClock } from '../support/talk.ts'
import { until } from '../support/until.ts'

const trouble = "my mum has fallen and she can't get up"
const api = '/rapid-response/api'

/** The whole service, with a clock that the test moves; what it does by itself it does within moments. */
describe('A crisis from the first words to the end', () => {
  let service: TestService
  let clock: TestClock
  let duty: StandIn
  const posted = (): string[] => duty.got.map(({ path }) => path)
  let sam: StaffMember
  beforeEach(async () => {
    duty = await httpStandIn()
    clock = testClock()
    service = await startService({
      ...{ clock, lookEveryMs: 40 },
      environment: {
        TELL: `rapidResponse=${duty.url}/rapid;contactCentre=${duty.url}/front`,
        WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
      },
    })
    sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
  })
  afterEach(async () => {
    await service.stop()
    await duty.stop()
  })
  const open = () => inChat(service.base)
  const pass = (minutes: number): void => clock.pass(minutes / 60)

  test('told, checked back on, taken, talked with, given back, taken again and closed', async () => {
    const { me, stream, keys, count, says } = await open()
    await me.say(trouble)
    await until(() => posted().includes('/rapid'))
    pass(15)
    await says('checkBack.neutral.told.say')
    await says('checkBack.how.neutral.ask')
    await until(() => posted().includes('/front'))
    await me.say('Yes, all right')
    await says('checkBack.safe.say')

    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    expect((await sam.post(`${crisis}/take`)).status).toBe(200)
    expect((await sam.post(`${crisis}/chat`, { to: 'worker' })).status).toBe(200)
    await says('relay.joined.say')
    await sam.post(`${crisis}/say`, { text: 'Sam here. Is she warm?' })
    await stream.until(() => stream.texts().includes('Sam here. Is she warm?'))
    await me.say('she has a blanket now')
    await sam.post(`${crisis}/say`, { text: 'Good. I stay here.' })
    await stream.until(() => stream.texts().includes('Good. I stay here.'))
    const shown = (await sam.get(crisis)).body
    const before = keys().length
    expect(shown.transcript?.slice(-3).map(({ from }) => from)).toEqual(['worker', 'person', 'worker'])
    // An hour with a worker who has answered: the bot says nothing. No contact is noted yet: who was told hears of that.
    for (let minute = 0; minute < 60; minute += 2) {
      pass(2)
      await sam.get(`${api}/list`)
    }
    await delay(120)
    expect(keys().length).toBe(before)
    expect(posted().toSorted()).toEqual(['/front', '/front', '/rapid', '/rapid'])

    await sam.post(`${crisis}/contact`, { how: 'chat', note: 'talked with her' })
    await sam.post(`${crisis}/chat`, { to: 'bot' })
    await says('relay.left.say')
    pass(15)
    await sam.get(`${api}/list`)
    await until(() => count('checkBack.how.neutral.ask') === 2)
    await sam.post(`${crisis}/chat`, { to: 'worker' })
    await until(() => count('relay.joined.say') === 2)
    expect((await sam.post(`${crisis}/close`, { happened: 'an ambulance came', wanted: 'to stay' })).status).toBe(200)
    await says('relay.closed.say')
    await me.say('thank you')
    await until(() => keys().length > keys().lastIndexOf('relay.closed.say') + 1)
    expect(
      keys()
        .slice(keys().lastIndexOf('relay.closed.say'))
        .some((key) => key.startsWith('crisis.')),
    ).toBe(false)
    stream.close()
  }, 30_000)

  test('a worker whose page is gone loses the chat: the person hears it and the team is told again', async () => {
    const { me, stream, says } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/chat`, { to: 'worker' })
    await until(() => posted().length === 1)
    pass(4)
    await says('relay.cutOff.say')
    await until(() => posted().length === 2)
    expect((await me.say('No')).status).toBe(200)
    await says('crisis.safeHere.ask')
    // Whoever comes back goes on where they were.
    expect((await sam.post(`${crisis}/take`)).status).toBe(200)
    stream.close()
  }, 30_000)

  test('two take it at once: one has it, and the person sees one name', async () => {
    const ann = await signInAs(service, 'Ann Smith', 'rapidResponse')
    const { me, stream, count } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    const taken = await Promise.all([sam.post(`${crisis}/take`), ann.post(`${crisis}/take`)])
    expect(taken.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const chats = await Promise.all([
      sam.post(`${crisis}/chat`, { to: 'worker' }),
      ann.post(`${crisis}/chat`, { to: 'worker' }),
    ])
    expect(chats.map(({ status }) => status).toSorted()).toEqual([200, 409])
    await until(() => count('relay.joined.say') === 1)
    stream.close()
  }, 30_000)

  test('a chat that is deleted while a worker takes it leaves the record, whichever is first', async () => {
    const { me, stream } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await me.say('delete everything')
    await sam.post(`${crisis}/take`)
    await Promise.all([sam.post(`${crisis}/chat`, { to: 'worker' }), me.say('Yes, delete it')])
    await until(async () => (await listHandoffs(service.storage))[0]?.chatDeleted === true)
    const handoff = (await listHandoffs(service.storage))[0]
    expect(handoff).toMatchObject({ status: 'open', kinds: ['fall'] })
    expect((await sam.post(`${crisis}/say`, { text: 'are you there?' })).status).toBe(409)
    pass(30)
    await until(() => posted().length >= 1)
    stream.close()
  }, 30_000)

  test('while the chat is off, a chat that a worker holds goes on', async () => {
    const mo = await signInAs(service, 'Mo Manager', 'manager')
    const { me, stream, says } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/chat`, { to: 'worker' })
    expect((await sam.post(`${api}/chat-off`, { off: true })).status).toBe(403)
    expect((await mo.post(`${api}/chat-off`, { off: true })).status).toBe(200)
    expect((await mo.get('/page.json')).body.off).toBe(true)
    await me.say('she is cold')
    await sam.post(`${crisis}/say`, { text: 'I am on my way' })
    await stream.until(() => stream.texts().includes('I am on my way'))
    await sam.post(`${crisis}/chat`, { to: 'bot' })
    await says('relay.left.say')
    const other = await open()
    await other.says('common.chatOff')
    await other.me.say('I am lonely')
    expect(other.keys().every((key) => key === 'common.chatOff')).toBe(true)
    other.stream.close()
    stream.close()
  }, 30_000)

  test('the person hears at once that a local team has it and that it is closed, though no worker was in the chat', async () => {
    const { me, stream, keys, says } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/contact`, { how: 'phone', note: 'talked with her' })
    expect((await sam.post(`${crisis}/accept`, { team: 'localTeam', who: 'Ann' })).status).toBe(200)
    // It is not known whether it is safe to write here: neutral words.
    await says('relay.accepted.neutral.say')
    expect((await sam.post(`${crisis}/close`, { happened: 'x', wanted: 'y' })).status).toBe(200)
    await says('relay.closed.neutral.say')
    await me.say('thank you')
    await delay(150)
    expect(keys().filter((key) => /^relay\.(?:closed|accepted)\./.test(key))).toHaveLength(2)
    // New trouble is a new crisis, and the end of the old one says nothing in it.
    await me.say('now she has stopped breathing')
    await until(() => keys().filter((key) => key === 'crisis.opened.say').length === 2)
    expect((await listHandoffs(service.storage)).map(({ status }) => status).toSorted()).toEqual(['closed', 'open'])
    stream.close()
  }, 30_000)
})
