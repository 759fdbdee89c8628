import type { Page } from 'playwright-core'
import { leaveTo, openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function inTheMiddle(): Promise<Page> {
  const page = await site.visit()
  await tell(page, 'he must not see this')
  await page.locator('.said.bot').nth(1).waitFor()
  await page.locator('#say').fill('nor this')
  return page
}

async function expectGone(page: Page): Promise<void> {
  await page.waitForURL(`${leaveTo}**`)
  // Back leads before the chat, not into it; and if somebody opens it again, it is new.
  await page.goBack().catch(() => null)
  expect(page.url()).not.toContain(site.server.url)
  await page.goto(site.server.url)
  await page.locator('.said.bot').first().waitFor()
  expect(await page.content()).not.toContain('he must not see this')
  expect(await page.locator('#say').inputValue()).toBe('')
  expect(await page.evaluate(() => sessionStorage.getItem('conversation') ?? '')).not.toContain('must not')
}

describe('leaving quickly', () => {
  test('by its button: the page is gone, and nothing comes back', async () => {
    const page = await inTheMiddle()
    await page.locator('#leave').click()
    await expectGone(page)
  })

  test('by Escape three times, also from the field and with a box open', async () => {
    const page = await inTheMiddle()
    await page.locator('#save').click()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    await expectGone(page)
  })

  test('Escape twice, or slowly, does not leave', async () => {
    const page = await inTheMiddle()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(2200)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
    expect(page.url()).toContain(site.server.url)
  })

  test('the words are off the screen at once, even when the other site is slow', async () => {
    const page = await inTheMiddle()
    await page.context().unroute(`${leaveTo}**`)
    await page.context().route(`${leaveTo}**`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.fulfill({ contentType: 'text/html', body: 'Sunny spells' }).catch(() => undefined)
    })
    const [atOnce, later] = await page.evaluate(async () => {
      const look = () => [document.body.childElementCount, document.title, sessionStorage.length]
      document.getElementById('leave')?.click()
      const atOnce = look()
      // Whatever still arrives is neither shown nor kept.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return [atOnce, look()]
    })
    expect([atOnce, later]).toEqual([
      [0, '', 0],
      [0, '', 0],
    ])
    await page.waitForURL(`${leaveTo}**`)
  })

  test('it and the emergency numbers need no script', async () => {
    const page = await site.visit()
    const bare = await page.context().browser()!.newContext({ javaScriptEnabled: false })
    const plain = await bare.newPage()
    await plain.goto(site.server.url)
    expect(await plain.locator('#leave').getAttribute('href')).toMatch(/^https:/)
    await plain.locator('#emergency summary').click()
    expect(await plain.locator('#numbers a[href="tel:999"]').isVisible()).toBe(true)
  })
})

describe('emergency numbers', () => {
  test("open with no connection, hold the council's own, and no bad address", async () => {
    const page = await site.visit()
    await page.locator('#numbers a[href="tel:01632960001"]').waitFor({ state: 'attached' })
    await page.context().setOffline(true)
    await page.locator('#emergency summary').click()
    expect(await page.locator('#numbers li', { hasText: 'By text' }).locator('a').count()).toBe(0)
    const links = await page.locator('#numbers a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['tel:999', 'tel:111', 'tel:116123', 'tel:01632960001', 'tel:999'])
    await page.keyboard.press('Escape')
    expect(await page.locator('#numbers').isVisible()).toBe(false)
  })
})
