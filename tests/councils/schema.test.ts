import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import type { ProfileData } from '../../bot/councils/schema.ts'
import { leedsData, leedsFolder } from './leeds.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'council-'))
  cpSync(leedsFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Leeds's profile with something changed, read from disk as at the start. */
function withChange(change: object): ProfileData {
  writeFileSync(join(folder, 'profile.json'), JSON.stringify({ ...leedsData, ...change }))
  return loadProfile(folder)
}

describe('a profile that is wrong stops the start and says where', () => {
  const [team] = leedsData.teams
  const [contact] = leedsData.contacts
  test.each([
    ['a list names a number that is not there', { withoutVoice: ['telegraph'] }, /no contact "telegraph"/],
    ['the list that is always shown does', { alwaysShown: ['emergency', 'nobody'] }, /no contact "nobody"/],
    ['two teams have one id', { teams: [...leedsData.teams, team] }, /two are called "ownWorker"/],
    ['two numbers have one id', { contacts: [...leedsData.contacts, contact] }, /two are called "emergency"/],
    ['a team is told in an unknown way', { teams: [{ ...team, tell: ['ftp://example.org'] }] }, /tell/],
    ['there are no minutes after which the next is told', { escalateMinutes: [] }, /escalateMinutes/],
    ['minutes are no number of minutes', { checkBackMinutes: [15, -1] }, /checkBackMinutes/],
    ['a country is no code', { holidays: { country: 'England' } }, /country/],
  ])('%s', (_what, change, reason) => {
    expect(() => withChange(change)).toThrow(reason)
  })
})

describe('a profile that says little', () => {
  test('has the usual clocks, and reaches 999 and the council', () => {
    const { escalateMinutes, checkBackMinutes, alwaysShown, withoutVoice, holidays, ...rest } = leedsData
    writeFileSync(join(folder, 'profile.json'), JSON.stringify(rest))
    const profile = makeProfile(loadProfile(folder))
    expect([profile.escalateMinutes, profile.checkBackMinutes]).toEqual([escalateMinutes, checkBackMinutes])
    expect(profile.alwaysShown().map(({ id }) => id)).toEqual(['emergency', 'council', 'councilOutOfHours'])
    expect(profile.withoutVoice().map(({ id }) => id)).toEqual(['emergency'])
    expect([alwaysShown.length, withoutVoice.length, holidays?.state]).toEqual([10, 5, 'ENG'])
    // Nobody said whose holidays: only the council's own days close it.
    expect(profile.isOpen(new Date('2026-12-28T11:00:00Z'))).toBe(true)
  })

  test('its own closed days count beside the public ones', () => {
    const hours = { ...leedsData.hours, closedOn: ['2026-12-29'] }
    const profile = makeProfile(withChange({ hours }))
    const open = ['28', '29', '30'].map((day) => profile.isOpen(new Date(`2026-12-${day}T11:00:00Z`)))
    expect(open).toEqual([false, false, true])
  })
})
