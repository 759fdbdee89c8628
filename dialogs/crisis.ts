import { concernGroups } from './kindGroups.ts'
import { answerInWords, isGiven } from './answersList.ts'
import type { Memory } from './memory.ts'
import type { Finding, HandoffDetails, Kind } from './ports.ts'
import { voiceOf } from './turn.ts'
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
  const first = before ?? { finding, said, takenBack: false }
  memory.crisis = {
    reference: before?.reference ?? null,
    kinds,
    since,
    takenBack: false,
    finding: first.finding,
    said: first.said,
  }
  if (finding.about === 'other' && memory.audience === 'self') memory.speakAs = 'carer'
  try {
    // What could not be written the first time goes with what is written now.
    const waits = before?.reference === null ? openOne(turn, before.finding, before.said) : Promise.resolve()
    const failed = await waits.then(
      () => false,
      () => true,
    )
    await openOne(turn, finding, said)
    if (failed) throw new Error('What began the crisis could not be written.')
    await ports.handoffs.add(turn.conversationId, soFar(turn))
  } catch {
    turn.notKept = true
    // Whoever is told of it from memory should have what is known. Not waited for: the disk has had its time.
    ports.handoffs.add(turn.conversationId, soFar(turn)).catch(() => undefined)
  }
}

/**
 * The kind whose first words are to be said now; undefined where they have been said. In the middle of a crisis the same
 * words are not said again for the same trouble, unless life is at risk. What counts is what was *said*: suicide that was
 * only the second kind of an earlier message has not been spoken of yet, and is, wherever it stands.
 */
export function newsIn(finding: Finding, memory: Memory): Kind | undefined {
  const [first = 'other'] = finding.kinds
  if (memory.crisis === undefined) return first
  // An answer in the middle of a crisis is not another trouble because a net took it for another kind.
  if (finding.unsure !== true && isNewTrouble(first, memory)) return first
  if (finding.kinds.includes('suicide') && isNewTrouble('suicide', memory)) return 'suicide'
  return finding.level === 'emergency' ? first : undefined
}

/** The first words of this kind go out: remembered, and when they are another trouble's, what follows is asked anew. */
export function noteWarned(turn: Turn, kind: Kind): void {
  const { memory } = turn
  turn.warned = true
  if (memory.crisis !== undefined && isNewTrouble(kind, memory)) turn.newTrouble = true
  const before = memory.crisis === undefined ? [] : warnedOf(memory)
  memory.warnedOf = [...new Set([...before, kind])]
}

/** One trouble has many names: "he took my phone" in a home where somebody is hit is not another. */
function isNewTrouble(kind: Kind, memory: Memory): boolean {
  return kind !== 'other' && !warnedOf(memory).some((known) => concernGroups[known] === concernGroups[kind])
}

/** A conversation kept before this was remembered has at least heard the words of what began its crisis. */
const warnedOf = ({ warnedOf: said, crisis }: Memory): readonly Kind[] =>
  said ?? crisis?.finding.kinds.slice(0, 1) ?? []

async function openOne(turn: Turn, finding: Finding, said: string): Promise<void> {
  const { memory, ports } = turn
  const reference = await ports.handoffs.open(turn.conversationId, finding, said)
  if (memory.crisis?.reference !== reference) turn.opened = { reference, finding }
  if (memory.crisis !== undefined) memory.crisis.reference = reference
  if (!memory.references.includes(reference)) memory.references = [...memory.references, reference]
}

/** Everything a worker should have by now, whenever it was said, and who is told first. */
export function soFar(turn: Turn): Partial<HandoffDetails> {
  const { memory, ports } = turn
  const voice = voiceOf(memory)
  const answers = Object.entries(memory.answers).flatMap(([key, answer]) =>
    /^(?:crisis|concern)\./.test(key) && answer.skipped !== true && isGiven(voice, key, answer)
      ? [[key, answerInWords(voice, key, answer)] as const]
      : [],
  )
  // Who is told first depends on the kind, the hour and whether they already have a worker (seed 000).
  const [kind = 'other'] = memory.crisis?.kinds ?? []
  const hasWorker = memory.answers['crisis.worker']?.choice === 'yes'
  const teams = ports.profile.teamsFor(kind, ports.clock.now(), hasWorker).map((team) => team.id)
  return {
    teams,
    safeToContact: memory.safeToContact,
    ...(answers.length === 0 ? {} : { answers: Object.fromEntries(answers) }),
    ...(memory.name === undefined ? {} : { name: memory.name }),
    ...(memory.contact === undefined ? {} : { contact: memory.contact }),
  }
}
