import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readConfig } from '../../bot/config.ts'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { leeds } from '../support/ports.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')

test.each([
  ['PORT', 'telephone'],
  ['PORT', '70000'],
  ['WRITE_DEADLINE_MS', '0'],
  ['COUNCIL', '../secret'],
  ['LOG_LEVEL', 'loud'],
  ['BOT_EMULATOR', 'yes'],
  ['PUBLIC_URL', 'chat.example.org'],
  ['ALLOWED_ORIGINS', 'https://a.example, nonsense'],
  ['DIRECT_LINE_SECRET', 'short'],
])('a wrong %s (%s) is named, with what it should be', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new RegExp(`The setting ${name} is not right: it should be .{8,}`),
  )
})

test('the emulator is let in on loopback alone', () => {
  expect(() => readConfig({ BOT_EMULATOR: '1', HOST: '0.0.0.0' })).toThrow(/BOT_EMULATOR.*HOST/)
  expect(readConfig({ BOT_EMULATOR: '1' }).BOT_EMULATOR).toBe(true)
})

test('every setting has a default and is explained in .env.example', () => {
  const example = readFileSync('.env.example', 'utf8')
  for (const name of Object.keys(readConfig({}))) expect(example).toContain(name)
})

test('a wrong setting stops the start with its sentence and nothing else', async () => {
  const start = promisify(execFile)(node, ['bot/index.ts'], { env: { ...process.env, PORT: 'x' } })
  const error = (await start.then(() => undefined).catch((reason: unknown) => reason)) as {
    code: number
    stderr: string
  }
  expect(error.code).toBe(1)
  expect(error.stderr).toMatch(/^The setting PORT is not right/)
  expect(error.stderr).not.toContain('    at ')
})

describe('A council profile', () => {
  let folder: string
  const profile = (): Record<string, unknown> =>
    JSON.parse(readFileSync(join(leeds, 'profile.json'), 'utf8')) as Record<string, unknown>
  const load = (changed: Record<string, unknown>) => {
    writeFileSync(join(folder, 'profile.json'), JSON.stringify(changed))
    return loadProfile(folder)
  }
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'council-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is refused with a sentence for what is wrong in it', () => {
    expect(() => loadProfile('/nowhere')).toThrow(/COUNCIL/)
    expect(() => load({ ...profile(), leaveTo: 'javascript:alert(1)' })).toThrow(/leaveTo/)
    expect(() => load({ ...profile(), teams: [{ id: 'x', contact: 'nobody', confirmed: false }] })).toThrow(
      /no contact "nobody"/,
    )
  })

  test('holds back a number until the council has confirmed it', () => {
    const { contacts } = loadProfile(leeds)
    const unconfirmed = contacts.filter((contact) => contact.show !== 'yes')
    expect(unconfirmed.length).toBeGreaterThan(0)
    const at = new Date('2026-11-24T10:00:00Z')
    const shown = makeProfile(loadProfile(leeds)).contactsFor('domestic_abuse', at)
    for (const contact of unconfirmed) expect(shown.map(({ number }) => number)).not.toContain(contact.number)
    expect(shown[0]?.number).toBe('999')
  })

  test.each([
    ['a Tuesday at nine', '2026-11-24T09:00:00Z', true],
    ['a Wednesday at half past nine', '2026-11-25T09:30:00Z', false],
    ['a Wednesday at ten', '2026-11-25T10:00:00Z', true],
    ['five in the afternoon', '2026-11-24T17:00:00Z', false],
    ['a Saturday', '2026-11-28T12:00:00Z', false],
    ['nine by the clock in summer', '2026-07-07T08:00:00Z', true],
  ])('knows that on %s the office is open: %s → %s', (_when, iso, open) => {
    const leedsProfile = makeProfile(loadProfile(leeds))
    expect(leedsProfile.isOpen(new Date(iso))).toBe(open)
    const council = leedsProfile.contactsFor('fall', new Date(iso)).at(-1)
    expect(council?.id).toBe(open ? 'council' : 'councilOutOfHours')
  })

  test('names a time only when the council has confirmed it and the team is on duty', () => {
    const data = loadProfile(leeds)
    const open = new Date('2026-11-24T10:00:00Z')
    const closed = new Date('2026-11-28T10:00:00Z')
    expect(makeProfile(data).responseHours(open)).toBeNull()
    const confirmed = makeProfile({ ...data, rapidResponse: { hours: 4, holdHours: 72, confirmed: true } })
    expect([confirmed.responseHours(open), confirmed.responseHours(closed)]).toEqual([4, null])
  })

  test("sends somebody who has a worker to that worker's team first", () => {
    const at = new Date('2026-11-24T10:00:00Z')
    const leedsProfile = makeProfile(loadProfile(leeds))
    expect(leedsProfile.teamsFor('fall', at, true).map(({ id }) => id)[0]).toBe('ownWorker')
    expect(leedsProfile.teamsFor('fall', at, false).map(({ id }) => id)).not.toContain('ownWorker')
  })
})
