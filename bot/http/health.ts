import type { Server } from 'restify'
import type { Log } from '../conversations/log.ts'
import { Problem } from './problem.ts'
import { route } from './route.ts'

export interface Health {
  /** Can a conversation be held now? */
  alive(): Promise<boolean>
  /** Should new people be sent here? False while stopping. */
  ready(): Promise<boolean>
}

/** GET /healthz and /readyz: 200, or 503 while it is not so. */
export function mountHealth(server: Server, health: Health, log: Log): void {
  const check = (ask: () => Promise<boolean>) =>
    route(log, async () => {
      if (!(await ask().catch(() => false))) throw new Problem(503, 'NotReady', 'Not ready to hold a conversation.')
      return { status: 200, body: { status: 'ok' } }
    })
  server.get(
    '/healthz',
    check(() => health.alive()),
  )
  server.get(
    '/readyz',
    check(() => health.ready()),
  )
}
