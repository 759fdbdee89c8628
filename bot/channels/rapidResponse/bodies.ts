import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readJson } from '../../http/body.ts'
import { Problem } from '../../http/problem.ts'

/** A long note, or a plan of many lines. */
const bodyLimit = 64 * 1024

/** Control characters (line breaks and tabs apart) and halves of characters say nothing, and some stores refuse them. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .trim()

const words = (most: number) => z.string().max(most).transform(clean)
const needed = (most: number) => words(most).pipe(z.string().min(1))
/** The caller's id of an act. */
const once = z.string().min(1).max(100).optional()
const team = z.string().min(1).max(100)

const planLine = z.object({
  what: needed(1_000),
  who: words(200),
  by: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  /** Pounds and pence; these are small sums (seed 002). */
  money: z.number().min(0).max(100_000).nullable().default(null),
})

/** What may be sent with each call. Whatever else is in a body is passed over. */
export const bodies = {
  take: z.object({ once }),
  contact: z.object({ once, how: needed(200), note: words(5_000).default('') }),
  note: z.object({ once, text: needed(5_000) }),
  plan: z.object({ once, lines: z.array(planLine).max(30) }),
  pass: z.object({ once, team, why: words(2_000).default('') }),
  accept: z.object({ once, team, who: needed(200) }),
  chat: z.object({ once, to: z.enum(['worker', 'bot']) }),
  say: z.object({ once, text: needed(5_000) }),
  close: z.object({ once, happened: needed(5_000), wanted: words(5_000).default('') }),
  request: z.object({ once, note: words(5_000).optional() }),
  chatOff: z.object({ off: z.boolean() }),
}

/**
 * The body of a call.
 * @throws {Problem} 415 not JSON by its own account (a form of another page could send that), 413 too large, 400 naming the
 * field that is wrong, never what was in it
 */
export async function readBody<T extends z.ZodType>(request: IncomingMessage, shape: T): Promise<z.output<T>> {
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, 'UnsupportedMediaType', 'Send JSON, with the content type application/json.')
  }
  const parsed = shape.safeParse((await readJson(request, bodyLimit)) ?? {})
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem(
    400,
    'BadArgument',
    field === '' ? 'Send a JSON object.' : `The field "${field}" is missing, too long or not of the right kind.`,
  )
}
