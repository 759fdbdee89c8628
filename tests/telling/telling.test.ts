import fc from 'fast-check'
import { fall } from '../handoff/fixtures.ts'
import { sam, tellingWorld, type TellingWorld } from './world.ts'

const recipients = (world: TellingWorld): string[] => [...world.messages.values()].flatMap(({ to }) => to)
const pass = async (world: TellingWorld, minutes: number): Promise<void> => {
  world.clock.pass(minutes)
  await world.telling.reconcileAll()
}

describe('A crisis that nobody takes', () => {
  test('is told to the first team at once, to the next after 15 minutes, and the person hears of it', async () => {
    const world = tellingWorld()
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    expect(recipients(world)).toEqual(['duty@example.org'])
    expect(world.heard).toEqual([])
    await pass(world, 14)
    expect(recipients(world)).toEqual(['duty@example.org'])
    await pass(world, 1)
    expect(recipients(world)).toEqual(['duty@example.org', 'front@example.org'])
    expect(world.heard).toEqual(['told c1 contactCentre', 'asked c1'])
    await pass(world, 0)
    expect(world.heard).toHaveLength(2)
    expect((await world.desk.get(reference))?.checkedBack).toHaveProperty('15')
  })

  test('at night goes to whoever is on duty then, not to who was when it began', async () => {
    const world = tellingWorld({
      start: '2026-11-24T16:55:00.000Z',
      addresses: { rapidResponse: ['duty@example.org'], outOfHours: ['night@example.org'] },
    })
    await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await pass(world, 15)
    expect(recipients(world)).toEqual(['duty@example.org', 'night@example.org'])
    expect(world.heard).toContain('told c1 outOfHours')
  })

  test('a team without an address is passed over, and nobody is told that it knows', async () => {
    const world = tellingWorld({ addresses: { localTeam: ['near@example.org'] } })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    expect(recipients(world)).toEqual(['near@example.org'])
    await pass(world, 15)
    // The only one who can be reached hears of it again; the person hears of no new team.
    expect(recipients(world)).toEqual(['near@example.org', 'near@example.org'])
    expect(world.heard).toEqual(['asked c1'])
    expect((await world.desk.get(reference))?.told?.map(({ step }) => step)).toContain(1)
    const reached = (await world.desk.get(reference))?.told?.filter(({ noAddress }) => noAddress !== true)
    expect(reached?.every(({ team }) => team === 'localTeam')).toBe(true)
    expect(reached).not.toHaveLength(0)
  })

  test('without any address the page alone shows it, and nothing is claimed', async () => {
    const world = tellingWorld({ addresses: {} })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await pass(world, 60)
    expect(recipients(world)).toEqual([])
    expect(world.heard).toEqual(['asked c1'])
    expect((await world.desk.get(reference))?.told?.[0]?.team).toBe('rapidResponse')
    // So the page can't say that they were told.
    expect((await world.desk.get(reference))?.told?.every(({ noAddress }) => noAddress === true)).toBe(true)
  })

  test('is told of again when the four hours are over', async () => {
    const world = tellingWorld()
    await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await pass(world, 4 * 60 + 1)
    expect([...world.messages.values()].map(({ about }) => about)).toContainEqual({ what: 'late' })
    const { size } = world.messages
    await pass(world, 1)
    expect(world.messages.size).toBe(size)
  })
})

describe('Checking back', () => {
  test('asks once however late it is, and is put off while somebody writes', async () => {
    const world = tellingWorld({ addresses: {} })
    await world.handoffs.open('c1', fall, 'she fell')
    world.writing.add('c1')
    await pass(world, 40)
    expect(world.heard).toEqual([])
    world.writing.clear()
    await pass(world, 1)
    expect(world.heard).toEqual(['asked c1'])
    await pass(world, 5)
    expect(world.heard).toEqual(['asked c1'])
    await pass(world, 20)
    expect(world.heard).toEqual(['asked c1', 'asked c1'])
    // Two hours, and two more, after the round of an hour: of those only the latest.
    await pass(world, 300)
    expect(world.heard).toHaveLength(3)
  })

  test('stops with human contact, and begins again when the chat comes back', async () => {
    const world = tellingWorld({ addresses: {} })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.desk.take(reference, sam)
    await world.desk.chat(reference, sam, 'worker')
    world.presence.seen('sam')
    await pass(world, 2)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await world.desk.chat(reference, sam, 'bot')
    await pass(world, 14)
    expect(world.heard).toEqual([])
    await pass(world, 2)
    expect(world.heard).toEqual(['asked c1'])
    await world.desk.contact(reference, sam, { how: 'phone', note: 'again' })
    await pass(world, 60)
    expect(world.heard).toEqual(['asked c1'])
  })

  test('asks nobody about a moment long gone, once a worker has been in touch', async () => {
    const world = tellingWorld({ addresses: {} })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.desk.take(reference, sam)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await world.desk.chat(reference, sam, 'worker')
    await world.desk.chat(reference, sam, 'bot')
    await pass(world, 3 * 24 * 60)
    expect(world.heard).toEqual([])
  })

  test('after days in which the service was down, asks once', async () => {
    const world = tellingWorld({ addresses: {} })
    await world.handoffs.open('c1', fall, 'she fell')
    await pass(world, 3 * 24 * 60)
    await pass(world, 1)
    expect(world.heard).toEqual(['asked c1'])
  })

  test('goes on every two hours until contact, never more than twelve times, and not at night', async () => {
    const world = tellingWorld({ addresses: {} })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    const times: string[] = []
    for (let minute = 0; minute < 3 * 24 * 60; minute += 5) {
      const before = world.heard.length
      await pass(world, 5)
      if (world.heard.length > before) times.push(world.clock.now().toISOString().slice(11, 16))
    }
    expect(times.slice(0, 5)).toEqual(['10:15', '10:30', '11:00', '13:00', '15:00'])
    expect(times).toHaveLength(12)
    expect(times.filter((time) => time >= '23:00' || time < '07:00')).toEqual([])
    const lines = (await world.desk.get(reference))?.history.filter(({ what }) => what === 'checked back')
    expect(lines).toHaveLength(12)
  })

  test('asks at night whoever is awake', async () => {
    const world = tellingWorld({ addresses: {}, start: '2026-11-24T22:30:00.000Z' })
    await world.handoffs.open('c1', fall, 'she fell')
    world.awake.add('c1')
    await pass(world, 60)
    await pass(world, 120)
    expect(world.heard).toEqual(['asked c1', 'asked c1'])
    world.awake.clear()
    await pass(world, 120)
    expect(world.heard).toHaveLength(2)
    // In the morning it is the latest that is due, and two hours lie between one and the next.
    for (let minute = 0; minute < 205; minute += 5) await pass(world, 5)
    expect(world.heard).toHaveLength(2)
    for (let minute = 0; minute < 65; minute += 5) await pass(world, 5)
    expect(world.heard).toHaveLength(3)
  })

  test('ends with the first contact that a worker notes', async () => {
    const world = tellingWorld({ addresses: {} })
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await pass(world, 200)
    expect(world.heard).toEqual(['asked c1'])
    await world.desk.take(reference, sam)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await pass(world, 600)
    expect(world.heard).toEqual(['asked c1'])
  })
})

describe('A worker who took it and is gone', () => {
  const taken = async (world: TellingWorld): Promise<string> => {
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await world.desk.take(reference, sam)
    world.presence.seen('sam')
    return reference
  }

  test('without a contact: after fifteen minutes it waits again, and is told anew', async () => {
    const world = tellingWorld()
    const reference = await taken(world)
    await pass(world, 14)
    expect((await world.desk.get(reference))?.holder?.staffId).toBe('sam')
    await pass(world, 1)
    expect((await world.desk.get(reference))?.holder).toBeUndefined()
    expect([...world.messages.values()].map(({ about }) => about)).toEqual([{ what: 'new' }, { what: 'cutOff' }])
    await pass(world, 15)
    expect(recipients(world)).toEqual(['duty@example.org', 'duty@example.org', 'front@example.org'])
    await pass(world, 1)
    expect(world.messages.size).toBe(3)
  })

  test('keeps it after a contact, after a restart for as long again, and when it is another hub', async () => {
    const world = tellingWorld()
    const reference = await taken(world)
    await pass(world, 10)
    world.restart()
    await pass(world, 14)
    expect((await world.desk.get(reference))?.holder?.staffId).toBe('sam')
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await pass(world, 60)
    expect((await world.desk.get(reference))?.holder?.staffId).toBe('sam')
    const hub = { id: 'hub', name: 'Hub', role: 'rapidResponse' } as const
    const theirs = await world.handoffs.open('c2', fall, 'she fell')
    await world.desk.take(theirs, hub)
    await pass(world, 60)
    expect((await world.desk.get(theirs))?.holder?.staffId).toBe('hub')
  })
})

describe('The end', () => {
  test.each(['closed', 'accepted'] as const)('%s by anybody is said to the person at once, once', async (how) => {
    const world = tellingWorld()
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await world.desk.take(reference, sam)
    if (how === 'closed') await world.desk.close(reference, sam, { happened: 'x', wanted: 'y' })
    else {
      await world.desk.contact(reference, sam, { how: 'phone', note: '' })
      await world.desk.accept(reference, sam, { team: 'localTeam', who: 'Ann' })
    }
    await world.telling.reconcile(reference)
    expect(world.heard).toEqual([`left c1 ${how}`])
    world.restart()
    await pass(world, 5)
    expect(world.heard).toEqual([`left c1 ${how}`])
  })

  test('that could not be said when it came is said after the next start', async () => {
    const world = tellingWorld()
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.desk.take(reference, sam)
    await world.desk.close(reference, sam, { happened: 'x', wanted: 'y' })
    world.before.act = (what) => {
      if (what === 'wake') throw new Error('killed')
    }
    await world.telling.reconcileAll()
    world.before.act = () => undefined
    world.restart()
    await pass(world, 1)
    expect(world.heard).toEqual(['left c1 closed'])
    const other = tellingWorld()
    const deleted = await other.handoffs.open('c1', fall, 'she fell')
    await other.desk.take(deleted, sam)
    await other.desk.event(deleted, 'chat deleted', 'person')
    await other.desk.close(deleted, sam, { happened: 'x', wanted: 'y' })
    await pass(other, 1)
    expect(other.heard).toEqual([])
  })
})

describe('A worker who holds the chat', () => {
  const held = async (world: TellingWorld): Promise<string> => {
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    await world.telling.reconcileAll()
    await world.desk.take(reference, sam)
    await world.desk.chat(reference, sam, 'worker')
    world.presence.seen('sam')
    return reference
  }

  test('keeps it while their page is open, and nobody further is told', async () => {
    const world = tellingWorld()
    await held(world)
    for (let minute = 0; minute < 70; minute += 2) {
      world.presence.seen('sam')
      await pass(world, 2)
    }
    // The second reminds the team that no contact is noted yet.
    expect(recipients(world)).toEqual(['duty@example.org', 'duty@example.org'])
    expect(world.heard).toEqual([])
  })

  test('loses it when they are gone for three minutes: the person hears it, and the team is told anew', async () => {
    const world = tellingWorld()
    const reference = await held(world)
    await pass(world, 2)
    expect((await world.desk.get(reference))?.chat).toBe('worker')
    await pass(world, 1)
    expect(await world.desk.get(reference)).toMatchObject({ chat: 'bot' })
    expect((await world.desk.get(reference))?.holder).toBeUndefined()
    expect(world.heard).toEqual(['left c1 cut off'])
    expect([...world.messages.values()].map(({ about }) => about)).toEqual([{ what: 'new' }, { what: 'cutOff' }])
    await pass(world, 1)
    expect(world.heard).toEqual(['left c1 cut off'])
  })

  test('is not cut off by a restart, nor when it is another hub', async () => {
    const world = tellingWorld()
    const reference = await held(world)
    world.restart()
    await pass(world, 2)
    expect((await world.desk.get(reference))?.chat).toBe('worker')
    const other = tellingWorld()
    const hub = { id: 'hub', name: 'Hub', role: 'rapidResponse' } as const
    const theirs = await other.handoffs.open('c1', fall, 'she fell')
    await other.desk.take(theirs, hub)
    await other.desk.chat(theirs, hub, 'worker')
    await pass(other, 60)
    expect((await other.desk.get(theirs))?.chat).toBe('worker')
  })
})

test('a chat that was deleted is noted, and nobody is spoken to in it', async () => {
  const world = tellingWorld()
  const reference = await world.handoffs.open('c1', fall, 'she fell')
  world.deleted.add('c1')
  await pass(world, 15)
  expect(await world.desk.get(reference)).toMatchObject({ chatDeleted: true })
  expect(world.heard).toEqual([])
  expect(recipients(world)).toEqual(['duty@example.org', 'front@example.org'])
})

test('what is for practice says so in every message', async () => {
  const world = tellingWorld()
  const handoffs = await import('../../bot/handoff/handoffs.ts')
  await handoffs.createHandoffs(world.storage, world.clock, () => ({ practice: true })).open('c1', fall, 'she fell')
  await pass(world, 60)
  expect(world.messages.size).toBeGreaterThan(1)
  expect([...world.messages.values()].every(({ practice }) => practice)).toBe(true)
})

test('the outbox being down stops nothing else, and what it missed is put later', async () => {
  const world = tellingWorld()
  await world.handoffs.open('c1', fall, 'she fell')
  world.before.act = (what) => {
    if (what === 'put') throw new Error('down')
  }
  await pass(world, 15)
  expect(world.heard).toEqual(['asked c1'])
  world.before.act = () => undefined
  await pass(world, 0)
  expect(recipients(world)).toEqual(['duty@example.org', 'front@example.org'])
  expect(world.heard).toEqual(['asked c1', 'told c1 contactCentre'])
})

test('killed before any act, again and again, it loses nothing and doubles nothing', async () => {
  /** What a run without a single fault ends with. */
  const story = async (faults: readonly boolean[]): Promise<unknown> => {
    const world = tellingWorld()
    let count = 0
    world.before.act = () => {
      count += 1
      if (faults[count - 1] === true) throw new Error('killed')
    }
    const reference = await world.handoffs.open('c1', fall, 'she fell')
    for (const minutes of [0, 15, 15]) {
      world.clock.pass(minutes)
      // After each fault the process starts again.
      for (let start = 0; start < 12; start += 1) {
        world.restart()
        await world.telling.reconcileAll()
      }
    }
    const handoff = await world.desk.get(reference)
    const lines = handoff?.history.map(({ what, about, by }) => [what, about, by].join(' ')).toSorted()
    return {
      lines,
      messages: [...world.messages.keys()].map((id) => id.replace(reference, '')).toSorted(),
      heard: world.heard.toSorted(),
    }
  }
  const calm = await story([])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 25 }), async (faults) => {
      expect(await story(faults)).toEqual(calm)
    }),
    { numRuns: 40 },
  )
})
