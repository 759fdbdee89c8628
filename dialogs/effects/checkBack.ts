import { answerInWords } from '../answersList.ts'
import { speaksOpenly } from '../openly.ts'
import { numbersFor } from '../numbers.ts'
import { valuesOf } from '../values.ts'
import { add } from './crisis.ts'
import type { Effect } from './effect.ts'
import { staffVoice } from './planning.ts'

/** In neutral words unless it is known to be safe to write here: somebody else may be looking at the screen. */
const beginCheckBack: Effect = ({ turn }) => ({
  outcome: 'ask',
  item: speaksOpenly(turn.memory) ? null : 'neutral',
})

/** Believed, kept for the worker, and it closes nothing (rule 4). */
const noteHowTheyAre: Effect = async ({ turn, step, answer }) => {
  if (answer === undefined || answer.skipped === true || answer.choice === 'add') return 'noted'
  const key = `checkBack.${step.id}`
  await add(turn, { answers: { [`${key}.${String(turn.number)}`]: answerInWords(staffVoice(turn), key, answer) } })
  return 'noted'
}

const helpAtOnce: Effect = async ({ turn }) => {
  const kind = turn.memory.crisis?.kinds[0] ?? 'other'
  if (turn.warned !== true) await turn.emergency(kind)
  turn.out.say('checkBack.worse.say', { ...valuesOf(turn), numbers: numbersFor(turn) })
  turn.askDanger = true
  // What lies below must not speak up before the question about danger.
  turn.quiet = true
  return 'said'
}

export const checkBackEffects: Record<string, Effect> = { beginCheckBack, noteHowTheyAre, helpAtOnce }
