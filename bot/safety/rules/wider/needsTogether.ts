import type { RuleSet } from '../../engine/rule.ts'
import { both, notNowTogether } from './together.ts'

const notNow = [...notNowTogether, 'banking', 'comingOut', 'someday']

const set = (kind: RuleSet['kind'], id: string, says: string, patterns: string[], weight = 1): RuleSet => ({
  kind,
  rules: [{ id, level: 'crisis', says, weight, unless: notNow, patterns }],
})

/** Two signs of a missing need close together, in any words (words/needs.ts). */
export const needsTogether: readonly RuleSet[] = [
  set('no_food_heating', 'noFood.together', 'say that food, heat or money is missing', [
    ...both('@hunger', '@noMoney'),
    ...both('@goneWithout', '@forDays'),
    ...both('@goneWithout', '@frailOne'),
    '@hunger ... @frailOne',
    ...both('@coldAtHome', '@noMoney'),
    ...both('@coldAtHome', '@frailOne'),
    ...both('@coldAtHome', '@goneWithout'),
  ]),
  set('housing_eviction_now', 'housing.together', 'say that somebody is without a safe roof now', [
    ...both('@putOut', '@bySoon'),
    ...both('@putOut', '@frailOne'),
  ]),
  set('hospital_discharge_unsafe', 'discharge.together', 'say that somebody came from hospital to nothing ready', [
    ...both('@fromHospital', '@notReady'),
  ]),
  set('neglect', 'neglect.together', 'say that care is not given which somebody depends on', [
    '@careGiver .. @notDone',
    '@notDone ... @careNeed',
    '@forDays ... @careNeed',
  ]),
  set('self_neglect', 'selfNeglect.together', 'say that somebody lives in dirt or lets nobody in', [
    ...both('@squalor', '@nobodyIn'),
    '@squalor ... @squalor',
    '@nobodyIn ... @nobodyIn',
  ]),
  set('medication', 'medication.together', 'say that a medicine is missing or wrong', [
    ...both('@drugs', '@drugsWrong'),
  ]),
  set('carer_breakdown', 'carer.together', 'say that somebody who cares for another is at the end', [
    ...both('@caredFor', '@atTheEnd', '..'),
    ...both('@atTheEnd', '@notSafeOut'),
  ]),
]
