import fc from 'fast-check'
import { aRequest, fall } from '../handoff/fixtures.ts'
import { carl, priya, tom } from '../handoff/workers.ts'
import { openOffice, type Office } from './office.ts'

const acts = ['take', 'contact', 'note', 'plan', 'pass', 'accept', 'chat', 'say', 'close']

describe('calls that nobody should make', () => {
  let office: Office
  let reference: string
  let asked: string
  let before: string

  beforeEach(async () => {
    office = await openOffice()
    reference = await office.handoffs.open('conversation-1', fall, 'mum fell')
    asked = await office.requests.put(aRequest())
    before = await stored()
  })
  afterEach(() => office.stop())
  const stored = async (): Promise<string> =>
    JSON.stringify([await office.desk.get(reference), (await office.desk.list()).requests])
  const gets = (): string[] => ['/list', `/handoffs/${reference}`, '/live']
  const posts = (): string[] => [
    ...acts.map((act) => `/handoffs/${reference}/${act}`),
    ...['take', 'touch', 'done'].map((step) => `/requests/${asked}/${step}`),
    '/chat-off',
  ]

  it('shows and does nothing for whoever is not signed in', async () => {
    const stranger = { ...priya, id: 'stranger' }
    for (const worker of [undefined, stranger]) {
      for (const path of gets()) {
        const { status, body } = await office.get(path, worker)
        expect([path, status]).toEqual([path, 401])
        expect(JSON.stringify(body)).not.toContain('mum fell')
      }
      for (const path of posts()) expect([path, (await office.post(path, worker)).status]).toEqual([path, 401])
    }
    expect(await stored()).toBe(before)
    expect(office.presence.present('stranger')).toBe(true) // only because nobody is missed in the first minutes
    office.clock.pass(4)
    await office.get('/list', stranger)
    expect(office.presence.present('stranger')).toBe(false)
  })

  it('lets nobody but a manager turn the chat off', async () => {
    expect((await office.post('/chat-off', carl, { off: true })).status).toBe(403)
    expect(await stored()).toBe(before)
  })

  it('lets the contact centre see, take and hold a crisis: it is told of most of them', async () => {
    const { body } = await office.get('/list', carl)
    expect([(body['handoffs'] as unknown[]).length, (body['requests'] as unknown[]).length]).toEqual([1, 1])
    expect((await office.get(`/handoffs/${reference}`, carl)).status).toBe(200)
    const taken = await office.post(`/handoffs/${reference}/take`, carl)
    expect(taken.body['row']).toMatchObject({ mine: true, status: 'taken' })
    expect((await office.post(`/handoffs/${reference}/contact`, carl, { how: 'rang' })).status).toBe(200)
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no site', { origin: 'null' }],
    ['a page that may use the chat', { origin: 'https://www.council.example' }],
    ['what the browser calls another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s site', { 'sec-fetch-site': 'same-site' }],
  ])('takes nothing from %s', async (_, headers: Record<string, string>) => {
    for (const path of gets()) expect([path, (await office.get(path, priya, headers)).status]).toEqual([path, 403])
    for (const path of posts())
      expect([path, (await office.post(path, priya, {}, headers)).status]).toEqual([path, 403])
    expect(await stored()).toBe(before)
    const { host } = new URL(office.url)
    expect((await office.post(`/handoffs/${reference}/take`, priya, {}, { origin: `http://${host}` })).status).toBe(200)
  })

  it('takes JSON only, and not too much of it', async () => {
    const path = `/handoffs/${reference}/note`
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const plain = { 'content-type': 'text/plain' }
    for (const headers of [form, plain])
      expect((await office.post(path, priya, '{"text":"x"}', headers)).status).toBe(415)
    expect((await office.post(path, priya, '{"text":')).status).toBe(400)
    expect((await office.post(path, priya, { text: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await office.post(path, priya, { text: 'x'.repeat(5_001) })).status).toBe(400)
    expect(await stored()).toBe(before)
    expect((await office.post(path, priya, { text: 'x'.repeat(5_000) })).status).toBe(200)
  })

  it('refuses whatever else is sent, in a sentence that quotes nothing of it, and writes nothing', async () => {
    await office.post(`/handoffs/${reference}/take`, priya)
    const now = await stored()
    const odd = fc.constantFrom(null, 7, '', [], {}, ['x'], true, 'x'.repeat(6_000))
    const wrong: fc.Arbitrary<object> = fc.oneof(
      fc.dictionary(fc.constantFrom('once', 'text', 'how', 'note', 'team', 'to', 'lines', 'who', 'x'), odd),
      fc.record({
        lines: fc.array(fc.record({ what: fc.string(), by: fc.string(), money: fc.double() }), { minLength: 1 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('contact', 'plan', 'pass', 'accept', 'chat', 'say', 'close'),
        wrong,
        async (act, value) => {
          // Every line of a plan may be taken out again.
          fc.pre(!(act === 'plan' && 'lines' in value && Array.isArray(value.lines) && value.lines.length === 0))
          const { status, body } = await office.post(
            `/handoffs/${reference}/${act}`,
            priya,
            JSON.stringify({ ...value, secret: 'mum fell' }),
          )
          expect(status).toBe(400)
          expect(body.error!.message).not.toContain('mum fell')
        },
      ),
      { numRuns: 60 },
    )
    for (const by of ['tomorrow', '2026-02-30T09:00:00Z', '']) {
      const lines = [{ what: 'x', who: 'y', by, money: null }]
      expect((await office.post(`/handoffs/${reference}/plan`, priya, { lines })).status).toBe(400)
    }
    for (const money of [-1, '5', 1e9]) {
      const lines = [{ what: 'x', who: 'y', by: '2026-03-02T09:00:00Z', money }]
      expect((await office.post(`/handoffs/${reference}/plan`, priya, { lines })).status).toBe(400)
    }
    expect(await stored()).toBe(now)
  })

  it('cleans words of what plays with screens, and keeps their lines', async () => {
    await office.post(`/handoffs/${reference}/note`, priya, { text: 'a\u0000b\u001b[2Jc\nd \ud800' })
    const { history } = (await office.desk.get(reference))!
    expect(history.at(-1)!.about).toBe('ab[2Jc\nd \ufffd')
  })

  it('does nothing twice for a call that is replayed, and nothing for another’s', async () => {
    const note = { text: 'key under the pot', once: 'a1' }
    for (let at = 0; at < 3; at += 1) await office.post(`/handoffs/${reference}/note`, priya, note)
    await office.post(`/handoffs/${reference}/note`, tom, note)
    const { history } = (await office.desk.get(reference))!
    expect(history.map(({ by }) => by)).toEqual(['conversation', 'Priya', 'Tom'])
    // Taken, passed on, and the old taking sent again by whoever listened.
    await office.post(`/handoffs/${reference}/take`, priya, { once: 't1' })
    await office.post(`/handoffs/${reference}/pass`, priya, { team: 'duty', once: 'p1' })
    const replayed = await office.post(`/handoffs/${reference}/take`, priya, { once: 't1' })
    expect(replayed.body['row']).toMatchObject({ holder: null, status: 'waiting' })
  })

  it('tells nothing of the inside when the store fails', async () => {
    office.desk.get = () => Promise.reject(new Error('mum fell'))
    const { status, body } = await office.get(`/handoffs/${reference}`, priya)
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('mum')
    expect(office.logged.join()).not.toContain('mum')
  })
})
