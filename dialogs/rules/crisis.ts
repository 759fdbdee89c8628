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
