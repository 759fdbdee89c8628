import { concernGroups } from '../kindGroups.ts'
import type { Memory } from '../memory.ts'
import { answered } from './rule.ts'
import type { Rules } from './rule.ts'

function planWaits(memory: Memory): boolean {
  return memory.crisis !== undefined && (memory.planWaits === true || memory.below === 'planning')
}

export const crisisRules: Rules = {
  crisisOpen: (memory) => memory.crisis !== undefined,
  /** No planning while a crisis is open (seed 002, Essex); what else waits below may go on. */
  mayGoBack: (memory) => memory.below !== undefined && !planWaits(memory),
  noCrisis: (memory) => memory.crisis === undefined,
  /** Whoever is at home may harm them: whether it is safe to write comes before anything else. */
  harmNear: (memory) => memory.crisis?.kinds.some((kind) => concernGroups[kind] === 'harm') === true,
  // A question that was passed over has been asked as well: neither may send the other round in a circle.
  dangerNotAsked: (memory) => memory.answers['crisis.danger'] === undefined,
  safeHereAsked: (memory) => memory.answers['crisis.safeHere'] !== undefined,
  notSafeHere: (memory) => memory.answers['crisis.safeHere']?.choice === 'no',
  contactKnown: (memory) => memory.contact !== undefined,
  contactUnknown: (memory) => memory.contact === undefined,
  mustAskSafe: (memory) => memory.contact !== undefined && memory.safeToContact === 'unknown',
  nameUnknownInCrisis: (memory) =>
    memory.name === undefined || memory.speakAs !== undefined || memory.audience !== 'self',
  saidHowTheyAre: (memory) => answered(memory, 'checkBack.how') || answered(memory, 'checkBack.how.neutral'),
  addedSomething: (memory) => answered(memory, 'checkBack.add') || answered(memory, 'checkBack.add.neutral'),
  safetyToRingUnknown: (memory) => memory.safeToContact === 'unknown' && memory.contact !== undefined,
}
