import type { Rule } from '../engine/rule.ts'

/** Health that goes down slowly: asked about, never alarmed at. */
export const medicalDecline: Rule = {
  id: 'medical.decline',
  level: 'concern',
  says: 'name a decline in health',
  unless: ['hypothetical', 'study', 'news', 'asking', 'resolved', 'wellCared', 'negated', 'past'],
  patterns: [
    'cant|not|struggling keep|put|putting|keeping .. weight .. on',
    'thirsty .. all|always|time',

    'clothes|trousers|skirt|rings hanging_off|falling_off|loose|too_big|drop_off',
    'not|hardly|barely been? eating|drinking|sleeping',
    'skin_and_bone|wasting_away|nothing_of_her|nothing_of_him',

    'lost|losing|dropped|losing_a_lot_of|shed .. weight|stone|stones|pounds_in_weight|lbs',
    'dizzy|faint|light_headed|lightheaded|woozy|swimmy|giddy',
    'tired|exhausted|no_energy|sleeping|asleep all_the_time|all_day|always',
    'off my|his|her? food|meals|dinner',
    '@third ... confused|muddled|forgetful|mixed_up',
    'more|getting|increasingly|seems confused|muddled|forgetful|mixed_up',
    'confused|muddled lately|recently|these_days|of_late|again|at_night',
    'isnt|not|hardly|barely|doesnt|never|wont|stopped|no .. drinking|drink|eating|eat|appetite .. much|enough|properly|right|anything|lately|very|weather|meals|hot',
    'wont|refuses|refusing|doesnt|not|never see|seeing|have|to_see|go|going|go_to|speak_to|ring|call a|the|any|to? doctor|gp|doctors|hospital',
    'lump|blood_pressure ... worried|scared|high',
    'isnt|not been? himself|herself|myself',
    '@third isnt|not been? right',
    'memory .. worse|going|bad|shot|terrible',
    'keep|keeps|been getting|being|having headaches|chest_infections|infections|utis|water_infections|pains|funny_turns|blackouts|palpitations',
    'swollen|infected|ulcer leg|legs|foot|feet',
    'i feel|am|been|feeling really|so|proper|very ill|poorly|rough|unwell|rotten',
    'sore|wound|rash|cough ... wont|not|getting_worse|worse heal|go|going',
    'gone downhill|down_hill|going_downhill|declining|deteriorat*|frail|failing',
    'losing .. sight|eyesight|feeling_in',
  ],
}
