import fc from 'fast-check'
import { withDeadline, StoreTooSlow } from '../../bot/storage/deadline.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { closeHandoff, createHandoffs, listHandoffs, type HandoffDocument } from '../../bot/handoff/handoffs.ts'
import type { Handoffs, Level } from '../../dialogs/ports.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { fall, fire, handClock, worry } from './fixtures.ts'

const conversation = 'conversation-1'

describe('handoffs', () => {
  let storage: Storage
  let clock: ReturnType<typeof handClock>
  let handoffs: Handoffs

  beforeEach(() => {
    storage = openMemory()
    clock = handClock()
    handoffs = createHandoffs(storage, clock)
  })
  const only = async (): Promise<HandoffDocument> => {
    const all = await listHandoffs(storage)
    expect(all).toHaveLength(1)
    return all[0]!
  }

  it('opens with what is known so far, and gives a reference to say on the telephone', async () => {
    const reference = await handoffs.open(conversation, fall, 'mum fell and can’t get up')
    expect(reference).toMatch(/^H-[2346789HKMPQRWXY]{3}-[2346789HKMPQRWXY]{3}$/)
    expect(await handoffs.isOpen(conversation)).toBe(true)
    expect(await handoffs.isOpen('another')).toBe(false)
    expect(await only()).toMatchObject({
      reference,
      conversationId: conversation,
      status: 'open',
      openedAt: '2026-03-02T09:00:00.000Z',
      level: 'crisis',
      kinds: ['fall'],
      because: fall.because,
      about: 'self',
      safeToContact: 'unknown',
      findings: [{ said: 'mum fell and can’t get up', at: '2026-03-02T09:00:00.000Z' }],
    })
  })

  it('adds what is found later to the one that is open; the level rises and never sinks', async () => {
    const reference = await handoffs.open(conversation, fall, 'she fell')
    clock.pass(1)
    expect(await handoffs.open(conversation, fire, 'and there is a fire')).toBe(reference)
    clock.pass(1)
    expect(await handoffs.open(conversation, worry, 'she is not eating')).toBe(reference)
    const handoff = await only()
    expect(handoff.level).toBe('emergency')
    expect(handoff.kinds).toEqual(['fall', 'fire_gas', 'self_neglect'])
    expect(handoff.findings.map(({ said }) => said)).toEqual(['she fell', 'and there is a fire', 'she is not eating'])
    expect(handoff.openedAt).toBe('2026-03-02T09:00:00.000Z')
    expect(handoff.changedAt).toBe('2026-03-02T09:02:00.000Z')
  })

  it('doubles nothing when a turn is run again', async () => {
    const once = await handoffs.open(conversation, fall, 'she fell')
    await handoffs.add(conversation, { answers: { 'crisis.where': 'flat 3' }, takenBack: ['no'], name: 'Ann' })
    const before = await only()
    clock.pass(5)
    expect(await handoffs.open(conversation, fall, 'she fell')).toBe(once)
    await handoffs.add(conversation, { answers: { 'crisis.where': 'flat 3' }, takenBack: ['no'], name: 'Ann' })
    expect(await only()).toEqual(before)
  })

  it('keeps conversations apart', async () => {
    const one = await handoffs.open(conversation, fall, 'help')
    const other = await handoffs.open('conversation-2', fall, 'help')
    expect(one).not.toBe(other)
    await handoffs.add('conversation-2', { name: 'Bo' })
    expect((await listHandoffs(storage)).filter(({ name }) => name === 'Bo')).toHaveLength(1)
  })

  it('opens one when many messages come at once, and loses none of them', async () => {
    const said = Array.from({ length: 12 }, (_, at) => `message ${at}`)
    const references = await Promise.all(said.map((words) => handoffs.open(conversation, fall, words)))
    expect(new Set(references).size).toBe(1)
    expect((await only()).findings.map((finding) => finding.said).sort()).toEqual(said.sort())
  })

  it('gathers details, and keeps the answer that was there before a changed one', async () => {
    await handoffs.open(conversation, fall, 'help')
    await handoffs.add(conversation, { answers: { 'crisis.where': 'flat 3' }, safeToContact: 'no', contact: 'text me' })
    clock.pass(2)
    await handoffs.add(conversation, {
      answers: { 'crisis.where': 'flat 4', 'crisis.who': 'just me' },
      safeToContact: 'yes',
    })
    const handoff = await only()
    expect(handoff).toMatchObject({
      answers: { 'crisis.where': 'flat 4', 'crisis.who': 'just me' },
      safeToContact: 'yes',
      contact: 'text me',
    })
    expect(handoff.history).toContainEqual(
      expect.objectContaining({
        what: 'changed',
        about: 'crisis.where',
        before: 'flat 3',
        at: '2026-03-02T09:02:00.000Z',
      }),
    )
    expect(handoff.history).toContainEqual(
      expect.objectContaining({ what: 'changed', about: 'safeToContact', before: 'no' }),
    )
  })

  it('takes any wording key as an answer', async () => {
    await handoffs.open(conversation, fall, 'help')
    const answers = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}') as Record<string, string>
    await handoffs.add(conversation, { answers })
    expect(Object.entries((await only()).answers)).toEqual(Object.entries(answers))
  })

  it('stays open whatever is taken back; only a worker closes it', async () => {
    const reference = await handoffs.open(conversation, fall, 'help')
    await handoffs.add(conversation, { takenBack: ['no, I didn’t mean that'] })
    await handoffs.add(conversation, { takenBack: ['really not'] })
    expect(await handoffs.isOpen(conversation)).toBe(true)
    expect((await only()).takenBack).toEqual(['no, I didn’t mean that', 'really not'])
    expect('close' in handoffs).toBe(false)

    await closeHandoff(storage, clock, { reference, worker: 'R. Patel', note: 'visited, safe' })
    expect(await handoffs.isOpen(conversation)).toBe(false)
    expect((await only()).history.at(-1)).toMatchObject({ what: 'closed', by: 'R. Patel', about: 'visited, safe' })
    await expect(closeHandoff(storage, clock, { reference: 'H-222-222', worker: 'x', note: '' })).rejects.toThrow()
  })

  it('opens a new one after a worker has closed the first, and still takes what is told late', async () => {
    const first = await handoffs.open(conversation, fall, 'help')
    await closeHandoff(storage, clock, { reference: first, worker: 'R. Patel', note: '' })
    await handoffs.add(conversation, { wish: 'to stay at home' })
    expect(await only()).toMatchObject({ status: 'closed', wish: 'to stay at home' })
    clock.pass(60)
    const second = await handoffs.open(conversation, fall, 'help')
    expect(second).not.toBe(first)
    expect((await listHandoffs(storage)).map(({ reference, status }) => [reference, status])).toEqual([
      [second, 'open'],
      [first, 'closed'],
    ])
  })

  it('says so when there is nothing to add to', async () => {
    await expect(handoffs.add(conversation, { name: 'Ann' })).rejects.toThrow()
  })

  it('gives no reference before the write is done', async () => {
    const { storage: faulty, faults } = faultyStorage(storage)
    const careful = createHandoffs(withDeadline(faulty, 40), clock)
    faults.fail()
    await expect(careful.open(conversation, fall, 'help')).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await listHandoffs(storage)).toEqual([])
    faults.hang()
    await expect(careful.open(conversation, fall, 'help')).rejects.toBeInstanceOf(StoreTooSlow)
    faults.heal()
    // The late write was done after all; opening again finds it.
    const reference = await careful.open(conversation, fall, 'help')
    expect(await only()).toMatchObject({ reference, findings: [{ said: 'help' }] })
  })

  it('asks for every write to be on the disk itself', async () => {
    const durable: unknown[] = []
    const watched = Object.assign(Object.create(storage) as Storage, {
      read: (keys: readonly string[]) => storage.read(keys),
      write: (...given: Parameters<Storage['write']>) => {
        durable.push(given[1]?.durable)
        return storage.write(...given)
      },
    })
    const watchedHandoffs = createHandoffs(watched, clock)
    await watchedHandoffs.open(conversation, fall, 'help')
    await watchedHandoffs.open(conversation, fire, 'fire')
    await watchedHandoffs.add(conversation, { name: 'Ann' })
    expect(durable).toEqual([true, true, true])
  })

  it('is there after the service has ended and started again', async () => {
    const { folder, cleanUp } = await temporaryFolder()
    const before = await openLowdb(folder)
    const reference = await createHandoffs(before, clock).open(conversation, fall, 'help')
    await before.close()
    const after = await openLowdb(folder)
    expect(await createHandoffs(after, clock).open(conversation, fire, 'fire')).toBe(reference)
    expect((await listHandoffs(after))[0]).toMatchObject({ reference, level: 'emergency' })
    await after.close()
    await cleanUp()
  })

  it('whatever is said in whatever order: one open handoff, every word kept, the level the highest of all', async () => {
    const order: Level[] = ['none', 'concern', 'crisis', 'emergency']
    const saying = fc.tuple(fc.constantFrom(fall, fire, worry), fc.string({ maxLength: 4 }), fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(saying, { minLength: 1, maxLength: 15 }), async (sayings) => {
        const fresh = openMemory()
        const subject = createHandoffs(fresh, clock)
        for (const [finding, words, takesBack] of sayings) {
          await subject.open(conversation, finding, words)
          if (takesBack) await subject.add(conversation, { takenBack: [words] })
        }
        const [handoff, ...others] = await listHandoffs(fresh)
        expect(others).toEqual([])
        expect(handoff!.status).toBe('open')
        expect(new Set(handoff!.findings.map(({ said }) => said))).toEqual(new Set(sayings.map(([, words]) => words)))
        const highest = Math.max(...sayings.map(([{ level }]) => order.indexOf(level)))
        expect(handoff!.level).toBe(order[highest])
        expect(new Set(handoff!.takenBack)).toEqual(
          new Set(sayings.filter(([, , back]) => back).map(([, words]) => words)),
        )
      }),
    )
  })
})
