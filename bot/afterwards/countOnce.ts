import { createHmac, randomBytes } from 'node:crypto'
import { againOnConflict } from '../handoff/tryAgain.ts'
import { EtagConflict, type Storage } from '../storage/storage.ts'

/**
 * Adds to a figure once for each mark and month, whatever is run again. What is kept of a mark is a keyed hash, and its key
 * goes when the month is over: then nobody can tell any more which conversation was counted where.
 */
export interface CountOnce {
  /** @returns false when this mark was counted in this month already */
  <T>(month: string, mark: readonly string[], key: string, change: (before: T | undefined) => T): Promise<boolean>
}

const saltKey = (month: string): string => `countSalts/${month}`
const marks = 'countMarks'

export function makeCountOnce(storage: Storage): CountOnce {
  let tidied = ''
  return async <T>(month: string, mark: readonly string[], key: string, change: (before: T | undefined) => T) => {
    const salt = await saltOf(storage, month)
    if (tidied !== month) {
      tidied = month
      await forgetOthers(storage, month)
    }
    const markKey = `${marks}/${month} ${createHmac('sha256', salt).update(JSON.stringify(mark)).digest('base64url')}`
    return againOnConflict(async () => {
      const found = (await storage.read([key])).get(key)
      const changes = new Map([
        [markKey, { value: {}, etag: 'new' }],
        [key, { value: change(found?.value as T | undefined), etag: found?.etag ?? 'new' }],
      ])
      try {
        await storage.write(changes, { durable: true })
        return true
      } catch (error) {
        if (error instanceof EtagConflict && error.key === markKey) return false
        throw error
      }
    })
  }
}

/** `2026-11` where the service runs by the clock of its council. */
export function monthOf(at: Date, timeZone = 'Europe/London'): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' }).format(at)
}

async function saltOf(storage: Storage, month: string): Promise<string> {
  return againOnConflict(async () => {
    const key = saltKey(month)
    const found = (await storage.read([key])).get(key)?.value as { salt: string } | undefined
    if (found !== undefined) return found.salt
    const salt = randomBytes(32).toString('base64url')
    await storage.write(new Map([[key, { value: { salt }, etag: 'new' }]]), { durable: true })
    return salt
  })
}

/** Keys first: what is left of the marks after a crash means nothing without them. */
async function forgetOthers(storage: Storage, month: string): Promise<void> {
  for (const collection of ['countSalts', marks]) {
    const old: string[] = []
    for await (const key of storage.keys(collection)) if (!key.startsWith(`${collection}/${month}`)) old.push(key)
    await storage.remove(old)
  }
}
