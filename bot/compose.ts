import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { label, plainEnglish } from '../locales/index.ts'
import type { Clock, Place, Understanding, Understood } from '../dialogs/ports.ts'
import { makeAfterwards } from './afterwards/afterwards.ts'
import { readWishes } from './afterwards/wishes.ts'
import { isChannelOpen, makeAzure } from './channels/azure.ts'
import { makeDirectLine } from './channels/directLine/directLine.ts'
import { makeTokens } from './channels/directLine/tokens.ts'
import { emergencyNumbers, makePageChannel } from './channels/page.ts'
import { makeChatOff } from './chatOff.ts'
import { makeCareBot } from './careBot.ts'
import { composeCrisis } from './composeCrisis.ts'
import type { Config } from './config.ts'
import { makeConversations } from './conversations/conversations.ts'
import type { Log } from './conversations/log.ts'
import { safeError } from './conversations/log.ts'
import { readsOutside } from './conversations/relay.ts'
import { holidaysOf } from './councils/holidays.ts'
import { loadProfile, makeProfile } from './councils/profile.ts'
import { makeDirectoryImports } from './directory/import/directoryImports.ts'
import { makeLiveDirectory } from './directory/live.ts'
import type { Point } from './directory/oruk/filter.ts'
import { makeOpenReferral } from './directory/oruk/openReferral.ts'
import { readServices } from './directory/readDirectory.ts'
import { composeFinder } from './finder/composeFinder.ts'
import { DeskRefusal, makeDesk } from './handoff/desk.ts'
import { createHandoffs, type OriginOf } from './handoff/handoffs.ts'
import { recordsOf } from './handoff/records.ts'
import { createRequests } from './handoff/requests.ts'
import { keepUnwritten, type Unwritten } from './handoff/unwritten.ts'
import { makeWorries, startListeningForSilence } from './handoff/worries.ts'
import { announceService, newSecret } from './commands/announce.ts'
import { directoryRoutes } from './commands/directoryRoutes.ts'
import { internalRoutes } from './commands/internalRoutes.ts'
import { isPractice } from './practice.ts'
import { makeServer } from './http/server.ts'
import { makeReturnCodes } from './returns.ts'
import { startRetention } from './retention.ts'
import { assess } from './safety/assess.ts'
import { watchHealth, type StoreHealth } from './storage/health.ts'
import type { Storage } from './storage/storage.ts'
import { makeWishesPage } from './staffPages/wishes.ts'
import { makeDirectoryPage } from './staffPages/directory/directoryPage.ts'
import { makeStaffPages } from './staffPages/staffPages.ts'
import { composeTalkingPoints } from './talkingPoints/composeTalkingPoints.ts'
import { readUnderstanding } from './understanding/readUnderstanding.ts'

export interface Service {
  /** Such as `http://127.0.0.1:3978`. */
  address: string
  stop(): Promise<void>
}

export interface ComposeOptions {
  config: Config
  log: Log
  storage: Storage
  clock?: Clock
  /** Folder of the built page. */
  pages?: string
  /** Folder of the council profiles, for tests with a made-up council. */
  councils?: string
  /** Milliseconds between looks at who should have been told by now, for tests that move the clock. */
  lookEveryMs?: number
  /** Milliseconds after the start until old conversations are cleared away, for tests. */
  clearAwayMs?: number
  /** Milliseconds between looks at the disk, and between tries while it is unwell; for tests. */
  healthMs?: { everyMs: number; againMs: number }
  /** How long the channels of the Bot Framework are waited for, and how often what did not arrive is sent again; for tests. */
  sending?: { reachMs: number; giveUpMs: number; sendAgainMs: number }
}

const root = join(import.meta.dirname, '..')

/** The only place that wires the parts together. */
export async function compose(options: ComposeOptions): Promise<Service> {
  const { config, log } = options
  const clock = options.clock ?? { now: () => new Date() }
  const folder = join(options.councils ?? join(root, 'bot/councils'), config.COUNCIL)
  const profileData = loadProfile(folder)
  const profile = makeProfile(profileData)
  const disk = watchHealth(options.storage, {
    deadlineMs: config.WRITE_DEADLINE_MS,
    changed: (unwell) => {
      if (unwell === null) log.info({}, 'The store takes writes again')
      else log.error({ unwell }, 'The store does not take writes: nothing that is said now is kept. Look at its disk')
    },
    ...options.healthMs,
  })
  const { storage } = disk
  const returns = makeReturnCodes(storage, clock)
  const chatOff = await makeChatOff({ storage, clock, log, always: config.CHAT_OFF })
  const desk = makeDesk({
    ...{ storage, clock, log },
    hours: { respond: profileData.rapidResponse.hours, hold: profileData.rapidResponse.holdHours },
  })
  const originOf: OriginOf = async (conversationId) => ({
    ...(isPractice(conversationId) ? { practice: true } : {}),
    // What can't be known must not hide that it is practice.
    ...(await conversations.originOf(conversationId).catch(() => ({}))),
  })
  const handoffs = keepUnwritten(createHandoffs(storage, clock, originOf), {
    ...{ records: recordsOf(storage), clock, log, originOf },
    ...(options.healthMs === undefined ? {} : { everyMs: options.healthMs.againMs }),
  })
  // Read without a deadline: nobody waits for it.
  const starter = readServices(folder)
  const live = makeLiveDirectory({ starter, storage: options.storage, clock, log })
  const imports = makeDirectoryImports({
    ...{ storage: options.storage, dataFolder: config.DATA_DIR, councilFolder: folder, clock, log },
    ...{ starterCount: starter.length, reload: () => live.reload(), feeds: config.DIRECTORY_FEEDS },
    ...{ everyHours: config.DIRECTORY_EVERY_HOURS, allowInside: config.DIRECTORY_ALLOW_INSIDE },
  })
  const understanding = rememberLast(readUnderstanding(folder))
  const after = makeAfterwards({
    ...{ storage, clock, log, assess, understanding, council: profile.name },
    service: (id) => live.service(id),
    outbox: () => crisis.letters,
    canText: () => config.NOTIFY_API_KEY !== undefined && config.NOTIFY_PERSON_TEMPLATE !== undefined,
    link: () => `${config.PUBLIC_URL ?? address}/`,
    ...(profileData.holidays === undefined ? {} : { isHoliday: holidaysOf(profileData.holidays) }),
  })
  const pages = options.pages ?? join(root, 'web/dist')
  const meetings = composeTalkingPoints({
    ...{ profileData, profile, folder, storage, clock, log, pages, trustProxy: config.TRUST_PROXY },
    ...{ letters: () => crisis.letters, address: () => config.PUBLIC_URL ?? address },
  })
  const ports = {
    profile,
    clock,
    returns,
    understanding,
    directory: after.liked(live.directory),
    afterwards: after.afterwards,
    talkingPoints: meetings.points,
    handoffs,
    requests: createRequests(storage, clock),
    worries: makeWorries(storage, clock),
  }
  const bot = makeCareBot({
    ...{ ports, assess, isOff: () => chatOff.isOff() },
    sdk: () => import('./sdk.ts'),
    hearers: {
      stirred: (reference) => desk.stirred(reference),
      chatDeleted: (reference) => {
        desk.event(reference, 'chat deleted', 'person', undefined, 'chat deleted').catch((error: unknown) =>
          // It is found again at the next look at the open handoffs.
          log.error(safeError(error), 'That a chat was deleted could not be noted'),
        )
      },
    },
  })
  const channel = { appId: config.MicrosoftAppId, emulator: config.BOT_EMULATOR, host: config.HOST }
  const adapter = onlyOnce(async () => {
    const sdk = await import('./sdk.ts')
    const {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: appPassword,
      MicrosoftAppType: appType,
      MicrosoftAppTenantId: tenantId,
    } = config
    return sdk.makeCloudAdapter({ appId, appPassword, appType, tenantId }, (error) =>
      log.error(safeError(error), 'A Bot Framework turn failed'),
    )
  })
  const conversations = makeConversations({
    storage: options.storage,
    bot,
    clock,
    log,
    limits: { commitMs: config.WRITE_DEADLINE_MS, ...options.sending },
    asSent: readsOutside,
    ...(isChannelOpen(channel) ? { reach: async (...given) => (await adapter()).reach(...given) } : {}),
  })
  const secret = config.DIRECT_LINE_SECRET ?? (await ownSecret(config.DATA_DIR))
  const origins = { allowedOrigins: config.ALLOWED_ORIGINS }
  const voice = { lang: plainEnglish, audience: 'self' as const }
  const labelOf = (id: string): string =>
    label(voice, `contacts.${id}`, { council: profile.name, town: profile.placeName })
  const tokens = makeTokens(secret, 24 * 60 * 60, clock)
  const internalSecret = newSecret()
  const internal = internalRoutes(storage, internalSecret)
  let address = ''
  const crisis = composeCrisis({
    ...{ config, profileData, profile, storage, clock, log, desk, conversations, chatOff, tokens, internalSecret },
    address: () => address,
    ...(options.lookEveryMs === undefined ? {} : { lookEveryMs: options.lookEveryMs }),
  })
  const server = makeServer({
    log,
    origins,
    frameAncestors: config.FRAME_ANCESTORS,
    pages,
    health: {
      alive: () => Promise.resolve(true),
      ready: () => Promise.resolve(!stopping),
      unwell: () => unwellParts(disk, handoffs),
    },
    channels: [
      makeDirectLine({
        ...{ conversations, clock, log, secret, origins },
        ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
        limits: { mayBeUrgent: (text) => assess({ text }).level !== 'none', trustProxy: config.TRUST_PROXY },
      }),
      makeAzure({ ...{ conversations, log, adapter }, ...channel }),
      makePageChannel({
        ...{ conversations, returns, log, tokens, isOff: () => chatOff.isOff() },
        settings: {
          council: profile.name,
          leaveTo: profileData.leaveTo,
          emergency: emergencyNumbers(labelOf, profile.alwaysShown()),
        },
        ownerOf: async (id) => {
          const found = (await storage.read([`conversations/${id}`])).get(`conversations/${id}`)?.value as
            { userId?: string } | undefined
          return found?.userId ?? null
        },
      }),
      ...crisis.channels,
      directoryRoutes(imports, internalSecret, log),
      makeOpenReferral({
        ...{ directory: live, log, trustProxy: config.TRUST_PROXY },
        pointOf: (postcode) => pointOf(ports.understanding.read(postcode).place),
      }),
      composeFinder({
        ...{ source: live, understanding, profile, profileData, councilFolder: folder, pages, clock, log },
        publicUrl: config.PUBLIC_URL,
      }),
      meetings.channel,
      makeStaffPages({
        ...{ people: crisis.people, council: profile.name, folder: pages, clock, log },
        // In the order of the navigation. What a page for staff is: bot/staffPages/staffPage.ts
        pages: [
          meetings.staffPage,
          makeDirectoryPage({ live, storage }),
          makeWishesPage({ counts: () => readWishes(storage) }),
        ],
      }),
      {
        mount: (to) => {
          for (const [path, handler] of Object.entries(internal)) to.get(path, handler)
        },
      },
    ],
  })
  let stopping = false
  await live.start(3_000)
  void after.start()
  address = await server.listen(config.PORT, config.HOST)
  const { hostname, port } = new URL(address)
  const unannounce = await announceService(config.DATA_DIR, {
    host: hostname,
    port: Number(port),
    secret: internalSecret,
  })
  const retention = startRetention({
    ...{ storage, conversations, returns, clock, log, keepDays: profile.keepDays },
    ...(options.clearAwayMs === undefined ? {} : { firstMs: options.clearAwayMs }),
    chatDeleted: async (reference) => {
      await desk.event(reference, 'chat deleted', 'service', 'kept for its time', 'chat deleted').catch(ifUnknown)
    },
  })
  disk.start()
  crisis.start()
  imports.start()
  meetings.start()
  conversations.startSending()
  // Nobody waits for what a crash left out of the audit log.
  void desk.start()
  const silence = startListeningForSilence(storage, ports.handoffs, clock, log, profileData.silenceMinutes)
  // The first person should not wait for the SDK to load.
  void import('./sdk.ts').then(() => import('../dialogs/conversation.ts'))
  return {
    address,
    async stop() {
      stopping = true
      retention.stop()
      silence.stop()
      live.stop()
      after.stop()
      await imports.stop()
      await meetings.stop()
      disk.stop()
      await unannounce()
      await server.stop()
      await conversations.idle()
      conversations.stop()
      await handoffs.stop()
      await crisis.stop()
      await desk.stop()
      await options.storage.close()
    },
  }
}

/** For whoever watches over the service: which part does not do its work. */
function unwellParts(disk: StoreHealth, handoffs: Unwritten): string[] {
  const unwell = disk.unwell()
  const waiting = handoffs.waiting()
  return [...(unwell === null ? [] : [`store ${unwell}`]), ...(waiting === 0 ? [] : [`crises not written: ${waiting}`])]
}

/** A reference that was given and is no handoff's (any more) keeps nothing from being removed. */
function ifUnknown(error: unknown): void {
  if (!(error instanceof DeskRefusal)) throw error
}

function pointOf(place: Place | null): Point | null {
  if (place?.latitude == null || place.longitude === null) return null
  return { latitude: place.latitude, longitude: place.longitude }
}

/** Made when it is first needed, and once. */
function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** One turn reads the same words several times. */
function rememberLast(understanding: Understanding): Understanding {
  let last: { text: string; understood: Understood } | undefined
  return {
    read: (text) => {
      if (last?.text !== text) last = { text, understood: understanding.read(text) }
      return last.understood
    },
  }
}

/** The key for tokens: made once and kept with the data, so that open chats survive a restart. */
async function ownSecret(folder: string): Promise<string> {
  const file = join(folder, 'direct-line-secret')
  await mkdir(folder, { recursive: true })
  try {
    return await readFile(file, 'utf8')
  } catch {
    const made = randomBytes(32).toString('base64url')
    await writeFile(file, made, { mode: 0o600, flag: 'wx' })
    await chmod(file, 0o600)
    return made
  }
}
