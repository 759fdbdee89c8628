import { setTimeout as delay } from 'node:timers/promises'

/**
 * Waits for what must come, however busy the machine is.
 * @throws when it has not come after some twenty seconds
 */
export async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 700; tries += 1) {
    if (await done()) return
    await delay(30)
  }
  throw new Error('It never came to that.')
}
