import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'restify'
import { verifyAudit } from '../handoff/audit/verify.ts'
import { listHandoffs } from '../handoff/handoffs.ts'
import { recordsOf } from '../handoff/records.ts'
import { listRequests } from '../handoff/requests.ts'
import type { Storage } from '../storage/storage.ts'

export type InternalHandler = (request: Request, response: Response) => Promise<void>

/**
 * What the commands ask the running service, path by path (all `GET`): the open handoffs and contact requests as a JSON
 * array, the newest first, and whether the audit log is whole; to the holder of the secret that `announceService` wrote.
 * Nobody else learns anything but 401.
 *
 *     for (const [path, handler] of Object.entries(internalRoutes(storage, secret))) server.get(path, handler)
 */
export function internalRoutes(storage: Storage, secret: string): Record<InternalPath, InternalHandler> {
  return {
    '/internal/handoffs': guarded(secret, async () => onlyOpen(await listHandoffs(storage))),
    '/internal/requests': guarded(secret, async () => onlyOpen(await listRequests(storage))),
    '/internal/audit': guarded(secret, async (request) => {
      await recordsOf(storage).anchors.idle()
      return verifyAudit(storage, new URLSearchParams(request.getQuery()).get('head') ?? undefined)
    }),
  }
}

export type InternalPath = '/internal/handoffs' | '/internal/requests' | '/internal/audit'

function guarded(secret: string, answer: (request: Request) => Promise<unknown>): InternalHandler {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    if (!isHolder(request.headers.authorization, secret)) {
      response.send(401, { error: 'Only for commands on this machine.' })
      return
    }
    try {
      response.send(200, await answer(request))
    } catch {
      // The reason may name what is stored; the service's own log has it.
      response.send(503, { error: 'The store could not be read. Look at the log of the service.' })
    }
  }
}

/** Whatever nobody has brought to its end. */
export function onlyOpen<T extends { status: string }>(all: readonly T[]): T[] {
  return all.filter(({ status }) => status !== 'closed' && status !== 'done')
}

/** Hashed first: then both have one length, and the time taken tells nothing. */
export function isHolder(authorization: string | undefined, secret: string): boolean {
  return timingSafeEqual(sha256(authorization ?? ''), sha256(`Bearer ${secret}`))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
