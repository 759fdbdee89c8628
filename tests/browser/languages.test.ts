import { kinds } from '../../dialogs/ports.ts'
import { directionOf as directionInWords, languages, plainEnglish, say } from '../../locales/index.ts'
import { directionOf } from '../../web/chat/direction.ts'
import type { Script } from './devServer.ts'
import { openSite, tell } from './site.ts'
import type { Site } from './site.ts'

/** Answers each word with the first words of that kind, in the language named after it: "fire_gas ur". */
const bot: Script = (heard, send) => {
  const [kind = '', lang = ''] = (heard.text ?? '').split(' ')
  if (!languages().includes(lang)) return send({ type: 'message', text: 'Hello.', locale: plainEnglish })
  const said = say({ lang, audience: 'self' }, `safety.first.${kind}`)
  const channelData = { tone: 'emergency', unchecked: said.unchecked, plain: said.plain, lines: said.lines }
  send({ type: 'message', text: said.text, locale: said.lang, channelData })
}

let site: Site
beforeAll(async () => {
  site = await openSite(bot)
})
afterAll(() => site.close())
afterEach(() => expect(site.troubles).toEqual([]))

describe('words of another language in the page', () => {
  const rows: [string, string][] = [
    ['ur', 'rtl'],
    ['ar', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['pa', 'ltr'],
    ['pl', 'ltr'],
  ]

  test.each(rows)(
    '%s is written %s, says which language it is, and has the English beside it',
    async (lang, direction) => {
      const page = await site.visit()
      await tell(page, `fire_gas ${lang}`)
      const message = page.locator('.said.emergency')
      await message.waitFor()
      const body = message.locator('.body')
      expect([await body.getAttribute('lang'), await body.getAttribute('dir')]).toEqual([lang, direction])
      expect(await body.evaluate((element) => getComputedStyle(element).direction)).toBe(direction)
      expect(await message.locator('.unchecked > p').isVisible()).toBe(true)
      // The page's own words beside it stay in the page's language.
      expect(
        await message.locator('.mark').evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
      ).toBe(plainEnglish)
      await message.locator('.unchecked button').click()
      const plain = message.locator('.plain')
      expect([await plain.getAttribute('lang'), await plain.getAttribute('dir')]).toEqual([plainEnglish, 'ltr'])
      expect(await plain.textContent()).toBe(
        say({ lang: plainEnglish, audience: 'self' }, 'safety.first.fire_gas').text,
      )
    },
  )

  test.each(['ur', 'ar', 'pa'])('in %s a number reads in its order, and can be rung', async (lang) => {
    const page = await site.visit()
    await tell(page, `fire_gas ${lang}`)
    const link = page.locator('.said.emergency .body a[href="tel:0800111999"]')
    await link.waitFor()
    // Where each character of the number is drawn, from left to right.
    const drawn = await link.evaluate((element) => {
      const words = element.firstChild as Text
      const range = document.createRange()
      const places = Array.from(words.data).map((letter, at) => {
        range.setStart(words, at)
        range.setEnd(words, at + 1)
        const { left, top } = range.getBoundingClientRect()
        return { letter, left, top: Math.round(top) }
      })
      return places
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map(({ letter }) => letter)
        .join('')
    })
    expect(drawn.replace(/\s/g, '')).toBe('0800111999')
    expect(await page.locator('.said.emergency .ring a').count()).toBe(2)
  })

  test('every kind in every language leads to 999', async () => {
    const page = await site.visit()
    const asked = kinds.flatMap((kind) => ['ar', 'pl'].map((lang) => `${kind} ${lang}`))
    for (const words of asked) await tell(page, words)
    await page
      .locator('.said.emergency')
      .nth(asked.length - 1)
      .waitFor()
    const without = await page
      .locator('.said.emergency')
      .evaluateAll((all) => all.filter((one) => one.querySelector('.body a[href="tel:999"]') === null).length)
    expect(without).toBe(0)
  })

  test('the page and the words agree on which way a language is written', () => {
    const tags = [...languages(), 'ur-PK', 'pa-Arab', 'he', 'fa-IR', 'UR-latn']
    expect(tags.map(directionOf)).toEqual(tags.map(directionInWords))
    expect(directionOf('')).toBe('auto')
  })
})
