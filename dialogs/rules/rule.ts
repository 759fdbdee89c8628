import type { Memory } from '../memory.ts'

/** A named question about what is remembered. Pure. */
export type Rule = (memory: Memory) => boolean
export type Rules = Record<string, Rule>

export function answered(memory: Memory, key: string): boolean {
  const answer = memory.answers[key]
  return answer !== undefined && answer.skipped !== true && answer.dontKnow !== true
}

export function chose(memory: Memory, key: string, choice: string): boolean {
  return memory.answers[key]?.choice === choice
}
