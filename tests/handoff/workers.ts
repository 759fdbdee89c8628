import { makeDesk, type Desk } from '../../bot/handoff/desk.ts'
import type { Worker } from '../../bot/people/roles.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Clock } from '../../dialogs/ports.ts'

export const priya: Worker = { id: 'priya', name: 'Priya', role: 'rapidResponse' }
export const tom: Worker = { id: 'tom', name: 'Tom', role: 'rapidResponse' }
export const ayesha: Worker = { id: 'ayesha', name: 'Ayesha', role: 'socialWork' }
export const ruth: Worker = { id: 'ruth', name: 'Ruth', role: 'manager' }
export const carl: Worker = { id: 'carl', name: 'Carl', role: 'contactCentre' }

/** As seed 000 has it. */
export const hours = { respond: 4, hold: 72 }

/** A desk, and every line that it logged. */
export function deskOn(storage: Storage, clock: Clock): Desk & { logged: string[] } {
  const logged: string[] = []
  const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }))
  return Object.assign(makeDesk({ storage, clock, log: { info: write, warn: write, error: write }, hours }), { logged })
}

/** The same store as another process sees it after a restart: nothing is remembered. */
export function restarted(storage: Storage): Storage {
  return {
    read: (keys) => storage.read(keys),
    write: (changes, options) => storage.write(changes, options),
    remove: (keys) => storage.remove(keys),
    keys: (collection) => storage.keys(collection),
    append: (log, lines, options) => storage.append(log, lines, options),
    lines: (log, from) => storage.lines(log, from),
    truncate: (log, count) => storage.truncate(log, count),
    removeLog: (log) => storage.removeLog(log),
    close: () => storage.close(),
  }
}
