import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch.ts'
import { countBytes } from '../support/countBytes.ts'
import { startOurs } from './processes.ts'

export interface PageFigure {
  what: string
  bytes: number
  /** To reach, in KB. */
  most: number
}

/** What comes over the wire to a real browser, packed, headers too. */
export async function benchPage(): Promise<PageFigure[]> {
  const ours = await startOurs()
  const browser = await launchBrowser()
  try {
    const plain = await browser.newPage()
    const plainBytes = await countBytes(plain)
    await plain.goto(ours.address)
    await plain.locator('.said.bot').first().waitFor()
    const first = plainBytes()
    await talk(plain, [
      'since my wife died the days are long. I am in Armley',
      'music',
      'brass band',
      'my sister',
      'nothing',
      'By bus',
      'a natter',
    ])
    await plain.locator('.ac-adaptiveCard').first().waitFor()
    const card = plainBytes()
    const easy = await browser.newPage()
    const easyBytes = await countBytes(easy)
    await easy.goto(`${ours.address}/?easyread=1`)
    await easy.locator('.said.bot').first().waitFor()
    await talk(easy, [
      'Me',
      'I am lonely. I am in Armley',
      'music',
      'singing',
      'my sister',
      'nothing',
      '2',
      'a friend',
      '1',
      'yes',
      'skip',
      'that is all',
      'yes',
    ])
    return [
      { what: 'page before the first message is readable', bytes: first, most: 60 },
      { what: 'page once a card has shown', bytes: card, most: 150 },
      { what: 'a whole Easy Read conversation with its pictures', bytes: easyBytes(), most: 300 },
    ]
  } finally {
    await browser.close()
    ours.stop()
  }
}

async function talk(page: Page, words: readonly string[]): Promise<void> {
  for (const line of words) {
    const before = await page.locator('.said.bot').count()
    await page.locator('textarea, input[type=text]').first().fill(line)
    await page.keyboard.press('Enter')
    await page.waitForFunction((count) => document.querySelectorAll('.said.bot').length > count, before)
  }
}
