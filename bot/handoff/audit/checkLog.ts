import { auditHash, isAuditLine, type AuditHead, type AuditLine } from './anchorLines.ts'

export interface AuditProblem {
  /** A reference, with its line where that is known, or a line of the audit log. */
  where: string
  what:
    | 'line changed'
    | 'line without hash'
    | 'document changed'
    | 'lines missing'
    | 'written anew'
    | 'missing'
    | 'not anchored'
    | 'log changed'
    | 'log cut'
  sentence: string
}

export function problem(where: string, what: AuditProblem['what'], sentence: string): AuditProblem {
  return { where, what, sentence }
}

/**
 * Checks the audit log by itself: each line follows from the one before, none is missing, and it is no shorter than it was.
 * @param head what the store says of its length
 * @param kept a newest hash that somebody kept elsewhere
 */
export function checkLog(
  stored: readonly unknown[],
  head: AuditHead | undefined,
  kept: string | undefined,
): { lines: AuditLine[]; problems: AuditProblem[] } {
  const lines = stored.filter(isAuditLine)
  const problems = [...spoilt(stored, lines), ...breaks(lines), ...cuts(lines), ...shorter(lines, head)]
  if (kept !== undefined && !lines.some(({ hash }) => hash === kept)) {
    const sentence = 'The hash that was kept is not in the audit log: it was cut before that line, or written anew.'
    problems.push(problem('audit log', 'log cut', sentence))
  }
  return { lines, problems }
}

function spoilt(stored: readonly unknown[], lines: readonly AuditLine[]): AuditProblem[] {
  const count = stored.length - lines.length
  return count === 0 ? [] : [problem('audit log', 'log changed', `${count} lines of the audit log are none of ours.`)]
}

function breaks(lines: readonly AuditLine[]): AuditProblem[] {
  let previous: AuditHead = { n: 0, hash: '' }
  return lines.flatMap((line) => {
    const before = previous
    previous = line
    if (line.n === before.n + 1) {
      if (auditHash(before.hash, line) === line.hash) return []
      return [problem(`audit log, line ${line.n}`, 'log changed', `Line ${line.n} of the audit log was changed.`)]
    }
    const where = `audit log, after line ${before.n}`
    return [
      problem(where, 'log cut', `After line ${before.n} of the audit log comes line ${line.n}: lines are missing.`),
    ]
  })
}

/** What the service itself found at a start. */
function cuts(lines: readonly AuditLine[]): AuditProblem[] {
  return lines.flatMap((line) => {
    if (!('cut' in line)) return []
    const where = `audit log, after line ${line.n - 1}`
    const sentence = `The audit log was cut after line ${line.n - 1}: there were ${line.cut.n} lines, the last with the hash ${line.cut.hash}.`
    return [problem(where, 'log cut', sentence)]
  })
}

function shorter(lines: readonly AuditLine[], head: AuditHead | undefined): AuditProblem[] {
  if (head === undefined || lines.some(({ n, hash }) => n === head.n && hash === head.hash)) return []
  const last = lines.at(-1)?.n ?? 0
  const where = `audit log, after line ${last}`
  if (last >= head.n) {
    return [
      problem(
        `audit log, line ${head.n}`,
        'log changed',
        `Line ${head.n} of the audit log is not the one that was written.`,
      ),
    ]
  }
  return [problem(where, 'log cut', `The audit log ends at line ${last}, but ${head.n} lines were written.`)]
}
