import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import type { Faults } from '../storage/faultyStorage.ts'
import { call, listen, person } from '../http/person.ts'
import { startService } from '../support/service.ts'
import type { TestService } from '../support/service.ts'

const trouble = "my mum has fallen and she can't get up"
const keysOf = (activities: { channelData?: Record<string, unknown> }[]): string[] =>
  activities.flatMap((one) => (typeof one.channelData?.['key'] === 'string' ? [one.channelData['key']] : []))

describe('A crisis in the first message', () => {
  let service: TestService
  let faults: Faults
  beforeEach(async () => {
    service = await startService({
      wrap: (storage) => {
        const faulty = faultyStorage(storage)
        faults = faulty.faults
        return faulty.storage
      },
    })
  })
  afterEach(async () => {
    faults.heal()
    await service.stop()
  })

  test('is answered with emergency words, kept as a handoff, and raised as the event of the SDK', async () => {
    const me = await person(service.base)
    expect((await me.say(trouble)).status).toBe(200)
    const { activities } = await me.since()
    const keys = keysOf(activities)
    expect(keys.indexOf('safety.first.fall')).toBeGreaterThan(-1)
    expect(keys.indexOf('safety.first.fall')).toBeLessThan(keys.indexOf('crisis.opened.say'))
    const event = activities.find((one) => one.name === 'handoff.initiate')
    const [handoff] = await listHandoffs(service.storage)
    expect(event?.value).toMatchObject({ reference: handoff?.reference, kinds: ['fall'] })
    expect(event?.attachments?.length).toBeGreaterThan(0)
    expect(handoff?.kinds).toContain('fall')
  })

  test('gets its emergency words at once from a disk that hangs, and then the plain truth', async () => {
    const me = await person(service.base)
    const stream = await listen(me.streamUrl)
    faults.hang()
    const sent = me.say(trouble)
    await stream.until(() => keysOf(stream.activities()).includes('safety.first.fall'))
    // Nothing has waited for the disk yet: what could not be kept is said only after its deadline.
    expect(keysOf(stream.activities())).not.toContain('crisis.notKept.say')
    await stream.until(() => keysOf(stream.activities()).includes('crisis.notKept.say'))
    expect((await sent).status).toBe(502)
    expect(keysOf(stream.activities())).not.toContain('crisis.opened.say')
    stream.close()
  })

  test('tells the person when the disk is full, and keeps the handoff once there is room', async () => {
    const me = await person(service.base)
    faults.fail((_call, names) => names.some((name) => name.startsWith('handoffs/')))
    expect((await me.say(trouble)).status).toBe(200)
    expect(keysOf((await me.since()).activities)).toContain('crisis.notKept.say')
    expect(await listHandoffs(service.storage)).toEqual([])
    faults.heal()
    await me.say('Yes')
    expect((await listHandoffs(service.storage)).map((one) => one.kinds)).toEqual([['fall']])
  })

  test('is one handoff when the message is sent again after a failure', async () => {
    const me = await person(service.base)
    faults.fail((_call, names) =>
      names.some((name) => name.startsWith('transcripts/') || name.startsWith('conversations/')),
    )
    expect((await me.say(trouble)).status).toBe(502)
    faults.heal()
    expect((await me.say(trouble)).status).toBe(200)
    expect(await listHandoffs(service.storage)).toHaveLength(1)
  })

  test('leaves no word of it in the log', async () => {
    const me = await person(service.base)
    faults.fail()
    await me.say(trouble)
    expect(service.logged.join('\n')).not.toMatch(/fallen|mum/)
  })

  test('is listed for the command with the secret, and for nobody else', async () => {
    await (await person(service.base)).say(trouble)
    expect((await call('GET', `${service.address}/internal/handoffs`)).status).toBe(401)
    expect((await call('GET', `${service.address}/internal/handoffs`, 'guess')).status).toBe(401)
  })
})
