import { outsideId } from '../../bot/directory/oruk/ids.ts'
import { openData, service, starter, type List } from './openData.ts'

let data: Awaited<ReturnType<typeof openData>>
beforeAll(async () => {
  data = await openData()
})
afterAll(() => data.stop())

const namesOf = ({ contents }: List): unknown[] => contents.map(({ name }) => name)

describe('pages', () => {
  it('hold everything once, in the same order, and say where they stand', async () => {
    const names: unknown[] = []
    const pages: List[] = []
    for (let page = 1; page <= 10; page += 1) {
      const { body } = await data.get(`/services?page=${page}&per_page=10`)
      pages.push(body)
      names.push(...namesOf(body))
    }
    const active = starter.filter(({ status }) => status === 'active')
    expect(names).toEqual(active.map(({ name }) => name))
    expect(pages.map((one) => one.first_page)).toEqual([true, ...Array<boolean>(9).fill(false)])
    expect(pages.map((one) => one.last_page)).toEqual([...Array<boolean>(9).fill(false), true])
    expect(pages[0]).toMatchObject({ total_items: 98, total_pages: 10, page_number: 1, size: 10, empty: false })
    expect(pages[9]?.size).toBe(8)
  })

  it('one after the last is empty, one of nothing is the first and the last', async () => {
    expect((await data.get('/services?page=999')).body).toMatchObject({
      empty: true,
      size: 0,
      last_page: true,
      contents: [],
    })
    const { body } = await data.get('/services?search=nobodyhasthisword')
    expect(body).toMatchObject({ total_items: 0, total_pages: 1, first_page: true, last_page: true, empty: true })
  })

  it('whoever asks for a million gets as many as there may be', async () => {
    const many = await openData(Array.from({ length: 1200 }, (_, at) => service({ id: `group-${at}` })))
    const { body } = await many.get('/services?per_page=999999999')
    expect(body.size).toBe(500)
    expect(body.total_pages).toBe(3)
    const whole = await many.get('/services?per_page=1000&full=true')
    expect(whole.body.size).toBe(100)
    const minimal = await many.get('/services?minimal=true')
    expect(minimal.body.size).toBe(1200)
    expect(Object.keys(minimal.body.contents[0] ?? {})).toEqual(['id', 'modified_date'])
    await many.stop()
  })
})

describe('what is asked for', () => {
  const inLeeds = { latitude: 53.8, longitude: -1.55 }
  const near = { location: { ...inLeeds, latitude: 53.81 } }
  const further = { location: { ...inLeeds, latitude: 53.85 } }
  const term = (name: string, taxonomy: string, id?: string) => ({
    taxonomy_term: { name, taxonomy, ...(id && { id }) },
  })
  const services = [
    service({ id: 'far', name: 'Far Singers', service_at_locations: [further], last_modified: '2026-03-01T10:00:00Z' }),
    service({
      ...{
        id: 'near',
        name: 'Near Choir',
        description: 'Café and song for O’Brien',
        service_at_locations: [near, further],
      },
      ...{ last_modified: '2026-01-01T10:00:00Z', organization: { id: 'choirs', name: 'Choirs United' } },
      attributes: [term('singing', 'arts'), term('loneliness', 'needs', '11111111-1111-4111-8111-111111111111')],
    }),
    service({
      ...{ id: 'here', name: 'For LS12 alone', service_areas: [{ extent: 'LS12, LS13' }] },
      attributes: [term('loneliness', 'needs', '22222222-2222-4222-8222-222222222222')],
    }),
  ]
  let few: typeof data
  beforeAll(async () => {
    few = await openData(services)
  })
  afterAll(() => few.stop())
  const found = async (query: string): Promise<unknown[]> => {
    const { status, body } = await few.get(`/services?${query}`)
    expect(status).toBe(200)
    return namesOf(body)
  }

  it.each([
    ['search=choir', ['Near Choir']],
    ['search=cafe+obrien', ['Near Choir']],
    ['search=choirs+unit', ['Near Choir']],
    ['search=choir+far', []],
    ['taxonomy_term_id=singing', ['Near Choir']],
    ['taxonomy_term_id=loneliness', ['Near Choir', 'For LS12 alone']],
    ['taxonomy_term_id=11111111-1111-4111-8111-111111111111', ['Near Choir', 'For LS12 alone']],
    // The other feed's id of the same term.
    ['taxonomy_term_id=22222222-2222-4222-8222-222222222222', ['Near Choir', 'For LS12 alone']],
    ['taxonomy_term_id=unheardof', []],
    ['taxonomy_id=arts', ['Near Choir']],
    [`taxonomy_id=${outsideId('needs')}`, ['Near Choir', 'For LS12 alone']],
    ['taxonomy_id=unheardof', []],
    ['organization_id=choirs', ['Near Choir']],
    [`organization_id=${outsideId('choirs')}`, ['Near Choir']],
    ['organization_id=nobody', []],
    // What does not say when it was changed may have been.
    ['modified_after=2026-02-01', ['Far Singers', 'For LS12 alone']],
    ['modified_after=2026-03-01T10:00:00Z', ['Far Singers', 'For LS12 alone']],
    ['modified_after=2026-03-01T12:00:00+01:00', ['For LS12 alone']],
    ['postcode=LS12+1AB', ['Far Singers', 'Near Choir', 'For LS12 alone']],
    ['postcode=ls121ab', ['Far Singers', 'Near Choir', 'For LS12 alone']],
    ['postcode=LS1', ['Far Singers', 'Near Choir']],
    ['postcode=LS1+1AA&proximity=2000', ['Near Choir']],
    ['postcode=LS1+1AA&proximity=6000', ['Near Choir', 'Far Singers']],
    ['postcode=LS1+1AA&proximity=6000&search=singers', ['Far Singers']],
    // Nobody knows Cornwall here, but whose areas name it would be found.
    ['postcode=TR1+1AA', ['Far Singers', 'Near Choir']],
    ['page=&search=&full=&unknown=whatever', ['Far Singers', 'Near Choir', 'For LS12 alone']],
  ])('services?%s', async (query, names) => {
    expect(await found(query)).toEqual(names)
  })

  it('each place of a service is near or not by itself', async () => {
    const { body } = await few.get('/service_at_locations?postcode=LS1+1AA&proximity=2000')
    expect(body.contents.map(({ service: one }) => (one as { name: string }).name)).toEqual(['Near Choir'])
    expect((await few.get('/service_at_locations')).body.total_items).toBe(3)
    expect((await few.get('/service_at_locations?search=singers')).body.total_items).toBe(1)
  })

  it('terms of a taxonomy, and those with a word', async () => {
    const terms = await few.get(`/taxonomy_terms?taxonomy_id=${outsideId('needs')}`)
    expect(namesOf(terms.body)).toEqual(['loneliness'])
    expect(terms.body.contents[0]).toMatchObject({ taxonomy_id: outsideId('needs') })
    expect(namesOf((await few.get('/taxonomy_terms?search=sing')).body)).toEqual(['singing'])
    expect(namesOf((await few.get('/taxonomies?search=arts')).body)).toEqual(['arts'])
    expect(namesOf((await few.get('/taxonomy_terms?parent_id=11111111-1111-4111-8111-111111111111')).body)).toEqual([])
  })

  it('an organisation has its services', async () => {
    const simple = await few.get<{ services: object[] }>('/organizations/choirs')
    expect(simple.body.services).toEqual([{ id: outsideId('near'), name: 'Near Choir', status: 'active' }])
    const full = await few.get<{ services: { description?: string }[] }>('/organizations/choirs?full_service=true')
    expect(full.body.services[0]?.description).toContain('song')
  })

  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=two', 'page'],
    ['per_page=0', 'per_page'],
    ['per_page=1.5', 'per_page'],
    ['modified_after=yesterday', 'modified_after'],
    ['modified_after=2026-13-45', 'modified_after'],
    ['full=perhaps', 'full'],
    ['format=ndjson', 'format'],
    ['postcode=Leeds', 'postcode'],
    ['proximity=100', 'proximity'],
    ['postcode=LS1+1AA&proximity=-5', 'proximity'],
    ['postcode=LS1+1AA&proximity=1e9', 'proximity'],
    ['postcode=TR1+1AA&proximity=500', 'proximity'],
    [`search=${'a'.repeat(5000)}`, 'search'],
  ])('%s is refused, and the answer names what is wrong', async (query, name) => {
    const { status, body, headers } = await few.get(`/services?${query}`)
    expect(status).toBe(400)
    expect(body.error?.message).toContain(`"${name}"`)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    '/services/nobody',
    '/organizations/nobody',
    '/taxonomies/x',
    '/taxonomy_terms/x',
    '/service_at_locations/x',
    '/nothing',
    '/services/a/b',
  ])(
    // prettier-ignore
    '%s is not there',
    async (path) => {
      const { status, body } = await few.get(path)
      expect(status).toBe(404)
      expect(body.error?.code).toBe('NotFound')
    },
  )
})
