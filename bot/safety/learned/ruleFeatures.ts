import { kinds, type Kind, type Level } from '../../../dialogs/ports.ts'
import { RULES } from './shape.ts'

/** What a rule said, the most serious first. */
export interface Said {
  level: Level
  kind: Kind
}

const levels: readonly Level[] = ['none', 'concern', 'crisis', 'emergency']

/** What the rules found, as numbers: the highest level, the highest level of each kind, and the first kind. */
export function ruleFeatures(signs: readonly Said[]): Float32Array {
  const features = new Float32Array(RULES)
  const first = signs[0]
  if (first === undefined) {
    features[0] = 1
    return features
  }
  features[Math.max(...signs.map(({ level }) => levels.indexOf(level)))] = 1
  for (const { level, kind } of signs) {
    const at = levels.length + kinds.indexOf(kind)
    features[at] = Math.max(features[at] ?? 0, levels.indexOf(level) / 3)
  }
  features[levels.length + kinds.length + kinds.indexOf(first.kind)] = 1
  return features
}
