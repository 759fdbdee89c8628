import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { Problem } from '../http/problem.ts'

const id = z.string().min(1).max(200)
const reference = z.string().regex(/^[A-Z0-9-]{3,30}$/)
const from = z.object({ name: z.string().max(200).optional() }).optional()

/** `handoff.status`, as EventFactory.createHandoffStatus makes it. */
export const statusActivity = z.object({
  type: z.literal('event'),
  name: z.literal('handoff.status'),
  id,
  conversation: z.object({ id: reference }),
  from,
  value: z.object({
    state: z.enum(['accepted', 'failed', 'completed']),
    message: z.string().max(2_000).nullish(),
  }),
})

/** Words of a worker at the hub for the person. */
export const messageActivity = z.object({
  type: z.literal('message'),
  id,
  conversation: z.object({ id: reference }),
  from,
  text: z.string().trim().min(1).max(4_000),
})

const limit = 64 * 1024

/**
 * The body as it was signed, letter by letter.
 * @throws {Problem}
 */
export async function rawBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) break
      chunks.push(chunk)
    }
  } catch {
    throw new Problem(400, 'BadArgument', 'The body did not arrive whole.')
  }
  if (size <= limit) return Buffer.concat(chunks).toString('utf8')
  // The rest is let run by: a connection cut while it sends would never show the hub why.
  request.resume()
  throw new Problem(413, 'MessageTooLarge', 'The body may have up to 64 KB.')
}

/** @throws {Problem} 400, without quoting what was sent */
export function parseActivity<T>(schema: z.ZodType<T>, body: string): T {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    throw new Problem(400, 'BadArgument', 'The body is not valid JSON.')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem(400, 'BadArgument', `The activity is not of the shape that is expected here: ${where}.`)
}
