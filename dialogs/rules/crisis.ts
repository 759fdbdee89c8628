import type { Rules } from './rule.ts'

export const crisisRules: Rules = {
  crisisOpen: (memory) => memory.crisis !== undefined,
  /** No planning while a crisis is open (seed 002, Essex); what else waits below may go on. */
  mayGoBack: (memory) => memory.below !== undefined && (memory.crisis === undefined || memory.below !== 'planning'),
  noCrisis: (memory) => memory.crisis === undefined,
  notSafeHere: (memory) => memory.answers['crisis.safeHere']?.choice === 'no',
  contactKnown: (memory) => memory.contact !== undefined,
  contactUnknown: (memory) => memory.contact === undefined,
  mustAskSafe: (memory) => memory.contact !== undefined && memory.safeToContact === 'unknown',
  nameUnknownInCrisis: (memory) =>
    memory.name === undefined || memory.speakAs !== undefined || memory.audience !== 'self',
  /** Planning lies below and has to wait; connecting need not. */
  planningWaits: (memory) => memory.below === 'planning' && memory.crisis !== undefined,
  safetyToRingUnknown: (memory) => memory.safeToContact === 'unknown' && memory.contact !== undefined,
}
