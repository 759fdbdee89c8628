/** Jobs under one key run one after the other, in the order in which they were asked for. */
export interface OneByOne {
  run<T>(key: string, job: () => Promise<T>): Promise<T>
}

export function makeOneByOne(): OneByOne {
  const last = new Map<string, Promise<unknown>>()
  return {
    async run(key, job) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(job, job)
      // What went wrong is told to whoever asked; the next in line goes on all the same.
      const over = mine.catch(() => undefined)
      last.set(key, over)
      try {
        return await mine
      } finally {
        if (last.get(key) === over) last.delete(key)
      }
    },
  }
}
