import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { codeIn, newCode } from '../../bot/talkingPoints/codes.ts'
import { reportOn } from '../../bot/talkingPoints/report.ts'
import { makeTalkingPoints, type TalkingPointsDesk } from '../../bot/talkingPoints/talkingPoints.ts'
import type { TalkingPointBooking } from '../../dialogs/talkingPoints.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { movedClock, noWishes, venues } from './fixtures.ts'

const data = venues()
const open = (storage: Storage, clock = movedClock(), given = data): TalkingPointsDesk =>
  makeTalkingPoints({ data: given, storage, clock, timeZone: 'Europe/London' })
const asked = (id: string, timeId: string) => ({ id, conversationId: `of ${id}`, timeId, wishes: noWishes })

async function booked(points: TalkingPointsDesk, id: string): Promise<TalkingPointBooking> {
  const [time] = (await points.offer(noWishes, [])).times
  const got = await points.book(asked(id, time?.id ?? ''))
  if (got === 'taken') throw new Error('It was taken.')
  return got
}

describe('a thousand people at once', () => {
  it.each([1, 7])(
    'get one time with room for %d no more often than that, and each has a code of their own',
    async (room) => {
      const { folder, cleanUp } = await temporaryFolder()
      const storage = await openLowdb(folder)
      try {
        const session = {
          id: 'tue',
          team: 't',
          weekday: 'tuesday',
          start: '10:00',
          end: '10:30',
          minutes: 30,
          capacity: room,
        }
        const points = open(storage, movedClock(), venues({ river: { sessions: [session] }, hill: { sessions: [] } }))
        const [time] = (await points.offer(noWishes, [])).times
        const all = await Promise.all(
          Array.from({ length: 1_000 }, (_, index) => points.book(asked(`p${String(index)}`, time?.id ?? ''))),
        )
        const won = all.filter((one) => one !== 'taken')
        expect(won).toHaveLength(room)
        expect(new Set(won.map(({ code }) => code)).size).toBe(room)
        // What is on the disk says the same.
        const again = open(storage, movedClock(), points.data)
        expect((await again.bookings.recent()).map(({ at }) => at.id)).toEqual(Array(room).fill(time?.id))
        expect((await again.offer(noWishes, [])).times.map(({ id }) => id)).not.toContain(time?.id)
      } finally {
        await storage.close()
        await cleanUp()
      }
    },
  )

  it('of several processes on one store: the etag decides', async () => {
    const storage = openMemory()
    const many = Array.from({ length: 50 }, () => open(storage))
    const [time] = (await (many[0] as TalkingPointsDesk).offer(noWishes, [])).times
    const all = await Promise.all(many.map((one, index) => one.book(asked(`p${String(index)}`, time?.id ?? ''))))
    expect(all.filter((one) => one !== 'taken')).toHaveLength(1)
  })

  it('who move to one time: one has it, the others keep theirs', async () => {
    const points = open(openMemory())
    const { times } = await points.offer(noWishes, [])
    const target = times[0]?.id ?? ''
    const later = (await points.offer(noWishes, [target])).times.concat(
      (
        await points.offer(
          noWishes,
          times.map(({ id }) => id),
        )
      ).times,
    )
    const mine = await Promise.all(
      [...new Set(later.map(({ id }) => id))]
        .filter((id) => id !== target)
        .map((id, index) => points.book(asked(`m${String(index)}`, id))),
    )
    const codes = mine.flatMap((one) => (one === 'taken' ? [] : [one]))
    expect(codes.length).toBeGreaterThan(2)
    const moved = await Promise.all(codes.map(({ code }) => points.change(code, target)))
    expect(moved.filter((one) => typeof one !== 'string')).toHaveLength(1)
    const now = (await points.bookings.recent()).map(({ at }) => at.id)
    expect(new Set(now).size).toBe(now.length)
    // The seat that was left is free again, and only that one.
    const taken = await points.bookings.taken(codes.map(({ at }) => at.id))
    expect([...taken.values()].filter((count) => count === 0)).toHaveLength(1)
  })
})

describe('one booking', () => {
  it('asked for again by the same turn is the same one', async () => {
    const storage = openMemory()
    const first = await booked(open(storage), 'a')
    const second = await open(storage).book(asked('a', first.at.id))
    expect(second).toEqual(first)
    expect(await open(storage).bookings.recent()).toHaveLength(1)
  })

  it('cancelled, its time is free, its code is nothing, and the name is gone', async () => {
    const points = open(openMemory())
    const mine = await booked(points, 'a')
    await points.note(mine.code, { name: 'Joan', remindAt: 'joan@example.org', safeToContact: 'yes' })
    expect(await points.cancel(mine.code)).toBe(true)
    expect(await points.cancel(mine.code)).toBe(false)
    expect(await points.find(mine.code, 'c')).toBeNull()
    expect(await points.change(mine.code, mine.at.id)).toBe('gone')
    expect((await booked(points, 'b')).at.id).toBe(mine.at.id)
    expect(JSON.stringify(await points.bookings.get('a'))).not.toMatch(/Joan|joan@/)
  })

  it('is found by its code however it is written, until it is over', async () => {
    const clock = movedClock()
    const points = open(openMemory(), clock)
    const mine = await booked(points, 'a')
    for (const typed of [mine.code, mine.code.toLowerCase(), mine.code.replace('-', ''), `my code is ${mine.code}.`])
      expect((await points.find(typed, 'c'))?.code).toBe(mine.code)
    clock.pass(24 * 20)
    expect(await points.find(mine.code, 'c')).toBeNull()
    expect(await points.cancel(mine.code)).toBe(false)
  })

  it('can’t be made of a time that is past, too soon, closed or invented', async () => {
    const clock = movedClock()
    const points = open(openMemory(), clock)
    const [time] = (await points.offer(noWishes, [])).times
    expect(await points.book(asked('a', 'river.tue.20991201T1000Z'))).toBe('taken')
    expect(await points.book(asked('b', '../../x'))).toBe('taken')
    clock.set(`${time?.date ?? ''}T09:59:00Z`)
    expect(await points.book(asked('c', time?.id ?? ''))).toBe('taken')
    expect(await points.bookings.recent()).toEqual([])
  })

  it('of practice takes nobody’s time', async () => {
    const points = open(openMemory())
    const [time] = (await points.offer(noWishes, [])).times
    const practice = { ...asked('a', time?.id ?? ''), conversationId: `practice-${'x'.repeat(22)}` }
    expect(await points.book(practice)).toBe('taken')
  })

  it('long over says how long somebody waited, and not who', async () => {
    const clock = movedClock()
    const storage = openMemory()
    const points = open(storage, clock)
    const mine = await booked(points, 'secret-conversation')
    await points.note(mine.code, { name: 'Joan', remindAt: 'joan@example.org', safeToContact: 'yes' })
    clock.pass(24 * 60)
    expect(await points.bookings.clearBefore(clock.now())).toBe(1)
    expect(await points.bookings.clearBefore(clock.now())).toBe(0)
    const kept = JSON.stringify(await points.bookings.get('secret-conversation'))
    expect(kept).not.toMatch(new RegExp(`Joan|joan@|of secret|${mine.code}`))
    expect(reportOn(await points.bookings.recent(), 14)).toMatchObject({ booked: 1, within: 1 })
  })
})

describe('codes', () => {
  it('hold nothing that looks like something else, and are read out of a sentence', () => {
    for (let count = 0; count < 500; count += 1) {
      const code = newCode()
      expect(code).toMatch(/^[CDFGHJKLMNPQRTVWXY34679]{4}-[CDFGHJKLMNPQRTVWXY34679]{4}$/)
      expect(codeIn(`it is ${code.toLowerCase()}, thanks`)).toBe(code)
    }
    for (const words of ['', 'please help me', 'tomorrow', '07700 900123', 'KXTW-7RF', 'KXTWW7RFDD'])
      expect(codeIn(words)).toBeNull()
  })

  it('that are guessed at get one answer, and after some tries even the right one gets it', async () => {
    const points = open(openMemory())
    const mine = await booked(points, 'a')
    for (let tries = 0; tries < 8; tries += 1) expect(await points.find(newCode(), 'guesser')).toBeNull()
    expect(await points.find(mine.code, 'guesser')).toBeNull()
    expect((await points.find(mine.code, 'somebody else'))?.code).toBe(mine.code)
    for (let tries = 0; tries < 30; tries += 1) expect(await points.findAt(newCode(), '192.0.2.1')).toBeNull()
    expect(await points.findAt(mine.code, '192.0.2.1')).toBe('tooMany')
    expect(await points.findAt(mine.code, '192.0.2.2')).toMatchObject({ code: mine.code })
  })

  it('somebody who only talks has no tries counted', async () => {
    const points = open(openMemory())
    const mine = await booked(points, 'a')
    for (let tries = 0; tries < 40; tries += 1) await points.find('I have lost it', 'c')
    expect((await points.find(mine.code, 'c'))?.code).toBe(mine.code)
  })
})

describe('days waited', () => {
  it('count from the first booking, whatever is changed later; examples and cancelled ones do not count', async () => {
    const clock = movedClock('2026-11-24T10:00:00Z')
    const points = open(openMemory(), clock)
    const mine = await booked(points, 'a')
    const { times } = await points.offer(noWishes, [mine.at.id])
    clock.pass(24)
    await points.change(mine.code, times.at(-1)?.id ?? '')
    const other = await booked(points, 'b')
    await points.cancel(other.code)
    const report = reportOn(await points.bookings.recent(), 14)
    const [kept] = (await points.bookings.recent()).filter(({ status }) => status === 'booked')
    const days = (Date.parse(kept?.start ?? '') - Date.parse('2026-11-24T10:00:00Z')) / 86_400_000
    expect(report).toMatchObject({ booked: 1, cancelled: 1, medianDays: days, longestDays: days })
    const all = await points.bookings.recent()
    expect(
      reportOn(
        all.map((one) => ({ ...one, at: { ...one.at, example: true } })),
        14,
      ).booked,
    ).toBe(0)
  })
})
