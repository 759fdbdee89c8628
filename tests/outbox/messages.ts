import type { Address, By } from '../../bot/outbox/address.ts'
import type { Outgoing, Telling } from '../../bot/outbox/parcel.ts'
import { SendFailed, type Senders } from '../../bot/outbox/sender.ts'

export const email: Address = { by: 'email', to: 'duty@example.org' }
export const sms: Address = { by: 'notifySms', to: '+447700900000' }
export const hook: Address = { by: 'webhook', to: 'https://hook.example.org/x' }

export function telling(changes: Partial<Telling> = {}): Telling {
  return {
    id: 'H-7K4-Q2M told 0',
    to: [email],
    about: { what: 'new' },
    link: 'https://chat.example.org/rapid-response#H-7K4-Q2M',
    reference: 'H-7K4-Q2M',
    practice: false,
    ...changes,
  }
}

export interface Sent {
  by: By
  to: string
  mark: string
  message: Outgoing
}

/**
 * Senders that keep what they send, and fail or hang by provider when a test says so.
 * @param sendMs after which a sending is given up; only one that hangs should meet it, however busy the machine
 */
export function keepingSenders(sendMs = 10_000) {
  const sent: Sent[] = []
  const trouble = new Map<By, string>()
  const waits = new Map<By, number>()
  let busiest = 0
  const under = new Map<string, number>()
  const senders: Senders = {
    sendMs,
    get: (by) => ({
      async send(to, message, signal) {
        const key = `${by} ${to} ${message.mark}`
        under.set(key, (under.get(key) ?? 0) + 1)
        busiest = Math.max(busiest, under.get(key) ?? 0)
        try {
          await new Promise((resolve) => setTimeout(resolve, 1))
          const code = trouble.get(by)
          if (code === 'hang') {
            await new Promise((_resolve, reject) =>
              signal.addEventListener('abort', () => reject(new SendFailed('TimedOut'))),
            )
          }
          // Ignores that its time is up.
          if (code === 'deaf') await new Promise(() => undefined)
          if (code !== undefined) throw new SendFailed(code, waits.get(by) ?? 0)
          sent.push({ by, to, mark: message.mark, message })
        } finally {
          under.set(key, (under.get(key) ?? 1) - 1)
        }
      },
    }),
  }
  return {
    ...{ senders, sent },
    /** The most tries of one message that were under way together. */
    busiest: () => busiest,
    set(by: By, code: string | undefined, waitMs = 0) {
      if (code === undefined) trouble.delete(by)
      else trouble.set(by, code)
      waits.set(by, waitMs)
    },
  }
}
