import type { Connection, Directory } from '../../dialogs/ports.ts'

/** How much better a group must be liked to change places with its neighbour in the list (of -1 to 1). */
const enough = 0.3

/**
 * A small boost for groups that people liked: among those that answer the same need as well, neighbours in the list
 * change places once. It never brings in a group, nor takes one out.
 */
export function withLiking(directory: Directory, likingOf: (serviceId: string) => number): Directory {
  return {
    get: (id) => directory.get(id),
    suggest(wish) {
      const found = directory.suggest(wish)
      return { ...found, connections: reordered(found.connections, likingOf) }
    },
  }
}

/** Without what is past: a fair that was last month is nothing to suggest. */
export function withoutPast(directory: Directory, isPast: (serviceId: string) => boolean): Directory {
  return {
    get: (id) => directory.get(id),
    suggest(wish) {
      const found = directory.suggest(wish)
      const past = found.connections.filter(({ id }) => isPast(id)).map(({ id }) => id)
      if (past.length === 0) return found
      const again = directory.suggest({ ...wish, not: [...wish.not, ...past] })
      return { ...again, connections: again.connections.filter(({ id }) => !isPast(id)) }
    },
  }
}

function reordered(connections: readonly Connection[], likingOf: (serviceId: string) => number): Connection[] {
  const list = [...connections]
  for (let at = 0; at + 1 < list.length; at += 1) {
    const [one, next] = [list[at], list[at + 1]]
    if (one === undefined || next === undefined || one.because.need !== next.because.need) continue
    // What answers to the person's own words stays before what does not.
    if ((one.because.words === null) !== (next.because.words === null)) continue
    if (likingOf(next.id) - likingOf(one.id) < enough) continue
    list.splice(at, 2, next, one)
    at += 1
  }
  return list
}
