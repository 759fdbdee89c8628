import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'past', 'joking']

export const organisational: RuleSet = {
  kind: 'organisational',
  groups: {
    setting:
      'home, care home, nursing home, residents, resident, ward, unit, placement, supported living, my house, our house, our home, hospital, staff, manager, night staff, service users, everyone, them all, people, day centre, sheltered, tenants, patients, everybody, ladies, they',
    boss: 'manager, management, owner, boss, head office, deputy, matron, they, company, provider, told, staff',
    whistle:
      'whistleblow, whistleblower, whistleblowing, whistle blow, whistle blower, whistle blowing, blow the whistle',
  },
  rules: [
    {
      id: 'organisational.practice',
      level: 'crisis',
      says: 'speak of harmful practice in a service',
      weight: 6,
      unless: [...harmless, 'hypothetical', 'never', 'resolved'],
      patterns: [
        'turn|turns|turned|switch|switched|unplug|unplugged|disconnect .. off? .. call_bells|call_bell|buzzers|bells|buzzer|alarms',
        'call_bells|call_bell|buzzer|buzzers .. off|unplugged|out_of_reach|disconnected|taken',

        'one|two|1|2|only|single .. nurse|staff|carer|carers|worker|agency .. for|to|on|with .. #  .. residents|patients|people|of_them|beds|tonight',
        'drugs|medication|meds|tablets round ... not|hasnt|hadnt|wasnt|missed|late',
        'staff|they|my_place|home|placement ... turn_off|take|takes|took|stop|lock|cut|remove ... phones|phone|wifi|telly|heating|water|food|money|cigarettes|fags .. .. if|unless|because|punish*|when|told',
        'if we|they|i|residents .. dont|wont do|behave|eat|go ... told|take|lock|stop',
        'punished|punishing|as_a_punishment',
        'hoisted|moved|lifted|dragged .. with_one|by_one|alone|single_handed',
        'residents|people|they|patients ... crying_out|calling_out|shouting ... ignored|nobody|hours|left',
        'short_staffed|understaffed|no_staff ... wet|unsafe|dangerous|residents|fallen|fell|food|meds|tonight',

        '@whistle',
        '@setting|staff|they ... sedat*|sedatives|sleeping_tablets|drugged|drugging|dosed|dope|doped|drug ... sleep|quiet|six|night|nights|easier|head|all|bed',
        'sedat*|drugged|dosed|doped .. up|them|residents|everyone|him|her|all|at',
        '@setting|staff|they|we|us ... ration|rationing|rationed|limit|limited|count ... pads|food|incontinence|meals|water|milk|gloves',
        'falsif*|faking|forging|forged|fiddling|making_up|backdat*|pre_signing|signing_off .. charts|records|chart|notes|mar|logs|turning|care_plans|paperwork',
        'told|told_us|says|said|threatened .. keep|kept .. quiet|mouth_shut|schtum',
        'put|puts|putting|get|gets|getting|dragging|drag|dragged|got|make|makes .. everyone|them|residents|people|us|all|mum|dad .. to? bed|out_of_bed|up .. at|by .. half|#|easier|five|six|four|4am|5am|so',
        'locks|lock|locked|locking .. fridge|kitchen|food|cupboards|doors|us|them|people|residents|bedroom|me ... home|residents|meeting|easier|at_night|staff|rooms|everyone',
        'strapped|strap|straps|tied|tie|tying|belted|restrained|restraining|chemical*|wedged ... chair|bed|wheelchair|wander|wandering|up|all_day',
        'two|one|three|1|2|3|no|short|not_enough|only .. of_us|staff|carers|carer|nurses ... forty|thirty|fifty|residents|#|nights|for|lying|turned|unsafe|wet|mess|soiled',
        'people|residents|they|everyone|patients ... lying|left|sat|sitting .. in|without .. own|wet|mess|urine|soiled|faeces|dirt|water|pads|food|overnight',
        'no hot_food|food|water|heating ... home|residents|staff|ward|unit',
        'staff|night_staff|carers ... asleep|sleeping|drunk|high|shouting|swearing|laughing|shouting_at .. on_shift|duty|shift|residents|on_nights|them',
        '@boss|manager ... covering|cover|covered|hush*|hiding|shredd*|delete|deleted|doctored .. up|it|records|complaints|incident|bruises|falls',
        'lock us|them|residents|people in|up',
        'residents|people|they ... sore|sores|hungry|thirsty|filthy|soiled|screaming|crying ... told|staff|ration*|home|nobody|every',
        'punish*|punishment|sent_to_room|naughty_step|no_pudding|withhold|withholding|withheld ... residents|staff|tenants|home|they|us|food|fags|money|cigarettes',
        'same flannel|bath_water|toothbrush|underwear',
        'dragging|drag|drags .. them|residents|her|him .. out_of bed',
      ],
    },
    {
      id: 'organisational.poor',
      level: 'concern',
      says: 'speak of a service that is getting worse',
      weight: 1,
      unless: [...harmless, 'hypothetical', 'wellCared', 'resolved'],
      patterns: [
        'different|new|strange face|faces|person|people ... every|nobody|knows|time|visit|week',
        'nobody knows where|what|who|how .. anything|anyone|everything|going_on|is',
        'nobody|no_one seems .. know|care|bothered|in_charge',
        'food .. awful|cold|terrible|slop|same ... home|every|day',
        'left .. with_the_telly|waiting|in_their_rooms|in_his_room|in_her_room',

        'manager|managers|management|staff|girls|carers ... leaving|leave|left|year|new|high_turnover|turnover|changed ... something|right|good|home|all|stopped|meeting|trips|worse',
        'new|different manager|managers|owners|owner|company ... stopped|worse|cut|changed|cancelled|banned|strict',
        'stopped|banned|cancelled|cut|took_away the|our|all .. meeting|meetings|trips|activities|outings|visits|visiting|bingo|garden',
        'something|summat|things .. not|isnt|arent|aint .. right .. home|there|staff|ward|unit',
        'home|place|ward|unit|corridor|lounge ... smells|stinks|reeks|dirty|filthy|grubby|understaffed|short_staffed',
        'smells|stinks|reeks of wee|urine|pee|ammonia',
        'never|nobody|no_staff|no_one|noone|not|any staff|anyone|about|around ... home|about|buzzer|weekend|there|ever',
        'staff|carers|they .. always|on|all|just .. phones|phone|mobiles|fag_break|smoking|chatting',
        'make|makes|making|made us|me|them|everyone .. bed|up|stay|eat|sit|wear .. at|when|in|nine|eight|seven|early',
        'bed .. at nine|eight|seven|half ... adult|make|us|home',
        'not allowed .. choose|cook|kettle|visitors|tea|stay_up|out_at|boyfriend|smoke|pets',
        'short_staffed|understaffed|agency_staff|no_staff|staff_shortage',
        'no activities|stimulation|fresh_air ... all_day|home|tv',
        'sit|sat|sits|plonked|parked .. in_front_of|all_day|round ... telly|tv|chairs|home|lounge',
        'buzzer|call_bell|bell|buzzers ... ignored|answer|ages|hour|minutes|out_of_reach|unplugged',
      ],
    },
  ],
}
