import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { call, listen, person } from '../http/person.ts'
import { httpStandIn, type StandIn } from '../outbox/httpStandIn.ts'
import { faultyStorage, type Faults } from '../storage/faultyStorage.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs, type StaffMember } from '../support/staff.ts'
import { testClock, type TestClock } from '../support/talk.ts'
import { until } from '../support/until.ts'

const trouble = "my mum has fallen and she can't get up"

interface Health {
  status: number
  body: { unwell?: string[] }
}

describe.each(['fail', 'hang'] as const)('A disk that begins to %s', (fault) => {
  let service: TestService
  let faults: Faults
  let duty: StandIn
  let clock: TestClock
  let sam: StaffMember
  beforeEach(async () => {
    duty = await httpStandIn()
    // A Tuesday morning, with the council open.
    clock = testClock()
    service = await startService({
      ...{ clock, lookEveryMs: 40, healthMs: { everyMs: 60, againMs: 60 } },
      environment: {
        ...{ TELL: `rapidResponse=${duty.url}/rapid;contactCentre=${duty.url}/front`, WRITE_DEADLINE_MS: '600' },
        WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
      },
      wrap: (storage) => {
        const faulty = faultyStorage(storage)
        faults = faulty.faults
        return faulty.storage
      },
    })
    sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
  })
  afterEach(async () => {
    faults.heal()
    await service.stop()
    await duty.stop()
  })
  const health = (): Promise<Health> => call('GET', `${service.address}/healthz`)
  const toldOf = (reference: string, path: string): number =>
    duty.got.filter((one) => one.path === path && one.body.includes(reference)).length
  const listed = async () => (await sam.get('/rapid-response/api/list')).body.handoffs ?? []

  test('says so at /healthz, names the part, and takes it back by itself', async () => {
    await until(async () => (await health()).status === 200)
    faults[fault]()
    await until(async () => (await health()).status === 503)
    expect((await health()).body.unwell).toEqual([fault === 'fail' ? 'store failing' : 'store hanging'])
    faults.heal()
    await until(async () => (await health()).status === 200)
  })

  test('loses no crisis: the team is told from memory and sees it, and it is written without another word', async () => {
    const me = await person(service.base)
    faults[fault]()
    await me.say(trouble)
    await until(() => duty.got.length > 0)
    const [seen] = await listed()
    const reference = seen?.reference ?? 'none'
    expect(toldOf(reference, '/rapid')).toBe(1)
    expect((await sam.get(`/rapid-response/api/handoffs/${reference}`)).body).toMatchObject({
      row: { kinds: ['fall'] },
      findings: [{ said: trouble }],
    })
    // Nothing that could not be kept looks as if it had been.
    expect((await sam.post(`/rapid-response/api/handoffs/${reference}/take`)).status).toBe(503)
    expect((await health()).body.unwell).toContain('crises not written: 1')
    expect(await listHandoffs(service.storage)).toEqual([])

    clock.pass(16 / 60)
    await until(() => toldOf(reference, '/front') > 0)

    faults.heal()
    await until(async () => (await listHandoffs(service.storage)).length === 1)
    const [written] = await listHandoffs(service.storage)
    expect(written).toMatchObject({ reference, kinds: ['fall'], conversationId: me.conversationId })
    expect(written).not.toHaveProperty('unwritten')
    await until(async () => (await health()).status === 200)
    expect(await listed()).toHaveLength(1)
    // The record is caught up with who was told, and nobody is told twice.
    await until(async () => ((await listHandoffs(service.storage))[0]?.told?.length ?? 0) >= 2)
    expect([toldOf(reference, '/rapid'), toldOf(reference, '/front')]).toEqual([1, 1])
    expect((await sam.post(`/rapid-response/api/handoffs/${reference}/take`)).status).toBe(200)
  })

  test('does not make a crisis begin anew: the next answer goes on from what was asked', async () => {
    const me = await person(service.base)
    const stream = await listen(me.streamUrl)
    const keys = (): unknown[] => stream.activities().map(({ channelData }) => channelData?.['key'])
    await me.say('hello')
    faults[fault]()
    expect((await me.say('my mum is not breathing')).status).toBe(502)
    await until(() => keys().includes('crisis.danger.ask'))
    const before = keys().length
    expect((await me.say('yes')).status).toBe(502)
    await until(() => keys().length > before + 1)
    expect(keys().slice(before)).toContain('crisis.dangerNow.say')
    expect(keys().slice(before)).toContain('common.turnNotSaved')
    expect(
      keys()
        .slice(before)
        .some((key) => String(key).startsWith('start.')),
    ).toBe(false)
    faults.heal()
    await until(async () => (await listHandoffs(service.storage)).length === 1)
    expect((await me.say("Yes, it's safe")).status).toBe(200)
    // Once it is on the disk all of it is, and a crash loses nothing of the crisis.
    const document = await service.storage.read([`conversations/${me.conversationId}`])
    expect(JSON.stringify([...document.values()])).toContain('"crisis.danger":{"choice":"yes"')
    stream.close()
  })

  test('is one crisis, with everything that was said, when the person goes on writing', async () => {
    const me = await person(service.base)
    faults[fault]()
    await me.say(trouble)
    await me.say(trouble)
    await me.say('there is gas, I can smell gas')
    await until(async () => (await listed()).length > 0)
    faults.heal()
    await until(async () => (await listHandoffs(service.storage))[0]?.findings.length === 2)
    await me.say('Yes')
    const all = await listHandoffs(service.storage)
    expect(all.map(({ findings }) => findings.map(({ said }) => said))).toEqual([
      [trouble, 'there is gas, I can smell gas'],
    ])
    expect(service.logged.join('\n')).not.toMatch(/fallen|mum|smell/)
  })
})
