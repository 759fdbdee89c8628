import { makeServer } from '../../bot/http/server.ts'
import { createHandoffs } from '../../bot/handoff/handoffs.ts'
import { makeDesk } from '../../bot/handoff/desk.ts'
import type { ChatLine, Relay } from '../../bot/handoff/relay.ts'
import { makeHub } from '../../bot/hub/hub.ts'
import { hubActions } from '../../bot/hub/onDesk.ts'
import { makeOutbox } from '../../bot/outbox/outbox.ts'
import { makeSenders } from '../../bot/outbox/senders.ts'
import { sign } from '../../bot/outbox/signature.ts'
import type { Worker } from '../../bot/people/roles.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { handClock } from '../handoff/fixtures.ts'
import { httpStandIn } from '../outbox/httpStandIn.ts'
import { keepingLog } from '../people/staffServer.ts'

export const secret = 'hub-secret'
export const sam: Worker = { id: 's1', name: 'Sam Taylor', role: 'rapidResponse' }

export interface HubGot {
  type: string
  name?: string
  id: string
  conversation: { id: string }
  value?: Record<string, unknown>
  text?: string
}

/** A chat that is only its lines. */
function paperRelay() {
  const lines: ChatLine[] = []
  const told: string[] = []
  const relay: Relay = {
    say: (_id, { name }, text) => {
      told.push(`${name}: ${text}`)
      return Promise.resolve()
    },
    joined: (_id, { name }) => Promise.resolve(void told.push(`joined ${name}`)),
    left: (_id, { name }, why) => Promise.resolve(void told.push(`left ${name} ${why}`)),
    transcript: () => Promise.resolve([...lines]),
  }
  return { lines, told, relay }
}

/** The hub's two ends: our service with a real desk and outbox, and a stand-in for the agent hub. */
export async function hubServer(options: { storage?: Storage; closed?: boolean } = {}) {
  const clock = handClock()
  const storage = options.storage ?? openMemory()
  const there = await httpStandIn()
  const { log, lines } = keepingLog()
  const chat = paperRelay()
  const senders = makeSenders({ hubUrl: `${there.url}/hub`, hubSecret: secret, sendMs: 500 }, clock)
  const outbox = makeOutbox({ storage, clock, log, senders })
  const desk = makeDesk({ storage, clock, log, hours: { respond: 4, hold: 72 } })
  const handoffs = createHandoffs(storage, clock)
  const next: string[] = []
  const tellNext = (reference: string): Promise<void> => Promise.resolve(void next.push(reference))
  const hub = makeHub({
    ...{ outbox, storage, clock, log, desk, relay: chat.relay, sends: options.closed !== true },
    ...(options.closed === true ? {} : { secret }),
    actions: hubActions({ desk, relay: chat.relay, log, tellNext }),
  })
  const server = makeServer({
    ...{ channels: [hub], log, pages: '/nowhere' },
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
  })
  const url = await server.listen(0, '127.0.0.1')
  let count = 0

  const post = (path: string, body: string, headers: Record<string, string>) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const sendSigned = (path: string, activity: object) => {
    const body = JSON.stringify(activity)
    return post(path, body, { 'x-signature': sign(body, secret, clock.now()) })
  }
  return {
    ...{ clock, storage, there, lines, chat, outbox, desk, handoffs, next, hub, post, sendSigned },
    /** What the hub has got so far, once everything has settled. */
    async got(): Promise<HubGot[]> {
      for (let n = 0; n < 5; n += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10))
        await outbox.deliverDue()
      }
      return there.got.map(({ body }) => JSON.parse(body) as HubGot)
    },
    status: (reference: string, state: string, more: Record<string, unknown> = {}) =>
      sendSigned('/v3/handoff/status', {
        ...{ type: 'event', name: 'handoff.status', id: `status-${(count += 1)}`, conversation: { id: reference } },
        ...{ value: { state }, ...more },
      }),
    say: (reference: string, text: string, more: Record<string, unknown> = {}) =>
      sendSigned('/v3/handoff/messages', {
        ...{ type: 'message', id: `message-${(count += 1)}`, conversation: { id: reference }, text },
        ...more,
      }),
    async stop() {
      await server.stop()
      await outbox.stop()
      await there.stop()
    },
  }
}
export type HubServer = Awaited<ReturnType<typeof hubServer>>
