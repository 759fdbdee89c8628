import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Clock } from '../../dialogs/ports.ts'
import { addressOf } from '../channels/directLine/limits.ts'
import { isHolder } from '../commands/internalRoutes.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { readJson } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { route, type Answer } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import type { Storage } from '../storage/storage.ts'
import type { Accounts } from './accounts.ts'
import { makeAddressLimits } from './addressLimits.ts'
import { noCookie, sessionCookie, tokensOf } from './cookie.ts'
import { carryOut, OrderRefused, staffOrder } from './manage.ts'
import { makeOpenedNotes } from './openedNotes.ts'
import { checkOrigin } from './origin.ts'
import { makeStaffParts } from './parts.ts'
import type { Passwords } from './passwords.ts'
import type { Worker } from './roles.ts'
import type { Session } from './sessions.ts'
import { signIn, signInBody } from './signIn.ts'
import type { StaffEvent } from './staffChain.ts'

export interface PeopleOptions {
  storage: Storage
  clock: Clock
  log: Log
  /** The address people use: with https the cookie is only ever sent over it. */
  publicUrl?: string
  /** A session lasts at most so many hours, and so many minutes without anything done. */
  sessionHours?: number
  idleMinutes?: number
  /** Is the last address of `X-Forwarded-For` the client's? Only behind a proxy that sets it. */
  trustProxy?: boolean
  /** Opens `POST /internal/staff` to the command on this machine; without it that is closed. */
  commandSecret?: string
  passwords?: Passwords
}

/** A worker and what stands in the forms of their pages, so that no other page can send one: of this session only. */
export interface SignedIn {
  worker: Worker
  formToken: string
}

export interface People extends Channel {
  /**
   * Who asks. Every call counts as something done, except: the same request shown again (a live stream looked at anew),
   * what a browser's EventSource asks, and requests with `x-staff-quiet: 1` (fetches that no key press caused).
   * @throws {Problem} 401 not signed in (any more), 403 a page of another origin asks, 503 the store does not answer
   */
  signedIn(request: IncomingMessage): Promise<Worker>
  /**
   * The same, for pages that the server writes.
   * @throws {Problem} as `signedIn` does
   */
  atForms(request: IncomingMessage): Promise<SignedIn>
  /**
   * Signs in with what a form sent.
   * @returns the cookie to set
   * @throws {Problem} as `POST /staff/sign-in` answers
   */
  enter(request: IncomingMessage, typed: { name: string; password: string }): Promise<string>
  /** Ends the request's sessions. @returns the cookie to set @throws {Problem} 403, 503 */
  leave(request: IncomingMessage): Promise<string>
  /** This worker (as `signedIn` or `atForms` gave them) did that: a line of the staff audit. Never rejects. */
  note(worker: Worker, what: StaffEvent, about?: string): Promise<void>
  /** This worker (as `signedIn` gave them) has read a crisis: noted in the staff audit. Never rejects. */
  noteOpened(worker: Worker, reference: string): Promise<void>
  /** May this worker sign in no more? Known within some seconds. */
  isDisabled(staffId: string): Promise<boolean>
}

const bodyLimit = 8 * 1024

/** Staff accounts: who may sign in, who is signed in. */
export function makePeople(options: PeopleOptions): People {
  const { log, publicUrl, commandSecret, trustProxy = false } = options
  const parts = makeStaffParts({
    ...options,
    limits: {
      ...(options.sessionHours === undefined ? {} : { hours: options.sessionHours }),
      ...(options.idleMinutes === undefined ? {} : { idleMinutes: options.idleMinutes }),
    },
  })
  const limits = makeAddressLimits()
  const secure = publicUrl?.startsWith('https:') === true
  const shownBefore = new WeakSet<IncomingMessage>()
  const opened = makeOpenedNotes(parts.audit, options.clock)
  const signInOf = new WeakMap<Worker, string>()

  const sessionAndToken = async (
    request: IncomingMessage,
    active: boolean,
  ): Promise<{ session: Session; token: string }> => {
    checkOrigin(request, publicUrl)
    for (const token of tokensOf(request)) {
      const found = await ofStore(log, () => parts.sessions.find(token, active))
      if (found !== undefined) return { session: found, token }
    }
    throw new Problem(401, 'SignInFirst', 'Please sign in.')
  }
  const session = async (request: IncomingMessage, active: boolean): Promise<Session> =>
    (await sessionAndToken(request, active)).session
  const workerIn = (found: Session): Worker => {
    const worker = workerOf(found)
    signInOf.set(worker, found.account.signIn)
    return worker
  }

  const startSession = async (
    request: IncomingMessage,
    sent: unknown,
  ): Promise<{ started: Session; token: string }> => {
    const typed = signInBody.safeParse(sent)
    if (!typed.success) throw new Problem(400, 'BadArgument', 'Send a name and a password.')
    const account = await ofStore(log, () => signIn(typed.data, addressOf(request, trustProxy), parts, limits))
    for (const old of tokensOf(request)) await parts.sessions.end(old).catch(() => undefined)
    const token = await parts.sessions.start(account)
    const started = await ofStore(log, () => parts.sessions.find(token, false))
    if (started === undefined) throw new Problem(401, 'SignInFirst', 'Please sign in.')
    return { started, token }
  }

  const signInRoute = async (request: IncomingMessage): Promise<Answer> => {
    checkOrigin(request, publicUrl)
    const { started, token } = await startSession(request, await jsonOf(request))
    return { status: 200, body: shown(started), headers: { 'set-cookie': sessionCookie(token, secure) } }
  }

  const leave = async (request: IncomingMessage): Promise<string> => {
    checkOrigin(request, publicUrl)
    for (const token of tokensOf(request)) {
      const who = await ofStore(log, () => parts.sessions.end(token))
      if (who !== undefined) await parts.audit.note(who, 'signed out')
    }
    return noCookie(secure)
  }
  const signOutRoute = async (request: IncomingMessage): Promise<Answer> => ({
    ...{ status: 200, body: {} },
    headers: { 'set-cookie': await leave(request) },
  })

  const orderRoute = async (request: IncomingMessage): Promise<Answer> => {
    if (commandSecret === undefined || !isHolder(request.headers.authorization, commandSecret)) {
      throw new Problem(401, 'Unauthorized', 'Only for commands on this machine.')
    }
    const order = staffOrder.safeParse(await jsonOf(request))
    if (!order.success) throw new Problem(400, 'BadArgument', 'This is no order about staff.')
    try {
      return { status: 200, body: await ofStore(log, () => carryOut(order.data, parts)) }
    } catch (error) {
      throw error instanceof OrderRefused ? new Problem(422, 'Refused', error.message) : error
    }
  }

  return {
    mount(server) {
      server.post('/staff/sign-in', route(log, signInRoute))
      server.post('/staff/sign-out', route(log, signOutRoute))
      server.get(
        '/staff/me',
        route(log, async (request) => ({ status: 200, body: shown(await session(request, false)) })),
      )
      server.post('/internal/staff', route(log, orderRoute))
    },
    async signedIn(request) {
      const again = shownBefore.has(request)
      shownBefore.add(request)
      return workerIn(await session(request, !again && !isQuiet(request)))
    },
    async atForms(request) {
      const { session: found, token } = await sessionAndToken(request, true)
      return { worker: workerIn(found), formToken: formTokenOf(token) }
    },
    async enter(request, typed) {
      checkOrigin(request, publicUrl)
      return sessionCookie((await startSession(request, typed)).token, secure)
    },
    leave,
    note: (worker, what, about) =>
      parts.audit.note(signInOf.get(worker) ?? worker.id, what, about === undefined ? {} : { about }),
    noteOpened: (worker, reference) => opened(signInOf.get(worker) ?? worker.id, reference),
    isDisabled: makeIsDisabled(parts.accounts, options.clock),
  }
}

const knownForMs = 10_000

/** Asked for each crisis that somebody has, every few seconds: the accounts are read once for all of them. */
function makeIsDisabled({ list }: Pick<Accounts, 'list'>, clock: Clock): People['isDisabled'] {
  let known: { at: number; disabled: Promise<Set<string>> } | undefined
  const read = async (): Promise<Set<string>> =>
    new Set((await list()).filter(({ disabled }) => disabled).map(({ id }) => id))
  return async (staffId) => {
    const at = clock.now().getTime()
    if (known === undefined || Math.abs(at - known.at) > knownForMs) known = { at, disabled: read() }
    const { disabled } = known
    try {
      return (await disabled).has(staffId)
    } catch (error) {
      known = undefined
      throw error
    }
  }
}

/** A form of another site can't send this type without asking first. */
function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, 'UnsupportedMediaType', 'Send JSON.')
  }
  return readJson(request, bodyLimit)
}

function isQuiet({ headers }: IncomingMessage): boolean {
  return headers['x-staff-quiet'] === '1' || headers.accept?.includes('text/event-stream') === true
}

/** Whoever reads it in a page can't sign in with it. */
const formTokenOf = (token: string): string => createHash('sha256').update(`form ${token}`).digest('base64url')

const workerOf = ({ account: { id, name, role } }: Session): Worker => ({ id, name, role })
const shown = (session: Session): object => ({ worker: workerOf(session), until: session.until.toISOString() })

/** A store that fails or hangs is not "signed out": the page would throw away what a worker is writing. */
async function ofStore<T>(log: Log, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem || error instanceof OrderRefused) throw error
    log.error(safeError(error), 'Staff accounts: the store does not answer')
    throw new Problem(503, 'NotReady', 'The accounts cannot be read just now. Please try again in a moment.')
  }
}
