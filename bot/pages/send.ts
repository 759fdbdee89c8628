import type { Request, Response } from 'restify'
import { safeError, type Log } from '../conversations/log.ts'
import { Problem } from '../http/problem.ts'
import { toProblem } from '../http/route.ts'

/** What a page handler gives back. `headers` may hold `location` for a way on (status 303). */
export interface PageAnswer {
  status: number
  body: string
  headers?: Record<string, string>
}

/**
 * Makes a restify handler of a function that writes a page or throws. Nothing that was thrown is shown.
 * @param sorry writes the page for something that went wrong: its status and a sentence that says what to do
 */
export function pageRoute(
  log: Log,
  handle: (request: Request) => Promise<PageAnswer>,
  sorry: (status: number, message: string) => string,
) {
  // restify: an async handler takes two arguments and returns nothing.
  return async (request: Request, response: Response): Promise<void> => {
    let answer: PageAnswer
    try {
      answer = await handle(request)
    } catch (error) {
      const problem: Problem = toProblem(error)
      if (problem.status === 500) log.error(safeError(error), 'A page could not be written')
      answer = { status: problem.status, body: sorry(problem.status, problem.message), headers: problem.headers }
    }
    if (response.headersSent || response.destroyed) return
    response.sendRaw(answer.status, answer.body, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...answer.headers,
    })
  }
}
