import type { RequestKind } from './ports.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/**
 * Begins a contact request of this kind. Its id hangs on the conversation and the turn, so that a turn which is run
 * again after a crash makes the same request, not a second one.
 */
export function beginRequest(turn: Turn, kind: RequestKind): void {
  if (turn.memory.request?.kind === kind) return
  turn.memory.request = { kind, id: `${turn.conversationId}-${kind}-${String(turn.number)}`, reference: null }
}

/**
 * Writes the request with all that is known so far; later answers add to it. Nobody has to finish the questions.
 * When it can't be kept the person is told so plainly, with the number to ring.
 */
export async function keepRequest(turn: Turn): Promise<'kept' | 'notKept'> {
  const { memory, ports } = turn
  const request = memory.request
  if (request === undefined) return 'notKept'
  try {
    const reference = await ports.requests.put({
      kind: request.kind,
      id: request.id,
      conversationId: turn.conversationId,
      safeToContact: memory.safeToContact,
      team: ports.profile.teamForRequest(request.kind),
      ...optional('name', memory.name),
      ...optional('how', memory.contact),
      ...optional('when', memory.answers['person.when']?.text ?? memory.answers['person.when']?.choice),
      ...optional('about', aboutWhat(turn)),
    })
    request.reference = reference
    if (!memory.references.includes(reference)) memory.references = [...memory.references, reference]
    return 'kept'
  } catch {
    turn.out.say('common.notKept', valuesOf(turn))
    return 'notKept'
  }
}

/** What they want to talk about, in their own words. */
function aboutWhat(turn: Turn): string | undefined {
  const said = turn.memory.answers['person.about']?.text
  const told = turn.memory.told.slice(-5).join(' / ')
  return said ?? (told === '' ? undefined : told)
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>)
}
