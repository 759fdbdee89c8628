import { imagesAreThere, openSite, tell } from './site.ts'
import type { Site } from './site.ts'

const easy = 'en-GB-x-easyread'
let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
afterEach(() => expect(site.troubles).toEqual([]))

describe('Easy Read in the page', () => {
  test('from the first screen: the picture left, big words right', async () => {
    const page = await site.visit('/?easyread=1')
    const lines = page.locator('.said.bot .line')
    expect(await lines.count()).toBe(3)
    await imagesAreThere(page)
    const shown = await lines.evaluateAll((all) =>
      all.map((line) => {
        const image = line.querySelector('img')!
        const words = line.querySelector('p')!
        return {
          left: image.getBoundingClientRect().right <= words.getBoundingClientRect().left,
          width: image.getBoundingClientRect().width,
          loaded: image.complete && image.naturalWidth > 0,
          alt: image.alt,
          size: parseFloat(getComputedStyle(words).fontSize),
          font: getComputedStyle(words).fontFamily,
        }
      }),
    )
    for (const line of shown) {
      expect(line).toMatchObject({ left: true, loaded: true })
      expect(line.width).toBeGreaterThanOrEqual(96)
      expect(line.size).toBeGreaterThanOrEqual(18.7)
      expect(line.alt).not.toBe('')
      expect(line.font).toMatch(/^Arial/)
    }
    // The answers have big pictures too, and all are there.
    await page.locator('.answer img').nth(3).waitFor()
    await imagesAreThere(page)
    const broken = await page.locator('img').evaluateAll((all) =>
      (all as HTMLImageElement[])
        // What is not on the screen (in closed boxes, say) is fetched when it comes there.
        .filter((image) => image.offsetParent !== null && image.naturalWidth === 0)
        .map((image) => image.src),
    )
    expect(broken).toEqual([])
    expect(await page.locator('.answer img').count()).toBe(4)
  })

  test('switched on and off at any moment; the page and the bot both know, and a reload remembers', async () => {
    const page = await site.visit()
    const title = await page.locator('h1').textContent()
    expect(await page.locator('.answer img').count()).toBe(0)
    await page.locator('#easyRead').click()
    await page.locator('.said.bot .line').first().waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ locale: easy })
    expect(await page.locator('h1').textContent()).not.toBe(title)
    expect(await page.locator('#person img').count()).toBe(1)
    await page.reload()
    await page.locator('.said.bot .line').first().waitFor()
    expect(await page.locator('html').getAttribute('class')).toBe('easy')
    await page.locator('#easyRead').click()
    await page.locator('html:not(.easy)').waitFor()
    await tell(page, 'hello')
    await page.getByText('Tell me more about "hello"').waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ locale: 'en-GB' })
  })

  test('asked for in words, the bot switches the page', async () => {
    const page = await site.visit()
    await tell(page, 'easy read please')
    await page.locator('html.easy').waitFor()
    await tell(page, 'thanks')
    await page.locator('.said.bot').nth(2).waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ locale: easy })
    // The card that says the same for other clients is not drawn.
    expect(await page.locator('.ac-adaptiveCard').count()).toBe(0)
  })

  test('words that no reader has checked say so, with the plain English within reach', async () => {
    const page = await site.visit('/?easyread=1')
    const toggle = page.locator('.unchecked button')
    const plain = page.locator('.unchecked .plain')
    expect(await plain.isVisible()).toBe(false)
    await toggle.click()
    expect(await plain.isVisible()).toBe(true)
    expect(await toggle.getAttribute('aria-expanded')).toBe('true')
    await toggle.click()
    expect(await plain.isVisible()).toBe(false)
  })

  test('a language that the page has no words for is passed on, and the page stays in English', async () => {
    const page = await site.visit('/?lang=pl')
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    await tell(page, 'hello')
    await page.getByText('Tell me more about "hello"').waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ locale: 'pl' })
  })
})
