import { shortId } from '../../bot/finder/shelf.ts'
import { until } from '../support/until.ts'
import { group } from './groups.ts'
import { namesOn, serveFinder } from './serveFinder.ts'
import type { ServedFinder } from './serveFinder.ts'

let leeds: ServedFinder
beforeAll(async () => {
  leeds = await serveFinder()
})
afterAll(() => leeds.stop())

const open: ServedFinder[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})
async function over(...given: Parameters<typeof serveFinder>): Promise<ServedFinder> {
  const served = await serveFinder(...given)
  open.push(served)
  return served
}
const get = async (served: ServedFinder, path: string): Promise<string> => (await fetch(served.url + path)).text()
const found = async (served: ServedFinder, fields: Record<string, string>): Promise<string> => {
  const answer = await served.post(fields)
  return answer.status === 303 ? get(served, answer.headers.get('location') ?? '') : answer.text()
}

describe('looking', () => {
  test('the first visit offers topics and the carers’ way in, and no list', async () => {
    const page = await get(leeds, '/find')
    expect(namesOn(page)).toEqual([])
    expect(page).toContain('/find?topic=lunch_club')
    expect(page).toContain('/find?as=other')
    expect(page).toContain('/find?as=me')
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  test('in own words: what was meant is found, the nearest first', async () => {
    const names = namesOn(await found(leeds, { what: 'I look after my mum and need a break', where: 'Armley' }))
    expect(names).toContain('Carers Leeds')
    const lunch = namesOn(await found(leeds, { what: 'somewhere to eat with others', where: 'Armley' }))
    expect(lunch.slice(0, 2)).toEqual(expect.arrayContaining(['Armley Helping Hands']))
  })

  test('a place named among the words counts', async () => {
    const page = await found(leeds, { what: 'a lunch club in Armley' })
    expect(page).toMatch(/id="results"[^>]*data-address="\/find\?where=Armley"/)
  })

  test('what was chosen from lists leads to an address that can be shared; own words never do', async () => {
    const chosen = await leeds.post({ what: '', topic: 'lunch_club', where: 'Armley', access: 'stepFree' })
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe('/find?topic=lunch_club&where=Armley&access=stepFree')
    const words = await leeds.post({ what: 'my neighbour Agnes drinks', topic: 'lunch_club', where: '12 Secret Lane' })
    expect(words.status).toBe(200)
    const page = await words.text()
    for (const [, address] of page.matchAll(/(?:href|data-address|action|src)="([^"]*)"/g))
      expect(address).not.toMatch(/agnes|secret/i)
    expect(leeds.logged.join('\n')).not.toMatch(/agnes|secret/i)
  })

  test('carers: for me shows what is there for them at once, with their rights', async () => {
    const page = await get(leeds, '/find?as=me')
    expect(namesOn(page)).toContain('Carers Leeds')
    expect(page).toContain('/?ask=carer')
    expect(namesOn(await get(leeds, '/find?as=other'))).toEqual([])
  })

  test('pages of ten, each group once', async () => {
    const served = await over(Array.from({ length: 23 }, (_, at) => group(`g${String(at)}`)))
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => namesOn(await get(served, `/find?topic=lunch_club&page=${String(page)}`))),
    )
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3])
    expect(new Set(pages.flat()).size).toBe(23)
    expect(namesOn(await get(served, '/find?topic=lunch_club&page=99'))).toEqual(pages[2])
  })

  test('a changed directory is taken up while people look', async () => {
    const served = await over([group('old')])
    served.change([group('new')])
    await until(async () => namesOn(await get(served, '/find?topic=lunch_club')).includes('Group new'))
    expect(namesOn(await get(served, '/find?topic=lunch_club'))).toEqual(['Group new'])
  })
})

describe('places', () => {
  test.each([
    ['near me', 'it is asked for'],
    ['nearby', 'it is asked for'],
    ['Zzyzx', 'it is not known'],
  ])('"%s": %s, and everything is shown without distances', async (where) => {
    const page = await found(leeds, { topic: 'lunch_club', where })
    expect(page).toContain('class="notice"')
    expect(page).not.toContain('class="reach">About')
    expect(namesOn(page).length).toBeGreaterThan(3)
  })

  test('a postcode in Cornwall is named, with what there is all the same', async () => {
    const page = await found(leeds, { topic: 'lunch_club', where: 'TR1 2AB' })
    expect(page).toMatch(/class="notice">[\s\S]{0,200}TR1/)
    expect(namesOn(page).length).toBeGreaterThan(3)
  })

  test('a name that three places have is asked about, and the choice is understood', async () => {
    const places = ['LS10', 'LS12', 'LS28'].map((outcode) => ({ name: 'Middleton', outcode, also: [] }))
    const served = await over([group('a')], { places })
    const page = await found(served, { topic: 'lunch_club', where: 'middleton' })
    const choices = [...page.matchAll(/name="place" value="([^"]*)"/g)].map(([, value]) => value ?? '')
    expect(choices).toHaveLength(3)
    const chosen = await found(served, { topic: 'lunch_club', where: 'middleton', place: choices[1] ?? '' })
    expect(chosen).toContain('LS12')
    expect(namesOn(chosen)).toEqual(['Group a'])
  })

  test('several places in one line, and the beginning of a name, are asked about too', async () => {
    for (const where of ['Armley, Bramley or Pudsey', 'moor']) {
      const page = await found(leeds, { topic: 'lunch_club', where })
      expect([...page.matchAll(/name="place"/g)].length).toBeGreaterThan(1)
    }
  })
})

describe('danger in the words', () => {
  test.each([
    { what: 'I want to kill myself' },
    { where: 'my husband is hitting me right now' },
    { what: `${'so many words '.repeat(80)} I have taken an overdose` },
  ])('is met first, with numbers to press: %j', async (fields: Record<string, string>) => {
    const page = await found(leeds, { ...fields, easyread: '' })
    const danger = page.indexOf('class="emergency"')
    expect(danger).toBeGreaterThan(0)
    expect(danger).toBeLessThan(page.indexOf('<h1'))
    expect(page).toContain('href="tel:999"')
    expect(namesOn(page)).toEqual([])
    expect(leeds.logged.join()).not.toMatch(/kill|husband|overdose/)
  })

  test('in an address too, in Easy Read, and in the part that the script asks for', async () => {
    const words = 'I want to kill myself'
    const pages = [
      await get(leeds, `/find?what=${encodeURIComponent(words)}`),
      await get(leeds, `/find?easyread=1&what=${encodeURIComponent(words)}`),
      await found(leeds, { what: words, part: 'rest' }),
    ]
    for (const page of pages) expect(page).toContain('class="emergency"')
  })

  test('ordinary wishes bring none', async () => {
    for (const what of ['gardening', 'a choir', 'lunch club', 'killing time with others'])
      expect(await found(leeds, { what })).not.toContain('class="emergency"')
  })
})

describe('nothing found', () => {
  test('says what was tried, what is wider and works, and whom to ask', async () => {
    const served = await over([group('a', { cost_options: [{ amount: 3 }] })])
    const page = await found(served, { what: '', topic: 'lunch_club', cost: 'free', where: 'Armley' })
    expect(namesOn(page)).toEqual([])
    const [, wider = ''] = /<form method="post" action="\/find" class="wider">([\s\S]*?)<\/form>/.exec(page) ?? []
    const fields = [...wider.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])
    expect(namesOn(await found(served, Object.fromEntries(fields) as Record<string, string>))).toEqual(['Group a'])
    expect(page).toMatch(/href="tel:0113/)
  })

  test('an empty directory is no fault', async () => {
    const served = await over([])
    for (const path of ['/find', '/find?topic=lunch_club&where=Armley', '/find/list?ids=12345678', '/find?as=me'])
      expect((await fetch(served.url + path)).status).toBe(200)
    expect(await get(served, '/find?topic=lunch_club')).toMatch(/href="tel:0113/)
  })
})

describe('a page for each group', () => {
  test('by its own id and by its short one; an unknown one is told kindly', async () => {
    const own = await get(leeds, '/find/carers-leeds')
    expect(own).toContain('<h1>Carers Leeds</h1>')
    expect(await get(leeds, `/find/${shortId('carers-leeds')}`)).toContain('<h1>Carers Leeds</h1>')
    const gone = await fetch(`${leeds.url}/find/no-such-group`)
    expect(gone.status).toBe(404)
    expect(gone.headers.get('content-type')).toContain('text/html')
    expect(await gone.text()).toContain('href="/find"')
  })

  test('tells the next dates of what meets by rule, and invents none for what does not', async () => {
    const weekly = group('weekly', {
      schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:30', closes_at: '12:00' }],
    })
    const silent = group('silent')
    const past = group('past', { schedules: [{ freq: 'WEEKLY', byday: 'TU', until: '2025-01-01' }] })
    const served = await over([weekly, silent, past])
    expect(await get(served, '/find/weekly')).toMatch(
      /Tuesday,? 24 November 2026[\s\S]*1 December 2026[\s\S]*8 December/,
    )
    for (const id of ['silent', 'past']) expect(await get(served, `/find/${id}`)).not.toMatch(/class="next"/)
  })

  test('old or doubtful facts ask to ring first', async () => {
    const phones = [{ phones: [{ number: '0113 496 0000' }] }]
    const served = await over([
      group('old', { assured_date: '2024-01-01', contacts: phones }),
      group('doubted', { alert: 'It may have moved.', contacts: phones }),
      group('fresh', { contacts: phones }),
    ])
    expect(await get(served, '/find/old')).toContain('class="notice caution"')
    expect(await get(served, '/find/doubted')).toContain('It may have moved.')
    expect(await get(served, '/find/fresh')).not.toContain('class="notice caution"')
  })
})

describe('my list', () => {
  test('without a script it is carried in the addresses, and its address holds short ids alone', async () => {
    const page = await get(leeds, '/find?topic=lunch_club&where=Armley')
    const [, first = ''] = /class="button keep" href="(\/find\/list\?ids=[^"]*)"/.exec(page) ?? []
    expect(first).toMatch(/^\/find\/list\?ids=[0-9a-z]{8}$/)
    const list = await get(leeds, first)
    expect(namesOn(list)).toHaveLength(1)
    const ids = first.split('=')[1] ?? ''
    // On to look for more: the list goes along, through the form too.
    expect(list).toContain(`href="/find?ids=${ids}"`)
    const more = await leeds.post({ topic: 'gardening', ids })
    const next = await get(leeds, more.headers.get('location') ?? '')
    const two = [...next.matchAll(/class="button keep" href="(\/find\/list\?ids=[^"]*)"/g)].at(-1)?.[1] ?? ''
    expect(namesOn(await get(leeds, two)).length).toBe(2)
    expect(list).toMatch(/href="mailto:\?subject=[^"]*ids%3D/)
    expect(list).toMatch(/href="sms:\?&amp;body=[^"]*ids%3D/)
  })

  test('ids that are nothing, or gone, or far too many, do no harm', async () => {
    const many = Array.from({ length: 500 }, (_, at) => shortId(String(at))).join(',')
    for (const ids of ['<script>', '../../etc/passwd', '12345678', many])
      expect((await fetch(`${leeds.url}/find/list?ids=${encodeURIComponent(ids)}`)).status).toBe(200)
  })
})

describe('Easy Read', () => {
  test.each(['/find', '/find?topic=lunch_club&where=Armley', '/find/carers-leeds', '/find/list', '/find?as=me'])(
    '%s has its pictures, and stays in Easy Read',
    async (path) => {
      const page = await get(leeds, path + (path.includes('?') ? '&' : '?') + 'easyread=1')
      expect(page).toContain('class="page easy"')
      expect(page.match(/src="\/pictures\/\w+\.svg"/g)?.length).toBeGreaterThan(8)
      const links = [...page.matchAll(/href="(\/find[^"]*)"/g)].map(([, to]) => to ?? '')
      const plain = links.filter((to) => !to.includes('easyread=1'))
      // The switch back, and the address to share.
      expect(plain.length).toBeLessThanOrEqual(2)
    },
  )
})

describe('what others wrote in a feed', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const served = (): Promise<ServedFinder> =>
    over([
      group('evil', {
        ...{ name: evil, description: evil.repeat(9_000), url: 'javascript:alert(1)', email: `a@b.c?bcc=${evil}` },
        ...{ alert: evil, fees: evil, eligibility_description: evil, application_process: evil },
        contacts: [{ phones: [{ number: 'javascript:alert(1)' }, { number: '1'.repeat(5_000) }] }],
        schedules: Array.from({ length: 900 }, () => ({ description: evil, freq: 'WEEKLY', byday: 'MO' })),
        service_at_locations: [
          {
            location: {
              ...{ name: evil, latitude: 53.8, longitude: -1.59, transportation: evil },
              accessibility: [{ description: evil }],
            },
          },
        ],
        cost_options: [{ option: evil, amount: 3, currency: '<b>' }],
        languages: [{ name: evil }],
        organization: { id: 'x', name: evil },
      }),
      group('../../list?<b>', { url: 'https://user:password@elsewhere.example/' }),
      group('steered', { name: 'a\u202Eb\u0000c', url: 'data:text/html,hello' }),
    ])

  test('is harmless on every page, and small', async () => {
    const it = await served()
    const paths = [
      '/find?topic=lunch_club',
      '/find/evil',
      `/find/list?ids=${shortId('evil')}`,
      '/find?easyread=1&topic=lunch_club',
    ]
    for (const path of paths) {
      const page = await get(it, path)
      expect(page).not.toMatch(/<script>|<img src=x|href="(?:javascript|data):|user:password/i)
      expect(page).not.toMatch(/[\u202E\u0000]/)
      expect(page.length).toBeLessThan(90_000)
    }
  })

  test('an id that is no address gets one', async () => {
    const it = await served()
    const page = await get(it, '/find?topic=lunch_club')
    expect(page).toContain(`/find/${shortId('../../list?<b>')}`)
    expect((await fetch(`${it.url}/find/${shortId('../../list?<b>')}`)).status).toBe(200)
  })

  test('a person’s own words are as harmless', async () => {
    const page = await found(leeds, { what: evil, where: evil })
    expect(page).not.toMatch(/<script>|<img src=x/)
    const odd = await fetch(`${leeds.url}/find?what=%00%FF&topic=__proto__&who=constructor&page=-1&far=1e9&access=x`)
    expect(odd.status).toBe(200)
  })

  test('a form that is far too long is refused with a page, not a fault', async () => {
    const answer = await leeds.post({ what: 'x'.repeat(100_000) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('<h1>')
  })
})
