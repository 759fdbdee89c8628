import type { Memory } from '../memory.ts'
import type { Rules } from './rule.ts'

/** Sentences in a letter to a group: it is a hello, not a life. */
export const mostSentences = 4

/** An e-mail address that they gave and called safe. */
export function mailIn({ contact, safeToContact }: Memory): string | null {
  if (safeToContact !== 'yes') return null
  return /[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}/i.exec(contact ?? '')?.[0] ?? null
}

export const afterwardsRules: Rules = {
  ...Object.fromEntries(
    Array.from({ length: mostSentences }, (_, index) => [
      `hasSentence${String(index + 1)}`,
      (memory: Memory) => (memory.introduction?.sentences.length ?? 0) > index,
    ]),
  ),
  canBeMet: (memory) => memory.lookingCanBeMet === true && memory.crisis === undefined && memory.worry === undefined,
  nameUnknown: (memory) => memory.name === undefined,
  introductionHasWords: (memory) => (memory.introduction?.sentences.length ?? 0) > 0,
  introductionHasNoWords: (memory) => (memory.introduction?.sentences.length ?? 0) === 0,
  mayHaveCopy: (memory) => mailIn(memory) !== null,
  mayBeReminded: (memory) =>
    memory.canBeReminded === true &&
    memory.askedToRemind !== true &&
    memory.contact !== undefined &&
    memory.safeToContact === 'yes' &&
    memory.crisis === undefined &&
    memory.worry === undefined,
  hasIntroduction: (memory) => memory.introductions?.some(({ takenBack }) => takenBack !== true) === true,
}
