import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'resolved', 'joking']

/** Danger that fits no other kind, and pleas for somebody to come. */
export const other: RuleSet = {
  kind: 'other',
  rules: [
    {
      id: 'other.widerNow',
      level: 'emergency',
      says: 'name a danger to life that is happening now',
      weight: 2,
      unless: [...notNow, 'negated'],
      patterns: [
        '@breakIn ... now|help|alone|scared|police|lads|men|man|someone|he|they|ex|who|kill|$',
        'someone|man|men|lads|ex|stranger|they|two|he|people .. trying|trys .. to? @breakIn',
        '@third|lads|men|two|ex .. @breakIn',
        'water .. coming|rising|rose|pouring|up|flooding|in .. stairs|house|bed|door|ceiling|waist|sockets|electrics|knees ... bed|cant|stuck|chair|mum|dad|nan|upstairs|trapped|electric*',
        'flood|flooded|flooding|floods .. ... cant_walk|cant_get_out|trapped|stuck|upstairs|wheelchair|bedbound|electric*',
        'ceiling|roof|wall|chimney|tree|wardrobe|shelf|scaffold* .. come_down|came_down|collapsed|fallen|fell|caved|landed .. on|under|trapped|bed',
        'oxygen|ventilator|concentrator|machine|nebuliser|suction|dialysis|bipap|cpap .. power_cut|gone_off|stopped|off|empty|nearly_empty|run_out|running_out|alarm*|failed|died',
        'power_cut|no_power|electric_off|powercut .. ... oxygen|ventilator|machine|concentrator|hoist|bed|breath*|suction|insulin|mattress',
        'spare .. bottle|cylinder|battery .. empty|low|gone|dead|flat',
        'police .. quick|now|please|hurry|fast',
        'send|get|ring|call|need .. police|ambulance|999|fire_brigade',
        'help_me|help .. going_to_die|dying|killing_me',
        'trapped|stuck .. lift|bath|stairlift|chairlift|hoist|toilet ... hours|cant|cold|phone_dying|nobody|chest|breath*',
      ],
    },
    {
      id: 'other.widerToday',
      level: 'crisis',
      says: 'say that somebody is stranded, threatened or begs for somebody to come',
      weight: 0,
      unless: [...notNow, 'negated'],
      patterns: [
        'carers|carer|nurse|nobody|no_one .. cant .. get .. up|in|to_me|through ... chair|bed|lift|stuck|floor|cant',
        'lift .. dead|broken|broke|out|bust|stuck|not_working ... chair|wheelchair|carers|stairs_cant|floor|stranded|dialysis|food',

        'hoist|stairlift|lift|bed|chair|riser|rise_and_recliner|recliner|pendant|wheelchair|powerchair|electric_chair .. broke|broken|broke_down|stuck|not_working|packed_in|bust|wont_go|dead|packed_up ... stuck|cant|overnight|all_night|chair|bed|alone|food|days|no_one|nobody|get_out|floor|since',
        'stuck|stranded|trapped|sat .. in|on .. chair|bed|wheelchair|upstairs|downstairs|flat|lift|toilet|commode|loo ... overnight|all_night|all_day|days|nobody|no_one|hours|cant|since|hoist|broke*|food',
        'need|want|please|just .. someone|somebody|anyone .. to? .. come|help|be_here ... please|frightened|scared|now|quick|today|tonight|urgent|alone',
        'please .. come|help|someone_come ... frightened|scared|alone|cant|dont_know|terrified|shaking',
        'says|said|threaten*|threatens|going_to|ill|hell|will .. firebomb|burn|petrol|smash|torch|stab|shoot|kill .. me|us|house|flat|my|if .. ... police|tell|grass|phone|pay|owe',
        'strange|stranger|unknown|random man|men|bloke|person .. let_himself|let_themselves|came_in|walked_in|in_my|in_her|used_the_key',
        'key|keys|keysafe|key_safe .. nicked|stolen|lost|taken ... let_himself|man|stranger|come_in|broke*|scared',
        'nobody|no_one|noone .. knows|coming|to_help|will_come|can_come ... cant|stuck|alone|bed|scared|food|chair',
        'follow*|stalk* .. me|her|us .. home|again|every|house|scared|outside',
      ],
    },
  ],
}
