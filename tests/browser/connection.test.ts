import { heard, openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
afterEach(() => {
  Object.assign(site.server.faults, { refusePosts: undefined, away: false, refuseSockets: false, loseAnswers: false })
  expect(site.troubles).toEqual([])
})

/** How often the bot was told exactly this. */
const times = (text: string): number => site.server.received.filter((activity) => activity.text === text).length

describe('when the connection is bad', () => {
  test('a message that the server cannot take is kept, and sent again at a press, once', async () => {
    const page = await site.visit()
    site.server.faults.refusePosts = 503
    await tell(page, 'please keep this')
    const again = page.locator('.own[data-state="failed"] button')
    await again.waitFor()
    expect(times('please keep this')).toBe(0)
    site.server.faults.refusePosts = undefined
    await again.click()
    await page.getByText('Tell me more about "please keep this"').waitFor()
    await page.locator('.own[data-state="sent"]').waitFor()
    expect(times('please keep this')).toBe(1)
    expect((await heard(page)).filter((line) => line === 'you: please keep this')).toHaveLength(1)
  })

  test.each([
    ['an echo says that it arrived', false],
    ['nothing says that it arrived, and it is sent again', true],
  ])('a message that arrived although the answer was lost is there once: %s', async (how, silent) => {
    const page = await site.visit()
    site.server.faults.refuseSockets = silent
    if (silent) site.server.dropSockets()
    site.server.faults.loseAnswers = true
    await tell(page, how)
    if (silent) await page.locator('.own[data-state="failed"] button').waitFor()
    site.server.faults.loseAnswers = false
    if (silent) await page.locator('.own[data-state="failed"] button').click()
    await page.locator('.own[data-state="sent"]').waitFor()
    await page.getByText(`Tell me more about "${how}"`).waitFor()
    expect(times(how)).toBe(1)
    expect((await heard(page)).filter((line) => line === `you: ${how}`)).toHaveLength(1)
  })

  test('offline: says so, loses nothing, and sends in order by itself when back', async () => {
    const page = await site.visit()
    await page.context().setOffline(true)
    await page.locator('#connection .notice').waitFor()
    await tell(page, 'first offline')
    await tell(page, 'second offline')
    await page.locator('.own[data-state="failed"]').nth(1).waitFor()
    await page.context().setOffline(false)
    await page.getByText('Tell me more about "second offline"').waitFor()
    await page.locator('#connection .notice').waitFor({ state: 'detached' })
    const told = site.server.received.map((activity) => activity.text).filter((text) => text?.endsWith('offline'))
    expect(told).toEqual(['first offline', 'second offline'])
  })

  test('what was not sent survives a reload and is sent then', async () => {
    const page = await site.visit()
    site.server.faults.refusePosts = 503
    await tell(page, 'not to be lost')
    await page.locator('.own[data-state="failed"]').waitFor()
    site.server.faults.refusePosts = undefined
    await page.reload()
    await page.getByText('Tell me more about "not to be lost"').waitFor()
    expect(times('not to be lost')).toBe(1)
  })

  test('the socket is lost again and again: no message is lost or doubled', async () => {
    const page = await site.visit()
    const marks: number[] = []
    page.on('request', (request) => {
      const mark = new URL(request.url()).searchParams.get('watermark')
      if (mark !== null) marks.push(Number(mark))
    })
    for (let number = 1; number <= 4; number += 1) {
      site.server.dropSockets()
      await tell(page, `drop ${number}`)
      await page.getByText(`Tell me more about "drop ${number}"`).waitFor()
    }
    const lines = await heard(page)
    expect(lines).toHaveLength(9)
    expect(new Set(lines).size).toBe(9)
    // Each time it asks only for what is new, not for everything again.
    expect(marks.length).toBeGreaterThan(3)
    expect(marks.at(-1)).toBeGreaterThan(5)
  })

  test('where sockets are blocked the talk goes on all the same', async () => {
    site.server.faults.refuseSockets = true
    const page = await site.visit()
    await tell(page, 'through the wall')
    await page.getByText('Tell me more about "through the wall"').waitFor()
    expect(await page.locator('#connection .notice').count()).toBe(0)
  })

  test('the server is away and comes back: the page finds it again', async () => {
    const page = await site.visit()
    site.server.faults.away = true
    site.server.dropSockets()
    await page.locator('#connection .notice').waitFor()
    await tell(page, 'anybody there')
    await page.locator('.own[data-state="failed"]').waitFor()
    site.server.faults.away = false
    await page.locator('#connection button').click()
    await page.getByText('Tell me more about "anybody there"').waitFor()
    expect(times('anybody there')).toBe(1)
  })

  test('a greeting that nobody answered, gone on the server, is simply said anew', async () => {
    const page = await site.visit()
    site.server.expireTokens()
    await page.reload()
    await page.locator('.answer').first().waitFor()
    expect(await page.locator('#connection .notice').count()).toBe(0)
    expect(await heard(page)).toHaveLength(1)
  })

  test('a talk whose time is over says so; what is said next begins a new one', async () => {
    const page = await site.visit()
    await tell(page, 'before the end')
    await page.locator('.said.bot').nth(1).waitFor()
    site.server.expireTokens()
    site.server.dropSockets()
    await page.locator('#connection button').waitFor()
    // What was said is still there to read.
    expect((await heard(page)).join()).toContain('before the end')
    await tell(page, 'after the end')
    await page.getByText('Tell me more about "after the end"').waitFor()
  })
})
