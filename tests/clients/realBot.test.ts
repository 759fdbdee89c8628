import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { compose, type Service } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { launchBrowser, patience } from '../browser/launch.ts'
import { startService } from '../support/service.ts'
import { toConnections } from '../support/toConnections.ts'
import type { TestService } from '../support/service.ts'
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

  test('goes from the first word to a group, by a card of the real bot', async () => {
    const page = await open(await newToken(`${service.address}/v3/directline`))
    await bubbles(page).first().waitFor()
    for (const words of toConnections) await say(page, words)
    await page.locator('.ac-adaptiveCard').first().waitFor()
    await answered(page, () => page.locator('.ac-pushButton').first().click())
    await page.getByText('Checked on').first().waitFor()
    await page.close()
  })
})

interface Seen {
  keys(): string[]
  say(activity: object): Promise<string>
  lastCard(): { data: unknown } | undefined
}
declare const seen: Seen

describe('Stock directlinejs and the real bot', () => {
  let browser: Browser
  let service: TestService
  beforeAll(async () => {
    browser = await launchBrowser()
    service = await startService({ pages: await stockFolder() })
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  test('holds a whole conversation: words, suggested actions, a submitted card, a code to come back', async () => {
    const page = await stockPage(browser, service.address, clients.directLine)
    await listenIn(page, await newToken(service.base))
    const say = (activity: object): Promise<string> => page.evaluate((given) => seen.say(given), activity)
    const until = (key: string) =>
      page.waitForFunction((wanted) => seen.keys().includes(wanted), key, { timeout: patience })
    await until('start.about.ask')
    for (const text of toConnections) expect(await say({ text })).not.toBe('retry')
    await until('connecting.show.ask')
    const card = await page.evaluate(() => seen.lastCard())
    await say({ value: card?.data, channelData: { postBack: true } })
    await until('connecting.look.ask')
    for (const text of ["Yes, I'd like to try", 'Go along once', "That's all for now", 'Yes', 'Just today'])
      await say({ text })
    await until('common.paused')
    await page.close()
  })
})

/** Puts the stock client into the page, and what it hears where a test can look. */
function listenIn(page: Page, token: string): Promise<void> {
  return page.evaluate((given) => {
    interface Heard {
      channelData?: { key?: string }
      attachments?: { content: { body?: { items?: { actions?: { data: unknown }[] }[] }[] } }[]
    }
    interface Observable<T> {
      subscribe(next: (value: T) => void, fail?: (error: unknown) => void): void
    }
    interface Client {
      activity$: Observable<Heard>
      postActivity(activity: object): Observable<string>
    }
    const { DirectLine } = Reflect.get(window, 'DirectLine') as { DirectLine: new (options: object) => Client }
    const client = new DirectLine({ domain: `${location.origin}/v3/directline`, token: given })
    const heard: Heard[] = []
    client.activity$.subscribe((activity) => heard.push(activity))
    const cards = () => heard.flatMap((activity) => activity.attachments ?? []).flatMap((one) => one.content.body ?? [])
    Reflect.set(window, 'seen', {
      keys: () => heard.flatMap((activity) => activity.channelData?.key ?? []),
      lastCard: () =>
        cards()
          .flatMap((part) => part.items ?? [])
          .flatMap((item) => item.actions ?? [])[0],
      say: (activity: object) =>
        new Promise((resolve, reject) =>
          client
            .postActivity({ type: 'message', from: { id: 'me' }, ...activity })
            .subscribe(resolve, () => reject(new Error('not taken'))),
        ),
    })
  }, token)
}

async function stockFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stock-'))
  await writeFile(join(folder, 'stock.html'), '<!doctype html><html lang="en"><main id="chat"></main></html>')
  return folder
}
