import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { makeDesk } from '../../bot/handoff/desk.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Finding, Kind } from '../../dialogs/ports.ts'
import { testPorts } from '../support/ports.ts'
import { startTalk, testClock } from '../support/talk.ts'

/** Words are the finding they stand for: "crisis fall suicide". */
const talkOf = () => {
  const clock = testClock()
  const storage = openMemory()
  const ports = testPorts(clock, storage)
  const talk = startTalk({
    ...{ clock, ports },
    assess: ({ text }): Finding => {
      const [level = 'none', ...kinds] = text.split(' ')
      const urgent = level === 'crisis' || level === 'emergency' || level === 'concern'
      return urgent
        ? { level, kinds: kinds as Kind[], because: ['x'], about: 'self' }
        : { level: 'none', kinds: [], because: [], about: 'unknown' }
    },
  })
  const first = (): string[] => talk.keys().filter((key) => key.startsWith('safety.first.'))
  return { talk, storage, clock, first }
}

describe('First words are said for what has not been spoken of, whatever was found before', () => {
  test('suicide that came second in the first message is spoken of when it is what they write of next', async () => {
    const { talk, first } = talkOf()
    await talk.say('crisis domestic_abuse suicide')
    expect(first()).toEqual(['safety.first.domestic_abuse'])
    await talk.say('crisis suicide')
    expect(first()).toEqual(['safety.first.suicide'])
    expect(talk.keys()).toContain('crisis.danger.ask')
    await talk.say('crisis suicide')
    expect(first()).toEqual([])
  })

  test('suicide that comes second again is not passed over a second time', async () => {
    const { talk, first } = talkOf()
    await talk.say('crisis fall')
    await talk.say('crisis medical suicide')
    expect(first()).toEqual(['safety.first.suicide'])
  })

  test('what was only a worry added to a crisis is spoken of when it is urgent', async () => {
    const { talk, first } = talkOf()
    await talk.say('crisis fall')
    await talk.say('concern suicide')
    expect(first()).toEqual([])
    await talk.say('crisis suicide')
    expect(first()).toEqual(['safety.first.suicide'])
  })

  test('the same trouble by another name is not, unless life is at risk', async () => {
    const { talk, first } = talkOf()
    await talk.say('crisis domestic_abuse')
    await talk.say('crisis abuse_financial')
    expect(first()).toEqual([])
    await talk.say('emergency abuse_physical')
    expect(first()).toEqual(['safety.first.abuse_physical'])
  })

  test('while a worker holds the chat too', async () => {
    const { talk, storage, clock } = talkOf()
    await talk.say('crisis fall suicide')
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const desk = makeDesk({ storage, clock, log, hours: { respond: 4, hold: 72 } })
    const worker = { id: 'sam', name: 'Sam', role: 'rapidResponse' } as const
    const reference = (await listHandoffs(storage))[0]?.reference ?? ''
    await desk.take(reference, worker)
    await desk.chat(reference, worker, 'worker')
    await talk.wake({ name: 'worker.joined', value: worker })
    await talk.say('hello')
    expect(talk.last()).toEqual([])
    await talk.say('crisis suicide')
    expect(talk.keys()).toEqual(['safety.first.suicide'])
  })

  test('a new crisis after the end of one says its words anew', async () => {
    const { talk, first, storage, clock } = talkOf()
    await talk.say('crisis suicide')
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const desk = makeDesk({ storage, clock, log, hours: { respond: 4, hold: 72 } })
    const worker = { id: 'sam', name: 'Sam', role: 'rapidResponse' } as const
    const reference = (await listHandoffs(storage))[0]?.reference ?? ''
    await desk.take(reference, worker)
    await desk.close(reference, worker, { happened: 'x', wanted: 'y' })
    await talk.say('crisis fall')
    expect(first()).toEqual(['safety.first.fall'])
    await talk.say('crisis suicide')
    expect(first()).toEqual(['safety.first.suicide'])
  })
})

test('what is typed into a card is kept in the words it was typed in', async () => {
  const clock = testClock()
  const storage = openMemory()
  const talk = startTalk({ clock, ports: testPorts(clock, storage) })
  await talk.submit({ note: "my mum has fallen and she can't get up" })
  const [handoff] = await listHandoffs(storage)
  expect(handoff?.findings[0]?.said).toContain("my mum has fallen and she can't get up")
})
