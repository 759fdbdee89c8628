import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { call, inChat } from '../http/person.ts'
import { httpStandIn, type StandIn } from '../outbox/httpStandIn.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs } from '../support/staff.ts'
import { testClock, type TestClock } from '../support/talk.ts'
import { until } from '../support/until.ts'

const trouble = "my mum has fallen and she can't get up"
const api = '/rapid-response/api'

/** The whole service, with a clock that the test moves: what happens when somebody who should act does not. */
describe('Nobody is left to wait for somebody who does not come', () => {
  let service: TestService
  let clock: TestClock
  let duty: StandIn
  const posted = (): string[] => duty.got.map(({ path }) => path)
  const start = async (tell: () => string): Promise<void> => {
    service = await startService({
      ...{ clock, lookEveryMs: 40 },
      environment: { TELL: tell(), WEBHOOK_SECRET: 'a secret of at least thirty-two characters' },
    })
  }
  beforeEach(async () => {
    clock = testClock()
    duty = await httpStandIn()
  })
  afterEach(async () => {
    await service.stop()
    await duty.stop()
  })
  const open = () => inChat(service.base)
  const pass = (minutes: number): void => clock.pass(minutes / 60)

  test('a worker whose page is open and who writes nothing: the person hears it, then the bot is back', async () => {
    await start(() => `rapidResponse=${duty.url}/rapid`)
    const sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
    const { me, stream, keys, says } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/say`, { text: 'Sam here.' })
    await me.say('please come')
    const keepOpen = async (minutes: number): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 2) {
        pass(2)
        await sam.get(`${api}/list`)
      }
      await delay(120)
    }
    await keepOpen(8)
    expect(keys()).not.toContain('relay.quiet.say')
    await keepOpen(4)
    await says('relay.quiet.say')
    await keepOpen(4)
    expect(keys().filter((key) => key === 'relay.quiet.say')).toHaveLength(1)
    await keepOpen(6)
    await says('relay.quietLeft.say')
    const [handoff] = await listHandoffs(service.storage)
    expect(handoff).toMatchObject({ chat: 'bot', holder: { name: 'Sam Taylor' } })
    stream.close()
  }, 30_000)

  test('a message that could not leave is no telling: the person hears whom to ring, and staff see it', async () => {
    // E-mail is not set up.
    await start(() => 'rapidResponse=mailto:duty@example.org;contactCentre=mailto:front@example.org')
    const sam = await signInAs(service, 'Sam Taylor', 'contactCentre')
    const { me, stream, keys, says } = await open()
    await me.say(trouble)
    await until(() => service.logged.some((line) => line.includes('A message could not be sent')))
    pass(15)
    await says('checkBack.neutral.unsent.say')
    await delay(120)
    expect(keys().filter((key) => key.endsWith('told.say'))).toEqual([])
    const [row] = (await sam.get(`${api}/list`)).body.handoffs as unknown as { messages: object[] }[]
    expect(row?.messages).toContainEqual(
      expect.objectContaining({ to: 'email', state: 'waiting', lastError: 'NotSetUp' }),
    )
    expect(JSON.stringify(row)).not.toContain('example.org')
    stream.close()
  }, 30_000)

  test('an account that is disabled keeps nothing in hand', async () => {
    await start(() => `rapidResponse=${duty.url}/rapid`)
    const sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
    const { me, stream } = await open()
    await me.say(trouble)
    const row = (await sam.get(`${api}/list`)).body.handoffs?.[0]
    const crisis = `${api}/handoffs/${row?.reference ?? ''}`
    await sam.post(`${crisis}/take`)
    await sam.post(`${crisis}/contact`, { how: 'phone', note: '' })
    const { secret } = JSON.parse(await readFile(join(service.folder, 'service.json'), 'utf8')) as { secret: string }
    pass(1)
    await call('POST', `${service.address}/internal/staff`, secret, { do: 'disable', signIn: 'sam.taylor' })
    pass(1)
    await until(async () => (await listHandoffs(service.storage))[0]?.holder === undefined)
    const [handoff] = await listHandoffs(service.storage)
    expect(handoff?.history).toContainEqual(expect.objectContaining({ what: 'cut off', about: 'account disabled' }))
    await until(() => posted().length >= 2)
    stream.close()
  }, 30_000)

  test('a contact request is told to its team', async () => {
    await start(() => `contactCentre=${duty.url}/front`)
    const { me, stream } = await open()
    await me.say('can I talk to a person')
    for (const words of ['Jo', 'by phone, 01632 960001', 'yes', 'in the mornings']) await me.say(words)
    await until(() => posted().includes('/front'))
    stream.close()
  }, 30_000)

  test('the start warns of each team on a route that has no address', async () => {
    await start(() => `rapidResponse=${duty.url}/rapid`)
    const line = service.logged.find((one) => one.includes('outOfHours') && one.includes('no address'))
    expect(line).toContain('contactCentre')
    expect(line).not.toContain('"rapidResponse"')
  }, 30_000)
})
