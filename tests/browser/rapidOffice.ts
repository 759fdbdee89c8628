import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { makeRapidResponse } from '../../bot/channels/rapidResponse/rapidResponse.ts'
import type { Desk } from '../../bot/handoff/desk.ts'
import { createHandoffs } from '../../bot/handoff/handoffs.ts'
import { makePresence } from '../../bot/handoff/presence.ts'
import { createRequests } from '../../bot/handoff/requests.ts'
import { makeServer } from '../../bot/http/server.ts'
import { carryOut } from '../../bot/people/manage.ts'
import { makeStaffParts } from '../../bot/people/parts.ts'
import { makePasswords } from '../../bot/people/passwords.ts'
import { makePeople } from '../../bot/people/people.ts'
import type { DeliveryState } from '../../bot/outbox/outbox.ts'
import type { Role } from '../../bot/people/roles.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Clock, ContactRequest, Finding, HandoffDetails } from '../../dialogs/ports.ts'
import { build } from '../../web/build.ts'
import { deskOn, hours } from '../handoff/workers.ts'
import { makeChats } from '../rapidResponse/office.ts'
import { launchBrowser, patience } from './launch.ts'

/** How a person comes to need somebody, in a test. */
export interface Begins {
  /** Minutes before now. */
  ago?: number
  finding?: Partial<Finding>
  /** What the person wrote. */
  said?: string
  /** What they wrote before that. */
  before?: string[]
  details?: Partial<HandoffDetails>
  practice?: boolean
  /** Crises of one group came from one address. */
  group?: string
  lang?: string
}

export interface Office {
  url: string
  /** Runs like any clock; a test moves it. */
  clock: Clock & { pass: (minutes: number) => void }
  desk: Desk
  storage: Storage
  chats: ReturnType<typeof makeChats>
  chatOff: { off: boolean; bySetting: boolean }
  /** What became of messages to staff, by reference. */
  messages: Map<string, DeliveryState[]>
  /** @returns the reference, and the id of the conversation */
  begins: (begins?: Begins) => Promise<{ reference: string; conversation: string }>
  asks: (request?: Partial<ContactRequest>) => Promise<string>
  /** The person writes something in a chat. */
  writes: (begun: { reference: string; conversation: string }, text: string) => void
  /** A page in a browser of its own, at the sign-in. */
  visit: (hash?: string, options?: BrowserContextOptions) => Promise<Page>
  /** The same, signed in, with the list to be seen. */
  work: (name?: string, hash?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Errors that any page met: script errors and refusals by the content policy. */
  troubles: string[]
  stop: () => Promise<void>
}

export const password = 'kettle umbrella thistle'
const staff: [signIn: string, name: string, role: Role][] = [
  ['sam', 'Sam Okafor', 'rapidResponse'],
  ['priya', 'Priya Nair', 'rapidResponse'],
  ['maxine', 'Maxine Hall', 'manager'],
  ['carl', 'Carl Webb', 'contactCentre'],
]
const teams: Record<string, string> = {
  rapidResponse: 'Rapid response team',
  outOfHours: 'Out-of-hours team',
  localTeam: 'Local team',
}
const carerAtTheEnd: Finding = {
  level: 'crisis',
  kinds: ['carer_breakdown'],
  because: ['“can’t do it any more”, said by a carer about now (carer at the end)'],
  about: 'self',
}

/** The page with the real desk, the real accounts and the real HTTP service behind it; only the chats are the test's own. */
export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'rapid-'))
  const pages = join(folder, 'dist')
  await build(pages)
  const storage = openMemory()
  const clock = runningClock()
  const chats = makeChats(clock.now)
  const desk = deskOn(storage, clock)
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const parts = { storage, clock, log: silent, passwords: makePasswords({ n: 16, r: 1, p: 1 }) }
  const people = makePeople(parts)
  for (const [signIn, name, role] of staff) {
    await carryOut({ do: 'add', signIn: `${signIn}.test`, name, role, password }, makeStaffParts(parts))
  }
  const chatOff = { off: false, bySetting: false }
  const messages = new Map<string, DeliveryState[]>()
  const origins = new Map<string, Begins>()
  const page = makeRapidResponse({
    ...{ desk, clock, storage, log: silent, relay: chats.relay, presence: makePresence(clock) },
    signedIn: (request) => people.signedIn(request),
    profile: {
      ...{ council: 'Testborough Council', teams: Object.keys(teams), escalate: [15, 30, 60] },
      ...{ responseHours: hours.respond, holdHours: hours.hold },
    },
    teamName: (id) => teams[id] ?? id,
    answerName: (key) => ({ 'crisis.where': 'Where', 'crisis.others': 'Who else is there' })[key] ?? key,
    chatOff: {
      isOff: () => chatOff.off || chatOff.bySetting,
      bySetting: () => chatOff.bySetting,
      set: (off) => Promise.resolve(void (chatOff.off = off)),
    },
    messagesOf: (reference) => Promise.resolve(messages.get(reference) ?? []),
    silentTeams: ['localTeam'],
    pingMs: 500,
  })
  const server = makeServer({
    ...{ channels: [people, page], log: silent, pages },
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
  })
  const url = await server.listen(0, '127.0.0.1')
  const handoffs = createHandoffs(storage, clock, (id) => {
    const { practice, group, lang } = origins.get(id) ?? {}
    return { ...(practice && { practice }), ...(group !== undefined && { group }), ...(lang !== undefined && { lang }) }
  })
  const requests = createRequests(storage, clock)
  const browser: Browser = await launchBrowser()
  const troubles: string[] = []
  let count = 0

  async function begins(begun: Begins = {}): Promise<{ reference: string; conversation: string }> {
    const conversation = `conversation-${(count += 1)}`
    const { ago = 0, said = "I can't do it any more. I've not slept since Thursday.", before = [], details } = begun
    origins.set(conversation, begun)
    clock.pass(-ago - 1)
    for (const words of before) chats.personSays(conversation, words)
    clock.pass(1)
    chats.personSays(conversation, said)
    const reference = await handoffs.open(conversation, { ...carerAtTheEnd, ...begun.finding }, said)
    if (details !== undefined) await handoffs.add(conversation, details)
    clock.pass(ago)
    return { reference, conversation }
  }

  async function visit(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    await context.addInitScript(listenForSounds)
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
    })
    await page.goto(`${url}/rapid-response${hash}`)
    await page.locator('#staffName').waitFor()
    return page
  }

  return {
    ...{ url, clock, desk, storage, chats, chatOff, messages, begins, visit, troubles },
    asks: (request = {}) => {
      const id = `request-${(count += 1)}`
      return requests.put({
        ...{ kind: 'talk', id, conversationId: id, name: 'Bernard', how: '01632 960123', when: 'Mornings' },
        ...{ about: 'My wife needs help getting up.', safeToContact: 'yes', team: 'localTeam', ...request },
      })
    },
    writes({ reference, conversation }, text) {
      chats.personSays(conversation, text)
      desk.stirred(reference)
    },
    async work(name = 'sam', hash = '', options = {}) {
      const page = await visit(hash, options)
      await signIn(page, name)
      await page.locator('#list .section').first().waitFor({ state: 'attached' })
      return page
    },
    async stop() {
      await browser.close()
      await server.stop()
      await desk.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function runningClock(): Office['clock'] {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    pass: (minutes) => {
      ahead += minutes * 60_000
    },
  }
}

export async function signIn(page: Page, name = 'sam', words = password): Promise<void> {
  await page.locator('#staffName').fill(`${name}.test`)
  await page.locator('#staffPassword').fill(words)
  await page.keyboard.press('Enter')
  if (words === password) await page.locator('#signIn').waitFor({ state: 'detached' })
}

/** Opens a crisis from the list, as a worker does. */
export async function openCrisis(page: Page, reference: string): Promise<void> {
  await page.locator(`#row-${reference}`).click()
  await page.locator('#detail .reference', { hasText: reference }).waitFor()
}

/** Counts the tones that a page plays, for tests have no ears. */
function listenForSounds(): void {
  const heard = window as unknown as { tones: number }
  heard.tones = 0
  const { prototype } = AudioScheduledSourceNode
  const begin = prototype.start
  prototype.start = function start(when) {
    heard.tones += 1
    begin.call(this, when)
  }
}

export const tones = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { tones: number }).tones)
