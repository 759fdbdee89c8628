import { makeRapidResponse, type RapidResponseOptions } from '../../bot/channels/rapidResponse/rapidResponse.ts'
import { ConversationEnded } from '../../bot/conversations/errors.ts'
import type { Desk } from '../../bot/handoff/desk.ts'
import { createHandoffs, type OriginOf } from '../../bot/handoff/handoffs.ts'
import { makePresence, type Presence } from '../../bot/handoff/presence.ts'
import type { ChatLine, Relay } from '../../bot/handoff/relay.ts'
import { createRequests } from '../../bot/handoff/requests.ts'
import { Problem } from '../../bot/http/problem.ts'
import { makeServer } from '../../bot/http/server.ts'
import type { Worker } from '../../bot/people/roles.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Handoffs, Requests } from '../../dialogs/ports.ts'
import { handClock } from '../handoff/fixtures.ts'
import { ayesha, carl, deskOn, hours, priya, ruth, tom } from '../handoff/workers.ts'

export interface Answer {
  status: number
  // What is in it is what the test is about.
  body: Record<string, unknown> & { error?: { code: string; message: string; by?: string } }
}

/** A chat that is kept in a list, and can be deleted as a person deletes it. */
export function makeChats(now: () => Date) {
  const chats = new Map<string, ChatLine[]>()
  const told: string[] = []
  const gone = new Set<string>()
  const add = (id: string, line: Omit<ChatLine, 'at'>): void => {
    if (gone.has(id)) throw new ConversationEnded()
    chats.set(id, [...(chats.get(id) ?? []), { at: now().toISOString(), ...line }])
  }
  const tell = (id: string, words: string): void => {
    if (gone.has(id)) throw new ConversationEnded()
    told.push(words)
  }
  const relay: Relay = {
    say: (id, worker, text) => Promise.resolve().then(() => add(id, { from: 'worker', name: worker.name, text })),
    joined: (id, worker) => Promise.resolve().then(() => tell(id, `joined ${worker.name}`)),
    left: (id, worker, why) => Promise.resolve().then(() => tell(id, `left ${worker.name}: ${why}`)),
    transcript: (id) => Promise.resolve(gone.has(id) ? [] : (chats.get(id) ?? [])),
  }
  return {
    relay,
    /** What the person was told of who is there. */
    told,
    personSays: (id: string, text: string): void => add(id, { from: 'person', text }),
    remove: (id: string): void => void gone.add(id),
    /** The last words have not reached the person's channel, or have after all. */
    arrives: (id: string, undelivered: boolean): void => {
      const lines = chats.get(id) ?? []
      chats.set(
        id,
        lines.map((line, at) => (at === lines.length - 1 ? { ...line, undelivered } : line)),
      )
    },
  }
}

export interface Office {
  url: string
  clock: ReturnType<typeof handClock>
  storage: Storage
  handoffs: Handoffs
  requests: Requests
  desk: Desk
  presence: Presence
  chats: ReturnType<typeof makeChats>
  logged: string[]
  /** Whoever has the cookie `staff=<id>` is signed in. */
  signedIn: Map<string, Worker>
  chatOff: { off: boolean; by: string | undefined }
  get(path: string, worker?: Worker, headers?: Record<string, string>): Promise<Answer>
  post(path: string, worker: Worker | undefined, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  stop(): Promise<void>
}

const api = '/rapid-response/api'

/** The real server with the channel, the desk and a store in memory; chats and sessions are the test's own. */
export async function openOffice(
  more: Partial<RapidResponseOptions> & { originOf?: OriginOf; storage?: Storage } = {},
): Promise<Office> {
  const { originOf, storage = openMemory(), ...options } = more
  const clock = handClock()
  const chats = makeChats(clock.now)
  const desk = deskOn(storage, clock)
  const presence = makePresence(clock)
  const signedIn = new Map([priya, tom, ayesha, ruth, carl].map((worker) => [worker.id, worker]))
  const chatOff: Office['chatOff'] = { off: false, by: undefined }
  const write = (fields: object, message: string): void => void desk.logged.push(JSON.stringify({ ...fields, message }))
  const log = { info: write, warn: write, error: write }
  const channel = makeRapidResponse({
    ...{ desk, presence, clock, log, storage, relay: chats.relay },
    signedIn: (request) => {
      const worker = signedIn.get(/staff=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '')
      return worker ? Promise.resolve(worker) : Promise.reject(new Problem(401, 'SignInFirst', 'Please sign in.'))
    },
    profile: {
      ...{ council: 'Madeup Council', teams: ['duty', 'armley'], escalate: [15, 30, 60] },
      ...{ responseHours: hours.respond, holdHours: hours.hold },
    },
    teamName: (id) => `the ${id} team`,
    chatOff: {
      isOff: () => chatOff.off,
      set: (off, by) => Promise.resolve(void Object.assign(chatOff, { off, by: by.id })),
    },
    ...options,
  })
  const server = makeServer({
    ...{ channels: [channel], log, pages: '/nowhere' },
    origins: { allowedOrigins: ['https://www.council.example'] },
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
  })
  const url = await server.listen(0, '127.0.0.1')
  const call = async (path: string, worker: Worker | undefined, init: RequestInit): Promise<Answer> => {
    const cookie: Record<string, string> = worker === undefined ? {} : { cookie: `staff=${worker.id}` }
    const answer = await fetch(`${url}${api}${path}`, {
      ...init,
      headers: { ...cookie, ...(init.headers as Record<string, string>) },
    })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  }
  return {
    ...{ url: `${url}${api}`, clock, storage, desk, presence, chats, signedIn, chatOff, logged: desk.logged },
    handoffs: createHandoffs(storage, clock, originOf),
    requests: createRequests(storage, clock),
    get: (path, worker, headers = {}) => call(path, worker, { headers }),
    post: (path, worker, body = {}, headers = {}) =>
      call(path, worker, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: () => server.stop(),
  }
}
