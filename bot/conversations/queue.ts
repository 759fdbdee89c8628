import { setImmediate } from 'node:timers/promises'

/** One job at a time, in the order given. A job that fails holds up nothing behind it. */
export interface Queue {
  run<T>(job: () => Promise<T>): Promise<T>
  /** Jobs not finished yet. */
  waiting(): number
  /** Resolves when everything given so far has finished. */
  idle(): Promise<void>
}

export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  return {
    run(job) {
      const behindOthers = waiting > 0
      waiting += 1
      const mine = last.then(async () => {
        // Whoever fires hundreds of messages must not keep the process from everybody else.
        if (behindOthers) await setImmediate()
        return job()
      })
      last = mine.then(
        () => (waiting -= 1),
        () => (waiting -= 1),
      )
      return mine
    },
    waiting: () => waiting,
    idle: async () => {
      await last
    },
  }
}
