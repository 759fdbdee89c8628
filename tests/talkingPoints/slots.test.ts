import fc from 'fast-check'
import { holidaysOf } from '../../bot/councils/holidays.ts'
import { choose } from '../../bot/talkingPoints/choose.ts'
import { weekdays } from '../../bot/talkingPoints/schema.ts'
import { slotsOf, type Slot, type SlotRules } from '../../bot/talkingPoints/slots.ts'
import type { TalkingPointWishes } from '../../dialogs/talkingPoints.ts'
import { noWishes, venues } from './fixtures.ts'

const dayMs = 24 * 60 * 60_000
const noHoliday = (): boolean => false
const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata']

/** The clock on the wall, by another way than the one under test. */
function wall(at: Date, timeZone: string): { date: string; time: string; weekday: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'long' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    weekday: part('weekday').toLowerCase(),
  }
}

const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
const asTime = ([hours, minutes]: [number, number]): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

const world = fc
  .record({
    zone: fc.constantFrom(...zones),
    weekday: fc.constantFrom(...weekdays),
    times: fc.tuple(clock, clock).filter(([one, other]) => asTime(one) < asTime(other)),
    minutes: fc.integer({ min: 10, max: 120 }),
    from: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    days: fc.integer({ min: 1, max: 120 }),
    closedOn: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 20 }),
  })
  .map(({ zone, weekday, times, minutes, from, days, closedOn }) => {
    const [start, end] = [asTime(times[0]), asTime(times[1])]
    const session = { id: 's', team: 't', weekday, start, end, minutes }
    const closed = closedOn.map((day) => new Date(from.getTime() + day * dayMs).toISOString().slice(0, 10))
    const data = venues({ river: { sessions: [session] }, hill: { sessions: [] }, all: { closedOn: closed } })
    const rules: SlotRules = { data, timeZone: zone, isHoliday: noHoliday }
    const window = { from, until: new Date(from.getTime() + days * dayMs) }
    return { rules, window, session, closed, slots: slotsOf(rules, window) }
  })

describe('times of a week, over clock changes anywhere', () => {
  it('are on the wall where the profile says they are, in the window, and never on a closed day', () => {
    fc.assert(
      fc.property(world, ({ rules, window, session, closed, slots }) => {
        for (const { start, end, date, time } of slots) {
          expect(wall(start, rules.timeZone)).toEqual({ date, time, weekday: session.weekday })
          expect(time >= session.start && time < session.end).toBe(true)
          expect(end.getTime() - start.getTime()).toBe(session.minutes * 60_000)
          expect(start >= window.from && start < window.until).toBe(true)
          expect(closed).not.toContain(date)
        }
      }),
    )
  })

  it('are in order, never lie over one another, and each has a name of its own', () => {
    fc.assert(
      fc.property(world, ({ slots }) => {
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
        slots.slice(1).forEach((slot, index) => {
          expect(slot.start.getTime()).toBeGreaterThanOrEqual(slots[index]?.end.getTime() ?? 0)
        })
      }),
    )
  })

  it('none is missing: every open week of an ordinary time has as many as fit', () => {
    fc.assert(
      fc.property(world, ({ rules, window, session, closed, slots }) => {
        // By noon no clock of these zones is changed.
        if (session.start < '04:00') return
        const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
        const fit = Math.floor((minutesIn(session.end) - minutesIn(session.start)) / session.minutes)
        for (let at = window.from.getTime() + dayMs; at < window.until.getTime() - dayMs; at += dayMs) {
          const { date, weekday } = wall(new Date(at), rules.timeZone)
          const isThere = weekday === session.weekday && !closed.includes(date)
          expect(slots.filter((slot) => slot.date === date)).toHaveLength(isThere ? fit : 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keep their names whenever one looks', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 30 }), ({ rules, window, slots }, later) => {
        const from = new Date(window.from.getTime() + later * dayMs)
        const again = slotsOf(rules, { from, until: window.until })
        expect(again.map(({ id }) => id)).toEqual(slots.filter(({ start }) => start >= from).map(({ id }) => id))
      }),
    )
  })
})

describe('times that are not there', () => {
  const rulesWith = (session: object): SlotRules => ({
    data: venues({ river: { sessions: [{ id: 's', team: 't', minutes: 30, ...session }] }, hill: { sessions: [] } }),
    timeZone: 'Europe/London',
    isHoliday: noHoliday,
  })
  const times = (rules: SlotRules, from: string, until: string): string[] =>
    slotsOf(rules, { from: new Date(from), until: new Date(until) }).map(({ start }) => start.toISOString())

  it('in spring the hour that is left out; in autumn the hour that comes twice is there once', () => {
    const early = rulesWith({ weekday: 'sunday', start: '00:30', end: '02:30' })
    expect(times(early, '2026-03-28T12:00:00Z', '2026-03-30T00:00:00Z')).toEqual([
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
    ])
    expect(times(early, '2026-10-24T12:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
      '2026-10-24T23:30:00.000Z',
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T02:00:00.000Z',
    ])
  })

  it('public holidays, days of one venue, days before the first and after the last', () => {
    const monday = rulesWith({
      weekday: 'monday',
      start: '10:00',
      end: '10:30',
      from: '2026-12-21',
      until: '2027-01-11',
    })
    const isHoliday = holidaysOf({ country: 'GB', state: 'ENG' })
    const [river] = monday.data.venues
    river?.closedOn.push('2027-01-04')
    // The 28th of December stands in for Boxing Day, a Saturday in 2026.
    expect(times({ ...monday, isHoliday }, '2026-12-01T00:00:00Z', '2027-02-01T00:00:00Z')).toEqual([
      '2026-12-21T10:00:00.000Z',
      '2027-01-11T10:00:00.000Z',
    ])
  })

  it('places that the council has not confirmed; examples are there, and say what they are', () => {
    const data = venues({ river: { confirmed: false }, hill: { confirmed: false, example: true } })
    const window = { from: new Date('2026-11-24T00:00:00Z'), until: new Date('2026-12-08T00:00:00Z') }
    const found = slotsOf({ data, timeZone: 'Europe/London', isHoliday: noHoliday }, window)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ venue }) => !venue.example)).toEqual([])
  })

  it('an example can never be called confirmed', () => {
    expect(() => venues({ river: { example: true, confirmed: true } })).toThrow(/never confirmed/)
  })
})

describe('which of them suit', () => {
  const data = venues({ hill: { latitude: 53.8, longitude: -1.5 } })
  const window = { from: new Date('2026-11-23T00:00:00Z'), until: new Date('2026-12-20T00:00:00Z') }
  const slots = slotsOf({ data, timeZone: 'Europe/London', isHoliday: noHoliday }, window)
  const venuesFor = (wishes: Partial<TalkingPointWishes>): { venues: string[]; fits: boolean } => {
    const { slots: found, fits } = choose(slots, { ...noWishes, ...wishes }, data)
    return { venues: [...new Set(found.map(({ venue }) => venue.id))].sort(), fits }
  }
  const place = (outcode: string, latitude: number | null, longitude: number | null) => ({
    ...{ name: 'x', outcode, latitude, longitude },
  })

  it.each<[string, Partial<TalkingPointWishes>, string[], boolean]>([
    ['nothing special', {}, ['hill', 'river'], true],
    ['no steps', { stepFree: true }, ['hill'], true],
    ['a hearing loop and quiet', { hearingLoop: true, quiet: true }, ['hill'], true],
    ['the evening', { evening: true }, ['hill'], true],
    ['a language that is there', { interpreter: 'pl' }, ['hill'], true],
    ['a language that is not', { interpreter: 'ur' }, [], false],
    ['near, by the postcode alone', { place: place('FN1', null, null) }, ['river'], true],
    ['near, by the distance', { place: place('XX9', 53.81, -1.51) }, ['hill'], true],
    ['far from all of them', { place: place('XX9', 51.5, -0.1) }, ['hill', 'river'], false],
    ['near but only in the day', { place: place('FN1', null, null), evening: true }, ['hill'], false],
  ])('%s', (_name, wishes, expected, fits) => {
    expect(venuesFor(wishes)).toEqual({ venues: expected, fits })
  })

  it('getting in and being understood are never traded away', () => {
    const access = fc.record({ stepFree: fc.boolean(), hearingLoop: fc.boolean(), quiet: fc.boolean() })
    const rest = fc.record({ evening: fc.boolean(), interpreter: fc.constantFrom(null, 'pl', 'ur', 'other') })
    fc.assert(
      fc.property(access, rest, fc.constantFrom(null, place('XX9', 51, 0)), (wants, more, where) => {
        const found = choose(slots, { ...noWishes, ...wants, ...more, place: where }, data).slots
        const suits = ({ venue, interpreters }: Slot): boolean =>
          (['stepFree', 'hearingLoop', 'quiet'] as const).every((one) => !wants[one] || venue.access.includes(one)) &&
          (more.interpreter === null || interpreters.includes(more.interpreter))
        expect(found.filter((slot) => !suits(slot))).toEqual([])
      }),
    )
  })

  it('the first three are on different days where there are as many', () => {
    const first = choose(slots, noWishes, data).slots.slice(0, 3)
    expect(new Set(first.map(({ date }) => date)).size).toBe(3)
  })
})
