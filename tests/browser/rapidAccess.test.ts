import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import words from '../../locales/en-GB/rapid.json' with { type: 'json' }
import { faults } from './axe.ts'
import { openCrisis, openOffice, password, signIn } from './rapidOffice.ts'
import type { Office } from './rapidOffice.ts'

let office: Office
/** One of every kind of row; the last is Sam's own, with everything in it. */
let references: string[]
beforeAll(async () => {
  office = await openOffice()
  const begun = [
    await office.begins({ ago: 6, finding: { level: 'emergency', kinds: ['fall'], about: 'other' } }),
    await office.begins({
      ago: 245,
      details: { safeToContact: 'no', name: 'Doreen', contact: '01632 960555' },
      lang: 'pl',
    }),
    await office.begins({ ago: 3, practice: true, finding: { level: 'concern' } }),
    await office.begins({ ago: 70, group: 'library' }),
    await office.begins({ ago: 71, group: 'library' }),
    await office.begins({ ago: 72, group: 'library' }),
    await office.begins({ ago: 73, group: 'library', finding: { level: 'emergency' } }),
    await office.begins({
      ago: 30,
      before: ['hello', 'its my husband'],
      details: {
        ...{ name: 'Mrs Iqbal', contact: '07700 900123', safeToContact: 'yes', takenBack: ['ignore me'] },
        answers: { 'crisis.where': '14 Mill Row, Armley' },
      },
    }),
  ]
  references = begun.map(({ reference }) => reference)
  await office.asks()
  await office.asks({ kind: 'carers_assessment', safeToContact: 'unknown' })
})
afterAll(() => office.stop())
afterEach(() => expect(office.troubles).toEqual([]))

const own = (): string => references.at(-1)!
const leave = (page: Page): Promise<void> => page.context().close()
const phone = { viewport: { width: 360, height: 740 } }

async function take(page: Page): Promise<void> {
  await openCrisis(page, own())
  await page.locator('#detail .bar').waitFor()
  if (await page.locator('#take').isVisible()) await page.locator('#take').click()
  await page.locator('#act-contact:visible').waitFor()
}

const states: [string, (page: Page) => Promise<unknown>][] = [
  ['the list', () => Promise.resolve()],
  ['a crisis that waits and is not safe to contact', (page) => openCrisis(page, references[1]!)],
  ['practice', (page) => openCrisis(page, references[2]!)],
  ['an opened fold', (page) => page.locator('.fold summary').click()],
  [
    'one’s own, with the chat, an office word and the contact form with faults',
    async (page) => {
      await take(page)
      if (await page.locator('#chat-join').isVisible()) await page.locator('#chat-join').click()
      await page.locator('.composer textarea').fill('a referral')
      await page.locator('#act-contact').click()
      await page.locator('#panel form .primary').click()
      await page.locator('.historyFold summary').click()
    },
  ],
  ['ringing', (page) => take(page).then(() => page.locator('#act-ring').click())],
  ['passing on', (page) => take(page).then(() => page.locator('#act-pass').click())],
  ['the plan', (page) => take(page).then(() => page.locator('#plan-edit').click())],
  ['closing', (page) => take(page).then(() => page.locator('#act-close').click())],
  ['the requests', (page) => page.locator('#toRequests').click()],
  [
    'no connection',
    async (page) => {
      await page.context().setOffline(true)
      await page.locator('#lost:visible').waitFor()
    },
  ],
]

describe('axe finds nothing', () => {
  test.each(states)('with %s', async (_, reach) => {
    const page = await office.work()
    await reach(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(page)).toEqual([])
    }
    await leave(page)
  })

  test('with the sign-in, before and after a fault, and on a phone with a crisis open', async () => {
    const page = await office.visit('', phone)
    expect(await faults(page)).toEqual([])
    await signIn(page, 'sam', 'wrong')
    await page.locator('#signInFault:not(:empty)').waitFor()
    expect(await faults(page)).toEqual([])
    await signIn(page)
    await take(page)
    expect(await faults(page)).toEqual([])
    await leave(page)
  })

  test('with the manager’s switch', async () => {
    const page = await office.work('maxine')
    await page.locator('#chatOff').click()
    expect(await faults(page)).toEqual([])
    await leave(page)
  })
})

describe('by keyboard alone', () => {
  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
  async function tabTo(page: Page, id: string, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key)
      if ((await focused(page)) === id) return
    }
    throw new Error(`"${id}" was not reached by ${key}`)
  }

  test('from the sign-in to a closed crisis, the focus always somewhere sensible', async () => {
    const begun = await office.begins({ ago: 300, finding: { level: 'emergency' } })
    const page = await office.visit()
    expect(await focused(page)).toBe('staffName')
    await page.keyboard.type('sam.test')
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.locator('#list .section').first().waitFor()
    await tabTo(page, 'skip')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('list')
    await tabTo(page, `row-${begun.reference}`)
    await page.keyboard.press('Enter')
    await page.locator('#take').waitFor()
    expect(await focused(page)).toBe('crisisTitle')
    await tabTo(page, 'take')
    await page.keyboard.press('Enter')
    await page.locator('#act-contact:visible').waitFor()
    expect(await focused(page)).toBe('crisisTitle')

    await tabTo(page, 'chat-join')
    await page.keyboard.press('Enter')
    await page.waitForFunction((id) => document.activeElement?.id === id, `${begun.reference}-say`)
    await page.keyboard.type('I am here')
    await page.keyboard.press('Enter')
    await page.locator('.said.worker').waitFor()
    expect(await focused(page)).toBe(`${begun.reference}-say`)

    await tabTo(page, 'act-contact', 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe(`${begun.reference}-contact-how`)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('We spoke')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#panel').waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('act-contact')

    // Escape puts a form away, and what was typed waits.
    await tabTo(page, 'act-note')
    await page.keyboard.press('Enter')
    await page.keyboard.type('half a note')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('act-note')
    await page.keyboard.press('Enter')
    expect(await page.locator('#panel textarea').inputValue()).toBe('half a note')
    await page.keyboard.press('Escape')

    await tabTo(page, 'act-close')
    await page.keyboard.press('Enter')
    await page.keyboard.type('She is with her sister.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('To be left in peace.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#box .danger').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.head .state.closed').waitFor()
    expect(await focused(page)).toBe('crisisTitle')
    await leave(page)
  })

  test('Escape in the closing box goes back to where it was opened from', async () => {
    const page = await office.work()
    await take(page)
    await page.locator('#act-close').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.locator('#box').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('act-close')
    await leave(page)
  })

  test('on a phone, back from a crisis is on the row it was opened from', async () => {
    const page = await office.work('sam', '', phone)
    await openCrisis(page, references[0]!)
    expect(await page.locator('#list').isVisible()).toBe(false)
    await page.locator('.back').focus()
    await page.keyboard.press('Enter')
    await page.locator(`#row-${references[0]!}`).waitFor()
    expect(await focused(page)).toBe(`row-${references[0]!}`)
    await leave(page)
  })
})

describe('for whoever needs it big', () => {
  test('nor does a name, a place or a team that is one long word', async () => {
    const long = `o${'n'.repeat(90)}@example.org`
    const answers = { 'crisis.who': long, 'crisis.where': long, 'crisis.what': long }
    const { reference } = await office.begins({ said: long, details: { answers, contact: long, wish: long } })
    const sam = { id: 'sam', name: 'Sam', role: 'rapidResponse' } as const
    await office.desk.take(reference, sam)
    await office.desk.contact(reference, sam, { how: long, note: long })
    await office.desk.accept(reference, sam, { team: 'localTeam', who: long })
    const page = await office.work('sam', '', { viewport: { width: 360, height: 740 } })
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBeLessThanOrEqual(360)
    await openCrisis(page, reference)
    await page.locator('.head .state.accepted').waitFor()
    expect(await wide()).toBeLessThanOrEqual(360)
    await leave(page)
  })

  test.each([
    ['1280 pixels', { width: 1280, height: 800 }],
    ['1024 pixels', { width: 1024, height: 700 }],
    ['360 pixels', { width: 360, height: 740 }],
    // 1280 by 1024 pixels enlarged to 400%.
    ['400%', { width: 320, height: 256 }],
  ])('%s: nothing stands out to the side', async (_, viewport) => {
    const page = await office.work('sam', '', { viewport })
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBeLessThanOrEqual(viewport.width)
    await take(page)
    expect(await wide()).toBeLessThanOrEqual(viewport.width)
    for (const id of ['act-contact', 'act-pass', 'plan-edit']) {
      await page.locator(`#${id}`).click()
      expect(await wide()).toBeLessThanOrEqual(viewport.width)
    }
    const cut = await page
      .locator('#detail .button:visible, #detail h2, #detail h3:not(.heard)')
      .evaluateAll((all: Element[]) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.id))
    expect(cut).toEqual([])
    await page.locator('#act-close').click()
    const box = await page.locator('#box').boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= viewport.width).toBe(true)
    await page.keyboard.press('Escape')
    await page.evaluate(() => (location.hash = '#requests'))
    await page.locator('.request').first().waitFor()
    expect(await wide()).toBeLessThanOrEqual(viewport.width)
    await leave(page)
  })

  test('everything to press is at least 44 pixels high, and words at least 14', async () => {
    const page = await office.work('sam', '', phone)
    await take(page)
    await page.locator('#act-contact').click()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a.button, nav a, select, textarea, .radio')]
        .filter((element) => element.offsetParent !== null && element.offsetHeight < 44)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(small).toEqual([])
    const tiny = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#page *')]
        .filter((one) => one.offsetParent !== null && one.children.length === 0 && one.textContent !== '')
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 14)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect(tiny).toEqual([])
    await leave(page)
  })

  test('with forced colours a row, a badge and a button still have an edge', async () => {
    const page = await office.work('sam', '', { forcedColors: 'active' })
    for (const one of ['.row', '.badge', '.button']) {
      const width = await page
        .locator(one)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopWidth)
      expect(width).not.toBe('0px')
    }
    await leave(page)
  })
})

test('on paper: the crisis that is open, whole, and nothing to press', async () => {
  const page = await office.work()
  await take(page)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('button:visible').count()).toBe(0)
  expect(await page.locator('#list').isVisible()).toBe(false)
  for (const shown of ['#crisisTitle', '.head .safeNow', '.facts', '.plan', '#lines', '.printed']) {
    expect(await page.locator(shown).isVisible()).toBe(true)
  }
  const cut = await page.locator('#lines').evaluate((lines) => lines.scrollHeight - lines.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
  await leave(page)
})

test('what runs each second is no live region, and one who wants no movement gets none', async () => {
  const page = await office.work('sam', '', { reducedMotion: 'reduce' })
  await take(page)
  const chatter = await page
    .locator('[data-left], [data-ago]')
    .evaluateAll(
      (all: Element[]) =>
        all.filter((one) => one.closest('[aria-live], [role=status], [role=log], [role=alert]')).length,
    )
  expect(chatter).toBe(0)
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
  await leave(page)
})

describe("the page's words", () => {
  const folder = join(import.meta.dirname, '../../web/rapid')
  const files = readdirSync(folder).filter((file) => /\.(ts|html)$/.test(file))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

  /** Strings in a script that read like words for people, inside quotes. */
  function sentences(source: string): string[] {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/(?:new Error|super)\([^\n]*\)/g, '')
    const quoted = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '')
    return quoted.filter((text) => /[A-Za-z]{2,}[,.!?]? [A-Za-z]{2,}/.test(text) && /^[A-Z]|[.!?]$/.test(text))
  }

  test('none stands in a script or in the HTML', () => {
    expect(files.length).toBeGreaterThan(25)
    expect(sentences("say('A sentence for people.')")).toHaveLength(1)
    expect(files.filter((file) => file.endsWith('.ts')).flatMap((file) => sentences(read(file)))).toEqual([])
    const text = read('index.html')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\{\{[\w.]+\}\}/g, ' ')
    expect(text.match(/[a-z]{2,}/gi)).toBeNull()
  })

  test('none is there for nothing', () => {
    const sources = files.map(read).join('\n')
    /** Groups whose names come from the server, or that are looked up by their group. */
    const named =
      /^(roles|level|status|kinds|aboutWhom|groups|safe|history|act|plan|chat|toldAgain|messages\.by|contact\.hows|request\.(status|kinds|whats))\./
    const keys = flat(words, '').filter((key) => !named.test(key))
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key) => !sources.includes(`'${key}'`) && !sources.includes(`{{${key}}}`))).toEqual([])
  })

  function flat(tree: object, prefix: string): string[] {
    return Object.entries(tree).flatMap(([part, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? flat(value, `${prefix}${part}.`)
        : [`${prefix}${part}`],
    )
  }
})
