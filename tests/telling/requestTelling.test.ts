import { makeRequestTelling } from '../../bot/handoff/telling/requestTelling.ts'
import { createRequests } from '../../bot/handoff/requests.ts'
import { makeDesk } from '../../bot/handoff/desk.ts'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { handClock } from '../handoff/fixtures.ts'
import { leeds } from '../support/ports.ts'
import { sam } from './world.ts'

function world(start: string) {
  const clock = handClock(start)
  const storage = openMemory()
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const desk = makeDesk({ storage, clock, log, hours: { respond: 4, hold: 72 } })
  const profile = makeProfile(loadProfile(leeds))
  const messages = new Map<string, { at: string; team: string | undefined; what: string; link: string }>()
  const before = { put: (): void => undefined }
  const make = () =>
    makeRequestTelling({
      ...{ desk, clock, log },
      workingDay: (at) => profile.workingDay(at),
      addressesOf: (team) => [{ by: 'email', to: `${team}@example.org` }],
      linkTo: () => 'https://chat.example.org/rapid-response#requests',
      outbox: {
        states: () => Promise.resolve([]),
        put: ({ id, team, about, link }) => {
          before.put()
          if (!messages.has(id)) messages.set(id, { at: clock.now().toISOString(), team, what: about.what, link })
          return Promise.resolve()
        },
      },
    })
  const ask = () =>
    createRequests(storage, clock).put({
      ...{ id: 'c1:talk', conversationId: 'c1', kind: 'talk', team: 'contactCentre', safeToContact: 'yes' },
      ...{ name: 'Jo', how: 'phone' },
    } as never)
  return { clock, desk, messages, before, make, ask }
}

const sent = ({ messages }: ReturnType<typeof world>): string[] =>
  [...messages.values()].map(({ at, what }) => `${at.slice(0, 16)} ${what}`)

describe('A contact request', () => {
  test('is told to its team when it is made, and at nine on each working morning until somebody takes it', async () => {
    // Friday afternoon.
    const it = world('2026-11-27T15:00:00.000Z')
    const reference = await it.ask()
    let telling = it.make()
    for (let passed = 0; passed < 4 * 24 * 60; passed += 15) {
      await telling.look()
      if (passed % 600 === 0) telling = it.make()
      it.clock.pass(15)
    }
    expect(sent(it)).toEqual([
      '2026-11-27T15:00 request',
      '2026-11-30T09:00 requestWaits',
      '2026-12-01T09:00 requestWaits',
    ])
    expect([...it.messages.values()].every(({ team }) => team === 'contactCentre')).toBe(true)
    await it.desk.request(reference, sam, 'take')
    for (let passed = 0; passed < 2 * 24 * 60; passed += 15) {
      await telling.look()
      it.clock.pass(15)
    }
    expect(it.messages.size).toBe(3)
  })

  test('that the outbox did not take is put at the next look', async () => {
    const it = world('2026-11-27T15:00:00.000Z')
    await it.ask()
    const telling = it.make()
    it.before.put = () => {
      throw new Error('disk full')
    }
    await telling.look()
    expect(it.messages.size).toBe(0)
    it.before.put = () => undefined
    await telling.look()
    expect(sent(it)).toEqual(['2026-11-27T15:00 request'])
  })
})
