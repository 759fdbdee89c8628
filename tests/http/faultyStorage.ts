import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'

type Fault = 'none' | 'fails' | 'hangs'

/** A store whose writes (and reads) can be made to fail or hang. What hangs is done when it is let go, in order. */
export function makeFaultyStorage() {
  const real = openMemory()
  let writes: Fault = 'none'
  let reads: Fault = 'none'
  let held: (() => void)[] = []

  const faulty =
    <A extends unknown[], R>(fault: () => Fault, job: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (fault() === 'fails') throw new Error('ENOSPC: my husband hits me')
      if (fault() === 'hangs') await new Promise<void>((resolve) => held.push(resolve))
      return job(...args)
    }
  const onWrite = () => writes
  const onRead = () => reads
  const storage: Storage = {
    read: faulty(onRead, (keys) => real.read(keys)),
    lines: faulty(onRead, (log, from) => real.lines(log, from)),
    write: faulty(onWrite, (changes, options) => real.write(changes, options)),
    append: faulty(onWrite, (log, lines, options) => real.append(log, lines, options)),
    truncate: faulty(onWrite, (log, count) => real.truncate(log, count)),
    remove: faulty(onWrite, (keys) => real.remove(keys)),
    removeLog: faulty(onWrite, (log) => real.removeLog(log)),
    keys: (collection) => real.keys(collection),
    close: () => real.close(),
  }
  return {
    storage,
    real,
    set(next: { writes?: Fault; reads?: Fault }) {
      writes = next.writes ?? 'none'
      reads = next.reads ?? 'none'
    },
    /** Whatever hung goes on. */
    letGo() {
      for (const resolve of held) resolve()
      held = []
    },
  }
}
