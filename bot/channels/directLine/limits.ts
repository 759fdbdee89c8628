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
  /** New conversations of one address: loosely, for a library, a hostel or a council shares one. */
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
  newConversations: { calls: 6_000, seconds: 60 },
  trustProxy: false,
}

export interface Limiter {
  /** @throws {Problem} 429 */
  newConversation(request: IncomingMessage): Promise<void>
  call(conversationId: string): Promise<void>
  message(conversationId: string, text: string): Promise<void>
  mayBeUrgent(text: string): boolean
}

export function makeLimiter(limits: DirectLineLimits): Limiter {
  const make = ({ calls, seconds }: Allowance): RateLimiterMemory =>
    new RateLimiterMemory({ points: calls, duration: seconds })
  const messages = make(limits.messages)
  const calls = make(limits.conversation)
  const starts = make(limits.newConversations)

  return {
    newConversation: (request) => spend(starts, addressOf(request, limits.trustProxy)),
    call: (conversationId) => spend(calls, conversationId),
    async message(conversationId, text) {
      try {
        await spend(messages, conversationId)
      } catch (refused) {
        if (!limits.mayBeUrgent(text)) throw refused
      }
    },
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

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return forwarded !== undefined && forwarded !== '' ? forwarded : (request.socket.remoteAddress ?? 'unknown')
}
