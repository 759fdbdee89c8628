import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { carryOut } from '../../bot/people/manage.ts'
import { makeStaffParts } from '../../bot/people/parts.ts'
import { makePasswords } from '../../bot/people/passwords.ts'
import { build } from '../../web/build.ts'
import { startService } from '../support/service.ts'
import type { TestService } from '../support/service.ts'
import { launchBrowser, patience } from './launch.ts'
import { password, signIn } from './rapidOffice.ts'
import { heard, tell } from './site.ts'

/** A person and a worker, each in a browser of their own, and the whole service between them. */
let service: TestService
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'rapid-whole-'))

beforeAll(async () => {
  const pages = join(folder, 'dist')
  await build(pages)
  service = await startService({ pages })
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const clock = { now: () => new Date() }
  const parts = makeStaffParts({
    storage: service.storage,
    clock,
    log,
    passwords: makePasswords({ n: 16, r: 1, p: 1 }),
  })
  const sam = { signIn: 'sam.test', name: 'Sam Okafor', role: 'rapidResponse' } as const
  await carryOut({ do: 'add', ...sam, password }, parts)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  page.setDefaultTimeout(patience)
  await page.goto(service.address + path)
  return page
}
const botLines = async (page: Page): Promise<string[]> => (await heard(page)).filter((line) => line.startsWith('bot:'))
const waitFor = (page: Page, words: string): Promise<void> =>
  page.locator('#log .said', { hasText: words }).first().waitFor()

test('a crisis from the first words to the end: seen at once, taken, spoken in, handed back, held and closed', async () => {
  const worker = await visit('/rapid-response')
  await signIn(worker)
  await worker.locator('.section.waiting').waitFor()

  const person = await visit('/')
  await person.locator('.said.bot').first().waitFor()
  await tell(person, "I've fallen in the kitchen and I can't get up")
  await person.locator('.said.emergency, .said.crisis, .said.bot a[href="tel:999"]').first().waitFor()

  const row = worker.locator('.section.waiting .row').first()
  await row.waitFor()
  expect(await worker.title()).toMatch(/^\(1\)/)
  expect(await row.innerText()).toContain('fallen in the kitchen')
  await row.locator('h3 a').click()
  await worker.locator('#take').click()
  await worker.locator('#chat-join').click()
  await waitFor(person, 'Sam Okafor')

  await worker.locator('.composer textarea').fill('This is Sam. Can you feel your legs?')
  await worker.keyboard.press('Enter')
  await waitFor(person, 'Can you feel your legs?')
  // By name, and the program's own words are not.
  const spoken = person.locator('.said.bot', { hasText: 'Can you feel your legs?' })
  const who = await spoken.locator('.who').innerText()
  expect(who).toContain('Sam Okafor')
  expect(who.length).toBeGreaterThan('Sam Okafor'.length)
  expect(await person.locator('#intro').isVisible()).toBe(false)
  expect(await person.locator('.said.bot', { hasText: '999' }).first().locator('.who').count()).toBe(0)
  const before = (await botLines(person)).length
  await tell(person, 'yes but my hip hurts')
  await worker.locator('.said.person', { hasText: 'my hip hurts' }).waitFor()
  // While the worker has the chat the bot says nothing.
  await person.waitForTimeout(1500)
  expect(await person.locator('#writing').isVisible()).toBe(false)
  expect(await botLines(person)).toHaveLength(before)

  await worker.locator('#act-contact').click()
  await worker.locator('#panel input[type=radio]').nth(2).check()
  await worker.locator('#panel textarea').fill('Spoke with her in the chat. Ambulance is on its way.')
  await worker.locator('#panel form .primary').click()
  await worker.locator('.head [data-kind=hold]').waitFor()

  await worker.locator('#chat-back').click()
  await person.waitForFunction((count) => document.querySelectorAll('.said.bot').length > count, before)
  expect(await person.locator('#intro').isVisible()).toBe(true)

  await worker.locator('#act-close').click()
  await worker.locator('#box textarea').first().fill('The ambulance took her in; her daughter is with her.')
  await worker.locator('#box textarea').last().fill('To be home by Friday.')
  await worker.locator('#box form .primary').click()
  await worker.locator('#box .danger').click()
  await worker.locator('.head .state.closed').waitFor()
  expect(await worker.locator('.section.waiting .empty').isVisible()).toBe(true)
  await worker.locator('.historyFold summary').click()
  const history = await worker.locator('.history > li').count()
  expect(history).toBeGreaterThan(5)
})
