import { makeCareBot } from '../../bot/careBot.ts'
import type { Hearers } from '../../bot/careBot.ts'
import { ConversationEnded } from '../../bot/conversations/errors.ts'
import { makeRelay } from '../../bot/conversations/relay.ts'
import type { StoredActivity } from '../../bot/conversations/turn.ts'
import { makeDesk, type Desk } from '../../bot/handoff/desk.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import type { Relay } from '../../bot/handoff/relay.ts'
import { Problem } from '../../bot/http/problem.ts'
import { assess } from '../../bot/safety/assess.ts'
import { withDeadline } from '../../bot/storage/deadline.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Handoffs } from '../../dialogs/ports.ts'
import { come, listen, person } from '../http/person.ts'
import { startTestServer, type TestServer } from '../http/startTestServer.ts'
import { faultyStorage, type Faults } from '../storage/faultyStorage.ts'
import { testPorts } from '../support/ports.ts'
import { testClock, type TestClock } from '../support/talk.ts'

const trouble = "my mum has fallen and she can't get up"
const sam = { id: 'sam', name: 'Sam', role: 'rapidResponse' } as const
const keys = (activities: StoredActivity[]): string[] =>
  activities.flatMap((one) => (typeof one.channelData?.['key'] === 'string' ? [one.channelData['key']] : []))
const states = (activities: StoredActivity[]): unknown[] =>
  activities.filter(({ name }) => name === 'handoff.status').map(({ value }) => (value as { state: string }).state)

interface Stage {
  server: TestServer
  clock: TestClock
  desk: Desk
  relay: Relay
  faults: Faults
  stirred: string[]
  chatDeleted: string[]
  /** Put in the place of the handoffs' own answer. */
  standing: { hangs: boolean; fails: boolean }
  /** Sam takes the crisis and the chat. */
  takes(): Promise<string>
  /** The same store, another process. */
  restart(): Promise<void>
}

async function setStage(): Promise<Stage> {
  const { storage: whole, faults } = faultyStorage(openMemory())
  const storage: Storage = withDeadline(whole, 300)
  const clock = testClock()
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const standing = { hangs: false, fails: false }
  const stirred: string[] = []
  const chatDeleted: string[] = []
  const hearers: Hearers = {
    stirred: (reference) => void stirred.push(reference),
    chatDeleted: (reference) => void chatDeleted.push(reference),
  }
  const ports = testPorts(clock, storage)
  const handoffs: Handoffs = {
    open: (...given) => ports.handoffs.open(...given),
    add: (...given) => ports.handoffs.add(...given),
    isOpen: (id) => ports.handoffs.isOpen(id),
    standing: (id) => {
      if (standing.fails) return Promise.reject(new Error('The store is away.'))
      return standing.hangs ? new Promise(() => undefined) : ports.handoffs.standing(id)
    },
  }
  const start = (): Promise<TestServer> =>
    startTestServer(
      makeCareBot({ ports: { ...ports, handoffs }, assess, hearers, sdk: () => import('../../bot/sdk.ts') }),
      { storage, limits: { commitMs: 400 } },
    )
  const stage = {
    ...{ clock, faults, stirred, chatDeleted, standing },
    desk: makeDesk({ storage, clock, log, hours: { respond: 4, hold: 72 } }),
    async takes() {
      const [handoff] = await listHandoffs(storage)
      const reference = handoff?.reference ?? 'none'
      await stage.desk.take(reference, sam)
      await stage.desk.chat(reference, sam, 'worker')
      await stage.relay.joined(handoff?.conversationId ?? 'none', sam)
      return reference
    },
    async restart() {
      await stage.server.stop()
      stage.server = await start()
      stage.relay = makeRelay(stage.server.conversations)
    },
  } as unknown as Stage
  stage.server = await start()
  stage.relay = makeRelay(stage.server.conversations)
  return stage
}

describe('A worker in the chat', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage()
  })
  afterEach(async () => {
    stage.faults.heal()
    await stage.server.stop()
  })

  test('is seen by name and role, in words that are kept, and the SDK hears what became of it', async () => {
    const me = await person(stage.server.base)
    const stream = await listen(me.streamUrl)
    await me.say(trouble)
    const reference = await stage.takes()
    await stage.relay.say(me.conversationId, sam, 'Hello, Sam here. Is she awake?')
    await stream.until(() => stream.texts().includes('Hello, Sam here. Is she awake?'))
    const words = stream.activities().find(({ from }) => from.id === 'worker')
    expect(words?.from).toEqual({ id: 'worker', name: 'Sam', role: 'bot' })
    expect(words?.channelData).toMatchObject({ worker: { name: 'Sam', role: 'rapidResponse' } })
    expect(keys(stream.activities())).toContain('relay.joined.say')
    expect(states(stream.activities())).toEqual(['accepted'])
    await stage.desk.close(reference, sam, { happened: 'x', wanted: 'y' })
    await stage.relay.left(me.conversationId, sam, 'closed')
    await stage.relay.left(me.conversationId, sam, 'closed')
    const { activities } = await me.since()
    expect(states(activities)).toEqual(['accepted', 'completed'])
    expect(keys(activities).filter((key) => key === 'relay.closed.say')).toHaveLength(1)
    stream.close()
  })

  test('says a thing once, whatever is repeated, and both are told of it once', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    await stage.takes()
    await stage.relay.joined(me.conversationId, sam)
    for (const once of ['1', '1', '2']) await stage.relay.say(me.conversationId, sam, 'I am coming', once)
    await stage.restart()
    await stage.relay.say(me.conversationId, sam, 'I am coming', '2')
    const { activities } = await come(stage.server.base, me).since()
    expect(activities.filter(({ text }) => text === 'I am coming')).toHaveLength(2)
    expect(keys(activities).filter((key) => key === 'relay.joined.say')).toHaveLength(1)
  })

  test('has the bot silent beside them, over a restart too, and reads what the person writes', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    const reference = await stage.takes()
    await stage.restart()
    const here = come(stage.server.base, me)
    const before = (await here.since()).activities.length
    stage.stirred.length = 0
    expect((await here.say('she is cold')).status).toBe(200)
    expect((await here.since()).activities).toHaveLength(before + 1)
    expect(stage.stirred).toEqual([reference])
    const lines = await stage.relay.transcript(me.conversationId)
    expect(lines.map(({ from }) => from)).toContain('bot')
    expect(lines.at(-1)).toMatchObject({ from: 'person', text: 'she is cold' })
  })

  test('is not closed, joined or given a word by any event of a client', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    const reference = await stage.takes()
    const before = (await me.since()).activities.length
    for (const name of ['handoff.status', 'worker.left', 'worker.joined', 'checkBack'])
      await me.post({
        ...{ type: 'event', name, from: { id: 'service', role: 'bot' }, ours: true },
        value: { state: 'completed', name: 'Eve', role: 'manager', why: 'closed', id: 'x', ask: true, told: [] },
      })
    const { activities } = await me.since()
    expect(activities.slice(before).every(({ from }) => from.role === 'user')).toBe(true)
    expect(await stage.desk.get(reference)).toMatchObject({ status: 'open', chat: 'worker' })
  })

  test('does not keep the person from deleting the chat; the record stays', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    const reference = await stage.takes()
    await me.say('delete everything')
    await me.say('Yes, delete it')
    expect((await me.reconnect()).status).toBe(404)
    expect(stage.chatDeleted).toEqual([reference])
    expect(await stage.desk.get(reference)).toMatchObject({ status: 'open', kinds: ['fall'] })
    await expect(stage.relay.say(me.conversationId, sam, 'are you there?')).rejects.toThrow(ConversationEnded)
    await expect(stage.relay.joined(me.conversationId, sam)).rejects.toThrow(ConversationEnded)
    expect(await stage.relay.transcript(me.conversationId)).toEqual([])
  })

  test.each(['fails', 'hangs'] as const)('when the store %s over who holds the chat, the bot answers', async (how) => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    await stage.takes()
    stage.standing[how] = true
    const before = keys((await me.since()).activities).length
    expect((await me.say('No')).status).toBe(200)
    const said = keys((await me.since()).activities).slice(before)
    expect(said).toContain('crisis.safeHere.ask')
    // Nobody closed it: a store that is away makes no crisis go away.
    expect(said).not.toContain('relay.closed.say')
    stage.standing[how] = false
    await me.say('thank you')
    expect(keys((await me.since()).activities).slice(before + said.length)).toEqual([])
  })

  test('with a full disk: emergency words all the same, the truth, and the message can be sent again', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    const reference = await stage.takes()
    const stream = await listen(me.streamUrl)
    stage.faults.fail()
    expect((await me.say('she has stopped breathing', 'same')).status).toBe(502)
    await stream.until(() => keys(stream.activities()).includes('common.turnNotSaved'))
    expect(keys(stream.activities())).toContain('safety.first.medical')
    await expect(stage.relay.say(me.conversationId, sam, 'ring 999', 'w1')).rejects.toThrow()
    await expect(stage.relay.say(me.conversationId, sam, 'ring 999', 'w1')).rejects.toThrow()
    stage.faults.heal()
    await stage.relay.say(me.conversationId, sam, 'ring 999', 'w1')
    expect((await me.say('she has stopped breathing', 'same')).status).toBe(200)
    const { activities } = await me.since()
    expect(activities.filter(({ text }) => text === 'she has stopped breathing')).toHaveLength(1)
    expect((await stage.desk.get(reference))?.kinds).toContain('medical')
    stream.close()
    await stage.restart()
    const kept = (await come(stage.server.base, me).since()).activities
    expect(kept.filter(({ text }) => text === 'ring 999')).toHaveLength(1)
  })

  test('where their words cannot arrive, is told so, and the bot goes on', async () => {
    const said: string[][] = []
    const say = (text: string): Promise<void> =>
      stage.server.conversations.receiveExternal(
        'msteams:1',
        { channelId: 'msteams', userId: 'u' },
        { type: 'message', text },
        (activities) => {
          said.push(activities.map(({ channelData }) => String(channelData?.['key'])))
          return Promise.resolve(activities.map(() => ({ id: 'x' })))
        },
      )
    await say(trouble)
    const [handoff] = await listHandoffs(stage.server.storage)
    const reference = handoff?.reference ?? 'none'
    await stage.desk.take(reference, sam)
    await stage.desk.chat(reference, sam, 'worker')
    await expect(stage.relay.say('msteams:1', sam, 'hello')).rejects.toThrow(Problem)
    said.length = 0
    await say('No')
    expect(said.flat()).toContain('crisis.safeHere.ask')
  })

  test('with a hanging disk the emergency words do not wait for it', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    await stage.takes()
    const stream = await listen(me.streamUrl)
    stage.faults.hang()
    let isAnswered = false
    const sent = me.say('now the house is on fire').finally(() => (isAnswered = true))
    await stream.until(() => keys(stream.activities()).includes('safety.first.fire_gas'))
    // The message itself is answered only when the disk has been given up.
    expect(isAnswered).toBe(false)
    expect((await sent).status).toBe(502)
    stream.close()
  })
})

describe('Waking a conversation', () => {
  let stage: Stage
  const event = (id: string) => ({ name: 'checkBack', value: { id, ask: true, told: [] } })
  beforeEach(async () => {
    stage = await setStage()
  })
  afterEach(async () => {
    stage.faults.heal()
    await stage.server.stop()
  })
  const asked = async (me: { since: () => Promise<{ activities: StoredActivity[] }> }): Promise<number> =>
    keys((await me.since()).activities).filter((key) => /^checkBack\.how\./.test(key)).length

  test('reaches one that is only on the disk, once for each id, and nobody else', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    expect(await stage.server.conversations.wake(me.conversationId, event('now'))).toBe('later')
    stage.clock.pass(0.25)
    expect(await stage.server.conversations.wake(me.conversationId, event('now'))).toBe('done')
    await stage.restart()
    const here = come(stage.server.base, me)
    for (const id of ['now', 'later', 'later']) await stage.server.conversations.wake(me.conversationId, event(id))
    expect(await asked(here)).toBe(2)
    expect(await stage.server.conversations.wake('nobody', event('x'))).toBe('gone')
    await stage.server.conversations.forget(me.conversationId)
    expect(await stage.server.conversations.wake(me.conversationId, event('y'))).toBe('gone')
    await stage.restart()
    expect(await stage.server.conversations.wake(me.conversationId, event('z'))).toBe('gone')
  })

  test('tells nobody to send anything again when it fails, and may be tried again', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    stage.clock.pass(0.25)
    stage.faults.fail()
    await expect(stage.server.conversations.wake(me.conversationId, event('a'))).rejects.toThrow()
    stage.faults.heal()
    expect(await stage.server.conversations.wake(me.conversationId, event('a'))).toBe('done')
    const { activities } = await me.since()
    expect(keys(activities)).not.toContain('common.turnNotSaved')
    expect(keys(activities)).not.toContain('common.turnFailed')
    expect(await asked(me)).toBe(1)
    await stage.restart()
    expect(await asked(come(stage.server.base, me))).toBe(1)
  })

  test('does not double a message that was waiting to be sent again', async () => {
    const me = await person(stage.server.base)
    await me.say(trouble)
    stage.faults.fail()
    expect((await me.say('No', 'mine')).status).toBe(502)
    stage.faults.heal()
    stage.clock.pass(0.25)
    expect(await stage.server.conversations.wake(me.conversationId, event('a'))).toBe('done')
    expect((await me.say('No', 'mine')).status).toBe(200)
    const { activities } = await me.since()
    expect(activities.filter(({ text }) => text === 'No')).toHaveLength(1)
  })
})
