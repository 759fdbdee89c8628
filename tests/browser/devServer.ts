import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createBrotliCompress } from 'node:zlib'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'

/** An activity as it goes over the wire. */
export interface Wire {
  type: string
  id?: string
  text?: string
  [field: string]: unknown
}
type Say = (activity: Wire) => void
/** A bot in the tests' own hands: it hears the person's activities and says what the test wants. */
export type Script = (heard: Wire, say: Say) => void | Promise<void>

/** What a test can do to the connection. */
interface Faults {
  /** Every POST of an activity gets this status. */
  refusePosts: number | undefined
  /** Everything behind `/v3` is away: connections are cut. */
  away: boolean
  refuseSockets: boolean
  /** A POST is taken, but its answer gets lost. */
  loseAnswers: boolean
}

export interface DevServer {
  url: string
  faults: Faults
  /** Activities of all conversations as the server received them. */
  received: Wire[]
  dropSockets: () => void
  /** All tokens are too old from now on. */
  expireTokens: () => void
  stop: () => Promise<void>
}

interface Conversation {
  activities: Wire[]
  sockets: Set<WebSocket>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"

/** Serves the built page and speaks Direct Line 3.0 for the page's tests, with a scripted bot and faults on demand. */
export async function startDevServer(pages: string, script: Script, settings: unknown = {}): Promise<DevServer> {
  const conversations = new Map<string, Conversation>()
  const received: Wire[] = []
  const faults: Faults = { refusePosts: undefined, away: false, refuseSockets: false, loseAnswers: false }
  const open = new Set<Socket>()
  let generation = 0
  let counter = 0

  const tokenOf = (id: string): string => `${id}.${generation}`
  const sayIn = (conversation: Conversation) => (activity: Wire) => {
    counter += 1
    const whole = {
      id: `a${counter}`,
      from: { id: 'bot', role: 'bot' },
      timestamp: new Date().toISOString(),
      ...activity,
    }
    if (whole.type !== 'typing') conversation.activities.push(whole)
    const frame = JSON.stringify({ activities: [whole], watermark: String(conversation.activities.length) })
    for (const socket of conversation.sockets) socket.send(frame)
  }

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy())
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://page')
    response.setHeader('content-security-policy', policy)
    if (url.pathname === '/page.json') return send(response, 200, settings)
    if (!url.pathname.startsWith('/v3/')) return servePage(pages, url.pathname, request, response)
    if (faults.away) return void response.destroy()
    const body = (await readBody(request)) as Wire & { code?: string; locale?: string }
    if (url.pathname === '/v3/conversations/return') {
      const found = conversations.has(body.code ?? '')
      return found ? send(response, 200, opened(body.code ?? '')) : send(response, 404, { error: { code: 'Unknown' } })
    }
    if (url.pathname.endsWith('/tokens/generate')) {
      const id = `c${conversations.size + 1}`
      return send(response, 200, { conversationId: id, token: tokenOf(id), expires_in: 1800 })
    }
    const [id = '', age] = (request.headers.authorization ?? '').replace('Bearer ', '').split('.')
    if (age !== String(generation)) return send(response, 403, { error: { code: 'TokenExpired' } })
    if (url.pathname.endsWith('/conversations')) return begin(id, body, response)
    const conversation = conversations.get(id)
    if (conversation === undefined) return send(response, 404, { error: { code: 'Gone' } })
    if (!url.pathname.endsWith('/activities')) return send(response, 200, opened(id, url.searchParams.get('watermark')))
    if (request.method === 'GET') return send(response, 200, since(conversation, url.searchParams.get('watermark')))
    await hear(conversation, body, response)
  }

  async function begin(id: string, body: Wire, response: ServerResponse): Promise<void> {
    const conversation: Conversation = { activities: [], sockets: new Set() }
    conversations.set(id, conversation)
    send(response, 201, opened(id))
    await script({ type: 'conversationUpdate', locale: body['locale'] }, sayIn(conversation))
  }

  async function hear(conversation: Conversation, body: Wire, response: ServerResponse): Promise<void> {
    if (faults.refusePosts !== undefined) return send(response, faults.refusePosts, { error: { code: 'No' } })
    const mark = (body['channelData'] as { clientActivityID?: string } | undefined)?.clientActivityID
    const again = conversation.activities.some(
      (one) => (one['channelData'] as typeof body | undefined)?.['clientActivityID'] === mark,
    )
    if (!again) {
      received.push(body)
      sayIn(conversation)({ ...body, from: { id: 'person', role: 'user' } })
      await script(body, sayIn(conversation))
    }
    if (faults.loseAnswers) return void response.destroy()
    send(response, 200, { id: `a${counter}` })
  }

  function opened(id: string, watermark: string | null = '0'): Wire {
    const address = url.replace('http', 'ws')
    const from = watermark ?? String(conversations.get(id)?.activities.length ?? 0)
    const streamUrl = `${address}/v3/stream?t=${tokenOf(id)}&from=${from}`
    return { type: '', conversationId: id, token: tokenOf(id), expires_in: 1800, streamUrl }
  }

  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const asked = new URL(request.url ?? '/', 'http://page').searchParams
    const conversation = conversations.get((asked.get('t') ?? '').split('.')[0] ?? '')
    if (faults.away || faults.refuseSockets || conversation === undefined) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (stream) => {
      conversation.sockets.add(stream)
      stream.on('close', () => conversation.sockets.delete(stream))
      stream.send(JSON.stringify(since(conversation, asked.get('from'))))
    })
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const dropSockets = (): void => {
    for (const conversation of conversations.values()) for (const socket of conversation.sockets) socket.terminate()
  }
  return {
    url,
    faults,
    received,
    dropSockets,
    expireTokens: () => (generation += 1),
    stop: () =>
      new Promise((resolve) => {
        dropSockets()
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

function since(conversation: Conversation, watermark: string | null): unknown {
  const { activities } = conversation
  return { activities: activities.slice(Number(watermark ?? 0)), watermark: String(activities.length) }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  // Not in one chain: restify, when another test has loaded it, changes what writeHead gives back.
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  return text === '' ? {} : JSON.parse(text)
}

function servePage(pages: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = join(pages, normalize(path === '/' ? '/index.html' : path))
  if (!file.startsWith(pages) || !existsSync(file)) return send(response, 404, {})
  const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'text/plain',
    ...(packed ? { 'content-encoding': 'br' } : {}),
  })
  const stream = createReadStream(file)
  if (packed) stream.pipe(createBrotliCompress()).pipe(response)
  else stream.pipe(response)
}
