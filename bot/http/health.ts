import type { Server } from 'restify'
import type { Log } from '../conversations/log.ts'
import { problemBody } from './problem.ts'
import { route } from './route.ts'

export interface Health {
  /** Can a conversation be held now? */
  alive(): Promise<boolean>
  /** The parts that are not well, by name: what is said now may not be kept. */
  unwell?(): readonly string[]
  /** Should new people be sent here? False while stopping. */
  ready(): Promise<boolean>
}

/** GET /healthz and /readyz: 200, or 503 while it is not so. `unwell` names the parts, never what anybody said. */
export function mountHealth(server: Server, health: Health, log: Log): void {
  const check = (ask: () => Promise<readonly string[]>) =>
    route(log, async () => {
      const unwell = await ask().catch(() => ['service'])
      if (unwell.length === 0) return { status: 200, body: { status: 'ok' } }
      return { status: 503, body: { ...problemBody('NotReady', 'Not ready to hold a conversation.'), unwell } }
    })
  server.get(
    '/healthz',
    check(async () => ((await health.alive()) ? (health.unwell?.() ?? []) : ['service'])),
  )
  server.get(
    '/readyz',
    check(async () => ((await health.ready()) ? [] : ['stopping'])),
  )
}
