import { readFileSync } from 'node:fs'
import { openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('what was said, to keep', () => {
  test('as a file: every word of both, in order, and the words behind a card', async () => {
    const page = await site.visit()
    await tell(page, 'I was in a band')
    await page.locator('.ac-adaptiveCard').waitFor()
    await page.locator('#save').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#saveFile').click()])
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('Testborough Council')
    expect(text.indexOf('Who is this about?')).toBeLessThan(text.indexOf('I was in a band'))
    expect(text.indexOf('I was in a band')).toBeLessThan(text.indexOf('Shall I tell you more?'))
    expect(download.suggestedFilename()).toMatch(/\.txt$/)
  })

  test('on paper: who said what, and nothing to press', async () => {
    const page = await site.visit()
    await tell(page, 'I was in a band')
    await page.locator('.ac-adaptiveCard').waitFor()
    await page.emulateMedia({ media: 'print' })
    const visible = await page
      .locator('button, a.button, textarea, summary, dialog')
      .evaluateAll((all) => (all as HTMLElement[]).filter((element) => element.offsetParent !== null).length)
    expect(visible).toBe(0)
    for (const words of ['Testborough Council', 'Who is this about?', 'I was in a band', 'Armley brass band']) {
      expect(await page.getByText(words, { exact: false }).first().isVisible()).toBe(true)
    }
    expect(await page.locator('.own .heard').boundingBox()).toMatchObject({ height: expect.any(Number) as number })
    expect((await page.locator('.own .heard').boundingBox())?.height).toBeGreaterThan(8)
    expect((await page.pdf()).length).toBeGreaterThan(5000)
  })
})
