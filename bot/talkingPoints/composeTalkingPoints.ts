import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock, Safe } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { holidaysOf } from '../councils/holidays.ts'
import type { CouncilProfile } from '../councils/profile.ts'
import type { ProfileData } from '../councils/schema.ts'
import type { Channel } from '../http/server.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { readAssets, type Assets } from '../pages/assets.ts'
import type { StaffPage } from '../staffPages/staffPage.ts'
import { makeTalkingPointsPage } from '../staffPages/talkingPoints.ts'
import type { Storage } from '../storage/storage.ts'
import { readCalendar } from './calendarIn.ts'
import { fetchCalendar } from './fetchCalendar.ts'
import { makeTalkingPointPage } from './page.ts'
import { makeReminders } from './reminders.ts'
import type { Stretch } from './slots.ts'
import { makeTalkingPoints, type TalkingPointsDesk } from './talkingPoints.ts'

export interface TalkingPointsParts {
  profileData: ProfileData
  profile: CouncilProfile
  /** Of the council's profile, in which calendars named as files are. */
  folder: string
  storage: Storage
  clock: Clock
  log: Log
  /** Undefined where no e-mail can be sent. */
  letters: () => Pick<Outbox, 'mail'> | undefined
  /** Where people reach the service. */
  address: () => string
  /** Folder of the built pages. */
  pages: string
  trustProxy: boolean
}

export interface TalkingPointsSide {
  points: TalkingPointsDesk
  channel: Channel
  staffPage: StaffPage
  start(): void
  stop(): Promise<void>
}

const hourMs = 60 * 60_000
const dayMs = 24 * hourMs

/** All of Talking Points: for dialogs, people on the page, and staff. */
export function composeTalkingPoints(parts: TalkingPointsParts): TalkingPointsSide {
  const { profileData, storage, clock, log } = parts
  const data = profileData.talkingPoints
  let calendars: ReadonlyMap<string, readonly Stretch[]> = new Map()
  const points = makeTalkingPoints({
    ...{ data, storage, clock, timeZone: profileData.timeZone },
    ...(profileData.holidays === undefined ? {} : { isHoliday: holidaysOf(profileData.holidays) }),
    page: () => `${parts.address()}/talking-point`,
    reminds: () => parts.letters() !== undefined,
    calendars: () => calendars,
  })
  const reminders = makeReminders({
    ...{ points, clock, log },
    letters: { mail: (letter) => parts.letters()?.mail(letter) ?? Promise.reject(new Error('E-mail is not set up.')) },
    isSafe: (conversationId) => safetyOf(storage, conversationId),
  })

  /** What can't be read now stays as it was, and is read again in an hour. */
  const readCalendars = async (): Promise<void> => {
    for (const { id, calendar } of data?.venues ?? []) {
      if (calendar === undefined) continue
      try {
        const text = await readText(calendar.from, parts)
        const from = clock.now()
        const window = { from, until: new Date(from.getTime() + ((data?.daysAhead ?? 0) + 7) * dayMs) }
        const { stretches, leftOut } = readCalendar(text, profileData.timeZone, window)
        calendars = new Map([...calendars, [id, stretches]])
        log.info({ venue: id, times: stretches.length, leftOut }, 'A calendar of Talking Points was read')
      } catch (error) {
        log.error({ ...safeError(error), venue: id }, 'A calendar of Talking Points could not be read')
      }
    }
  }
  const clear = async (): Promise<void> => {
    try {
      await points.bookings.clearBefore(new Date(clock.now().getTime() - profileData.keepDays * dayMs))
    } catch (error) {
      log.error(safeError(error), 'Old bookings could not be cleared away')
    }
  }

  const timers: NodeJS.Timeout[] = []
  let under: Promise<void> = Promise.resolve()
  const then = (job: () => Promise<void>) => (): void => void (under = under.then(job))
  return {
    points,
    channel: makeTalkingPointPage({
      ...{ points, clock, log, profile: parts.profile, leaveTo: profileData.leaveTo },
      ...{ assets: () => assetsOf(parts), trustProxy: parts.trustProxy },
    }),
    staffPage: makeTalkingPointsPage(points),
    start() {
      then(readCalendars)()
      timers.push(setInterval(then(readCalendars), hourMs).unref(), setInterval(then(clear), dayMs).unref())
      timers.push(setTimeout(then(clear), 30_000).unref())
      reminders.start()
    },
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await reminders.stop()
      await under
    },
  }
}

function readText(from: string, { folder }: TalkingPointsParts): Promise<string> {
  if (!from.includes('://')) return readFile(join(folder, from.replace(/^.*[\\/]/, '')), 'utf8')
  return from.startsWith('https://')
    ? fetchCalendar(from)
    : Promise.reject(new Error('Only files and https addresses can be read.'))
}

/** The page looks as the finder does. In a test nothing may be built: then it comes without colours. */
function assetsOf({ pages }: TalkingPointsParts): Partial<Assets> {
  try {
    return { style: readAssets(pages, 'finder').style }
  } catch {
    return {}
  }
}

/** What somebody said last about whether it is safe to reach them; undefined when the chat is gone. */
async function safetyOf(storage: Storage, conversationId: string): Promise<Safe | undefined> {
  const key = `conversations/${conversationId}`
  const document = (await storage.read([key])).get(key)?.value as
    { state?: { sdk?: { memory?: { safeToContact?: Safe; crisis?: unknown } } } } | undefined
  const memory = document?.state?.sdk?.memory
  // In a crisis nothing of ours comes on top.
  return memory?.crisis === undefined ? memory?.safeToContact : 'no'
}
