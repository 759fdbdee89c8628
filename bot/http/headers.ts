import type { RequestHandler } from 'restify'
import { hostOf } from './route.ts'

export interface OriginRules {
  /** Pages of other origins that may use the chat, such as `https://www.leeds.gov.uk`. The own origin always may. */
  allowedOrigins: readonly string[]
}

/** May a page of this origin talk to us? Clients that are not browsers send no origin. */
export function originAllowed(origin: string | undefined, host: string | undefined, rules: OriginRules): boolean {
  if (origin === undefined) return true
  if (rules.allowedOrigins.includes(origin)) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
}

/** Pages and calls of staff: a click that another page stole from a worker could close a crisis. */
const ofStaff = /^\/(?:rapid-response|staff)(?=[/.]|$)/

/** @param frameAncestors who may show the chat in a frame, as in Content-Security-Policy: `'self'` or origins */
export function securityHeaders(frameAncestors: string): RequestHandler {
  return (request, response, next) => {
    const host = hostOf(request.headers)
    // Some browsers do not count a socket to the same host as 'self'.
    const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`
    const policy = [
      "default-src 'self'",
      `connect-src 'self'${sockets}`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors ${ofStaff.test(request.path()) ? "'none'" : frameAncestors}`,
    ]
    response.setHeader('content-security-policy', policy.join('; '))
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    next()
  }
}

const mayAskWith = 'authorization, content-type, x-ms-bot-agent, x-requested-with'

/** Lets pages of the allowed origins call the chat, and answers their preflight. */
export function crossOrigin(rules: OriginRules): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers
    if (origin === undefined || !rules.allowedOrigins.includes(origin)) return next()
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('vary', 'Origin')
    response.setHeader('access-control-allow-credentials', 'true')
    response.setHeader('access-control-expose-headers', 'Retry-After')
    if (request.method !== 'OPTIONS') return next()
    response.setHeader('access-control-allow-headers', mayAskWith)
    response.setHeader('access-control-allow-methods', 'GET, POST')
    response.setHeader('access-control-max-age', '600')
    response.writeHead(204)
    response.end()
    next(false)
  }
}
