import { access } from 'node:fs/promises'
import { StoreInUse } from '../storage/lowdb/lock.ts'
import { openLowdb } from '../storage/lowdb/openLowdb.ts'
import type { Storage } from '../storage/storage.ts'
import { readService, type Service } from './announce.ts'
import { onlyOpen, type InternalPath } from './internalRoutes.ts'

const patienceMilliseconds = 10_000

/**
 * The open ones, the newest first: from the running service, or from the store itself when none runs.
 * @throws with a sentence for whoever typed the command
 */
export async function openItems<T extends { status: string }>(
  folder: string,
  path: InternalPath,
  list: (storage: Storage) => Promise<T[]>,
): Promise<T[]> {
  const told = await askService(folder, path)
  return told === undefined ? onlyOpen((await readStore(folder, list)) ?? []) : (told as T[])
}

/**
 * What the running service of a data folder answers; undefined when none runs.
 * @throws with a sentence for whoever typed the command
 */
export async function askService(folder: string, path: InternalPath, query = ''): Promise<unknown> {
  const service = await readService(folder)
  const answer = service && (await ask(service, `${path}${query}`))
  return answer === undefined ? undefined : ((await answer.json()) as unknown)
}

/** Undefined when no service of this folder answers there: it has ended, or something else has its port now. */
async function ask({ host, port, pid, secret }: Service, path: string): Promise<Response | undefined> {
  let answer: Response
  try {
    answer = await fetch(`http://${reachable(host)}:${port}${path}`, {
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
  } catch (error) {
    if (!(error instanceof DOMException)) return undefined
    throw new Error(
      `The service (process ${pid}) did not answer within ${patienceMilliseconds / 1_000} seconds. Look at its log.`,
    )
  }
  if (answer.ok) return answer
  if (answer.status === 503) throw new Error('The service cannot read its store. Look at its log.')
  return undefined
}

/** Opens the store of a folder in which no service runs; undefined when there is no such folder: asking must not make one. */
export async function readStore<T>(folder: string, read: (storage: Storage) => Promise<T>): Promise<T | undefined> {
  if (!(await exists(folder))) return undefined
  let storage: Storage
  try {
    storage = await openLowdb(folder)
  } catch (error) {
    if (!(error instanceof StoreInUse)) throw error
    throw new Error(`${error.message} It holds the folder but does not answer commands: it may be starting. Try again.`)
  }
  try {
    return await read(storage)
  } finally {
    await storage.close()
  }
}

async function exists(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  )
}

/** A server that listens on every address is reached on its own machine's. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
