import type { Storage } from '../storage/storage.ts'

type Readable = Pick<Storage, 'read' | 'keys'>

/** What a backup that was put back has lost or brought back, beside the folder that was put aside for it. */
export interface PutBack {
  /** Sign-in names that were disabled then, or had another password, and are as before now. */
  accounts: { signIn: string; what: 'disabled' | 'new password' }[]
  /** Conversations that were deleted then and are there again. */
  chats: string[]
  /** References of crises and contact requests that are not here. */
  lost: string[]
}

interface Account {
  disabled: boolean
  round: number
}

/** Compares what is here with what was in the folder put aside. Reads only. */
export async function comparePutBack(here: Readable, aside: Readable): Promise<PutBack> {
  const found: PutBack = { accounts: [], chats: [], lost: [] }
  for await (const key of aside.keys('staff')) {
    const [then, now] = [await valueOf<Account>(aside, key), await valueOf<Account>(here, key)]
    if (then === undefined || now === undefined || now.round >= then.round) continue
    const signIn = nameOf(key)
    if (then.disabled && !now.disabled) found.accounts.push({ signIn, what: 'disabled' })
    else if (!then.disabled) found.accounts.push({ signIn, what: 'new password' })
  }
  for await (const key of aside.keys('ended')) {
    const id = nameOf(key)
    if ((await here.read([`conversations/${id}`])).size > 0) found.chats.push(id)
  }
  for (const collection of ['handoffs', 'requests']) {
    for await (const key of aside.keys(collection))
      if ((await here.read([key])).size === 0) found.lost.push(nameOf(key))
  }
  found.accounts.sort((one, other) => one.signIn.localeCompare(other.signIn))
  return { ...found, chats: found.chats.sort(), lost: found.lost.sort() }
}

/** For whoever typed the command. */
export function putBackSentences({ accounts, chats, lost }: PutBack): string[] {
  const all = [
    ...accounts.map(({ signIn, what }) =>
      what === 'disabled'
        ? `TO DO  ${signIn} was disabled and can sign in again: npm run staff:add -- --disable --sign-in ${signIn}`
        : `TO DO  ${signIn} had a new password, and the old one works again: npm run staff:add -- --new-password --sign-in ${signIn}`,
    ),
    ...chats.map((id) => `TO DO  Somebody had deleted this chat, and it is there again: ${id}`),
    ...lost.map((reference) => `TO DO  ${reference} is in the folder put aside, and not here.`),
  ]
  return all.length === 0 ? ['Nothing is lost or back that the folder put aside shows.'] : all
}

const nameOf = (key: string): string => key.slice(key.indexOf('/') + 1)

async function valueOf<T>(store: Readable, key: string): Promise<T | undefined> {
  return (await store.read([key])).get(key)?.value as T | undefined
}
