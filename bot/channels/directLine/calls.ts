import { randomBytes } from 'node:crypto'
import type { Request, Server } from 'restify'
import type { Conversations } from '../../conversations/conversations.ts'
import { readWatermark } from '../../conversations/entries.ts'
import { TooBusy } from '../../conversations/errors.ts'
import type { Log } from '../../conversations/log.ts'
import { readJson } from '../../http/body.ts'
import { Problem } from '../../http/problem.ts'
import { hostOf, route, type Answer } from '../../http/route.ts'
import { noFiles, readActivity, readLocale } from './incoming.ts'
import type { Limiter } from './limits.ts'
import type { Claims, Tokens } from './tokens.ts'

export interface Calls {
  conversations: Conversations
  tokens: Tokens
  limiter: Limiter
  log: Log
  publicUrl: string | undefined
  /** What conversations begun from one address have in common. */
  groupOf: (request: Request) => string
}

const base = '/v3/directline'
const bodyLimit = 256 * 1024

/** The calls of Direct Line 3.0. */
export function mountCalls(server: Server, parts: Calls): void {
  const { conversations, tokens, limiter, log, groupOf } = parts
  const on = (method: 'get' | 'post', path: string, handle: (request: Request) => Promise<Answer>): void => {
    server[method](`${base}${path}`, route(log, handle))
  }
  const inConversation = (handle: (request: Request, claims: Claims) => Promise<Answer>) => async (request: Request) =>
    handle(request, await authorise(request, parts))

  on('post', '/tokens/generate', async (request) => {
    const freely = await limiter.newConversation(request)
    const claims: Claims = freely ? tokens.newClaims() : { ...tokens.newClaims(), beyond: true }
    return { status: 200, body: await withToken(tokens, claims) }
  })

  on('post', '/tokens/refresh', async (request) => {
    const claims = await tokens.verify(bearer(request))
    await limiter.call(claims.conversationId)
    await conversations.placeFor(claims.conversationId, claims.userId, undefined) // 404 when it was deleted
    return { status: 200, body: await withToken(tokens, claims) }
  })

  on('post', '/conversations', async (request) => {
    const claims = await tokens.verify(bearer(request))
    await limiter.call(claims.conversationId)
    const body = await readJson(request, bodyLimit)
    const locale = readLocale((body as { locale?: unknown } | null | undefined)?.locale)
    const started = await conversations.start(claims.conversationId, claims.userId, locale, groupOf(request))
    // Whoever opens has seen nothing yet, in a new page as in one that was loaded again.
    return { status: started === 'new' ? 201 : 200, body: await opened(request, parts, claims, 0) }
  })

  on(
    'get',
    '/conversations/:conversationId',
    inConversation(async (request, claims) => {
      const watermark = readWatermark(queryOf(request, 'watermark'))
      const from = await conversations.placeFor(claims.conversationId, claims.userId, watermark)
      return { status: 200, body: await opened(request, parts, claims, from) }
    }),
  )

  on(
    'get',
    '/conversations/:conversationId/activities',
    inConversation(async (request, claims) => {
      const from = readWatermark(queryOf(request, 'watermark')) ?? 0
      return { status: 200, body: await conversations.since(claims.conversationId, claims.userId, from) }
    }),
  )

  on(
    'post',
    '/conversations/:conversationId/activities',
    inConversation(async (request, claims) => {
      const sent = readActivity(await readJson(request, bodyLimit))
      if (sent.type === 'typing') return { status: 200, body: { id: randomBytes(9).toString('base64url') } }
      // A card's answers can be as urgent as words.
      const words = [sent.text ?? '', ...stringsIn(sent.value)].join('\n')
      await limiter.message(claims.conversationId, words)
      if (claims.beyond === true && !(await conversations.hasSpoken(claims.conversationId, claims.userId)))
        await limiter.firstWords(request, words)
      const group = groupOf(request)
      const receive = (pressing: boolean) =>
        conversations.receive(claims.conversationId, claims.userId, sent, { pressing, group })
      const { id } = await receive(false).catch((error: unknown) => {
        if (error instanceof TooBusy && limiter.mayBeUrgent(words)) return receive(true)
        throw error
      })
      return { status: 200, body: { id } }
    }),
  )

  on(
    'post',
    '/conversations/:conversationId/upload',
    inConversation(() => Promise.reject(noFiles())),
  )

  on('get', '/session/getsessionid', () => Promise.resolve({ status: 200, body: { sessionId: '' } }))
}

/** Every text in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The token of the Authorization header. */
function bearer(request: Request): string {
  const token = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) {
    throw new Problem(401, 'Unauthorized', 'Send the token as "Authorization: Bearer ...".', {
      'www-authenticate': 'Bearer',
    })
  }
  return token
}

/** Is this call's conversation the token's own? */
async function authorise(request: Request, { tokens, limiter, conversations }: Calls): Promise<Claims> {
  const claims = await tokens.verify(bearer(request))
  // Messages have an allowance of their own, and a door in it for what may be urgent.
  if (request.method !== 'POST') await limiter.call(claims.conversationId)
  const asked = (request.params as { conversationId?: string }).conversationId
  if (asked === claims.conversationId) return claims
  // Ids cannot be guessed, so to say which ones exist gives nothing away.
  const exists = asked !== undefined && (await conversations.exists(asked))
  if (exists) throw new Problem(403, 'Forbidden', 'The token is for another conversation.')
  throw new Problem(404, 'ConversationNotFound', 'There is no such conversation.')
}

const withToken = async (tokens: Tokens, claims: Claims) => ({
  conversationId: claims.conversationId,
  token: await tokens.issue(claims),
  expires_in: tokens.seconds,
})

async function opened(request: Request, { tokens, publicUrl }: Calls, claims: Claims, from: number) {
  const stream = `${base}/conversations/${claims.conversationId}/stream`
  const token = await tokens.issueStream(claims, from)
  return { ...(await withToken(tokens, claims)), streamUrl: `${socketBase(request, publicUrl)}${stream}?t=${token}` }
}

/** `ws://` or `wss://` and the host, as the client sees it. */
function socketBase(request: Request, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/^http/, 'ws').replace(/\/+$/, '')
  const host = hostOf(request.headers)
  if (host === undefined) throw new Problem(400, 'BadArgument', 'The Host header is missing or malformed.')
  return `${request.headers['x-forwarded-proto'] === 'https' ? 'wss' : 'ws'}://${host}`
}

const queryOf = (request: Request, name: string): string | undefined =>
  new URLSearchParams(request.getQuery()).get(name) ?? undefined
