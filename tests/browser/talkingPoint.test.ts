import axe from 'axe-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { makeServer, type HttpServer } from '../../bot/http/server.ts'
import { readAssets } from '../../bot/pages/assets.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { makeTalkingPointPage } from '../../bot/talkingPoints/page.ts'
import { makeTalkingPoints, type TalkingPointsDesk } from '../../bot/talkingPoints/talkingPoints.ts'
import { makeTalkingPointsPage } from '../../bot/staffPages/talkingPoints.ts'
import { build } from '../../web/build.ts'
import { handClock } from '../handoff/fixtures.ts'
import { staffOffice, type StaffOffice } from '../staffPages/staffOffice.ts'
import { noWishes, venues } from '../talkingPoints/fixtures.ts'
import { faults } from './axe.ts'
import { launchBrowser, patience } from './launch.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const folder = mkdtempSync(join(tmpdir(), 'meeting-'))
const clock = handClock('2026-11-24T10:00:00Z')
const storage = openMemory()

let browser: Browser
let server: HttpServer
let office: StaffOffice
let address = ''
let points: TalkingPointsDesk

beforeAll(async () => {
  const pages = join(folder, 'dist')
  await build(pages)
  points = makeTalkingPoints({ data: venues(), storage, clock, timeZone: 'Europe/London' })
  const profile = makeProfile(loadProfile(join(import.meta.dirname, '../support/councils/madeup')))
  server = makeServer({
    channels: [
      makeTalkingPointPage({
        ...{ points, clock, profile, log: silent, leaveTo: 'https://www.example.org/', trustProxy: false },
        assets: () => readAssets(pages, 'finder'),
      }),
    ],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    ...{ log: silent, pages },
  })
  address = await server.listen(0, '127.0.0.1')
  office = await staffOffice({ storage, clock, folder: pages, pages: () => [makeTalkingPointsPage(points)] })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  await office.stop()
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
async function booked(): Promise<string> {
  const [time] = (await points.offer(noWishes, [])).times
  const id = `b${String((count += 1))}`
  const wishes = { ...noWishes, stepFree: true, bringing: true, interpreter: 'pl' }
  const mine = await points.book({ id, conversationId: 'c', timeId: time?.id ?? '', wishes, name: 'Joan' })
  if (mine === 'taken') throw new Error('It was taken.')
  return mine.code
}

async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  await page.goto(`${address}${path}`)
  return page
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const ways: [string, string, number][] = [
  ['plain English, a small phone', '', 320],
  ['plain English, a desk', '', 1280],
  ['Easy Read, a phone', '?easyread=1', 360],
  ['Easy Read, a desk', '?easyread=1', 1280],
]

test.each(ways)(
  '%s: each page is without faults, and nothing is wider than the screen',
  async (_name, query, width) => {
    const code = await booked()
    const page = await open(`/talking-point${query}`, width)
    const looksRight = async (): Promise<void> => {
      // Each step is a document of its own.
      await page.evaluate(axe.source)
      expect(await faults(page)).toEqual([])
      expect(await isWide(page)).toBe(false)
    }
    await looksRight()
    await page.fill('#code', code)
    await page.keyboard.press('Enter')
    await page.waitForSelector('button[value="times"]')
    await looksRight()
    await page.click('button[value="times"]')
    await page.waitForSelector('button[value="take"]')
    await looksRight()
    await page.click('button[value="take"]')
    await page.waitForSelector('#notice')
    await page.click('button[value="cancel"]')
    await page.waitForSelector('button[value="cancelNow"]')
    await looksRight()
    await page.click('button[value="cancelNow"]')
    await page.waitForSelector('#code')
    await looksRight()
    expect(page.url()).not.toContain(code.slice(0, 4))
    await page.context().close()
  },
)

test('by keyboard alone, without scripts, it is looked at and put in a calendar', async () => {
  const code = await booked()
  const page = await open('/talking-point', 1280, false)
  await page.locator('#code').focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('form[action="/talking-point/calendar"] button').focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('meeting.ics')
  await page.context().close()
})

test.each([360, 1280])('the staff list at %d px is without faults, and can be printed', async (width) => {
  await booked()
  const { cookie } = await office.enter('socialWork', `x.${String(width)}`)
  const [all] = (await points.bookings.recent()).filter(({ status }) => status === 'booked')
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: office.url }])
  const page = await context.newPage()
  await page.goto(`${office.url}/staff/talking-points?date=${all?.at.date ?? ''}`)
  expect(await page.locator('main').innerText()).toContain('Joan')
  expect(await faults(page)).toEqual([])
  expect(await isWide(page)).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('table').first().isVisible()).toBe(true)
  expect(await page.locator('.day-choice').isVisible()).toBe(false)
  await context.close()
})
