import type { Request } from 'restify'
import type { Desk } from '../../handoff/desk.ts'
import type { HandoffDocument } from '../../handoff/handoffDocument.ts'
import { Problem } from '../../http/problem.ts'
import type { Worker } from '../../people/roles.ts'
import type { ChatActs } from './acts.ts'
import { bodies, readBody } from './bodies.ts'

type Call = (reference: string, worker: Worker, request: Request) => Promise<HandoffDocument>

/** `POST /handoffs/:reference/<name>`. */
export function handoffCalls(desk: Desk, chat: ChatActs, teams: readonly string[]): Record<string, Call> {
  const mustBeTeam = (team: string): void => {
    if (!teams.includes(team)) throw new Problem(400, 'BadArgument', 'There is no such team in the council profile.')
  }
  return {
    take: async (reference, worker, request) =>
      desk.take(reference, worker, (await readBody(request, bodies.take)).once),
    contact: async (reference, worker, request) => {
      const { once, ...about } = await readBody(request, bodies.contact)
      return desk.contact(reference, worker, about, once)
    },
    note: async (reference, worker, request) => {
      const { once, text } = await readBody(request, bodies.note)
      return desk.note(reference, worker, text, once)
    },
    plan: async (reference, worker, request) => {
      const { once, lines } = await readBody(request, bodies.plan)
      return desk.plan(reference, worker, lines, once)
    },
    pass: async (reference, worker, request) => {
      const { once, ...to } = await readBody(request, bodies.pass)
      mustBeTeam(to.team)
      return chat.andLeave(reference, worker, 'handed back', () => desk.pass(reference, worker, to, once))
    },
    accept: async (reference, worker, request) => {
      const { once, ...by } = await readBody(request, bodies.accept)
      mustBeTeam(by.team)
      return desk.accept(reference, worker, by, once)
    },
    chat: async (reference, worker, request) => {
      const { once, to } = await readBody(request, bodies.chat)
      return chat.chat(reference, worker, to, once)
    },
    say: async (reference, worker, request) => {
      const { once, text } = await readBody(request, bodies.say)
      return chat.say(reference, worker, text, once)
    },
    close: async (reference, worker, request) => {
      const { once, ...how } = await readBody(request, bodies.close)
      return chat.andLeave(reference, worker, 'closed', () => desk.close(reference, worker, how, once))
    },
  }
}
