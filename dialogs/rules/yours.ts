import type { Rules } from './rule.ts'

/** One for each line of the list from which an answer is picked to be changed. */
export const changeableLimit = 8

export const yoursRules: Rules = {
  ...Object.fromEntries(
    Array.from({ length: changeableLimit }, (_, index) => [
      `hasAnswer${String(index + 1)}`,
      (memory: { changeable?: string[] }) => (memory.changeable ?? []).length > index,
    ]),
  ),
  hasAnswers: (memory) => Object.keys(memory.answers).length > 0,
  changesElsewhere: (memory) => memory.changing !== undefined,
}
