import type { RuleSet } from '../../engine/rule.ts'

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

const housing: RuleSet = {
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

const discharge: RuleSet = {
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
      weight: 4,
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

const missing: RuleSet = {
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
      weight: 7,
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

const organisational: RuleSet = {
  kind: 'organisational',
  groups: {
    place:
      'home, care home, nursing home, residents, resident, staff, night staff, manager, ward, unit, agency, carers, night shift, shift, hostel, supported living, day centre, home manager, matron, senior, company, shifts, patients, nights, service',
  },
  rules: [
    {
      id: 'organisational.wider',
      level: 'crisis',
      says: 'speak of a service that harms or neglects those in it as a habit',
      weight: 4,
      unless: [...notNow, 'negated', 'wellCared'],
      patterns: [
        'staff|agency|lad|carer|night_staff|nurse|he|she .. asleep|sleeping|snoring ... buzzer|buzzers|bells|shift|residents|going|calling',
        'sling|hoist|pads|restraint|lap_belt|bed_rails .. ... all_day|under_them|quicker|saves_time|easier|all_night',

        'buzzer|buzzers|bells|bell|call_bell|call_bells|alarms|sensor|sensors|sensor_mats|pull_cord .. turn*|switch*|unplug*|off|out_of_reach|ignored|tied_up|taken|disconnected|unanswered|silenced|rung_and',
        'turn*|switch*|unplug*|take|tie|ignore*|silence* .. buzzer|buzzers|bells|bell|call_bell|call_bells|sensor|sensors|alarms',
        'two|three|double|extra .. pads|pad ... them|night|buzzer*|change|save|staff|so|residents',
        'up|dressed|washed|bed|woken|put_to_bed .. and? .. at|by # .. ... shift|staff|suit|nobody|drink|all|residents|night|everyone|they|them|rota|day',
        'suit|suits|easier|convenient|convenience|help .. shift|staff|them|rota|night_staff|day_staff ... up|dressed|bed|wash*|dose*|sedat*|lock*|#',
        'one|two|only|just|# .. carer|carers|staff|member_of_staff|nurse .. on|for|to|between|with .. # .. residents|people|patients|clients|old_people|floors|beds|rooms',
        'short_staffed|understaffed|no_staff|not_enough_staff|skeleton_staff ... fell|falls|wet|hours|hungry|medication|die*|nobody|left|bed|meals|drinks|residents|missed|unsafe|sores|dangerous',
        'told|tells|made|makes|making|asked|expected|manager|forced .. us|me|staff|carers ... write|sign|tick|fill|record|falsif*|backdate|log|put .. ... havent|not|didnt|never|wasnt|no_one|turns|charts|meds|records|fluids|done|down|given|checks|visits',
        'falsif*|fake*|faking|backdat*|fiddl*|forg* .. charts|records|notes|mar|paperwork|logs|turns|care_notes|rotas|signatures|visits|times',
        'sign*|tick*|writ* .. ... turns|charts|checks|meds|fluids|visits|calls|baths .. ... havent|not|didnt|never|wasnt|werent .. done|happen*|given|do|been|did',
        'locked|locks|lock|shut|shuts|strapped|tied|kept|confined|put|puts .. in|to .. room|rooms|chair|chairs|kitchen|bed|bedroom|garden|lounge|cupboard ... punish*|staff|residents|all_day|night|hours|behav*|naughty|them|home|shift|quiet',
        'kitchen|fridge|food|doors|toilets .. locked|lock ... staff|residents|he|she|home|punish*|night|supported',
        'punish*|punishment|sanction*|naughty|star_chart ... room|food|pudding|phone|home|staff|he|she|visits|cigarettes|no|they|him|her',
        'sedat*|dosed_up|drugged|doped|zombies|drugging|knocked_out_with ... them|residents|quiet|staff|home|mum|dad|night|all|convenience|ward',
        '@place ... bullied|bully|sacked|threatened|warned|keep_quiet|keep_my_mouth_shut|not_to_tell|not_to_say|cover_up|covering_up|hushed|shut_up .. ... report*|speak|spoke|cqc|complain*|whistle*|falls|bruise*|death|died|abuse|residents|family|raised|incident',
        'cqc|inspectors|inspection|family|relatives .. ... hide|hid|hidden|lie|lied|cover*|tidy|told_to_say|told_us_to_say|kept_away',
        'share|shared|sharing|same|communal .. clothes|teeth|dentures|pads|hoist_sling|flannels|knickers|glasses|underwear|towels|sling ... residents|staff',
        'residents|patients|people|clients|they|everyone .. left|sat|lined|queued|wait*|parked|paraded .. ... naked|hours|wet|corridor|soiled|all_day|shower|undressed|toilet|screaming|no_drink|thirsty|nothing_to_do',
        'residents|patients|clients|people .. ... no|not|never|nothing|hungry|thirsty|dehydrat* .. ... drink|drinks|food|baths|bath|showers|shower|wash|water|weeks|toilet|fresh_air',
        'rough|roughly|dragged|dragging|manhandl*|shouting|shouts|swear*|laugh*|mock*|film*|tiktok|snapchat .. ... residents|resident|patients|clients|service_users',
        'staff|carers|agency|nurses|night_staff|care_assistants .. ... asleep|sleeping|drunk|on_their_phones|smoking_weed|vaping|stoned|partying .. ... residents|night|shift|falls|buzzer*|call|while|duty|instead',
        'moving|move|moved|lifting|lift|hoist* .. on_their_own|single_handed|single_handed|drag_lift|under_arm|underarm|without_the_hoist|one_carer ... resident*|double|told|staff|fell|she|he|two|manager|should',
      ],
    },
  ],
}

const child: RuleSet = {
  kind: 'child_at_risk',
  groups: {
    little: `baby, toddler, child, children, kid, kids, little boy, little girl, little one, little ones, little lad, little lass, newborn, infant, two little ones, grandkids, grandchildren, little kid, little kids, pram, buggy, young children, my little brother, my little sister, little brother, little sister, babies, tot, 1 year old, 2 year old, 3 year old, 4 year old, 5 year old, 6 year old, 7 year old, 8 year old, year old, twins`,
    noGrownUp: `alone, on their own, on his own, on her own, on its own, by themselves, by himself, by herself, left, no adult, no grown up, no grown ups, nobody with, no one with, no mum, no parents, no sign of parents, in just a nappy, in a nappy, nappy, unattended, no one about, nobody about, nobody in, gone out and left, no lights on, locked in`,
    wasted:
      'passed out, drunk, paralytic, off her head, off his head, high, stoned, wasted, overdosed, unconscious, wont wake up, asleep and wont, collapsed, hammered, on something, using, smashed, on crack, on heroin, gear',
  },
  rules: [
    {
      id: 'child.widerNow',
      level: 'emergency',
      says: 'say that a child is alone in danger or badly hurt now',
      weight: 5,
      unless: [...notNow, 'negated'],
      patterns: [
        '@little .. ... in_the_road|in_the_street|in_the_middle|down_the_middle|down_the_road|on_the_road|middle_of|motorway|window|windowsill|ledge|balcony|roof|river|canal|railway|tracks|car_park|in_the_snow|traffic ... @noGrownUp|hanging|wander*|climb*|middle|naked|nappy|running|leaning|alone|barefoot',
        '@noGrownUp|wander*|running|hanging|leaning|crawl*|climb* ... @little ... road|street|motorway|window|balcony|roof|river|canal|tracks|traffic',
        '@little .. hanging|wandering|leaning|climbing|crawling .. out|in|on|down|along|up .. ... window|road|street|ledge|balcony|roof|middle|wall',
        'left|leaves|leave|abandoned|dumped .. the|their|her|his|a|them .. @little .. ... scream*|hours|crying|car|bath|alone|home|own|night|lights|street|door|hot',
        '@little .. ... scream*|crying .. hours|all_night|for_ages|nonstop ... no_lights|nobody|no_one|gone_out|left|alone|no_answer|bang*|stopped',
        '@wasted ... @little .. ... bath|car|road|alone|crying|in|pram|cooker|with_her|there|hungry|screaming|up',
        '@little .. in .. bath|car ... @wasted|alone|left|hot|nobody',
        'i|ive|he|she|dad|mum|boyfriend .. shook|shaken|shaking|dropped|threw|thrown .. the|him|her|my|it|a|baby .. ... @little|limp|floppy|crying|quiet|not_waking|gone_quiet|stop_crying|wall|bleed*|sick',
        'wouldnt|wont stop crying ... shook|limp|floppy|hit|threw|thrown|pillow|dropped',
        'dad|stepdad|mum|stepmum|step_dad|boyfriend|uncle|he|she .. is|s .. hitting|beating|kicking|punching|strangling|whipping|battering|burning|drowning .. my|our|the|her|his .. brother|sister|little_brother|little_sister|baby|kid|kids|boy|girl|son|daughter|mum|lad',
        '@little .. ... locked .. in|cupboard|cellar|car|shed ... scream*|hot|alone|crying|hours|dark|now',
        'drunk|drink_driving|high .. driving|driv* .. ... @little .. in|car|back',
      ],
    },
    {
      id: 'child.wider',
      level: 'crisis',
      says: 'say that a child is being hurt, is not looked after, or is afraid at home',
      weight: 3,
      unless: [...notNow, 'negated', 'resolved'],
      eases: { youngCarer: 'concern' },
      patterns: [
        'lad|girl|boy|kid|child|lass .. sleeping|living|hiding .. in|on|under|behind .. bin_store|shed|park|street|stairwell|garage|car|bushes|doorway|rough|landing ... twelve|eleven|ten|thirteen|12|11|10|13|14|fourteen|young|school|uniform|more_than|cant_be',
        'i am|m six|seven|eight|nine|ten|eleven|twelve|6|7|8|9|10|11|12',

        '@little .. ... always|every|often|again|all_day|out|outside|left ... crying|hungry|dirty|filthy|alone|thin|no_shoes|no_coat|begging|bins|scavenging|nappy|bruise*|scream* .. ... mum|dad|parents|on_something|drunk|night|every|they|nobody|next_door|hours',
        '@little .. ... @wasted|on_something',
        '@little .. ... bruise|bruises|bruising|burn|burns|marks|black_eye|welts|bite_marks|broken_arm|fracture',
        'bruise|bruises|bruising|burn|burns|marks|welts|bite|bites .. on|all_over|up ... @little',
        'girl|boy|pupil|child|she|he|student|lad|lass .. of? .. 4|5|6|7|8|9|10|11|12|13|14|15 .. ... says|said|told|disclosed|scared|frightened|doesnt_want .. ... home|hits|touch*|hurts|dad|stepdad|mum|him|does|uncle|belt',
        'says|said|told|disclosed .. ... scared|afraid|frightened|doesnt_want .. to .. go|going home',
        'scared|frightened|afraid .. to|of .. go|going|be .. home ... dad|mum|stepdad|he|what|belt|hits|him|school|teacher',
        'my|me_and_my .. dad|mum|stepdad|stepmum|parents|foster|uncle|nan .. hits|hit|hurts|beats|slaps|kicks|belts|locks|burns|punches|whips|leathers|batters .. me|us|my_brother|my_sister|my_little',
        'im|i_am|i .. 8|9|10|11|12|13|14|15|16 ... hit*|hurt*|no_food|look_after_my|mum_wont|drunk|scared_to_go|touch*|hungry|dad|stepdad|lock*|kick*_out|drugs|cut*',
        'mum|dad .. wont|doesnt|cant .. get_up|wake_up|get_out_of_bed ... i|sister|brother|school|food|look_after|hungry|13|12|11|10|9|8|14',
        'baby|newborn|infant|months|month_old|weeks_old .. ... bruise|bruised|bruises|burn|mark|fracture|swollen|handprint',
        'mum|dad|parents|she|he .. ... on_drugs|on_crack|on_heroin|always_drunk|drinking|using|dealing ... @little|kids|children|baby|us|my_sister|my_brother|pregnant|nappies',
        '@little .. ... not|hasnt|havent|never|no .. fed|eaten|been_fed|food|breakfast|school|clothes|nappy|changed|milk|shoes|bed|heating ... days|mum|dad|dirty|hungry|they|neighbour|weeks|every|again',
        'kids|children|baby|grandkids|girls|boys .. ... not_safe|arent_safe|unsafe|in_danger|at_risk .. ... with|dad|mum|him|her|there|home|house',
        'taking|take|taken|send|sending .. her|my|our|him|us .. daughter|sister|me|her|girl|niece .. ... cut|fgm|abroad|somalia|married|marry|pakistan|circumcis*',
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
]
