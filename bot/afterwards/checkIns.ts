import { createHash } from 'node:crypto'
import { label, plainEnglish } from '../../locales/index.ts'
import type { CheckIns } from '../../dialogs/afterwards.ts'
import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Address } from '../outbox/address.ts'
import { parseAddress } from '../outbox/address.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { isPractice } from '../practice.ts'
import type { Storage } from '../storage/storage.ts'
import { againOnConflict } from '../handoff/tryAgain.ts'

export interface CheckInsParts {
  storage: Storage
  clock: Clock
  log: Log
  outbox: () => Pick<Outbox, 'mail'> | undefined
  /** Is there a way to send text messages to people? */
  canText: () => boolean
  /** Address of the chat, without anything of a person. */
  link: () => string
  everyMs?: number
}

/** What is kept: when. Where to, and whether it is still safe, is asked of the conversation on the day. */
interface Kept {
  conversationId: string
  /** ISO time. */
  due: string
}

const collection = 'checkIns'
const keyOf = (conversationId: string): string => `${collection}/${conversationId}`
const aDay = 24 * 60 * 60 * 1000
const twoWeeks = 14 * aDay
const tenMinutes = 10 * 60_000
/** Hours of the day at which a message wakes nobody. */
const [dayBegins, dayEnds] = [10, 18]

export interface CheckInsSide extends CheckIns {
  start(): void
  stop(): void
  /** Sends what is due. */
  look(): Promise<void>
}

/** Reminders that somebody asked for, two weeks later, in words that tell nothing to whoever else reads them (rule 5). */
export function makeCheckIns(parts: CheckInsParts): CheckInsSide {
  const { storage, clock, log, outbox } = parts
  let timer: NodeJS.Timeout | undefined
  const addressIn = (contact: string): Address | null => addressOf(contact, parts.canText())

  const look = async (): Promise<void> => {
    const now = clock.now()
    if (!isDaytime(now) || outbox() === undefined) return
    for await (const key of storage.keys(collection)) {
      const kept = (await storage.read([key])).get(key)?.value as Kept | undefined
      if (kept === undefined || Date.parse(kept.due) > now.getTime()) continue
      const to = await whereTo(kept.conversationId)
      // The same id again is the same message: a crash before it is removed sends nothing twice.
      if (to !== null) await outbox()?.mail(messageTo(to, kept, parts.link()))
      await storage.remove([key])
    }
  }

  /** Null unless the chat is still there, the person still calls it safe, and nothing is wrong. */
  const whereTo = async (conversationId: string): Promise<Address | null> => {
    const key = `conversations/${conversationId}`
    const found = (await storage.read([key])).get(key)?.value as
      | {
          state?: { sdk?: { memory?: { contact?: string; safeToContact?: string; crisis?: unknown; worry?: unknown } } }
        }
      | undefined
    const memory = found?.state?.sdk?.memory
    if (memory?.contact === undefined || memory.safeToContact !== 'yes') return null
    return memory.crisis === undefined && memory.worry === undefined ? addressIn(memory.contact) : null
  }

  return {
    possible: (contact) => outbox() !== undefined && addressIn(contact) !== null,
    async ask(conversationId) {
      if (isPractice(conversationId)) return
      const due = new Date(clock.now().getTime() + twoWeeks).toISOString()
      const value: Kept = { conversationId, due }
      await againOnConflict(() => storage.write(new Map([[keyOf(conversationId), { value }]]), { durable: true }))
    },
    forget: (conversationId) => storage.remove([keyOf(conversationId)]),
    look,
    start() {
      timer = setInterval(() => {
        look().catch((error: unknown) =>
          log.error(safeError(error), 'Reminders could not be sent; they are tried again'),
        )
      }, parts.everyMs ?? tenMinutes).unref()
    },
    stop: () => clearInterval(timer),
  }
}

function addressOf(contact: string, canText: boolean): Address | null {
  const mail = /[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}/i.exec(contact)?.[0]
  const mobile = /(?:\+44 ?|0)7(?:[ -]?\d){9}(?!\d)/
    .exec(contact)?.[0]
    .replace(/\D/g, '')
    .replace(/^(?:44|0)/, '')
  try {
    if (mail !== undefined) return parseAddress(`mailto:${mail}`)
  } catch {
    return null
  }
  return mobile === undefined || !canText ? null : { by: 'personSms', to: `+44${mobile}` }
}

function messageTo(to: Address, { conversationId, due }: Kept, link: string): Parameters<Outbox['mail']>[0] {
  const words = (key: string): string =>
    label({ lang: plainEnglish, audience: 'self' }, `staffLetters.checkIn.${key}`, { link })
  const id = `check in ${createHash('sha256').update(`${conversationId} ${due}`).digest('hex')}`
  return { id, to, reference: 'reminder', subject: words('subject'), text: words('text'), link }
}

function isDaytime(now: Date, timeZone = 'Europe/London'): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now))
  return hour >= dayBegins && hour < dayEnds
}
