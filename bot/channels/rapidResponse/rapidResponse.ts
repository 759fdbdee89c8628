import type { IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Request, Response, Server } from 'restify'
import type { Clock } from '../../../dialogs/ports.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import { DeskRefusal, type Desk, type RefusalCode } from '../../handoff/desk.ts'
import type { HandoffDocument } from '../../handoff/handoffDocument.ts'
import type { Presence } from '../../handoff/presence.ts'
import type { Relay } from '../../handoff/relay.ts'
import { Problem, problemBody } from '../../http/problem.ts'
import { route, sendJson, toProblem, type Answer } from '../../http/route.ts'
import type { Channel } from '../../http/server.ts'
import { checkOrigin } from '../../people/origin.ts'
import { mayDo, type Task, type Worker } from '../../people/roles.ts'
import type { DeliveryState } from '../../outbox/outbox.ts'
import type { Storage } from '../../storage/storage.ts'
import { makeChatActs } from './acts.ts'
import { bodies, readBody } from './bodies.ts'
import { handoffCalls } from './calls.ts'
import { Chats } from './chats.ts'
import { makeLive } from './live.ts'
import { requestRowOf } from './rows.ts'
import { makeShow } from './show.ts'

export interface RapidResponseOptions {
  desk: Desk
  relay: Relay
  presence: Presence
  clock: Clock
  log: Log
  /** Asked for each call, and at every ping of a live stream. */
  signedIn: (request: IncomingMessage) => Promise<Worker>
  profile: {
    council: string
    /** Team ids. */
    teams: readonly string[]
    responseHours: number
    holdHours: number
    /** Minutes after which somebody further is told. */
    escalate: readonly number[]
  }
  teamName: (id: string) => string
  /** What an answer is called on the page; without it its wording key. */
  answerName?: (key: string) => string
  /** A worker has read this crisis. */
  opened?: (worker: Worker, reference: string) => Promise<void>
  chatOff: { isOff(): boolean; bySetting?(): boolean; set(off: boolean, by: Worker): Promise<void> }
  /** Which messages to staff went out for a crisis, and which did not. */
  messagesOf?: (reference: string) => Promise<readonly DeliveryState[]>
  /** Team ids that are on a route and have no address: managers see them. */
  silentTeams?: readonly string[]
  publicUrl?: string
  /** Where the marks "read up to here" are kept. */
  storage: Storage
  /** Milliseconds between two signs of life of a live stream. */
  pingMs?: number
}

const base = '/rapid-response/api'
/** Milliseconds. */
const aMoment = 500
type Handle = (request: Request, worker: Worker) => Promise<unknown>

/** The API of the page `/rapid-response`. */
export function makeRapidResponse(options: RapidResponseOptions): Channel {
  const { desk, relay, presence, log, chatOff, publicUrl } = options
  const chats = new Chats(relay, options.storage)
  desk.watch((reference) => chats.changed(reference))
  const signedIn = async (request: IncomingMessage): Promise<Worker> => {
    checkOrigin(request, publicUrl)
    return options.signedIn(request)
  }
  const live = makeLive({
    ...{ desk, presence, signedIn },
    ...(options.pingMs !== undefined && { pingMs: options.pingMs }),
  })
  const acts = handoffCalls(desk, makeChatActs({ desk, relay, log }), options.profile.teams)
  const show = makeShow(options, chats)

  /** Who asks, if they may. */
  const admit = async (request: Request, task: Task | undefined): Promise<Worker> => {
    const worker = await signedIn(request)
    presence.seen(worker.id)
    if (task === undefined || mayDo(worker, task)) return worker
    throw new Problem(403, 'Forbidden', 'Your role may not do that. Ask a manager.')
  }
  const guarded = (task: Task | undefined, handle: Handle) =>
    route(log, async (request) => {
      const worker = await admit(request, task)
      return handle(request, worker).then((body): Answer => ({ status: 200, body }), refused)
    })

  return {
    mount(server: Server) {
      server.get(
        `${base}/list`,
        guarded(undefined, (_request, worker) => show.list(worker)),
      )
      server.get(
        `${base}/handoffs/:reference`,
        guarded('crisis', async (request, worker) => {
          const handoff = await found(desk, request)
          const noted = options.opened?.(worker, handoff.reference)
          const [shown] = await Promise.all([show.one(handoff, worker), noted && inAMoment(noted)])
          return shown
        }),
      )
      for (const [name, act] of Object.entries(acts)) {
        server.post(
          `${base}/handoffs/:reference/${name}`,
          guarded('crisis', async (request, worker) =>
            show.one(await act(referenceOf(request), worker, request), worker),
          ),
        )
      }
      for (const step of ['take', 'touch', 'done'] as const) {
        server.post(
          `${base}/requests/:reference/${step}`,
          guarded('requests', async (request, worker) => {
            const { note, once } = await readBody(request, bodies.request)
            return requestRowOf(await desk.request(referenceOf(request), worker, step, note, once))
          }),
        )
      }
      server.post(
        `${base}/chat-off`,
        guarded('manage', async (request, worker) => {
          await chatOff.set((await readBody(request, bodies.chatOff)).off, worker)
          return { chatOff: chatOff.isOff(), chatOffBySetting: chatOff.bySetting?.() === true }
        }),
      )
      server.get(`${base}/live`, async (request: Request, response: Response) => {
        try {
          await live.open(request, response, await admit(request, undefined))
        } catch (error) {
          const { status, code, message } = toProblem(error)
          if (status === 500) log.error(safeError(error), 'A live stream could not be opened')
          sendJson(response, { status, body: problemBody(code, message) })
        }
      })
    },
    stop: () => {
      live.stop()
      return Promise.resolve()
    },
  }
}

/** Noted before it is shown; but a disk that hangs must not keep a worker from a crisis. */
function inAMoment(noted: Promise<void>): Promise<void> {
  return Promise.race([noted, delay(aMoment, undefined, { ref: false })])
}

function referenceOf(request: Request): string {
  const { reference = '' } = request.params as { reference?: string }
  if (/^[HR]-[0-9A-Z]{3}-[0-9A-Z]{3}$/.test(reference)) return reference
  throw new DeskRefusal('unknown')
}

async function found(desk: Desk, request: Request): Promise<HandoffDocument> {
  const handoff = await desk.get(referenceOf(request))
  if (handoff === undefined) throw new DeskRefusal('unknown')
  return handoff
}

const refusals: Record<RefusalCode, readonly [status: number, code: string]> = {
  unknown: [404, 'NotFound'],
  unwritten: [503, 'NotWritten'],
  taken: [409, 'Taken'],
  closed: [409, 'Closed'],
  notHeld: [409, 'NotHeld'],
  accepted: [409, 'Accepted'],
  chatDeleted: [409, 'ChatDeleted'],
  noContact: [409, 'NoContact'],
}

function refused(error: unknown): Answer {
  if (!(error instanceof DeskRefusal)) throw error
  const [status, code] = refusals[error.code]
  const body = { code, message: error.message, ...(error.by !== undefined && { by: error.by }) }
  return { status, body: { error: body } }
}
