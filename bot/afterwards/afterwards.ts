import type { Afterwards } from '../../dialogs/afterwards.ts'
import type { Clock, Directory } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { IsHoliday } from '../councils/holidays.ts'
import type { Service } from '../directory/service.ts'
import { isPractice } from '../practice.ts'
import type { Storage } from '../storage/storage.ts'
import { makeCheckIns, type CheckInsParts } from './checkIns.ts'
import { makeCountOnce } from './countOnce.ts'
import { isPast, whenNext } from './events.ts'
import type { FitParts } from './fitToPass.ts'
import { makeIntroductions, type IntroductionsParts } from './introductions.ts'
import { withLiking, withoutPast } from './liking.ts'
import { countLife, countOutcome, likingOf, readLikings, type Liking } from './outcomes.ts'
import { countWish } from './wishes.ts'

export interface AfterwardsParts extends FitParts {
  storage: Storage
  clock: Clock
  log: Log
  council: string
  /** Of the directory that lives now. */
  service: (id: string) => Service | undefined
  outbox: IntroductionsParts['outbox']
  canText: CheckInsParts['canText']
  link: CheckInsParts['link']
  isHoliday?: IsHoliday
}

export interface AfterwardsSide {
  afterwards: Afterwards
  /** The same directory without what is past, with a small boost for what people liked. */
  liked(directory: Directory): Directory
  /** Reads what people said of the groups so far. Never rejects. */
  start(): Promise<void>
  stop(): void
  /** Sends the reminders that are due; for tests. */
  remind(): Promise<void>
}

/** Wires what comes after a suggestion. A figure that can't be written holds nobody up. */
export function makeAfterwards(parts: AfterwardsParts): AfterwardsSide {
  const { storage, clock, log, service, isHoliday } = parts
  const count = makeCountOnce(storage)
  const holidays = isHoliday === undefined ? {} : { isHoliday }
  const checkIns = makeCheckIns(parts)
  const likings = new Map<string, Liking>()
  const quietly = async (conversationId: string, work: () => Promise<void>): Promise<void> => {
    if (isPractice(conversationId)) return
    await work().catch((error: unknown) => log.error(safeError(error), 'A figure could not be written'))
  }
  const isGone = (id: string): boolean => {
    const found = service(id)
    return found !== undefined && isPast(found, clock.now(), holidays)
  }
  return {
    afterwards: {
      introductions: makeIntroductions(parts),
      checkIns,
      nothingFound: (conversationId, need, area) =>
        quietly(conversationId, () => countWish(count, { conversationId, need, area, at: clock.now() })),
      noteOutcome: (conversationId, outcome) =>
        quietly(conversationId, async () => {
          const liking = await countOutcome(count, { conversationId, outcome, at: clock.now() })
          if (liking !== null) likings.set(outcome.serviceId, liking)
        }),
      noteLife: (conversationId, life) =>
        quietly(conversationId, () => countLife(count, { conversationId, life, at: clock.now() })),
      whenNext: (serviceId) => {
        const found = service(serviceId)
        if (found === undefined) return { dates: [], isEvent: false }
        return whenNext(found, clock.now(), holidays)
      },
    },
    liked: (directory) => withLiking(withoutPast(directory, isGone), (id) => likingOf(likings.get(id))),
    stop: () => checkIns.stop(),
    remind: () => checkIns.look(),
    async start() {
      checkIns.start()
      try {
        for (const liking of await readLikings(storage)) likings.set(liking.serviceId, liking)
      } catch (error) {
        log.error(safeError(error), 'What people said of groups could not be read')
      }
    },
  }
}
