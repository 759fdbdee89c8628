import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'joking', 'resolved']

const financial: RuleSet = {
  kind: 'abuse_financial',
  rules: [
    {
      id: 'financial.wider',
      level: 'crisis',
      says: 'say that money or a home is being taken or tricked out of somebody',
      weight: 2,
      unless: [...notNow, 'negated', 'wellCared', 'banking'],
      patterns: [
        'had|got|made|getting|get .. her|him|me|mum|dad|nan .. sign|signing|to_sign .. ... bank|something|papers|form|forms|house|will|cheque|cheques|document*|solicitor',
        'wants|asked|asking|asks|told|needs .. ... vouchers|gift_cards|itunes_cards|amazon_cards|steam_cards|bitcoin|crypto',
        'vouchers|gift_cards|amazon_cards ... internet|online|hundred|thousand|chap|man|him|phone|he|she',
        'cleared|cleaned .. her|him|mum|dad|me .. out',
        'says|said .. house|flat|bungalow|money .. his|hers|theirs .. now',

        'grandaughter|@relative|@paid|neighbour|lodger|cleaner|friend|mate|mates|they|he|she|someone|grandson|granddaughter|boyfriend|lad|lads|people|man|woman .. @takesIt .. my|her|his|their|all|mums|dads|nans|the|our|from .. @moneyThing',
        '@relative|@paid|neighbour|lodger|friend|grandson|granddaughter|he|she|they|someone .. @takesIt to? my|her|his|mums|dads|nans|mum_s|dad_s|the @moneyThing',
        '@moneyThing .. gone|missing|going|disappear*|vanish*|emptied|drained|taken|stolen|used|cleared .. from|out|every|and|again ... brother|sister|son|daughter|carer|nephew|niece|neighbour|friend|lodger|cleaner|grandson|granddaughter|card|he|she|they|her_card',
        'using|uses|used|has|got|holding|keeps|kept|borrowed|borrows|hold .. my|her|his|mums|dads|nans|mum_s|dad_s card|bank_card|pin|pension_book|bank_book|chequebook|cheque_book ... shopping|herself|himself|cash|gone|money|without|wont|left|never|things|account|back|know',
        'make|makes|made|making|force|forces|forced|forcing|pressur*|bully|bullies|bullied|march*|tell|tells .. me|him|her|us|mum|dad|nan .. to? .. hand|give|withdraw|sign|pay|lend|draw|take_out|take|go_to_the|change|buy|transfer ... money|benefits|pension|cash|pip|card|house|will|bank|every|over|cashpoint|wages|papers',
        'hand|give|handing|giving .. it|them|money|benefits|pension|wages|all .. over .. ... make|scared|hit|every|tuesday|friday|monday|or',
        'put|change|changed|changing|wants|write|leave .. ... her|him|them|in .. my|mums|dads|mum_s|dad_s|her|his will ... carer|neighbour|cleaner|new|asked|wants|pressur*|friend',
        'asked|wants|told|pressur*|get*|getting .. me|mum|dad|nan|her|him .. to .. put|sign|change|leave .. ... will|house|over|deeds|account|power_of_attorney',
        'signed|sign|signing .. house|flat|home|bungalow|deeds|papers .. over|away|to',
        'signed .. over',
        'told|gave|given|read .. him|her|them|man|someone|all|my|the|out ... pin|numbers|details|code|codes|password|sort_code|card_number|long_number|passcode|security',
        'man|woman|lady|caller|someone|they|fella|bloke|lad .. on .. phone|line ... bank|police|hmrc|microsoft|amazon|bt|fraud ... read|gave|told|given|transfer*|moved|sent|code|numbers|withdraw|let_them|control',
        'says|said|pretend*|claim*|reckon* .. from|he_s|is .. bank|police|hmrc|microsoft|amazon|bt|tax|fraud_team ... read|gave|told|given|transfer*|moved|sent|numbers|code|withdraw*|let',
        'sent|sending|wired|transferred|paid|given|gave|lent|lending .. him|her|them|all|my|over|another|thousands|grand|money ... online|visa|never_met|army|oil_rig|soldier|scam*|facebook|gift_cards|bitcoin|crypto|investment|dating|all_my_savings|savings',
        'online|met_online|internet|facebook|dating|lady_friend|boyfriend_online|friend_online .. ... needs|wants|asking|asks|sent|send|another .. ... grand|money|thousand|visa|pounds|gift|cards|savings|bitcoin|loan',
        'builders|builder|roofers|roofer|tarmac|driveway|gardeners|workmen|cowboys|tree|men .. ... took|taken|thousand|thousands|grand|pounds|cash|paid|want .. ... back|more|again|keep|scared|never|roof|bank|cashpoint|demand*|outside',
        'keep|keeps|come|coming|came .. back|round .. for|asking|wanting|demanding .. more|money|cash',
        'drove|driven|took|taken|marched .. me|him|her|mum|dad|nan .. to .. bank|cashpoint|cash_machine|atm',
        'loan|loans|debt|debts|credit|catalogue|phone_contract|contracts .. in .. my|her|his|mums|dads|mum_s|dad_s .. name',
        'loan_shark|loan_sharks|doorstep_lender|money_lender',
        'no_money|nothing .. left|for_food ... son|daughter|nephew|carer|he|she .. takes|took|has|holds|controls|keeps',
        'wont|not|never .. give|let .. me|him|her .. have|my|any|own .. money|pension|card|pip ... holiday|car|spends|says|own|but',
      ],
    },
    {
      id: 'financial.forced',
      level: 'crisis',
      says: 'say that somebody is made to hand over money',
      weight: 2,
      unless: [...notNow, 'negated'],
      patterns: [
        'they|he|she|lads|mates|friends|neighbour|@relative|@paid .. make|makes|made|making|force|forces|forced .. me|him|her|us|mum|dad .. to? .. withdraw|hand|hand_over|sign_over|draw_out',
        '@relative|@paid|neighbour|lodger|he|she|grandaughter .. helping|helps|helped .. herself|himself|themselves .. to .. pension|money|purse|savings|cash|account|card',
      ],
    },
  ],
}

const exploitation: RuleSet = {
  kind: 'exploitation',
  groups: {
    takers:
      'lads, lad, they, people, men, man, mates, mate, friends, so called friends, dealers, dealer, gang, couple, blokes, bloke, lasses, youths, older lads, older boys, boys, neighbours, woman, girls, kids, strangers, some lads, fella, some people, group',
  },
  rules: [
    {
      id: 'exploitation.wider',
      level: 'crisis',
      says: 'say that somebody, a home or a child is being used by others',
      weight: 4,
      unless: [...notNow, 'negated', 'wellCared'],
      patterns: [
        'lodgers|guests|strangers|people|lads|men ... never|didnt|not .. asked|invited|want .. ... bedroom|flat|house|room|sofa|him|her|key',
        'had|taken|took .. bedroom|room|bed|sofa|keys .. off .. him|her|me',

        '@takers .. took|taken|taking|take over .. my|his|her|their|the .. flat|house|home|place|gaff|bungalow|spare_room|kitchen|bedroom',
        '@takers .. moved_in|moved_themselves_in|staying|living|stay|camped|dossing|sleeping|settled .. ... my|his|her|their .. flat|house|home|sofa|place|room|settee ... wont|drugs|deal*|scared|asked|take|leave|sell*|noise|never|money|key|keys|smok*|coming_and_going',
        '@takers ... wont|refus*|never .. leave|get_out|move_out|go_home',
        '@takers .. sell*|deal*|cook*|stash*|store*|bag*|keep*|hide*|smok*|weigh*|grow* .. ... drugs|gear|weed|crack|heroin|stuff|coke|parcels|from|out_of .. ... my|his|her|their|the flat|house|kitchen|place|home|room|shed|fridge|loft|kitchen|front_room',
        'sell|selling|deal|dealing|cook|cooking .. out_of|from|in .. my|his|her .. kitchen|flat|house|place|home|front_room',
        'sleep|sleeping|live|living|stay|shut .. in .. bathroom|my_own_bathroom|kitchen|one_room|bath|cupboard ... they|lads|them|sell|dealers|friends|taken',
        'owe|owes|owed|debt|debts|paying_off|work_off|pay_back|in_debt .. ... them|him|older_boys|boys|lads|dealer|dealers|drugs|carry|run|hold|deliver|sell|parcel|package|bag|gang|weed|keep_it|keep_something|hide',
        'carry|carrying|run|running|drop|dropping|deliver|delivering|hold|holding|hide|hiding|mind|look_after .. stuff|packages|package|parcel|parcels|drugs|gear|bag|bags|things|weed|food|packets .. for|to|or|on|in_his|in_her|in_my',
        'new|two|three|second|expensive|burner .. phone|phones|trainers|clothes|jacket|iphone|watch|cash ... gone|goes|missing|disappears|trips|train|trains|london|grimsby|hull|scarborough|skegness|bradford|older|county|hotel',
        'gone|goes|going|disappears|found|picked_up|ends_up .. ... grimsby|hull|scarborough|skegness|london|blackpool|bridlington|another_town|miles_away|a_hotel|a_trap_house|trap_house .. ... days|nights|15|14|16|13|weekend|new|son|he|she|phone|drugs|at_a_time',
        'county_lines|county_line|cuckoo|cuckooed|cuckooing|trap_house|plugging ... son|daughter|flat|he|she|my|neighbour|think|happening|grandson|him|her|scared',
        'bloke|man|men|fella|guy|older_lad|older_man|older_boyfriend|driver|lads|he .. gives|buys|bought|buying|giving|gave|picks|picking|drives|driving|lifts .. ... vapes|weed|drink|vodka|lifts|gifts|presents|phone|trainers|money|food|her_up|fags|takeaways|nails|clothes .. ... 11|12|13|14|15|16|daughter|girl|girls|school|granddaughter|niece|young|underage|shes|lass|hotel',
        '11|12|13|14|15|16|daughter|granddaughter|niece|lass ... older_man|older_men|older_boyfriend|older_lads|grown_men|boyfriend_is ... car|cars|gifts|drink|hotel|night|weed|money|picks|lifts|party|parties|20|21|22|23|24|25|26|27|28|29|30',
        'call|calls|called|say|says|reckon|think .. friend|mate|friends|mates ... take*|took|eat*|use*|uses|spend*|steal*|borrow*|money|pip|card|food|stay*|laugh*',
        'mates|mate|friends|friend|they .. ... eat|eats|use|uses|drink|clear .. all|his|her|my .. food|fridge|cupboards|gas|electric|leccy ... take|takes|took|pip|money|never|pay*|card|leave|nothing|benefits',
        '@takers .. take|takes|took|nick|have .. all|his|her|my|the .. pip|benefits|dole|universal_credit|giro|uc|wages',
        '@takers .. come|turn_up|show_up|there|round|waiting|only .. payday|pay_day|benefit_day|pip_day|day_he_gets|day_she_gets|when_he_gets|when_she_gets ... take*|gone|nothing|scared|took|money|all',
        'make|makes|made|making|force|forces|forced|get|gets .. me|him|her|us .. to? .. shoplift|steal|nick|beg|sell|deal|rob|carry_stuff|carry_drugs|carry_things',
        'use|uses|using|used .. my|his|her .. bank_account|account|name|address|flat|house|car .. ... drugs|dodgy|money_through|parcels|deal*|sell*|brothel|launder*',
        'men|punters|strangers|cars .. ... in_and_out|coming_and_going|all_hours|all_night|day_and_night .. ... flat|neighbour|drugs|learning|vulnerable|door|lad|him|her|scared|disab*',
      ],
    },
  ],
}

const slavery: RuleSet = {
  kind: 'modern_slavery',
  rules: [
    {
      id: 'slavery.widerNow',
      level: 'emergency',
      says: 'ask for help from forced work, with violence or locked doors now',
      weight: 5,
      unless: [...notNow, 'negated'],
      patterns: [
        'boss|he|they|man|men|gangmaster .. lock|locks|locked|beat|beats|hit|hurt .. ... police|van|bleed*|blood|help|cannot_leave|cant_leave|take_us|somewhere|please',
        'van|lorry|container|truck|house|basement|cellar .. ... lock*|lock_us|locked .. ... police|help|take|please|air|breathe|somewhere|girls|people|boss',
        'we|i cant leave|escape|get_out .. house|factory|farm|room ... boss|beat*|bleed*|police|passport|men|lock*',
        'police ... boss|work|passport|locked|van .. ... please|help|hit|beat*',
      ],
    },
    {
      id: 'slavery.wider',
      level: 'crisis',
      says: 'speak of work without pay or freedom, or of being sold',
      weight: 5,
      unless: [...notNow, 'negated', 'wellCared'],
      patterns: [
        'they|boss|madam|agent|family|employer|man|he|she .. hold|holds|holding|keep|keeps|has|have her|his|my|their papers|passport|documents',

        'they|boss|madam|agent|employer|man|he|she|family|owner .. keep|keeps|kept|hold|holds|has|have|took|take|taken|takes|hid|hides .. my|our|their|his|her|the .. passport|passports|papers|documents|id|visa .. ... boss|work|pay|sleep|floor|leave|owe|debt|hours|they|job|he|madam|family|debt|shop|farm|car_wash|until|and',
        'passport|passports|papers ... boss|agent|family|madam|they .. keep*|took|has|have|hold*|kept|with',
        'no|not|without|never|little|dont .. pay|paid|wages|money|day_off .. ... sleep|floor|work*|hours|live|leave|boss|passport|shop|farm|family|shed|room|allowed|wash|every_day|car_wash',
        'work|works|working|cleans|does|clean|cook .. ... not_allowed|never_allowed|cant_leave|no_pay|for_nothing|not_paid|never_paid|isnt_paid|no_money|no_wages|never_goes_out|dont_pay|doesnt_get_paid|locked|lock',
        'not|never|no allowed .. go_out|leave|outside|out|phone ... eat|work|family|house|madam|boss|leave|clean|children',
        'eat|eats|live_on|feed .. what|only|scraps|leftovers .. they|left|leave|leftovers|rice',
        'living|lives|live|sleep|sleeps|sleeping|kept|stays .. in .. shed|garage|caravan|container|cellar|basement|shop|back_room|nail_shop|car_wash|farm|kitchen_floor|van|restaurant|takeaway .. ... work*|drives|nothing|no_pay|boss|does|lad|man|girls|wash|men|hours|never|garden|for_nothing|does_his',
        'for_nothing|for_no_money|for_free|no_wages .. ... shed|caravan|lad|works|sleeps|all_hours',
        'owe|debt|pay_back|pay_off .. ... boss|agent|journey|travel|visa|job|madam|work .. ... leave|family|hurt|beat|never|until|cant|police|hours|pay',
        'girls|women|lasses|woman|young_women .. ... men|clients|customers|punters .. ... never|locked|night|day|own|same_house|flat|scared|come_out|in_and_out|moved|allowed|bruise*|english',
        'girls|women|lasses .. in_and_out|going_in|taken ... men|night|own|locked|never',
        'traffick*|sold_me|sold_to_a_man|slave|slavery|forced_labour|forced_to_work|made_to_work .. ... i|me|they|boss|think|him|her|us|girls|house|work|help|nail|farm|he|she|there|lads|men|next',
        'crammed|packed|ten|twelve|fifteen|twenty|loads|dozens .. of? .. men|workers|people|lads|girls .. in|to .. one|a|house|room|flat|caravan|van .. ... van|work|passport|picked_up|boss|mattress*|never|bruise*|dawn|speak|scared',
      ],
    },
  ],
}

/** Used by others: for money, for a home, for work. */
export const used: readonly RuleSet[] = [financial, exploitation, slavery]
