import type { Answer } from './flow.ts'
import type { Memory } from './memory.ts'
import type { Understanding, Understood } from './ports.ts'

/** Questions that an early word can answer, so that they are not asked again. */
const placeKey = 'connecting.where'
/** Messages kept as told; enough for a long story, little enough to show it whole. */
const longestMemory = 40
const strengthsKey = 'connecting.strengths'

/**
 * Keeps what somebody told us in their own words and what it says about needs, place and strengths.
 * True when we understood something in it.
 */
export function noteTold(memory: Memory, understanding: Understanding, text: string): boolean {
  const understood = understanding.read(text)
  const tells = understood.needs.length > 0 || understood.place !== null || understood.strengths.length > 0
  if (tells || text.split(/\s+/).length > 3) memory.told = [...memory.told, text].slice(-longestMemory)
  // What was said last is what they want now.
  memory.needs = [...new Set([...understood.needs, ...memory.needs])]
  noteHints(memory, understood)
  return tells
}

/** What a message says besides: kept, and the question it answers early is not asked. */
export function noteHints(memory: Memory, understood: Understood): void {
  if (understood.place !== null) {
    memory.place = understood.place
    early(memory, placeKey, { text: understood.place.name })
  }
  noteStrengths(memory, understood.strengths)
  if (understood.strengths.length > 0) early(memory, strengthsKey, { text: understood.strengths.join('; ') })
  if (understood.people.length > 0) early(memory, 'connecting.people', { text: understood.people.join('; ') })
  if (understood.tried.length > 0) early(memory, 'connecting.tried', { text: understood.tried.join('; ') })
}

export function noteNeeds(memory: Memory, needs: readonly string[]): void {
  memory.needs = [...new Set([...memory.needs, ...needs])]
}

export function noteStrengths(memory: Memory, strengths: readonly string[]): void {
  memory.strengths = [...new Set([...memory.strengths, ...strengths])]
}

function early(memory: Memory, key: string, answer: Answer): void {
  if (memory.answers[key] === undefined) memory.answers = { ...memory.answers, [key]: answer }
}
