import type { Page } from 'playwright-core'
import { pictures } from '../../web/pictures.ts'
import { openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kilobyte = 1024

/** Counts what really comes over the wire, packed, headers too. */
async function count(page: Page): Promise<() => number> {
  const wire = await page.context().newCDPSession(page)
  let bytes = 0
  wire.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
  wire.on('Network.webSocketFrameReceived', (event) => (bytes += event.response.payloadData.length))
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  return () => bytes
}

describe('how small it is', () => {
  test('before the first message is readable, and once a card has shown', async () => {
    const page = await site.visit()
    const bytes = await count(page)
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
    const bytes = await count(page)
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
    await page.waitForLoadState('networkidle')
    console.info(`Page: ${bytes()} bytes for an Easy Read talk with every picture there is`)
    expect(bytes()).toBeLessThan(300 * kilobyte)
  })
})
