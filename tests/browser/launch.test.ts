import { chromium } from 'playwright-core'
import { launchBrowser } from './launch.ts'
import { unpackChromium } from './unpackChromium.ts'

describe('A real browser', () => {
  test('starts', async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    expect(await page.evaluate(() => 6 * 7)).toBe(42)
    await browser.close()
  })

  test('comes with the npm packages where none is installed', async () => {
    const unpacked = await unpackChromium()
    if (unpacked === undefined) return // Another kind of machine: the message of launchBrowser says what to install.
    const { executable, env } = unpacked
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    const browser = await chromium.launch({ executablePath: executable, args, env: { ...process.env, ...env } })
    expect(await (await browser.newPage()).evaluate(() => 6 * 7)).toBe(42)
    await browser.close()
  })
})
