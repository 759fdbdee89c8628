import type { Answer } from '../flow.ts'
import type { Memory } from '../memory.ts'
import type { Effect } from './effect.ts'

const key = 'learningDisability.age'

export type AgeBand = 'under12' | 'from12' | 'from14' | 'from16' | 'adult' | 'unknown'

export const ldNoteAge: Effect = ({ answer }) => {
  if (answer?.choice !== undefined || answer?.text === undefined) return 'noted'
  return bandOf(answer) === 'unknown' ? 'unclear' : 'noted'
}

export const ldSortAge: Effect = ({ turn }) => {
  const { memory } = turn
  const answer = memory.answers[key]
  // "5" is an age here, not the fifth button.
  if (answer?.choice !== undefined && ageIn(answer) !== undefined)
    memory.answers = { ...memory.answers, [key]: { text: answer.text ?? '' } }
  return bandOf(answer)
}

/** Planning to become an adult begins at about 12, more is gathered from 14, a worker comes to reviews from 16 (seed 001). */
function bandOf(answer: Answer | undefined): AgeBand {
  const age = answer === undefined ? undefined : ageIn(answer)
  if (age === undefined) return (answer?.choice as AgeBand | undefined) ?? 'unknown'
  if (age >= 18) return 'adult'
  if (age >= 16) return 'from16'
  if (age >= 14) return 'from14'
  return age >= 12 ? 'from12' : 'under12'
}

function ageIn(answer: Answer): number | undefined {
  const digits = /\d{1,3}/.exec(answer.text ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** Under 12: the children's team, never the adults' (rule 12). */
export function isSmall(memory: Memory): boolean {
  return bandOf(memory.answers[key]) === 'under12'
}

/** Under 18, as far as we were told. */
export function isYoung(memory: Memory): boolean {
  return !['adult', 'unknown'].includes(bandOf(memory.answers[key]))
}
