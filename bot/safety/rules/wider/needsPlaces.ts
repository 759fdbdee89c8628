import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'joking', 'resolved']

/** Homes, wards and agencies that harm as a habit. */
export const organisational: RuleSet = {
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

/** Children hurt, alone or not looked after. */
export const child: RuleSet = {
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
