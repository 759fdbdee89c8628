import fc from 'fast-check'
import { makeCatalogue } from '../../bot/directory/oruk/catalogue.ts'
import { isUuid, outsideId } from '../../bot/directory/oruk/ids.ts'
import { organisationLine, serviceLine, shownDoor, wholeService } from '../../bot/directory/oruk/shape.ts'
import { openData, service, starter } from './openData.ts'
import { faultsIn } from './valid.ts'

const lists = ['services', 'taxonomies', 'taxonomy_terms', 'organizations', 'service_at_locations'] as const
const schemas = {
  services: 'service',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
} as const

let data: Awaited<ReturnType<typeof openData>>
beforeAll(async () => {
  data = await openData()
})
afterAll(() => data.stop())

describe('what is given follows the schemas of Open Referral UK 3.0', () => {
  it('the schemas refuse what is wrong, or they prove nothing', () => {
    expect(faultsIn('service', { id: 'a-slug', name: 'A', status: 'active' })).toHaveLength(1)
    expect(faultsIn('service_list', { contents: [{ id: outsideId('a'), name: 'A', status: 'open' }] })).toHaveLength(1)
    expect(faultsIn('service_at_location', {})).not.toEqual([])
  })

  it('the details of the API', async () => {
    const { status, body } = await data.get('')
    expect(status).toBe(200)
    expect(faultsIn('api_details', body)).toEqual([])
  })

  it.each(lists)('every page of %s, and everything on it by its id', async (name) => {
    const seen: string[] = []
    for (let page = 1; ; page += 1) {
      const { status, body } = await data.get(`/${name}?page=${page}&per_page=40`)
      expect(status).toBe(200)
      const listed = `${schemas[name]}_list`
      // The schema of organisations is that of one of them.
      const faults =
        name === 'organizations' ? body.contents.flatMap((one) => faultsIn(listed, one)) : faultsIn(listed, body)
      expect(faults).toEqual([])
      seen.push(...body.contents.map(({ id }) => String(id)))
      if (body.last_page) break
    }
    expect(seen.length).toBeGreaterThan(3)
    expect(new Set(seen).size).toBe(seen.length)
    for (const id of seen) {
      const { status, body } = await data.get<Record<string, unknown>>(`/${name}/${id}`)
      expect([id, status]).toEqual([id, 200])
      expect(body.id).toBe(id)
      expect(faultsIn(schemas[name], body)).toEqual([])
    }
  })

  it.each(['services', 'organizations', 'service_at_locations'] as const)(
    'whole ones in the list of %s',
    async (name) => {
      const { body } = await data.get(`/${name}?full=true&full_service=true&per_page=100`)
      expect(body.contents.length).toBeGreaterThan(50)
      expect(body.contents.flatMap((one) => faultsIn(schemas[name], one))).toEqual([])
    },
  )

  it('a service tells how to reach it, which the profile leaves out and allows', async () => {
    const { body } = await data.get<{ contacts: { phones: { number: string }[] }[] }>(
      '/services/leeds-adult-social-care',
    )
    expect(body.contacts[0]?.phones[0]?.number).toBe('0113 222 4401')
  })

  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'javascript:alert(1)', 'www.example.org', 'a@b', 'https://ex ample.org/é'),
  )
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const word = maybe(text)
  const schedule = fc.record({ description: word, freq: maybe(fc.constantFrom('DAILY', 'WEEKLY', 'monthly', 'YEARLY', '?')), byday: word, until: word, opens_at: word }) // prettier-ignore
  const location = fc.record({
    ...{ id: word, location_type: word, name: word },
    latitude: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
    addresses: fc.array(fc.record({ address_1: word, city: word, postal_code: word, address_type: word }), {
      maxLength: 2,
    }),
    accessibility: fc.array(fc.record({ description: word, url: word }), { maxLength: 2 }),
  })
  const anyService = fc.record({
    id: fc.string({ minLength: 1 }),
    name: fc.string({ minLength: 1 }),
    status: fc.constantFrom('active' as const, 'inactive' as const, 'defunct' as const, 'temporarily closed' as const),
    ...{ description: text, url: word, email: word, alert: word, last_modified: word, fees: word },
    organization: maybe(fc.record({ id: text, name: word, website: word, email: word })),
    service_areas: fc.array(fc.record({ name: word, extent: word }), { maxLength: 2 }),
    service_at_locations: fc.array(fc.record({ id: word, location: maybe(location), schedules: fc.array(schedule, { maxLength: 2 }) }), { maxLength: 2 }), // prettier-ignore
    schedules: fc.array(schedule, { maxLength: 2 }),
    languages: fc.array(fc.record({ name: word, code: word }), { maxLength: 2 }),
    cost_options: fc.array(fc.record({ option: word, amount: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })) }), { maxLength: 2 }), // prettier-ignore
    contacts: fc.array(fc.record({ name: word, email: word, phones: fc.array(fc.record({ number: text }), { maxLength: 2 }) }), { maxLength: 2 }), // prettier-ignore
    attributes: fc.array(fc.record({ link_type: word, value: word, taxonomy_term: maybe(fc.record({ id: word, name: text, description: word, taxonomy: word })) }), { maxLength: 3 }), // prettier-ignore
  })

  it('whatever a feed wrote', () => {
    fc.assert(
      fc.property(fc.array(anyService, { minLength: 1, maxLength: 4 }), (written) => {
        const catalogue = makeCatalogue(written.map((one) => service(JSON.parse(JSON.stringify(one)) as typeof one)))
        const modifiedAt = (one: (typeof catalogue.services)[number]) => one.last_modified
        for (const one of catalogue.services) {
          const given = JSON.parse(JSON.stringify(wholeService(one, catalogue, modifiedAt))) as unknown
          expect(faultsIn('service', given)).toEqual([])
          expect(faultsIn('service_list', { contents: [serviceLine(one, modifiedAt)] })).toEqual([])
        }
        for (const one of catalogue.organisations())
          expect(faultsIn('organization_list', organisationLine(one))).toEqual([])
        for (const one of catalogue.doors()) {
          expect(faultsIn('service_at_location', shownDoor(one, true, catalogue, modifiedAt))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('ids', () => {
  it('a UUID stays what it is, anything else becomes a UUID and always the same', () => {
    fc.assert(fc.property(fc.uuid(), (id) => outsideId(id) === id))
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(isUuid(outsideId(id))).toBe(true)
        expect(outsideId(id)).toBe(outsideId(id))
      }),
    )
    // As others have kept it.
    expect(outsideId('mha-farsley')).toBe('bed842a4-7456-5581-b792-de8d73d2b970')
  })

  it('ours and the one given to the outside both find a service', async () => {
    const [first] = starter
    const own = await data.get<Record<string, unknown>>(`/services/${first?.id ?? ''}`)
    const outside = await data.get<Record<string, unknown>>(`/services/${outsideId(first?.id ?? '').toUpperCase()}`)
    expect(own.status).toBe(200)
    expect(outside.body).toEqual(own.body)
  })

  it('what belongs together has the same id everywhere', async () => {
    const { body } = await data.get('/service_at_locations?full=true&per_page=100')
    for (const one of body.contents) {
      const { body: whole } = await data.get<{ service_at_locations: { id: string }[] }>(
        `/services/${String(one.service_id)}`,
      )
      expect(whole.service_at_locations.map(({ id }) => id)).toContain(one.id)
    }
  })
})
