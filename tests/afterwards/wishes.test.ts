import fc from 'fast-check'
import { makeCountOnce, monthOf } from '../../bot/afterwards/countOnce.ts'
import { monthsOver, wishFigures } from '../../bot/afterwards/wishFigures.ts'
import { countWish, readWishes } from '../../bot/afterwards/wishes.ts'
import { makeWishesPage } from '../../bot/staffPages/wishes.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { handClock } from '../handoff/fixtures.ts'
import { staffOffice } from '../staffPages/staffOffice.ts'
import { everythingIn, world } from './world.ts'

const collections = ['wishCounts', 'countMarks', 'countSalts']
const november = new Date('2026-11-10T12:00:00Z')

async function look(
  storage: Storage,
  conversationId: string,
  need: string,
  area: string,
  at = november,
): Promise<void> {
  await countWish(makeCountOnce(storage), { conversationId, need, area, at })
}

test('a person counts once a month for the same need and area, however often it is run', async () => {
  const storage = openMemory()
  const count = makeCountOnce(storage)
  const once = (conversationId: string, area: string, at = november): Promise<void> =>
    countWish(count, { conversationId, need: 'men_shed', area, at })
  await Promise.all(Array.from({ length: 30 }, (_, index) => once(`c${String(index % 6)}`, 'LS12')))
  await once('c1', 'LS13')
  await once('c1', 'LS12', new Date('2026-12-01T12:00:00Z'))
  const people = Object.fromEntries(
    (await readWishes(storage)).map(({ month, area, people: of }) => [`${month} ${area ?? 'all'}`, of]),
  )
  expect(people).toEqual({
    '2026-11 LS12': 6,
    '2026-11 LS13': 1,
    '2026-11 all': 6,
    '2026-12 LS12': 1,
    '2026-12 all': 1,
  })
})

test('nothing kept leads back to a conversation, and when the month is over not even whoever has the key can tell', async () => {
  const storage = openMemory()
  const count = makeCountOnce(storage)
  const wish = { conversationId: 'conversation-of-walter', need: 'men_shed', area: 'LS12' }
  await countWish(count, { ...wish, at: november })
  expect(await everythingIn(storage, collections)).not.toMatch(/walter/)
  await countWish(count, { ...wish, at: new Date('2026-12-03T12:00:00Z') })
  const kept = await everythingIn(storage, ['countMarks', 'countSalts'])
  expect(kept).not.toContain('2026-11')
  expect(kept).toContain('2026-12')
})

test('in a conversation that finds nothing near, the need and the area are counted, and no word', async () => {
  const { talk: start, storage } = world({ services: [] })
  const talk = start('conversation-of-walter')
  await talk.arrive()
  await talk.say("I'd love a men's shed, I'm a joiner. I live in Truro, TR1 2HX")
  for (let step = 0; step < 12 && !(talk.stack()[0] ?? '').startsWith('connecting.show'); step += 1)
    await talk.say('skip')
  const all = await everythingIn(storage, collections)
  expect(all).not.toMatch(/walter|joiner|2HX/i)
  expect(await readWishes(storage)).toContainEqual(expect.objectContaining({ need: 'men_shed', people: 1 }))
})

const needs = ['men_shed', 'loneliness', 'pets']
const areas = ['LS1', 'LS2', 'LS3', 'LS4']
const looks = fc.array(
  fc.record({ who: fc.integer({ min: 1, max: 40 }), need: fc.constantFrom(...needs), area: fc.constantFrom(...areas) }),
  { maxLength: 200 },
)

test('no figure is of fewer than five, and none can be worked out from those that are shown', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const people = (holds: (one: (typeof all)[number]) => boolean): number =>
        new Set(all.filter(holds).map(({ who }) => who)).size
      const counts = needs.flatMap((need) =>
        [...areas, null].map((area) => ({
          ...{ month: '2026-11', need, area },
          people: people((one) => one.need === need && (area === null || one.area === area)),
        })),
      )
      const shown = wishFigures(
        counts.filter((one) => one.people > 0),
        '2026-11',
      )
      for (const one of shown) expect(one.people).toBeGreaterThanOrEqual(5)
      for (const need of needs) {
        const total = shown.find((one) => one.need === need && one.area === null)
        const cells = shown.filter((one) => one.need === need && one.area !== null)
        const hidden = counts.filter(
          (one) => one.need === need && one.area !== null && one.people > 0 && one.people < 5,
        )
        if (total === undefined || hidden.length === 0) continue
        const rest = total.people - cells.reduce((sum, one) => sum + one.people, 0)
        expect(rest).toBeGreaterThanOrEqual(5)
        expect(hidden.length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('a month that goes on is not shown: two looks at it would tell of whoever came between', () => {
  const counts = ['2026-11', '2026-12'].map((month) => ({ month, need: 'pets', area: 'LS1', people: 9 }))
  expect(monthsOver(counts, '2026-12')).toEqual(['2026-11'])
  // Midnight by the clock on the wall, in summer time too.
  expect(monthOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07')
})

describe('/staff/wishes', () => {
  async function office(): Promise<Awaited<ReturnType<typeof staffOffice>>> {
    const storage = openMemory()
    const clock = handClock('2026-12-02T09:00:00.000Z')
    for (let n = 0; n < 7; n += 1) await look(storage, `c${String(n)}`, 'men_shed', 'LS12')
    for (let n = 0; n < 3; n += 1) await look(storage, `d${String(n)}`, 'men_shed', 'LS13')
    for (let n = 0; n < 9; n += 1) await look(storage, `e${String(n)}`, 'pets', '=LS1')
    for (let n = 0; n < 8; n += 1) await look(storage, `f${String(n)}`, 'lgbt', 'LS1', new Date('2026-12-01T12:00:00Z'))
    return staffOffice({ storage, clock, pages: (from) => [makeWishesPage({ counts: () => readWishes(from) })] })
  }

  test('managers see the figures and can download them; nobody else can', async () => {
    const staff = await office()
    try {
      const manager = await staff.enter('manager')
      const { status, text } = await manager.get('/staff/wishes')
      expect(status).toBe(200)
      expect(text).toContain('LS12')
      expect(text).not.toContain('LS13')
      expect(text).not.toMatch(/<td>10<\/td>/)
      const { text: csv, headers } = await manager.get('/staff/wishes/wishes.csv?month=2026-11')
      expect(headers.get('content-type')).toContain('text/csv')
      const rows = csv
        .trim()
        .split('\r\n')
        .map((row) => row.split(','))
      expect(rows.length).toBe(4)
      // A spreadsheet would take it for a formula.
      expect(csv).toContain('"\'=LS1"')
      expect((await manager.get('/staff/wishes?month=2026-12')).text).not.toContain('December')
      expect((await manager.get('/staff/wishes?month=%3Cscript%3E')).text).not.toContain('<script>')
      const other = await staff.enter('rapidResponse')
      expect((await other.get('/staff/wishes')).status).toBe(403)
      expect((await other.get('/staff/wishes/wishes.csv')).status).toBe(403)
    } finally {
      await staff.stop()
    }
  })
})
