import type { Memory } from '../memory.ts'
import { answered } from './rule.ts'
import type { Rules } from './rule.ts'

/** What was done on the way, as the flow keeps it: a child's request, or a carer's. */
function asked(memory: Memory, step: string): boolean {
  return ['kept', 'notKept'].includes(memory.answers[`learningDisability.${step}`]?.choice ?? '')
}

function calm(memory: Memory): boolean {
  return memory.crisis === undefined
}

export const learningDisabilityRules: Rules = {
  ldPeopleUnknown: (memory) => calm(memory) && !answered(memory, 'connecting.people'),
  /** A person was asked to get in touch with a child, and nobody knows how yet. */
  ldChildUnreached: (memory) => calm(memory) && asked(memory, 'child') && memory.contact === undefined,
  ldChildSafetyUnknown: (memory) =>
    calm(memory) && asked(memory, 'child') && memory.contact !== undefined && memory.safeToContact === 'unknown',
  /** Something was asked for on the way, and how to reach them was never asked. */
  ldAskedUnreached: (memory) =>
    calm(memory) &&
    memory.request !== undefined &&
    memory.contact === undefined &&
    memory.answers['learningDisability.childHow'] === undefined &&
    (asked(memory, 'child') || asked(memory, 'carersAsked')),
}
