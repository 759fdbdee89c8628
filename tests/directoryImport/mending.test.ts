import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { headings } from '../../bot/directory/import/csv.ts'
import { mend } from '../../bot/directory/import/mend.ts'
import { readService } from '../../bot/directory/import/openReferral.ts'
import { isRaw, type Raw } from '../../bot/directory/import/raw.ts'
import { serviceSchema } from '../../bot/directory/service.ts'
import { sound } from './feedServer.ts'
import { startImporting, type Importing } from './runImport.ts'

let importing: Importing
beforeEach(async () => {
  importing = await startImporting({ starter: [] })
})
afterEach(() => importing.end())

const now = new Date('2026-11-22T12:00:00Z')
const bringIn = async (contents: unknown): Promise<ReturnType<Importing['bringIn']>> =>
  importing.bringIn(await importing.file('feed.json', JSON.stringify(contents)), { anyway: true })
const one = async (more: Raw): Promise<NonNullable<ReturnType<Importing['live']['service']>>> => {
  await bringIn({ contents: [sound(1, more)] })
  const found = importing.live.service('s-1')
  if (found === undefined) throw new Error('It is not there.')
  return found
}

describe('the standards', () => {
  test('Open Referral UK 1.0: its own names of things', async () => {
    await bringIn({
      content: [
        {
          id: 'old-1',
          name: 'Lunch club',
          description: 'A hot lunch together.',
          status: 'active',
          organization: { id: 'o', name: 'Neighbours', url: 'http://example.org/' },
          contacts: [{ title: 'Office', phones: [{ number: '0113 496 0007' }] }],
          eligibilitys: [{ eligibility: 'Older people', minimum_age: 55 }],
          regular_schedules: [{ weekday: 'TU', opens_at: '12:00:00', closes_at: '14:00:00' }],
          service_areas: [{ service_area: 'Armley', extent: 'LS12' }],
          service_taxonomys: [{ taxonomy: { id: 't', name: 'Luncheon clubs', vocabulary: 'esdServiceTypes' } }],
          languages: [{ language: 'Punjabi' }],
          service_at_locations: [
            {
              location: {
                name: 'The hall',
                latitude: '53.80',
                longitude: '-1.58',
                accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
                physical_addresses: [{ address_1: '1 High Street', city: 'Leeds', postal_code: 'ls12 3ab' }],
              },
            },
          ],
        },
      ],
    })
    expect(importing.live.service('old-1')).toMatchObject({
      contacts: [{ title: 'Office', phones: [{ number: '0113 496 0007' }] }],
      eligibility_description: 'Older people',
      minimum_age: 55,
      schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '12:00', closes_at: '14:00' }],
      service_areas: [{ name: 'Armley', extent: 'LS12' }],
      languages: [{ name: 'Punjabi' }],
      service_at_locations: [
        {
          location: {
            latitude: 53.8,
            longitude: -1.58,
            external_identifier: 'LS12',
            external_identifier_type: 'outcode',
            accessibility: [{ description: 'Ramp' }],
            addresses: [{ postal_code: 'LS12 3AB' }],
          },
        },
      ],
    })
    expect(importing.live.directory.get('old-1')).toMatchObject({
      phone: '0113 496 0007',
      needs: expect.arrayContaining(['lunch_club']) as unknown,
    })
  })

  test('HSDS 3.0: a plain list, with telephones at the service and how to join', async () => {
    await bringIn([
      {
        ...sound(5),
        contacts: undefined,
        phones: [{ number: '0113 496 0005' }],
        eligibility_description: 'Anybody over 18',
        application_process: 'Just turn up',
        cost_options: [{ option: 'Adults', amount: 3, currency: 'gbp' }],
      },
    ])
    expect(importing.live.service('s-5')).toMatchObject({
      contacts: [{ phones: [{ number: '0113 496 0005' }] }],
      eligibility_description: 'Anybody over 18',
      application_process: 'Just turn up',
      cost_options: [{ amount: 3 }],
    })
  })

  test('a CSV: other names for columns, semicolons, quotes, old spreadsheets, UK dates', async () => {
    const csv =
      'Group;About;Post Code;Tel;Website;Needs;Last updated;Mood\n"Caf\xe9 ""Bon"""; "Tea; and a chat";LS12 3AB;0113 496 0003;example.org/x;Lunch club, loneliness;21/03/2026;good\n'
    const report = await importing.bringIn(await importing.file('a.csv', Buffer.from(csv, 'latin1')))
    expect(report.format).toContain('Mood')
    const [found] = importing.live.services()
    expect(found).toMatchObject({ name: 'Café "Bon"', description: 'Tea; and a chat', url: 'https://example.org/x' })
    expect(found?.last_modified).toContain('2026-03-21')
    expect(importing.live.directory.get(found?.id ?? '')?.needs).toEqual(['lunch_club', 'loneliness'])
  })

  test.each([
    ['is cut off', '{"contents": [{"id": "a"', 'a.json', /not JSON/],
    ['has no list', '{"hello": 1}', 'b.json', /no list/],
    ['is a CSV without a name', 'id,colour\n1,red\n', 'c.csv', /one of them "name"/],
  ])('a file that %s is refused in a sentence', async (_how, content, name, sentence) => {
    await expect(importing.bringIn(await importing.file(name, content))).rejects.toThrow(sentence)
  })
})

describe('mended', () => {
  const place = async (latitude: unknown, longitude: unknown): Promise<unknown> => {
    const location = { name: 'Hall', latitude, longitude, addresses: [] }
    return (await one({ service_at_locations: [{ location }] })).service_at_locations[0]?.location
  }

  test.each([
    ['the wrong way round', -1.6, 53.7, { latitude: 53.7, longitude: -1.6 }],
    ['as words', '53.7', '-1.6', { latitude: 53.7, longitude: -1.6 }],
  ])('a point %s', async (_how, latitude, longitude, wanted) => {
    expect(await place(latitude, longitude)).toMatchObject(wanted)
  })

  test.each([
    [100, 101],
    [0, 0],
    [48.85, 2.35],
    ['north', null],
  ])('no point at %s, %s; it is kept all the same', async (latitude, longitude) => {
    expect(await place(latitude, longitude)).not.toHaveProperty('latitude')
    expect(importing.names()).toHaveLength(1)
  })

  test('HTML, also escaped twice, scripts, markdown and what cannot be seen', async () => {
    const { description, name } = await one({
      name: 'Sing &amp; <i>smile</i>\u202E\u0007',
      description:
        '<p>We <b>sing</b>.</p><script>alert(1)</script>&lt;img src=x onerror=alert(1)&gt;<ul><li>Tea</li></ul> **All** [here](http://evil.example/x) \u0000welcome <iframe src="http://inside"></iframe><style>p{}</style>',
    })
    expect(name).toBe('Sing & smile')
    expect(description).not.toMatch(/[<>]|script|alert|onerror|evil|\*\*|iframe|p\{|\u0000/)
    expect(description).toMatch(/We sing/)
    expect(description).toMatch(/Tea/)
    expect(description).toMatch(/All here welcome/)
  })

  test('enormous fields and lists are cut', async () => {
    const found = await one({
      name: 'Choir '.repeat(10_000),
      description: 'We sing together. '.repeat(100_000),
      schedules: Array.from({ length: 5_000 }, () => ({ description: 'Mondays' })),
      contacts: Array.from({ length: 5_000 }, (_none, at) => ({
        phones: [{ number: `0113 4${String(100_000 + at)}` }],
      })),
    })
    expect(JSON.stringify(found).length).toBeLessThan(20_000)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'http://127.0.0.1/admin',
    'http://user:word@example.org',
    'not a link',
    'http://server/',
  ])('the link %s is left out', async (url) => {
    expect(await one({ url })).not.toHaveProperty('url')
  })

  test('links in running text to somewhere else go, its own stay', async () => {
    const { description } = await one({
      url: 'https://www.choir.example/',
      description: 'See http://elsewhere.example/x or www.choir.example/times for what we sing this week.',
    })
    expect(description).not.toContain('elsewhere')
    expect(description).toContain('www.choir.example/times')
  })
})

describe('left out, and said', () => {
  test('what is no service, has no name, is inactive, dead, over, or there already', async () => {
    const report = await bringIn({
      contents: [
        sound(1),
        7,
        null,
        {},
        sound(2, { name: '' }),
        sound(3, { status: 'inactive' }),
        sound(4, { status: 'Defunct' }),
        sound(5, { name: 'DO NOT USE - duplicate' }),
        sound(6, { description: 'This group has now closed. Thank you to all who came.' }),
        sound(7, { schedules: [{ freq: 'WEEKLY', byday: 'MO', valid_from: '2019-01-01', valid_to: '2020-01-01' }] }),
        sound(1, { name: 'Another with its id' }),
        sound(8, { status: 'temporarily closed' }),
      ],
    })
    expect(report.counts['left out']).toEqual({
      'no service': 3,
      'no name': 1,
      inactive: 2,
      dead: 2,
      over: 1,
      'same id': 1,
    })
    expect(importing.names()).toEqual(['Choir number 1'])
    expect(report.counts.marked).toMatchObject({ closed: 1 })
  })

  test('a service without a name gets that of its organisation', async () => {
    expect(await one({ name: null, organization: { id: 'o', name: 'The Singers' } })).toMatchObject({
      name: 'The Singers',
    })
  })

  test('one group under three names is one; groups that only look alike stay', async () => {
    const text =
      'A neighbourhood network that helps older people with company, lunches, outings and lifts to the surgery.'
    const phone = [{ phones: [{ number: '0113 496 0099' }] }]
    const report = await bringIn({
      contents: [
        sound(1, {
          name: 'Armley Helping Hands',
          description: text,
          contacts: phone,
          last_modified: '2026-05-05T00:00:00Z',
        }),
        sound(1, { id: 'b', name: 'AHH', description: text, contacts: phone }),
        sound(1, {
          id: 'c',
          name: 'Helping Hands (Armley)',
          description: text,
          contacts: phone,
          email: 'info@ahh.example',
        }),
        sound(2, {
          id: 'd',
          name: 'Armley Helping Hands gardening',
          description: 'Tidies gardens of older people.',
          contacts: phone,
        }),
        sound(3, { id: 'e', name: 'Yoga for women', contacts: phone, description: text }),
        sound(3, { id: 'f', name: 'Yoga for men', contacts: phone, description: text }),
        sound(40, {
          id: 'g',
          name: 'Armley Helping Hands',
          contacts: [],
          service_at_locations: [{ location: { latitude: 51.5, longitude: -0.1 } }],
        }),
      ],
    })
    expect(report.counts['left out']).toEqual({ 'same group': 2 })
    expect(importing.names().sort()).toEqual(
      [
        'Armley Helping Hands gardening',
        'Armley Helping Hands',
        'Helping Hands (Armley)',
        'Yoga for men',
        'Yoga for women',
      ].sort(),
    )
  })

  test('what is old, or has no words or no place, is kept and marked', async () => {
    const report = await bringIn({
      contents: [
        sound(1, { last_modified: '2019-01-01', assured_date: undefined }),
        { id: 'bare', name: 'Knitting', contacts: [] },
      ],
    })
    expect(report.kept).toBe(2)
    expect(report.counts.marked).toMatchObject({ old: 1, undated: 1, 'no words': 1, 'no place': 1, 'no contact': 1 })
  })
})

describe('held back', () => {
  const text =
    'We sing every Tuesday at 2pm in the hall, contact Jane Smith on 07700 900123 or jane.smith@gmail.com to join. The office is 0113 496 0000, info@choir.example. Everybody is welcome.'

  test('private e-mails, names and mobiles are cut, the rest stays, and staff see the whole', async () => {
    const found = await one({
      description: text,
      email: 'bob.jones77@hotmail.co.uk',
      contacts: [
        { name: 'Mrs Ann Persona', email: 'ann.persona@council.gov.uk', phones: [{ number: '07700 900456' }] },
      ],
    })
    expect(JSON.stringify(found)).not.toMatch(/Jane|07700|gmail|hotmail|Persona|persona/)
    expect(found.description).toMatch(/every Tuesday at 2pm in the hall/)
    expect(found.description).toMatch(/0113 496 0000, info@choir\.example/)
    expect(found.contacts.flatMap(({ phones }) => phones)).toEqual([])
    const [held] = importing.live.held()
    expect(held?.held.find(({ path }) => path === 'description')?.whole).toBe(text)
    expect(held?.held.flatMap((one) => one.found.map(({ words }) => words))).toEqual(
      expect.arrayContaining([
        'Jane Smith',
        '07700 900123',
        'jane.smith@gmail.com',
        'bob.jones77@hotmail.co.uk',
        'Mrs Ann Persona',
      ]),
    )
  })

  test('the report names no person', async () => {
    const report = await bringIn({ contents: [sound(1, { description: text })] })
    expect(JSON.stringify(report)).not.toMatch(/Jane|07700 900123|gmail/)
    expect(report.counts.held).toEqual({ 'name of a person': 1, 'mobile number': 1, 'private e-mail': 1 })
  })

  test.each([
    'Call Age UK Leeds on 0113 389 3000 or ask for the Silver Line.',
    'Meet at St George’s Hall or John Smith House, opposite Marks and Spencer.',
    'Email enquiries@leedsmind.org.uk or armleysingers@gmail.com.',
    'Contact Citizens Advice. Speak to Adult Social Care. Ring Childline.',
    'Run by Leeds City Council with Leeds Community Healthcare.',
  ])('nobody is held back in: %s', async (description) => {
    await bringIn({ contents: [sound(1, { name: 'Armley Singers', description })] })
    expect(importing.live.held()).toEqual([])
    expect(importing.live.service('s-1')?.description).toBe(description)
  })
})

test('whatever comes, what is kept is a sound service and nothing is thrown', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const anything = fc.oneof(
    value,
    fc.array(
      fc.dictionary(
        fc.constantFrom(
          'id',
          'name',
          'number',
          'latitude',
          'longitude',
          'location',
          'phones',
          'description',
          'byday',
          'opens_at',
        ),
        value,
      ),
    ),
  )
  const keys = [
    'id',
    'name',
    'description',
    'status',
    'url',
    'email',
    'contacts',
    'phones',
    'schedules',
    'service_at_locations',
    'locations',
    'organization',
    'attributes',
    'service_areas',
    'minimum_age',
    'last_modified',
    'assured_date',
    'languages',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), anything), (raw) => {
      const draft = isRaw(raw) ? readService(raw) : null
      if (draft === null) return
      const { stored } = mend(draft, { locate: () => null, now, trustsRoles: false })
      if (stored === null) return
      expect(serviceSchema.safeParse(stored.service).success).toBe(true)
      expect(stored.service.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)
      expect(JSON.stringify(stored.service)).not.toMatch(/<script/i)
    }),
    { numRuns: 400 },
  )
})

test('every column that is read is in the documentation', () => {
  const documented = readFileSync(join(import.meta.dirname, '../../docs/directory.md'), 'utf8')
  for (const [name, others] of Object.entries(headings)) {
    expect(documented).toContain(`\`${name}\``)
    for (const other of others) expect(documented.replaceAll('-', ' ')).toContain(other.replaceAll('_', ' '))
  }
})
