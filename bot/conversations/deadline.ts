import { DeadlinePassed } from './errors.ts'

/**
 * Runs `job`, but waits no longer than `ms`. A disk that hangs is worse than one that fails: without this it would hold
 * back the words somebody needs.
 * @param job gets a signal that is aborted when the time is up: it must then begin nothing new
 * @throws {DeadlinePassed} when the time is up
 */
export async function within<T>(ms: number, job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort()
      reject(new DeadlinePassed(ms))
    }, ms)
  })
  try {
    return await Promise.race([job(abort.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
