import { has, label } from '../locales/index.ts'
import type { Standing } from '../dialogs/ports.ts'
import { voiceOf } from '../dialogs/turn.ts'
import type { Turn } from '../dialogs/turn.ts'
import { valuesOf } from '../dialogs/values.ts'
import type { WhyLeft } from './ownEvents.ts'

/** A handoff that was opened without the person at the keyboard (nobody answered a gentle question) is a crisis here too. */
export function adopt({ memory, ports }: Turn, { reference }: Standing): void {
  if (memory.crisis === undefined) {
    const finding = memory.worry ?? { level: 'crisis', kinds: ['other'], because: [], about: 'unknown' as const }
    const since = ports.clock.now().toISOString()
    const kinds = [...finding.kinds]
    memory.crisis = { reference, kinds, since, takenBack: false, finding, said: memory.held ?? '' }
  } else memory.crisis.reference ??= reference
  if (!memory.references.includes(reference)) memory.references = [...memory.references, reference]
}

/** Says who is in the chat now. False when the person knows. */
export function sayWhoCame(turn: Turn, { name, role }: { name: string; role: string }): boolean {
  const { memory, out } = turn
  if (memory.worker?.name === name && memory.worker.role === role) return false
  memory.worker = { name, role }
  const voice = voiceOf(memory)
  const key = `relay.roles.${role}`
  out.say('relay.joined.say', { ...valuesOf(turn), name, role: has(voice, key) ? label(voice, key) : '' })
  return true
}

const leaving: Record<WhyLeft, string> = {
  'handed back': 'relay.left.say',
  'cut off': 'relay.cutOff.say',
  closed: 'relay.closed.say',
}

/** Says that the worker is gone, and why. False when the person knows, or never knew of one. */
export function sayWhoLeft(turn: Turn, why: WhyLeft): boolean {
  const { memory, out } = turn
  const { worker } = memory
  if (worker === undefined && !(why === 'closed' && turn.crisisOver === true)) return false
  delete memory.worker
  out.say(leaving[why], { ...valuesOf(turn), name: worker?.name ?? '' })
  return true
}

/** What the person should have heard about workers, where a crash came in between. */
export function tellWhoIsThere(turn: Turn, standing: Standing | null | 'unknown'): void {
  if (standing === 'unknown') return
  if (turn.crisisOver === true) sayWhoLeft(turn, 'closed')
  else if (standing?.chat === 'worker' && standing.worker !== null) sayWhoCame(turn, standing.worker)
  else if (standing !== null && turn.memory.worker !== undefined) sayWhoLeft(turn, 'handed back')
}
