import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a command on the same machine reaches the running service. */
export interface Service {
  host: string
  port: number
  pid: number
  /** Shown as `Authorization: Bearer …` to `/internal/…`. Made anew at each start. */
  secret: string
}

const fileIn = (folder: string): string => join(folder, 'service.json')

export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * Writes `service.json` into the data folder, for its owner's eyes only, so that commands find the service. Call it once the
 * server listens.
 * @param folder must exist
 * @returns takes the file away again; not that of a service started since
 */
export async function announceService(
  folder: string,
  service: { port: number; host: string; secret: string },
): Promise<() => Promise<void>> {
  const file = fileIn(folder)
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, JSON.stringify({ ...service, pid: process.pid }), { mode: 0o600 })
  await rename(temporary, file)
  return async () => {
    if ((await readService(folder))?.secret === service.secret) await rm(file, { force: true })
  }
}

/** What the last service announced; it may have ended without taking its word back. Undefined when there is none. */
export async function readService(folder: string): Promise<Service | undefined> {
  try {
    const { host, port, pid, secret } = JSON.parse(await readFile(fileIn(folder), 'utf8')) as Partial<Service>
    if (typeof host !== 'string' || typeof secret !== 'string' || !port || !pid) return undefined
    return { host, port, pid, secret }
  } catch {
    return undefined
  }
}
