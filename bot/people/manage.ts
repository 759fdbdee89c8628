import { z } from 'zod'
import { readSignIn, type Account, type Accounts } from './accounts.ts'
import type { Audit } from './audit.ts'
import type { Passwords } from './passwords.ts'
import { roles } from './roles.ts'
import type { Sessions } from './sessions.ts'
import type { Tries } from './tries.ts'
import { whyWeak } from './weakPassword.ts'

/** Who gave the order, as the machine knows them. */
const by = z.string().min(1).max(100).optional()

/** What `npm run staff:add` asks for. */
export const staffOrder = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    signIn: z.string().max(200),
    name: z.string().max(200),
    role: z.enum(roles),
    password: z.string().max(2_000),
    by,
  }),
  z.strictObject({ do: z.literal('disable'), signIn: z.string().max(200), by }),
  z.strictObject({ do: z.literal('new password'), signIn: z.string().max(200), password: z.string().max(2_000), by }),
  z.strictObject({ do: z.literal('list') }),
])
export type StaffOrder = z.infer<typeof staffOrder>

/** An account without its password. */
export type ShownAccount = Omit<Account, 'password' | 'round'>

/** Why an order was not carried out: a sentence for whoever typed the command. Nothing was changed. */
export class OrderRefused extends Error {}

export interface StaffParts {
  accounts: Accounts
  sessions: Sessions
  tries: Tries
  passwords: Passwords
  audit: Audit
}

/**
 * Carries out an order; gives the accounts it is about. All is on disk when it resolves.
 * @throws {OrderRefused}
 */
export async function carryOut(order: StaffOrder, parts: StaffParts): Promise<ShownAccount[]> {
  switch (order.do) {
    case 'list':
      return (await parts.accounts.list()).map(shown)
    case 'add':
      return [shown(await add(order, parts))]
    case 'disable':
      return [shown(await disable(order, parts))]
    case 'new password':
      return [shown(await newPassword(order, parts))]
    default:
      return order satisfies never
  }
}

async function add(order: Extract<StaffOrder, { do: 'add' }>, parts: StaffParts): Promise<Account> {
  const signIn = readSignIn(order.signIn)
  if (signIn === undefined) {
    throw new OrderRefused(
      'A sign-in name is 2 to 63 letters (a to z), digits, dots, dashes, @ or +, such as sam.taylor.',
    )
  }
  const name = order.name.normalize('NFC').trim()
  if (!/^[\p{L}\p{M}\p{N} .,'’()-]{2,60}$/u.test(name)) {
    throw new OrderRefused('The name is what people in the chat see: 2 to 60 letters, such as "Sam Taylor".')
  }
  if ((await parts.accounts.find(signIn)) !== undefined) throw taken(signIn)
  refuseWeak(order.password, { name, signIn })
  const password = await parts.passwords.hash(order.password)
  const account = await parts.accounts.add({ signIn, name, role: order.role, password })
  if (account === undefined) throw taken(signIn)
  await parts.audit.note(signIn, 'added', byOf(order.by))
  return account
}

async function disable(order: Extract<StaffOrder, { do: 'disable' }>, parts: StaffParts): Promise<Account> {
  const account = await change(order.signIn, parts, (before) => ({
    ...before,
    disabled: true,
    round: before.round + 1,
  }))
  await parts.sessions.endAll(account.signIn)
  await parts.audit.note(account.signIn, 'disabled', byOf(order.by))
  return account
}

async function newPassword(
  { signIn: typed, password, by: orderedBy }: Extract<StaffOrder, { do: 'new password' }>,
  parts: StaffParts,
): Promise<Account> {
  const before = await parts.accounts.find(readSignIn(typed) ?? '-')
  if (before === undefined) throw unknown(typed)
  refuseWeak(password, before)
  const hash = await parts.passwords.hash(password)
  const account = await change(typed, parts, (one) => ({
    ...one,
    password: hash,
    disabled: false,
    round: one.round + 1,
  }))
  await parts.sessions.endAll(account.signIn)
  await parts.tries.clear(account.signIn)
  await parts.audit.note(account.signIn, 'new password', byOf(orderedBy))
  return account
}

const byOf = (name: string | undefined): { by?: string } => (name === undefined ? {} : { by: name })

async function change(typed: string, { accounts }: StaffParts, how: (one: Account) => Account): Promise<Account> {
  const account = await accounts.change(readSignIn(typed) ?? '-', how)
  if (account === undefined) throw unknown(typed)
  return account
}

function refuseWeak(password: string, about: { name: string; signIn: string }): void {
  const why = whyWeak(password, about)
  if (why !== undefined) throw new OrderRefused(why)
}

const unknown = (signIn: string): OrderRefused => new OrderRefused(`Nobody signs in as "${signIn}". Try --list.`)
const taken = (signIn: string): OrderRefused =>
  new OrderRefused(`Somebody signs in as "${signIn}" already. Use --new-password to let them in again.`)

function shown({ id, signIn, name, role, disabled, addedAt, changedAt }: Account): ShownAccount {
  return { id, signIn, name, role, disabled, addedAt, changedAt }
}
