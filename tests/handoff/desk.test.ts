import { verifyAudit } from '../../bot/handoff/audit/verify.ts'
import { closeHandoff, createHandoffs } from '../../bot/handoff/handoffs.ts'
import type { Desk, DeskChange, DeskRefusal } from '../../bot/handoff/desk.ts'
import { withDeadline } from '../../bot/storage/deadline.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Handoffs } from '../../dialogs/ports.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { fall, fire, handClock } from './fixtures.ts'
import { ayesha, deskOn, priya, restarted, ruth, tom } from './workers.ts'

const conversation = 'conversation-1'
const refused = (code: string, by?: string): Partial<DeskRefusal> => ({
  name: 'DeskRefusal',
  ...{ code: code as DeskRefusal['code'] },
  ...(by !== undefined && { by }),
})

describe('the desk', () => {
  let storage: Storage
  let clock: ReturnType<typeof handClock>
  let handoffs: Handoffs
  let desk: Desk
  let reference: string

  beforeEach(async () => {
    storage = openMemory()
    clock = handClock()
    handoffs = createHandoffs(storage, clock)
    desk = deskOn(storage, clock)
    reference = await handoffs.open(conversation, fall, 'mum fell')
  })
  const call = { how: 'rang', note: 'she answered' }
  const end = { happened: 'visited', wanted: 'to stay at home' }

  it('gives it to exactly one of many who take it at once, and tells the others who has it', async () => {
    const workers = Array.from({ length: 8 }, (_, at) => ({ ...priya, id: `worker-${at}`, name: `Worker ${at}` }))
    const results = await Promise.allSettled(workers.map((worker) => desk.take(reference, worker)))
    const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.holder] : []))
    expect(won).toHaveLength(1)
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DeskRefusal] : []))
    expect(lost).toHaveLength(7)
    for (const refusal of lost) expect(refusal).toMatchObject(refused('taken', won[0]!.name))
    expect((await desk.get(reference))!.holder).toEqual(won[0])
    expect((await handoffs.standing(conversation))!.worker).toEqual({ name: won[0]!.name, role: 'rapidResponse' })
  })

  it('stops the four hours at the first noted contact, not at the taking, and never moves that', async () => {
    clock.pass(30)
    expect((await desk.take(reference, priya)).contactedAt).toBeUndefined()
    expect((await handoffs.standing(conversation))!.contacted).toBe(false)
    clock.pass(30)
    await desk.contact(reference, priya, call)
    clock.pass(60)
    const later = await desk.contact(reference, priya, { how: 'went there', note: '' })
    expect(later.contactedAt).toBe('2026-03-02T10:00:00.000Z')
    expect(later.history.filter(({ what }) => what === 'contact').map(({ about }) => about)).toEqual([
      'rang: she answered',
      'went there',
    ])
    const { open } = await desk.list()
    expect(open[0]!.clocks).toEqual({ respondBy: null, holdUntil: '2026-03-05T10:00:00.000Z', late: false })
    expect((await handoffs.standing(conversation))!.contacted).toBe(true)
  })

  it('closes nothing by itself, however long it waits', async () => {
    await desk.take(reference, priya)
    await desk.contact(reference, priya, call)
    clock.pass(60 * 24 * 30)
    const { open, closed } = await desk.list()
    expect(closed).toEqual([])
    expect(open[0]!.clocks.late).toBe(true)
    expect(open[0]!.handoff.status).toBe('open')
  })

  it('refuses whoever does not have it; a manager may act for the holder, but not write as them', async () => {
    const acts = (worker: typeof priya): (() => Promise<unknown>)[] => [
      () => desk.contact(reference, worker, call),
      () => desk.plan(reference, worker, []),
      () => desk.pass(reference, worker, { team: 'armley', why: '' }),
      () => desk.chat(reference, worker, 'worker'),
      () => desk.close(reference, worker, end),
    ]
    for (const act of acts(priya)) await expect(act()).rejects.toMatchObject(refused('notHeld'))
    await desk.take(reference, priya)
    for (const act of acts(tom)) await expect(act()).rejects.toMatchObject(refused('taken', 'Priya'))
    await expect(desk.chat(reference, ruth, 'worker')).rejects.toMatchObject(refused('taken', 'Priya'))
    await desk.note(reference, tom, 'I know her')
    expect((await desk.close(reference, ruth, end)).status).toBe('closed')
    for (const act of [...acts(priya), () => desk.take(reference, tom)]) {
      await expect(act()).rejects.toMatchObject(refused('closed', 'Ruth'))
    }
    await expect(desk.take('H-222-222', tom)).rejects.toMatchObject(refused('unknown'))
  })

  it('keeps the earlier plan in the history', async () => {
    await desk.take(reference, priya)
    const first = [{ what: 'taxi home', who: 'Priya', by: '2026-03-02T12:00:00.000Z', money: 12.5 }]
    await desk.plan(reference, priya, first)
    const { plan, history } = await desk.plan(reference, priya, [])
    expect(plan).toEqual([])
    expect(JSON.parse(history.at(-1)!.before!)).toEqual(first)
  })

  it('goes back to the list for another team when it is passed on, and its waiting begins anew', async () => {
    await handoffs.add(conversation, { teams: ['rapidResponse', 'duty'] })
    await desk.told(reference, { team: 'rapidResponse', step: 0 })
    await desk.take(reference, priya)
    await desk.contact(reference, priya, call)
    await desk.chat(reference, priya, 'worker')
    await desk.accept(reference, ayesha, { team: 'armley', who: 'Jo' })
    clock.pass(5)
    const passed = await desk.pass(reference, priya, { team: 'duty', why: 'they know her' })
    expect(passed).toMatchObject({
      teams: ['duty', 'rapidResponse'],
      chat: 'bot',
      waitingSince: '2026-03-02T09:05:00.000Z',
    })
    for (const gone of ['holder', 'told', 'accepted']) expect(passed).not.toHaveProperty(gone)
    expect(passed.contactedAt).toBe('2026-03-02T09:00:00.000Z')
    // The next turn works out who is told anew, but the worker's word stands.
    await handoffs.add(conversation, { teams: ['rapidResponse', 'duty'] })
    expect((await desk.get(reference))!.teams).toEqual(['duty', 'rapidResponse'])
    await desk.take(reference, tom)
  })

  it('stays accepted when it is passed to those who accepted it', async () => {
    await desk.take(reference, priya)
    await desk.contact(reference, priya, call)
    await desk.accept(reference, priya, { team: 'armley', who: 'Jo' })
    expect((await desk.pass(reference, priya, { team: 'armley', why: '' })).accepted).toMatchObject({ who: 'Jo' })
    await expect(desk.accept(reference, tom, { team: 'duty', who: 'Bo' })).rejects.toMatchObject(
      refused('accepted', 'armley'),
    )
  })

  it('is accepted by nobody before somebody has reached the person', async () => {
    await desk.take(reference, priya)
    const accept = (): Promise<unknown> => desk.accept(reference, priya, { team: 'armley', who: 'Jo' })
    await expect(accept()).rejects.toMatchObject(refused('noContact'))
    expect(await desk.get(reference)).not.toHaveProperty('accepted')
    await desk.contact(reference, priya, call)
    expect(await accept()).toMatchObject({ accepted: { team: 'armley' } })
  })

  it('takes the chat alone from who writes nothing, and everything from whose account is disabled', async () => {
    await desk.take(reference, priya)
    await desk.chat(reference, priya, 'worker')
    const quiet = await desk.leave(reference, 'wrote nothing')
    expect(quiet).toMatchObject({ chat: 'bot', holder: { name: 'Priya' } })
    await desk.contact(reference, priya, call)
    const free = await desk.leave(reference, 'account disabled')
    expect(free).not.toHaveProperty('holder')
    expect(free.waitingSince).toBeDefined()
    expect(free.history.at(-1)).toMatchObject({ what: 'cut off', about: 'account disabled', before: 'Priya' })
  })

  it('gives the chat back when the holder is cut off, and the handoff too when nobody had been in contact', async () => {
    await desk.take(reference, priya)
    await desk.chat(reference, priya, 'worker')
    expect(await handoffs.standing(conversation)).toMatchObject({ chat: 'worker' })
    const free = await desk.leave(reference, 'not seen for three minutes')
    expect(free.chat).toBe('bot')
    expect(free.holder).toBeUndefined()
    expect(await desk.leave(reference, 'again')).toEqual(free)

    await desk.take(reference, tom)
    await desk.contact(reference, tom, call)
    await desk.chat(reference, tom, 'worker')
    expect(await desk.leave(reference, 'gone')).toMatchObject({ chat: 'bot', holder: { name: 'Tom' } })
  })

  it('takes the chat from nobody when the person has deleted it, and says so', async () => {
    await desk.take(reference, priya)
    await desk.chat(reference, priya, 'worker')
    expect(await desk.event(reference, 'chat deleted', 'person')).toMatchObject({ chatDeleted: true, chat: 'bot' })
    await expect(desk.chat(reference, priya, 'worker')).rejects.toMatchObject(refused('chatDeleted'))
    await desk.contact(reference, priya, call)
  })

  it('changes nothing when the same act comes again, also after the store was opened anew', async () => {
    await desk.take(reference, priya, 'a')
    const acts: ((on: Desk) => Promise<unknown>)[] = [
      (on) => on.contact(reference, priya, call, 'b'),
      (on) => on.note(reference, priya, 'key under the pot', 'c'),
      (on) => on.plan(reference, priya, [], 'd'),
      (on) => on.accept(reference, priya, { team: 'armley', who: 'Jo' }, 'e'),
      (on) => on.told(reference, { team: 'duty', step: 1 }),
      (on) => on.event(reference, 'checked back', 'service', '15', 'f'),
      (on) => on.pass(reference, priya, { team: 'duty', why: '' }, 'g'),
      (on) => on.take(reference, priya, 'a'),
    ]
    for (const act of acts) {
      await act(desk)
      const before = await desk.get(reference)
      clock.pass(1)
      await Promise.all([act(desk), act(desk), act(deskOn(restarted(storage), clock))])
      expect(await desk.get(reference)).toEqual(before)
    }
    // Another's id is another's: nobody can make an act look like a repeat.
    const { history } = await desk.note(reference, tom, 'mine', 'c')
    expect(history.at(-1)).toMatchObject({ by: 'Tom', about: 'mine' })
  })

  it('notes what the service did', async () => {
    await desk.event(reference, 'checked back', 'service', '15', 'back-15')
    clock.pass(15)
    const handoff = await desk.event(reference, 'checked back', 'service', '30', 'back-30')
    expect(handoff.checkedBack).toEqual({ 15: '2026-03-02T09:00:00.000Z', 30: '2026-03-02T09:15:00.000Z' })
    await desk.told(reference, { team: 'duty', step: 1 })
    expect((await desk.get(reference))!.told).toEqual([{ team: 'duty', step: 1, at: '2026-03-02T09:15:00.000Z' }])
  })

  it('lists what is open and what was closed within a day, without reading what is older', async () => {
    for (const [at, minutes] of [0, 24 * 60 - 1].entries()) {
      const other = await handoffs.open(`other-${at}`, fire, 'fire')
      await closeHandoff(storage, clock, { reference: other, worker: 'Priya', note: '' })
      clock.pass(minutes)
    }
    const { open, closed } = await desk.list()
    expect(open.map(({ handoff }) => handoff.reference)).toEqual([reference])
    expect(closed).toHaveLength(2)
    clock.pass(2)
    expect((await desk.list()).closed).toHaveLength(0)
    const fresh = await deskOn(restarted(storage), clock).list()
    expect(fresh.open.map(({ handoff }) => handoff.reference)).toEqual([reference])
  })

  it('shows in the list what conversations write meanwhile', async () => {
    await desk.list()
    const second = await handoffs.open('conversation-2', fire, 'fire')
    await handoffs.add('conversation-2', { name: 'Bo' })
    const { open } = await desk.list()
    expect(open.find(({ handoff }) => handoff.reference === second)!.handoff).toMatchObject({ name: 'Bo' })
  })

  it('counts what a hanging disk wrote too late like any other change: told, listed and anchored', async () => {
    let release = (): void => undefined
    let gate: Promise<void> = Promise.resolve()
    const hanging: Storage = {
      ...restarted(storage),
      // What touches one key happens in the order it was asked for: a read waits behind the write.
      read: (keys) => gate.then(() => storage.read(keys)),
      write: (changes, options) => {
        if (changes.has(`handoffs/${reference}`)) gate = new Promise((resolve) => (release = resolve))
        return gate.then(() => storage.write(changes, options))
      },
    }
    const here = deskOn(withDeadline(hanging, 40), clock)
    await here.list()
    const heard: string[] = []
    here.watch((about) => heard.push(about))
    await expect(here.take(reference, priya)).rejects.toMatchObject({ name: 'StoreTooSlow' })
    expect(heard).toEqual([])
    release()
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await here.stop()
    expect((await here.list()).open[0]!.handoff.holder).toMatchObject({ name: 'Priya' })
    expect(heard).toEqual([reference])
    expect(await verifyAudit(storage)).toMatchObject({ whole: true, waiting: [] })
  })

  it('finds what a failing disk wrote after all', async () => {
    const { storage: slow, faults } = faultyStorage(storage)
    // The write is done, but its answer never comes.
    const lying: Storage = {
      ...slow,
      write: async (...given) => {
        await slow.write(...given)
        throw new Error('too slow')
      },
    }
    const careless = deskOn(lying, clock)
    await careless.list()
    await expect(createHandoffs(lying, clock).open('conversation-2', fire, 'fire')).rejects.toThrow()
    expect((await careless.list()).open).toHaveLength(2)
    expect(faults.hanging()).toBe(0)
  })

  it('tells whoever watches, after each change and in words of its own when a chat is stirred', async () => {
    const heard: [string, DeskChange][] = []
    const end = desk.watch((about, change) => heard.push([about, change]))
    const stop = desk.watch(() => {
      throw new Error('a page that broke')
    })
    const second = await handoffs.open('conversation-2', fire, 'fire')
    await desk.take(second, priya)
    await desk.take(second, priya)
    desk.stirred(second)
    expect(heard).toEqual([
      [second, 'opened'],
      [second, 'changed'],
      [second, 'said'],
    ])
    end()
    stop()
    await desk.note(second, priya, 'x')
    expect(heard).toHaveLength(3)
  })

  it('knows from the first write on that it is practice, and which came from one address', async () => {
    const known = createHandoffs(storage, clock, (id) => {
      if (id === 'broken') throw new Error('no')
      if (id === 'slow') return new Promise(() => undefined)
      return { practice: true, group: 'abc', lang: 'pl' }
    })
    const writes: unknown[] = []
    desk.watch((about, change) => change === 'opened' && writes.push(about))
    expect(await desk.get(await known.open('drill', fall, 'x'))).toMatchObject({
      practice: true,
      group: 'abc',
      lang: 'pl',
    })
    expect(await desk.get(await known.open('broken', fall, 'x'))).not.toHaveProperty('practice')
    expect(await desk.get(await known.open('slow', { ...fall, lang: 'ro' }, 'x'))).toMatchObject({ lang: 'ro' })
    expect(writes).toHaveLength(3)
  })

  it('asks for every write to be on the disk itself', async () => {
    const durable: unknown[] = []
    const watched: Storage = {
      ...restarted(storage),
      write: (changes, options) => {
        if ([...changes.keys()].some((key) => key.startsWith('handoffs/'))) durable.push(options?.durable)
        return storage.write(changes, options)
      },
    }
    const other = deskOn(watched, clock)
    await other.take(reference, priya)
    await other.contact(reference, priya, call)
    await other.close(reference, priya, end)
    expect(durable).toEqual([true, true, true])
  })
})
