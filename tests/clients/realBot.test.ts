import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { compose, type Service } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { launchBrowser } from '../browser/launch.ts'
import { clients, newToken, stockPage } from './stockPage.ts'

/** Stock Web Chat and the whole service: the real bot, its flows and its words. */
describe('Stock Web Chat and the real bot', () => {
  let browser: Browser
  let service: Service
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'real-bot-'))
    await writeFile(join(folder, 'stock.html'), '<!doctype html><html lang="en"><main id="chat"></main></html>')
    const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data') })
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    service = await compose({ config, log, storage: await openLowdb(config.DATA_DIR), pages: folder })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
    await rm(folder, { recursive: true })
  })

  const open = async (token: string): Promise<Page> => {
    const page = await stockPage(browser, service.address, clients.webChat)
    await page.evaluate((given) => {
      const webChat = Reflect.get(window, 'WebChat') as {
        createDirectLine(options: object): unknown
        renderWebChat(props: object, where: Element | null): void
      }
      const directLine = webChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token: given })
      webChat.renderWebChat({ directLine }, document.getElementById('chat'))
    }, token)
    return page
  }
  const bubbles = (page: Page) => page.locator('.webchat__bubble__content')
  /** Waits until the bot has said something new after `job`. */
  const answered = async (page: Page, job: () => Promise<void>): Promise<void> => {
    const posted = page.waitForResponse((response) => response.url().endsWith('/activities'))
    await job()
    expect((await posted).status()).toBe(200)
  }
  const say = (page: Page, text: string): Promise<void> =>
    answered(page, async () => {
      const box = page.locator('[data-id="webchat-sendbox-input"]')
      await box.fill(text)
      await box.press('Enter')
    })
  const choose = (page: Page): Promise<void> =>
    answered(page, () => page.getByRole('toolbar').getByRole('button').first().click())

  test('greets, offers answers to choose, listens to words, answers a crisis and comes back after a reload', async () => {
    const token = await newToken(`${service.address}/v3/directline`)
    const page = await open(token)
    await bubbles(page).first().waitFor()
    await choose(page)
    await choose(page)
    await say(page, 'since my wife died the days are long. I am in Armley')
    await say(page, 'I used to play in a brass band')
    await say(page, 'I want to end my life')
    await page.getByText('999').first().waitFor()
    await page.waitForTimeout(300)
    const texts = await bubbles(page).allTextContents()
    expect(await page.getByText('Send failed').count()).toBe(0)
    await page.close()

    const again = await open(token)
    await bubbles(again)
      .nth(texts.length - 1)
      .waitFor()
    expect(await bubbles(again).allTextContents()).toEqual(texts)
    await again.close()
  })
})
