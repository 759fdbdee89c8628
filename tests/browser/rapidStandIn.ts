import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Crisis, RequestRow, Row, Worker } from '../../web/rapid/types.ts'
import { fullCrisis, sampleRequests, sampleRows, sampleTeams } from './rapidSamples.ts'

/** What a test can do to the stand-in. */
export interface StandInFaults {
  /** The live stream is refused and cut; the rest works. */
  noLive: boolean
  /** Nothing is answered at all. */
  away: boolean
  /** POSTs are carried out, but their answers get lost. */
  loseAnswers: boolean
  /** POSTs take so many milliseconds. */
  slow: number
}

export interface StandIn {
  url: string
  faults: StandInFaults
  crises: Map<string, Crisis>
  requests: RequestRow[]
  /** Every POST that was carried out, in order: `H-...: say`. */
  done: string[]
  settings: { chatOff: boolean }
  /** Tells every open page that something has changed. */
  stir: (reference: string, what?: 'list' | 'said', isNew?: boolean) => void
  cutLive: () => void
  /** Every session is over. */
  endSessions: () => void
  stop: () => Promise<void>
}

const staff: Record<string, Worker> = {
  sam: { id: 'sam', name: 'Sam Okafor', role: 'rapidResponse' },
  priya: { id: 'priya', name: 'Priya Nair', role: 'rapidResponse' },
  maxine: { id: 'maxine', name: 'Maxine Hall', role: 'manager' },
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'"

class No extends Error {
  readonly status: number
  readonly body: object
  constructor(status: number, code: string, more: object = {}) {
    super(code)
    this.status = status
    this.body = { error: { code, message: 'No.', ...more } }
  }
}

/** A rapid response desk in memory that keeps to the HTTP contract, for the page's tests: faults on demand, no disk. */
export async function startStandIn(pages: string, rows: Row[] = sampleRows()): Promise<StandIn> {
  const crises = new Map(rows.map((row) => [row.reference, fullCrisis(row)]))
  const requests = sampleRequests()
  const done: string[] = []
  const onces = new Set<string>()
  const settings = { chatOff: false }
  const faults: StandInFaults = { noLive: false, away: false, loseAnswers: false, slow: 0 }
  const open = new Set<Socket>()
  const streams = new Set<ServerResponse>()
  let generation = 1
  const now = (): string => new Date().toISOString()

  const who = (request: IncomingMessage): Worker => {
    const [id = '', age] = (/staff=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '').split('.')
    const worker = staff[id]
    if (worker === undefined || age !== String(generation)) throw new No(401, 'SignIn')
    return worker
  }
  const seenBy = (crisis: Crisis, worker: Worker): Crisis => {
    const { row } = crisis
    return { ...crisis, now: now(), row: { ...row, mine: row.holder?.name === worker.name } }
  }
  const stir: StandIn['stir'] = (reference, what = 'list', isNew = false) => {
    for (const stream of streams) stream.write(`event: ${what}\ndata: ${JSON.stringify({ reference, new: isNew })}\n\n`)
  }

  function listFor(worker: Worker): object {
    const all = [...crises.values()].map((crisis) => seenBy(crisis, worker).row)
    return {
      now: now(),
      profile: {
        ...{
          council: 'Testborough Council',
          teams: sampleTeams,
          responseHours: 4,
          holdHours: 72,
          escalate: [15, 30, 60],
        },
        chatOff: settings.chatOff,
      },
      handoffs: all.filter(({ status }) => status !== 'closed'),
      closed: all.filter(({ status }) => status === 'closed'),
      requests,
    }
  }

  function doTo(crisis: Crisis, deed: string, body: Record<string, unknown>, worker: Worker): void {
    const { row } = crisis
    const others = row.holder !== null && row.holder.name !== worker.name
    if (row.status === 'closed' && deed !== 'note') throw new No(409, 'Closed')
    if (others && deed !== 'note') throw new No(409, 'Taken', { by: row.holder?.name })
    if (row.holder === null && !['take', 'note'].includes(deed)) throw new No(409, 'NotHeld')
    if (row.chatDeleted && ['say', 'chat'].includes(deed)) throw new No(409, 'ChatDeleted')
    if (onces.has(String(body['once']))) return
    onces.add(String(body['once']))
    done.push(`${row.reference}: ${deed}`)
    const note = (what: string, about?: string, before?: string): void => {
      crisis.history.push({ at: now(), what, by: worker.name, ...(about && { about }), ...(before && { before }) })
    }
    switch (deed) {
      case 'take':
        row.holder = { name: worker.name, role: worker.role, at: now() }
        row.status = 'taken'
        return note('taken')
      case 'contact':
        row.contactedAt ??= now()
        row.status = 'contacted'
        row.respondBy = null
        row.holdUntil = new Date(Date.parse(row.contactedAt) + 72 * 3_600_000).toISOString()
        return note('contact', `${String(body['how'])}: ${String(body['note'])}`)
      case 'note':
        return note('note', String(body['text']))
      case 'plan':
        note('plan', undefined, JSON.stringify(crisis.plan))
        crisis.plan = body['lines'] as Crisis['plan']
        return
      case 'pass':
        Object.assign(row, { holder: null, status: 'waiting', chat: 'bot' })
        return note('passed on', `${String(body['team'])}: ${String(body['why'])}`)
      case 'accept':
        Object.assign(row, { status: 'accepted', acceptedAt: now(), acceptedBy: String(body['who']), holdUntil: null })
        return note('accepted', `${String(body['team'])}: ${String(body['who'])}`)
      case 'chat':
        row.chat = body['to'] === 'worker' ? 'worker' : 'bot'
        return note(row.chat === 'worker' ? 'chat to worker' : 'chat to bot')
      case 'say':
        crisis.transcript.push({ at: now(), from: 'worker', name: worker.name, text: String(body['text']) })
        return
      case 'close':
        Object.assign(row, { status: 'closed', respondBy: null, holdUntil: null, chat: 'bot' })
        crisis.outcome = { happened: String(body['happened']), wanted: String(body['wanted']) }
        return note('closed', String(body['happened']))
      default:
        throw new No(404, 'NotFound')
    }
  }

  function doToRequest(request: RequestRow, step: string, worker: Worker, note: unknown): void {
    const states: Record<string, RequestRow['status']> = { take: 'taken', touch: 'in touch', done: 'done' }
    request.status = states[step] ?? 'open'
    request.takenBy ??= { name: worker.name, role: worker.role, at: now() }
    request.history.push({ at: now(), by: worker.name, what: step, ...(typeof note === 'string' && { note }) })
    done.push(`${request.reference}: ${step}`)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (faults.away) return void response.destroy()
    const path = new URL(request.url ?? '/', 'http://desk').pathname
    response.setHeader('content-security-policy', policy)
    if (!path.startsWith('/staff/') && !path.startsWith('/rapid-response/api')) return servePage(pages, path, response)
    const body = JSON.parse((await readAll(request)) || '{}') as Record<string, unknown>
    if (path === '/staff/sign-in') return signIn(body, response)
    const worker = who(request)
    if (path === '/staff/me') return send(response, 200, { worker, until: now() })
    if (path === '/staff/sign-out') {
      response.setHeader('set-cookie', 'staff=; Path=/; Max-Age=0')
      return send(response, 200, {})
    }
    if (path.endsWith('/list')) return send(response, 200, listFor(worker))
    if (path.endsWith('/live')) return live(response)
    if (path.endsWith('/chat-off')) {
      if (worker.role !== 'manager') throw new No(403, 'MayNot')
      settings.chatOff = body['off'] === true
      stir('')
      return send(response, 200, { off: settings.chatOff })
    }
    const [, what, reference = '', deed] = /\/(handoffs|requests)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? []
    if (request.method === 'POST' && faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow))
    if (what === 'requests') {
      const found = requests.find((one) => one.reference === reference)
      if (found === undefined) throw new No(404, 'NotFound')
      doToRequest(found, deed ?? '', worker, body['note'])
      stir(reference)
      return send(response, 200, found)
    }
    const crisis = crises.get(reference)
    if (crisis === undefined) throw new No(404, 'NotFound')
    if (deed !== undefined) {
      doTo(crisis, deed, body, worker)
      stir(reference, deed === 'say' ? 'said' : 'list')
      if (faults.loseAnswers) return void response.destroy()
    }
    send(response, 200, seenBy(crisis, worker))
  }

  function signIn({ name, password }: Record<string, unknown>, response: ServerResponse): void {
    const worker = staff[String(name)]
    if (name === 'locked') {
      response.setHeader('retry-after', '600')
      throw new No(429, 'Locked')
    }
    if (worker === undefined || password !== 'right') throw new No(401, 'Wrong')
    response.setHeader('set-cookie', `staff=${worker.id}.${generation}; HttpOnly; SameSite=Strict; Path=/`)
    send(response, 200, { worker })
  }

  function live(response: ServerResponse): void {
    if (faults.noLive) return void response.destroy()
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('event: ping\ndata: {}\n\n')
    streams.add(response)
    response.on('close', () => streams.delete(response))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((problem: unknown) => {
      if (problem instanceof No) send(response, problem.status, problem.body)
      else response.destroy()
    })
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cutLive = (): void => {
    for (const stream of streams) stream.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ faults, crises, requests, done, settings, stir, cutLive },
    endSessions: () => (generation += 1),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function servePage(pages: string, path: string, response: ServerResponse): void {
  const file = join(pages, path === '/rapid-response' ? 'rapid-response.html' : path)
  if (!file.startsWith(pages) || !existsSync(file)) return send(response, 404, {})
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
  response.end(readFileSync(file))
}
