import { openMemory } from '../../bot/storage/memory.ts'
import { makeReminders } from '../../bot/talkingPoints/reminders.ts'
import { makeTalkingPoints } from '../../bot/talkingPoints/talkingPoints.ts'
import type { Letter } from '../../bot/outbox/outbox.ts'
import type { Safe } from '../../dialogs/ports.ts'
import { movedClock, noWishes, venues } from './fixtures.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

interface Given {
  remindAt?: string
  safe?: Safe
  example?: boolean
}

async function scene({ remindAt = 'joan@example.org', safe = 'yes', example = false }: Given = {}) {
  const clock = movedClock('2026-11-24T10:00:00Z')
  const data = venues(example ? { river: { confirmed: false, example: true }, hill: { confirmed: false } } : {})
  const points = makeTalkingPoints({ data, storage: openMemory(), clock, timeZone: 'Europe/London' })
  const times = (await points.offer(noWishes, [])).times
  const time = times.find(({ name }) => name === 'River Hall')
  const mine = await points.book({ id: 'a', conversationId: 'c', timeId: time?.id ?? '', wishes: noWishes })
  if (mine === 'taken') throw new Error('It was taken.')
  await points.note(mine.code, { name: 'Joan', remindAt: remindAt === '' ? null : remindAt, safeToContact: safe })
  const sent: Letter[] = []
  const world: { safe: Safe | undefined; failing: boolean } = { safe: undefined, failing: false }
  const reminders = makeReminders({
    ...{ points, clock, log: silent },
    letters: {
      mail: (letter) => {
        if (world.failing) return Promise.reject(new Error('The disk is full.'))
        sent.push(letter)
        return Promise.resolve()
      },
    },
    isSafe: () => Promise.resolve(world.safe),
  })
  return { clock, points, mine, sent, world, reminders }
}

/** The meeting is on Tuesday the 1st of December at ten. */
const theDayBefore = '2026-11-30T10:00:00Z'

describe('a reminder', () => {
  it('goes out on the day before, once, in words that give nothing away', async () => {
    const { clock, sent, reminders, mine } = await scene()
    clock.set('2026-11-30T09:59:00Z')
    await reminders.look()
    expect(sent).toEqual([])
    clock.set(theDayBefore)
    await reminders.look()
    await reminders.look()
    expect(sent.map(({ to }) => to)).toEqual([{ by: 'email', to: 'joan@example.org' }])
    const [letter] = sent
    expect(`${letter?.subject ?? ''} ${letter?.text ?? ''}`).not.toMatch(
      new RegExp(`Joan|River|Low Road|council|Talking|social|${mine.code}`, 'i'),
    )
  })

  it.each<[string, Given]>([
    ['nobody asked for it', { remindAt: '' }],
    ['it is not safe', { safe: 'no' }],
    ['nobody knows whether it is safe', { safe: 'unknown' }],
    ['the time is made up', { example: true }],
  ])('does not go where %s', async (_name, given) => {
    const { clock, sent, reminders } = await scene(given)
    clock.set(theDayBefore)
    await reminders.look()
    expect(sent).toEqual([])
  })

  it('does not go where they have said since that it is not safe', async () => {
    const { clock, sent, reminders, world } = await scene()
    world.safe = 'no'
    clock.set(theDayBefore)
    await reminders.look()
    expect(sent).toEqual([])
  })

  it('does not go for what is cancelled, nor hardly before it begins', async () => {
    const one = await scene()
    await one.points.cancel(one.mine.code)
    one.clock.set(theDayBefore)
    await one.reminders.look()
    const other = await scene()
    other.clock.set('2026-12-01T09:00:00Z')
    await other.reminders.look()
    expect([...one.sent, ...other.sent]).toEqual([])
  })

  it('that could not be put is put at the next look', async () => {
    const { clock, sent, reminders, world } = await scene()
    world.failing = true
    clock.set(theDayBefore)
    await reminders.look()
    world.failing = false
    await reminders.look()
    expect(sent).toHaveLength(1)
  })
})
