/** Jobs under one key run one after the other; while one waits, more of the same are that one. */
export function makeKeyed(): { run(key: string, job: () => Promise<void>): Promise<void>; idle(): Promise<void> } {
  const running = new Map<string, Promise<void>>()
  const waiting = new Map<string, Promise<void>>()

  const begin = (key: string, job: () => Promise<void>): Promise<void> => {
    const mine = job().finally(() => {
      if (running.get(key) === mine) running.delete(key)
    })
    running.set(key, mine)
    return mine
  }
  return {
    run(key, job) {
      const known = waiting.get(key)
      if (known !== undefined) return known
      const now = running.get(key)
      if (now === undefined) return begin(key, job)
      const next = now
        .catch(() => undefined)
        .then(() => {
          waiting.delete(key)
          return begin(key, job)
        })
      waiting.set(key, next)
      return next
    },
    async idle() {
      await Promise.allSettled([...running.values(), ...waiting.values()])
    },
  }
}
