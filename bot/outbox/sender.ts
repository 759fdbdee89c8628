import type { By } from './address.ts'
import type { Outgoing } from './parcel.ts'

export interface Sender {
  /**
   * Resolves when the provider has taken the message. After `signal` nothing of this try may go on.
   * @throws {SendFailed}
   */
  send(to: string, message: Outgoing, signal: AbortSignal): Promise<void>
}

export interface Senders {
  /** Undefined when the settings for it are missing. */
  get(by: By): Sender | undefined
  /** Milliseconds that one try may take. */
  sendMs: number
}

/** The provider did not take it. A provider's own words may quote an address: only a code is kept. */
export class SendFailed extends Error {
  readonly code: string
  /** Milliseconds that the provider asked to be left alone for. */
  readonly waitMs: number

  constructor(code: string, waitMs = 0) {
    super(code)
    this.name = 'SendFailed'
    this.code = code
    this.waitMs = waitMs
  }
}

/** A code that is safe to keep and to log, of whatever was thrown. */
export function codeOf(error: unknown): string {
  if (error instanceof SendFailed) return error.code
  const { name } = partsOf(error)
  return [errorCode(error), name].find((one) => one !== undefined && /^[A-Za-z0-9_]{2,40}$/.test(one)) ?? 'Error'
}

/** Of a library's error the code may be deeper down. */
function errorCode(error: unknown): string | undefined {
  const { code, cause } = partsOf(error)
  return code ?? (cause === undefined ? undefined : errorCode(cause))
}

/** Not by `instanceof`: an error may come from another realm. */
function partsOf(error: unknown): { name?: string; code?: string; cause?: unknown } {
  if (typeof error !== 'object' || error === null) return {}
  const { name, code, cause } = error as Record<string, unknown>
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(cause === undefined ? {} : { cause }),
  }
}

/** Of `Retry-After`: seconds or a date. */
export function retryAfterMs(header: string | null | undefined, now: Date): number {
  if (header === null || header === undefined) return 0
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime()
  return Number.isFinite(wait) ? Math.max(0, wait) : 0
}
