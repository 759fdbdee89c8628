import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Got {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

type Reply = (response: ServerResponse) => void

/** Stands in for an outside provider: keeps what it gets and answers as a test wants. */
export async function httpStandIn() {
  const got: Got[] = []
  let reply: Reply = replies.ok
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() })
      reply(response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    answer(next: Reply) {
      reply = next
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
export type StandIn = Awaited<ReturnType<typeof httpStandIn>>

/** Whoever asked may have been killed meanwhile. */
const send =
  (code: number, headers: Record<string, string>, body: string): Reply =>
  (response) => {
    if (response.destroyed) return
    response.writeHead(code, headers)
    response.end(body)
  }

const status = (code: number, headers: Record<string, string> = {}): Reply =>
  send(code, headers, '{"errors":[{"message":"duty@example.org"}]}')

export const replies = {
  ok: send(201, { 'content-type': 'application/json' }, '{"id":"1"}'),
  status,
  hang: (() => undefined) as Reply,
  hangUp: ((response) => void response.destroy()) as Reply,
  notHttp: ((response) => void response.socket?.end('no HTTP at all\r\n\r\n')) as Reply,
  halfBody: ((response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half')
    response.destroy()
  }) as Reply,
  endlessBody: ((response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1)
    response.on('close', () => clearInterval(timer))
  }) as Reply,
}
