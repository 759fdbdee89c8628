import type { Log } from '../conversations/log.ts'
import { readService, type Service } from '../commands/announce.ts'
import { StoreInUse } from '../storage/lowdb/lock.ts'
import { openLowdb } from '../storage/lowdb/openLowdb.ts'
import { carryOut, type ShownAccount, type StaffOrder } from './manage.ts'
import { makeStaffParts } from './parts.ts'

const patienceMs = 15_000

/**
 * Has an order about staff carried out by the running service of this data folder, or on the store itself when none runs.
 * @throws with a sentence for whoever typed the command
 */
export async function giveOrder(folder: string, order: StaffOrder): Promise<ShownAccount[]> {
  const service = await readService(folder)
  const answered = service && (await ask(service, order))
  return answered ?? onStore(folder, order)
}

/** Undefined when no service of this folder answers there: it has ended, or something else has its port now. */
async function ask({ host, port, pid, secret }: Service, order: StaffOrder): Promise<ShownAccount[] | undefined> {
  let answer: Response
  try {
    answer = await fetch(`http://${reachable(host)}:${port}/internal/staff`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(order),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch (error) {
    if (!(error instanceof DOMException)) return undefined
    throw new Error(
      `The service (process ${pid}) did not answer within ${patienceMs / 1_000} seconds. Look at its log.`,
    )
  }
  if (answer.ok) return (await answer.json()) as ShownAccount[]
  if (answer.status === 422) {
    const { error } = (await answer.json()) as { error: { message: string } }
    throw new Error(error.message)
  }
  if (answer.status === 503) throw new Error('The service cannot reach its store. Look at its log.')
  return undefined
}

async function onStore(folder: string, order: StaffOrder): Promise<ShownAccount[]> {
  const storage = await openLowdb(folder).catch((error: unknown) => {
    if (!(error instanceof StoreInUse)) throw error
    throw new Error(`${error.message} It holds the folder but does not answer commands: it may be starting. Try again.`)
  })
  try {
    return await carryOut(order, makeStaffParts({ storage, clock: { now: () => new Date() }, log: onTerminal }))
  } finally {
    await storage.close()
  }
}

const onTerminal: Log = {
  info: () => undefined,
  warn: (_fields, message) => void process.stderr.write(`${message}\n`),
  error: (_fields, message) => void process.stderr.write(`${message}\n`),
}

/** A server that listens on every address is reached on its own machine's. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
