import { createHandoffs } from '../../bot/handoff/handoffs.ts'
import { fall } from '../handoff/fixtures.ts'
import { sam, tellingWorld, type TellingWorld } from './world.ts'

const aboutOf = (world: TellingWorld): string[] =>
  [...world.messages.values()].map(({ about }) => (about as { what: string }).what)
const count = (world: TellingWorld, what: string): number => aboutOf(world).filter((one) => one === what).length
const pass = async (world: TellingWorld, minutes: number, inSteps = minutes): Promise<void> => {
  for (let passed = 0; passed < minutes; passed += inSteps) {
    world.clock.pass(inSteps)
    await world.telling.reconcileAll()
  }
}
const opened = async (world: TellingWorld): Promise<string> => {
  const reference = await world.handoffs.open('c1', fall, 'she fell')
  await world.telling.reconcileAll()
  return reference
}

describe('Once all have been told and nobody takes it', () => {
  test('everybody on the list is told every hour, day and night, until somebody takes it', async () => {
    const world = tellingWorld()
    const reference = await opened(world)
    await pass(world, 119, 7)
    expect(count(world, 'stillWaiting')).toBe(0)
    await pass(world, 48 * 60, 15)
    const hourly = [...world.messages.values()].filter(
      ({ about }) => (about as { what: string }).what === 'stillWaiting',
    )
    // 48 rounds for each of the two teams that have an address.
    expect(hourly.filter(({ team }) => team === 'rapidResponse')).toHaveLength(48)
    expect(hourly.filter(({ team }) => team === 'contactCentre')).toHaveLength(48)
    await world.desk.take(reference, sam)
    world.presence.seen('sam')
    const { size } = world.messages
    await pass(world, 10)
    expect(world.messages.size).toBe(size)
  })

  test('at night whoever is on duty then is among them', async () => {
    const world = tellingWorld({
      start: '2026-11-24T15:30:00.000Z',
      addresses: { rapidResponse: ['duty@example.org'], outOfHours: ['night@example.org'] },
    })
    await opened(world)
    await pass(world, 180, 15)
    const last = [...world.messages.values()].filter(({ about }) => (about as { what: string }).what === 'stillWaiting')
    expect(last.flatMap(({ to }) => to)).toContain('night@example.org')
  })

  test('after a time in which the service was down it is told once, and practice wakes nobody', async () => {
    const world = tellingWorld({ addresses: { rapidResponse: ['duty@example.org'] } })
    await opened(world)
    await pass(world, 30 * 60)
    expect(count(world, 'stillWaiting')).toBe(1)
    const practice = tellingWorld()
    await createHandoffs(practice.storage, practice.clock, () => ({ practice: true })).open('c1', fall, 'she fell')
    await pass(practice, 10 * 60, 15)
    expect(count(practice, 'stillWaiting')).toBe(0)
  })
})

describe('Taken, and no contact noted', () => {
  const taken = async (world: TellingWorld): Promise<string> => {
    const reference = await opened(world)
    await world.desk.take(reference, sam)
    return reference
  }
  const work = async (world: TellingWorld, minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 2) {
      world.presence.seen('sam')
      await pass(world, 2)
    }
  }

  test('the team is reminded at 30 minutes, at two hours, half an hour before the end, and after it', async () => {
    const world = tellingWorld({ addresses: { rapidResponse: ['duty@example.org'] } })
    await taken(world)
    const found: number[] = []
    for (let minute = 2; minute <= 9 * 60; minute += 2) {
      const before = count(world, 'noContact')
      await work(world, 2)
      if (count(world, 'noContact') > before) found.push(minute)
    }
    expect(found).toEqual([30, 120, 210, 480])
    expect(count(world, 'late')).toBe(1)
  })

  test('ends with the contact', async () => {
    const world = tellingWorld()
    const reference = await taken(world)
    await work(world, 20)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await work(world, 200)
    expect(count(world, 'noContact')).toBe(0)
  })
})

test('the team that accepted hears of it, once', async () => {
  const world = tellingWorld({ addresses: { localTeam: ['near@example.org'], rapidResponse: ['duty@example.org'] } })
  const reference = await opened(world)
  await world.desk.take(reference, sam)
  await world.desk.contact(reference, sam, { how: 'phone', note: '' })
  await world.desk.accept(reference, sam, { team: 'localTeam', who: 'Ann' })
  await pass(world, 2)
  world.restart()
  await pass(world, 10)
  const told = [...world.messages.values()].filter(({ about }) => (about as { what: string }).what === 'accepted')
  expect(told.map(({ to }) => to)).toEqual([['near@example.org']])
})

describe('Who noted contact and is away', () => {
  test('for twelve hours: the team hears of it, each time again; not while they are at their page', async () => {
    const world = tellingWorld({ addresses: { rapidResponse: ['duty@example.org'] } })
    const reference = await opened(world)
    await world.desk.take(reference, sam)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await pass(world, 11 * 60, 30)
    world.presence.seen('sam')
    await pass(world, 11 * 60, 30)
    expect(count(world, 'holderAway')).toBe(0)
    await pass(world, 60, 30)
    expect(count(world, 'holderAway')).toBe(1)
    await pass(world, 11 * 60, 30)
    expect(count(world, 'holderAway')).toBe(1)
    await pass(world, 60, 30)
    expect(count(world, 'holderAway')).toBe(2)
  })

  test('a restart of the service hides it for no longer', async () => {
    const world = tellingWorld({ addresses: { rapidResponse: ['duty@example.org'] } })
    const reference = await opened(world)
    await world.desk.take(reference, sam)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    await pass(world, 11 * 60, 30)
    world.restart()
    await pass(world, 60, 30)
    expect(count(world, 'holderAway')).toBe(1)
  })

  test('with an account that is disabled their crises wait again, also after a contact, and the history says why', async () => {
    const world = tellingWorld()
    const reference = await opened(world)
    await world.desk.take(reference, sam)
    await world.desk.contact(reference, sam, { how: 'phone', note: '' })
    world.presence.seen('sam')
    world.disabled.add('sam')
    await pass(world, 1)
    const handoff = await world.desk.get(reference)
    expect(handoff?.holder).toBeUndefined()
    expect(handoff?.history).toContainEqual(
      expect.objectContaining({ what: 'cut off', about: 'account disabled', before: 'Sam' }),
    )
    expect(handoff?.contactedAt).toBeDefined()
    expect(count(world, 'cutOff')).toBe(1)
  })
})

describe('A worker who holds the chat, whose page is open, and who writes nothing', () => {
  const held = async (world: TellingWorld): Promise<string> => {
    const reference = await opened(world)
    await pass(world, 1)
    await world.desk.take(reference, sam)
    await world.desk.chat(reference, sam, 'worker')
    return reference
  }
  const says = (world: TellingWorld, from: 'person' | 'worker'): void => {
    world.lines.push({ at: world.clock.now().toISOString(), from, text: 'words' })
  }
  const open = async (world: TellingWorld, minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      world.presence.seen('sam')
      await pass(world, 1)
    }
  }

  test('after ten minutes the person hears it; after twenty the bot is back, and the crisis stays with the worker', async () => {
    const world = tellingWorld()
    const reference = await held(world)
    says(world, 'worker')
    await open(world, 30)
    expect(world.heard).toEqual([])
    says(world, 'person')
    await open(world, 5)
    // Whoever goes on writing waits no longer for it.
    says(world, 'person')
    await open(world, 4)
    expect(world.heard).toEqual([])
    await open(world, 1)
    expect(world.heard).toEqual(['quiet c1 Sam'])
    world.restart()
    await open(world, 9)
    expect(world.heard).toEqual(['quiet c1 Sam'])
    expect((await world.desk.get(reference))?.chat).toBe('worker')
    await open(world, 1)
    expect(world.heard).toEqual(['quiet c1 Sam', 'left c1 quiet'])
    expect(await world.desk.get(reference)).toMatchObject({ chat: 'bot', holder: { staffId: 'sam' } })
  })

  test('an answer begins it anew', async () => {
    const world = tellingWorld()
    await held(world)
    says(world, 'person')
    await open(world, 9)
    says(world, 'worker')
    await open(world, 30)
    expect(world.heard).toEqual([])
  })
})

describe('What the person hears of whom we told', () => {
  test('nothing while no message has left, and it once one has', async () => {
    const world = tellingWorld()
    world.letters = 'waiting'
    await opened(world)
    await pass(world, 15)
    expect(world.heard).toEqual(['asked c1'])
    world.letters = 'sent'
    await pass(world, 1)
    expect(world.heard).toEqual(['asked c1', 'told c1 contactCentre'])
  })

  test('when every message fails, once, whom to ring', async () => {
    const world = tellingWorld()
    world.letters = 'failing'
    await opened(world)
    await pass(world, 14)
    expect(world.heard).toEqual([])
    await pass(world, 1)
    world.restart()
    await pass(world, 20)
    expect(world.heard.filter((one) => one === 'unsent c1')).toHaveLength(1)
    expect(world.heard.filter((one) => one.startsWith('told'))).toEqual([])
  })
})
