import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'joking', 'resolved']

/** No safe roof tonight. */
export const housing: RuleSet = {
  kind: 'housing_eviction_now',
  rules: [
    {
      id: 'housing.wider',
      level: 'crisis',
      says: 'say that somebody has no safe roof tonight or is being put out now',
      weight: 3,
      unless: [...notNow, 'negated', 'someday'],
      patterns: [
        'men|they|people|bailiffs|landlord .. carrying|taking|took|throwing|putting|chucking .. my|our|all|the .. furniture|stuff|things|belongings|telly .. out|away|street|van|skip',
        'bus_shelter|doorway|bench|tent|car|park|station|stairwell|bin_store|shed .. tonight|again_tonight|for_the_night',
        'not|isnt|no .. priority ... tonight|street|shelter|nowhere|sleep|car|homeless',

        'bailiffs|bailiff|baliffs|enforcement|eviction|evicted|evicting .. ... tomorrow|today|tonight|now|morning|here|coming|outside|door|nowhere|10|this|hour|hours|oclock|friday|monday|court|kids',
        'changed|changing|changes .. locks ... stuff|street|out|in|cant|my|kids|nowhere|landlord|tonight',
        'locks changed|been_changed|have_been_changed',
        'chucked|kicked|thrown|throwing|kicking|turfed|slung .. out .. ... street|home|tonight|dad|mum|landlord|partner|raining|nowhere|17|16|18|kids|today|parents|with_nothing|my_stuff|cold|sofa',
        'sleep|sleeping|slept|kipping|living|stay|staying .. in|on|rough .. ... car|van|street|streets|park|tent|doorway|bus_station|bench|shed|stairwell|station|outside|rough|floor_of_a|bus_shelter ... tonight|kids|lads|nowhere|cold|since|nights|night|my|baby|now|raining|homeless|week|days|ill|wheelchair|$',
        'sleeping|slept|sleep rough|on_the_streets|on_the_street',
        'nowhere|no_where|no_place|not_anywhere .. to? .. go|sleep|stay|live|turn .. ... tonight|kids|today|now|tomorrow|out|cold|$|and|leave|baby|bailiffs',
        'nowhere ... tonight|to_go|to_sleep|to_stay',
        'no bed|roof|home|address .. ... tonight|prison|hospital|morning|hostel|out|now|today|released|nowhere',
        'prison|jail|released|custody|detox|rehab .. ... no_bed|nowhere|no_address|homeless|tonight|streets|today|no_home|no_flat|tent',
        'homeless .. tonight|now|today|and|with|since|again|from|on|$|pregnant|as_of|in|because',
        'made|become|becoming|am|i_am|we_are|going_to_be homeless ... tonight|today|tomorrow|now|kids|friday|baby|week',
        'hostel|refuge|landlord|council|shelter|b_and_b|hotel|temporary|temp_accommodation|bnb .. says|said|saying|told|wants|made|making|asked|kicked|kicking .. ... leave|out|go|today|tonight|tomorrow|noon|nowhere|stairs|by|11|12',
        'have|got|told .. to .. leave|get_out|be_out|move_out .. by|today|tonight|tomorrow|now|noon|this ... nowhere|kids|wheelchair|hostel|baby|go|landlord|homeless|hotel|$',
      ],
    },
  ],
}

/** Sent home from hospital to nothing ready. */
export const discharge: RuleSet = {
  kind: 'hospital_discharge_unsafe',
  groups: {
    hospital: `ward, hospital, discharged, discharge, sent home, sending home, send home, sent him home, sent her home, sent me home, sending him home, sending her home, sending me home, send him home, send her home, send me home, send dad home, send mum home, sent mum home, sent dad home, sending mum home, sending dad home, hospital transport, patient transport, ambulance crew, dropped off, dropped him off, dropped her off, dropped me off, home from hospital, out of hospital, st jamess, st james, jimmys, lgi, a and e, send dad back, sent dad back, send mum back, sending dad back, discharge lounge, medically fit, kicked out of hospital, home today, discharging`,
    unready: `no key, no care, no carers, no package, no bed, no hoist, no commode, no equipment, no meds, no tablets, no food, no heating, no medication, no one, nobody, noone, no frame, no walker, no plan, no oxygen, no support, on my own, on his own, on her own, alone, lives alone, cant stand, cant walk, cant do stairs, cant do the stairs, cant manage, cant transfer, cant get up, unable to transfer, unable to weight bear, unable to stand, confused, in the hallway, without, no downstairs, still confused, 2am, 3am, middle of the night, in a nightie, in his pyjamas, cant get to the toilet, not safe, unsafe, catheter, not set up, hasnt been set up, hasnt got, not in place, isnt ready, no stairs, cant wash, incontinent, cant even, nothing set up, nothing in place, no toilet, no shopping, no letter, cant cope`,
  },
  rules: [
    {
      id: 'discharge.wider',
      level: 'crisis',
      says: 'say that somebody was or is being sent home without what they need',
      weight: 5,
      unless: ['aPet', ...notNow, 'someday', 'wellCared'],
      eases: { comingOut: 'concern' },
      patterns: [
        'left|dumped|dropped .. him|her|me|mum|dad|nan .. on|at|in .. doorstep|door|hallway|hall|step|pavement|drive ... bag|keys|alone|hospital|ambulance|carrier|nobody|gown|no',
        '@hospital ~~ @unready',
        '@unready ... @hospital',
      ],
    },
  ],
}

/** Somebody not safe alone, out there. */
export const missing: RuleSet = {
  kind: 'missing',
  groups: {
    back: 'came back, brought back, fetched her back, fetched him back, found her, found him, turned up, got him back, got her back, brought him home, brought her home, back safe, home safe, found safe, sorted',
  },
  rules: [
    {
      id: 'missing.widerNow',
      level: 'emergency',
      says: 'say that somebody who is not safe alone is out there now',
      weight: 3,
      unless: [...notNow, 'negated', 'cameBack'],
      patterns: [
        '@forgetful ~~ gone|out|left ... pouring|rain|dark|cold|snow|slippers|night|gate|door_open|hours',
        'slippers|coat|door|gate|bed|stick ... gone|empty|open .. ... thinks_it|dementia|confus*|19*|doesnt_know|memory',

        '@forgetful ~~ @vanished ... @exposed',
        '@forgetful ~~ @vanished ~~ @exposed',
        '@vanished ~~ @forgetful ~~ @exposed',
        '@vanished ... @exposed ~~ @forgetful',
        '@exposed ... @vanished ~~ @forgetful',
        '@forgetful ... door|doors .. open|unlocked .. ... freezing|cold|dark|gone|coat|slippers|night|snow*',
        '@forgetful ... coat|shoes|slippers|stick ... still here|in_the_hall|on_the_peg ... door|gone|open|cold|cant_find',
        '@forgetful ~~ cant_find|missing|no_sign|wandered_off|disappeared|gone_missing|run_off|absconded|nowhere_to_be',
        'cant_find|missing|wandered_off|disappeared|run_off|absconded|ran_off|nowhere_to_be|no_sign_of ~~ @forgetful',
        'child|toddler|baby|son|daughter|grandson|granddaughter|year_old|little_lad|little_girl|kid .. missing|gone_missing|wandered_off|disappeared|vanished|cant_find|run_off|snatched',
        'lost|cant_find .. my .. child|toddler|little_boy|little_girl|little_lad|son|daughter ... park|shop|market|anywhere|minutes|town|crowd',
        'went|gone|left|set_off .. for|to .. paper|walk|shop|shops|milk|bread|church ... not|hasnt|never|still .. back|home|come|returned ... dark|hours|morning|name|confus*|dementia|phone',
        'went|gone|left|set_off .. for|to .. paper|walk|shop|shops|milk|bread ... dark|hours .. ... doesnt_know|name|confus*|memory|dementia|forget*',
      ],
    },
    {
      id: 'missing.wider',
      level: 'crisis',
      says: 'say that somebody has not come home, is not seen or keeps getting out',
      weight: 2,
      unless: [...notNow, 'negated'],
      patterns: [
        'bed not|hasnt|isnt|wasnt been? slept_in|slept',

        '@relative|@she|friend|neighbour|lad|flatmate|15|14|16 .. ... not|hasnt|havent|never|didnt|wasnt .. come|came|been|back|return*|got .. home|back ... last_night|since|yesterday|phone|not_like|days|night|worried|dead|unlike|school|hours|morning|missing|gone|$',
        'went|gone|been .. out|missing|gone .. last_night|since|yesterday|days|all_night|night ... not|hasnt|never|didnt .. back|home|come|seen|answer*',
        '@other|@she .. missing since|from',
        'childrens_home|care_home|foster|placement|unit|school ... not|didnt|hasnt|never .. come|came|back|return*|turn*',
        'not|havent|hasnt|nobody|no_one .. seen|heard_from|heard .. ... days|week|since|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|curtains|milk|post|door|lights ... milk|curtains|post|door|lights|car|phone|worried|not_like|unlike|alone|answer*|bin|old|dog',
        'milk|post|papers|parcels|bins|newspapers|curtains .. ... step|mat|piling|piled|shut|closed|drawn|up|out|not_been .. ... seen|days|answer*|neighbour|since|knock*',
        'not|doesnt|isnt|wont|no .. answer*|answering|reply .. door|phone|knock* ... days|worried|curtains|milk|lights|not_like|seen|since|hear|post|yesterday|lives_alone',
        '@forgetful ~~ got_out|gets_out|getting_out|wandered|wanders|found .. ... twice|again|night|nights|bypass|road|street|week|times|police',
        '@forgetful ~~ @vanished',
      ],
    },
  ],
}
