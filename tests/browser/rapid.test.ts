import type { Page } from 'playwright-core'
import { openCrisis, openOffice, password, signIn, tones } from './rapidOffice.ts'
import type { Office } from './rapidOffice.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.stop())
afterEach(() => expect(office.troubles).toEqual([]))

const rows = (page: Page, section: string): Promise<string[]> =>
  page
    .locator(`.section.${section} > .rows > li > .row h3 a`)
    .evaluateAll((all) => all.map((one) => one.id.replace('row-', '')))
const leave = (page: Page): Promise<void> => page.context().close()
const text = (page: Page, where: string): Promise<string> => page.locator(where).innerText()

describe('signing in', () => {
  test('nothing is shown before; a wrong password says so and lets one try again', async () => {
    await office.begins({ details: { name: 'Edna' } })
    const page = await office.visit()
    expect(await page.content()).not.toContain('Edna')
    expect(await page.locator('#page').isVisible()).toBe(false)
    await signIn(page, 'sam', 'not the password')
    await page.locator('#signInFault:not(:empty)').waitFor()
    // Not even for a moment: what is behind would be seen.
    await page.locator('#signIn').evaluate((box) => box.addEventListener('close', () => (document.title = 'closed')))
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    expect(await page.locator('#signIn').isVisible()).toBe(true)
    expect(await page.title()).not.toBe('closed')
    await signIn(page)
    await page.locator('.row').first().waitFor()
    expect(await text(page, '#who')).toContain('Sam Okafor')
    await leave(page)
  })

  test('the session ends in the middle: sign in again in place, and what was typed is still there and goes', async () => {
    const begun = await office.begins()
    const page = await office.work('sam')
    await openCrisis(page, begun.reference)
    await page.locator('#take').click()
    await page.locator('#chat-join').click()
    await page.locator('.composer textarea').fill('I am on my way to you')
    await page.locator('#act-note').click()
    await page.locator('.panel textarea').fill('Key is with number 9')
    office.clock.pass(61)
    await page.locator('.panel form .primary').click()
    await page.locator('#signIn').waitFor()
    // Whoever passes by reads nothing: what is behind is covered.
    const cover = await page.locator('#signIn').evaluate((box) => getComputedStyle(box, '::backdrop').backgroundColor)
    expect(cover).toMatch(/^rgb\(/)
    expect(await page.title()).not.toMatch(/\(\d/)
    await signIn(page)
    await page.locator('.panel textarea').waitFor({ state: 'detached' })
    expect(await page.locator('.composer textarea').inputValue()).toBe('I am on my way to you')
    const notes = (await office.desk.get(begun.reference))?.history.filter(({ what }) => what === 'note')
    expect(notes?.map(({ about }) => about)).toEqual(['Key is with number 9'])
    await leave(page)
  })

  test('somebody else signs in after that: the page starts afresh, and nothing is sent in the wrong name', async () => {
    const begun = await office.begins()
    const page = await office.work('sam')
    await openCrisis(page, begun.reference)
    await page.locator('#act-note').click()
    await page.locator('.panel textarea').fill('Written by Sam')
    office.clock.pass(61)
    await page.locator('.panel form .primary').click()
    await page.locator('#signIn').waitFor()
    await signIn(page, 'priya')
    await page.waitForFunction(() => document.querySelector('#who')?.textContent.includes('Priya') === true)
    expect(await page.content()).not.toContain('Written by Sam')
    const history = (await office.desk.get(begun.reference))?.history.map(({ what }) => what)
    expect(history).not.toContain('note')
    await leave(page)
  })

  test('near its end the session says so, and a press makes it longer', async () => {
    const page = await office.visit()
    await page.clock.install()
    await signIn(page)
    await page.locator('#list .section').first().waitFor()
    office.clock.pass(57)
    const begun = await office.begins()
    await page.locator(`#row-${begun.reference}`).waitFor()
    await page.clock.fastForward('01:05')
    await page.locator('#stay').waitFor()
    await page.locator('#stay').click()
    await page.locator('#stay').waitFor({ state: 'detached' })
    office.clock.pass(30)
    expect((await page.request.get(`${office.url}/staff/me`)).status()).toBe(200)
    await leave(page)
  })

  test('signing out in the middle of a chat is asked about first; then nothing is left on the screen', async () => {
    const begun = await office.begins({ details: { name: 'Winifred' } })
    const page = await office.work('sam')
    await openCrisis(page, begun.reference)
    await page.locator('#take').click()
    await page.locator('#chat-join').click()
    await page.locator('#chat-back:visible').waitFor()
    await page.locator('#signOut').click()
    await page.locator('#box .danger').click()
    await page.locator('#staffName').waitFor()
    expect(await page.content()).not.toContain('Winifred')
    expect((await page.request.get(`${office.url}/staff/me`)).status()).toBe(401)
    await leave(page)
  })
})

describe('the live list', () => {
  test('waits first, most serious and oldest first; practice last; one address folded, its count shown', async () => {
    const own = await openOffice()
    const crisis = await own.begins({ ago: 30 })
    const older = await own.begins({ ago: 50 })
    const emergency = await own.begins({ ago: 5, finding: { level: 'emergency', kinds: ['fall'] } })
    const practice = await own.begins({ ago: 3, finding: { level: 'emergency' }, practice: true })
    const flood = []
    for (let at = 0; at < 4; at += 1) {
      flood.push(await own.begins({ ago: 20 - at, finding: { level: 'concern' }, group: 'flood' }))
    }
    // Two people of one house are two people; and so are many who came from one address over the hours.
    const house = []
    for (const ago of [90, 60, 40, 10, 9])
      house.push(await own.begins({ ago, finding: { level: 'concern' }, group: 'house' }))
    const page = await own.work()
    const wanted = [emergency, older, crisis, ...house.slice(0, 3), flood[0]!, ...house.slice(3), practice].map(
      ({ reference }) => reference,
    )
    expect(await rows(page, 'waiting')).toEqual(wanted)
    const fold = page.locator('.fold')
    expect(await fold.locator('summary').innerText()).toContain('3')
    await fold.locator('summary').click()
    expect(await fold.locator('.row').count()).toBe(3)
    expect(await page.locator(`.row:has(#row-${practice.reference}) .badge.practice`).count()).toBe(1)
    expect(await page.title()).toMatch(/^\(13\) /)

    // Nothing moves under a worker's hands: the focus stays where it was while the list changes.
    await page.locator(`#row-${crisis.reference}`).focus()
    const fresh = await own.begins({ finding: { level: 'emergency' } })
    await page.locator(`#row-${fresh.reference}`).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`row-${crisis.reference}`)
    expect(own.troubles).toEqual([])
    await own.stop()
  })

  test('a new one is heard, and seen in the title; the switch silences it', async () => {
    const page = await office.work()
    await page.locator('h1').click()
    const before = await tones(page)
    const title = await page.title()
    const begun = await office.begins({ finding: { level: 'emergency' } })
    await page.locator(`#row-${begun.reference}`).waitFor()
    expect(await tones(page)).toBe(before + 3)
    expect(await page.title()).not.toBe(title)
    await page.locator('#sound').click()
    const silent = await tones(page)
    const next = await office.begins()
    await page.locator(`#row-${next.reference}`).waitFor()
    expect(await tones(page)).toBe(silent)
    await leave(page)
  })

  test('a notice of the system names no person and no kind', async () => {
    const page = await office.visit()
    await page.context().grantPermissions(['notifications'])
    await page.evaluate(() => {
      const shown: string[] = []
      Object.assign(window, { shown })
      window.Notification = class extends EventTarget {
        static readonly permission = 'granted'
        static requestPermission(): Promise<string> {
          return Promise.resolve('granted')
        }
        constructor(title: string, options: NotificationOptions) {
          super()
          shown.push(`${title} ${options.body ?? ''}`)
        }
      } as unknown as typeof Notification
    })
    await signIn(page)
    await page.locator('#notices').click()
    await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }))
    const begun = await office.begins({ details: { name: 'Edna' }, said: 'my husband hits me' })
    await page.waitForFunction(() => (window as unknown as { shown: string[] }).shown.length > 0)
    const [notice] = await page.evaluate(() => (window as unknown as { shown: string[] }).shown)
    expect(notice).toContain(begun.reference)
    expect(notice).not.toMatch(/Edna|husband|carer/i)
    await leave(page)
  })

  test('clocks run by the server’s clock, as time left and as time on the wall; over is said in words', async () => {
    const late = await office.begins({ ago: 4 * 60 + 4 })
    const soon = await office.begins({ ago: 3 * 60 + 55 })
    const page = await office.work()
    const clockOf = (reference: string): Promise<string> => text(page, `.row:has(#row-${reference}) .clockWords`)
    expect(await clockOf(late.reference)).toMatch(/^4 min over .*\d\d:\d\d$/)
    expect(await clockOf(soon.reference)).toMatch(/^(4|5) min \d+ s left .*\d\d:\d\d$/)
    const first = await clockOf(soon.reference)
    await page.waitForFunction(([where, before]) => document.querySelector<HTMLElement>(where)?.innerText !== before, [
      `.row:has(#row-${soon.reference}) .clockWords`,
      first,
    ] as const)
    expect(await clockOf(soon.reference)).toMatch(/^(4|5) min \d+ s left .*\d\d:\d\d$/)
    const shapes = (reference: string, name: string): Promise<boolean> =>
      page.locator(`.row:has(#row-${reference}) .icon-${name}`).isVisible()
    expect([await shapes(late.reference, 'over'), await shapes(soon.reference, 'over')]).toEqual([true, false])
    await leave(page)
  })

  test('nothing personal is in the address, and an unknown reference is answered kindly', async () => {
    const begun = await office.begins({ details: { name: 'Edna' } })
    const page = await office.work()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openCrisis(page, begun.reference)
    expect(new URL(page.url()).hash).toBe(`#${begun.reference}`)
    expect(asked.join()).not.toMatch(/Edna|slept/i)
    await page.evaluate(() => (location.hash = '#H-222-222'))
    await page.locator('.nobody a').waitFor()
    await leave(page)
  })
})

describe('when the connection is lost', () => {
  test('it says so and since when, asks every few seconds, and is live again by itself', async () => {
    const page = await office.work()
    await page.route('**/live', (route) => route.abort())
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.locator('#lost:visible').waitFor()
    expect(await text(page, '#lost')).toMatch(/\d\d:\d\d/)
    expect(await page.locator('#live').isVisible()).toBe(false)
    const begun = await office.begins()
    await page.locator(`#row-${begun.reference}`).waitFor({ timeout: 15_000 })
    await page.unroute('**/live')
    await page.locator('#tryNow').click()
    await page.locator('#lost').waitFor({ state: 'hidden' })
    expect(await page.locator('#live').isVisible()).toBe(true)
    await leave(page)
  })

  test('with nothing to be reached it says that too; what is typed stays, a failed act says so beside the button', async () => {
    const begun = await office.begins()
    const page = await office.work()
    await openCrisis(page, begun.reference)
    await page.locator('#act-note').click()
    await page.locator('.panel textarea').fill('Not to be lost')
    await page.context().setOffline(true)
    await page.locator('.panel form .primary').click()
    await page.locator('.panel form > .fault:not(:empty)').waitFor()
    await page.locator('#lost:visible').waitFor()
    expect(await page.locator('.panel textarea').inputValue()).toBe('Not to be lost')
    await page.context().setOffline(false)
    await page.locator('.panel form .primary').click()
    await page.locator('.panel textarea').waitFor({ state: 'detached' })
    await page.locator('#lost').waitFor({ state: 'hidden' })
    await leave(page)
  })

  test('an answer that gets lost, and the same sent again: it happened once', async () => {
    const begun = await office.begins()
    const page = await office.work()
    await openCrisis(page, begun.reference)
    await page.locator('#act-note').click()
    await page.locator('.panel textarea').fill('Once only')
    await page.route('**/note', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.locator('.panel form .primary').click()
    await page.locator('.panel form > .fault:not(:empty)').waitFor()
    await page.unroute('**/note')
    await page.locator('.panel form .primary').click()
    await page.locator('.panel textarea').waitFor({ state: 'detached' })
    const notes = (await office.desk.get(begun.reference))?.history.filter(({ what }) => what === 'note')
    expect(notes).toHaveLength(1)
    await leave(page)
  })

  test('a double click does nothing twice', async () => {
    const begun = await office.begins()
    const page = await office.work()
    await openCrisis(page, begun.reference)
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    await page.locator('#take').dblclick()
    await page.locator('#act-contact:visible').waitFor()
    expect(posts).toHaveLength(1)
    await leave(page)
  })
})

test('what was typed for one person waits while another is looked at', async () => {
  const [one, other] = [await office.begins(), await office.begins()]
  const page = await office.work()
  await openCrisis(page, one.reference)
  await page.locator('#act-note').click()
  await page.locator('.panel textarea').fill('For the first')
  await openCrisis(page, other.reference)
  await page.locator('#act-note').click()
  expect(await page.locator('.panel textarea').inputValue()).toBe('')
  await openCrisis(page, one.reference)
  await page.locator('#act-note').click()
  expect(await page.locator('.panel textarea').inputValue()).toBe('For the first')
  await leave(page)
})

test('the password is never kept, and nothing personal is in the browser’s stores', async () => {
  const begun = await office.begins({ details: { name: 'Edna' } })
  const page = await office.work()
  await openCrisis(page, begun.reference)
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map(Object.entries)))
  expect(kept).not.toMatch(new RegExp(`${password}|Edna|${begun.reference}`))
  await leave(page)
})
