/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  readonly status: number
  /** What kind of refusal, as the server names it: `Taken`, `NotHeld`, ... */
  readonly code: string
  /** The server's own sentence. */
  readonly said: string
  /** Who has it, or which team accepted it. */
  readonly by: string | undefined
  /** Seconds until it is worth trying again, when the server says. */
  readonly wait: number | undefined

  constructor(status: number, body: RefusedBody, wait: number | undefined) {
    super(`The server answered ${status}`)
    this.name = 'Refused'
    this.status = status
    this.code = body.error?.code ?? ''
    this.said = body.error?.message ?? ''
    this.by = body.error?.by
    this.wait = wait
  }
}

interface RefusedBody {
  error?: { code?: string; message?: string; by?: string }
}

/** Milliseconds until a call counts as failed. */
const patience = 15_000

let whenSignedOut: (() => Promise<void>) | undefined

/** What to do when the session has run out: resolves once somebody has signed in again in place. */
export function onSignedOut(signInAgain: () => Promise<void>): void {
  whenSignedOut = signInAgain
}

export const api = '/rapid-response/api'

/**
 * Asks, and where the session has run out asks again after signing in.
 * @param quiet nobody pressed anything for it, so it must not make the session longer
 * @throws {Refused} or a network error
 */
export const get = (path: string, quiet = false): Promise<unknown> => patiently(path, undefined, quiet)

/**
 * Sends JSON. It is sent again, just as it is, after signing in again: its `once` id sees to it that nothing is doubled.
 * @throws {Refused} or a network error
 */
export const post = (path: string, body: object): Promise<unknown> => patiently(path, body, false)

async function patiently(path: string, body: object | undefined, quiet: boolean): Promise<unknown> {
  for (;;) {
    try {
      return await call(path, body, quiet)
    } catch (fault) {
      if (!(fault instanceof Refused) || fault.status !== 401 || whenSignedOut === undefined) throw fault
      await whenSignedOut()
    }
  }
}

/** One call, whatever comes of it. */
export async function call(path: string, body?: object, quiet = false): Promise<unknown> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const answer = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      signal: control.signal,
      headers: {
        ...(quiet ? { 'x-staff-quiet': '1' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Refused(answer.status, readBody(text), waitOf(answer))
    return text === '' ? undefined : JSON.parse(text)
  } finally {
    clearTimeout(timer)
  }
}

function readBody(text: string): RefusedBody {
  try {
    return (JSON.parse(text) as RefusedBody | null) ?? {}
  } catch {
    return {}
  }
}

function waitOf(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('retry-after') ?? '')
  return seconds > 0 ? seconds : undefined
}

/** An id of one act: sent with it each time it is tried, so that it happens once. Works without https too. */
export function newOnce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
