import fc from 'fast-check'
import { holidaysOf } from '../../bot/councils/holidays.ts'
import { isOpenAt } from '../../bot/councils/hours.ts'
import { leeds } from './leeds.ts'

const england = holidaysOf({ country: 'GB', state: 'ENG' })

/** Every day from one to another, both included, as 2026-12-28. */
function days(from: string, to: string): string[] {
  const found: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    found.push(new Date(at).toISOString().slice(0, 10))
  return found
}

describe('public holidays of England', () => {
  // As published by the government (gov.uk/bank-holidays, England and Wales).
  test.each([
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
  ])('of %d, those that stand in for a weekend included', (year, expected) => {
    const found = days(`${String(year)}-01-01`, `${String(year)}-12-31`).filter(england)
    expect(found.map((day) => day.slice(5)).join(' ')).toBe(expected)
  })

  test("other parts of a country have other days, and Mother's Day closes nothing", () => {
    const scotland = holidaysOf({ country: 'GB', state: 'SCT' })
    expect([england('2026-01-02'), scotland('2026-01-02')]).toEqual([false, true])
    expect(england('2026-03-15')).toBe(false)
  })

  test('an unknown place stops the start with a sentence', () => {
    expect(() => holidaysOf({ country: 'ZZ' })).toThrow(/No holidays are known for "ZZ/)
    expect(() => holidaysOf({ country: 'GB', state: 'XX' })).toThrow(/GB XX.*codes such as GB and ENG/)
  })

  test('asking about many years, in any order, gives the same answers', () => {
    const again = holidaysOf({ country: 'GB', state: 'ENG' })
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.constantFrom('12-25', '01-01', '07-14'), (year, day) => {
        expect(again(`${String(year)}-${day}`)).toBe(day !== '07-14')
      }),
    )
  })
})

describe('the office in Leeds', () => {
  test.each([
    ['a working day at nine', '2026-11-24T09:00:00Z', true],
    ['a minute before', '2026-11-24T08:59:59Z', false],
    ['a Wednesday at nine, when it opens at ten', '2026-11-25T09:00:00Z', false],
    ['a Wednesday at ten', '2026-11-25T10:00:00Z', true],
    ['the last minute', '2026-11-24T16:59:59Z', true],
    ['five o’clock', '2026-11-24T17:00:00Z', false],
    ['Good Friday', '2026-04-03T10:00:00Z', false],
    ['the day after Easter Monday', '2026-04-07T10:00:00Z', true],
    ['the Monday that stands in for Boxing Day', '2026-12-28T11:00:00Z', false],
    ['the day after it', '2026-12-29T11:00:00Z', true],
    ['midnight', '2026-11-24T00:00:00Z', false],
    ['the Monday after the clocks went forward, nine by the clock', '2026-03-30T08:00:00Z', true],
    ['an hour before that', '2026-03-30T07:30:00Z', false],
    ['the Monday after the clocks went back, nine by the clock', '2026-10-26T09:00:00Z', true],
    ['an hour before that', '2026-10-26T08:30:00Z', false],
  ])('%s: %s → %s', (_what, iso, open) => {
    expect(leeds.isOpen(new Date(iso))).toBe(open)
  })
})

describe('the clock on the wall', () => {
  const always = ['00:00', '23:59'] as [string, string]
  const week = { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always }
  const hours = { source: 'made up', ...week, saturday: null, sunday: ['01:30', '02:30'] as [string, string] }
  const open = (iso: string): boolean =>
    isOpenAt({ ...hours, closedOn: ['2026-06-17'] }, 'Europe/London', new Date(iso))

  test('when the clocks go forward the missing hour is never there', () => {
    // 29 March 2026: 00:59:59 GMT is followed by 02:00 BST, so only 02:00 to 02:30 is left of the opening.
    expect(['00:59:59', '01:00:00', '01:29:59', '01:30:00'].map((time) => open(`2026-03-29T${time}Z`))).toEqual([
      ...[false, true, true, false],
    ])
  })

  test('when they go back the hour that comes twice counts twice', () => {
    // 25 October 2026: 01:30 BST, then 01:30 GMT an hour later.
    expect(
      ['00:29:59', '00:30:00', '01:00:00', '01:30:00', '02:30:00'].map((time) => open(`2026-10-25T${time}Z`)),
    ).toEqual([...[false, true, false, true, false]])
  })

  test('a day the council has closed begins and ends at its own midnight, in summer too', () => {
    expect(open('2026-06-16T22:58:00Z')).toBe(true)
    expect(open('2026-06-16T23:00:00Z')).toBe(false)
    expect(open('2026-06-17T22:58:00Z')).toBe(false)
    expect(open('2026-06-17T23:00:00Z')).toBe(true)
  })
})
