import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooMany } from '../http/route.ts'

export interface AddressLimits {
  /** @throws {Problem} 429 */
  before(address: string): Promise<void>
  wrong(address: string): Promise<void>
}

/**
 * Slows an address down, and never shuts it out: a whole council office may have one. Up to 60 tries a minute; after 20
 * wrong ones in a quarter of an hour, one every five seconds.
 */
export function makeAddressLimits(): AddressLimits {
  const all = new RateLimiterMemory({ points: 60, duration: 60 })
  const wrongOnes = new RateLimiterMemory({ points: 20, duration: 15 * 60 })
  const slowly = new RateLimiterMemory({ points: 1, duration: 5 })
  return {
    async before(address) {
      const key = groupOf(address)
      await spend(all, key)
      const wrong = await wrongOnes.get(key)
      if (wrong !== null && wrong.remainingPoints <= 0) await spend(slowly, key)
    },
    async wrong(address) {
      await wrongOnes.consume(groupOf(address)).catch(() => undefined)
    },
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    throw tooMany(refused instanceof RateLimiterRes ? refused.msBeforeNext / 1000 : 1)
  }
}

/** One household or office has a whole IPv6 network (/64) of addresses to try from. */
export function groupOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [left = '', right] = address.split('%')[0]?.split('::') ?? []
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const gap = right === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...gap, ...tail].slice(0, 4).join(':')
}
