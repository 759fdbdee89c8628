import type { Storage } from '../../bot/storage/storage.ts'

/** The calls that change something. */
type Writing = 'write' | 'remove' | 'append' | 'truncate' | 'removeLog'

export interface Faults {
  /** Every changing call that `which` picks (default: all) rejects as on a full disk, and changes nothing, until `heal`. */
  fail(which?: Picks): void
  /**
   * Every changing call that `which` picks (default: all) hangs. `heal` lets the hanging ones go on, to their real end and in
   * their order.
   */
  hang(which?: Picks): void
  heal(): void
  /** How many calls hang just now. */
  hanging(): number
}

/** Given the call, and the keys or the log it is for. */
type Picks = (call: Writing, names: readonly string[]) => boolean

/**
 * A store whose disk can be full or hang when a test says so. Reading always works.
 *
 *     const { storage, faults } = faultyStorage(openMemory())
 *     faults.hang((call, names) => names.some((name) => name.startsWith('handoffs/')))
 */
export function faultyStorage(real: Storage): { storage: Storage; faults: Faults } {
  let kind: 'none' | 'fail' | 'hang' = 'none'
  let picks: Picks = () => true
  let waiting: (() => void)[] = []

  const meet = <T>(call: Writing, names: readonly string[], work: () => Promise<T>): Promise<T> => {
    if (kind === 'none' || !picks(call, names)) return work()
    if (kind === 'fail') return Promise.reject(diskFull(call))
    return new Promise((resolve, reject) => waiting.push(() => void work().then(resolve, reject)))
  }
  const storage: Storage = {
    read: (keys) => real.read(keys),
    keys: (collection) => real.keys(collection),
    lines: (log, from) => real.lines(log, from),
    close: () => real.close(),
    write: (changes, options) => meet('write', [...changes.keys()], () => real.write(changes, options)),
    remove: (keys) => meet('remove', keys, () => real.remove(keys)),
    append: (log, lines, options) => meet('append', [log], () => real.append(log, lines, options)),
    truncate: (log, count) => meet('truncate', [log], () => real.truncate(log, count)),
    removeLog: (log) => meet('removeLog', [log], () => real.removeLog(log)),
  }
  const turn =
    (to: 'fail' | 'hang') =>
    (which: Picks = () => true): void => {
      kind = to
      picks = which
    }
  const faults: Faults = {
    fail: turn('fail'),
    hang: turn('hang'),
    heal: () => {
      kind = 'none'
      const all = waiting
      waiting = []
      for (const goOn of all) goOn()
    },
    hanging: () => waiting.length,
  }
  return { storage, faults }
}

function diskFull(call: string): Error {
  return Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: call,
  })
}
