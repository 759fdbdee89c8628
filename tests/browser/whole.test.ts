import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from '../../web/build.ts'
import { startService } from '../support/service.ts'
import type { TestService } from '../support/service.ts'
import { toConnections } from '../support/toConnections.ts'
import { launchBrowser, patience } from './launch.ts'
import { heard, tell } from './site.ts'

/** A whole conversation as a citizen holds it: the page, the service and the disk, nothing made up between them. */
let service: TestService
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'whole-'))

beforeAll(async () => {
  const pages = join(folder, 'dist')
  await build(pages)
  service = await startService({ pages })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(path = '/'): Promise<Page> {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  page.setDefaultTimeout(patience)
  await page.goto(service.address + path)
  await page.locator('.answer').first().waitFor()
  return page
}

/** Says something and waits for the next answer to be asked for. */
async function say(page: Page, words: string): Promise<void> {
  const before = await page.locator('.said.bot').count()
  await tell(page, words)
  await page.waitForFunction((count) => document.querySelectorAll('.said.bot').length > count, before)
  await page.locator('#log .own[data-state="sent"]').last().waitFor({ state: 'attached' })
}

async function reachConnections(page: Page): Promise<void> {
  for (const words of toConnections) await say(page, words)
  // What he tells early is not asked again, so he may be there sooner.
  await page.locator('.ac-adaptiveCard').first().waitFor()
}

test('a lonely man in Armley finds a group by its card, tries it, and comes back days later with his code', async () => {
  const page = await visit()
  await reachConnections(page)
  await page.locator('.ac-pushButton').first().click()
  await page.locator('.answer').filter({ hasText: 'try' }).first().click()
  await page.locator('.answer').first().click()
  await page.locator('.answer').filter({ hasText: "That's all" }).click()
  // The two questions at the end.
  await page.locator('.answer').filter({ hasText: 'Yes' }).first().click()
  await page.locator('.answer').filter({ hasText: 'Just today' }).click()
  const coded = page.locator('.said.bot', { hasText: /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/ })
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await coded.first().textContent()) ?? '')?.[0] ?? ''
  const before = (await heard(page)).filter((line) => line.startsWith('you:'))
  await page.close()

  const elsewhere = await visit()
  await elsewhere.locator('#code').click()
  await elsewhere.locator('#codeInput').fill(code.toLowerCase())
  await elsewhere.locator('#codeForm button[type=submit]').click()
  await elsewhere.waitForFunction(() => (document.querySelector('#log')?.textContent ?? '').includes('brass band'))
  expect((await heard(elsewhere)).filter((line) => line.startsWith('you:'))).toEqual(before)
})

test('what is kept can be seen, saved and deleted from the chat, and then nothing is left', async () => {
  const page = await visit()
  await say(page, "I'm on my own in Bramley and I like gardening")
  await say(page, 'what do you keep about me?')
  await page.locator('.answer').first().click()
  await page.locator('.ac-adaptiveCard').first().waitFor()
  await page.locator('.answer').nth(1).click()
  await page.locator('#saveBox[open]').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#saveFile').click()])
  expect(download.suggestedFilename()).toMatch(/\.txt$/)
  await page.keyboard.press('Escape')
  await say(page, 'delete everything')
  await page.locator('.answer').first().click()
  await page.waitForFunction(() => !(document.querySelector('#log')?.textContent ?? '').includes('Bramley'))
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toMatch(
    /token|conversationId|Bramley/i,
  )
})

test('after leaving quickly nothing comes back on this computer', async () => {
  const page = await visit()
  await page.context().route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }))
  await say(page, 'my husband hits me')
  await page.locator('#leave').click()
  await page.waitForURL(/^https:/)
  await page.goto(service.address)
  await page.locator('.answer').first().waitFor()
  expect((await heard(page)).join()).not.toContain('husband')
  expect((await heard(page)).filter((line) => line.startsWith('you:'))).toEqual([])
})
