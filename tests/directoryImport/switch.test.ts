import { keepCorrection } from '../../bot/directory/corrections.ts'
import { readSourceStates } from '../../bot/directory/readSources.ts'
import { logOf } from '../../bot/directory/stored.ts'
import { readReports, removeSource, takeIn } from '../../bot/directory/import/takeIn.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { sound } from './feedServer.ts'
import { starterService, startImporting, type Importing } from './runImport.ts'

let importing: Importing
beforeEach(async () => {
  importing = await startImporting()
})
afterEach(() => importing.end())

const many = (count: number, more: Record<string, unknown> = {}): unknown[] =>
  Array.from({ length: count }, (_none, at) => sound(at + 1, more))
/** The same file with other content: the same source. */
const bringIn = async (contents: unknown[], order: Parameters<Importing['bringIn']>[1] = {}, on = importing) =>
  on.bringIn(await on.file('feed.json', JSON.stringify({ contents })), order)

describe('a bad feed', () => {
  test.each([
    ['fewer than half of what was there', (): unknown[] => many(9)],
    ['nothing at all', (): unknown[] => []],
    ['mostly broken', (): unknown[] => [...many(20), ...Array.from({ length: 15 }, () => ({ id: 'x', name: '' }))]],
  ])('with %s does not take the place of a good directory, unless anyway', async (_how, made) => {
    expect(await bringIn(many(20))).toMatchObject({ outcome: 'taken in' })
    const version = importing.live.version()
    const refused = await bringIn(made())
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(refused.why?.length).toBeGreaterThan(0)
    expect(importing.live.services()).toHaveLength(21)
    expect(importing.live.service('s-20')).toBeDefined()
    expect(version).not.toBe('starter')
    expect(await readReports(importing.storage)).toHaveLength(2)
    expect(await bringIn(made(), { anyway: true })).toMatchObject({ outcome: 'taken in' })
  })

  test('never stands instead of a much larger starter directory by itself', async () => {
    await importing.end()
    importing = await startImporting({
      starter: Array.from({ length: 30 }, (_none, at) =>
        starterService({ id: `a-${String(at)}`, name: `A ${String(at)}` }),
      ),
    })
    expect(await bringIn(many(5), { withoutStarter: true })).toMatchObject({ outcome: 'refused' })
    expect(await bringIn(many(29), { withoutStarter: true })).toMatchObject({ outcome: 'taken in' })
    expect(importing.live.services()).toHaveLength(29)
    await bringIn(many(29), { withoutStarter: false })
    expect(importing.live.services()).toHaveLength(59)
  })
})

/** A store that fails at the nth durable write or append. */
function failing(storage: Storage, at: () => number): Storage {
  let count = 0
  const step = (): void => {
    count += 1
    if (count === at()) throw new Error('The disk is full.')
  }
  return {
    read: (keys) => storage.read(keys),
    keys: (collection) => storage.keys(collection),
    lines: (log, from) => storage.lines(log, from),
    remove: (keys) => storage.remove(keys),
    truncate: (log, length) => storage.truncate(log, length),
    removeLog: (log) => storage.removeLog(log),
    close: () => storage.close(),
    write: async (changes, how) => {
      step()
      return storage.write(changes, how)
    },
    append: async (log, lines, how) => {
      step()
      return storage.append(log, lines, how)
    },
  }
}

test('whatever write fails on the way, the directory is the old one or the new one, never half', async () => {
  for (let at = 1; at <= 6; at += 1) {
    const real = openMemory()
    const before = await startImporting({ storage: real })
    await bringIn(many(600), {}, before)
    let failAt = at
    const during = await startImporting({ storage: failing(real, () => failAt) })
    const next = many(500, { alert: 'new' })
    const result = await bringIn(next, {}, during).catch(() => 'failed')
    await before.live.reload()
    // The folder of an import differs, and so does the name of the source: the second stands beside the first.
    const states = await readSourceStates(real)
    const counts = states.map(({ count }) => count)
    expect([[600], [600, 500]]).toContainEqual(counts)
    for (const { version, parts, count } of states) {
      let lines = 0
      for (let part = 0; part < parts; part += 1) lines += (await real.lines(logOf(version, part))).length
      expect(lines).toBe(count)
    }
    if (result === 'failed') expect(at).toBeLessThan(5)
    failAt = 0
    expect(await bringIn(next, {}, during)).toMatchObject({ outcome: 'taken in', kept: 500 })
    await before.end()
    await during.end()
  }
})

test('old versions are cleared away, but not the last one: somebody may be reading it', async () => {
  const versions: string[] = []
  for (let at = 0; at < 4; at += 1) versions.push((await bringIn(many(12, { alert: String(at) }))).version)
  const left = await Promise.all(versions.map(async (one) => (await importing.storage.lines(logOf(one, 0))).length))
  expect(left).toEqual([0, 0, 12, 12])
})

test('a log that is not whole is not shown; what was there stays', async () => {
  await bringIn(many(12))
  const [state] = await readSourceStates(importing.storage)
  await importing.storage.truncate(logOf(state?.version ?? '', 0), 5)
  const other = await startImporting({ storage: importing.storage })
  await other.live.reload()
  expect(other.names()).toEqual(['The first group'])
  await other.end()
})

test('no feed takes the place of another service by its id, nor gives itself a part', async () => {
  await bringIn([
    ...many(3),
    sound(4, {
      id: 'starter-one',
      name: 'Not the first group',
      attributes: [{ taxonomy_term: { name: 'anywhere', taxonomy: 'better-conversations-role' } }],
    }),
  ])
  expect(importing.live.service('starter-one')?.name).toBe('The first group')
  expect(importing.live.services()).toHaveLength(4)
})

test('a group that the starter has too is shown once, with its own id and the newer facts', async () => {
  await importing.end()
  const needs = [{ link_type: 'main', taxonomy_term: { name: 'lunch_club', taxonomy: 'better-conversations-needs' } }]
  importing = await startImporting({
    starter: [
      starterService({
        name: 'Kirk Lunch Club',
        url: 'https://kirk.example/',
        attributes: needs,
        assured_date: '2026-01-01',
        contacts: [{ phones: [{ number: '0113 496 9999' }] }],
      }),
    ],
  })
  await bringIn([sound(1, { name: 'The Kirk Lunch Club', url: 'http://www.kirk.example', assured_date: '2026-10-01' })])
  expect(importing.live.services()).toHaveLength(1)
  expect(importing.live.service('starter-one')?.contacts[0]?.phones[0]?.number).toBe('0113 496 1001')
  expect(importing.live.directory.get('starter-one')?.needs).toEqual(['lunch_club'])
})

describe('what staff correct', () => {
  const said = { by: 'sam', at: '2026-11-22T12:00:00Z' }

  test('stays when the service is brought in anew: tags, day checked, hidden', async () => {
    await bringIn(many(5))
    await keepCorrection(importing.storage, 's-1', {
      ...said,
      needs: [{ name: 'dementia', main: true }],
      checkedOn: '2026-11-20',
    })
    await keepCorrection(importing.storage, 's-2', { ...said, hidden: true })
    await bringIn(many(5, { alert: 'new' }))
    expect(importing.live.directory.get('s-1')).toMatchObject({
      needs: ['dementia'],
      checked: '2026-11-20',
      caution: 'new',
    })
    expect(importing.live.service('s-2')).toBeUndefined()
    expect(importing.live.hidden().map(({ id }) => id)).toEqual(['s-2'])
    await keepCorrection(importing.storage, 's-2', { ...said, hidden: false })
    await keepCorrection(importing.storage, 's-1', { ...said, needs: null })
    await importing.live.reload()
    expect(importing.live.service('s-2')).toBeDefined()
    expect(importing.live.directory.get('s-1')?.needs).not.toContain('dementia')
  })

  test('clears held-back text, for that text alone', async () => {
    const text = (day: string): string => `We sing every ${day} in the big hall, call Jane Smith on 07700 900123.`
    await bringIn([sound(1, { description: text('Monday') })])
    const [waiting] = importing.live.held()
    await keepCorrection(importing.storage, 's-1', { ...said, shownText: 'cleared' }, waiting?.held)
    await importing.live.reload()
    expect(importing.live.service('s-1')?.description).toBe(text('Monday'))
    await bringIn([sound(1, { description: text('Tuesday') })])
    expect(importing.live.service('s-1')?.description).not.toContain('Jane')
  })
})

test('a source can be taken out again', async () => {
  const { source } = await bringIn(many(12))
  expect(await removeSource(importing.storage, source)).toBe(true)
  await importing.live.reload()
  expect(importing.names()).toEqual(['The first group'])
  expect(await removeSource(importing.storage, source)).toBe(false)
})

test('what changed on the way between asking and taking in is not overwritten', async () => {
  const file = await importing.file('feed.json', JSON.stringify({ contents: many(12) }))
  const { source, version } = await importing.prepare(file)
  const parts = { storage: importing.storage, dataFolder: importing.folder, now: () => importing.now, starterCount: 1 }
  await takeIn({ source, version }, parts)
  await expect(takeIn({ source, version }, parts)).rejects.toThrow()
  expect(await readSourceStates(importing.storage)).toHaveLength(1)
})

test('suggestions come from what was brought in, and turns are answered while it is being built', async () => {
  const started = performance.now()
  let longest = 0
  let last = started
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    // The old one answers until the new one is whole.
    importing.live.directory.get('starter-one')
  }, 1)
  await bringIn(many(3_000))
  clearInterval(beat)
  const place = { name: 'Here', outcode: 'ZZ1', latitude: 53.75, longitude: -1.6 }
  const found = importing.live.directory.suggest({
    words: ['I love singing'],
    needs: ['hobbies_arts'],
    place,
    strengths: [],
    not: [],
  })
  expect(found.fits).toBe(true)
  expect(found.connections[0]?.id).toMatch(/^s-/)
  expect(longest).toBeLessThan(2_000)
})

test('what has no place is not near; what serves the whole area or country is offered wherever somebody is', async () => {
  const nowhere = { service_at_locations: [] }
  await bringIn([
    sound(1, { ...nowhere, service_areas: [{ name: 'All of Leeds' }] }),
    sound(2, { ...nowhere, service_areas: [{ name: 'Nationwide' }] }),
    sound(3, nowhere),
  ])
  const place = { name: 'Armley', outcode: 'ZZ1', latitude: 53.9, longitude: -1.2 }
  const wish = { words: ['singing'], needs: ['hobbies_arts'], place, strengths: [], not: [] }
  const found = importing.live.directory.suggest(wish).connections
  expect(found.map(({ id }) => id).sort()).toEqual(['s-1', 's-2'])
  expect(found.map(({ distanceKm }) => distanceKm)).toEqual([null, null])
  expect(importing.live.service('s-3')).toBeDefined()
})
