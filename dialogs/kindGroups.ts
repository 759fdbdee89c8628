import type { Kind } from './ports.ts'

type Group = 'suicide' | 'mind' | 'harm' | 'child' | 'missing' | 'coping' | 'home' | 'body' | 'other'

/** Kinds that share a gentle question. */
export const concernGroups: Record<Kind, Group> = {
  suicide: 'suicide',
  mental_health_crisis: 'mind',
  abuse_physical: 'harm',
  domestic_abuse: 'harm',
  sexual_abuse: 'harm',
  psychological_abuse: 'harm',
  abuse_financial: 'harm',
  modern_slavery: 'harm',
  discriminatory: 'harm',
  organisational: 'harm',
  neglect: 'harm',
  exploitation: 'harm',
  child_at_risk: 'child',
  carer_breakdown: 'coping',
  self_neglect: 'home',
  no_food_heating: 'home',
  housing_eviction_now: 'home',
  fire_gas: 'home',
  fall: 'body',
  medical: 'body',
  medication: 'body',
  hospital_discharge_unsafe: 'body',
  missing: 'missing',
  other: 'other',
}
