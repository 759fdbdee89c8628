import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Clock } from '../../../dialogs/ports.ts'
import type { Conversations, Watcher } from '../../conversations/conversations.ts'
import { lastMark, writeWatermark, type Entry } from '../../conversations/entries.ts'
import { ConversationEnded } from '../../conversations/errors.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import { originAllowed, type OriginRules } from '../../http/headers.ts'
import { Problem, problemBody } from '../../http/problem.ts'
import { hostOf } from '../../http/route.ts'
import type { StreamClaims, Tokens } from './tokens.ts'

export interface StreamParts {
  conversations: Conversations
  tokens: Tokens
  clock: Clock
  log: Log
  origins: OriginRules
}

export interface Streams {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  stop(): Promise<void>
}

const path = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/
const pingMs = 30_000
/** A client that has not taken so many bytes is too slow or gone: it can come back for what it missed. */
const slowBytes = 4 * 1024 * 1024
/** Clients send nothing here but pings. */
const largestFrame = 1024
const activitiesPerFrame = 100

/**
 * The stream of a conversation. A client may open several on one address (the stock client does when its status
 * changes), so every socket counts for itself and an address is good for more than one.
 */
export function makeStreams(parts: StreamParts): Streams {
  const { tokens, clock, log, origins, conversations } = parts
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false })
  const alive = new WeakSet<WebSocket>()
  /** Addresses that were used in time, with the second in which they are of no more use. */
  const used = new Map<string, number>()
  const now = (): number => Math.floor(clock.now().getTime() / 1000)

  const authorise = async (request: IncomingMessage, conversationId: string, token: string | null) => {
    if (token === null) throw new Problem(401, 'Unauthorized', 'The stream needs its token.')
    const claims = await tokens.verifyStream(token)
    if (claims.conversationId !== conversationId) {
      throw new Problem(403, 'Forbidden', 'The token is for another conversation.')
    }
    if (!originAllowed(request.headers.origin, hostOf(request.headers), origins)) {
      throw new Problem(403, 'Forbidden', 'Pages of this origin may not use the chat.')
    }
    if (now() > claims.connectBy && !used.has(claims.streamId)) {
      throw new Problem(403, 'TokenExpired', 'This address was not used in time. Ask for a new one.')
    }
    // Is it still there? (404 before the socket opens is clearer than a socket that closes.)
    await conversations.placeFor(claims.conversationId, claims.userId, claims.from)
    used.set(claims.streamId, now() + tokens.seconds)
    return claims
  }

  const connect = async (socket: WebSocket, claims: StreamClaims): Promise<void> => {
    alive.add(socket)
    socket.on('pong', () => alive.add(socket))
    socket.on('message', () => alive.add(socket))
    // Without this an error of one client would end the process.
    socket.on('error', () => socket.terminate())
    try {
      const watcher = watcherOf(socket, claims.from)
      const leave = await conversations.watch(claims.conversationId, claims.userId, claims.from, watcher)
      if (socket.readyState === socket.OPEN) socket.on('close', leave)
      else leave()
    } catch (error) {
      log.error(safeError(error), 'A stream could not be opened')
      socket.close(1011)
    }
  }

  const beat = setInterval(() => {
    for (const [id, until] of used) if (until < now()) used.delete(id)
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate()
      alive.delete(socket)
      socket.ping()
    }
  }, pingMs)
  beat.unref()

  return {
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const conversationId = path.exec(url.pathname)?.[1]
      if (conversationId === undefined) return false
      authorise(request, conversationId, url.searchParams.get('t')).then(
        (claims) => sockets.handleUpgrade(request, socket, head, (open) => void connect(open, claims)),
        (error: unknown) => refuse(socket, error, log),
      )
      return true
    },
    stop() {
      clearInterval(beat)
      // 1012: the service restarts. Clients come back by themselves.
      for (const socket of sockets.clients) socket.close(1012)
      const timer = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 1_000)
      timer.unref()
      return Promise.resolve()
    },
  }
}

/** Writes what a watcher is shown to a socket, in frames as Direct Line has them. */
function watcherOf(socket: WebSocket, from: number): Watcher {
  let watermark = from
  const write = (entries: readonly Entry[]): void => {
    const activities = entries.map((entry) => entry.activity)
    socket.send(JSON.stringify({ activities, watermark: writeWatermark(watermark) }))
  }
  return {
    show(entries, passing) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > slowBytes) return socket.terminate()
      for (let first = 0; first < entries.length; first += activitiesPerFrame) {
        const part = entries.slice(first, first + activitiesPerFrame)
        if (passing !== true) watermark = lastMark(part, watermark)
        write(part)
      }
    },
    ended: () => socket.close(1000),
  }
}

/** Answers an upgrade that is not allowed, and closes. */
function refuse(socket: Duplex, error: unknown, log: Log): void {
  const problem =
    error instanceof Problem
      ? error
      : error instanceof ConversationEnded
        ? new Problem(404, 'ConversationNotFound', 'This conversation has ended.')
        : new Problem(500, 'ServiceError', 'Something went wrong here. Please try again.')
  if (problem.status === 500) log.error(safeError(error), 'A stream could not be opened')
  const body = JSON.stringify(problemBody(problem.code, problem.message))
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.code}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
