import { reasons, type Note, type NoteKind } from './notes.ts'

/** What an import did, kept as the document `directoryReports/<version>`. Holds no words that are held back. */
export interface Report {
  version: string
  source: string
  /** In words: "Open Referral UK 3.0 or HSDS 3.0", "CSV". */
  format: string
  startedAt: string
  finishedAt: string
  /** Everything was asked for, or only what changed. */
  asked: 'everything' | 'changes'
  /** Why everything was asked for although a time was known; what else a reader should know. */
  remarks: string[]
  pages: number
  /** How many the feed says it has. */
  said: number | null
  came: number
  /** In the directory from this source when all is done. */
  kept: number
  /** Of those that came, already known and unchanged. */
  unchanged: number
  /** By kind and reason. */
  counts: Record<NoteKind, Record<string, number>>
  /** The first of them; `left` are not listed here. */
  notes: Note[]
  left: number
  outcome: 'waiting' | 'taken in' | 'refused'
  /** Why it was refused. */
  why?: string[]
}

const mostNotes = 3_000
/** Named under each reason in what is printed. */
const namedEach = 8

export function emptyCounts(): Report['counts'] {
  return { mended: {}, 'left out': {}, marked: {}, held: {} }
}

export function countNotes(notes: readonly Note[]): Pick<Report, 'counts' | 'notes' | 'left'> {
  const counts = emptyCounts()
  const services = new Map<string, Set<string>>()
  for (const { kind, why, id } of notes) {
    const key = `${kind} ${why}`
    const known = services.get(key) ?? new Set<string>()
    services.set(key, known)
    // One service with the same fault in two fields is one service; what was left out is counted row by row.
    if (kind !== 'left out' && known.has(id)) continue
    known.add(id)
    counts[kind][why] = (counts[kind][why] ?? 0) + 1
  }
  // What was left out and held back is wanted first when there are too many.
  const order: readonly NoteKind[] = ['left out', 'held', 'mended', 'marked']
  const sorted = notes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return { counts, notes: sorted.slice(0, mostNotes), left: Math.max(0, notes.length - mostNotes) }
}

const titles: Record<NoteKind, string> = {
  'left out': 'Left out',
  held: 'Held back from what is shown, for a member of staff to look at',
  mended: 'Mended',
  marked: 'Kept, and worth a look',
}

/** The report as people read it. */
export function reportLines(report: Report, named = namedEach): string[] {
  const { counts } = report
  const said =
    report.said === null || report.said === report.came ? '' : ` (the feed says it has ${String(report.said)})`
  const total = Object.values(counts['left out']).reduce((sum, one) => sum + one, 0)
  const lines = [
    `Directory import from ${report.source}`,
    `${report.format}, ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC, ${report.asked === 'changes' ? 'only what changed' : 'everything'}`,
    '',
    `Came:      ${String(report.came)} on ${String(report.pages)} ${report.pages === 1 ? 'page' : 'pages'}${said}`,
    ...(report.unchanged === 0 ? [] : [`Unchanged: ${String(report.unchanged)}`]),
    `Left out:  ${String(total)}`,
    `Kept:      ${String(report.kept)} are in the directory from this source`,
    ...report.remarks.map((remark) => `Note: ${remark}`),
  ]
  for (const kind of ['left out', 'held', 'mended', 'marked'] as const) {
    const all = Object.entries(counts[kind]).sort(([, a], [, b]) => b - a)
    if (all.length === 0) continue
    lines.push('', `${titles[kind]}:`)
    for (const [why, count] of all) {
      lines.push(`  ${String(count).padStart(6)}  ${sentenceOf(kind, why)}`)
      for (const note of report.notes.filter((one) => one.kind === kind && one.why === why).slice(0, named)) {
        const name = note.name === '' ? '(no name)' : note.name
        lines.push(
          `            - ${name}${note.id === '' ? '' : ` [${note.id}]`}${note.detail === undefined ? '' : `: ${note.detail}`}`,
        )
      }
    }
  }
  lines.push('', ...outcomeLines(report))
  return lines
}

function sentenceOf(kind: NoteKind, why: string): string {
  const all: Record<string, string> = reasons[kind]
  return all[why] ?? why
}

function outcomeLines({ outcome, why = [] }: Report): string[] {
  if (outcome === 'taken in') return ['TAKEN IN. The directory is the new one now.']
  if (outcome === 'waiting') return ['Ready to be taken in.']
  return [
    'REFUSED. The directory stays as it was.',
    ...why.map((sentence) => `  ${sentence}`),
    '  If it is right all the same, run it again with --anyway.',
  ]
}
