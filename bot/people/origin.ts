import type { IncomingMessage } from 'node:http'
import { Problem } from '../http/problem.ts'

/**
 * Refuses a request that a page of another origin sent. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; programs
 * say neither. The pages that may use the chat (ALLOWED_ORIGINS) may not use what staff do.
 * @throws {Problem} 403
 */
export function checkOrigin({ headers }: IncomingMessage, publicUrl?: string): void {
  const site = headers['sec-fetch-site']
  // `none`: typed or from a bookmark.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign()
  const { origin, host } = headers
  if (origin === undefined) return
  const own = [host, publicUrl !== undefined && URL.canParse(publicUrl) ? new URL(publicUrl).host : undefined]
  if (!URL.canParse(origin) || !own.includes(new URL(origin).host)) throw foreign()
}

const foreign = (): Problem => new Problem(403, 'Forbidden', 'Only the pages of this service may ask for that.')
