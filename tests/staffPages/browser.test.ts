import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { makeLiveDirectory } from '../../bot/directory/live.ts'
import { readServices } from '../../bot/directory/readDirectory.ts'
import { logOf, sourcesKey, type StoredService } from '../../bot/directory/stored.ts'
import { makeDirectoryPage } from '../../bot/staffPages/directory/directoryPage.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { build } from '../../web/build.ts'
import { faults } from '../browser/axe.ts'
import { launchBrowser, patience } from '../browser/launch.ts'
import { handClock } from '../handoff/fixtures.ts'
import { password, staffOffice, type StaffOffice } from './staffOffice.ts'

jest.setTimeout(120_000)

/** Set to a folder, each page that is looked at is kept there as a picture. */
const pictures = process.env['PICTURES']

const starter = readServices(join(import.meta.dirname, '../../bot/councils/leeds'))
const whole = 'Every Tuesday. Ring Jo Bloggs on 07700 900123, or jo.bloggs@private.example.'
const fed: StoredService = {
  service: { ...starter[5]!, id: 'fed-club', name: 'Fed Lunch Club', description: 'Every Tuesday. Ring on , or .' },
  held: [
    {
      ...{ path: 'description', whole },
      found: [
        { kind: 'name of a person', words: 'Jo Bloggs' },
        { kind: 'mobile number', words: '07700 900123' },
        { kind: 'private e-mail', words: 'jo.bloggs@private.example' },
      ],
    },
  ],
}

let folder: string
let office: StaffOffice
let browser: Browser
let live: ReturnType<typeof makeLiveDirectory>
const troubles: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'staff-pages-'))
  await build(join(folder, 'dist'))
  const storage = openMemory()
  const clock = handClock('2028-01-10T10:00:00.000Z')
  await storage.append(logOf('v1', 0), [fed])
  const source = { source: 'a feed', version: 'v1', parts: 1, count: 1, at: '2028-01-02T00:00:00Z' }
  await storage.write(new Map([[sourcesKey, { value: { sources: [{ ...source, wholeAt: source.at }] } }]]))
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  live = makeLiveDirectory({ starter, storage, clock, log })
  await live.start(10_000)
  office = await staffOffice({
    ...{ storage, clock, folder: join(folder, 'dist') },
    pages: () => [makeDirectoryPage({ live, storage })],
  })
  await office.hire('sam', 'manager')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await office.stop()
  live.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
  })
  await page.goto(office.url + path)
  return page
}

async function signIn(page: Page): Promise<void> {
  await page.locator('#signInName').fill('sam')
  await page.locator('#password').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('header .who').waitFor()
}

async function look(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

describe('staff pages in a browser', () => {
  it('without JavaScript: signs in, comes to the page asked for, checks one, clears words, signs out', async () => {
    const page = await visit('/staff/directory?view=held', { javaScriptEnabled: false })
    await signIn(page)
    expect(page.url()).toBe(`${office.url}/staff/directory?view=held`)
    await page.getByRole('link', { name: 'Fed Lunch Club' }).click()
    await page.locator('mark').first().waitFor()
    await page.locator('form[action$="/clear"] button').click()
    await page.locator('[role=status]').waitFor()
    expect(live.service('fed-club')?.description).toBe(whole)
    await page.locator('form[action$="/hold"] button').click()
    await page.locator('[role=status]').waitFor()
    expect(live.service('fed-club')?.description).not.toContain('Jo')
    await page.locator('header .who button').click()
    await page.locator('#password').waitFor()
    await page.goto(`${office.url}/staff/directory`)
    await page.locator('#password').waitFor()
    await page.context().close()
  })

  it('no page has faults that axe finds, at 1280, 360 and 320 px, and none is wider than its screen', async () => {
    const page = await visit('/staff')
    const id = starter[3]!.id
    const pages: [name: string, path: string][] = [
      ['overview', '/staff'],
      ['check', '/staff/directory?page=2'],
      ['held', '/staff/directory?view=held'],
      ['none', '/staff/directory?q=nobody'],
      ['service', `/staff/directory?id=${id}&done=checked`],
      ['fed', '/staff/directory?id=fed-club'],
      ['nothing', '/staff/nothing-here'],
    ]
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect([scheme, await faults(page)]).toEqual([scheme, []])
    }
    await look(page, 'signIn-1280')
    await signIn(page)
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [name, path] of pages) {
        await page.goto(office.url + path)
        // Each document anew.
        await page.evaluate(axe.source)
        for (const details of await page.locator('details').all()) await details.locator('summary').click()
        for (const scheme of width === 1280 ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.emulateMedia({ colorScheme: scheme })
          expect([width, name, scheme, await faults(page)]).toEqual([width, name, scheme, []])
          await look(page, `${name}-${width}-${scheme}`)
        }
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([width, name, wider > 0]).toEqual([width, name, false])
      }
    }
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('by keyboard alone: past the navigation, to the first group, and checks it', async () => {
    const page = await visit('/staff/directory')
    await page.locator('#signInName').focus()
    await page.keyboard.type('sam')
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.locator('.rows').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    const first = (await page.locator('.rows h2').first().textContent()) ?? ''
    for (let at = 0; at < 30; at += 1) {
      await page.keyboard.press('Tab')
      const isSeen = await page.evaluate(() => {
        const focused = document.activeElement
        return focused !== null && getComputedStyle(focused).outlineStyle !== 'none'
      })
      expect(isSeen).toBe(true)
      if (await page.evaluate(() => document.activeElement?.matches('.rows button') === true)) break
    }
    await page.keyboard.press('Enter')
    const notice = page.locator('main > .notice')
    await notice.waitFor()
    // What became of it is where the reading goes on.
    expect(await notice.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.locator('.rows h2').first().textContent()).not.toBe(first)
    await page.context().close()
  })

  it('a link on another site opens the page for somebody who is signed in', async () => {
    const page = await visit('/staff')
    await signIn(page)
    const elsewhere = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(`<a href="${office.url}/staff/directory">there</a><form method="post" action="${office.url}/staff/leave"><button>out</button></form>`) // prettier-ignore
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    // Another site for a browser, though the same machine.
    const other = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`
    await page.goto(other)
    await page.getByText('there').click()
    await page.locator('.rows').waitFor()
    // What it sends is not done.
    await page.goto(other)
    await page.getByText('out').click()
    await page.locator('[role=alert]').waitFor()
    await page.goto(`${office.url}/staff/directory`)
    await page.locator('.rows').waitFor()
    elsewhere.closeAllConnections()
    elsewhere.close()
    await page.context().close()
  })
})
