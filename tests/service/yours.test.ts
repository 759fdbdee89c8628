import { call, come, person } from '../http/person.ts'
import type { Opened } from '../http/person.ts'
import { startService } from '../support/service.ts'
import type { TestService } from '../support/service.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
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

  test('by age leaves the crisis and the requests, and the crisis says that its chat is gone', async () => {
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
    await sweep({
      ...{ storage: service.storage, conversations: conversations as never, clock, log, keepDays: 90 },
      returns: makeReturnCodes(service.storage, clock),
      chatDeleted: (reference) => Promise.resolve(void marked.push(reference)),
    })
    const reference = before[0]?.[0]?.reference ?? 'none'
    expect(marked).toEqual([reference])
    expect(gone).toEqual([`${me.conversationId} after ${reference}`])
    expect(await listHandoffs(service.storage)).toEqual(before[0])
    expect(await listRequests(service.storage)).toEqual(before[1])
  })
})
