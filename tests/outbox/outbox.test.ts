import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { dueNow } from '../../bot/outbox/due.ts'
import { makeOutbox, type Outbox } from '../../bot/outbox/outbox.ts'
import type { By } from '../../bot/outbox/address.ts'
import type { Delivery, Parcel } from '../../bot/outbox/parcel.ts'
import { withDeadline } from '../../bot/storage/deadline.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { handClock } from '../handoff/fixtures.ts'
import { keepingLog } from '../people/staffServer.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { email, hook, keepingSenders, sms, telling } from './messages.ts'

const hour = 60

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2_000 && !(await holds()); tries += 1) await wait(5)
}

describe('The outbox', () => {
  let clock: ReturnType<typeof handClock>
  let kept: ReturnType<typeof keepingSenders>
  let storage: Storage
  let open: Outbox[]
  let lines: string[]
  const make = (store = storage, everyMs = 1_000_000): Outbox => {
    const { log, lines: said } = keepingLog()
    lines = said
    const outbox = makeOutbox({ storage: store, clock, log, senders: kept.senders, everyMs })
    open.push(outbox)
    return outbox
  }
  beforeEach(() => {
    clock = handClock()
    kept = keepingSenders()
    storage = openMemory()
    open = []
  })
  afterEach(() => Promise.all(open.map((outbox) => outbox.stop())))

  test('sends to everybody it is for, at once', async () => {
    const outbox = make()
    await outbox.put(telling({ to: [email, sms, hook] }))
    await outbox.deliverDue()
    expect(kept.sent.map(({ to }) => to).sort()).toEqual([sms.to, email.to, hook.to].sort())
    expect(await outbox.states('H-7K4-Q2M')).toMatchObject([
      { to: 'email', state: 'sent', tries: 1, nextAt: null, sentAt: clock.now().toISOString(), lastError: null },
      { to: 'notifySms', state: 'sent' },
      { to: 'webhook', state: 'sent' },
    ])
    expect(outbox.figures()).toEqual({ waiting: 0, failed: 0, oldestSeconds: null })
  })

  test('the same id again is the same message, also at once, also after a restart', async () => {
    const outbox = make()
    await Promise.all(Array.from({ length: 5 }, () => outbox.put(telling())))
    await outbox.deliverDue()
    await outbox.put(telling())
    await outbox.deliverDue()
    await outbox.stop()
    const again = make()
    // Before what there was is loaded, too.
    await again.put(telling())
    again.start()
    await again.states('H-7K4-Q2M')
    await again.put(telling())
    await again.deliverDue()
    expect(kept.sent).toHaveLength(1)
  })

  test('tries again after growing waits, with the same mark, until it is through', async () => {
    const outbox = make()
    kept.set('email', 'SMTP 451')
    await outbox.put(telling())
    const waits: number[] = []
    for (let n = 0; n < 10; n += 1) {
      await outbox.deliverDue()
      const [state] = await outbox.states('H-7K4-Q2M')
      expect(state).toMatchObject({ state: 'waiting', tries: n + 1, lastError: 'SMTP 451' })
      waits.push((Date.parse(state?.nextAt ?? '') - clock.now().getTime()) / 60_000)
      clock.pass((waits.at(-1) ?? 0) - 0.01)
      await outbox.deliverDue()
      expect((await outbox.states('H-7K4-Q2M'))[0]?.tries).toBe(n + 1)
      clock.pass(0.02)
    }
    expect(waits[0]).toBeLessThan(1.3)
    expect(waits[3]).toBeGreaterThan(waits[1]!)
    expect(waits.at(-1)).toBeGreaterThan(45)
    expect(Math.max(...waits)).toBeLessThanOrEqual(60)
    kept.set('email', undefined)
    await outbox.deliverDue()
    expect(kept.sent).toHaveLength(1)
  })

  test('is given up after three days and not before, and says so', async () => {
    const outbox = make()
    kept.set('email', 'SMTP 550')
    await outbox.put(telling())
    for (let passed = 0; passed < 72; passed += 1) {
      await outbox.deliverDue()
      clock.pass(hour)
    }
    expect((await outbox.states('H-7K4-Q2M'))[0]?.state).toBe('waiting')
    await outbox.deliverDue()
    expect((await outbox.states('H-7K4-Q2M'))[0]).toMatchObject({
      state: 'failed',
      nextAt: null,
      lastError: 'SMTP 550',
    })
    expect(outbox.figures()).toMatchObject({ waiting: 0, failed: 1 })
    const { tries } = (await outbox.states('H-7K4-Q2M'))[0]!
    clock.pass(10 * hour)
    await outbox.deliverDue()
    expect((await outbox.states('H-7K4-Q2M'))[0]?.tries).toBe(tries)
  })

  test('a service that was down for a week still tries once', async () => {
    const outbox = make()
    kept.set('email', 'ECONNREFUSED')
    await outbox.put(telling())
    await outbox.deliverDue()
    await outbox.stop()
    clock.pass(7 * 24 * hour)
    kept.set('email', undefined)
    const later = make()
    later.start()
    await later.states('')
    await later.deliverDue()
    expect(kept.sent).toHaveLength(1)
  })

  test('waits for as long as a provider asks', async () => {
    const outbox = make()
    kept.set('notifySms', 'HTTP 429', 20 * 60_000)
    await outbox.put(telling({ to: [sms] }))
    await outbox.deliverDue()
    kept.set('notifySms', undefined)
    clock.pass(19)
    await outbox.deliverDue()
    expect(kept.sent).toEqual([])
    clock.pass(1)
    await outbox.deliverDue()
    expect(kept.sent).toHaveLength(1)
  })

  test.each(['hang', 'deaf'])(
    'one dead provider (%s) holds up no other, and no more than its time',
    async (trouble) => {
      kept = keepingSenders(1_000)
      const outbox = make()
      kept.set('email', trouble)
      for (let n = 0; n < 12; n += 1) await outbox.put(telling({ id: `mail ${n}` }))
      await outbox.put(telling({ id: 'the rest', to: [email, sms, hook] }))
      await until(() => kept.sent.length >= 2)
      expect(kept.sent.map(({ by }) => by).sort()).toEqual(['notifySms', 'webhook'])
      kept.set('email', undefined)
      await outbox.deliverDue()
      // Four at a time hung; the others went as soon as there was a place.
      expect(kept.sent.filter(({ by }) => by === 'email')).toHaveLength(9)
      clock.pass(2)
      await outbox.deliverDue()
      expect(kept.sent.filter(({ by }) => by === 'email')).toHaveLength(13)
    },
  )

  test('a new crisis does not wait behind old failures', async () => {
    const outbox = make()
    kept.set('email', 'ETIMEDOUT')
    for (let n = 0; n < 30; n += 1) await outbox.put(telling({ id: `old ${n}` }))
    await outbox.deliverDue()
    kept.set('email', undefined)
    clock.pass(5)
    await outbox.put(telling({ id: 'new', reference: 'H-NEW-NEW' }))
    await outbox.deliverDue()
    expect(kept.sent[0]?.message.reference).toBe('H-NEW-NEW')
    expect(kept.sent).toHaveLength(31)
  })

  test('no two tries of one message are ever under way together', async () => {
    kept = keepingSenders(200)
    const outbox = make()
    kept.set('email', 'hang')
    await outbox.put(telling())
    await Promise.all([outbox.deliverDue(), outbox.deliverDue(), wait(20).then(() => outbox.deliverDue())])
    kept.set('email', undefined)
    clock.pass(2)
    await Promise.all([outbox.deliverDue(), outbox.deliverDue()])
    expect([kept.busiest(), kept.sent.length]).toEqual([1, 1])
  })

  test('what waits survives a restart, with its count and its wait', async () => {
    const outbox = make()
    kept.set('email', 'SMTP 451')
    await outbox.put(telling({ to: [email, sms] }))
    await outbox.deliverDue()
    const before = await outbox.states('H-7K4-Q2M')
    await outbox.stop()
    kept.set('email', undefined)
    const again = make()
    again.start()
    expect(await again.states('H-7K4-Q2M')).toEqual(before)
    await again.deliverDue()
    expect(kept.sent.map(({ by }) => by)).toEqual(['notifySms'])
    clock.pass(2)
    await again.deliverDue()
    expect(kept.sent.map(({ by }) => by)).toEqual(['notifySms', 'email'])
  })

  test('starts by itself what is due, again and again', async () => {
    const outbox = make(storage, 10)
    kept.set('email', 'SMTP 451')
    outbox.start()
    await outbox.put(telling())
    await until(async () => (await outbox.states('H-7K4-Q2M'))[0]?.tries === 1)
    kept.set('email', undefined)
    clock.pass(2)
    await until(() => kept.sent.length > 0)
    await wait(50)
    expect(kept.sent).toHaveLength(1)
  })

  test('a provider that is not set up is tried again at the next start', async () => {
    const none = makeOutbox({ storage, clock, log: keepingLog().log, senders: { sendMs: 100, get: () => undefined } })
    await none.put(telling())
    await none.deliverDue()
    expect((await none.states('H-7K4-Q2M'))[0]).toMatchObject({ state: 'waiting', lastError: 'NotSetUp' })
    await none.stop()
    const outbox = make()
    outbox.start()
    await outbox.states('')
    await outbox.deliverDue()
    expect(kept.sent).toHaveLength(1)
  })

  test('tells how many wait and how old the oldest is', async () => {
    const outbox = make()
    kept.set('email', 'SMTP 451')
    await outbox.put(telling({ id: '1' }))
    clock.pass(10)
    await outbox.put(telling({ id: '2' }))
    await outbox.deliverDue()
    expect(outbox.figures()).toEqual({ waiting: 2, failed: 0, oldestSeconds: 600 })
  })

  test('neither its words nor its log hold anything personal', async () => {
    const outbox = make()
    await outbox.put(telling({ to: [email, sms, hook] }))
    kept.set('email', 'SMTP 451')
    await outbox.put(telling({ id: '2', practice: true }))
    await outbox.deliverDue()
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('\n')).not.toMatch(/duty|447700|hook\.example|rapid-response#/)
    for (const { message } of kept.sent) {
      expect(message.text).toContain('https://chat.example.org/rapid-response#H-7K4-Q2M')
      expect(`${message.subject} ${message.text}`).toContain('H-7K4-Q2M')
    }
  })

  test.each([
    { what: 'new' } as const,
    { what: 'waiting', minutes: 15 } as const,
    { what: 'passed' } as const,
    { what: 'cutOff' } as const,
    { what: 'late' } as const,
    { what: 'holdEnds' } as const,
  ])('has words for %j, and practice comes first', async (about) => {
    const outbox = make()
    await outbox.put(telling({ id: 'real', about }))
    await outbox.put(telling({ id: 'practice', about, practice: true }))
    await outbox.deliverDue()
    const [real, practice] = kept.sent.map(({ message }) => message)
    expect(`${real?.subject} ${real?.text}`).not.toMatch(/practice|\{\{|undefined/i)
    expect([practice?.subject, practice?.text].every((text) => /^(this is )?practice/i.test(text ?? ''))).toBe(true)
    expect(practice?.mark).not.toBe(real?.mark)
  })

  describe('when the disk is in trouble', () => {
    test('full: it says so, sends all the same, and once it is better nothing is doubled', async () => {
      const { storage: store, faults } = faultyStorage(openMemory())
      const outbox = make(store)
      faults.fail()
      await expect(outbox.put(telling())).rejects.toThrow()
      await outbox.deliverDue()
      expect(kept.sent).toHaveLength(1)
      await expect(outbox.put(telling())).rejects.toThrow()
      faults.heal()
      await outbox.put(telling())
      await outbox.deliverDue()
      await outbox.stop()
      const again = make(store)
      again.start()
      expect(await again.states('H-7K4-Q2M')).toMatchObject([{ state: 'sent' }])
      await again.deliverDue()
      expect(kept.sent).toHaveLength(1)
    })

    test('hanging: it says so within the deadline, and what was asked late does no harm', async () => {
      const { storage: store, faults } = faultyStorage(openMemory())
      const outbox = make(withDeadline(store, 50))
      faults.hang()
      await expect(outbox.put(telling())).rejects.toThrow('50 ms')
      await outbox.deliverDue()
      expect(kept.sent).toHaveLength(1)
      faults.heal()
      await wait(20)
      await outbox.put(telling())
      await outbox.deliverDue()
      await outbox.stop()
      const again = make(store)
      again.start()
      expect(await again.states('H-7K4-Q2M')).toMatchObject([{ state: 'sent' }])
      expect(kept.sent).toHaveLength(1)
    })

    test('full only after it was put: sent once by this process, and at most once more by the next', async () => {
      const { storage: store, faults } = faultyStorage(openMemory())
      const outbox = make(store)
      kept.set('email', 'SMTP 451')
      await outbox.put(telling())
      await outbox.deliverDue()
      faults.fail()
      kept.set('email', undefined)
      clock.pass(2)
      await outbox.deliverDue()
      await outbox.deliverDue()
      expect(kept.sent).toHaveLength(1)
      await outbox.stop()
      faults.heal()
      const again = make(store)
      again.start()
      await again.states('')
      clock.pass(2)
      await again.deliverDue()
      expect(kept.sent).toHaveLength(2)
      expect(new Set(kept.sent.map(({ mark }) => mark)).size).toBe(1)
    })

    test('unreadable at the start: what is new goes out meanwhile', async () => {
      const real = openMemory()
      const outbox = make({
        ...faultyStorage(real).storage,
        keys: () => {
          throw new Error('EIO')
        },
      })
      outbox.start()
      await outbox.put(telling())
      await outbox.deliverDue()
      expect(kept.sent).toHaveLength(1)
    })

    test('one damaged message keeps no other from being sent', async () => {
      await make().put(telling())
      kept.sent.length = 0
      await storage.write(new Map([['outbox/odd', { value: { id: 7 } }]]))
      await open[0]?.stop()
      const again = make()
      again.start()
      await expect(again.states('H-7K4-Q2M')).resolves.toHaveLength(1)
    })
  })

  describe('for the hub', () => {
    const event = (n: number, reference = 'H-7K4-Q2M') =>
      ({ id: `${reference} ${n}`, reference, practice: false, body: { n, said: 'my own words' } }) as const
    const got = (): unknown[] => kept.sent.map(({ message }) => (message.body as { n: number }).n)

    test('the events of one crisis go one after another, in order, whatever fails', async () => {
      const outbox = make()
      kept.set('hub', 'HTTP 500')
      for (let n = 0; n < 6; n += 1) await outbox.post(event(n))
      await outbox.deliverDue()
      kept.set('hub', undefined)
      clock.pass(2)
      await outbox.deliverDue()
      expect(got()).toEqual([0, 1, 2, 3, 4, 5])
    })

    test('one crisis does not hold up another', async () => {
      const outbox = make()
      kept.set('hub', 'HTTP 500')
      await outbox.post(event(0))
      await outbox.deliverDue()
      kept.set('hub', undefined)
      await outbox.post(event(7, 'H-OTH-ER2'))
      await outbox.deliverDue()
      expect(got()).toEqual([7])
    })

    test('order holds over a restart, and personal words are gone once they are sent', async () => {
      const outbox = make()
      kept.set('hub', 'HTTP 500')
      for (let n = 0; n < 3; n += 1) await outbox.post(event(n))
      await outbox.deliverDue()
      await outbox.stop()
      kept.set('hub', undefined)
      clock.pass(2)
      const again = make()
      again.start()
      await again.states('')
      await again.post(event(3))
      await again.deliverDue()
      expect(got()).toEqual([0, 1, 2, 3])
      await again.stop()
      for await (const key of storage.keys('outbox')) {
        expect(JSON.stringify((await storage.read([key])).get(key)?.value)).not.toContain('my own words')
      }
    })
  })

  test('what it chooses to send: never two of the same, never more than four for a provider, in the right order', () => {
    const by = fc.constantFrom<By>('email', 'notifySms', 'hub')
    const delivery = fc.record({
      by,
      state: fc.constantFrom('waiting' as const, 'sent' as const, 'failed' as const),
      tries: fc.nat(5),
      nextAt: fc.nat(100),
      under: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('H-1', 'H-2'), fc.array(delivery, { maxLength: 3 })), { maxLength: 20 }),
        (all) => {
          const underWay = new Set<Delivery>()
          const parcels = all.map(([reference, some], order): Parcel => ({
            ...{ id: String(order), reference, practice: false, queuedAt: 0, order, content: { body: {} } },
            deliveries: some.map(({ by: way, under, ...rest }) => {
              const one: Delivery = { to: way === 'hub' ? { by: way } : { by: way as 'email', to: 'x' }, ...rest }
              if (under && rest.state === 'waiting' && underWay.size < 3) underWay.add(one)
              return one
            }),
          }))
          const due = dueNow(parcels, underWay, 50)
          const chosen = due.map((one) => one.delivery)
          expect(new Set(chosen).size).toBe(chosen.length)
          for (const one of chosen)
            expect([one.state, underWay.has(one), one.nextAt <= 50]).toEqual(['waiting', false, true])
          for (const way of ['email', 'notifySms', 'hub'] as const) {
            const inLane = [...chosen, ...underWay].filter(({ to }) => to.by === way)
            expect(inLane.length).toBeLessThanOrEqual(4)
          }
          for (const { parcel, delivery: one } of due.filter((each) => each.delivery.to.by === 'hub')) {
            const earlier = parcels.filter(
              (other) => other.reference === parcel.reference && other.order < parcel.order,
            )
            const open = earlier
              .flatMap((other) => other.deliveries)
              .filter(({ to, state }) => to.by === 'hub' && state === 'waiting')
            expect([one.state, open]).toEqual(['waiting', []])
          }
        },
      ),
    )
  })
})
