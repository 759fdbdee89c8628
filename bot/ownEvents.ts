import { z } from 'zod'
import type { CheckBack } from '../dialogs/checkBack.ts'
import { roles } from './people/roles.ts'
import type { Turn } from './conversations/turn.ts'

const worker = z.object({ name: z.string(), role: z.enum(roles) })
const left = worker.extend({ why: z.enum(['handed back', 'cut off', 'quiet', 'closed', 'accepted']) })
const checkBack = z.object({
  id: z.string(),
  ask: z.boolean(),
  told: z.array(z.string()),
  night: z.boolean().default(false),
  unsent: z.boolean().default(false),
})
const quiet = worker.extend({ id: z.string() })

export type WorkerShown = z.infer<typeof worker>
export type WhyLeft = z.infer<typeof left>['why']

/** What the service wakes a conversation for. */
export type OwnEvent =
  | ({ kind: 'checkBack' } & CheckBack)
  | { kind: 'joined'; worker: WorkerShown }
  /** The worker who holds the chat has written nothing for a while. */
  | { kind: 'quiet'; worker: WorkerShown; id: string }
  | { kind: 'left'; worker: WorkerShown; why: WhyLeft }

/**
 * The event of our own in this turn; null for everything a client sent, whatever its name and value say.
 * @throws when it is ours and not right: a fault here, not in what somebody sent
 */
export function readOwnEvent({ ours, activity: { name, value } }: Turn): OwnEvent | null {
  if (ours !== true) return null
  if (name === 'checkBack') return { kind: 'checkBack', ...checkBack.parse(value) }
  if (name === 'worker.joined') return { kind: 'joined', worker: worker.parse(value) }
  if (name === 'worker.quiet') {
    const { id, ...who } = quiet.parse(value)
    return { kind: 'quiet', worker: who, id }
  }
  if (name === 'worker.left') {
    const { why, ...who } = left.parse(value)
    return { kind: 'left', worker: who, why }
  }
  throw new Error(`No event of our own is called "${String(name)}".`)
}
