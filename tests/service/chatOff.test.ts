import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeChatOff } from '../../bot/chatOff.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { call, listen, person } from '../http/person.ts'
import { startService, type TestService } from '../support/service.ts'
import { testClock } from '../support/talk.ts'

const keysOf = (activities: { channelData?: Record<string, unknown> }[]): string[] =>
  activities.flatMap((one) => (typeof one.channelData?.['key'] === 'string' ? [one.channelData['key']] : []))

describe('With the chat turned off', () => {
  let service: TestService
  beforeEach(async () => {
    service = await startService({ environment: { CHAT_OFF: '1' } })
  })
  afterEach(() => service.stop())

  test('the page says so, and whoever comes is given the numbers and nothing else', async () => {
    expect((await call<{ off: boolean }>('GET', `${service.address}/page.json`)).body.off).toBe(true)
    const me = await person(service.base)
    await me.say('I am on my own since I retired')
    const { activities } = await me.since()
    expect(keysOf(activities)).toEqual(['common.chatOff', 'common.chatOff'])
    expect(activities[0]?.text).toMatch(/999[\s\S]*\d{4} \d{3} \d{4}/)
  })

  test('what is written by somebody in no crisis is stored nowhere, and safety hears it all the same', async () => {
    const me = await person(service.base)
    const stream = await listen(me.streamUrl)
    await me.say('I grow dahlias on an allotment in Armley')
    await me.post({ type: 'message', value: { words: 'marigolds as well' } })
    await me.say('I have just took')
    // It was taken, and whoever wrote it sees that.
    await stream.until(() => stream.texts().includes('I have just took'))
    stream.close()
    await service.stop('keep')
    const files = (await readdir(service.folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )
    const all = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
    expect(all.join('\n')).toContain(me.conversationId)
    expect(all.join('\n')).not.toMatch(/dahlias|marigolds|just took/)
    service = await startService({ folder: service.folder, environment: { CHAT_OFF: '1' } })
    const again = await person(service.base)
    await again.say('I have just took')
    await again.say('all of my tablets')
    expect(keysOf((await again.since()).activities).some((key) => key.startsWith('safety.first.'))).toBe(true)
    expect(await listHandoffs(service.storage)).toHaveLength(1)
  })

  test('a crisis is answered, kept and asked about as ever', async () => {
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    await me.say('No')
    const keys = keysOf((await me.since()).activities)
    expect(keys).toEqual(expect.arrayContaining(['safety.first.fall', 'crisis.danger.ask', 'crisis.safeHere.ask']))
    expect((await listHandoffs(service.storage)).map(({ kinds }) => kinds)).toEqual([['fall']])
  })

  test('a person can still be asked for, and the chat deleted', async () => {
    const me = await person(service.base)
    await me.say('can I talk to a person')
    await me.say('Sue')
    expect(await listRequests(service.storage)).toMatchObject([{ kind: 'talk', name: 'Sue' }])
    await me.say('delete everything')
    await me.say('Yes, delete it')
    expect((await me.reconnect()).status).toBe(404)
  })
})

describe("The managers' switch", () => {
  const manager = { id: 'm1', name: 'Mo', role: 'manager' } as const
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const make = (storage = openMemory(), always = false) => makeChatOff({ storage, clock: testClock(), log, always })

  test('outlives a restart, both ways', async () => {
    const storage = openMemory()
    const first = await make(storage)
    expect(first.isOff()).toBe(false)
    await first.set(true, manager)
    const second = await make(storage)
    expect(second.isOff()).toBe(true)
    await second.set(false, manager)
    expect((await make(storage)).isOff()).toBe(false)
  })

  test('turns off at once when the disk does not take it, and never on', async () => {
    const { storage, faults } = faultyStorage(openMemory())
    const off = await make(storage)
    faults.fail()
    await expect(off.set(true, manager)).rejects.toThrow()
    expect(off.isOff()).toBe(true)
    await expect(off.set(false, manager)).rejects.toThrow()
    expect(off.isOff()).toBe(true)
  })

  test('cannot turn on what the setting turned off', async () => {
    const off = await make(openMemory(), true)
    await off.set(false, manager)
    expect(off.isOff()).toBe(true)
    expect(off.bySetting()).toBe(true)
  })

  test('the log says what holds, not what was asked for', async () => {
    const lines: object[] = []
    const noting = { ...log, warn: (fields: object) => void lines.push(fields) }
    const off = await makeChatOff({ storage: openMemory(), clock: testClock(), log: noting, always: true })
    await off.set(false, manager)
    expect(lines).toEqual([expect.objectContaining({ off: true, bySetting: true })])
  })
})
