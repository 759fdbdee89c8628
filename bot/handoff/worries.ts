import type { Clock, Finding, HandoffDetails, Handoffs, Worries } from '../../dialogs/ports.ts'
import type { Log } from '../conversations/log.ts'
import { safeError } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'

interface Worry {
  finding: Finding
  said: string
  /** How they can be reached, and whether that is safe, as far as it is known. */
  details: Partial<HandoffDetails>
  on: string
}

const collection = 'worries'
const everyMinute = 60_000

/** Gentle questions that have not been answered yet. */
export function makeWorries(storage: Storage, clock: Clock): Worries {
  return {
    async keep(conversationId, finding, said, details) {
      const worry: Worry = { finding, said, details, on: clock.now().toISOString() }
      await storage.write(new Map([[`${collection}/${conversationId}`, { value: worry }]]), { durable: true })
    },
    drop: (conversationId) => storage.remove([`${collection}/${conversationId}`]),
  }
}

/**
 * Silence goes to a person: whoever leaves a gentle question unanswered for this long is handed to a worker.
 * @returns how many were
 */
export async function handOnSilence(
  storage: Storage,
  handoffs: Handoffs,
  clock: Clock,
  minutes: number,
): Promise<number> {
  let handed = 0
  const failed: unknown[] = []
  for await (const key of storage.keys(collection)) {
    const worry = (await storage.read([key])).get(key)?.value as Worry | undefined
    if (worry === undefined || clock.now().getTime() - Date.parse(worry.on) < minutes * 60_000) continue
    try {
      await handOn(key.slice(collection.length + 1), worry, handoffs, minutes)
      await storage.remove([key])
      handed += 1
    } catch (error) {
      // One that can't be handed on now must not keep the others waiting.
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, 'Some worries could not be handed on.')
  return handed
}

/** The same again after a crash is the same finding, and opens nothing twice. */
async function handOn(conversationId: string, worry: Worry, handoffs: Handoffs, minutes: number): Promise<void> {
  const because = [...worry.finding.because, `Asked gently; no answer for ${String(minutes)} minutes.`]
  await handoffs.open(conversationId, { ...worry.finding, level: 'crisis', because }, worry.said)
  await handoffs.add(conversationId, worry.details)
}

export function startListeningForSilence(
  storage: Storage,
  handoffs: Handoffs,
  clock: Clock,
  log: Log,
  minutes: number,
): { stop: () => void } {
  const timer = setInterval(() => {
    handOnSilence(storage, handoffs, clock, minutes).catch((error: unknown) =>
      log.error(safeError(error), 'Unanswered gentle questions could not be handed on'),
    )
  }, everyMinute)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
