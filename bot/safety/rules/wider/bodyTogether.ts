import type { RuleSet } from '../../engine/rule.ts'
import { both, notNowTogether } from './together.ts'

const notNow = [...notNowTogether, 'mildly', 'recovering', 'negated']

/** Two signs of harm close together, in any words (words/harm.ts). */
const medical: RuleSet = {
  kind: 'medical',
  rules: [
    {
      id: 'medical.signsTogether',
      level: 'emergency',
      says: 'name two signs of grave illness or injury together',
      weight: 1,
      unless: notNow,
      patterns: [
        '@ailing ... @ailing',
        ...both('@ailing', '@unable'),
        ...both('@ailing', '@harmed'),
        ...both('@bodyPart', '@unable'),
        ...both('@harmed', '@unable'),
        ...both('@breaths', '@harmed'),
        ...both('@breaths', '@unable'),
        ...both('@breaths', '@ailing'),
      ],
    },
    {
      id: 'medical.causeAndSign',
      level: 'emergency',
      says: 'name a cause and a sign of grave harm: a sting, a poison, a thing in the throat, a wound',
      weight: 2,
      unless: notNow,
      patterns: [
        ...both('@stingsIt', '@harmed'),
        ...both('@stingsIt', '@ailing'),
        ...both('@stingsIt', '@unable'),
        ...both('@stingsIt', '@breaths'),
        ...both('@poisonous', '@swallowedIt'),
        ...both('@poisonous', '@ailing'),
        ...both('@poisonous', '@unable'),
        ...both('@inThroat', '@harmed'),
        ...both('@inThroat', '@unable'),
        ...both('@inThroat', '@ailing'),
        ...both('@inThroat', '@breaths'),
        ...both('@bleeds', '@aLot'),
        ...both('@bleeds', '@ailing'),
        ...both('@bleeds', '@unable'),
        ...both('@bleeds', '@sharpThing'),
        ...both('@sharpThing', '@bodyPart', '..'),
        ...both('@wentDown', '@ailing'),
      ],
    },
    {
      id: 'medical.illAtRisk',
      level: 'crisis',
      says: 'speak of an illness that needs somebody today, in somebody it can harm',
      weight: 0,
      unless: notNow,
      patterns: [
        ...both('@feverish', '@atRisk'),
        ...both('@feverish', '@bodyPart'),
        ...both('@feverish', '@harmed'),
        ...both('@ailing', '@atRisk'),
        ...both('@harmed', '@atRisk'),
        ...both('@ailing', '@thisHour'),
        ...both('@ailing', '@bodyPart'),
        ...both('@ailing', '@onOwn'),
        '@unable ... @thisHour',
        ...both('@burnsIt', '@bodyPart'),
        ...both('@bleeds', '@onOwn'),
        ...both('@bleeds', '@thisHour'),
        ...both('@bleeds', '@atRisk'),
        ...both('@bodyPart', '@harmed', '..'),
        '@harmed ... @harmed',
      ],
    },
  ],
}

const fall: RuleSet = {
  kind: 'fall',
  rules: [
    {
      id: 'fall.signsTogether',
      level: 'emergency',
      says: 'say that somebody went down and cannot do what they could',
      weight: 2,
      unless: notNow,
      patterns: [...both('@wentDown', '@unable'), '@lowPlace ... @unable', '@unable .. on|in|off|from .. @lowPlace'],
    },
  ],
}

const missing: RuleSet = {
  kind: 'missing',
  rules: [
    {
      id: 'missing.outThere',
      level: 'emergency',
      says: 'say that somebody who is not safe alone is out where it is dangerous',
      weight: 2,
      unless: [...notNow, 'cameBack'],
      patterns: [...both('@notSafeOut', '@outInCold'), ...both('@notSafeOut', '@outInCold', '~~')],
    },
    {
      id: 'missing.notThere',
      level: 'crisis',
      says: 'say that somebody who is not safe alone is not where they should be',
      weight: 1,
      unless: [...notNow, 'cameBack'],
      patterns: [...both('@isGone', '@notSafeOut'), ...both('@isGone', '@outInCold')],
    },
  ],
}

export const bodyTogether: readonly RuleSet[] = [medical, fall, missing]
