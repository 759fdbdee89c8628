import { calendarFile } from '../../bot/talkingPoints/calendarOut.ts'
import { readCalendar } from '../../bot/talkingPoints/calendarIn.ts'
import { slotsOf } from '../../bot/talkingPoints/slots.ts'
import type { Booking } from '../../bot/talkingPoints/bookings.ts'
import { noWishes, venues } from './fixtures.ts'

const window = { from: new Date('2026-10-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') }
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//made up//tests//EN',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const read = (...events: string[][]) => readCalendar(calendar(...events), 'Europe/London', window)
const starts = (...events: string[][]): string[] => read(...events).stretches.map(({ start }) => start.toISOString())

const weekly = [
  'UID:a@example.org',
  'DTSTART;TZID=Europe/London:20261006T100000',
  'DTEND;TZID=Europe/London:20261006T110000',
  'RRULE:FREQ=WEEKLY;COUNT=5',
]

describe('a calendar that is read', () => {
  it('is followed by the clock on the wall, over the clock change', () => {
    expect(starts(weekly)).toEqual([
      '2026-10-06T09:00:00.000Z',
      '2026-10-13T09:00:00.000Z',
      '2026-10-20T09:00:00.000Z',
      '2026-10-27T10:00:00.000Z',
      '2026-11-03T10:00:00.000Z',
    ])
  })

  it('with days left out, one moved and one cancelled', () => {
    const moved = [
      'UID:a@example.org',
      'RECURRENCE-ID;TZID=Europe/London:20261020T100000',
      'DTSTART;TZID=Europe/London:20261021T140000',
      'DTEND;TZID=Europe/London:20261021T150000',
    ]
    const cancelled = [
      'UID:a@example.org',
      'RECURRENCE-ID;TZID=Europe/London:20261027T100000',
      'DTSTART;TZID=Europe/London:20261027T100000',
      'DTEND;TZID=Europe/London:20261027T110000',
      'STATUS:CANCELLED',
    ]
    expect(starts([...weekly, 'EXDATE;TZID=Europe/London:20261013T100000'], moved, cancelled)).toEqual([
      '2026-10-06T09:00:00.000Z',
      '2026-10-21T13:00:00.000Z',
      '2026-11-03T10:00:00.000Z',
    ])
  })

  it('times without a zone are the council’s, times in UTC are not', () => {
    expect(starts(['UID:1', 'DTSTART:20261007T100000', 'DTEND:20261007T110000'])).toEqual(['2026-10-07T09:00:00.000Z'])
    expect(starts(['UID:1', 'DTSTART:20261007T100000Z', 'DTEND:20261007T110000Z'])).toEqual([
      '2026-10-07T10:00:00.000Z',
    ])
  })

  it.each([
    ['a whole day', ['UID:1', 'DTSTART;VALUE=DATE:20261007', 'DTEND;VALUE=DATE:20261008']],
    ['each second for ever', ['UID:1', 'DTSTART:20261007T100000Z', 'DTEND:20261007T110000Z', 'RRULE:FREQ=SECONDLY']],
    [
      'a day that never comes',
      ['UID:1', 'DTSTART:20261007T100000Z', 'DTEND:20261007T110000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ],
    ['no start', ['UID:1', 'SUMMARY:x']],
  ])('%s is left out, and the others stay', (_name, event) => {
    const { stretches, leftOut } = read(event, weekly)
    expect([stretches.length, leftOut]).toEqual([5, 1])
  })

  it.each(['', 'hello', '<html></html>', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'])(
    'what is no calendar is refused: %j',
    (text) => {
      expect(() => readCalendar(text, 'Europe/London', window)).toThrow(/calendar/)
    },
  )

  it('too much of one is refused', () => {
    const many = Array.from({ length: 2_001 }, (_, index) => [`UID:${String(index)}`, 'SUMMARY:x'])
    expect(() => read(...many)).toThrow(/events/)
  })

  it('becomes times that can be booked, closed days apart', () => {
    const data = venues({
      river: { sessions: [], calendar: { from: 'rota.ics', team: 'localTeam', minutes: 30 }, closedOn: ['2026-10-13'] },
      hill: { sessions: [] },
    })
    const { stretches } = read(weekly)
    const rules = {
      data,
      timeZone: 'Europe/London',
      isHoliday: () => false,
      calendars: new Map([['river', stretches]]),
    }
    const found = slotsOf(rules, window)
    expect(found.map(({ date, time }) => `${date} ${time}`).slice(0, 4)).toEqual([
      '2026-10-06 10:00',
      '2026-10-06 10:30',
      '2026-10-20 10:00',
      '2026-10-20 10:30',
    ])
  })
})

describe('a calendar that is given', () => {
  const booking: Booking = {
    ...{ id: 'conversation-1', code: 'KXTW-7RFD', status: 'booked', team: 't', wishes: noWishes, conversationId: 'c' },
    at: {
      ...{ id: 's', date: '2026-10-27', time: '10:00', until: '10:30', name: 'River Hall', address: 'Low; Road, 1' },
      ...{ place: 'x', distanceKm: null, access: [], interpreters: [], example: false },
    },
    ...{ start: '2026-10-27T10:00:00.000Z', end: '2026-10-27T10:30:00.000Z', askedAt: '', changedAt: '', changes: 2 },
    safeToContact: 'unknown',
    name: 'Joan',
  }
  const words = { summary: 'A meeting', description: 'Come', example: 'EXAMPLE' }
  const file = (change: Partial<Booking> = {}): string =>
    calendarFile({ ...booking, ...change }, words, new Date('2026-10-01T00:00:00Z'))

  it('can be read again, and holds neither the name nor the code nor the conversation', () => {
    const [one] = readCalendar(file(), 'Europe/London', window).stretches
    expect([one?.start.toISOString(), one?.end.toISOString()]).toEqual([booking.start, booking.end])
    for (const secret of ['Joan', 'KXTW', '7RFD', 'conversation-1']) expect(file()).not.toContain(secret)
  })

  it('a newer one takes the place of an older: the same name, a higher number', () => {
    const uid = (text: string): string | undefined => /UID:(.*)/.exec(text)?.[1]
    expect(uid(file({ changes: 3 }))).toBe(uid(file()))
    expect(file({ changes: 3 })).toContain('SEQUENCE:3')
  })

  it('an example is marked, and never confirmed', () => {
    const text = file({ at: { ...booking.at, example: true } })
    expect(text).toContain('SUMMARY:EXAMPLE A meeting')
    expect(text).not.toContain('STATUS:CONFIRMED')
  })
})
