import { checkBackEffects } from './checkBack.ts'
import { connectingEffects } from './connecting.ts'
import { crisisEffects } from './crisis.ts'
import type { Effect } from './effect.ts'
import { learningDisabilityEffects } from './learningDisability.ts'
import { personEffects } from './person.ts'
import { planningEffects } from './planning.ts'
import { startEffects } from './start.ts'
import { howWasItEffects } from './howWasIt.ts'
import { introduceEffects } from './introduce.ts'
import { talkingPointEffects } from './talkingPoint.ts'
import { twoQuestionsEffects } from './twoQuestions.ts'
import { yoursEffects } from './yours.ts'

const all: Record<string, Effect> = {
  ...startEffects,
  ...connectingEffects,
  ...crisisEffects,
  ...checkBackEffects,
  ...personEffects,
  ...planningEffects,
  ...learningDisabilityEffects,
  ...yoursEffects,
  ...introduceEffects,
  ...howWasItEffects,
  ...twoQuestionsEffects,
  ...talkingPointEffects,
}

/** Named things to do, as flows name them. */
export const effects = {
  names: (): string[] => Object.keys(all),
  named: (name: string): Effect | undefined => all[name],
}
