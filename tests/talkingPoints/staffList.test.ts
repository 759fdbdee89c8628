import { makeTalkingPointsPage } from '../../bot/staffPages/talkingPoints.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { makeTalkingPoints } from '../../bot/talkingPoints/talkingPoints.ts'
import { handClock } from '../handoff/fixtures.ts'
import { staffOffice } from '../staffPages/staffOffice.ts'
import { noWishes, venues } from './fixtures.ts'

async function office() {
  const clock = handClock('2026-11-24T10:00:00Z')
  const storage = openMemory()
  const points = makeTalkingPoints({ data: venues(), storage, clock, timeZone: 'Europe/London' })
  const made = await staffOffice({ storage, clock, pages: () => [makeTalkingPointsPage(points)] })
  const wishes = { ...noWishes, stepFree: true, interpreter: 'pl', bringing: true }
  const [time] = (await points.offer(wishes, [])).times
  const mine = await points.book({ id: 'a', conversationId: 'c', timeId: time?.id ?? '', wishes, name: '<b>Joan</b>' })
  if (mine === 'taken') throw new Error('It was taken.')
  return { ...made, clock, points, mine, path: `/staff/talking-points?date=${mine.at.date}` }
}

describe('the day’s list for staff', () => {
  let here: Awaited<ReturnType<typeof office>>
  beforeEach(async () => {
    here = await office()
  })
  afterEach(() => here.stop())

  it('says who, when and what they need, as it was given, and not the code', async () => {
    const sam = await here.enter('socialWork', 'x.sam')
    const { text, status } = await sam.get(here.path)
    expect(status).toBe(200)
    expect(text).toContain('&lt;b>Joan')
    expect(text).toContain('6pm')
    expect(text).toContain('Polish')
    expect(text).toContain('brings somebody')
    expect(text).not.toContain(here.mine.code)
  })

  it('is not for those who have nothing to do with it, nor for anybody who is not signed in', async () => {
    const ash = await here.enter('rapidResponse', 'x.ash')
    expect((await ash.get(here.path)).status).toBe(403)
    expect((await ash.send('/staff/talking-points/came', { id: 'a', came: 'yes' })).status).toBe(403)
    const nobody = await fetch(`${here.url}${here.path}`)
    expect([nobody.status, (await nobody.text()).includes('Joan')]).toEqual([401, false])
  })

  it('takes whether somebody came, once the time is there, and notes who said so', async () => {
    const sam = await here.enter('contactCentre', 'x.sam')
    expect((await sam.send('/staff/talking-points/came', { id: 'a', came: 'yes' })).status).toBe(409)
    here.clock.pass((Date.parse('2026-11-26T18:05:00Z') - here.clock.now().getTime()) / 60_000)
    const again = await here.enter('contactCentre', 'x.kim')
    expect((await again.send('/staff/talking-points/came', { id: 'a', came: 'no' })).status).toBe(303)
    expect((await here.points.bookings.get('a'))?.came?.yes).toBe(false)
    expect((await again.send('/staff/talking-points/came', { id: 'nobody', came: 'no' })).status).toBe(404)
    expect((await again.send('/staff/talking-points/came', { id: 'a', came: 'perhaps' })).status).toBe(404)
  })

  it('a cancelled booking is not on it; a day that is no day is today', async () => {
    const sam = await here.enter('manager', 'x.sam')
    await here.points.cancel(here.mine.code)
    expect((await sam.get(here.path)).text).not.toContain('Joan')
    expect((await sam.get('/staff/talking-points?date=2026-99-99')).status).toBe(200)
  })

  it('no figure is made of fewer than five people', async () => {
    const sam = await here.enter('manager', 'x.sam')
    expect((await sam.get(here.path)).text).not.toMatch(/\d+%/)
  })
})
