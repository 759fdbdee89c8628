import type { MadeRequest, Memory } from './memory.ts'
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
 * When it can't be kept the person is told so plainly, with the number to ring: once, and again at the end.
 */
export async function keepRequest(turn: Turn, options: { atTheEnd?: boolean } = {}): Promise<'kept' | 'notKept'> {
  const { memory } = turn
  if (memory.request === undefined) return 'notKept'
  noteMade(memory, memory.request)
  try {
    await keepAllRequests(turn)
    delete memory.toldNotKept
    return 'kept'
  } catch {
    if (memory.toldNotKept !== true || options.atTheEnd === true) turn.out.say('common.notKept', valuesOf(turn))
    memory.toldNotKept = true
    return 'notKept'
  }
}

/** Writes every request of this conversation again: a name, a number or "not safe" that came later belongs to all. */
export async function keepAllRequests(turn: Turn): Promise<void> {
  const { memory, ports } = turn
  for (const made of memory.made) {
    const reference = await ports.requests.put({
      kind: made.kind,
      id: made.id,
      conversationId: turn.conversationId,
      safeToContact: memory.safeToContact,
      team: ports.profile.teamForRequest(made.kind),
      ...optional('name', memory.name),
      ...optional('how', memory.contact),
      ...optional('when', made.when),
      ...optional('about', made.about),
    })
    made.reference = reference
    if (memory.request?.id === made.id) memory.request.reference = reference
    if (!memory.references.includes(reference)) memory.references = [...memory.references, reference]
  }
}

function noteMade(memory: Memory, request: { kind: RequestKind; id: string; reference: string | null }): void {
  const when = memory.answers['person.when']?.text ?? memory.answers['person.when']?.choice
  const made: MadeRequest = { ...request, ...optional('about', aboutWhat(memory)), ...optional('when', when) }
  memory.made = [...memory.made.filter((one) => one.id !== request.id), made]
}

/** What they want to talk about, in their own words. */
function aboutWhat(memory: Memory): string | undefined {
  const said = memory.answers['person.about']?.text
  const told = memory.told.slice(-5).join(' / ')
  return said ?? (told === '' ? undefined : told)
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>)
}
