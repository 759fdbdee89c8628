import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'

/**
 * Reads a request's body as JSON.
 * @param limit bytes
 * @returns undefined when there is no body
 * @throws {Problem} 413 too large, 415 compressed, 400 not JSON
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Problem(415, 'UnsupportedMediaType', 'Send the body without compression.')
  }
  const text = await readText(request, limit)
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Not the parser's own message: it quotes what somebody wrote.
    throw new Problem(400, 'BadArgument', 'The body is not valid JSON.')
  }
}

/**
 * Reads what a form of a page sent (`application/x-www-form-urlencoded`).
 * @param limit bytes
 * @throws {Problem} 413 too large, 415 something else
 */
export async function readForm(request: IncomingMessage, limit: number): Promise<URLSearchParams> {
  const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = request.headers
  if (encoding !== 'identity' || !/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new Problem(415, 'UnsupportedMediaType', 'Send the form as the page does.')
  }
  return new URLSearchParams(await readText(request, limit))
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Problem) {
      // The rest is let run by: a connection cut while it sends would never show the client why.
      request.resume()
      throw error
    }
    throw new Problem(400, 'BadArgument', 'The body did not arrive whole.')
  }
  return Buffer.concat(chunks).toString('utf8')
}

const tooLarge = (limit: number): Problem =>
  new Problem(413, 'MessageTooLarge', `The body may have up to ${Math.floor(limit / 1024)} KB. Send it in parts.`)
