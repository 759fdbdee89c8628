import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../bot/people/roles.ts'
import type { TestService } from './service.ts'

export interface StaffMember {
  get<T>(path: string): Promise<{ status: number; body: T }>
  post<T>(path: string, body?: unknown): Promise<{ status: number; body: T }>
}

const password = 'a kettle sings at dawn 7'

/** An account made as `npm run staff:add` makes it, signed in as the page does it. */
export async function signInAs(service: TestService, name: string, role: Role): Promise<StaffMember> {
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
  const call = async <T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const response = await fetch(`${service.address}${path}`, {
      ...{ method, headers: { ...json, cookie } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as T }
  }
  return { get: (path) => call('GET', path), post: (path, body = {}) => call('POST', path, body) }
}
