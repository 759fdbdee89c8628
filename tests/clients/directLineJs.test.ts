import type { Browser, Page } from 'playwright-core'
import { launchBrowser, patience } from '../browser/launch.ts'
import { makeFaultyStorage } from '../http/faultyStorage.ts'
import { startTestServer, type TestServer } from '../http/startTestServer.ts'
import { makeTestBot } from '../http/testBot.ts'
import { cuttableWire } from './cuttable.ts'
import { clients, emptyPage, newToken, stockPage } from './stockPage.ts'

/** What the script in the page keeps for the tests to look at. */
interface Seen {
  texts(): string[]
  ids(): string[]
  statuses(): number[]
  say(activity: object): Promise<string>
  end(): void
}
declare const seen: Seen

describe('Stock botframework-directlinejs in a browser', () => {
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

  const open = async (options: object = {}): Promise<Page> => {
    const page = await stockPage(browser, wire.url, clients.directLine)
    await start(page, { token: await newToken(server.base), ...options })
    return page
  }
  const start = (page: Page, options: object): Promise<void> =>
    page.evaluate((given) => {
      const heard: { id: string; text?: string; timestamp: string }[] = []
      const statuses: number[] = []
      type Observable<T> = { subscribe(next: (value: T) => void, fail?: (error: unknown) => void): void }
      type Client = {
        activity$: Observable<(typeof heard)[number]>
        connectionStatus$: Observable<number>
        postActivity(activity: object): Observable<string>
        end(): void
      }
      const { DirectLine } = Reflect.get(window, 'DirectLine') as { DirectLine: new (options: object) => Client }
      const client = new DirectLine({ domain: `${location.origin}/v3/directline`, ...given })
      client.connectionStatus$.subscribe((status) => statuses.push(status))
      client.activity$.subscribe(
        (activity) => heard.push(activity),
        () => undefined,
      )
      const say = (activity: object) =>
        new Promise<string>((resolve, reject) =>
          client
            .postActivity({ type: 'message', from: { id: 'me' }, ...activity })
            .subscribe(resolve, (error) => reject(new Error(String((error as { status?: number }).status)))),
        )
      Reflect.set(window, 'seen', {
        // As Web Chat shows them: by time.
        texts: () =>
          heard.toSorted((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp)).flatMap(({ text }) => text ?? []),
        ids: () => heard.map((activity) => activity.id),
        statuses: () => statuses,
        ...{ say, end: () => client.end() },
      })
    }, options)

  const say = (page: Page, activity: object): Promise<string> => page.evaluate((given) => seen.say(given), activity)
  const texts = (page: Page): Promise<string[]> => page.evaluate(() => seen.texts())
  const until = (page: Page, text: string) =>
    page.waitForFunction((wanted) => seen.texts().includes(wanted), text, { timeout: patience })

  test.each([[{ webSocket: true }], [{ webSocket: false }]])('connects, talks and submits with %j', async (options) => {
    const page = await open(options)
    await until(page, 'hello')
    const id = await say(page, { text: 'hi' })
    expect(id).not.toBe('retry')
    await until(page, '1 hi')
    await say(page, { value: { step: 'where', where: 'Armley' }, channelData: { postBack: true } })
    await until(page, '2 {"step":"where","where":"Armley"}')
    expect(await texts(page)).toEqual(['hello', 'hi', '1 hi', '2 {"step":"where","where":"Armley"}'])
    expect(await page.evaluate(() => seen.ids())).toContain(id)
    expect(await page.evaluate(() => seen.statuses())).toEqual([0, 1, 2])
    await page.close()
  })

  test('loses the connection and comes back without a lost or doubled message', async () => {
    const page = await open()
    await until(page, 'hello')
    await say(page, { text: 'one' })
    await until(page, '1 one')
    wire.cut()
    const conversationId = (await page.evaluate(() => seen.ids()[0] ?? '')).split('|')[0] ?? ''
    await server.conversations.speak(conversationId, [{ type: 'message', text: 'said meanwhile' }])
    wire.mend()
    await page.clock.fastForward(16_000)
    await until(page, 'said meanwhile')
    await say(page, { text: 'two' })
    await until(page, '2 two')
    expect(await texts(page)).toEqual(['hello', 'one', '1 one', 'said meanwhile', 'two', '2 two'])
    const ids = await page.evaluate(() => seen.ids())
    expect(new Set(ids).size).toBe(ids.length)
    await page.close()
  })

  test('refreshes its token and goes on with the new one', async () => {
    const page = await open()
    await until(page, 'hello')
    const refreshed = page.waitForResponse((response) => response.url().endsWith('/tokens/refresh'))
    await page.clock.fastForward(15 * 60_000 + 1_000)
    const response = await refreshed
    expect(response.status()).toBe(200)
    const { token } = (await response.json()) as { token: string }
    const posted = page.waitForRequest((request) => request.url().endsWith('/activities'))
    await say(page, { text: 'still here' })
    expect(await (await posted).headerValue('authorization')).toBe(`Bearer ${token}`)
    await until(page, '1 still here')
    await page.close()
  })

  test('is offered to resend when the disk fails, and the resent message counts once', async () => {
    const page = await open()
    await until(page, 'hello')
    disk.set({ writes: 'fails' })
    expect(await say(page, { text: 'one', channelData: { clientActivityID: 'k' } })).toBe('retry')
    await until(page, 'sorry not-saved')
    disk.set({})
    expect(await say(page, { text: 'one', channelData: { clientActivityID: 'k' } })).not.toBe('retry')
    await say(page, { text: 'two' })
    await until(page, '2 two')
    expect((await texts(page)).filter((text) => text === 'one')).toHaveLength(1)
    await page.close()
  })

  test('comes back to its conversation in a new page', async () => {
    const token = await newToken(server.base)
    const page = await stockPage(browser, wire.url, clients.directLine)
    await start(page, { token })
    await until(page, 'hello')
    const conversationId = (await say(page, { text: 'one' })).split('|')[0]
    await until(page, '1 one')
    await page.close()
    const later = await stockPage(browser, wire.url, clients.directLine)
    await start(later, { token, conversationId, watermark: '0' })
    await until(later, '1 one')
    await say(later, { text: 'two' })
    await until(later, '2 two')
    expect(await texts(later)).toEqual(['hello', 'one', '1 one', 'two', '2 two'])
    await later.close()
  })

  test('is told that a deleted conversation has ended', async () => {
    const page = await open()
    await until(page, 'hello')
    await say(page, { text: 'forget me' })
    await until(page, 'goodbye')
    const gone = page.waitForResponse((response) => response.status() === 404)
    await page.clock.fastForward(16_000)
    expect((await gone).url()).toContain('/conversations/')
    await page.close()
  })

  test('a file is refused without breaking the chat', async () => {
    const page = await open()
    await until(page, 'hello')
    const attachments = [{ contentType: 'text/plain', contentUrl: 'data:text/plain,hi', name: 'a.txt' }]
    await expect(say(page, { text: 'file', attachments })).rejects.toThrow()
    await say(page, { text: 'one' })
    await until(page, '1 one')
    await page.close()
  })
})
