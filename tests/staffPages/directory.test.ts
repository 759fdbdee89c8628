import { makeLiveDirectory } from '../../bot/directory/live.ts'
import { serviceSchema, type ServiceData } from '../../bot/directory/service.ts'
import { sourcesKey, logOf, type StoredService } from '../../bot/directory/stored.ts'
import { outsideId } from '../../bot/directory/oruk/ids.ts'
import { makeDirectoryPage } from '../../bot/staffPages/directory/directoryPage.ts'
import { marked } from '../../bot/staffPages/directory/heldView.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { handClock } from '../handoff/fixtures.ts'
import { staffOffice, type Member, type StaffOffice } from './staffOffice.ts'

const path = '/staff/directory'
const service = (data: Partial<ServiceData> & { id: string; name: string }) =>
  serviceSchema.parse({ status: 'active', description: 'A group.', ...data })
const tag = (name: string, link: string) => ({
  link_type: link,
  taxonomy_term: { name, taxonomy: 'better-conversations-needs' },
})
// The clock stands at 2 March 2026.
const starter = [
  service({ id: 'fresh', name: 'Fresh Friends', assured_date: '2026-02-01', attributes: [tag('loneliness', 'main')] }),
  service({ id: 'stale', name: 'Stale Singers', assured_date: '2024-01-01' }),
  service({ id: 'never', name: 'Never Looked <b>At</b>' }),
]
const secret = 'jo.bloggs@private.example'
const fed: StoredService = {
  service: service({ id: outsideId('fed'), name: 'Fed Lunch Club', assured_date: '2026-01-01', description: 'Ask .' }),
  held: [{ path: 'description', whole: `Ask ${secret}.`, found: [{ kind: 'private e-mail', words: secret }] }],
}

async function imported(storage: Storage, services: StoredService[]): Promise<void> {
  await storage.append(logOf('v1', 0), services)
  const source = { source: 'a feed', version: 'v1', parts: 1, count: services.length, at: '2026-01-02T00:00:00Z' }
  const sources = { sources: [{ ...source, wholeAt: source.at }] }
  await storage.write(new Map([[sourcesKey, { value: sources }]]))
}

let office: StaffOffice
let live: ReturnType<typeof makeLiveDirectory>
let member: Member
beforeEach(async () => {
  const storage = openMemory()
  const clock = handClock()
  await imported(storage, [fed])
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  live = makeLiveDirectory({ starter, storage, clock, log })
  await live.start(10_000)
  office = await staffOffice({ storage, clock, pages: () => [makeDirectoryPage({ live, storage })] })
  member = await office.enter('contactCentre', 'sam')
})
afterEach(async () => {
  live.stop()
  await office.stop()
})

/** Names in the list, in order. */
const listed = ({ text }: { text: string }): string[] =>
  [...text.matchAll(/<h2><a [^>]*>([^<]*)<\/a><\/h2>/g)].map((match) => match[1] ?? '')

describe('what is to be checked', () => {
  it('comes longest unseen first, and what is old is marked', async () => {
    const page = await member.get(path)
    expect(listed(page)).toEqual(['Never Looked &lt;b>At&lt;/b>', 'Stale Singers', 'Fed Lunch Club', 'Fresh Friends'])
    expect([...page.text.matchAll(/class="row old"/g)]).toHaveLength(2)
  })

  it('goes to the end when somebody has checked it today, for everybody at once', async () => {
    const after = await member.press(`${path}/checked`, { id: 'stale', from: 'list' })
    expect(listed(after).at(-1)).toBe('Stale Singers')
    expect(after.text).toContain('role="status"')
    expect(live.service('stale')?.assured_date).toBe('2026-03-02')
    expect(live.directory.get('stale')?.checked).toBe('2026-03-02')
    expect(await office.audit()).toContain('sam: service checked stale')
  })

  it('comes in pages, and none is missed', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      service({ id: `g${at}`, name: `Group ${at}`, assured_date: '2025-06-01' }),
    )
    const storage = openMemory()
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const large = makeLiveDirectory({ starter: many, storage, clock: office.clock, log })
    const other = await staffOffice({ storage, pages: () => [makeDirectoryPage({ live: large, storage })] })
    const manager = await other.enter('manager')
    const names: string[] = []
    for (let page = 1; page <= 3; page += 1) names.push(...listed(await manager.get(`${path}?page=${page}`)))
    expect(new Set(names).size).toBe(60)
    expect(listed(await manager.get(`${path}?page=99`))).toEqual(listed(await manager.get(`${path}?page=3`)))
    await other.stop()
  })
})

describe('by its name', () => {
  it.each([
    ['singers', ['Stale Singers']],
    ['  FED  lunch ', ['Fed Lunch Club']],
    ['e', ['Fed Lunch Club', 'Fresh Friends', 'Never Looked &lt;b>At&lt;/b>', 'Stale Singers']],
    ['nobody', []],
  ])('"%s" finds %j', async (q, names) => {
    expect(listed(await member.get(`${path}?q=${encodeURIComponent(q)}`))).toEqual(names)
  })

  it.each(['stale', outsideId('stale'), outsideId('stale').toUpperCase()])('it opens as %s', async (id) => {
    const { status, text } = await member.get(`${path}?id=${id}`)
    expect([status, text.includes('<h1>Stale Singers</h1>')]).toEqual([200, true])
  })

  it('one that is not there is said so', async () => {
    expect((await member.get(`${path}?id=nobody`)).status).toBe(404)
    for (const act of ['checked', 'hide', 'show', 'clear', 'hold', 'needs', 'foundNeeds']) {
      expect((await member.send(`${path}/${act}`, { id: 'nobody' })).status).toBe(404)
      expect((await member.send(`${path}/${act}`)).status).toBe(404)
    }
    expect((await office.audit()).filter((line) => line.includes('service'))).toEqual([])
  })
})

describe('what is held back', () => {
  const id = outsideId('fed')

  it('waits in its own list, is marked for staff, and is nowhere else', async () => {
    expect(listed(await member.get(`${path}?view=held`))).toEqual(['Fed Lunch Club'])
    expect((await member.get(`${path}?id=${id}`)).text).toContain(`<mark>${secret}</mark>`)
    expect(JSON.stringify(live.services())).not.toContain(secret)
    expect((await member.get(path)).text).not.toContain(secret)
  })

  it('is shown when somebody clears it, and cut again when somebody thinks better', async () => {
    const after = await member.press(`${path}/clear`, { id })
    expect(after.text).toContain('role="status"')
    expect(live.service(id)?.description).toBe(`Ask ${secret}.`)
    expect(listed(await member.get(`${path}?view=held`))).toEqual([])
    await member.press(`${path}/hold`, { id })
    expect(live.service(id)?.description).toBe('Ask .')
    expect(listed(await member.get(`${path}?view=held`))).toEqual([])
    const noted = (await office.audit()).filter((line) => line.includes('text'))
    expect(noted).toEqual([`sam: text cleared ${id}`, `sam: text held ${id}`])
    expect((await office.audit()).join('\n')).not.toContain(secret)
  })

  it('may only be seen by those whose work it is', async () => {
    const other = await office.enter('rapidResponse', 'robin')
    const { status, text } = await other.get(`${path}?id=${id}`)
    expect([status, text.includes(secret)]).toEqual([403, false])
  })

  it.each([
    ['a.b and a.b', ['a.b'], ['<a.b>', ' and ', '<a.b>']],
    ['axb', ['a.b'], ['axb']],
    ['Jo Bloggs, Jo', ['Jo', 'Jo Bloggs'], ['<Jo Bloggs>', ', ', '<Jo>']],
    ['$& (x', ['(x', ''], ['$& ', '<(x>']],
    ['', ['x'], []],
  ])('marks in "%s" %j', (text, found, pieces) => {
    const shown = marked(text, found).map((one) =>
      typeof one === 'string' ? one : `<${String((one.props as { children: unknown }).children)}>`,
    )
    expect(shown).toEqual(pieces)
  })
})

describe('hidden', () => {
  it('nobody is told of it, until it is shown again', async () => {
    await member.press(`${path}/hide`, { id: 'fresh' })
    expect(live.service('fresh')).toBeUndefined()
    expect(live.directory.get('fresh')).toBeUndefined()
    expect(listed(await member.get(path))).not.toContain('Fresh Friends')
    expect(listed(await member.get(`${path}?view=hidden`))).toEqual(['Fresh Friends'])
    expect(listed(await member.get(`${path}?q=fresh`))).toEqual(['Fresh Friends'])
    const page = await member.get(`${path}?id=fresh`)
    expect(page.text).toContain(`action="${path}/show"`)
    await member.press(`${path}/show`, { id: 'fresh' })
    expect(live.service('fresh')?.name).toBe('Fresh Friends')
    expect((await office.audit()).slice(-2)).toEqual(['sam: service hidden fresh', 'sam: service shown fresh'])
  })
})

describe('what it is for', () => {
  const tagsOf = (id: string) =>
    live.service(id)?.attributes.map(({ link_type: link, taxonomy_term: term }) => `${term?.name ?? ''} ${link ?? ''}`)

  it('is put right, and goes back to what was found', async () => {
    await member.press(`${path}/needs`, {
      id: 'fresh',
      'need.loneliness': 'not',
      'need.lunch_club': 'main',
      'need.food': 'also',
    })
    expect(tagsOf('fresh')).toEqual(['lunch_club main', 'food also'])
    expect((await member.get(`${path}?id=fresh`)).text).toContain(`${path}/foundNeeds`)
    await member.press(`${path}/foundNeeds`, { id: 'fresh' })
    expect(tagsOf('fresh')).toEqual(['loneliness main'])
  })

  it('the form shows what is so', async () => {
    const { text } = await member.get(`${path}?id=fresh`)
    expect(text).toMatch(/<select id="need-loneliness"[^>]*>(?:(?!<\/select>).)*<option value="main" selected/)
    expect(text).toMatch(/<select id="need-food"[^>]*><option value="not" selected/)
  })

  it.each([
    [{ 'need.made_up': 'main' }],
    [{ 'need.food': 'perhaps' }],
    [{ 'need.__proto__': 'main' }],
    [Object.fromEntries(['loneliness', 'befriending', 'lunch_club', 'walking_group', 'men_shed', 'hobbies_arts', 'gardening', 'pets', 'lgbt', 'veterans', 'parents', 'respite', 'dementia'].map((name) => [`need.${name}`, 'main']))], // prettier-ignore
  ])('%j is refused and changes nothing', async (fields) => {
    expect((await member.send(`${path}/needs`, { id: 'fresh', ...fields })).status).toBe(400)
    expect(tagsOf('fresh')).toEqual(['loneliness main'])
  })
})

describe('two at once', () => {
  it('neither loses what the other put right', async () => {
    await Promise.all([
      member.send(`${path}/needs`, { id: 'fresh', 'need.food': 'main' }),
      member.send(`${path}/checked`, { id: 'fresh' }),
      member.send(`${path}/hide`, { id: 'stale' }),
    ])
    await live.reload()
    const shown = live.service('fresh')
    expect(shown?.assured_date).toBe('2026-03-02')
    expect(shown?.attributes.map(({ taxonomy_term: term }) => term?.name)).toEqual(['food'])
    expect(live.service('stale')).toBeUndefined()
  })

  it('what was put right outlives a restart', async () => {
    await member.press(`${path}/hide`, { id: 'stale' })
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const again = makeLiveDirectory({ starter, storage: office.storage, clock: office.clock, log })
    await again.start(10_000)
    expect(again.service('stale')).toBeUndefined()
    again.stop()
  })
})
