import { setTimeout as delay } from 'node:timers/promises'
import { testClock } from '../support/talk.ts'
import { call, come, person } from '../http/person.ts'
import type { Opened } from '../http/person.ts'
import { startService } from '../support/service.ts'
import type { TestService } from '../support/service.ts'
import { closeHandoff, listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import { sweep } from '../../bot/retention.ts'
import { makeReturnCodes } from '../../bot/returns.ts'

describe('What is kept of a person', () => {
  let service: TestService
  beforeEach(async () => {
    service = await startService()
  })
  afterEach(() => service.stop())

  const stored = async (): Promise<string[]> => {
    const found: string[] = []
    for (const collection of ['conversations', 'returns', 'returnOf', 'handoffs', 'requests', 'worries'])
      for await (const key of service.storage.keys(collection)) found.push(key)
    return found
  }

  test('is nothing before they have written', async () => {
    await person(service.base)
    expect(await stored()).toEqual([])
  })

  test('is all gone when they delete it, and their token opens nothing', async () => {
    const me = await person(service.base)
    await me.say('I am on my own and the days are long')
    await me.say('delete everything')
    await me.say('Yes, delete it')
    expect((await me.reconnect()).status).toBe(404)
    expect(await stored()).toEqual([])
    expect(await service.storage.lines(`transcripts/${me.conversationId}`)).toEqual([])
  })

  test('keeps the handoff of a crisis, and says so', async () => {
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    await me.say('delete everything')
    await me.say('Yes, delete it')
    expect((await stored()).filter((key) => !key.startsWith('handoffs/'))).toEqual([])
    expect((await stored()).length).toBe(1)
  })

  test('comes back with the code that was given, and with no other', async () => {
    const me = await person(service.base)
    await me.say('I am on my own and the days are long')
    await me.say('stop and come back later')
    const said = (await me.texts()).join('\n')
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(said)?.[0] ?? 'none'
    const back = `${service.address}/v3/conversations/return`
    expect((await call('POST', back, undefined, { code: 'AAAA-AAAA-AAAA' })).status).toBe(404)
    expect((await call('POST', back, undefined, { wrong: 1 })).status).toBe(400)
    const reply = await call<Opened>('POST', back, undefined, { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(reply.status).toBe(200)
    expect(await come(service.base, reply.body).texts()).toContain('I am on my own and the days are long')
  })

  test('is removed when its time is over, and not before', async () => {
    const me = await person(service.base)
    await me.say('I am on my own and the days are long')
    const days = 24 * 60 * 60 * 1000
    const options = (now: number) => {
      const clock = { now: () => new Date(now) }
      const gone: string[] = []
      const marked: string[] = []
      const conversations = {
        forget: (id: string) => Promise.resolve(void gone.push(id)),
        sweep: () => Promise.resolve(),
      }
      const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
      return {
        gone,
        marked,
        given: {
          chatDeleted: (reference: string) => Promise.resolve(void marked.push(reference)),
          storage: service.storage,
          conversations: conversations as never,
          returns: makeReturnCodes(service.storage, clock),
          clock,
          log,
          keepDays: 90,
        },
      }
    }
    const early = options(Date.now() + 89 * days)
    expect(await sweep(early.given)).toBe(0)
    const late = options(Date.now() + 91 * days)
    expect(await sweep(late.given)).toBe(1)
    expect(late.gone).toEqual([me.conversationId])
    expect(late.marked).toEqual([])
  })

  test('by age is not taken for the person having deleted it', async () => {
    const clock = testClock()
    const { folder } = service
    await service.stop('keep')
    service = await startService({ folder, clock })
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    const [handoff] = await listHandoffs(service.storage)
    const closing = { reference: handoff?.reference ?? 'none', worker: 'Sam', note: '' }
    await closeHandoff(service.storage, clock, closing)
    await service.stop('keep')
    clock.pass(24 * 91)
    service = await startService({ folder, clock, clearAwayMs: 20, lookEveryMs: 20 })
    const gone = async () =>
      (await listHandoffs(service.storage))[0]?.history.filter(({ what }) => what === 'chat deleted')
    for (let tries = 0; tries < 400 && (await gone())?.length === 0; tries += 1) await delay(30)
    for (let tries = 0; tries < 400 && (await stored()).some((key) => key.startsWith('conversations/')); tries += 1)
      await delay(30)
    await delay(100)
    expect((await gone())?.map(({ by }) => by)).toEqual(['service'])
  })

  test('by age leaves the crisis and the requests, and the crisis says that its chat is gone; while it is open it stays', async () => {
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    await me.say('can I talk to a person')
    await me.say('Jean')
    await me.say('07700 900123')
    const before = [await listHandoffs(service.storage), await listRequests(service.storage)]
    expect(before.map(({ length }) => length)).toEqual([1, 1])
    const marked: string[] = []
    const clock = { now: () => new Date(Date.now() + 91 * 24 * 60 * 60 * 1000) }
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const gone: string[] = []
    const conversations = {
      // The mark comes first: a crash in between loses nothing.
      forget: (id: string) => Promise.resolve(void gone.push(`${id} after ${marked.join()}`)),
      sweep: () => Promise.resolve(),
    }
    const clearAway = () =>
      sweep({
        ...{ storage: service.storage, conversations: conversations as never, clock, log, keepDays: 90 },
        returns: makeReturnCodes(service.storage, clock),
        chatDeleted: (reference) => Promise.resolve(void marked.push(reference)),
      })
    const reference = before[0]?.[0]?.reference ?? 'none'
    // While nobody has closed it, somebody may need what was said.
    expect([await clearAway(), marked, gone]).toEqual([0, [], []])
    await closeHandoff(service.storage, clock, { reference, worker: 'Sam', note: '' })
    before[0] = await listHandoffs(service.storage)
    expect(await clearAway()).toBe(1)
    expect(marked).toEqual([reference])
    expect(gone).toEqual([`${me.conversationId} after ${reference}`])
    expect(await listHandoffs(service.storage)).toEqual(before[0])
    expect(await listRequests(service.storage)).toEqual(before[1])
  })
})
