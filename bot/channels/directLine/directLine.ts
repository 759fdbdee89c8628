import type { Clock } from '../../../dialogs/ports.ts'
import type { Conversations } from '../../conversations/conversations.ts'
import type { Log } from '../../conversations/log.ts'
import type { OriginRules } from '../../http/headers.ts'
import type { Channel } from '../../http/server.ts'
import { addressOf, defaultLimits, makeLimiter, type DirectLineLimits } from './limits.ts'
import { makeGroups } from './groups.ts'
import { mountCalls } from './calls.ts'
import { makeStreams } from './streams.ts'
import { makeTokens } from './tokens.ts'

export interface DirectLineOptions {
  conversations: Conversations
  clock: Clock
  log: Log
  /** Any text; whoever has it can make tokens. It must stay the same over restarts, or every open chat ends. */
  secret: string
  /** How long a token lives without being refreshed, in seconds. Clients refresh every 15 minutes while they run. */
  tokenSeconds?: number
  /** Where people reach the service when that is not the host they ask for, such as `https://chat.example.org`. */
  publicUrl?: string
  origins?: OriginRules
  limits: Partial<DirectLineLimits> & Pick<DirectLineLimits, 'mayBeUrgent'>
}

/** A laptop closed over lunch, or overnight, opens on the same conversation. */
const aDay = 24 * 60 * 60

/** Direct Line 3.0, self-hosted: the calls over HTTP and the stream over a WebSocket. */
export function makeDirectLine(options: DirectLineOptions): Channel {
  const { conversations, clock, log, publicUrl } = options
  const tokens = makeTokens(options.secret, options.tokenSeconds ?? aDay, clock)
  const limits = { ...defaultLimits, ...options.limits }
  const limiter = makeLimiter(limits)
  const groups = makeGroups(options.secret)
  const origins = options.origins ?? { allowedOrigins: [] }
  const streams = makeStreams({ conversations, tokens, clock, log, origins })
  return {
    mount: (server) =>
      mountCalls(server, {
        ...{ conversations, tokens, limiter, log, publicUrl },
        groupOf: (request) => groups(addressOf(request, limits.trustProxy)),
      }),
    upgrade: (request, socket, head) => streams.upgrade(request, socket, head),
    stop: () => streams.stop(),
  }
}
