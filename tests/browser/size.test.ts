import { pictures } from '../../web/pictures.ts'
import { countBytes } from '../support/countBytes.ts'
import { imagesAreThere, openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kilobyte = 1024

describe('how small it is', () => {
  test('before the first message is readable, and once a card has shown', async () => {
    const page = await site.visit()
    const bytes = await countBytes(page)
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await page.locator('.said.bot').first().waitFor()
    const first = bytes()
    expect(first).toBeGreaterThan(5 * kilobyte)
    expect(first).toBeLessThan(25 * kilobyte)

    await tell(page, 'band')
    await page.locator('.ac-adaptiveCard').waitFor()
    const withCard = bytes()
    console.info(`Page: ${first} bytes to the first message, ${withCard} once a card has shown`)
    expect(withCard).toBeGreaterThan(first + 20 * kilobyte)
    expect(withCard).toBeLessThan(150 * kilobyte)
  })

  test('a whole Easy Read talk with its pictures', async () => {
    const page = await site.visit('/?easyread=1')
    const bytes = await countBytes(page)
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await page.locator('.said.bot').first().waitFor()
    for (let turn = 1; turn <= 12; turn += 1) {
      await tell(page, `words ${turn}`)
      await page.locator('.said.bot').nth(turn).waitFor()
    }
    // As many pictures as any talk could bring: all of them.
    await page.evaluate(async (ids) => {
      await Promise.all(ids.map(async (id) => (await fetch(`/pictures/${id}.svg`)).text()))
    }, Object.keys(pictures))
    await imagesAreThere(page)
    console.info(`Page: ${bytes()} bytes for an Easy Read talk with every picture there is`)
    expect(bytes()).toBeLessThan(300 * kilobyte)
  })
})
