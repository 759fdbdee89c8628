import { makePasswords } from '../../bot/people/passwords.ts'
import { makePeople, type People, type PeopleOptions } from '../../bot/people/people.ts'
import { makeServer } from '../../bot/http/server.ts'
import { route } from '../../bot/http/route.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { carryOut, type StaffOrder } from '../../bot/people/manage.ts'
import { makeStaffParts } from '../../bot/people/parts.ts'
import { handClock } from '../handoff/fixtures.ts'

export const cheap = { n: 16, r: 1, p: 1 }
export const goodPassword = 'kettle umbrella thistle'
export const sam = {
  do: 'add',
  signIn: 'sam.taylor',
  name: 'Sam Taylor',
  role: 'rapidResponse',
  password: goodPassword,
} as const satisfies StaffOrder

/** Keeps every line, to look for what must not be in one. */
export function keepingLog() {
  const lines: string[] = []
  const keep =
    (level: string) =>
    (fields: object, message: string): void =>
      void lines.push(`${level} ${JSON.stringify(fields)} ${message}`)
  return { lines, log: { info: keep('info'), warn: keep('warn'), error: keep('error') } }
}

/** The staff routes on a port of the system's choosing, with passwords that cost little and a clock that the test moves. */
export async function staffServer(changes: Partial<PeopleOptions> = {}) {
  const storage = changes.storage ?? openMemory()
  const clock = (changes.clock as ReturnType<typeof handClock> | undefined) ?? handClock()
  const { log, lines } = keepingLog()
  const passwords = makePasswords(cheap)
  const people: People = makePeople({ storage, clock, log, passwords, ...changes })
  const server = makeServer({
    channels: [
      people,
      {
        mount: (to) =>
          to.get(
            '/ask',
            route(log, async (request) => ({ status: 200, body: await people.signedIn(request) })),
          ),
      },
    ],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    log,
    pages: '/nowhere',
  })
  const url = await server.listen(0, '127.0.0.1')
  const parts = makeStaffParts({ storage, clock, log, passwords })
  const call = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    ...{ url, storage, clock, lines, people, parts, call, post },
    order: (order: StaffOrder) => carryOut(order, parts),
    signIn: (name: string, password: string, headers?: Record<string, string>) =>
      post('/staff/sign-in', { name, password }, headers),
    /** @returns the cookie header of a fresh session */
    async cookie(): Promise<string> {
      const answer = await post('/staff/sign-in', { name: sam.signIn, password: sam.password })
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
    ask: async (cookie: string, headers: Record<string, string> = {}): Promise<number> =>
      (await call('/ask', { headers: { cookie, ...headers } })).status,
    stop: () => server.stop(),
  }
}
export type StaffServer = Awaited<ReturnType<typeof staffServer>>
