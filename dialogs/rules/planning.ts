import type { Memory } from '../memory.ts'
import { answered, chose } from './rule.ts'
import type { Rule, Rules } from './rule.ts'

/** Goals of one plan: two or three that are clear do more than a list. */
export const goalIds = ['goal1', 'goal2', 'goal3'] as const

/** In a crisis nobody plans for the long term (seed 002, Essex): no question of a plan holds while one is open. */
const calm =
  (rule: Rule): Rule =>
  (memory) =>
    memory.crisis === undefined && rule(memory)

const hasSupport: Rule = (memory) => chose(memory, 'planning.hasSupport', 'yes')
const isCarer: Rule = (memory) => memory.audience === 'carer'
const hardToBeHeard: Rule = (memory) => unsure(memory, 'planning.heard', ['yes', 'notSure'])
const wantsMoney: Rule = (memory) => chose(memory, 'planning.money', 'yes')
const networkRuns: Rule = (memory) => memory.options.includes('network_held_budget')
const moneyUnexplained: Rule = (memory) => wantsMoney(memory) && memory.answers['planning.moneyChoice'] === undefined

/** One of these choices, or "I don't know". */
function unsure(memory: Memory, key: string, choices: readonly string[]): boolean {
  const answer = memory.answers[key]
  return answer?.dontKnow === true || choices.includes(answer?.choice ?? '')
}

function goals(memory: Memory): number {
  return goalIds.filter((id) => answered(memory, `planning.goal.${id}`)).length
}

/** Not asked for yet, and not turned down in another conversation: nobody is asked twice. */
function carersTalkOpen(memory: Memory): boolean {
  return (
    memory.answers['connecting.carersTalk'] === undefined &&
    !memory.asked.some((right) => right.what === 'carers_assessment')
  )
}

export const planningRules: Rules = {
  mayPlan: calm(() => true),
  planningHasSupport: calm(hasSupport),
  planningTriedUnknown: calm((memory) => !hasSupport(memory) && !answered(memory, 'connecting.tried')),
  planningAreaTalked: (memory) =>
    Object.keys(memory.answers).some((key) => key.startsWith('planning.areaStrength.') && answered(memory, key)),
  planningMayAddGoal: calm((memory) => goals(memory) < goalIds.length),
  planningGoalsFull: calm((memory) => goals(memory) >= goalIds.length),
  planningHasIdea: (memory) => (memory.rounds?.['planning.idea'] ?? []).length > 0,
  planningTakesRisk: calm((memory) => answered(memory, 'planning.risk') && !chose(memory, 'planning.risk', 'nothing')),
  /** Care Act sections 67 and 68: difficulty in being heard, and nobody to speak for them. The bot asks, it never judges. */
  planningHardToBeHeard: calm(hardToBeHeard),
  planningNobodySpeaks: calm(
    (memory) => hardToBeHeard(memory) && unsure(memory, 'planning.speaker', ['no', 'notSure']),
  ),
  planningWantsMoney: calm(wantsMoney),
  planningExplainMoney: calm(moneyUnexplained),
  planningExplainNetwork: calm((memory) => moneyUnexplained(memory) && networkRuns(memory)),
  planningNetworkRuns: networkRuns,
  planningCarerUnheard: calm((memory) => isCarer(memory) && !answered(memory, 'connecting.carersDay')),
  /** An advocate or a carer's conversation was asked for on the way, and nobody knows how to reach them. */
  planningAskedUnreached: calm(
    (memory) =>
      memory.contact === undefined &&
      ['advocate', 'carers_assessment'].includes(memory.request?.kind ?? '') &&
      ['advocateAsked', 'carersAsked'].some((step) => memory.answers[`planning.${step}`] !== undefined),
  ),
  planningCarersTalkOpen: calm((memory) => isCarer(memory) && carersTalkOpen(memory)),
}
