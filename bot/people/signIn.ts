import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../http/problem.ts'
import { readSignIn, type Account } from './accounts.ts'
import type { AddressLimits } from './addressLimits.ts'
import type { StaffParts } from './manage.ts'
import { TooManyHashes } from './passwords.ts'

export const signInBody = z.object({ name: z.string().max(200), password: z.string().max(2_000) })

/**
 * The account of whoever gives its name and password.
 * @throws {Problem} 401 the same for an unknown name, a wrong password and a disabled account; 429 locked, also with the
 * right password, and also for a name that nobody has; 503 too many at once
 */
export async function signIn(
  typed: z.infer<typeof signInBody>,
  address: string,
  parts: StaffParts,
  limits: AddressLimits,
): Promise<Account> {
  await limits.before(address)
  const name = readSignIn(typed.name)
  // What can't be a name is counted all the same; it may be a password typed in the wrong box, so not as it is.
  const counted = name ?? `-${createHash('sha256').update(typed.name).digest('base64url')}`
  const seconds = await parts.tries.begin(counted, address)
  if (seconds > 0) throw locked(seconds)
  const account = name === undefined ? undefined : await parts.accounts.find(name)
  const right = await isRight(typed.password, account, [counted, address], parts)
  if (account === undefined || account.disabled || !right) {
    await noteWrong(counted, account, address, parts, limits)
    throw wrong()
  }
  await parts.tries.right(counted, address)
  if (parts.passwords.isCheap(account.password)) await hashAnew(typed.password, account, parts)
  await parts.audit.note(account.signIn, 'signed in')
  return account
}

async function isRight(
  password: string,
  account: Account | undefined,
  counted: [name: string, address: string],
  { passwords, tries }: StaffParts,
): Promise<boolean> {
  try {
    return await passwords.isRight(password, account?.password)
  } catch (error) {
    tries.undo(...counted)
    throw error instanceof TooManyHashes ? busy() : error
  }
}

async function noteWrong(
  counted: string,
  account: Account | undefined,
  address: string,
  { tries, audit }: StaffParts,
  limits: AddressLimits,
): Promise<void> {
  await limits.wrong(address)
  const isLocked = tries.wrong(counted, address, account !== undefined)
  // Not waited for: the answer must take as long as for a name that nobody has.
  void audit.note(account?.signIn, 'wrong try')
  if (isLocked) void audit.note(account?.signIn, 'locked')
}

/** What scrypt costs was raised since the password was kept. Another time will do if it fails. */
async function hashAnew(
  password: string,
  { signIn: name }: Account,
  { passwords, accounts }: StaffParts,
): Promise<void> {
  try {
    const hash = await passwords.hash(password)
    await accounts.change(name, (account) =>
      passwords.isCheap(account.password) ? { ...account, password: hash } : account,
    )
  } catch {
    // The old hash still lets them in.
  }
}

const wrong = (): Problem =>
  new Problem(401, 'WrongNameOrPassword', 'The name or the password is not right. Please try again.')
const busy = (): Problem =>
  new Problem(503, 'Busy', 'Many people are signing in just now. Please try again in a moment.', { 'retry-after': '2' })

function locked(seconds: number): Problem {
  const minutes = Math.ceil(seconds / 60)
  const words = `Too many wrong tries. Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`
  return new Problem(429, 'Locked', words, { 'retry-after': String(seconds) })
}
