import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from '../../web/build.ts'
import { startDevServer } from './devServer.ts'
import type { DevServer, Script } from './devServer.ts'
import { launchBrowser, patience } from './launch.ts'
import { script } from './script.ts'

/** Where "leave quickly" leads in the tests: an address that nobody else answers. */
export const leaveTo = 'https://weather.example/today'

const settings = {
  council: 'Testborough Council',
  emergency: [
    { label: 'Danger to life', number: '999', href: 'tel:999' },
    { label: 'The council, day and night', number: '01632 960001', href: 'tel:01632960001' },
    { label: 'Without a word', number: '999, then press 55', href: 'tel:999' },
    { label: 'By text', number: '85258', href: null },
    { label: 'A bad one', number: 'x', href: 'javascript:alert(1)' },
  ],
  leaveTo,
}

export interface Site {
  server: DevServer
  /** Opens the page in a browser of its own and waits for the bot's first words. */
  visit: (path?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Errors that any page met: script errors and refusals by the content policy. */
  troubles: string[]
  close: () => Promise<void>
}

/** The built page on a scripted server, in a real browser. */
export async function openSite(bot: Script = script): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const pages = join(folder, 'dist')
  await build(pages)
  const server = await startDevServer(pages, bot, settings)
  const browser: Browser = await launchBrowser()
  const troubles: string[] = []

  async function visit(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
    })
    await context.route(`${leaveTo}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny spells' }),
    )
    await page.goto(server.url + path)
    await page.locator('.said.bot').first().waitFor()
    return page
  }

  return {
    server,
    visit,
    troubles,
    async close() {
      await browser.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until every picture on the screen has come or failed. Which of them, the test looks at itself. */
export async function imagesAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.images].every((image) => image.complete || image.offsetParent === null))
}

/** Writes a message and sends it with Enter, as a person does. */
export async function tell(page: Page, text: string): Promise<void> {
  await page.locator('#say').fill(text)
  await page.keyboard.press('Enter')
}

/** What is in the log, in order: who said it and the words, without the hidden "We said". */
export async function heard(page: Page): Promise<string[]> {
  return page.locator('#log .said').evaluateAll((messages) =>
    messages.map((message) => {
      const who = message.classList.contains('own') ? 'you' : 'bot'
      return `${who}: ${(message.querySelector('.body')?.textContent ?? '').trim()}`
    }),
  )
}
