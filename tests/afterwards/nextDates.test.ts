import fc from 'fast-check'
import { nextDates } from '../../bot/directory/nextDates.ts'
import { serviceSchema } from '../../bot/directory/service.ts'
import type { Service, ServiceData } from '../../bot/directory/service.ts'

type ScheduleData = NonNullable<ServiceData['schedules']>[number]

const service = (...schedules: ScheduleData[]): Service =>
  serviceSchema.parse({ id: 'a', name: 'A', status: 'active', schedules })
/** A Sunday evening. */
const now = new Date('2026-11-22T19:00:00Z')
const days = (schedule: ScheduleData, count = 3, from = now): string[] =>
  nextDates(service(schedule), from, count).map(({ on }) => on)

test('rules in fields', () => {
  expect(days({ freq: 'WEEKLY', byday: 'MO,TH' })).toEqual(['2026-11-23', '2026-11-26', '2026-11-30'])
  expect(days({ freq: 'MONTHLY', byday: '2TU' })).toEqual(['2026-12-08', '2027-01-12', '2027-02-09'])
  expect(days({ freq: 'MONTHLY', byday: '-1FR' })).toEqual(['2026-11-27', '2026-12-25', '2027-01-29'])
  expect(days({ freq: 'MONTHLY', bymonthday: '31' })).toEqual(['2026-12-31', '2027-01-31', '2027-03-31'])
  expect(days({ freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-11-18' })).toEqual([
    '2026-12-02',
    '2026-12-16',
    '2026-12-30',
  ])
  expect(days({ freq: 'WEEKLY', dtstart: '2019-03-05' }, 1)).toEqual(['2026-11-24'])
  expect(days({ freq: 'WEEKLY', byday: 'MO', until: '2026-11-30' })).toEqual(['2026-11-23', '2026-11-30'])
  expect(days({ freq: 'WEEKLY', byday: 'MO', valid_from: '2026-12-01', valid_to: '2026-12-08' })).toEqual([
    '2026-12-07',
  ])
})

test('dated things are gone when they are past, today as soon as they are over', () => {
  const once = { dtstart: '2026-11-22', opens_at: '18:00', closes_at: '20:00:00' }
  expect(days(once)).toEqual(['2026-11-22'])
  expect(days(once, 3, new Date('2026-11-22T20:00:00Z'))).toEqual([])
  // Summer time: eight in the evening there is seven by Greenwich.
  const summer = { dtstart: '2026-07-01', opens_at: '18:00', closes_at: '20:00' }
  expect(days(summer, 1, new Date('2026-07-01T18:59:00Z'))).toEqual(['2026-07-01'])
  expect(days(summer, 1, new Date('2026-07-01T19:00:00Z'))).toEqual([])
})

test('plain words are read where they are plain', () => {
  const first = (description: string): unknown => {
    const [next] = nextDates(service({ description }), now, 1)
    return next === undefined ? null : [next.on, next.opensAt, next.closesAt, next.what]
  }
  expect(first('The first Wednesday of the month, 2pm.')).toEqual(['2026-12-02', '14:00', null, null])
  expect(first('Mondays and Wednesdays, 1pm to 3.30pm.')).toEqual(['2026-11-23', '13:00', '15:30', null])
  expect(first('Every Friday 10 to 11.30am')).toEqual(['2026-11-27', '10:00', '11:30', null])
  expect(first('Walk and Talk: Tuesdays.')).toEqual(['2026-11-24', null, null, 'Walk and Talk'])
  expect(first('Burley: Tuesdays 10am to 12 noon. Farnley: Wednesdays 12 noon to 2pm.')).toEqual([
    '2026-11-24',
    '10:00',
    '12:00',
    'Burley',
  ])
  expect(first('Monday to Friday, 9am to 4.30pm.')).toEqual(['2026-11-23', '09:00', '16:30', null])
})

test.each([
  'Once a week.',
  'Five meetings a year.',
  'Monthly',
  'Tuesdays. Not in August.',
  'Tuesdays in term time',
  'Alternate Tuesdays',
  'Every other Tuesday',
  'Tuesday',
  'Weekdays 9am to 5pm, Wednesdays from 10am.',
  'In Calverley and Farsley: Saturdays.',
  'Tuesdays, please ring first',
  '<script>Tuesdays</script>',
])('no date is made of "%s"', (description) => {
  expect(nextDates(service({ description }), now, 3)).toEqual([])
})

test.each([
  { freq: 'WEEKLY' },
  { freq: 'WEEKLY', interval: 2, byday: 'MO' },
  { freq: 'MONTHLY' },
  { freq: 'YEARLY', dtstart: '2026-12-01' },
  { freq: 'WEEKLY', byday: 'MO,XX' },
  { freq: 'WEEKLY', byday: 'MO', until: 'soon' },
  { freq: 'WEEKLY', byday: 'MO', dtstart: '2026-02-30' },
  { dtstart: 'next week' },
  { valid_from: '2026-01-01', valid_to: '2027-01-01' },
])('no date is made of half a rule: %j', (schedule) => {
  expect(days(schedule)).toEqual([])
})

test('what only usually meets is not said for a public holiday, and a service that is closed has no dates', () => {
  const isHoliday = (date: string): boolean => date === '2026-12-25'
  const fridays = nextDates(service({ description: 'Fridays.' }), new Date('2026-12-20T09:00:00Z'), 1, { isHoliday })
  expect(fridays.map(({ on }) => on)).toEqual(['2027-01-01'])
  const named = nextDates(service({ dtstart: '2026-12-25' }), now, 1, { isHoliday })
  expect(named.map(({ on }) => on)).toEqual(['2026-12-25'])
  expect(nextDates({ ...service({ description: 'Fridays.' }), status: 'temporarily closed' }, now, 1)).toEqual([])
})

test('dates are in order, from today on, never twice, at most as many as asked for', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', '1MO', '-1SU', '5WE')
  const schedule = fc.record(
    {
      freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY'),
      interval: fc.integer({ min: -1, max: 5 }),
      byday: weekday,
      bymonthday: fc.integer({ min: -31, max: 31 }).map(String),
      dtstart: fc
        .date({ min: new Date('1970-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      until: fc.constantFrom('2026-12-24', '2000-01-01', ''),
      opens_at: fc.constantFrom('09:00', '25:00', '9am'),
      description: fc.string(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(schedule, { maxLength: 4 }), fc.integer({ min: 0, max: 8 }), (schedules, count) => {
      const found = nextDates(service(...schedules), now, count).map(({ on, opensAt }) => `${on} ${opensAt ?? ''}`)
      expect(found.length).toBeLessThanOrEqual(count)
      expect(found).toEqual([...found].sort())
      expect(found.every((one) => one >= '2026-11-22')).toBe(true)
    }),
    { numRuns: 300 },
  )
})
