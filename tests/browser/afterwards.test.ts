import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { makeCareBot } from '../../bot/careBot.ts'
import { assess } from '../../bot/safety/assess.ts'
import { makeWishesPage } from '../../bot/staffPages/wishes.ts'
import { build } from '../../web/build.ts'
import { world } from '../afterwards/world.ts'
import { startTestServer } from '../http/startTestServer.ts'
import { handClock } from '../handoff/fixtures.ts'
import { staffOffice } from '../staffPages/staffOffice.ts'
import { faults } from './axe.ts'
import { launchBrowser, patience } from './launch.ts'
import { heard, tell } from './site.ts'

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'page-'))
const pages = join(folder, 'dist')
beforeAll(async () => {
  await build(pages)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Pictures for people to look at, where a folder for them is named. */
async function shot(page: Page, name: string): Promise<void> {
  const to = process.env['SHOTS']
  if (to !== undefined) await page.screenshot({ path: join(to, `${name}.png`), fullPage: true })
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test.each([360, 1280])(
  'what people looked for, %d px wide: without faults, and nothing runs out of the page',
  async (width) => {
    const counts = ['men_shed', 'lgbt', 'pets'].flatMap((need, index) =>
      ['LS12', 'LS13', null].map((area) => ({ month: '2026-01', need, area, people: area === null ? 15 : 6 + index })),
    )
    const clock = handClock()
    const staff = await staffOffice({
      ...{ clock, folder: pages },
      pages: () => [makeWishesPage({ counts: () => Promise.resolve(counts) })],
    })
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    try {
      const member = await staff.enter('manager')
      const [name = '', value = ''] = member.cookie.split('=')
      await context.addCookies([{ name, value, url: staff.url }])
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      await page.goto(`${staff.url}/staff/wishes`)
      await page.locator('table').waitFor()
      expect(await faults(page)).toEqual([])
      expect(await isWide(page)).toBe(false)
      await shot(page, `wishes-${String(width)}`)
    } finally {
      await context.close()
      await staff.stop()
    }
  },
)

test.each([
  ['plain', 'plain words please'],
  ['easyread', 'easy read please'],
])('the letter stands in the chat as it will be sent, %s, on a small screen', async (name, reading) => {
  const { ports } = world()
  const bot = makeCareBot({ ports, assess, sdk: () => import('../../bot/sdk.ts') })
  const server = await startTestServer(bot, { pages })
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    await page.goto(server.url)
    await page.locator('.said.bot').first().waitFor()
    for (const words of [
      "I'd like more music in my life. I'm in Armley",
      'a day with a tune in it.',
      'I used to play the cornet.',
      'nobody much',
      'skip',
      'By bus',
      'playing music with a brass band again',
      'Testham Brass',
      reading,
      'Help me say hello',
      'Walter',
      'skip',
    ])
      await tell(page, words)
    await page.getByText('Hello Testham Brass').filter({ visible: true }).last().waitFor()
    expect((await heard(page)).join('\n')).toContain('Hello Testham Brass')
    expect(await faults(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await shot(page, `letter-${name}`)
  } finally {
    await context.close()
    await server.stop()
  }
})
