import { newOnce } from './api.ts'

/** Ids of acts that are tried, by where: the same act tried again keeps its id, another one gets its own. */
export interface Onces {
  /** The id of this act, the same as long as `what` is the same and it has not been done. */
  of: (what: unknown) => string
  done: () => void
}

export function makeOnces(): Onces {
  let known: { what: string; once: string } | undefined
  return {
    of(what) {
      const text = JSON.stringify(what)
      if (known?.what !== text) known = { what: text, once: newOnce() }
      return known.once
    },
    done: () => (known = undefined),
  }
}
