import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page, Request } from 'playwright-core'
import { makeCareBot } from '../../bot/careBot.ts'
import { assess } from '../../bot/safety/assess.ts'
import { build } from '../../web/build.ts'
import { startTestServer } from '../http/startTestServer.ts'
import type { TestServer } from '../http/startTestServer.ts'
import { testPorts } from '../support/ports.ts'
import { testClock } from '../support/talk.ts'
import { launchBrowser, patience } from './launch.ts'
import { heard, imagesAreThere, tell } from './site.ts'

/** The page with the real channel and the real bot behind it. */
let server: TestServer
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'page-'))
const troubles: string[] = []
/** What each page has sent and not had an answer to: a message is answered when the turn is over. */
const underWay = new Map<Page, Set<Request>>()

beforeAll(async () => {
  const pages = join(folder, 'dist')
  await build(pages)
  const bot = makeCareBot({ ports: testPorts(testClock()), assess, sdk: () => import('../../bot/sdk.ts') })
  server = await startTestServer(bot, { pages })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => expect(troubles).toEqual([]))

async function visit(path = '/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(patience)
  const sending = new Set<Request>()
  underWay.set(page, sending)
  page.on('request', (request) => request.method() === 'POST' && sending.add(request))
  page.on('requestfinished', (request) => sending.delete(request))
  page.on('requestfailed', (request) => sending.delete(request))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('response', (response) => {
    const missing = response.status() === 404 && !response.url().endsWith('/page.json')
    if (missing) troubles.push(`404 ${response.url()}`)
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
  })
  await page.goto(server.url + path)
  await page.locator('.said.bot').first().waitFor()
  return page
}

/** Until the turn is over: what was said last has arrived, and an answer stands below it. */
async function turnIsOver(page: Page): Promise<void> {
  await page.locator('#log .own[data-state="sent"]').last().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('#log')?.lastElementChild?.classList.contains('bot'))
  while ((underWay.get(page)?.size ?? 0) > 0) await page.waitForTimeout(20)
  // What was said last comes by another way than that answer.
  await page.waitForTimeout(150)
}

describe('the page with the real service', () => {
  test('holds a talk by its offered answers, and a reload brings it back', async () => {
    const page = await visit()
    for (let turn = 0; turn < 3; turn += 1) {
      await page.locator('.answer').first().click()
      await turnIsOver(page)
    }
    await tell(page, "Since my wife died the days are long. I'm in Armley")
    await turnIsOver(page)
    const before = await heard(page)
    expect(before.filter((line) => line.startsWith('you:'))).toHaveLength(4)
    await page.reload()
    await page.waitForFunction((count) => document.querySelectorAll('.said').length >= count, before.length)
    expect(await heard(page)).toEqual(before)
  })

  test('an emergency is shown as one, with 999 to ring', async () => {
    const page = await visit()
    await tell(page, "My mum has fallen down the stairs and she isn't breathing")
    await page.locator('.said.emergency .ring a[href="tel:999"]').first().waitFor()
  })

  test('Easy Read from the first screen: every line with its picture', async () => {
    const page = await visit('/?easyread=1')
    await page.locator('.answer').first().click()
    await turnIsOver(page)
    await tell(page, 'I like trains')
    await turnIsOver(page)
    const messages = await page.locator('.said.bot').count()
    expect(await page.locator('.said.bot:has(.line img)').count()).toBe(messages)
    await imagesAreThere(page)
    const broken = await page
      .locator('#log img')
      .evaluateAll((all) => (all as HTMLImageElement[]).filter((image) => image.naturalWidth === 0).length)
    expect(broken).toBe(0)
  })

  test('Easy Read asked for in the middle, and plain English again', async () => {
    const page = await visit()
    await page.locator('#easyRead').click()
    await page.locator('.said.bot .line').first().waitFor()
    await page.locator('html.easy').waitFor()
    await turnIsOver(page)
    await page.locator('#easyRead').click()
    await page.locator('html:not(.easy)').waitFor()
    await turnIsOver(page)
    expect(await page.locator('.said.bot').last().locator('.line').count()).toBe(0)
  })
})
