import { html } from '../../bot/pages/html.ts'
import { Problem } from '../../bot/http/problem.ts'
import { actForm, type StaffPage } from '../../bot/staffPages/staffPage.ts'
import { placeAfter } from '../../bot/staffPages/signInPage.ts'
import { password, staffOffice, type StaffOffice } from './staffOffice.ts'

/** A page with everything that the shell knows of. */
const done: string[] = []
const page: StaffPage = {
  path: 'directory',
  words: 'staffDirectory',
  roles: ['contactCentre'],
  show: (asked) => {
    if (asked.query.has('break')) throw new Error('a secret of the inside')
    const text = asked.query.get('text') ?? ''
    return Promise.resolve({
      body: html`<p>${text}</p>
        ${actForm(asked, 'hide', html`<button>x</button>`)}`,
    })
  },
  acts: {
    hide: ({ form, worker }) => {
      done.push(`${worker.name} ${form.toString()}`)
      if (form.get('id') === 'nobody') throw new Problem(404, 'NotFound', 'Nobody has that id.')
      return Promise.resolve({ query: { page: '2', done: 'hide' }, hash: 'held' })
    },
  },
  files: { 'all.csv': () => Promise.resolve({ type: 'text/csv; charset=utf-8', text: 'a,b\r\n' }) },
}
const path = '/staff/directory'

let office: StaffOffice
beforeEach(async () => {
  done.length = 0
  office = await staffOffice({ pages: () => [page] })
})
afterEach(() => office.stop())

describe('who is not signed in', () => {
  it.each(['/staff', path, `${path}/all.csv`, '/staff/nothing-here'])(
    'sees at %s a form and nothing else',
    async (at) => {
      const { status, text, headers } = await office.call(`${at}?page=3`)
      expect(status).toBe(401)
      expect(text).toContain('type="password"')
      expect(text).toContain(`name="to" value="${at}?page=3"`)
      expect(text).not.toContain('a,b')
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )

  it('signs in with the plain form and comes to the page that was asked for', async () => {
    await office.hire('sam', 'contactCentre')
    const entered = await office.sendForm('/staff/enter', { name: 'sam', password, to: `${path}?page=3` })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `${path}?page=3`])
    const cookie = entered.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await office.call(path, { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200)
    expect(await office.audit()).toContain('sam: signed in')
  })

  it('with a wrong password sees the form again, and what was typed is nowhere', async () => {
    await office.hire('sam', 'contactCentre')
    const { status, text, headers } = await office.sendForm('/staff/enter', {
      name: 'sam',
      password: 'wrong-words',
      to: path,
    })
    expect(status).toBe(401)
    expect(text).toContain('role="alert"')
    expect(text).toContain(`value="${path}"`)
    expect(text).not.toContain('wrong-words')
    expect(headers.get('set-cookie')).toBeNull()
    expect(office.lines.join('\n')).not.toContain('wrong-words')
  })

  it('after five wrong tries waits, with the right password too', async () => {
    await office.hire('sam', 'contactCentre')
    for (let at = 0; at < 5; at += 1) await office.sendForm('/staff/enter', { name: 'sam', password: 'wrong' })
    const { status, headers } = await office.sendForm('/staff/enter', { name: 'sam', password })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it.each([
    ['https://evil.example/staff', '/staff'],
    ['//evil.example/staff', '/staff'],
    ['/\\evil.example', '/staff'],
    ['javascript:alert(1)', '/staff'],
    ['/rapid-response', '/staff'],
    ['/staffroom', '/staff'],
    ['/staff/../v3/directline', '/staff'],
    ['/staff/wishes?need=food&page=2#x', '/staff/wishes?need=food&page=2'],
    ['/staff/directory/all.csv', '/staff/directory/all.csv'],
    [null, '/staff'],
  ])('is led from %s to %s', (asked, to) => expect(placeAfter(asked)).toBe(to))
})

describe('who is signed in', () => {
  it.each([
    ['contactCentre', 200],
    ['manager', 200],
    ['rapidResponse', 403],
    ['socialWork', 403],
  ] as const)('as %s gets %s', async (role, status) => {
    const member = await office.enter(role)
    expect((await member.get(path)).status).toBe(status)
    expect((await member.get(`${path}/all.csv`)).status).toBe(status)
    expect((await member.send(`${path}/hide`)).status).toBe(status === 200 ? 303 : status)
    expect(done).toHaveLength(status === 200 ? 1 : 0)
    const home = await member.get('/staff')
    expect(home.status).toBe(200)
    expect(home.text.includes(`href="${path}"`)).toBe(status === 200)
    expect(home.text).toContain('href="/rapid-response"')
  })

  it('what is shown is not indexed, framed or kept, and what is put in is escaped', async () => {
    const member = await office.enter('manager')
    const { headers, text } = await member.get(`${path}?text=${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('name="robots" content="noindex"')
    expect(text).toContain('&lt;script>')
    expect(text).not.toContain('<script>')
  })

  it('an act leads back to the page, which says what was done in its own words alone', async () => {
    const member = await office.enter('manager')
    const sent = await member.send(`${path}/hide`, { id: '7' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?page=2&done=hide#held`])
    // The token is the shell's own.
    expect(done).toEqual(['Sam Taylor id=7'])
    expect((await member.get(`${path}?done=hide`)).text).toContain('role="status"')
    for (const made of ['You%20are%20fired', '__proto__', 'nothing', '<b>']) {
      expect((await member.get(`${path}?done=${made}`)).text).not.toContain('role="status"')
    }
  })

  it('a file comes to be kept', async () => {
    const { headers, text } = await (await office.enter('manager')).get(`${path}/all.csv`)
    expect(text).toBe('a,b\r\n')
    expect(headers.get('content-type')).toContain('text/csv')
    expect(headers.get('content-disposition')).toBe('attachment; filename="all.csv"')
  })

  it('what goes wrong is a page with a way on, and tells nothing of the inside', async () => {
    const member = await office.enter('manager')
    const broken = await member.get(`${path}?break=1`)
    expect(broken.status).toBe(500)
    expect(broken.text).not.toContain('secret')
    expect(broken.text).toContain('href="/staff"')
    const refused = await member.send(`${path}/hide`, { id: 'nobody' })
    expect([refused.status, refused.text.includes('Nobody has that id.')]).toEqual([404, true])
    expect((await member.get('/staff/nothing-here')).status).toBe(404)
  })

  it('may sign out, and then is', async () => {
    const member = await office.enter('manager')
    const left = await member.send('/staff/leave')
    expect([left.status, left.headers.get('location')]).toEqual([303, '/staff'])
    expect(left.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await member.get('/staff')).status).toBe(401)
  })

  it('whose time has run out, or who was let go, is told that the last press did nothing', async () => {
    const member = await office.enter('manager')
    const { token } = await member.get('/staff')
    await office.disable('a.manager')
    const { status, text } = await office.sendForm(`${path}/hide`, { token }, { cookie: member.cookie })
    expect(status).toBe(401)
    expect(text).toContain('role="alert"')
    expect(text).toContain(`name="to" value="${path}"`)
    expect(done).toEqual([])
  })
})

describe('forms that another page sends', () => {
  const foreign: [string, Record<string, string>][] = [
    ['of another origin', { origin: 'https://evil.example' }],
    ['of no origin that may be told', { origin: 'null' }],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ]
  it.each(foreign)('%s do nothing', async (_name, headers) => {
    const member = await office.enter('manager')
    const { token } = await member.get('/staff')
    for (const [at, fields] of [
      [`${path}/hide`, { token }],
      ['/staff/leave', { token }],
      ['/staff/enter', { name: 'a.manager', password }],
    ] as const) {
      const { status, headers: got } = await office.sendForm(at, fields, { cookie: member.cookie, ...headers })
      expect([at, status, got.get('set-cookie')]).toEqual([at, 403, null])
    }
    expect(done).toEqual([])
    expect((await member.get('/staff')).status).toBe(200)
  })

  it.each(['', 'made-up', 'A'.repeat(43)])('with the token "%s" do nothing', async (token) => {
    const member = await office.enter('manager')
    expect((await office.sendForm(`${path}/hide`, { token }, { cookie: member.cookie })).status).toBe(403)
    expect(done).toEqual([])
  })

  it('with the token of somebody else do nothing', async () => {
    const member = await office.enter('manager')
    const other = await office.enter('manager', 'another')
    const { token } = await other.get('/staff')
    expect((await office.sendForm(`${path}/hide`, { token }, { cookie: member.cookie })).status).toBe(403)
  })

  it('of another kind, or without end, are refused', async () => {
    const member = await office.enter('manager')
    const { token } = await member.get('/staff')
    const cookie = member.cookie
    const post = (body: string, type: string) =>
      office.call(`${path}/hide`, { method: 'POST', headers: { cookie, 'content-type': type }, body })
    expect((await post(JSON.stringify({ token }), 'application/json')).status).toBe(415)
    expect((await post(`token=${token}&x=${'y'.repeat(70_000)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
    expect((await office.call(`${path}/hide?token=${token}`, { headers: { cookie } })).status).toBe(404)
    expect(done).toEqual([])
  })

  it('a link from elsewhere leads to the page all the same, asked for from here', async () => {
    const member = await office.enter('manager')
    const from = { 'sec-fetch-site': 'cross-site' }
    const { status, headers, text } = await office.call(`${path}?page=2`, { headers: from })
    expect([status, headers.get('refresh')]).toEqual([200, `0; url=${path}?page=2`])
    expect(text).toContain(`href="${path}?page=2"`)
    // With the cookie too: nothing of the page is in it.
    expect((await member.get(path, from)).text).not.toContain('name="token"')
  })
})
