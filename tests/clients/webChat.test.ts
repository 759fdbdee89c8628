import type { Browser, Page } from 'playwright-core'
import { launchBrowser, patience } from '../browser/launch.ts'
import { makeFaultyStorage } from '../http/faultyStorage.ts'
import { startTestServer, type TestServer } from '../http/startTestServer.ts'
import { makeTestBot } from '../http/testBot.ts'
import { cuttableWire } from './cuttable.ts'
import { clients, emptyPage, newToken, stockPage } from './stockPage.ts'

describe('Stock botframework-webchat in a browser', () => {
  let browser: Browser
  let server: TestServer
  let wire: Awaited<ReturnType<typeof cuttableWire>>
  const disk = makeFaultyStorage()
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startTestServer(makeTestBot(), {
      ...{ storage: disk.storage, limits: { commitMs: 10_000 } },
      channels: () => [emptyPage],
    })
  })
  beforeEach(async () => {
    wire = await cuttableWire(server.url)
  })
  afterEach(() => wire.stop())
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const open = async (): Promise<Page> => {
    const page = await stockPage(browser, wire.url, clients.webChat)
    await start(page, await newToken(server.base))
    return page
  }
  const start = (page: Page, token: string): Promise<void> =>
    page.evaluate((given) => {
      const webChat = Reflect.get(window, 'WebChat') as {
        createDirectLine(options: object): unknown
        renderWebChat(props: object, where: Element | null): void
      }
      const directLine = webChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token: given })
      webChat.renderWebChat({ directLine }, document.getElementById('chat'))
    }, token)

  const say = async (page: Page, text: string): Promise<void> => {
    const box = page.locator('[data-id="webchat-sendbox-input"]')
    await box.fill(text)
    await box.press('Enter')
  }
  /** The bubbles that hold a message of either side, in the order shown. */
  const bubbles = (page: Page): Promise<string[]> =>
    page.locator('.webchat__bubble__content').evaluateAll((all) => all.map((one) => one.textContent.trim()))
  const until = (page: Page, text: string) =>
    page.locator('.webchat__bubble__content', { hasText: text }).first().waitFor({ timeout: patience })

  /** The id of the conversation to which the next message goes. */
  const nextConversation = async (page: Page): Promise<string> => {
    const request = await page.waitForRequest((one) => one.url().endsWith('/activities'))
    return /conversations\/([^/]+)\//.exec(request.url())?.[1] ?? ''
  }

  test('connects, talks, chooses a suggested action and submits a card', async () => {
    const page = await open()
    await until(page, 'hello')
    await say(page, 'hi there')
    await until(page, '1 hi there')
    await say(page, 'choose')
    await page.getByRole('toolbar').getByRole('button', { name: 'coffee' }).click()
    await until(page, '3 coffee')
    await say(page, 'card')
    await page.getByRole('textbox', { name: 'Where?' }).fill('Armley')
    await page.locator('.ac-pushButton', { hasText: 'Send it' }).click()
    await until(page, 'Armley') // The bot says the whole value back; Web Chat makes its quotes curly.
    const shown = await bubbles(page)
    expect(shown.filter((text) => text === 'hi there')).toHaveLength(1)
    expect(shown.filter((text) => text === '1 hi there')).toHaveLength(1)
    expect(await page.getByText('Send failed').count()).toBe(0)
    await page.close()
  })

  test('loses the connection and comes back without a lost or doubled message', async () => {
    const page = await open()
    await until(page, 'hello')
    const posted = nextConversation(page)
    await say(page, 'one')
    const id = await posted
    await until(page, '1 one')
    wire.cut()
    await server.conversations.speak(id, [{ type: 'message', text: 'said meanwhile' }])
    wire.mend()
    await page.clock.fastForward(16_000)
    await until(page, 'said meanwhile')
    await say(page, 'two')
    await until(page, '2 two')
    expect(await bubbles(page)).toEqual(['hello', 'one', '1 one', 'said meanwhile', 'two', '2 two'])
    await page.close()
  })

  test('offers to resend what could not be saved, and then it counts once', async () => {
    const page = await open()
    await until(page, 'hello')
    disk.set({ writes: 'fails' })
    const posted = nextConversation(page)
    await say(page, 'one')
    await until(page, 'sorry not-saved')
    // Web Chat waits 20 seconds for an echo before it says that sending failed.
    await page.clock.fastForward(21_000)
    const retry = page.getByRole('button', { name: /retry/i })
    await retry.waitFor({ timeout: patience })
    disk.set({})
    await retry.click()
    await page.locator('.webchat__bubble__content', { hasText: '1 one' }).nth(1).waitFor()
    await say(page, 'two')
    await until(page, '2 two')
    // Web Chat itself keeps the failed try in view; for the server there is one.
    const lines = (await disk.real.lines(`transcripts/${await posted}`)) as { activity: { text: string } }[]
    expect(lines.map((line) => line.activity.text)).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
    await page.close()
  })

  test('refreshes its token, and a file is refused without breaking the chat', async () => {
    const page = await open()
    await until(page, 'hello')
    const refreshed = page.waitForResponse((response) => response.url().endsWith('/tokens/refresh'))
    await page.clock.fastForward(15 * 60_000 + 1_000)
    expect((await refreshed).status()).toBe(200)
    const refused = page.waitForResponse((response) => response.url().includes('/upload'))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') })
    await page.locator('[data-id="webchat-sendbox-input"]').press('Enter')
    expect((await refused).status()).toBe(415)
    await say(page, 'one')
    await until(page, '1 one')
    await page.close()
  })

  test('a reload with the same token brings the conversation back', async () => {
    const token = await newToken(server.base)
    const page = await stockPage(browser, wire.url, clients.webChat)
    await start(page, token)
    await until(page, 'hello')
    await say(page, 'one')
    await until(page, '1 one')
    await page.close()
    const again = await stockPage(browser, wire.url, clients.webChat)
    await start(again, token)
    await until(again, '1 one')
    await say(again, 'two')
    await until(again, '2 two')
    expect(await bubbles(again)).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
    await again.close()
  })
})
