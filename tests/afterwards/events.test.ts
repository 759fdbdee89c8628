import { eventsOf, whenNext } from '../../bot/afterwards/events.ts'
import { readServices } from '../../bot/directory/readDirectory.ts'
import { plainEnglish } from '../../locales/index.ts'
import { whenWords } from '../../dialogs/whenWords.ts'
import { leeds } from '../support/ports.ts'
import { band, lookAtBand, serviceOf, world } from './world.ts'

const now = new Date('2026-11-22T19:00:00Z')
const voice = { lang: plainEnglish, audience: 'self' } as const

test('the next comes first, what is past is gone, and what has no date comes last with none', () => {
  const named = (id: string, name: string, schedules: object[] = []): ReturnType<typeof serviceOf> =>
    serviceOf({ id, name, status: 'active', schedules })
  const services = [
    named('x', 'A memory cafe without a date'),
    named('late', 'Winter fair', [{ dtstart: '2026-12-12', opens_at: '10:00' }]),
    named('past', 'Summer fair', [{ dtstart: '2026-07-12' }]),
    named('soon', 'Harvest supper', [{ dtstart: '2026-11-23' }]),
    named('weekly', 'A lunch club', [{ freq: 'WEEKLY', byday: 'MO' }]),
  ]
  expect(eventsOf(services, now).map(({ service, next }) => [service.id, next?.on ?? null])).toEqual([
    ['soon', '2026-11-23'],
    ['late', '2026-12-12'],
    ['x', null],
  ])
})

test('of the starter directory no date is invented: People’s Parliament and memory cafes say to ask', () => {
  const services = readServices(leeds)
  const events = eventsOf(services, now)
  const ids = events.map(({ service }) => service.id)
  expect(ids).toEqual(expect.arrayContaining(['asking-you-peoples-parliament', 'hamari-yaadain']))
  for (const { service, next } of events) if (service.schedules.length === 0) expect(next).toBeNull()
})

test('what is open nearly every day has no "next"', () => {
  const open = serviceOf({ ...band, schedules: [{ description: 'Monday to Friday, 9am to 4.30pm.' }] })
  expect(whenNext(open, now).dates).toEqual([])
  expect(whenWords(voice, whenNext(open, now))).toBe('')
})

test('a suggestion says when it meets next, in words that fit the day', async () => {
  const { talk: start } = world({ services: [{ ...band, schedules: [{ description: 'Thursdays, 7.30pm.' }] }] })
  const talk = start('a')
  const said: string[] = []
  await lookAtBand(
    Object.assign(Object.create(talk) as typeof talk, {
      say: async (words: string) => {
        const messages = await talk.say(words)
        said.push(...messages.map(({ text }) => text ?? ''))
        return messages
      },
    }),
  )
  expect(said.join('\n')).toContain('Thursday 26 November, 7:30pm')
})

test('what was on last month is not suggested any more', async () => {
  const { talk: start, clock } = world({ services: [{ ...band, schedules: [{ dtstart: '2026-11-26' }] }] })
  const before = start('a')
  await lookAtBand(before)
  expect(before.memory().shown).toContain('test-brass-band')
  clock.pass(72)
  const after = start('b')
  await lookAtBand(after)
  expect(after.memory().shown).not.toContain('test-brass-band')
  expect(after.memory().shown.length).toBeGreaterThan(0)
})
