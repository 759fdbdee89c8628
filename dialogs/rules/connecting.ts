import { answered, chose } from './rule.ts'
import type { Rules } from './rule.ts'

export const connectingRules: Rules = {
  placeUnknown: (memory) => memory.place === null,
  placeKnown: (memory) => memory.place !== null,
  strengthsUnknown: (memory) => memory.strengths.length === 0 && !answered(memory, 'connecting.strengths'),
  needsKnown: (memory) => memory.needs.length > 0,
  hasConnection1: (memory) => memory.offered.length > 0,
  hasConnection2: (memory) => memory.offered.length > 1,
  hasConnection3: (memory) => memory.offered.length > 2,
  hasOneConnection: (memory) => memory.offered.length === 1,
  hasManyConnections: (memory) => memory.offered.length > 1,
  hasSaved: (memory) => memory.saved.length > 0,
  canBeRung: (memory) => memory.lookingCanBeRung === true,
  isLooking: (memory) => memory.looking !== undefined,
  lookingSaved: (memory) => memory.looking !== undefined && memory.saved.includes(memory.looking),
  lookingNotSaved: (memory) => memory.looking !== undefined && !memory.saved.includes(memory.looking),
  talkingPointsRun: (memory) => memory.options.includes('talking_points'),
  hasSmallStep: (memory) => memory.smallStep !== undefined,
  hasTriedCommunity: (memory) => answered(memory, 'connecting.tried') || memory.shown.length > 0,
  wantsCarersTalk: (memory) => chose(memory, 'connecting.carersTalk', 'yes'),
}
