import type { Storage } from '../../storage/storage.ts'
import { verifyStaffAudit } from '../../people/staffChain.ts'
import { breaksOf, firstLinked, isHandoff, type Break } from '../chain.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { handoffs as collection } from '../records.ts'
import { auditHeadKey, auditLog, type Anchor, type AuditHead, type AuditLine } from './anchorLines.ts'
import { checkLog, problem, type AuditProblem } from './checkLog.ts'

/** What `npm run audit:verify` finds. */
export interface AuditReport {
  /** Nothing is wrong. What waits for its anchor is not wrong. */
  whole: boolean
  handoffs: number
  anchors: number
  /** To be kept elsewhere: shown again later, it proves that nothing before it was cut or written anew. */
  newest: (AuditHead & { at: string }) | null
  problems: AuditProblem[]
  /** References whose last change was not anchored when the service stopped: the next start makes that good. */
  waiting: string[]
  /** Handoffs with lines older than the chain: those lines prove nothing. */
  older: { reference: string; lines: number }[]
  /** The log of who signed in, who read what, and whose account was changed. */
  staff: { lines: number; older: number }
}

/** A store, or its files read without it (storage/lowdb/readFolder.ts). */
export type Readable = Pick<Storage, 'read' | 'keys' | 'lines'>

/** A crash leaves out only the anchors of the last moments; a minute is far more than that. */
const aMoment = 60_000

/**
 * Checks the chain of every handoff, the audit log's own, and each against the other.
 * @param kept a newest hash that was shown before and kept elsewhere
 */
export async function verifyAudit(storage: Readable, kept?: string): Promise<AuditReport> {
  // In this order, while a service writes: what is read later may hold more, never less.
  const head = (await storage.read([auditHeadKey])).get(auditHeadKey)?.value as AuditHead | undefined
  const log = checkLog(await storage.lines(auditLog), head, kept)
  const staff = await verifyStaffAudit(storage)
  const { found, spoilt } = await readAll(storage)
  const anchors = anchorsOf(log.lines)
  const last = log.lines.at(-1)
  const late = lateFrom(found, last)
  const waiting = [...found.values()].filter((handoff) => !isAnchored(handoff, anchors.get(handoff.reference)))
  const overdue = waiting.filter((handoff) => Date.parse(handoff.history.at(-1)?.at ?? '') < late)
  const problems = [
    ...log.problems,
    ...staff.problems.map(({ where, sentence }) => problem(where, 'log changed', sentence)),
    ...spoilt.map((name) => problem(name, 'document changed', `What is stored as ${name} is no handoff any more.`)),
    ...[...found].flatMap(([name, handoff]) => wrongWith(name, handoff)),
    ...[...anchors]
      .filter(([reference]) => !spoilt.includes(reference))
      .flatMap(([reference, all]) => missingIn(reference, found.get(reference), all)),
    ...overdue.map(({ reference }) =>
      problem(reference, 'not anchored', `The newest line of ${reference} has no anchor, though later ones have.`),
    ),
  ]
  return {
    whole: problems.length === 0,
    handoffs: found.size,
    anchors: log.lines.length,
    newest: last === undefined ? null : { n: last.n, hash: last.hash, at: last.at },
    problems,
    staff: { lines: staff.lines, older: staff.older },
    waiting: waiting.filter((handoff) => !overdue.includes(handoff)).map(({ reference }) => reference),
    older: [...found.values()].flatMap(({ reference, history }) => {
      const lines = firstLinked(history)
      return lines === 0 ? [] : [{ reference, lines }]
    }),
  }
}

/** By the name under which they are stored. */
async function readAll(storage: Readable): Promise<{ found: Map<string, HandoffDocument>; spoilt: string[] }> {
  const found = new Map<string, HandoffDocument>()
  const spoilt: string[] = []
  for await (const key of storage.keys(collection)) {
    const stored = (await storage.read([key])).get(key)
    const name = key.slice(collection.length + 1)
    if (isHandoff(stored?.value)) found.set(name, stored.value)
    else if (stored !== undefined) spoilt.push(name)
  }
  return { found, spoilt }
}

function wrongWith(name: string, handoff: HandoffDocument): AuditProblem[] {
  if (handoff.reference !== name) {
    return [problem(name, 'document changed', `What is stored as ${name} is another handoff.`)]
  }
  return breaksOf(handoff).map(({ line, what }) =>
    problem(what === 'document changed' ? name : `${name}, line ${line}`, what, sentences[what](name, line)),
  )
}

const sentences: Record<Break['what'], (name: string, line: number) => string> = {
  'line changed': (name, line) => `Line ${line} of ${name} was changed, or a line before it was taken out or put in.`,
  'line without hash': (name, line) => `Line ${line} of ${name} was not written by the service.`,
  'document changed': (name) => `Something in ${name} besides its history was changed after its last line.`,
}

/** Every anchored hash must still be where it was. The first that is not says from where on things are different. */
function missingIn(
  reference: string,
  handoff: HandoffDocument | undefined,
  anchors: readonly Anchor[],
): AuditProblem[] {
  if (handoff === undefined) {
    return [
      problem(
        reference,
        'missing',
        `${reference} is in the audit log, but not in the store: it was deleted or spoilt.`,
      ),
    ]
  }
  const { history } = handoff
  const lost = anchors.filter(({ lines, head }) => history[lines - 1]?.hash !== head)
  const first = lost.toSorted((one, other) => one.lines - other.lines)[0]
  if (first === undefined) return []
  const { lines } = first
  if (lines > history.length) {
    const most = Math.max(...anchors.map((anchor) => anchor.lines))
    const where = `${reference}, lines ${history.length + 1} to ${most}`
    return [problem(where, 'lines missing', `${where} are gone: the audit log knows ${most} lines.`)]
  }
  const where = `${reference}, line ${lines}`
  return [
    problem(where, 'written anew', `${where} or one before it is not what the audit log knows: it was written anew.`),
  ]
}

function anchorsOf(lines: readonly AuditLine[]): Map<string, Anchor[]> {
  const all = new Map<string, Anchor[]>()
  for (const line of lines) {
    if (!('reference' in line)) continue
    const known = all.get(line.reference)
    if (known === undefined) all.set(line.reference, [line])
    else known.push(line)
  }
  return all
}

function isAnchored({ history }: HandoffDocument, anchors: readonly Anchor[] = []): boolean {
  const newest = history.at(-1)?.hash
  return newest === undefined || anchors.some(({ head }) => head === newest)
}

/** Whatever is older than this should have its anchor. */
function lateFrom(found: ReadonlyMap<string, HandoffDocument>, last: AuditLine | undefined): number {
  const times = [...found.values()].flatMap(({ history }) => history.at(-1)?.at ?? [])
  const newest = [...times, ...(last === undefined ? [] : [last.at])].map((at) => Date.parse(at))
  return newest.reduce((one, other) => Math.max(one, other), 0) - aMoment
}
