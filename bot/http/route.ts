import type { IncomingHttpHeaders } from 'node:http'
import type { Request, Response } from 'restify'
import { ConversationEnded, TooBusy, TurnFailed } from '../conversations/errors.ts'
import { safeError, type Log } from '../conversations/log.ts'
import { Problem, problemBody } from './problem.ts'

/** What a handler gives back: it is sent as JSON. */
export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

/**
 * Makes a restify handler of a function that gives an answer or throws. Whatever is thrown, the client gets a safe body:
 * restify itself would send the error's own message.
 */
export function route(log: Log, handle: (request: Request) => Promise<Answer>) {
  // restify: an async handler takes two arguments and returns nothing (a returned value is logged with the request).
  return async (request: Request, response: Response): Promise<void> => {
    let answer: Answer
    try {
      answer = await handle(request)
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status === 500) log.error({ ...safeError(error), path: templateOf(request) }, 'A request failed')
      answer = { status: problem.status, body: problemBody(problem.code, problem.message), headers: problem.headers }
    }
    sendJson(response, answer)
  }
}

export function sendJson(response: Response, { status, body, headers }: Answer): void {
  if (response.headersSent || response.destroyed) return
  response.sendRaw(status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
}

/** The route's pattern: never the address itself, which holds ids. */
const templateOf = (request: Request): string => {
  const path: unknown = request.getRoute().path
  return typeof path === 'string' ? path : 'unknown'
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof ConversationEnded)
    return new Problem(404, 'ConversationNotFound', 'This conversation has ended.')
  if (error instanceof TurnFailed) {
    return new Problem(502, 'BotRejectedActivity', 'The message could not be taken. Please send it again.')
  }
  if (error instanceof TooBusy) return tooMany(1)
  return new Problem(500, 'ServiceError', 'Something went wrong here. Please try again.')
}

/** @param seconds until it is worth trying again */
export const tooMany = (seconds: number): Problem =>
  new Problem(429, 'TooManyRequests', 'Too many messages at once. Please wait a moment and send it again.', {
    'retry-after': String(Math.max(1, Math.ceil(seconds))),
  })

/** The host a client asked for, when it looks like one. */
export function hostOf(headers: IncomingHttpHeaders): string | undefined {
  const { host } = headers
  return host !== undefined && /^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:.]+\](:\d{1,5})?$/.test(host) ? host : undefined
}
