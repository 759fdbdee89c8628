import { RateLimiterMemory } from 'rate-limiter-flexible'
import { groupOf } from '../people/addressLimits.ts'

/** Who tries codes: somebody in a chat (its id), or on the page (their address). */
export type Door = 'chat' | 'page'

export interface Guesses {
  mayTry(door: Door, who: string): Promise<boolean>
  /** There was no such booking. */
  wrong(door: Door, who: string): Promise<void>
}

/** Wrong codes that one conversation, and loosely one address (a library shares one), may try in an hour. */
const mostWrong: Record<Door, number> = { chat: 8, page: 30 }
/** And all chats together: conversations cost nothing to begin. The page is open all the same then. */
const mostOfAllChats = 500
const anHour = 60 * 60

/**
 * Keeps codes from being guessed. There are 23^8 of them: with a thousand bookings, one address hits one in some three
 * hundred years, and all chats together one in eighteen.
 */
export function makeGuesses(): Guesses {
  const doors: Record<Door, RateLimiterMemory> = {
    chat: new RateLimiterMemory({ points: mostWrong.chat, duration: anHour, keyPrefix: 'chat' }),
    page: new RateLimiterMemory({ points: mostWrong.page, duration: anHour, keyPrefix: 'page' }),
  }
  const all = new RateLimiterMemory({ points: mostOfAllChats, duration: anHour, keyPrefix: 'all' })
  const keyOf = (door: Door, who: string): string => (door === 'page' ? groupOf(who) : who)
  const isLeft = async (limiter: RateLimiterMemory, key: string): Promise<boolean> => {
    const spent = await limiter.get(key)
    return spent === null || spent.remainingPoints > 0
  }
  return {
    mayTry: async (door, who) =>
      (await isLeft(doors[door], keyOf(door, who))) && (door === 'page' || (await isLeft(all, 'chats'))),
    async wrong(door, who) {
      await doors[door].consume(keyOf(door, who)).catch(() => undefined)
      if (door === 'chat') await all.consume('chats').catch(() => undefined)
    },
  }
}
