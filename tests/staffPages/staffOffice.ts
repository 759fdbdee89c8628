import { makePeople } from '../../bot/people/people.ts'
import { makePasswords } from '../../bot/people/passwords.ts'
import { carryOut } from '../../bot/people/manage.ts'
import { makeStaffParts } from '../../bot/people/parts.ts'
import type { Role } from '../../bot/people/roles.ts'
import { staffAudit } from '../../bot/people/staffChain.ts'
import { makeServer } from '../../bot/http/server.ts'
import type { StaffPage } from '../../bot/staffPages/staffPage.ts'
import { makeStaffPages } from '../../bot/staffPages/staffPages.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Clock } from '../../dialogs/ports.ts'
import { handClock } from '../handoff/fixtures.ts'
import { cheap, goodPassword, keepingLog } from '../people/staffServer.ts'

export interface StaffOfficeOptions {
  pages: (storage: Storage, clock: Clock) => readonly StaffPage[]
  storage?: Storage
  clock?: ReturnType<typeof handClock>
  /** Folder of the built pages; without it they have no style. */
  folder?: string
}

export interface Shown {
  status: number
  headers: Headers
  text: string
  /** What stands in the page's forms; empty when there is none. */
  token: string
}

/** A member of staff who is signed in. */
export interface Member {
  cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Shown>
  /** Sends a form as the page at `from` would, with its token, and does not follow where it leads. */
  send(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Shown>
  /** The same, and the page it leads to. */
  press(path: string, fields?: Record<string, string>): Promise<Shown>
}

export const password = goodPassword

/** The staff pages alone, on a port of the system's choosing, with passwords that cost little. */
export async function staffOffice(options: StaffOfficeOptions) {
  const storage = options.storage ?? openMemory()
  const clock = options.clock ?? handClock()
  const { log, lines } = keepingLog()
  const passwords = makePasswords(cheap)
  const people = makePeople({ storage, clock, log, passwords })
  const folder = options.folder ?? '/nowhere'
  const pages = options.pages(storage, clock)
  const server = makeServer({
    channels: [people, makeStaffPages({ people, pages, council: 'Testborough Council', folder, clock, log })],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    log,
    pages: folder,
  })
  const url = await server.listen(0, '127.0.0.1')
  const parts = makeStaffParts({ storage, clock, log, passwords })

  const call = async (path: string, init: RequestInit = {}): Promise<Shown> => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
    return { status: response.status, headers: response.headers, text, token }
  }
  const sendForm = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    call(path, { method: 'POST', headers, body: new URLSearchParams(fields) })

  const member = (cookie: string): Member => {
    const get: Member['get'] = (path, headers = {}) => call(path, { headers: { cookie, ...headers } })
    const send: Member['send'] = async (path, fields = {}, headers = {}) => {
      const { token } = await get('/staff')
      return sendForm(path, { token, ...fields }, { cookie, ...headers })
    }
    return {
      cookie,
      get,
      send,
      async press(path, fields) {
        const sent = await send(path, fields)
        const to = sent.headers.get('location')
        return to === null ? sent : get(to.replace(/#.*/, ''))
      },
    }
  }

  return {
    ...{ url, storage, clock, lines, call, sendForm },
    async hire(signIn: string, role: Role): Promise<void> {
      await carryOut({ do: 'add', signIn, name: `Sam ${signIn}`, role, password }, parts)
    },
    /** Makes an account of that role and signs in with the form. */
    async enter(role: Role, signIn = `a.${role.toLowerCase()}`): Promise<Member> {
      await carryOut({ do: 'add', signIn, name: 'Sam Taylor', role, password }, parts)
      const entered = await sendForm('/staff/enter', { name: signIn, password, to: '/staff' })
      const cookie = entered.headers.get('set-cookie')?.split(';')[0]
      if (cookie === undefined) throw new Error(`Not signed in: ${entered.text}`)
      return member(cookie)
    },
    /** What the staff audit has, as "who: what about". */
    async audit(): Promise<string[]> {
      const noted = (await storage.lines(staffAudit)) as { who: string; what: string; about?: string }[]
      return noted.map(({ who, what, about }) => `${who}: ${what}${about === undefined ? '' : ` ${about}`}`)
    },
    disable: (signIn: string) => carryOut({ do: 'disable', signIn }, parts),
    stop: () => server.stop(),
  }
}
export type StaffOffice = Awaited<ReturnType<typeof staffOffice>>
