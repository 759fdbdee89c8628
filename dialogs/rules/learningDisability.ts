import { answered } from './rule.ts'
import type { Rules } from './rule.ts'

export const learningDisabilityRules: Rules = {
  ldPeopleUnknown: (memory) => memory.crisis === undefined && !answered(memory, 'connecting.people'),
}
