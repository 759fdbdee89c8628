import { createHash, randomUUID } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Request, Response, Server } from 'restify'
import { addressOf } from '../../channels/directLine/limits.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import { Problem, problemBody } from '../../http/problem.ts'
import { tooMany, toProblem } from '../../http/route.ts'
import type { Channel } from '../../http/server.ts'
import { groupOf } from '../../people/addressLimits.ts'
import type { Service } from '../service.ts'
import { makeCatalogue, type Catalogue } from './catalogue.ts'
import type { PointOf } from './filter.ts'
import { lists, ones } from './resources.ts'
import { readQuery } from './query.ts'

export interface OpenReferralOptions {
  /** What is shown to everybody: held-back text and hidden services are not in it. */
  directory: {
    services(): readonly Service[]
    version(): string
    /** What staff corrected in a service. */
    correction?(id: string): { at: string } | undefined
  }
  pointOf: PointOf
  log: Log
  trustProxy?: boolean
  /** Calls of one address in a minute. */
  callsPerMinute?: number
}

const base = '/oruk/v3'
/** A service that staff hide is gone from all copies after so many seconds. */
const freshSeconds = 300

/** Open data: every page and program may read it. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
}

/** `/oruk/v3`: the directory as open data, in Open Referral UK 3.0 (https://openreferraluk.org). */
export function makeOpenReferral(options: OpenReferralOptions): Channel {
  const { directory, pointOf, log, trustProxy = false } = options
  const limiter = new RateLimiterMemory({ points: options.callsPerMinute ?? 600, duration: 60 })
  // Versions are counted anew with every start.
  const start = randomUUID()
  let last: Catalogue | undefined
  const catalogue = (): Catalogue => {
    const services = directory.services()
    if (last?.services !== services) last = makeCatalogue(services)
    return last
  }
  const modifiedAt = ({ id, last_modified: fed }: Service): string | undefined => {
    const corrected = directory.correction?.(id)?.at
    if (corrected === undefined || Date.parse(corrected) <= Date.parse(fed ?? '')) return fed
    return corrected
  }
  const etagOf = (request: Request): string => {
    const what = JSON.stringify([start, directory.version(), request.url])
    return `W/"${createHash('sha256').update(what).digest('base64url').slice(0, 22)}"`
  }

  const answer =
    (give: (request: Request) => object | Promise<object>) => async (request: Request, response: Response) => {
      try {
        await spend(limiter, groupOf(addressOf(request, trustProxy)))
        const etag = etagOf(request)
        const headers = { etag, 'cache-control': `public, max-age=${freshSeconds}` }
        if (request.headers['if-none-match'] === etag) send(request, response, 304, undefined, headers)
        else send(request, response, 200, await give(request), headers)
      } catch (error) {
        const { status, code, message, headers } = toProblem(error)
        if (status === 500) log.error(safeError(error), 'Open data could not be given')
        send(request, response, status, problemBody(code, message), { 'cache-control': 'no-store', ...headers })
      }
    }
  const mount = (server: Server, path: string, give: (request: Request) => object | Promise<object>): void => {
    server.get(`${base}${path}`, answer(give))
    server.head(`${base}${path}`, answer(give))
  }
  const parts = { modifiedAt, pointOf }

  return {
    mount(server) {
      mount(server, '', () => details)
      for (const [name, list] of Object.entries(lists)) {
        mount(server, `/${name}`, (request) => list(catalogue(), readQuery(request.getQuery()), parts))
      }
      for (const [name, one] of Object.entries(ones)) {
        mount(server, `/${name}/:id`, (request) => {
          const { id = '' } = request.params as { id?: string }
          const found = one(catalogue(), id, readQuery(request.getQuery()), parts)
          if (found === undefined) throw new Problem(404, 'NotFound', 'There is nothing with this id.')
          return found
        })
      }
      mount(server, '/*', () => {
        throw new Problem(404, 'NotFound', 'There is nothing at this address. The lists begin at /oruk/v3/services.')
      })
      server.opts(`${base}/*`, async (_request: Request, response: Response) => {
        const asked = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'If-None-Match' }
        response.writeHead(204, { ...open, ...asked, 'access-control-max-age': '86400' })
        response.end()
        await Promise.resolve()
      })
    },
  }
}

/** As the profile's own examples have it. */
const details = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    throw tooMany(refused instanceof RateLimiterRes ? refused.msBeforeNext / 1000 : 1)
  }
}

function send(
  request: Request,
  response: Response,
  status: number,
  body: object | undefined,
  headers: Record<string, string>,
): void {
  if (response.headersSent || response.destroyed) return
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const type =
    bytes === undefined ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }
  // An allowed page of the chat has its own header by now, which also lets it send its cookies.
  const origin = response.getHeader('access-control-allow-origin') === undefined ? open : {}
  response.writeHead(status, { ...origin, ...type, ...headers })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
