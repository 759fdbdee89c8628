import type { Memory } from './memory.ts'
import { afterwardsRules } from './rules/afterwards.ts'
import { connectingRules } from './rules/connecting.ts'
import { crisisRules } from './rules/crisis.ts'
import { learningDisabilityRules } from './rules/learningDisability.ts'
import { planningRules } from './rules/planning.ts'
import { startRules } from './rules/start.ts'
import { talkingPointRules } from './rules/talkingPoint.ts'
import { yoursRules } from './rules/yours.ts'
import type { Rules } from './rules/rule.ts'

const all: Rules = {
  ...startRules,
  ...connectingRules,
  ...crisisRules,
  ...planningRules,
  ...learningDisabilityRules,
  ...yoursRules,
  ...afterwardsRules,
  ...talkingPointRules,
}

export const rules = {
  names: (): string[] => Object.keys(all),

  holds(name: string, memory: Memory): boolean {
    const rule = all[name]
    if (rule === undefined) throw new Error(`No rule is called "${name}". Rules: ${Object.keys(all).join(', ')}.`)
    return rule(memory)
  },
}
