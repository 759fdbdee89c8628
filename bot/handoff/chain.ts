import { createHash } from 'node:crypto'
import type { HandoffDocument, HistoryLine } from './handoffDocument.ts'

/**
 * What happened to a handoff is a hash chain: each line carries the SHA-256 of the line before's hash, itself and the
 * reference. The last line of each write carries a digest of everything else in the document too, so that nothing in it
 * can be edited unseen. Whoever can write the files can make a whole new chain: against that stand the anchors
 * (audit/anchors.ts), and against a new set of those the newest anchor that somebody keeps elsewhere.
 */

/** The one JSON text of a value: keys sorted by their code units, no white space, what has no JSON form left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** @param previous the hash of the line before; empty for the first of a chain */
export function lineHash(previous: string, line: HistoryLine, reference: string): string {
  return hashOf([previous, { ...line, hash: undefined }, reference])
}

/** Everything in a document but its history. */
export function stateHash(handoff: HandoffDocument): string {
  return hashOf({ ...handoff, history: undefined })
}

/**
 * The handoff with its new lines linked to the chain.
 * @param known how many lines were there before; lines without a hash among them are older than the chain and stay so
 * @throws when nothing was added to the history: then nobody could tell later that the document was changed by us
 */
export function sealed(handoff: HandoffDocument, known: number): HandoffDocument {
  const { reference, history } = handoff
  if (history.length <= known) throw new Error('Every change of a handoff leaves a line in its history. Add one.')
  const state = stateHash(handoff)
  let previous = history[known - 1]?.hash ?? ''
  const added = history.slice(known).map((line, index, all) => {
    const bare = index === all.length - 1 ? { ...line, state } : line
    previous = lineHash(previous, bare, reference)
    return { ...bare, hash: previous }
  })
  return { ...handoff, history: [...history.slice(0, known), ...added] }
}

/** What is wrong with a chain, and with which line (1 is the first). */
export interface Break {
  line: number
  what: 'line changed' | 'line without hash' | 'document changed'
}

/** Where a document's chain breaks; empty when it is whole. */
export function breaksOf(handoff: HandoffDocument): Break[] {
  if (!isHandoff(handoff)) return [{ line: 0, what: 'document changed' }]
  const { reference, history } = handoff
  const first = firstLinked(history)
  let previous = ''
  const breaks = history.slice(first).flatMap((line, index): Break[] => {
    const at = first + index + 1
    if (line.hash === undefined) return [{ line: at, what: 'line without hash' }]
    const follows = lineHash(previous, line, reference) === line.hash
    // From here on it is the stored hash that counts: one change is reported once.
    previous = line.hash
    return follows ? [] : [{ line: at, what: 'line changed' }]
  })
  const last = history.at(-1)
  const stateHolds = first === history.length || last?.state === stateHash(handoff)
  return stateHolds ? breaks : [...breaks, { line: history.length, what: 'document changed' }]
}

/** Somebody may have edited a document into anything. */
export function isHandoff(value: unknown): value is HandoffDocument {
  const { reference, history } = (value ?? {}) as { reference?: unknown; history?: unknown }
  if (typeof reference !== 'string' || !Array.isArray(history)) return false
  return history.every((line) => typeof line === 'object' && line !== null)
}

/** How many lines at the start are older than the chain; all of them when there is no chain yet. */
export function firstLinked(history: readonly HistoryLine[]): number {
  const first = history.findIndex(({ hash }) => hash !== undefined)
  return first === -1 ? history.length : first
}
