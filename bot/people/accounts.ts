import { randomBytes } from 'node:crypto'
import type { Clock } from '../../dialogs/ports.ts'
import { againOnConflict } from '../handoff/tryAgain.ts'
import { EtagConflict, type Storage } from '../storage/storage.ts'
import type { PasswordHash } from './passwords.ts'
import type { Role } from './roles.ts'

const collection = 'staff'

/** What is stored in the collection `staff`, under the sign-in name. */
export interface Account {
  /** Never changes and is never given again. */
  id: string
  /** In small letters. */
  signIn: string
  /** As the person in the chat sees it. */
  name: string
  role: Role
  password: PasswordHash
  /** Sessions of an earlier round are void: raised when the account is disabled or gets a new password. */
  round: number
  disabled: boolean
  /** ISO times. */
  addedAt: string
  changedAt: string
}

export interface Accounts {
  find(signIn: string): Promise<Account | undefined>
  /** On disk before it resolves; undefined when the sign-in name is taken. */
  add(account: Pick<Account, 'signIn' | 'name' | 'role' | 'password'>): Promise<Account | undefined>
  /** On disk before it resolves; undefined when there is no such account. */
  change(signIn: string, change: (account: Account) => Account): Promise<Account | undefined>
  /** By sign-in name. */
  list(): Promise<Account[]>
}

/** The sign-in name as it is stored, or undefined when it can't be one. */
export function readSignIn(typed: string): string | undefined {
  const name = typed.normalize('NFKC').trim().toLowerCase()
  return /^[a-z0-9][a-z0-9._@+-]{1,62}$/.test(name) ? name : undefined
}

export function makeAccounts(storage: Storage, clock: Clock): Accounts {
  const keyOf = (signIn: string): string => `${collection}/${signIn}`
  const now = (): string => clock.now().toISOString()

  const find = async (signIn: string): Promise<Account | undefined> =>
    (await storage.read([keyOf(signIn)])).get(keyOf(signIn))?.value as Account | undefined

  return {
    find,
    async add(given) {
      const at = now()
      const id = randomBytes(9).toString('base64url')
      const account: Account = { id, ...given, round: 0, disabled: false, addedAt: at, changedAt: at }
      try {
        await storage.write(new Map([[keyOf(given.signIn), { value: account, etag: 'new' }]]), { durable: true })
        return account
      } catch (error) {
        if (error instanceof EtagConflict) return undefined
        throw error
      }
    },
    change: (signIn, change) =>
      againOnConflict(async () => {
        const stored = (await storage.read([keyOf(signIn)])).get(keyOf(signIn))
        if (stored === undefined) return undefined
        const changed = { ...change(stored.value as Account), changedAt: now() }
        await storage.write(new Map([[keyOf(signIn), { value: changed, etag: stored.etag }]]), { durable: true })
        return changed
      }),
    async list() {
      const keys: string[] = []
      for await (const key of storage.keys(collection)) keys.push(key)
      const found = await storage.read(keys)
      return [...found.values()]
        .map(({ value }) => value as Account)
        .sort((one, other) => one.signIn.localeCompare(other.signIn))
    },
  }
}
