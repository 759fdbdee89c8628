import { assess } from '../../bot/safety/assess.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { person } from '../http/person.ts'
import { startTestServer } from '../http/startTestServer.ts'
import { makeTestBot } from '../http/testBot.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { startService } from '../support/service.ts'

const trouble = "my mum has fallen and she can't get up"

test('a flood of crises from one address: each is answered and kept, and they stand together', async () => {
  const service = await startService()
  try {
    const people = await Promise.all(Array.from({ length: 40 }, () => person(service.base)))
    const answers = await Promise.all(people.map((one) => one.say(trouble)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const handoffs = await listHandoffs(service.storage)
    expect(handoffs).toHaveLength(40)
    expect(new Set(handoffs.map(({ reference }) => reference)).size).toBe(40)
    const groups = new Set(handoffs.map(({ group }) => group))
    expect(groups.size).toBe(1)
    const [group = ''] = groups
    expect(group).toMatch(/^[\w-]{16}$/)
    // Nothing that is kept holds the address itself.
    for await (const key of service.storage.keys('handoffs'))
      expect(JSON.stringify((await service.storage.read([key])).get(key)?.value)).not.toMatch(/127\.0\.0\.1|::1/)
  } finally {
    await service.stop()
  }
})

test('conversations begun behind a proxy are grouped by who is in front of it', async () => {
  const service = await startService({ environment: { TRUST_PROXY: '1' } })
  const begin = async (from: string): Promise<void> => {
    const headers = { 'x-forwarded-for': from, 'content-type': 'application/json' }
    const made = (await (await fetch(`${service.base}/tokens/generate`, { method: 'POST', headers })).json()) as {
      token: string
      conversationId: string
    }
    const withToken = { ...headers, authorization: `Bearer ${made.token}` }
    await fetch(`${service.base}/conversations`, { method: 'POST', headers: withToken, body: '{}' })
    const message = JSON.stringify({ type: 'message', text: trouble })
    const address = `${service.base}/conversations/${made.conversationId}/activities`
    await fetch(address, { method: 'POST', headers: withToken, body: message })
  }
  try {
    for (const from of ['192.0.2.1', '192.0.2.2', 'made up, 192.0.2.1']) await begin(from)
    const groups = (await listHandoffs(service.storage)).map(({ group }) => group)
    expect(new Set(groups).size).toBe(2)
  } finally {
    await service.stop()
  }
})

test('beyond what one address may begin, the first words decide: what may be urgent is never refused', async () => {
  const mayBeUrgent = (text: string): boolean => assess({ text }).level !== 'none'
  const freely = { calls: 2, seconds: 60 }
  const server = await startTestServer(makeTestBot(), { directLine: { limits: { freely, mayBeUrgent } } })
  try {
    const [first, second, third] = [await person(server.base), await person(server.base), await person(server.base)]
    expect((await first.say('hello')).status).toBe(200)
    expect((await second.say('hello')).status).toBe(200)
    const refused = await third.say('hello')
    expect([refused.status, refused.body.error?.code]).toEqual([429, 'TooManyRequests'])
    expect((await third.say(trouble)).status).toBe(200)
    // Once heard it is a conversation like any other.
    expect((await third.say('hello')).status).toBe(200)
  } finally {
    await server.stop()
  }
})

test('which address a conversation was begun from is known after a restart, as a hash', async () => {
  const storage = openMemory()
  const first = await startTestServer(makeTestBot(), { storage })
  const me = await person(first.base)
  await me.say('hello')
  const before = await first.conversations.originOf(me.conversationId)
  await first.stop()
  const second = await startTestServer(makeTestBot(), { storage })
  try {
    expect(before.group).toMatch(/^[\w-]{16}$/)
    expect((await second.conversations.originOf(me.conversationId)).group).toBe(before.group)
  } finally {
    await second.stop()
  }
})
