import { createHash } from 'node:crypto'
import type { Service } from './service.ts'

/** Why a text is held back. */
export type HeldKind = 'private e-mail' | 'mobile number' | 'name of a person'

/** A text of a service from which something was cut, until a member of staff clears it. */
export interface HeldText {
  /** Where it stands: "description", "contacts.0.name". */
  path: string
  /** The text as it came, made plain. */
  whole: string
  /** What was found in it: for staff alone. */
  found: { kind: HeldKind; words: string }[]
}

/** One line of an imported source: the service as it is shown, and what is held back of it. */
export interface StoredService {
  service: Service
  held?: HeldText[]
}

/** What is known of one imported source. */
export interface SourceState {
  /** Address or file name, without anything secret. */
  source: string
  /** Names its logs: `directory-<version>/<part>`. */
  version: string
  /** Number of logs, and of services in all of them. */
  parts: number
  count: number
  /** ISO time of the switch. */
  at: string
  /** What the next import may ask for: only what changed since (ISO time). Absent: always ask for everything. */
  modifiedAfter?: string
  /** ISO time of the last import that brought everything. */
  wholeAt: string
  /** This source stands instead of the starter directory. */
  withoutStarter?: boolean
  /** What it was before: removed at the next switch, when nobody can be reading it any more. */
  before?: { version: string; parts: number }
}

export const sourcesKey = 'directory/sources'
/** Written with every correction, so that one look tells whether there is a new one. */
export const correctedKey = 'directory/corrected'

/** The document `directory/sources`. The order is that in which the sources first came. */
export interface Sources {
  sources: SourceState[]
}

export const logOf = (version: string, part: number): string => `directory-${version}/${part}`

/** Changes when anything changes that is held back of a service: what staff cleared is cleared for that text alone. */
export function heldMark(held: readonly HeldText[]): string {
  const texts = held.map(({ path, whole }) => [path, whole])
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 16)
}
