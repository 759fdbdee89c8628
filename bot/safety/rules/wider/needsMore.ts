import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'resolved', 'joking']

const missing: RuleSet = {
  kind: 'missing',
  groups: {
    who: '@relative, he, she, lad, lass, resident, client, patient, service user, tenant, friend, neighbour, mr, mrs, lady, gentleman, man, woman, member, our, mate, someone',
    place:
      'house, home, flat, room, bed, bedroom, chair, garden, ward, building, unit, car, garden centre, church, shop, cafe, placement, hostel, hospital, the home, care home, centre, college, taxi, bus, minibus, van',
  },
  rules: [
    {
      id: 'missing.gone',
      level: 'emergency',
      says: 'say that somebody is lost in a dangerous place or was taken',
      weight: 3,
      unless: [...notNow, 'negated', 'cameBack'],
      patterns: [
        'walked|ran|run|gone|went|waded|jumped|climbed .. into|onto|on|up .. sea|river|canal|lake|water|reservoir|tracks|railway|embankment|pylon|crane|motorway|slip_road|carriageway|road|roof|weir|lines',
        'on .. railway|embankment|tracks|central_reservation|hard_shoulder|slip_road|motorway|pylon|moor_top|the_lines|trackside',
        '@who .. through|over fence|gate|window ... staff|road|reservoir|river|pursuit|sight|out',
        'dont_know|dunno|no_idea|cant_tell|am_lost ... moor|woods|forest|snow|fog|battery|percent|dark|trees|no_signal',
        'dark|moor|woods|fog|snow|trees ... dont_know|lost|no_idea|cant_see|cant_find ... where|way|road|phone|path|back',
        'lost|losing sight of him|her|them|it',
        'not_seen|havent_seen|no_sign ... up|surfaced .. ... water|weir|river|sea|hat',
        'stranger s? car|van|taxi ... got_in|into|wont_let|out|crying',
        'got|gone|taken|get .. in|into .. a|the|somebodys|strangers|wrong .. car|van ... wasnt|stranger|autis*|dont_know|man|dementia',
        'head_count|headcount|short|count .. ... one|two|down|should_be|missing ... road|sea|tide|river|out|dark|crutches',
        'car|bike|stick|shoes|coat|handbag|flask .. found|been_found|on .. ... moor|chevin|bridge|towpath|river|canal|cliff|beach|bench|car_park|reservoir|top_of',
        'taken|took|driven|driving .. car ... dementia|lewy|alzheimers|not_driven|not_drive|confused|licence',
      ],
    },
    {
      id: 'missing.notWhere',
      level: 'crisis',
      says: 'say that somebody is not where they are always found, or does not know the way',
      weight: 2,
      unless: [...notNow, 'negated', 'cameBack'],
      patterns: [
        'lady|man|woman|gentleman|lad|chap|fella|person .. at|on|in .. my|our door|doorstep|garden|shop|cafe|taxi|bus ... lost|confused|doesnt_know|wandering|cant_remember|wet|nightie|slippers',
        '^ i am|got lost $|and|help|in_a|in_town|at_the|at_a|i|please|on_a',
        'dont|do_not|cant|not|doesnt .. know|recognise|recognize|no .. where i am|any|these|this .. .. houses|street|place|$',
        '@who .. not|isnt|wasnt|hasnt|never|didnt .. in|at|reached|arrived|arrive|returned|come|back|turned_up .. his_room|her_room|bed|flat|house|building|unit|ward|back|there|property|placement|hostel|centre',
        'fail*|failed to return|arrive|come_back|come_home',
        'run|ran|runs|absconded|left|walked|walkd .. away|out|off .. from|of .. placement|home|unit|foster|ward|hospital|hostel|supported_living|care|school|college',
        'gone|missing since .. breakfast|lunch|dinner|tea|morning|last_night|yesterday|nine|ten|noon|the_lunch',
        '@who .. missing|vanished ^? $',
        'wrong bus|train|taxi ... nobody|dont_know|lost|no_money|not_answer|dark|now_i_am',
        'never .. misses|missed|late|fails .. ... days|today|phone|answer|door|gone|curtains|nothing',
        'every .. day|night|morning|week|single_night|wednesday|thursday|friday ... nothing|not_been|hasnt|havent|didnt|no_answer|isnt_there|not_there|not_come',
        'not|hasnt|havent|doesnt|didnt|isnt .. picked_up|answered|answering|pick_up|answer|answers .. phone|buzzer|door|calls|his|her ... day|days|all_day|since|yesterday|blind|curtains|dog|light|like|always|worried|monday|saturday|sunday',
        'no answer|reply|access ... curtains|milk|post|cat|dog|days|since|visit|washing|lights|blind|key|keyholder',
        'cat|dog .. crying|yowling|howling|barking|whining ... inside|post|days|no_answer|seen|curtains|phone|mat|night',
        'dropped|drop|took|taxi|bus|transport .. ... never_arrived|not_there|no_show|driven_off|wrong_place|never_got',
        'who|whove|have you|they taken|took .. my .. brother|sister|mum|dad|son|daughter|father|mother|husband|wife',
        'left .. his|her dog|cat|frame|stick|insulin|tablets|phone ... never|gone|not|would',
        'phone .. off|dead|voicemail .. ... left|meds|since|last|seen|thursday|days|contact|bank_card',
        'pension|paper|mirror|flag|milk|prescription .. not|hasnt .. fetched|up|collected|out|taken_in ... no_answer|curtains|days|check|gone',
        'door .. open|unlocked|ajar|latch ... no|isnt|not|gone|empty .. ... @who|there|here|in|bed|sign',
      ],
    },
  ],
}

const medicine: RuleSet = {
  kind: 'medication',
  rules: [
    {
      id: 'medication.harming',
      level: 'emergency',
      says: 'say that somebody had the wrong medicine and is ill from it',
      weight: 6,
      unless: [...notNow, 'negated'],
      patterns: [
        'ten|10x|twice|double|three|five|100 times|x|lots .. dose|morphine|oramorph|methadone|insulin ... breath*|wake|drowsy|sleepy|pinpoint|blue|floppy|resps|slow|unconscious',
        '@drugs ... @unwaking',
        '@drugsWrong ... @drugs ... @unwaking',
        '@drugs ... @drugsWrong ... sweating|shaky|grey|blurred|racing|cant_stand|cold|collapsed|far_away|slow|pulse|rr',
        'thought .. was|were .. tic_tacs|mints|sweets|smarties|juice|squash|cordial|pop',
        'took|taken|swallowed|had|eaten|chewed .. wrong|whole|dogs|cats|mums|his_wifes|her_husbands|somebodys .. ... heart|see|racing|stand|shaky|sick|sweating|slow|breath*|sleepy',
        'no|without|havent_got|forgot .. epipen|epi_pen|my_pen ... lips|hives|throat|swell*|tingl*|breath*|ate',
        'pump .. has|given|gave .. me|him|her .. lot|all|too_much',
      ],
    },
    {
      id: 'medication.notThere',
      level: 'crisis',
      says: 'say that a medicine is kept back, cut off, used up or given wrongly',
      weight: 2,
      unless: [...notNow, 'someday'],
      patterns: [
        '# day|days|dose|doses|tablet|left .. left|of .. @vital|@drugs',
        '@vital|@drugs .. ... # day|days|dose|hours|hour .. left',
        '@vital|@drugs .. been? stopped|cut_off|withheld|refused|confiscated|pocketed|stolen|swapped|crushed|halved',
        'cant|couldnt get .. .. clozapine|@vital|prescription',
        'withdrawing|cold_turkey|rattling|clucking ... methadone|script|stopped|tablets|diazepam|drink|pregabalin',
        'brand .. changed|swapped .. ... fit*|seizure*|jerk*|worse',
        'crushing|crushed|hiding|hidden|slipping .. ... in|into .. tea|jam|food|yoghurt|yogurt|drink|dinner',
        'give|giving|gave|given .. his|her|own|someones|spare|each_other|residents .. sleeping_tablets|diazepam|diazepams|zopiclone|laxatives|sedatives|methadone|tramadol',
        'mar|chart|charts .. ... not_given|gaps|blank|unsigned|sign_it|short',
        'unopened|untouched .. blister|packs|tablets|boxes|packets|prescriptions',
        'not|nobody|nobodys|never|hasnt|havent .. collected|fetched|picked_up|brought|ordered .. .. @drugs|@vital|dosette',
        'no|without .. pads|catheter_bags|stoma_bags|creams|feed|syringes|needles|test_strips ... delivery|left|days|bread_bag|using|run_out|come',
      ],
    },
  ],
}

const housing: RuleSet = {
  kind: 'housing_eviction_now',
  rules: [
    {
      id: 'housing.noRoof',
      level: 'crisis',
      says: 'say that the roof over somebody is gone or goes today',
      weight: 2,
      unless: [...notNow, 'negated', 'someday'],
      patterns: [
        'refuge|hostel|shelter|night_shelter .. full|closed|shut|turned .. ... cant|go_home|tonight|nowhere|sleep',
        'ends|finishes|expires|runs_out|stops|over|up .. today|tonight|tomorrow|this_morning ... sofa|hotel|tenancy|licence|room|placement|stay|flat',
        'sofa|hotel|tenancy|licence|room|placement|b_and_b|booking .. ends|finishes|expires|runs_out|stops|ended|is_up|declined .. ... today|tonight|tomorrow|now|morning|ten',
        'sleep|sleeping|slept|sleepin|kipping|living|lives|been .. in|on|under|behind|outside .. bins|launderette|storage|arches|bus|buses|multi_storey|cellar|boat|caravan|church|porch|hallway|toilets|subway|library|chair|floor ... night|nights|week|weeks|cold|days|since|fire|months',
        'took|taken|taking|removed .. .. front_door|doors|windows|roof|bed|furniture ... landlord|off|out|away|bailiffs',
        'landlord|landlords|owner|man_i_pay_rent .. ... front_door|door_off|my_bed|electric_off|out|boarded|keys|stuff ... tonight|now|yard|go|go_where|night|street',
        'where .. do|does|will|can|am i|he|she|we|they .. go|sleep|stay|live tonight|with|now|next',
        'go where|wheres .. supposed .. to go',
        'floor|ceiling|roof|wall|balcony s? .. gone|come|came|fell|fallen .. through|in|down|away ... cant|go_back|tonight|bed|live',
        'wont let|cant .. us|me|them|him|her? back in ... week|fire|flood|hoist|pub|street|tonight|nowhere|gas',
        'said|says|told|told_me|told_us .. i|we|he|she|they .. must|to|got_to|have_to .. leave|go|get_out|be_out ... my_home|today|tonight|bail|now|wheelchair|where|kids|four|five|noon|tomorrow',
        'home_office|asylum|serco|mears .. ... leave|out|finish|finished|tomorrow|today|wheelchair|no_place|nowhere',
        'care_home|home|placement|scheme|provider .. bust|closing|closed|notice|24h_notice ... out|sunday|go|leave|van|everyone|tonight|tomorrow',
        'discharged|released|let_out|came_out .. ... tent|streets|nowhere|no_address|car|hostel_full|forty_six',
        'got no|no key|keys|bed|cooker|floor ... housing|flat|council|money|nothing',
        'sat|stood|sitting|waiting .. outside|kerb|pavement|road|bus_stop|garden|wall|reception ... bags|cases|suitcase|wheelchair|boxes|pushchair|locks|evicted|everything',
        'asked|told|made them|us|me|him|her to leave|go tonight|today|now|after',
      ],
    },
  ],
}

const needOthers: readonly RuleSet[] = [
  {
    kind: 'no_food_heating',
    rules: [
      {
        id: 'noFood.cannotFeed',
        level: 'crisis',
        says: 'say that there is nothing to give to eat',
        weight: 4,
        unless: [...notNow, 'aPet'],
        patterns: [
          'cant|couldnt|nothing to? feed|give .. kids|children|baby|family|them|bairns|little_ones ... $|money|food|eat|hungry|tonight|today|gone',
          'no|nothing for .. kids|children|baby|bairns|us .. tea|dinner|breakfast|supper|bottle|tonight',
          'money|wages|benefits s? .. gone|stopped|stolen ... cant|nothing .. feed|eat|buy_food',
        ],
      },
    ],
  },
  {
    kind: 'self_neglect',
    groups: {
      refuses:
        'wont let, wont have, wont see, wont go, wont open, wont accept, wont move, refuses, refusing, refused, lets nobody, lets no one, let nobody, never lets, hasnt let, havent let, not let, stopped taking, wont take, wont eat, sends away, turned away, wont let us, wont let anyone',
      state:
        'maggots, black, rotting, smells, smelling, stinks, stench, filth, filthy, squalor, rats, mice, flies, lice, sores, ulcers, legs, foot, toes, urine, excrement, rubbish, hoard, hoarding, bed, nurse, carers, insulin, dressings, skin and bone, weight, dirty, toilet',
    },
    rules: [
      {
        id: 'selfNeglect.refusing',
        level: 'crisis',
        says: 'say that somebody in a bad way lets nobody help, or has stopped caring for themselves',
        weight: 6,
        unless: [...notNow, 'onlyPost', 'wellCared'],
        patterns: [
          '@state ... @refuses ... in|nurse|nurses|doctor|anyone|anybody|help|hospital|door|us|near|carers|treatment|care',
          '@refuses ... in|nurse|nurses|doctor|anyone|anybody|help|hospital|door|carers|treatment|care ... @state',
          '@refuses .. dressings|insulin|nurse|nurses|district_nurse ... @state',
          '^ i .. not|havent|stopped|dont .. washed|eaten|bathed|washing|eating|showered|changed .. ... weeks|months|and|or|one_room|bed',
          'she|he|mum|dad|uncle|aunt|brother|sister|neighbour|tenant .. not|hasnt|havent|stopped .. washed|bathed|washing|changed|showered .. ... months|stopped_eating|eating|alone|smell*|lies|let',
          '^ not|havent|hasnt washed|eaten|bathed|showered|changed .. ... weeks|months',
          'diabetic ... stopped_taking|wont_take|not_taking .. insulin ... nobody|in|let|alone',
        ],
      },
    ],
  },
  {
    kind: 'carer_breakdown',
    rules: [
      {
        id: 'carer.leftWithout',
        level: 'crisis',
        says: 'say that the one who cares is gone, ill or goes now',
        weight: 6,
        unless: ['past', 'study', 'news', 'never', 'resolved', 'joking', 'someday', 'aPet'],
        patterns: [
          'only|sole|main|full_time|his|her carer .. ... hospital|operation|theatre|chemo|admitted|collapsed|died|arrested|stroke ... tomorrow|today|tonight|now|nobody|who|alone|go',
          'my|his|her|mums|dads|mum_s|dad_s .. carer .. ... taken|rushed|collapsed|died|dead|hospital|stroke|ill|arrested|ambulance',
          'wife|husband|mum|dad|son|daughter|sister .. his|her|my|their carer ... collapsed|hospital|died|rushed|stroke|ill|gone',
          'cared|cares|looked|looks .. for|after ... died|dead|hospital|collapsed|rushed|stroke|arrested ... who|nobody|alone|cant_be_left|own',
          'who .. look_after|care_for|do_for|have|see_to|stay_with|mind .. him|her|them|mum|dad|my_brother|my_sister|my_son ... tonight|now|today|tomorrow|died|hospital',
          'emergency|urgent respite',
          'take|have|taking him|her|mum|dad .. away|off_me|from_me .. tonight|today|now|please|$',
          'come_and_get|come_and_fetch|come_and_take|collect|fetch .. him|her|mum|dad ... or|cant|done|not_having|tonight|today|outside|now',
          'not|no_longer|never .. his|her|their|a carer .. from|anymore|now|as_of|after_today|tonight',
          'i .. ... not going|turning|coming back|round|collecting|picking ... her|him|tea|somebody|needs|mum|dad|down',
          'said|says|told_me .. not|isnt|wont .. going|coming|looking_after .. ... anymore|round|as_of|today .. ... mum|dad|toilet|alone|cant',
        ],
      },
    ],
  },
  {
    kind: 'neglect',
    rules: [
      {
        id: 'neglect.leftAsWas',
        level: 'crisis',
        says: 'say that somebody is left as they were, without food, drink, care or being moved',
        weight: 4,
        unless: [...notNow, 'wellCared', 'livedWith'],
        patterns: [
          'same pad|nappy|pads|bag|dressing|nightie|clothes|chair|side|position .. ... as|since|on_me|last_night|yesterday|days|morning|put_on',
          'put|sat|left|stuck|been|plonked .. on .. commode|toilet|bedpan|loo ... since|hours|night|forgot|forgotten|four|five|still|calling',
          'forgot|forgotten me|him|her|mum|dad .. on|in',
          'supposed|meant|should .. three|twice|four|every|daily|times ... not|hasnt|never|nobody|none|last|days|green|smell',
          'wrote|writes|says|put|signed|chart .. refused|declined|content|eaten ... cant|blind|hungry|reach|starving|never',
          'drink|water|jug|food|tray|plate|cup|dinner|call_bell .. ... cant_reach|cannot_reach|out_of_reach|too_far|put_it_down|next_mans|other_table|gone_cold|goes',
          'not|never|nobody .. turned|moved|stood|got|lifted|hoisted .. him|her|me|mum|dad .. ... week|weeks|days|today|yesterday|birthday|since|heels|up',
          'didnt|dont|not|never get|got me|him|her|mum|dad up',
          'told|said .. to hold|wait|go .. ... water|wee|pad|pads|till|until|toilet ... carers|call|nobody|double_up|8pm|night',
          'agency|company|firm|provider|they .. handed .. back|in',
          'carers|carer|staff|nurses|girl|girls .. off|ill|sick|norovirus|gone|short ... bedbound|drink|bed|nobody|best_endeavours|tonight|mum|dad',
          'teeth|dentures|glasses|hearing_aids|hearing_aid|frame .. lost|missing|broken|flat|gone ... weeks|months|home|stone|since|stopped',
          'neighbour|carer|son|daughter|sister|family .. gone|off|away .. to|on .. dubai|holiday|spain|month|week|fishing ... cant|alone|tray|bed|loo|by_herself|by_himself',
          'in bed all|since|for ... nobody|dark|room|crying|wet|days|smell*|tablets',
          'window .. open|wide ... cold|sheet|blue|freezing|shut|december|january',
        ],
      },
    ],
  },
]

/** Somebody not where they should be, a medicine that is not there, a roof that goes today. */
export const needsMore: readonly RuleSet[] = [missing, medicine, housing, ...needOthers]
