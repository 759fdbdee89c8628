import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'
import { Problem, problemBody } from './problem.ts'
import { sendJson } from './route.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
/** Files named with a hash of what is in them never change. A page does, whatever it is called (`rapid-response.html`). */
const hashed = /[-.][0-9A-Za-z]{8,}\.(?!html$)[a-z0-9]+$/

interface Page {
  type: string
  etag: string
  cache: string
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
}

/**
 * Serves the files of a folder, packed once. Only files that were there at the start are served, so that no address
 * can reach anything else. `/` is `index.html`, and `/find` would be `find.html`.
 */
export function mountPages(server: Server, folder: string): void {
  const pages = new Map<string, Promise<Page>>()
  const names = listFiles(folder)

  const find = async (path: string): Promise<Page | undefined> => {
    const known = await names
    const bare = path.replace(/^\/|\/$/g, '')
    const name = [bare || 'index.html', `${bare}.html`, `${bare}/index.html`].find((one) => known.has(one))
    if (name === undefined) return undefined
    const page = pages.get(name) ?? pack(join(folder, name))
    pages.set(name, page)
    page.catch(() => pages.delete(name))
    return page
  }

  const serve = async (request: Request, response: Response): Promise<void> => {
    const page = await find(request.path()).catch(() => undefined)
    if (page === undefined) {
      const gone = new Problem(404, 'NotFound', 'There is nothing at this address.')
      sendJson(response, { status: gone.status, body: problemBody(gone.code, gone.message) })
      return
    }
    send(request, response, page)
  }
  server.get('/*', serve)
  server.head('/*', serve)
}

function send(request: Request, response: Response, page: Page): void {
  const wanted = request.headers['accept-encoding'] ?? ''
  const encoding = /\bbr\b/.test(wanted) && page.br ? 'br' : /\bgzip\b/.test(wanted) && page.gzip ? 'gzip' : undefined
  const body = (encoding === undefined ? undefined : page[encoding]) ?? page.plain
  response.setHeader('etag', page.etag)
  response.setHeader('cache-control', page.cache)
  response.setHeader('vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304)
    response.end()
    return
  }
  response.setHeader('content-type', page.type)
  response.setHeader('content-length', body.length)
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.writeHead(200)
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function listFiles(folder: string): Promise<Set<string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return new Set(files.map((name) => name.split(sep).join('/')).filter((name) => !name.startsWith('.')))
}

async function pack(file: string): Promise<Page> {
  const plain = await readFile(file)
  const extension = extname(file)
  const page: Page = {
    plain,
    type: types[extension] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    cache: hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (!packed.has(extension)) return page
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
  page.br = await promisify(brotliCompress)(plain, options)
  page.gzip = await promisify(gzip)(plain)
  return page
}
