import { keepCorrection } from '../../bot/directory/corrections.ts'
import { makeLiveDirectory } from '../../bot/directory/live.ts'
import { makeCatalogue } from '../../bot/directory/oruk/catalogue.ts'
import { logOf, sourcesKey, type StoredService } from '../../bot/directory/stored.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { openData, service, starter } from './openData.ts'

describe('open data', () => {
  it('any page may read it, and ask whether it has changed', async () => {
    const data = await openData()
    const { headers } = await data.get('/services', { headers: { origin: 'https://elsewhere.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    const asked = await data.get('/services', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('If-None-Match')
    // A page of the chat keeps its own rule.
    const allowed = await data.get('/services', { headers: { origin: 'https://allowed.example' } })
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://allowed.example')
    await data.stop()
  })

  it('what has not changed is not sent again, and what has is', async () => {
    const data = await openData([service({ id: 'one' })])
    const first = await data.get('/services')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('public')
    expect((await data.get('/services', { headers: { 'if-none-match': etag } })).status).toBe(304)
    // Another question has another answer.
    expect((await data.get('/services?page=2', { headers: { 'if-none-match': etag } })).status).toBe(200)
    data.change([service({ id: 'one' }), service({ id: 'two' })])
    const after = await data.get('/services', { headers: { 'if-none-match': etag } })
    expect([after.status, after.body.total_items]).toEqual([200, 2])
    data.change([service({ id: 'two' })])
    expect((await data.get('/services/one')).status).toBe(404)
    await data.stop()
  })

  it('HEAD tells as much without the body', async () => {
    const data = await openData()
    const response = await fetch(`${data.url}/oruk/v3/services`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
    await data.stop()
  })

  it('an address that asks without end waits; the log has none of what it asked', async () => {
    const data = await openData(starter, { callsPerMinute: 5 })
    const statuses: number[] = []
    for (let at = 0; at < 8; at += 1) statuses.push((await data.get('/services?search=secretword')).status)
    expect(statuses).toEqual([...Array<number>(5).fill(200), ...Array<number>(3).fill(429)])
    expect(data.lines.join('\n')).not.toContain('secretword')
    await data.stop()
  })

  it('what staff corrected counts as changed', async () => {
    const one = service({ id: 'one', last_modified: '2026-01-01T00:00:00Z' })
    const data = await openData([one, service({ id: 'two', last_modified: '2026-01-01T00:00:00Z' })], {
      directory: {
        services: () => [one],
        version: () => '1',
        correction: (id) => (id === 'one' ? { at: '2026-05-05T12:00:00.000Z' } : undefined),
      },
    })
    expect((await data.get('/services?modified_after=2026-05-01')).body.contents).toEqual([
      expect.objectContaining({ last_modified: '2026-05-05T12:00:00.000Z' }),
    ])
    await data.stop()
  })

  it('what is held back is in none of it until staff clear it, and what they hide is gone', async () => {
    const secret = 'jo.bloggs@private.example'
    const storage = openMemory()
    const fed: StoredService = {
      service: service({ id: 'fed', name: 'Fed Club', description: 'Ask .' }),
      held: [{ path: 'description', whole: `Ask ${secret}.`, found: [{ kind: 'private e-mail', words: secret }] }],
    }
    await storage.append(logOf('v1', 0), [fed])
    const source = { source: 'a feed', version: 'v1', parts: 1, count: 1, at: '2026-01-02T00:00:00Z' }
    await storage.write(new Map([[sourcesKey, { value: { sources: [{ ...source, wholeAt: source.at }] } }]]))
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const live = makeLiveDirectory({ starter: [], storage, clock: { now: () => new Date() }, log })
    await live.start(10_000)
    const data = await openData([], { directory: live })
    const everything = async (): Promise<string> => {
      const paths = [
        '/services?full=true',
        '/services',
        '/services/fed',
        '/service_at_locations',
        '/organizations?full=true',
      ]
      return JSON.stringify(await Promise.all(paths.map(async (path) => (await data.get(path)).body)))
    }
    const said = { by: 'sam', at: '2026-03-01T00:00:00Z' }
    expect(await everything()).toContain('Fed Club')
    expect(await everything()).not.toContain(secret)
    await keepCorrection(storage, 'fed', { ...said, shownText: 'cleared' }, fed.held)
    await live.reload()
    expect(await everything()).toContain(secret)
    await keepCorrection(storage, 'fed', { ...said, hidden: true })
    await live.reload()
    expect(await everything()).not.toContain('Fed Club')
    live.stop()
    await data.stop()
  })

  it('an empty directory is an empty list', async () => {
    const data = await openData([])
    for (const name of ['services', 'taxonomies', 'taxonomy_terms', 'organizations', 'service_at_locations']) {
      const { status, body } = await data.get(`/${name}`)
      expect([status, body.total_items, body.empty]).toEqual([200, 0, true])
    }
    await data.stop()
  })

  it('with 10,000 services a page costs no more than with 100: only what is on it is made', async () => {
    const one = starter[0]
    if (one === undefined) throw new Error('The starter directory is empty')
    const copies = (count: number) => Array.from({ length: count }, (_, at) => ({ ...one, id: `copy-${at}` }))
    const [few, many] = [copies(100), copies(10_000)]
    const made = { few: 0, many: 0 }
    const counted = (services: typeof few, name: keyof typeof made) =>
      services.map((each) => ({
        ...each,
        // Read when a service is made ready to be given.
        get fees() {
          made[name] += 1
          return 'free'
        },
      }))
    const small = await openData(counted(few, 'few'))
    const large = await openData(counted(many, 'many'))
    Object.assign(made, { few: 0, many: 0 })
    await small.get('/services?page=2')
    const { body } = await large.get('/services?page=150')
    expect(body.size).toBe(50)
    expect(made.many).toBe(made.few)
    await small.stop()
    await large.stop()
  })

  it('what is asked by id is put in order once', () => {
    const services = starter.slice(0, 20)
    const catalogue = makeCatalogue(services)
    expect(catalogue.doors()).toBe(catalogue.doors())
    expect(catalogue.terms()).toBe(catalogue.terms())
  })
})
