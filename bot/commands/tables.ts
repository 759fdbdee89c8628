import type { HandoffDocument } from '../handoff/handoffs.ts'
import type { RequestDocument } from '../handoff/requests.ts'
import { ago, table, when } from './table.ts'

/** The open handoffs for a terminal. What was said stays out of it: `--json` has everything. */
export function handoffTable(handoffs: readonly HandoffDocument[], now: Date): string {
  const columns = [
    ...['Reference', 'Opened', 'Ago', 'Level', 'Kinds', 'Who', 'Where', 'Reach them', 'Safe to contact'],
    ...['Held by', 'Practice'],
  ]
  const rows = handoffs.map((handoff) => [
    handoff.reference,
    when(handoff.openedAt),
    ago(handoff.openedAt, now),
    handoff.level,
    handoff.kinds.join(', '),
    handoff.name ?? '',
    whereOf(handoff),
    handoff.contact ?? '',
    handoff.safeToContact,
    handoff.holder?.name ?? 'nobody',
    handoff.practice === true ? 'practice' : '',
  ])
  return rows.length > 0 ? table(columns, rows) : 'No handoff is open.'
}

/** The open contact requests for a terminal. */
export function requestTable(requests: readonly RequestDocument[], now: Date): string {
  const columns = ['Reference', 'Asked', 'Ago', 'Kind', 'Who', 'How', 'When', 'Safe to contact', 'Team', 'Status']
  const rows = requests.map((request) => [
    request.reference,
    when(request.askedAt),
    ago(request.askedAt, now),
    request.kind,
    request.name ?? '',
    request.how ?? '',
    request.when ?? '',
    request.safeToContact,
    request.team,
    request.takenBy === undefined ? request.status : `${request.status} (${request.takenBy.name})`,
  ])
  return rows.length > 0 ? table(columns, rows) : 'No contact request is open.'
}

/** Answers are kept under the wording keys of the steps: `crisis.where`. */
function whereOf({ answers }: HandoffDocument): string {
  return Object.entries(answers).find(([key]) => key.split('.').includes('where'))?.[1] ?? ''
}
