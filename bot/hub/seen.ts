import type { Clock } from '../../dialogs/ports.ts'
import { signatureSeconds } from '../outbox/signature.ts'
import { EtagConflict, type Storage } from '../storage/storage.ts'

export interface Seen {
  /** @returns false when this signature was used before. On disk, so that a restart forgets none. */
  first(signature: string): Promise<boolean>
  /** It could not be acted on: the hub may send the very same again. */
  forget(signature: string): Promise<void>
}

const collection = 'hub-signatures'
const keyOf = (signature: string): string => `${collection}/${signature}`
const keepMs = 2 * signatureSeconds * 1000

/** Signatures are remembered for as long as they would be taken, and then cleared away. */
export function makeSeen(storage: Storage, clock: Clock): Seen {
  let sweptAt = 0
  const sweep = async (now: number): Promise<void> => {
    if (now - sweptAt < keepMs) return
    sweptAt = now
    const old: string[] = []
    for await (const key of storage.keys(collection)) {
      const at = (await storage.read([key])).get(key)?.value as { at: number } | undefined
      if (at !== undefined && now - at.at > keepMs) old.push(key)
    }
    await storage.remove(old)
  }
  return {
    async first(signature) {
      const now = clock.now().getTime()
      try {
        await storage.write(new Map([[keyOf(signature), { value: { at: now }, etag: 'new' }]]))
      } catch (error) {
        if (error instanceof EtagConflict) return false
        throw error
      }
      void sweep(now).catch(() => undefined)
      return true
    },
    forget: (signature) => storage.remove([keyOf(signature)]),
  }
}
