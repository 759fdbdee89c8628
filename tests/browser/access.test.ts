import type { Page } from 'playwright-core'
import { faults } from './axe.ts'
import { openSite, tell } from './site.ts'
import type { Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Until the bot has answered so many times, its greeting being the first. */
const answers = (page: Page, count: number): Promise<void> =>
  page
    .locator('.said.bot')
    .nth(count - 1)
    .waitFor()

const phone = { viewport: { width: 360, height: 740 } }

const states: [string, string, (page: Page) => Promise<unknown>][] = [
  ['plain', '/', () => Promise.resolve()],
  ['Easy Read', '/?easyread=1', (page) => tell(page, 'I like trains').then(() => answers(page, 2))],
  ['a card', '/', (page) => tell(page, 'band').then(() => page.locator('.ac-adaptiveCard').waitFor())],
  ['a card with questions', '/', (page) => tell(page, 'form').then(() => page.locator('.ac-adaptiveCard').waitFor())],
  ['an emergency', '/', (page) => tell(page, 'she fell').then(() => page.locator('.emergency').waitFor())],
  ['a notice', '/', (page) => tell(page, 'notice').then(() => page.locator('.bot.notice').waitFor())],
  ['the emergency numbers', '/', (page) => page.locator('#emergency summary').click()],
  ['save or print', '/', (page) => page.locator('#save').click()],
  ['the code', '/', (page) => page.locator('#code').click()],
  ['plain English shown', '/?easyread=1', (page) => page.locator('.unchecked button').click()],
  [
    'offline, with a message not sent',
    '/',
    async (page) => {
      await page.context().setOffline(true)
      await tell(page, 'hello')
      await page.locator('[data-state="failed"]').waitFor()
    },
  ],
]

describe('axe finds nothing', () => {
  test.each(states)('with %s', async (_, path, reach) => {
    const page = await site.visit(path)
    await reach(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(page)).toEqual([])
    }
    await page.context().close()
  })

  test('with the tools open on a phone', async () => {
    const page = await site.visit('/', phone)
    await page.locator('#more').click()
    expect(await faults(page)).toEqual([])
  })
})

describe('by keyboard alone', () => {
  test('a whole talk: an offered answer, words, a card, and the tools', async () => {
    const page = await site.visit()
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
    const tabTo = async (wanted: (text: string) => boolean): Promise<void> => {
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab')
        if (wanted(await focused())) return
      }
      throw new Error('Not reached by Tab')
    }

    await tabTo((text) => text === 'Me')
    await page.keyboard.press('Enter')
    await page.locator('.said.bot').nth(1).waitFor()
    // The button has gone; focus is on the words it stood for, not lost on the page.
    expect(await focused()).toContain('It is about me')

    await page.locator('#skip').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('I was in a band')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('say')
    await page.locator('.ac-adaptiveCard').waitFor()
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('Web page')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.said.bot').nth(3).waitFor()
    expect(site.server.received.at(-1)).toMatchObject({ value: { do: 'save' } })

    await page.locator('#save').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog')?.id)).toBe('saveBox')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('save')
  })

  test('Shift and Enter make a new line and send nothing', async () => {
    const page = await site.visit()
    await page.locator('#say').fill('one')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('two')
    expect(await page.locator('#say').inputValue()).toBe('one\ntwo')
    expect(await page.locator('.own').count()).toBe(0)
  })

  test('the tools on a phone open, take the focus, close with Escape and give it back', async () => {
    const page = await site.visit('/', phone)
    await page.locator('#more').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('easyRead')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('more')
    expect(await page.locator('#tools').isVisible()).toBe(false)
  })
})

describe('for whoever needs it big', () => {
  const narrow = { viewport: { width: 320, height: 640 } }
  // 1280 by 1024 pixels enlarged to 400%.
  const enlarged = { viewport: { width: 320, height: 256 } }

  test.each([
    ['1100 pixels wide', '/', { viewport: { width: 1100, height: 800 } }],
    ['320 pixels wide', '/', narrow],
    ['320 pixels wide in Easy Read', '/?easyread=1', narrow],
    ['at 400%', '/', enlarged],
    ['at 400% in Easy Read', '/?easyread=1', enlarged],
  ])('%s: nothing stands out to the side', async (_, path, view) => {
    const page = await site.visit(path, view)
    const all = ['band', 'she fell', 'form', 'anextremelylongwordwithoutanyspace'.repeat(4)]
    for (const [told, words] of all.entries()) {
      await tell(page, words)
      await answers(page, told + 2)
      if (told === 0 || told === 2)
        await page
          .locator('.ac-adaptiveCard')
          .nth(told / 2)
          .waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.viewport.width)
    }
    await page.locator('#emergency summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.viewport.width)
    const cut = await page
      .locator('.number')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
    expect(cut).toEqual([])
    const panel = await page.locator('.panel').boundingBox()
    expect(panel?.x).toBeGreaterThanOrEqual(0)
    expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(view.viewport.width)
  })

  test('at 400% there is room to read: what stays in place leaves most of the height', async () => {
    const page = await site.visit('/', enlarged)
    for (const words of ['one', 'two', 'three']) await tell(page, words)
    await answers(page, 4)
    const stuck = await page.evaluate(() => {
      const heights = [...document.querySelectorAll('header, .composer')].map((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        const place = getComputedStyle(element).position
        return place === 'sticky' ? Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) : 0
      })
      return heights.reduce((sum, height) => sum + height, 0)
    })
    expect(stuck).toBeLessThan(256 * 0.45)
  })

  test('everything to press is at least 44 pixels high, and text at least 16', async () => {
    for (const path of ['/', '/?easyread=1']) {
      const page = await site.visit(path, phone)
      await tell(page, 'band')
      await page.locator('.ac-adaptiveCard').waitFor()
      await page.locator('#more').click()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, a.button, textarea')]
          .filter((element) => element.offsetParent !== null)
          .filter((element) => element.offsetHeight < 44 || parseFloat(getComputedStyle(element).fontSize) < 16)
          .map((element) => element.outerHTML.slice(0, 80)),
      )
      expect(small).toEqual([])
    }
  })

  test('who wants no movement gets none', async () => {
    const page = await site.visit('/', { reducedMotion: 'reduce' })
    await tell(page, 'typing')
    await page.locator('#writing').waitFor()
    const name = await page
      .locator('#writing i')
      .first()
      .evaluate((dot) => getComputedStyle(dot).animationName)
    expect(name).toBe('none')
  })

  test('with forced colours a button still has an edge', async () => {
    const page = await site.visit('/', { forcedColors: 'active' })
    const width = await page.locator('#send').evaluate((element) => getComputedStyle(element).borderTopWidth)
    expect(width).not.toBe('0px')
  })
})
