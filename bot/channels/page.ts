import type { Request, Server } from 'restify'
import type { Contact } from '../../dialogs/ports.ts'
import type { Conversations } from '../conversations/conversations.ts'
import type { Log } from '../conversations/log.ts'
import { readJson } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import type { ReturnCodes } from '../returns.ts'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Tokens } from './directLine/tokens.ts'

export interface PageSettings {
  council: string
  emergency: { label: string; number: string; href: string | null }[]
  leaveTo: string
}

export interface PageOptions {
  settings: PageSettings
  conversations: Conversations
  tokens: Tokens
  returns: ReturnCodes
  /** Who a stored conversation belongs to; null when there is none. */
  ownerOf: (conversationId: string) => Promise<string | null>
  log: Log
  /** Is the chat turned off? The page then shows the numbers first. */
  isOff: () => boolean
}

/** Codes that one address may try in an hour, loosely: a library shares one. Guessing needs 10^16 of them. */
const triesAnHour = 300
const bodyLimit = 2_000

/** What our own page asks besides Direct Line: its settings, and the way back with a code. */
export function makePageChannel(options: PageOptions): Channel {
  const tries = new RateLimiterMemory({ points: triesAnHour, duration: 3600 })
  return {
    mount(server: Server) {
      server.get(
        '/page.json',
        route(options.log, () => Promise.resolve({ status: 200, body: { ...options.settings, off: options.isOff() } })),
      )
      server.post(
        '/v3/conversations/return',
        route(options.log, async (request) => {
          await tries.consume(request.socket.remoteAddress ?? 'unknown').catch(() => {
            throw new Problem(429, 'TooManyRequests', 'Too many codes were tried from here. Please wait an hour.')
          })
          return { status: 200, body: await comeBack(request, options) }
        }),
      )
    },
  }
}

async function comeBack(request: Request, { conversations, tokens, returns, ownerOf }: PageOptions) {
  const body = (await readJson(request, bodyLimit)) as { code?: unknown } | undefined
  const code = body?.code
  if (typeof code !== 'string') throw new Problem(400, 'BadArgument', 'Send {"code": "..."}.')
  const conversationId = await returns.find(code)
  const userId = conversationId === null ? null : await ownerOf(conversationId)
  if (conversationId === null || userId === null || !(await conversations.exists(conversationId))) {
    throw new Problem(404, 'CodeNotFound', 'There is no conversation with this code.')
  }
  return { conversationId, token: await tokens.issue({ conversationId, userId }), expires_in: tokens.seconds }
}

/** The numbers that are always in reach on the page. */
export function emergencyNumbers(
  labelOf: (id: string) => string,
  contacts: readonly Contact[],
): PageSettings['emergency'] {
  return contacts.map((contact) => ({ label: labelOf(contact.id), number: contact.number, href: contact.href }))
}
