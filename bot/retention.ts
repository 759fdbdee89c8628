import type { Clock } from '../dialogs/ports.ts'
import type { Conversations } from './conversations/conversations.ts'
import type { Log } from './conversations/log.ts'
import { safeError } from './conversations/log.ts'
import type { ReturnCodes } from './returns.ts'
import type { Storage } from './storage/storage.ts'

export interface RetentionOptions {
  storage: Storage
  conversations: Conversations
  returns: ReturnCodes
  clock: Clock
  log: Log
  /** Days after the last message. What a person was told (rule 9) is what happens. */
  keepDays: number
  /** The chat of this handoff is being removed; the handoff itself stays, as does every contact request. */
  chatDeleted: (reference: string) => Promise<void>
  /** Milliseconds after the start until the first look. */
  firstMs?: number
}

const aDay = 24 * 60 * 60 * 1000
const atOnce = 200

/** Removes conversations whose time is over: once after the start, then daily. */
export function startRetention(options: RetentionOptions): { stop: () => void } {
  const run = (): void => {
    sweep(options).catch((error: unknown) =>
      options.log.error(safeError(error), 'Old conversations could not be removed'),
    )
  }
  const first = setTimeout(run, options.firstMs ?? 10_000)
  const daily = setInterval(run, aDay)
  first.unref()
  daily.unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(daily)
    },
  }
}

/** @returns how many were removed */
export async function sweep({
  storage,
  conversations,
  returns,
  clock,
  log,
  keepDays,
  chatDeleted,
}: RetentionOptions): Promise<number> {
  const oldest = clock.now().getTime() - keepDays * aDay
  let removed = 0
  let keys: string[] = []
  const look = async (): Promise<void> => {
    for (const [key, { value }] of await storage.read(keys)) {
      if (lastSeen(value) >= oldest) continue
      const id = key.slice('conversations/'.length)
      const references = await handoffsOf(storage, id, value)
      // Whoever has the crisis in hand may still need what was said.
      if (await isAnyOpen(storage, references)) continue
      // Noted first: after a crash in between, it is found and removed at the next sweep.
      for (const reference of references) await chatDeleted(reference)
      await returns.end(id)
      await conversations.forget(id)
      removed += 1
    }
    keys = []
  }
  for await (const key of storage.keys('conversations')) {
    keys.push(key)
    if (keys.length >= atOnce) await look()
  }
  await look()
  await conversations.sweep()
  if (removed > 0) log.info({ removed }, 'Old conversations were removed')
  return removed
}

/** Every crisis of a conversation: those the person was told of, and one that their silence opened. */
async function handoffsOf(storage: Storage, id: string, document: unknown): Promise<string[]> {
  const memory = (document as { state?: { sdk?: { memory?: { references?: string[] } } } }).state?.sdk?.memory
  const key = `handoff-of/${id}`
  const latest = (await storage.read([key])).get(key)?.value as { reference?: string } | undefined
  const told = (memory?.references ?? []).filter((reference) => reference.startsWith('H-'))
  return [...new Set([...told, ...(latest?.reference === undefined ? [] : [latest.reference])])]
}

async function isAnyOpen(storage: Storage, references: readonly string[]): Promise<boolean> {
  const found = await storage.read(references.map((reference) => `handoffs/${reference}`))
  return [...found.values()].some(({ value }) => (value as { status?: string }).status === 'open')
}

/** Time of the person's last message; a conversation without one is kept until somebody has looked. */
function lastSeen(document: unknown): number {
  const at = (document as { state?: { sdk?: { memory?: { lastSeen?: string } } } }).state?.sdk?.memory?.lastSeen
  return at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at)
}
