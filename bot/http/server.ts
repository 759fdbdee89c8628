import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer, type Request, type Response, type Server } from 'restify'
import type { Log } from '../conversations/log.ts'
import { crossOrigin, securityHeaders, type OriginRules } from './headers.ts'
import { mountHealth, type Health } from './health.ts'
import { mountPages } from './pages.ts'
import { problemBody } from './problem.ts'
import { sendJson } from './route.ts'

/** A part of the service that answers HTTP: Direct Line, the Bot Framework channel, the directory. */
export interface Channel {
  mount(server: Server): void
  /** Takes over a request for a WebSocket. True when it was for this channel, whatever became of it. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Says goodbye to whoever is connected. */
  stop?(): Promise<void>
}

export interface ServerOptions {
  channels: readonly Channel[]
  health: Health
  log: Log
  /** Folder of the built page. */
  pages: string
  /** Who may show our page in a frame, as in Content-Security-Policy: `'self'`, `'none'` or origins. */
  frameAncestors?: string
  origins?: OriginRules
}

export interface HttpServer {
  /** @param port 0 for any free one; @returns the address, such as `http://127.0.0.1:3978` */
  listen(port: number, host: string): Promise<string>
  /** Takes no more requests, finishes those under way, and closes. */
  stop(): Promise<void>
}

/** A request must have arrived whole within so many milliseconds. */
const requestMs = 30_000
/** At a stop, answers under way get so many milliseconds. */
const goodbyeMs = 5_000

/** restify would log whole requests, with what people wrote and their tokens: it gets nothing to log with. */
const silent = {
  ...{ trace: () => false, debug: () => false, info: () => false, warn: () => false, error: () => false },
  ...{ fatal: () => false, child: () => silent },
}

export function makeServer(options: ServerOptions): HttpServer {
  const { channels, log } = options
  const server = createServer({ name: '', log: silent as never, ignoreTrailingSlash: true })
  const http = server.server as import('node:http').Server
  http.requestTimeout = requestMs
  http.headersTimeout = requestMs

  server.pre(securityHeaders(options.frameAncestors ?? "'self'"))
  if (options.origins !== undefined) server.pre(crossOrigin(options.origins))
  safeErrors(server)
  mountHealth(server, options.health, log)
  for (const channel of channels) channel.mount(server)
  mountPages(server, options.pages)

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A client that goes away in the middle must not end the process.
    socket.on('error', () => socket.destroy())
    if (channels.some((channel) => channel.upgrade?.(request, socket, head) === true)) return
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject)
        server.listen(port, host, () => {
          const { port: given, address, family } = http.address() as AddressInfo
          resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${given}`)
        })
      }),
    async stop() {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()))
      for (const channel of channels) await channel.stop?.()
      http.closeIdleConnections()
      const timer = setTimeout(() => http.closeAllConnections(), goodbyeMs)
      await closed
      clearTimeout(timer)
    },
  }
}

/** Errors that restify itself makes (no such address, wrong method, a thrown message) get our own body. */
function safeErrors(server: Server): void {
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      const status = error.statusCode ?? 500
      const known = status >= 400 && status < 500
      const [code, message] = known
        ? ['NotFound', 'There is nothing at this address.']
        : ['ServiceError', 'Something went wrong here. Please try again.']
      sendJson(response, { status: known ? status : 500, body: problemBody(code, message) })
      done()
    },
  )
}
