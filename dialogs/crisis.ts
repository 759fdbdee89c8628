import type { Finding, Kind } from './ports.ts'
import type { Turn } from './turn.ts'

/** Kinds whose first words are the same; the wording key is `safety.first.<kind>`. */
export function firstWordsKey(kind: Kind): string {
  return `safety.first.${kind}`
}

/** True when this message must bring the crisis conversation up now. */
export function isUrgent(finding: Finding): boolean {
  return finding.level === 'emergency' || finding.level === 'crisis'
}

/**
 * Opens the handoff with what is known so far, or adds to the one that is open (rule 3). The emergency words have
 * been sent before this is called; when it fails the person is told plainly and given the numbers.
 */
export async function openHandoff(turn: Turn, finding: Finding, said: string): Promise<void> {
  const { memory, ports } = turn
  const before = memory.crisis
  const kinds = [...new Set([...(before?.kinds ?? []), ...finding.kinds])]
  const since = before?.since ?? ports.clock.now().toISOString()
  memory.crisis = { reference: before?.reference ?? null, kinds, since, takenBack: false }
  try {
    const reference = await ports.handoffs.open(turn.conversationId, finding, said)
    if (before?.reference !== reference) turn.opened = { reference, finding }
    memory.crisis.reference = reference
    if (!memory.references.includes(reference)) memory.references = [...memory.references, reference]
    await tellWhoTakesIt(turn)
  } catch {
    turn.notKept = true
  }
}

/** Who is told first depends on the kind, the hour and whether they already have a worker (seed 000). */
export async function tellWhoTakesIt(turn: Turn): Promise<void> {
  const kind = turn.memory.crisis?.kinds[0] ?? 'other'
  const hasWorker = turn.memory.answers['crisis.worker']?.choice === 'yes'
  const teams = turn.ports.profile.teamsFor(kind, turn.ports.clock.now(), hasWorker).map((team) => team.id)
  await turn.ports.handoffs.add(turn.conversationId, { teams, safeToContact: turn.memory.safeToContact })
}
