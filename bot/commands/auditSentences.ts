import type { AuditReport } from '../handoff/audit/verify.ts'

/** What was found, for whoever typed the command. It names references and lines, never what people said. */
export function auditSentences(report: AuditReport | undefined): string[] {
  if (report === undefined) return ['There is nothing to check: the data folder does not exist. Is DATA_DIR right?']
  const { whole, handoffs, anchors, newest, problems, waiting, older, staff } = report
  return [
    ...problems.map(({ sentence }) => `WRONG  ${sentence}`),
    ...waiting.map((reference) => `The last change of ${reference} has no anchor yet. The next start makes that good.`),
    ...older.map(
      ({ reference, lines }) => `The first ${lines} lines of ${reference} are older than the chain and prove nothing.`,
    ),
    ...(handoffs === 0 ? ['There is no handoff in this folder. Is DATA_DIR right?'] : []),
    ...(staff.older === 0
      ? []
      : [`The first ${staff.older} lines of the staff audit are older than its chain and prove nothing.`]),
    whole
      ? `Whole: ${handoffs} handoffs, ${anchors} anchors, ${staff.lines} lines of the staff audit.`
      : `${problems.length} things are wrong in ${handoffs} handoffs and ${anchors} anchors. Keep the data folder as it is, and look at a copy.`,
    ...(newest === null
      ? []
      : [
          `Newest anchor: line ${newest.n}, ${newest.at}`,
          newest.hash,
          'Keep it elsewhere; later check it with: npm run audit:verify -- --head HASH',
        ]),
  ]
}
