import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../bot/people/roles.ts'
import type { TestService } from './service.ts'

/** Whatever the page's calls give that tests look at. */
interface Answered {
  status: number
  body: {
    handoffs?: { reference: string }[]
    transcript?: { from: string; text: string; undelivered?: boolean }[]
    off?: boolean
  }
}

export interface StaffMember {
  get(path: string): Promise<Answered>
  post(path: string, body?: unknown): Promise<Answered>
  /** The same session at the address of another start. */
  at(address: string): StaffMember
}

const password = 'a kettle sings at dawn 7'

/** An account made as `npm run staff:add` makes it, signed in as the page does it. */
export async function signInAs(
  service: Pick<TestService, 'address' | 'folder'>,
  name: string,
  role: Role,
): Promise<StaffMember> {
  const { secret } = JSON.parse(await readFile(join(service.folder, 'service.json'), 'utf8')) as { secret: string }
  const signIn = name.toLowerCase().replaceAll(' ', '.')
  const json = { 'content-type': 'application/json' }
  const order = { do: 'add', signIn, name, role, password }
  const made = await fetch(`${service.address}/internal/staff`, {
    ...{ method: 'POST', headers: { ...json, authorization: `Bearer ${secret}` }, body: JSON.stringify(order) },
  })
  if (!made.ok) throw new Error(`No account: ${await made.text()}`)
  const entered = await fetch(`${service.address}/staff/sign-in`, {
    ...{ method: 'POST', headers: json, body: JSON.stringify({ name: signIn, password }) },
  })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Not signed in: ${await entered.text()}`)
  return memberAt(service.address, cookie)
}

function memberAt(address: string, cookie: string): StaffMember {
  const call = async (method: string, path: string, body?: unknown): Promise<Answered> => {
    const response = await fetch(`${address}${path}`, {
      ...{ method, headers: { 'content-type': 'application/json', cookie } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answered['body'] }
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    at: (other) => memberAt(other, cookie),
  }
}
