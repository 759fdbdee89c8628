import type { RuleSet } from '../../engine/rule.ts'
import { needsMore } from './needsMore.ts'
import { child, organisational } from './needsPlaces.ts'
import { discharge, housing, missing } from './needsRoof.ts'
import { needsTogether } from './needsTogether.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'joking', 'resolved']

const neglect: RuleSet = {
  kind: 'neglect',
  rules: [
    {
      id: 'neglect.wider',
      level: 'crisis',
      says: 'say that care which somebody depends on is missing or so poor that it harms',
      weight: 4,
      unless: [...notNow, 'wellCared', 'someday'],
      patterns: [
        'every_time|each_time|whenever|always|again .. ... visit|go|come|call|get_there ... @soiled|hungry|thirsty|dirty|filthy|crying',
        '@soiled and hungry|cold|crying|thirsty|shivering',

        'not|havent|hasnt|never .. sent .. soul|anyone|anybody|nobody|carer|someone ... chair|bed|since|yesterday|days|sat|cant',
        'taken|took|stopped|cut|withdrawn|removed|pulled .. my|her|his|mums|dads|mum_s|dad_s .. care|carers|package|support|calls|visits ... cant|wash|wipe|bed|toilet|myself|alone|nobody|up',
        'cant .. wipe|wash|toilet|feed|dress|change|clean .. myself|himself|herself ... care|carer|carers|nobody|no_one|alone|stopped|taken',
        'jug|drink|water|food|beaker|glass|cup|phone|buzzer .. across|other_side|far|too_far|away ... room|reach|cant',
        'lips|tongue|mouth .. cracked|dry|parched ... jug|drink|reach|nobody|carers|home|water',
        'dressing|dressings|pad|bandage|bandages|catheter|sheets|bed .. not|hasnt|havent|never .. touched|changed|seen_to|done|emptied ... days|fortnight|week|weeks|since|stink*|smell*',

        '@paidCare .. @didntCome ... @soiled|bed|eat|food|drink|tablets|insulin|chair|since|today|yesterday|friday|monday|tonight|morning|days|toilet|pad|hungry|up|again|nobody|alone|stuck|cant|wash*|dinner|tea|breakfast|on_my_own',
        'bed|@soiled|food|chair|hungry|eat|drink|toilet|stuck|pad .. ... @paidCare .. @didntCome',
        '@paidCare .. @didntCome since|today|again|tonight|this_morning|and|for',
        'no @paidCare today|tonight|since|this_morning|yesterday|all_day|until|for|has|have|coming|for_days|from_tonight|turned_up',
        'nobody|no_one|not_a_soul|none .. come|been|turned|came|there|coming|left|to ... put|get|wash*|change*|feed|turn*|toilet|bed|lift|hoist|up|dress*|drink|meals .. him|her|me|mum|dad|to_bed|out_of_bed|up|off|pads|sores|@soiled|meals',
        'nobody|no_one|not|never|havent|hasnt|isnt|arent turns|turn|turned|turning .. him|her|me|mum|dad',
        'nobody|no_one|they_dont|staff_dont|dont|never .. turn*|change*|wash*|feed*|move*|clean*|toilet* .. her|him|me|mum|dad|them|nan|pad|pads ... sore*|@soiled|days|hours|smell*|nails|bed|weight|hungry|since|weeks',
        'left|leave|leaves|leaving|sat|sitting|lying|laid|lay|still|been|finds|found|find .. in .. ... @soiled ... hours|all|visit|bed|morning|night|nobody|day|when|since|chair|again|every|pad|carers|$',
        'in .. a? @soiled bed|chair|pad|clothes|nappy|sheets|trousers',
        'sat|left|lying|laid in her|his|my|their own',
        'sore|sores|bedsores|bed_sores|pressure_sores|pressure_sore|ulcers ... nobody|turn*|bone|smell*|left|carers|never|not|no_nurse|home|maggots|hole|grade',
        'leaves|left|leave .. him|her|mum|dad|nan|gran|me .. in|on .. bed|chair|room|toilet|commode|bath|car ... no|without|nothing|drink|food|reach|hours|all|day|shut|alone|pub',
        'no|without|out_of drink|water|food|bell|buzzer|call_bell|phone|drinks .. within|in|out_of .. reach',
        'drink|water|food|bell|buzzer|bottle .. out_of .. reach',
        'nothing|not|no|nowt .. eat|food|fed|drink|drunk|dinner|breakfast .. ... carer|carers|girl|nobody|no_one|agency .. @didntCome|came|come|turned|been',
        'cant .. get|move|stand|turn|dress|wash|feed .. out_of_bed|off|up|myself|to_toilet|to_bed|bed|over ... walked_out|@didntCome|no_one|nobody|carer|alone|left_me|pa|stopped',
        '@paidCare|husband|wife|son|daughter|he|she|they .. walked_out|left|gone|stopped_coming|@didntCome ... cant .. get|move|reach|stand|feed|wash|drink|toilet|eat',
        'agency|care_company|provider|council .. @didntCome|closed|shut|stopped ... tonight|today|no_one|nobody|from|bed|now|mum|dad',
        'meant|supposed .. to .. look_after|care_for|feed|visit|watch .. ... leaves|left|bed|drunk|never|doesnt|nothing|hungry|filthy|alone|without',
        'son|daughter|brother|sister|nephew|family|husband|wife|carer|carers|they ... wont|dont|doesnt|refus*|never|not .. feed|change|wash|get_her|get_him|take_her|take_him|give_her|give_him|call .. ... food|drink|doctor|pad|pads|hours|days|up|smell*|sore*|weight|hungry|dirty|her|him',
        'nails|hair|mouth|teeth|skin .. black|matted|filthy|caked|lice|crusted|crawling ... visit|home|carer|carers|bed|mess|mum|dad|her|his',
        'skin_and_bone|lost|losing .. weight|stone ... home|carer|carers|nobody|feed|staff|starv*',
        'not been washed|changed|fed|bathed|showered|moved|got_up .. ... days|week|weeks|since|all',
        'hasnt|havent been washed|changed|fed|bathed|showered|moved|got_up|toileted ... days|week|weeks|since|all|yesterday|hours|morning',
      ],
    },
  ],
}

const selfNeglect: RuleSet = {
  kind: 'self_neglect',
  rules: [
    {
      id: 'selfNeglect.wider',
      level: 'crisis',
      says: 'speak of somebody who no longer looks after themselves or their home, to the point of harm',
      weight: 3,
      unless: [...notNow, 'negated'],
      eases: { onlyPost: 'concern' },
      patterns: [
        'mould|mouldy|rotten|maggots|rancid ... eating|eats|ate|plates|off|food .. ... wont|let|refuses|him|her|he|she',
        'wont|doesnt|stopped|refuses .. taking|take|have .. boots|shoes|socks|clothes|coat .. off .. ... feet|smell*|weeks|sleep*|bed|months',

        'rats|mice|maggots|flies|bluebottles|cockroaches|vermin|fleas|bed_bugs|pigeons ... bed|house|flat|kitchen|wont|toilet|food|foot|leg|legs|wound|carpet|everywhere|floor|room|sofa|living|smell|he|she|uncle|chair|let|crawling|lives',
        'cant|couldnt|not|unable .. see|get|find|reach|move .. floor|in|door|bed|cooker|carpet|bath|through|round .. ... newspapers|rubbish|bags|stuff|bottles|clutter|hoard*|boxes|piles|piled|maggots|clothes|mess|papers|cans|junk',
        'bags|rubbish|newspapers|clutter|boxes|junk|papers|stuff|piles|bin_bags|hoard* .. ... ceiling|waist|knee_deep|knee|floor_to_ceiling|cant_get|windows|to_the_door|up_to|tunnels|climb',
        'wont|not|doesnt|refuses|refusing|never .. let|open|answer|have .. ... anyone|anybody|no_one|in|door|nurse|doctor|us|people|help ... rats|smell*|filthy|toilet|months|rubbish|mess|weight|legs|dirty|food|hoard*|bottles|mice|weeks|poorly|feet|stink*',
        'rats|smell*|stink*|filthy|toilet|rubbish|mess|legs|dirty|bucket|bottles .. ... wont|doesnt|refuses|screams|never .. let|open|if_you_knock|answer',
        'goes|going|go|wee*|wees|poo*|toilet|using|uses|pees .. in .. bucket|bags|bottles|carrier_bags|sink|bath|corner|garden|bowl|carpet',
        'toilet|loo|water|drains|sink .. blocked|overflow*|not_worked|cut_off|no_water|broken|not_flush* ... months|weeks|wont|he|she|uses|bucket|years|year|smell',
        'living|lives|survive*|surviving|exist* .. on|off .. biscuits|gin|cider|vodka|crisps|toast|tea|cans|lager|whisky|booze|cat_food|dog_food|chocolate ... legs|weep*|bed|weight|wash*|smell*|bottles|nothing|chair|days|fall*|filthy|skin',
        'legs|feet|foot|toes|ulcers|leg|skin .. weeping|rotting|black|green|oozing|smell*|stink*|raw|seeping|infected ... wont|refuse*|doctor|nurse|stockings|sock|socks|slippers|nobody|see|living|let',
        'not|hasnt|havent|wont|never|stopped .. washed|changed|bathed|showered|washing|changing|wash|bathe .. or|in|for|herself|himself|since|clothes ... weeks|months|month|year|christmas|summer|smell*',
        'not|hasnt|havent|cant|dont .. washed|changed|washing|wash|face|got_out_of_bed|opened|left .. ... weeks|months ... door|bed|eat*|post|bills|face|anyone|curtains|cant',
        'sits|sat|lives|sleeping|sleeps|living .. in .. own|filth|squalor|mess|urine|muck|dirt|chair .. ... wont|refus*|years|months|help|bottles|legs|smell*|filth|never',
        'squalor|filth|uninhabitable|unfit_to_live ... living|lives|he|she|neighbour|uncle|aunt|mum|dad|bed|house|flat|refuses',
        'refus*|wont .. ... nurse|doctor|help|care|treatment|dressings|hospital|food ... ulcer*|legs|sore*|smell*|bone|maggots|rotting|dying|weight|starv*|filth*',
      ],
    },
  ],
}

const noFood: RuleSet = {
  kind: 'no_food_heating',
  groups: {
    power:
      'meter, electric, electrics, gas, power, leccy, prepay, emergency credit, key meter, smart meter, lights, gas card, top up, heating, supply',
    off: 'run out, ran out, runs out, gone, gone off, off, cut off, empty, used up, used, zero, nothing left, on its last, no credit, packed in, packed up, broke, broken, broken down, bust, knackered, conked out, died, gave up, not working, not worked, wont light, wont start, wont come on',
    frail:
      'baby, babies, newborn, kids, children, bottles, toddler, pregnant, mum, dad, nan, gran, grandad, years old, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, minus, freezing, cold, snow, frost, blanket, blankets, coat, coats, shivering, days, week, weeks, asthma, copd, oxygen, bed, disabled, under 5, little ones, elderly, see my breathe, ice, dark, insulin, fridge, nebuliser, landlord, hot water',
  },
  rules: [
    {
      id: 'noFood.wider',
      level: 'crisis',
      says: 'say that there is no food, heat or power now',
      weight: 3,
      unless: [...notNow, 'negated', 'wellCared'],
      eases: { sinceLoss: 'concern' },
      patterns: [
        'sugar|jam|ketchup|crisp|bread|dry|rice|pasta|cereal|beans|toast .. sandwiches|only|nothing_else|and_water .. ... since|days|week|kids|money|friday|monday|all_week',
        'made|make|making up? .. cold .. water ... power|baby|bottle|gas|electric|kettle',
        'no|without power|kettle|cooker|fridge ... baby|bottle|bottles|food|kids|insulin|cold|days',

        'nothing|no|not_a_thing|empty|bare|not_much .. in|food .. cupboard|cupboards|fridge|freezer|house|in|larder|tins|pantry',
        'cupboard|cupboards|fridge|freezer|pantry|larder .. bare|empty|nothing|got_nothing',
        'no food .. ^|$|left|and|for|till|until|while|tonight|today|money|or|since|here|at_home|for_the|because|mum|kids|in',
        'not|hasnt|havent|nothing|hardly eaten|ate|eating|had_a_meal|had_anything|had_a_proper|had_food|anything_to_eat|eat|a_hot_meal .. ... days|since|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|money|afford|day|week|benefits|so_the_kids|kids|broke|pay_day|payday',
        'nothing .. to_eat|eat ... tonight|today|left|until|till|while|money|kids|since|days|payday|tomorrow|$',
        'eating|eat|eats|meal .. every|once .. two|other|couple .. days|day',
        'kids|children|baby|little_ones|girls|boys .. ... hungry|last_of|nothing_to_eat|no_milk|no_formula|starving|no_food|no_tea|crying_for_food',
        'last .. of .. bread|food|milk|formula|money|tins|nappies ... kids|baby|gave|given|until|since|not|nothing|havent',
        'gave|give|giving .. kids|children|baby|him|her ... last|mine|my_dinner|my_tea|my_food|instead',
        'skip|skipping|going_without|gone_without|missing .. meals|food|meal|eating|dinner ... kids|feed|heat|days|afford|pay|so',
        'choose|choosing|chose between ... eat|food|heat|gas|shopping ... days|nothing|hungry|cold|kids|none',
        'no|without|run_out|out_of|need .. formula|baby_milk|nappies ... money|baby|tonight|left|until|afford|shop',
        'benefits|benefit|uc|universal_credit|pip|money|wages|payment|dole|giro|esa|pension .. stopped|sanctioned|cut|not_come|hasnt_come|not_gone_in|late|frozen|suspended ... eat*|food|kids|electric|gas|rent|nothing|hungry|live|days|month|nowt|cupboard*|heat*',
        '@power .. @off ... @frail',
        '@frail ... @power|boiler .. @off',
        '@power .. run_out|ran_out|cut_off|gone_off|no_credit|used_up|emergency_credit|disconnected ... money|until|till|while|afford|payday|$|tonight|baby|kids|now|since|thursday|friday|monday',
        'no|without|havent_got|hasnt_got|got_no|not_had .. heating|heat|hot_water|gas|electric|power|leccy|lights|boiler ... days|week|weeks|since|baby|kids|mum|dad|nan|cold|landlord|freezing|month|now|tonight|money|ignore*|ignoring|coat|blanket*|#|and|in_this',
        'boiler|heating|gas_fire|radiators .. @off ... @frail|landlord|housing|no_one|nobody|old',
        'freezing|cold|shivering|ice|icy .. in|here|house|flat|inside|on_the_inside|bed .. ... afford|coat|blankets|heating|baby|meter|no|cant|broken|off|chest|old|mum|dad',
        'meter .. run_out|gone|empty|dead|dry|zero',
        'cant|couldnt .. afford|pay .. food|eat|feed|heat*|gas|electric|meter|formula|top_up ... kids|days|nothing|tonight|hungry|freezing|cold|baby|empty|this_week|starv*|sat_in',
        'sat|sitting|living|sleeping .. in .. coat|coats|dark|dark_and|cold|blankets ... heating|electric|boiler|meter|old|#|mum|nan|dad|power|afford|money',
        'food_bank|foodbank .. ... today|tonight|shut|closed|nothing|urgent|desperate|kids|now|voucher|turned_away|refused|need|emergency',
      ],
    },
  ],
}

const carer: RuleSet = {
  kind: 'carer_breakdown',
  groups: {
    caredFor:
      'him, her, mum, dad, my mum, my dad, my husband, my wife, husband, wife, nan, gran, son, daughter, my son, my daughter, brother, sister, both of them',
    goOn: 'do this, do it, do this anymore, do it anymore, cope, carry on, go on, look after, keep going, manage, take any more, take anymore, take this, care for, lift, face',
  },
  rules: [
    {
      id: 'carer.widerNow',
      level: 'emergency',
      says: 'say that a carer is harming, or about to harm, the person they look after',
      weight: 8,
      unless: [...notNow, 'negated'],
      patterns: [
        'pillow|cushion .. ... face|over|head|hands|put_it',
        'i have|ive|just|have .. hit|slapped|punched|pushed|shoved|thrown|shook|shaken|battered|hurt .. @caredFor ... blood|bleed*|shaking|floor|not_moving|head|unconscious|cant_stop|wont|cry*',
        'i hit|slapped|pushed|shoved|punched|strangled @caredFor ... blood|bleed*|floor|not_moving|head|moving|unconscious|shaking',
        'i .. going_to|about_to|will|might|nearly .. kill|hurt|smother|strangle|hit|harm|throttle|batter @caredFor ... now|tonight|help|stop|come|cant|if_he|if_she|hands|before',
        'i .. left @caredFor .. in|on .. bath|floor|toilet|car|street|road|bed ... cant|walked|gone|anymore|back|alone|get_out',
        'hands .. round|on .. his|her throat|neck',
      ],
    },
    {
      id: 'carer.wider',
      level: 'crisis',
      says: 'say that a carer is at the end, or that nobody can take over',
      weight: 3,
      unless: ['past', 'study', 'news', 'never', 'resolved', 'negated', 'joking'],
      patterns: [
        'come|somebody|please .. and? .. get|take|fetch .. him|her|mum|dad .. ... please|mean_it|now|today|tonight|away|before|cant',
        'cant .. go .. back .. in|inside|home|to_him|to_her|in_there ... dinner|him|her|walked|mum|dad|nothing|end|cry*',
        'nothing_left ... dinner|him|her|caring|walked|give|mum|dad .. ... cant|him|her|anymore|walked',

        'cant|couldnt|not|wont|unable @goOn .. ... another .. night|day|hour|minute|week',
        'cant .. another .. night|day|hour|minute|week .. ... @caredFor|this|of|like|$',
        'cant|not|unable @goOn .. @caredFor .. anymore|any_longer|another|tonight|now|at_all',
        'i am done|finished|broken|at_the_end|burnt_out|at_breaking_point|at_my_wits_end|on_my_knees|cracking ... @caredFor|caring|carer|look_after|looking_after|another_night',
        'at the? end|breaking_point|wits_end|end_of_my_rope|end_of_my_tether .. ... @caredFor|caring|cry*|night|sleep',
        'walked|walking|walk .. out|off|away ... left|leave|@caredFor|crying|end|car|caring|cant|anymore',
        'left|leave|leaving|dump|dumping|dropping|taking .. @caredFor .. at|in|outside|on|to .. a_and_e|a_e|e|hospital|social_services|council|police_station|your_door|your_office|doorstep|ward',
        'someone|somebody|you .. has|have|takes|take|must|comes|come|needs .. @caredFor .. today|tonight|now|or',
        'dont|not .. know .. what .. ill|i_will|i_might|i|im .. do|going_to_do|capable .. ... him|her|them|mum|dad|myself|to|if_i',
        'frightened|scared|afraid|worried|terrified .. ill|i_will|i_might|im_going_to|i_am_going_to|of .. hurt|hit|harm|do_something|snap|hurting|lose_it|push|shake|smother .. ... @caredFor|to',
        'might|nearly|almost|could|wanted_to|want_to|feel_like|close_to .. hurt|hit|slap*|smother*|push*|harm|strangl*|throttl*|shook|hitting|hurting|slapping|smack* .. @caredFor',
        'slapped|hit|shook|grabbed|pushed|smacked @caredFor .. ... ashamed|guilty|cant|sorry|tired|snapped|cry|first_time|end|cope',
        'i slapped|hit|shook|grabbed|pushed|smacked @caredFor',
        'who|nobody|no_one|noone .. take|takes|look|looks|have|care|cares|sit|sits|mind .. over|after|for|with|him|her ... hospital|operation|op|die|rushed|ill|tomorrow|admitted|left|collapse|bed|today|tonight|funeral',
        'i|me .. go|going|being|rushed|taken|admitted|need .. into|to|in hospital|theatre|surgery ... mum|dad|husband|wife|son|daughter|him|her .. ... left|alone|cant|nobody|no_one|look_after|on_his_own|on_her_own|care',
        '@caredFor cant be left .. ... hospital|who|ill|operation|nobody',
        'who .. takes_over|steps_in ... hospital|tomorrow|left',
        'cant be left ... nobody|no_one|hospital|ill|broke|fell|hour|who|me|collapsed|operation',
        'not|havent|hardly|no slept|sleep .. ... since|days|nights|night|week ... @caredFor|caring|shout*|up|frightened|hurt|cant|cope|end|wander*',
        '@caredFor .. ... go|put|taken|take .. into|in .. care|home|respite|a_home .. today|tonight|now|tomorrow|before',
        'my carer|husband|wife|mum|daughter .. who .. looks_after|cares_for .. me|him|her .. ... hospital|died|collapsed|rushed|ill|gone|stroke|fell',
        'hate|hating|resent .. him|her|caring|my_life ... hurt|hit|end|done|leave|kill|cant_do',
        'giving|give|gave|given|hand|handing .. up .. on|caring|my|the ... today|tonight|now|end|cant',
      ],
    },
  ],
}

/** What a person cannot go without today: care, food, warmth, a roof, somebody who knows where they are. */
export const needs: readonly RuleSet[] = [
  neglect,
  selfNeglect,
  noFood,
  housing,
  discharge,
  missing,
  carer,
  organisational,
  child,
  ...needsMore,
  ...needsTogether,
]
