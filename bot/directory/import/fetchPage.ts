import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

export interface FetchLimits {
  /** Bytes of one page once it is unpacked. */
  pageBytes: number
  /** Milliseconds for one page, from the question to its last byte. */
  pageMs: number
  redirects: number
  /** How often a page that did not come is asked for again. */
  again: number
  /** Milliseconds before it is asked for again; each time twice as long. */
  againMs: number
  /** Addresses inside the own network that may be asked all the same: for tests. */
  allowInside: readonly string[]
}

export const usualLimits: FetchLimits = {
  pageBytes: 32 * 1024 * 1024,
  pageMs: 30_000,
  redirects: 5,
  again: 3,
  againMs: 1_000,
  allowInside: [],
}

/** The page did not come. The sentence is for whoever asked; `status` where the server gave one. */
export class NoPage extends Error {
  readonly status: number | null
  /** Asking again may help. */
  readonly passing: boolean
  readonly retryAfterMs: number

  constructor(
    sentence: string,
    {
      status = null,
      passing = false,
      retryAfterMs = 0,
    }: Partial<Pick<NoPage, 'status' | 'passing' | 'retryAfterMs'>> = {},
  ) {
    super(sentence)
    this.status = status
    this.passing = passing
    this.retryAfterMs = retryAfterMs
  }
}

export interface Pages {
  /**
   * The JSON at an address.
   * @throws {NoPage} when it did not come, was too large, took too long, was no JSON, or led inside the own network
   */
  get(address: string): Promise<unknown>
  /** Lets the connections go. */
  close(): void
}

const longestPause = 60_000

/** Asks only servers that are out in the world: each address is looked up and checked at the moment it is connected to. */
export function makePages(limits: FetchLimits): Pages {
  const how = { keepAlive: true, maxSockets: 4, allowIPAddressList: [...limits.allowInside] }
  const agents = { http: new RequestFilteringHttpAgent(how), https: new RequestFilteringHttpsAgent(how) }
  return {
    get: async (address) => {
      for (let tried = 0; ; tried += 1) {
        try {
          return await getOnce(address, agents, limits)
        } catch (error) {
          if (!(error instanceof NoPage) || !error.passing || tried >= limits.again) throw error
          await delay(Math.min(longestPause, Math.max(error.retryAfterMs, limits.againMs * 2 ** tried)))
        }
      }
    },
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

interface Agents {
  http: RequestFilteringHttpAgent
  https: RequestFilteringHttpsAgent
}

async function getOnce(address: string, agents: Agents, limits: FetchLimits): Promise<unknown> {
  const signal = AbortSignal.timeout(limits.pageMs)
  let url = addressOf(address)
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const answer = await ask(url, agents, signal)
    const status = answer.statusCode ?? 0
    const { location } = answer.headers
    if (status >= 300 && status < 400 && location !== undefined) {
      answer.destroy()
      const next = URL.canParse(location, url) ? new URL(location, url) : null
      if (next === null) throw new NoPage('It leads to an address that is none.', { status })
      // What came over a safe connection is not asked for over an open one.
      if (url.protocol === 'https:' && next.protocol !== 'https:')
        throw new NoPage('It leads from https to an address that is not.', { status })
      url = addressOf(next.href)
      continue
    }
    if (status !== 200) {
      answer.destroy()
      const passing = status === 429 || status >= 500
      throw new NoPage(`It answered with ${String(status)}.`, { status, passing, retryAfterMs: pauseIn(answer) })
    }
    return parse(await read(answer, limits, signal))
  }
  throw new NoPage(`It leads on more than ${String(limits.redirects)} times.`)
}

function addressOf(words: string): URL {
  const url = URL.canParse(words) ? new URL(words) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new NoPage('Only addresses that begin with http:// or https:// can be read.')
  }
  return url
}

function ask(url: URL, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const isSafe = url.protocol === 'https:'
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'better-conversations-directory-import',
  }
  return new Promise((resolve, reject) => {
    const asked = isSafe
      ? httpsRequest(url, { agent: agents.https, headers, signal }, resolve)
      : httpRequest(url, { agent: agents.http, headers, signal }, resolve)
    asked.on('error', (error) => reject(asNoPage(error, signal)))
    asked.end()
  })
}

/** A page of a few kilobytes may unpack to gigabytes: what is unpacked is counted, and reading stops. */
async function read(answer: IncomingMessage, limits: FetchLimits, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  const body = unpacked(answer)
  try {
    for await (const part of body) {
      const bytes = part as Buffer
      size += bytes.length
      if (size > limits.pageBytes) {
        throw new NoPage(`A page is larger than ${String(Math.round(limits.pageBytes / 1024 / 1024))} MB.`)
      }
      parts.push(bytes)
    }
  } catch (error) {
    throw asNoPage(error, signal)
  } finally {
    answer.destroy()
  }
  // A server that breaks off in the middle looks the same as one that has finished, but for this.
  if (!answer.complete) throw new NoPage('It broke off in the middle of a page.', { passing: true })
  return Buffer.concat(parts).toString('utf8')
}

function unpacked(answer: IncomingMessage): Readable {
  const how = answer.headers['content-encoding']?.toLowerCase()
  if (how === undefined || how === '' || how === 'identity') return answer
  const unpack =
    how === 'gzip' || how === 'x-gzip'
      ? createGunzip()
      : how === 'deflate'
        ? createInflate()
        : how === 'br'
          ? createBrotliDecompress()
          : null
  if (unpack === null) throw new NoPage('It is packed in a way that is not known.')
  answer.on('error', (error) => unpack.destroy(error))
  answer.on('aborted', () => unpack.destroy(new Error('aborted')))
  return answer.pipe(unpack)
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words.replace(/^\uFEFF/, '')) as unknown
  } catch {
    throw new NoPage('A page is no JSON.', { passing: true })
  }
}

function asNoPage(error: unknown, signal: AbortSignal): NoPage {
  if (error instanceof NoPage) return error
  if (signal.aborted) return new NoPage('A page took too long.', { passing: true })
  const message = error instanceof Error ? error.message : ''
  if (/is not allowed\. Because/.test(message)) {
    return new NoPage('It leads to an address inside the own network, which is never read.')
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new NoPage(`It cannot be reached${code === '' ? '' : ` (${code})`}.`, { passing: true })
}

/** "Retry-After" in milliseconds, where it is a number of seconds. */
function pauseIn(answer: IncomingMessage): number {
  const seconds = Number(answer.headers['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0
}
