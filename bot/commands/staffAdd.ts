import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { giveOrder } from '../people/giveOrder.ts'
import type { ShownAccount, StaffOrder } from '../people/manage.ts'
import { readPassword } from '../people/readPassword.ts'
import { roles, type Role } from '../people/roles.ts'
import { table, when } from './table.ts'

const usage = `npm run staff:add -- --name "Sam Taylor" --sign-in sam.taylor --role rapidResponse
npm run staff:add -- --new-password --sign-in sam.taylor   (also lets a disabled or locked account in again)
npm run staff:add -- --disable --sign-in sam.taylor        (ends its sessions at once)
npm run staff:add -- --list [--json]
Roles: ${roles.join(', ')}. The password is asked for on the terminal, or taken from what is piped in.`

/** Makes, disables and lists the accounts with which staff sign in. */
async function main(): Promise<string> {
  const { order, asJson } = await readOrder()
  const by = whoAsks()
  const named = order.do === 'list' || by === undefined ? order : { ...order, by }
  const accounts = await giveOrder(process.env['DATA_DIR'] ?? './data', named)
  if (asJson) return JSON.stringify(accounts, null, 2)
  if (order.do === 'list') return listOf(accounts)
  const signIn = accounts[0]?.signIn ?? ''
  if (order.do === 'add') return `${signIn} can sign in now, at /rapid-response.`
  if (order.do === 'disable') return `${signIn} can no longer sign in, and is signed out.`
  return `${signIn} has a new password, and is signed out everywhere.`
}

/** Whoever is signed in to this machine; with sudo, the person behind it. Undefined when the machine does not know. */
function whoAsks(): string | undefined {
  const behind = process.env['SUDO_USER']
  if (behind !== undefined && behind !== '') return behind.slice(0, 100)
  try {
    return userInfo().username.slice(0, 100)
  } catch {
    return undefined
  }
}

async function readOrder(): Promise<{ order: StaffOrder; asJson: boolean }> {
  const { values } = read()
  const asJson = values.json === true
  if (values.list === true) return { order: { do: 'list' }, asJson }
  const signIn = values['sign-in']
  if (signIn === undefined) throw new Error(usage)
  if (values.disable === true) return { order: { do: 'disable', signIn }, asJson }
  if (values['new-password'] === true) {
    return { order: { do: 'new password', signIn, password: await readPassword() }, asJson }
  }
  const { name, role } = values
  if (name === undefined || role === undefined) throw new Error(usage)
  if (!isRole(role)) throw new Error(`There is no role "${role}". There are: ${roles.join(', ')}.`)
  return { order: { do: 'add', signIn, name, role, password: await readPassword() }, asJson }
}

function read() {
  const yesOrNo = { type: 'boolean' } as const
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      options: {
        ...{ name: text, 'sign-in': text, role: text },
        ...{ disable: yesOrNo, 'new-password': yesOrNo, list: yesOrNo, json: yesOrNo },
      },
    })
  } catch {
    throw new Error(usage)
  }
}

const isRole = (text: string): text is Role => roles.some((role) => role === text)

function listOf(accounts: readonly ShownAccount[]): string {
  if (accounts.length === 0) return 'Nobody can sign in yet.'
  const rows = accounts.map(({ signIn, name, role, addedAt, disabled }) => [
    ...[signIn, name, role, when(addedAt), disabled ? 'disabled' : 'yes'],
  ])
  return table(['Sign-in', 'Name', 'Role', 'Added', 'Can sign in'], rows)
}

main().then(
  (said) => void process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
