import { setImmediate as nextTurn } from 'node:timers/promises'

/** As long as the service may be kept from a turn, in milliseconds. */
const sliceMs = 6

/**
 * Long work in short slices: `await slice()` between two pieces of it lets waiting turns go first whenever a slice's time
 * is over.
 */
export function makeSlices(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < sliceMs) return undefined
    return nextTurn().then(() => {
      since = performance.now()
    })
  }
}

/** `items.map(work)` in slices. */
export async function mapInSlices<T, U>(items: readonly T[], work: (item: T, at: number) => U): Promise<U[]> {
  const slice = makeSlices()
  const made: U[] = []
  for (const [at, item] of items.entries()) {
    made.push(work(item, at))
    const pause = slice()
    if (pause !== undefined) await pause
  }
  return made
}
