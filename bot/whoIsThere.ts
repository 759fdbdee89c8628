import { has, label } from '../locales/index.ts'
import { isNewEvent } from '../dialogs/checkBack.ts'
import { speaksOpenly } from '../dialogs/openly.ts'
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
    // Nobody has heard any first words yet, unless with this very message.
    memory.warnedOf ??= []
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

const leaving: Record<Exclude<WhyLeft, 'accepted'>, string> = {
  'handed back': 'relay.left.say',
  'cut off': 'relay.cutOff.say',
  quiet: 'relay.quietLeft.say',
  closed: 'relay.closed.say',
}

/** The worker has not written for a while. Said once for one silence. */
export function sayWorkerIsQuiet(turn: Turn, { name }: { name: string }, id: string): void {
  if (!isNewEvent(turn.memory, id)) return
  turn.out.say('relay.quiet.say', { ...valuesOf(turn), name })
}

/** A local team has it now. Anybody may be looking at the screen. */
export function sayWhoHasIt(turn: Turn): boolean {
  const { memory, out } = turn
  const reference = memory.crisis?.reference ?? undefined
  if (reference === undefined || memory.accepted === reference) return false
  memory.accepted = reference
  out.say(speaksOpenly(memory) ? 'relay.accepted.say' : 'relay.accepted.neutral.say', valuesOf(turn))
  return true
}

/** Says that the worker is gone, and why. False when the person knows, or never knew of one. */
export function sayWhoLeft(turn: Turn, why: Exclude<WhyLeft, 'accepted'>): boolean {
  const { memory, out } = turn
  const { worker } = memory
  if (worker === undefined && !(why === 'closed' && turn.crisisOver === true)) return false
  delete memory.worker
  // Whoever talked with a worker sees from what stands above what this is about; nobody else may.
  const quietly = why === 'closed' && worker === undefined && !speaksOpenly(memory)
  out.say(quietly ? 'relay.closed.neutral.say' : leaving[why], { ...valuesOf(turn), name: worker?.name ?? '' })
  return true
}

/** What the person should have heard about workers, where a crash came in between. */
export function tellWhoIsThere(turn: Turn, standing: Standing | null | 'unknown'): void {
  if (standing === 'unknown') return
  if (turn.crisisOver === true) sayWhoLeft(turn, 'closed')
  else if (standing?.chat === 'worker' && standing.worker !== null) sayWhoCame(turn, standing.worker)
  else if (standing !== null && turn.memory.worker !== undefined) sayWhoLeft(turn, 'handed back')
}
