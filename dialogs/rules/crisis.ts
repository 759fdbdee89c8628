import type { Rules } from './rule.ts'

export const crisisRules: Rules = {
  crisisOpen: (memory) => memory.crisis !== undefined,
  /** No planning while a crisis is open (seed 002, Essex); what else waits below may go on. */
  mayGoBack: (memory) => memory.below !== undefined && (memory.crisis === undefined || memory.below !== 'planning'),
  noCrisis: (memory) => memory.crisis === undefined,
  notSafeHere: (memory) => memory.answers['crisis.safeHere']?.choice === 'no',
  contactKnown: (memory) => memory.contact !== undefined,
  contactUnknown: (memory) => memory.contact === undefined,
  canBeReached: (memory) => memory.contact !== undefined && memory.answers['crisis.safeRing'] === undefined,
  safetyToRingUnknown: (memory) => memory.safeToContact === 'unknown',
}
