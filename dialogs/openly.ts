import type { Memory } from './memory.ts'

/**
 * Anybody may be looking at the screen: the plain question is asked only of somebody who said that it is safe to write
 * here, and did not say that it is unsafe to reach them (rule 5: unknown means neutral).
 */
export function speaksOpenly(memory: Memory): boolean {
  return memory.answers['crisis.safeHere']?.choice === 'yes' && memory.safeToContact !== 'no'
}
