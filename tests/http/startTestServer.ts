import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from 'restify'
import { makeDirectLine, type DirectLineOptions } from '../../bot/channels/directLine/directLine.ts'
import { makeConversations, type ConversationLimits } from '../../bot/conversations/conversations.ts'
import type { Log } from '../../bot/conversations/log.ts'
import type { Bot } from '../../bot/conversations/turn.ts'
import { makeServer, type Channel } from '../../bot/http/server.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Clock } from '../../dialogs/ports.ts'

export interface TestServerOptions {
  /** Default: lowdb in a folder of its own, removed at the end. */
  storage?: Storage
  clock?: Clock
  limits?: Partial<ConversationLimits>
  directLine?: Partial<DirectLineOptions>
  channels?: (conversations: ReturnType<typeof makeConversations>, log: Log) => Channel[]
  pages?: string
  origins?: string[]
}

/** A server on a free port, with the given bot behind the real channels. */
export async function startTestServer(bot: Bot, options: TestServerOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'better-conversations-'))
  const storage = options.storage ?? (await openLowdb(join(folder, 'data')))
  const clock = options.clock ?? { now: () => new Date() }
  const logged: string[] = []
  const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }))
  const log: Log = { info: write, warn: write, error: write }
  const conversations = makeConversations({ storage, bot, clock, log, limits: options.limits ?? {} })
  const origins = { allowedOrigins: options.origins ?? [] }
  const directLine = makeDirectLine({
    ...{ conversations, clock, log, secret: 'a secret for tests', origins },
    ...options.directLine,
    limits: { mayBeUrgent: () => false, ...options.directLine?.limits },
  })
  const boom: Channel = {
    mount: (to: Server) =>
      void to.get('/boom', (_request, _response, next) => next(new Error('a secret of the inside'))),
  }
  const server = makeServer({
    channels: [directLine, boom, ...(options.channels?.(conversations, log) ?? [])],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    ...{ log, origins, pages: options.pages ?? join(folder, 'pages') },
  })
  const url = await server.listen(0, '127.0.0.1')
  return {
    url,
    base: `${url}/v3/directline`,
    conversations,
    storage,
    folder,
    /** Every line that went to the log. */
    logged,
    async stop() {
      await server.stop()
      await conversations.idle()
      conversations.stop()
      if (options.storage === undefined) await storage.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>
