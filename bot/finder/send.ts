import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'restify'

export interface Written {
  status: number
  body: string
  headers?: Record<string, string>
}

/** Good and quick: a page takes a millisecond or two, in another thread. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Sends a page packed, if the browser takes that. Nothing secret is on these pages, so that packing tells nobody anything. */
export async function sendPage(request: Request, response: Response, written: Written): Promise<void> {
  const { status, body, headers } = written
  const wanted = request.headers['accept-encoding'] ?? ''
  const encoding = /\bbr\b/.test(wanted) ? 'br' : /\bgzip\b/.test(wanted) ? 'gzip' : null
  const bytes =
    encoding === 'br'
      ? await promisify(brotliCompress)(body, brotli)
      : encoding === 'gzip'
        ? await promisify(gzip)(body)
        : Buffer.from(body)
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
    'content-length': String(bytes.length),
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
