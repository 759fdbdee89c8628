import { createHash, randomInt } from 'node:crypto'
import type { Clock } from '../dialogs/ports.ts'
import type { Returns } from '../dialogs/turn.ts'
import type { Storage } from './storage/storage.ts'

/** Letters and digits that nobody mixes up when they are written down or read out. */
const alphabet = 'ACDEFGHJKLMNPQRTUVWXY34679'
/** Three groups of four: 26^12 codes, too many to try. */
const groups = 3
const groupLength = 4

export interface ReturnCodes extends Returns {
  /** The conversation of a code, whatever the case and the dashes; null for an unknown or an ended one. */
  find(code: string): Promise<string | null>
  /** Ends the code of a conversation (it was deleted). */
  end(conversationId: string): Promise<void>
}

/** Codes to come back with. Only their hashes are kept: whoever reads the disk can't use one. */
export function makeReturnCodes(storage: Storage, clock: Clock): ReturnCodes {
  const end = async (conversationId: string): Promise<void> => {
    const owner = `returnOf/${conversationId}`
    const before = (await storage.read([owner])).get(owner)?.value as { hash: string } | undefined
    if (before !== undefined) await storage.remove([`returns/${before.hash}`, owner])
  }
  return {
    end,
    async give(conversationId) {
      await end(conversationId)
      const code = newCode()
      const hash = hashOf(code)
      const on = clock.now().toISOString()
      const changes = new Map([
        [`returns/${hash}`, { value: { conversationId, on } }],
        [`returnOf/${conversationId}`, { value: { hash } }],
      ])
      await storage.write(changes, { durable: true })
      return code
    },
    async find(code) {
      const key = `returns/${hashOf(code)}`
      const found = (await storage.read([key])).get(key)?.value as { conversationId: string } | undefined
      return found?.conversationId ?? null
    },
  }
}

function newCode(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

function hashOf(code: string): string {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url')
}
