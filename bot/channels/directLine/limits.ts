import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooMany } from '../../http/route.ts'

interface Allowance {
  /** Calls allowed in so many seconds. */
  calls: number
  seconds: number
}

export interface DirectLineLimits {
  /** Messages of one conversation. */
  messages: Allowance
  /** All other calls of one conversation. A client that polls makes one a second, and people have several tabs. */
  conversation: Allowance
  /**
   * New conversations of one address that may say what they like. Loosely, for a library, a hostel or a council shares
   * one; and beyond it they are let in all the same, but their first words decide: what may be urgent is answered.
   */
  freely: Allowance
  /** New conversations of one address altogether: only what would stop the service for everybody is refused. */
  newConversations: Allowance
  /** Is the last address of `X-Forwarded-For` the client's? Only behind a proxy that sets it. */
  trustProxy: boolean
  /**
   * May these words be urgent? Then they are let in whatever the limits say: a crisis is never answered with 429.
   * Called only for messages that would be refused.
   */
  mayBeUrgent(text: string): boolean
}

export const defaultLimits: Omit<DirectLineLimits, 'mayBeUrgent'> = {
  messages: { calls: 20_000, seconds: 60 },
  conversation: { calls: 6_000, seconds: 60 },
  freely: { calls: 6_000, seconds: 60 },
  newConversations: { calls: 60_000, seconds: 60 },
  trustProxy: false,
}

export interface Limiter {
  /**
   * @returns false when this one is let in beyond the allowance: its first words decide
   * @throws {Problem} 429
   */
  newConversation(request: IncomingMessage): Promise<boolean>
  call(conversationId: string): Promise<void>
  message(conversationId: string, text: string): Promise<void>
  /** The first words of a conversation that was let in beyond the allowance. */
  firstWords(request: IncomingMessage, text: string): Promise<void>
  mayBeUrgent(text: string): boolean
}

export function makeLimiter(limits: DirectLineLimits): Limiter {
  const make = ({ calls, seconds }: Allowance): RateLimiterMemory =>
    new RateLimiterMemory({ points: calls, duration: seconds })
  const messages = make(limits.messages)
  const calls = make(limits.conversation)
  const starts = make(limits.newConversations)
  const free = make(limits.freely)
  const orUrgent = async (spent: Promise<void>, text: string): Promise<void> => {
    try {
      await spent
    } catch (refused) {
      if (!limits.mayBeUrgent(text)) throw refused
    }
  }

  return {
    async newConversation(request) {
      const address = addressOf(request, limits.trustProxy)
      await spend(starts, address)
      return spend(free, address).then(
        () => true,
        () => false,
      )
    },
    call: (conversationId) => spend(calls, conversationId),
    message: (conversationId, text) => orUrgent(spend(messages, conversationId), text),
    firstWords: (request, text) => orUrgent(spend(free, addressOf(request, limits.trustProxy)), text),
    mayBeUrgent: (text) => limits.mayBeUrgent(text),
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    throw tooMany(refused instanceof RateLimiterRes ? refused.msBeforeNext / 1000 : 1)
  }
}

/** The address of whoever asks, as far as it can be known. Never kept as it is. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return forwarded !== undefined && forwarded !== '' ? forwarded : (request.socket.remoteAddress ?? 'unknown')
}
