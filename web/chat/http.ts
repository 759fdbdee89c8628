/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The server answered ${status}`)
    this.name = 'Refused'
    this.status = status
  }
}

/** True when the conversation is over for this token: expired, ended, or never there. */
export function isOver(fault: unknown): boolean {
  return fault instanceof Refused && [401, 403, 404].includes(fault.status)
}

/** True when asking again, unchanged, cannot help. */
export function isFinal(fault: unknown): boolean {
  return fault instanceof Refused && fault.status >= 400 && fault.status < 500 && ![408, 429].includes(fault.status)
}

interface Call {
  method?: 'GET' | 'POST'
  token?: string | undefined
  body?: unknown
  /** Milliseconds until the call counts as failed. */
  patience?: number
}

/**
 * Calls our own server.
 * @throws {Refused} with the status; any other error means that it was not reached in time
 */
export async function call(
  path: string,
  { method = 'POST', token, body, patience = 15_000 }: Call = {},
): Promise<unknown> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  const headers: Record<string, string> = {}
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  try {
    const answer = await fetch(path, {
      method,
      headers,
      signal: control.signal,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) {
      // An answer that nobody reads would keep its connection busy.
      await answer.body?.cancel()
      throw new Refused(answer.status)
    }
    return await answer.json()
  } finally {
    clearTimeout(timer)
  }
}
