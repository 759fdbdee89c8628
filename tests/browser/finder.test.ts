import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readAssets } from '../../bot/pages/assets.ts'
import { build } from '../../web/build.ts'
import { serveFinder } from '../finder/serveFinder.ts'
import type { ServedFinder } from '../finder/serveFinder.ts'
import { countBytes } from '../support/countBytes.ts'
import { faults } from './axe.ts'
import { launchBrowser, patience } from './launch.ts'

let served: ServedFinder
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'finder-'))
const troubles: string[] = []
const leaveTo = 'https://www.bbc.co.uk/weather'

beforeAll(async () => {
  const pages = join(folder, 'dist')
  await build(pages)
  served = await serveFinder(undefined, { pages, assets: () => readAssets(pages, 'finder') })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => expect(troubles.splice(0)).toEqual([]))

const noScript = { javaScriptEnabled: false }
const narrow = { viewport: { width: 320, height: 640 } }

async function visit(path = '/find', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
  await context.route(`${leaveTo}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Sunny spells' }))
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
  })
  await page.goto(served.url + path)
  return page
}

const names = (page: Page): Promise<string[]> => page.locator('.cards h3').allTextContents()
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

describe.each([
  ['with the script', {}],
  ['without a script', noScript],
])('%s', (_, options) => {
  test('a search, a group’s page, back to the search, and nothing written in any address', async () => {
    const page = await visit('/find', options)
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.locator('#what').fill('I would like company over lunch, my name is Agnes')
    await page.locator('#where').fill('LS12 3AB')
    await page.keyboard.press('Enter')
    await page.locator('.cards h3').first().waitFor()
    const before = await names(page)
    expect(before.length).toBeGreaterThan(3)
    expect(await page.locator('#what').inputValue()).toContain('Agnes')
    await page.locator('.cards h3 a').first().click()
    await page.locator('article.service h1').waitFor()
    await page.goBack()
    await page.locator('.cards h3').first().waitFor()
    expect(await names(page)).toEqual(before)
    expect([...addresses, page.url()].filter((address) => /agnes|company|3AB/i.test(address))).toEqual([])
  })

  test('danger in the words is met above everything', async () => {
    const page = await visit('/find', options)
    await page.locator('#what').fill('I want to kill myself')
    await page.keyboard.press('Enter')
    await page.locator('.emergency').waitFor()
    const [danger, title] = [await page.locator('.emergency').boundingBox(), await page.locator('h1').boundingBox()]
    expect(danger?.y).toBeLessThan(title?.y ?? 0)
    expect(await page.locator('.emergency a[href="tel:999"]').count()).toBeGreaterThan(0)
  })

  test('two kept on a list, shown on one page, and sent by a link of short ids alone', async () => {
    const page = await visit('/find?topic=lunch_club&where=Armley', options)
    const wanted = (await names(page)).slice(0, 2)
    for (const number of [0, 1]) {
      await page.locator('.cards .keep').nth(number).click()
      if (options === noScript)
        await page.goto(page.url().replace('/find/list?', '/find?topic=lunch_club&where=Armley&'))
    }
    await page.locator('#mine').click()
    await page.locator('#list .cards h3').nth(1).waitFor()
    expect((await names(page)).toSorted()).toEqual(wanted.toSorted())
    expect(new URL(page.url()).search).toMatch(/^\?ids=[0-9a-z]{8},[0-9a-z]{8}$/)
    const link = await page.locator('.share .link a').getAttribute('href')
    const elsewhere = await visit(link ?? '', options)
    expect((await names(elsewhere)).toSorted()).toEqual(wanted.toSorted())
    await page.locator('.cards .keep').first().click()
    await page.waitForURL(/ids=[0-9a-z]{8}$/)
    expect(await names(page)).toHaveLength(1)
  })

  test('a place of several is chosen by a press', async () => {
    const page = await visit('/find?topic=lunch_club', options)
    await page.locator('#where').fill('Armley or Pudsey')
    await page.locator('#find .go').click()
    await page.locator('.several button').last().click()
    await page.waitForFunction(() => document.querySelector('#found')?.textContent.includes('Pudsey'))
    expect(await page.locator('.several').count()).toBe(0)
  })

  test('Easy Read by its switch, with pictures that come', async () => {
    const page = await visit('/find?topic=lunch_club&where=Armley', options)
    const before = await names(page)
    await page.locator('#reading').click()
    await page.locator('.page.easy').waitFor()
    expect(await names(page)).toEqual(before)
    const size = await page
      .locator('.easy .about')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    expect(size).toBeGreaterThanOrEqual(18.6)
  })
})

describe('with the script', () => {
  test('the carer’s question stands ready in the chat, and is not sent by itself', async () => {
    const page = await visit('/find?as=me')
    await page.locator('.rights a').click()
    await page.waitForFunction(() => (document.querySelector<HTMLTextAreaElement>('#say')?.value ?? '') !== '')
    expect(await page.locator('.own').count()).toBe(0)
    await page.locator('#look').waitFor({ state: 'attached' })
  })

  test('looking loads no new page; the result is announced by its heading', async () => {
    const page = await visit()
    await page.evaluate(() => (document.body.dataset['same'] = 'yes'))
    await page.locator('#topic').selectOption('gardening')
    await page.locator('#find .go').click()
    await page.locator('#found').waitFor()
    expect(await focused(page)).toBe('found')
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes')
    expect(new URL(page.url()).search).toBe('?topic=gardening')
  })

  test('own words go along to Easy Read, and are in no address', async () => {
    const page = await visit()
    await page.locator('#what').fill('knitting with others')
    await page.locator('#find .go').click()
    await page.locator('#found').waitFor()
    await page.locator('#reading').click()
    await page.locator('.easy #found').waitFor()
    expect(await page.locator('#what').inputValue()).toBe('knitting with others')
    expect(page.url()).not.toContain('knitting')
  })

  test('leaving quickly takes the list and the words with it', async () => {
    const page = await visit()
    await page.locator('#what').fill('he must not see this')
    await page.locator('#find .go').click()
    await page.locator('#results').waitFor()
    await page.goto(`${served.url}/find?topic=lunch_club&where=Armley`)
    await page.locator('.cards .keep').first().click()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    await page.waitForURL(`${leaveTo}**`)
    await page.goto(`${served.url}/find`)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('somebody else’s list is kept only when it is asked for', async () => {
    const other = await visit('/find?topic=lunch_club&where=Armley')
    await other.locator('.cards .keep').first().click()
    await other.locator('#mine').click()
    await other.locator('#list .cards h3').first().waitFor()
    const page = await visit(new URL(other.url()).pathname + new URL(other.url()).search)
    expect(await page.locator('#mine .count').textContent()).toBe('')
    await page.locator('#keepAll').click()
    await page.waitForFunction(() => document.querySelector('#mine .count')?.textContent === '1')
  })
})

const all = [
  '/find',
  '/find?as=me',
  '/find?as=other',
  '/find?topic=lunch_club&where=Armley&access=stepFree',
  '/find?what=I+want+to+kill+myself',
  '/find?topic=lunch_club&where=near+me&access=womenOnly&who=sikh',
  '/find/carers-leeds',
  '/find/list',
  '/find/no-such-group',
  '/find?easyread=1',
  '/find?easyread=1&topic=lunch_club&where=Armley',
  '/find/carers-leeds?easyread=1',
]

describe('for everybody', () => {
  test.each(all)('axe finds nothing, light or dark, and nothing stands out at 320 pixels: %s', async (path) => {
    const page = await visit(path, narrow)
    for (const more of await page.locator('details.more:not([open]) summary').all()) await more.click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(page)).toEqual([])
    }
    expect(await sideways(page)).toBeLessThanOrEqual(320)
    expect(await page.locator('h1').count()).toBe(1)
    const small = await page
      .locator('button, summary, a.button, select, input:not([type=hidden]):not([type=checkbox])')
      .evaluateAll((found) =>
        (found as HTMLElement[])
          .filter((one) => one.offsetParent !== null && one.offsetHeight < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      )
    expect(small).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone: skip, write, look, keep', async () => {
    const page = await visit()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    for (let presses = 0; presses < 40 && (await focused(page)) !== 'what'; presses += 1)
      await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('what')
    await page.keyboard.type('lunch club in Armley')
    await page.keyboard.press('Enter')
    await page.locator('#found').waitFor()
    const isKeep = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('.keep') ?? false)
    for (let presses = 0; presses < 20 && !(await isKeep()); presses += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('#mine .count').textContent()).toBe('1')
    await page.keyboard.press('Space')
    expect(await page.locator('#mine .count').textContent()).toBe('')
  })

  test('on paper: the groups, and nothing to press', async () => {
    const page = await visit('/find?topic=lunch_club&where=Armley')
    await page.emulateMedia({ media: 'print' })
    const pressed = await page
      .locator('button, a.button, input, select, summary')
      .evaluateAll((found) => (found as HTMLElement[]).filter((one) => one.offsetParent !== null).length)
    expect(pressed).toBe(0)
    expect(await page.locator('.cards h3').first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(5_000)
  })

  test('it is small', async () => {
    const page = await visit('/icon.svg')
    const bytes = await countBytes(page)
    await page.goto(`${served.url}/find`)
    const first = bytes()
    await page.goto(`${served.url}/find?topic=lunch_club&where=Armley`)
    const withResults = bytes()
    await page.goto(`${served.url}/find?easyread=1&topic=lunch_club&where=Armley`)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    console.info(
      `Finder: ${String(first)} bytes the first page, ${String(withResults)} with results, ${String(bytes())} with Easy Read and its pictures`,
    )
    expect(first).toBeGreaterThan(3_000)
    expect(first).toBeLessThan(20_000)
    expect(withResults).toBeLessThan(30_000)
    expect(bytes()).toBeLessThan(150_000)
  })
})
