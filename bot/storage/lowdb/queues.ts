/** One queue for each name: work on the same name is done one at a time, in the order it was asked for. */
export class Queues {
  readonly #last = new Map<string, Promise<void>>()

  /** Waits until everything asked earlier on any of `names` is over. A place in all queues is taken at once, so nothing can lock up. */
  async run<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    const earlier = names.map((name) => this.#last.get(name)).filter((last) => last !== undefined)
    const { promise: over, resolve: leave } = Promise.withResolvers<undefined>()
    const mine: Promise<void> = over
    for (const name of names) this.#last.set(name, mine)
    try {
      if (earlier.length > 0) await Promise.all(earlier)
      return await work()
    } finally {
      for (const name of names) {
        if (this.#last.get(name) === mine) this.#last.delete(name)
      }
      leave(undefined)
    }
  }

  /** Waits until no work is left. */
  async empty(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
