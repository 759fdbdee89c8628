import { DateTime } from 'luxon'
import type { Clock, Safe } from '../../dialogs/ports.ts'
import { whenInWords } from '../../dialogs/talkingPointWords.ts'
import { label, plainEnglish } from '../../locales/index.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { Booking } from './bookings.ts'
import type { TalkingPointsDesk } from './talkingPoints.ts'

export interface RemindersOptions {
  points: Pick<TalkingPointsDesk, 'bookings' | 'timeZone'>
  letters: Pick<Outbox, 'mail'>
  /** What the conversation knows by now of whether it is safe to write; undefined when it is gone. */
  isSafe(conversationId: string): Promise<Safe | undefined>
  clock: Clock
  log: Log
  everyMs?: number
}

export interface Reminders {
  start(): void
  stop(): Promise<void>
  /** Puts what is due into the outbox. Never rejects: what can't be put now is put at the next look. */
  look(): Promise<void>
}

const usualEveryMs = 60_000
/** From this hour on the day before, by the clock there. */
const fromHour = 10
/** Nobody is reminded of what they booked a moment ago, nor hardly before it begins. */
const leastMs = 2 * 60 * 60_000

/**
 * Reminds of a meeting on the day before, by e-mail: only whoever asked for it and said that it is safe, and has not said
 * otherwise since (rule 5). The words are neutral: neither the council, nor the place, nor what it is about, nor the code, and no link, for our address says it too. It
 * keeps no state: the outbox takes each once.
 */
export function makeReminders(options: RemindersOptions): Reminders {
  const { points, clock, log } = options
  const put = new Set<string>()

  const remind = async (booking: Booking): Promise<void> => {
    const { id, changes, remindAt, conversationId } = booking
    const mark = `reminder ${id} ${String(changes)}`
    if (remindAt === undefined || put.has(mark) || !isDue(booking, clock.now(), points.timeZone)) return
    const known = await options.isSafe(conversationId)
    // Said since: it is not safe any more. Their booking alone is not asked then.
    if (known === 'no') return
    const voice = { lang: plainEnglish, audience: 'self' as const }
    const values = { when: whenInWords(voice, booking.at) }
    await options.letters.mail({
      ...{ id: mark, to: { by: 'email', to: remindAt }, reference: 'reminder' },
      subject: label(voice, 'talkingPoint.reminder.subject'),
      text: label(voice, 'talkingPoint.reminder.text', values),
    })
    put.add(mark)
  }

  const look = async (): Promise<void> => {
    try {
      for (const booking of await points.bookings.recent())
        await remind(booking).catch((error: unknown) =>
          log.error(safeError(error), 'A reminder could not be put; it is tried again'),
        )
    } catch (error) {
      log.error(safeError(error), 'The bookings could not be listed')
    }
  }

  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()
  const next = (): void => void (under = under.then(look))
  return {
    look,
    start() {
      timer = setInterval(next, options.everyMs ?? usualEveryMs)
      timer.unref()
      next()
    },
    async stop() {
      clearInterval(timer)
      await under
    },
  }
}

/** From ten o'clock on the day before, if it was booked by then; made-up times remind nobody. */
export function isDue({ at, status, start, changedAt, safeToContact }: Booking, now: Date, timeZone: string): boolean {
  if (status !== 'booked' || at.example || safeToContact !== 'yes') return false
  const from = DateTime.fromISO(at.date, { zone: timeZone }).minus({ days: 1 }).set({ hour: fromHour }).toMillis()
  const isEarly = Date.parse(changedAt) < from
  return isEarly && now.getTime() >= from && now.getTime() <= Date.parse(start) - leastMs
}
