import type { IncomingMessage } from 'node:http'
import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { DeskRefusal, type Desk } from '../handoff/desk.ts'
import type { HandoffDocument } from '../handoff/handoffDocument.ts'
import type { Relay } from '../handoff/relay.ts'
import { makeKeyed } from '../handoff/telling/keyed.ts'
import { Problem } from '../http/problem.ts'
import { route, type Answer } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { verify } from '../outbox/signature.ts'
import type { Storage } from '../storage/storage.ts'
import { eventsFor } from './events.ts'
import { messageActivity, parseActivity, rawBody, statusActivity } from './incoming.ts'
import type { HubActions } from './onDesk.ts'
import { makeSeen } from './seen.ts'
import { hubWorker } from './worker.ts'

export interface HubOptions {
  outbox: Pick<Outbox, 'post'>
  storage: Storage
  clock: Clock
  log: Log
  /** HUB_SECRET. Without it nobody is let in: both addresses answer 404. */
  secret?: string
  /** HUB_URL and HUB_SECRET are set: events go out. */
  sends: boolean
  actions: HubActions
  desk: Pick<Desk, 'get' | 'list' | 'watch'>
  relay: Pick<Relay, 'transcript'>
}

export interface Hub extends Channel {
  /** Follows the desk from now on, and makes good what was missed. Never throws. */
  start(): void
}

const againMs = 5_000

/** Another agent hub in place of our page, by the Bot Framework's handoff protocol; signed both ways. */
export function makeHub(options: HubOptions): Hub {
  const { log } = options
  const posted = new Set<string>()
  const keyed = makeKeyed()
  const timers = new Set<NodeJS.Timeout>()
  let unwatch = (): void => undefined
  let stopped = false

  const later = (job: () => void): void => {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      job()
    }, againMs).unref()
    timers.add(timer)
  }

  const tell = async (reference: string): Promise<void> => {
    const handoff = await options.desk.get(reference)
    if (handoff === undefined) return
    const chat = handoff.chatDeleted === true ? [] : await transcriptOf(handoff, options, log)
    for (const event of eventsFor(handoff, chat)) {
      if (posted.has(event.id)) continue
      await options.outbox.post(event)
      posted.add(event.id)
    }
  }
  const follow = (reference: string): void => {
    keyed
      .run(reference, () => tell(reference))
      .catch((error: unknown) => {
        log.error({ ...safeError(error), reference }, 'The hub could not be told; it is tried again')
        later(() => follow(reference))
      })
  }
  const followAll = (): void => {
    options.desk.list().then(
      ({ open, closed }) => [...open, ...closed].forEach(({ handoff }) => follow(handoff.reference)),
      (error: unknown) => {
        log.error(safeError(error), 'The list could not be read for the hub; it is tried again')
        later(followAll)
      },
    )
  }

  return {
    mount(server) {
      const { status, messages } = incoming(options)
      server.post('/v3/handoff/status', route(log, status))
      server.post('/v3/handoff/messages', route(log, messages))
    },
    start() {
      if (!options.sends) return
      unwatch = options.desk.watch(follow)
      followAll()
    },
    async stop() {
      stopped = true
      unwatch()
      for (const timer of timers) clearTimeout(timer)
      await keyed.idle()
    },
  }
}

/** That somebody is in trouble must not wait for what was said before. */
async function transcriptOf(
  { conversationId, reference, chat }: HandoffDocument,
  { relay }: HubOptions,
  log: Log,
): ReturnType<Relay['transcript']> {
  try {
    return await relay.transcript(conversationId)
  } catch (error) {
    // While the hub holds the chat the words are what it waits for: it is tried again.
    if (chat === 'worker') throw error
    log.warn({ ...safeError(error), reference }, 'The hub is told without what was said before')
    return []
  }
}

type Handler = (request: IncomingMessage) => Promise<Answer>

function incoming({ secret, storage, clock, actions }: HubOptions): { status: Handler; messages: Handler } {
  const seen = makeSeen(storage, clock)

  /** Only what the hub has signed, once, within five minutes; anybody else learns nothing but 401. */
  const authentic = async (request: IncomingMessage, act: (body: string) => Promise<void>): Promise<Answer> => {
    if (secret === undefined) throw new Problem(404, 'NotFound', 'There is nothing at this address.')
    const body = await rawBody(request)
    const signature = verify(String(request.headers['x-signature'] ?? ''), body, secret, clock.now())
    if (signature === undefined) throw new Problem(401, 'Unauthorized', 'The signature is missing, wrong or too old.')
    if (!(await seen.first(signature))) throw new Problem(409, 'Repeated', 'This has been received before.')
    try {
      await act(body)
    } catch (error) {
      if (error instanceof DeskRefusal) throw refused(error)
      if (!(error instanceof Problem)) await seen.forget(signature).catch(() => undefined)
      throw error
    }
    return { status: 200, body: {} }
  }

  return {
    status: (request) =>
      authentic(request, async (body) => {
        const { id, conversation, from, value } = parseActivity(statusActivity, body)
        const worker = hubWorker(from?.name)
        const message = value.message ?? ''
        if (value.state === 'accepted') await actions.accepted(conversation.id, worker, id)
        else if (value.state === 'failed') await actions.failed(conversation.id, worker, message, id)
        else await actions.completed(conversation.id, worker, message, id)
      }),
    messages: (request) =>
      authentic(request, async (body) => {
        const { id, conversation, from, text } = parseActivity(messageActivity, body)
        await actions.said(conversation.id, hubWorker(from?.name), text, id)
      }),
  }
}

function refused({ code, message }: DeskRefusal): Problem {
  if (code === 'unknown') return new Problem(404, 'NotFound', message)
  return new Problem(409, `${code.charAt(0).toUpperCase()}${code.slice(1)}`, message)
}
