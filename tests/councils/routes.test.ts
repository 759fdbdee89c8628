import { kinds } from '../../dialogs/ports.ts'
import { easyRead, has, plainEnglish } from '../../locales/index.ts'
import { leeds, leedsData } from './leeds.ts'

const workingDay = new Date('2026-11-24T10:00:00Z')
const night = new Date('2026-11-24T23:30:00Z')
const bankHoliday = new Date('2026-12-28T11:00:00Z')
const times = [workingDay, night, bankHoliday]
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe.each(kinds)('%s', (kind) => {
  test('has a way of its own: teams by day and by night, and more than one to tell', () => {
    expect(Object.keys(leedsData.crisis)).toContain(kind)
    for (const at of times) expect(leeds.teamsFor(kind, at, false).length).toBeGreaterThan(1)
  })

  test('shows 999 first, and the council as it can be reached at that hour', () => {
    for (const at of times) {
      const shown = ids(leeds.contactsFor(kind, at))
      expect(shown[0]).toBe('emergency')
      expect(shown).toContain(leeds.isOpen(at) ? 'council' : 'councilOutOfHours')
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  test('shows nothing that is not confirmed, and by night no office that is shut', () => {
    const held = new Set(leedsData.contacts.filter(({ show }) => show !== 'yes').map(({ id }) => id))
    const shut = new Set(leedsData.contacts.filter(({ officeHours }) => officeHours).map(({ id }) => id))
    for (const at of times) {
      const shown = ids(leeds.contactsFor(kind, at))
      expect(shown.filter((id) => held.has(id) || (!leeds.isOpen(at) && shut.has(id)))).toEqual([])
    }
  })
})

describe('who is told first', () => {
  test.each(kinds)('%s: by day their own worker, by night whoever is on duty and then their own worker', (kind) => {
    const before = ids(leeds.teamsFor(kind, night, false))[0]
    expect(ids(leeds.teamsFor(kind, workingDay, true))[0]).toBe('ownWorker')
    expect(ids(leeds.teamsFor(kind, night, true)).slice(0, 2)).toEqual([before, 'ownWorker'])
    expect(ids(leeds.teamsFor(kind, night, false))).not.toContain('ownWorker')
  })

  test('a child is for those who work with children, at any hour', () => {
    for (const at of times) expect(ids(leeds.teamsFor('child_at_risk', at, false))[0]).toMatch(/^children/)
  })

  test('a bank holiday is as a night', () => {
    for (const kind of kinds)
      expect(leeds.teamsFor(kind, bankHoliday, false)).toEqual(leeds.teamsFor(kind, night, false))
  })
})

describe('numbers for those who cannot speak or hear on the phone', () => {
  test('are of their own, reach 999 first, and are on the list that is always there', () => {
    const without = ids(leeds.withoutVoice())
    expect(without.length).toBeGreaterThanOrEqual(4)
    const always = ids(leeds.alwaysShown())
    expect(always[0]).toBe('emergency')
    for (const id of ['emergency_silent', 'emergencySms', 'relayEmergency', 'bsl999'])
      expect([without, always].every((list) => list.includes(id))).toBe(true)
  })
})

describe('names', () => {
  test.each([plainEnglish, easyRead])('in %s every number and every team has words, the held back too', (lang) => {
    const voice = { lang, audience: 'self' as const }
    const without = [
      ...leedsData.contacts.map(({ id }) => `contacts.${id}`),
      ...leedsData.teams.map(({ id }) => `teams.${id}`),
    ].filter((key) => !has(voice, key))
    expect(without).toEqual([])
  })

  test('staff read a name, never an id', () => {
    for (const { id } of leedsData.teams) expect(leeds.teamName(id)).not.toBe(id)
  })
})

test('the clocks are those the documents ask for', () => {
  expect([leeds.escalateMinutes, leeds.checkBackMinutes, leeds.holdHours]).toEqual([[15, 30, 60], [15, 30, 60], 72])
})
