import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking', 'resolved']

export const housing: RuleSet = {
  kind: 'housing_eviction_now',
  groups: {
    out: 'kicked out, thrown out, chucked out, evicted, kicked me out, kicked us out, threw me out, thrown me out, thrown us out, turfed out, put out, locked out, homeless, on the streets, on the street, sleeping rough, roofless, made homeless, turned out, asked to leave, told to leave, out on my ear, out on the street, kicked him out, kicked her out, kicked, sofa surfing, out on the streets',
    rough:
      'car, park, bus station, doorway, bench, tent, street, streets, bus shelter, shed, van, train station, stairwell, garage, underpass, garden, porch, mcdonalds, a&e, woods, graveyard, station, bus stop, on the floor at a mates',
    soon: 'today, tonight, now, tomorrow, this morning, this afternoon, this week, just, in an hour, by five, by tonight, at noon, at ten, on friday, on monday, nights, night, hour, immediately, straight away',
    nowhere:
      'nowhere to go, nowhere to sleep, nowhere to stay, nowhere to live, no where to go, nowhere else to go, not got anywhere to go, no place to sleep, no place to stay, nowhere lined up, where do i sleep, got nowhere',
  },
  rules: [
    {
      id: 'housing.now',
      level: 'crisis',
      says: 'say that somebody has no safe home today',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'joking', 'negated'],
      eases: { someday: 'concern' },
      patterns: [
        'tenancy|lease|contract|licence ends|ended|finishes|up|runs_out .. today|tonight|tomorrow|now',
        'boxes|bags|belongings|stuff|things .. outside|on_the_street|pavement|doorstep|bin_bags|landing',

        'out|leave|gone|go .. of|from .. b_and_b|b&b|hotel|hostel|refuge|temporary|flat|room|house .. by|at|before|in .. #|noon|today|tonight|tomorrow|hour|morning|eleven',
        'to be|get out .. by|in|at .. #  .. today|hour|nothing|nowhere|tonight|morning|and',
        'nothing else ... b_and_b|b&b|council|housing|out',
        'put|thrown|kicked|turfed|chucked out on|onto .. street|streets',
        'on the? streets .. with|tonight|now|nobody|from|$',
        'out|living|sleeping|put on the? street',
        'landlord|he|she|they s|is|has|have? .. locked|padlocked me|us|him|her out',
        'no roof over',
        'cant go home ... sleep|tonight|scared|locked|nowhere',
        'live|living|staying|sleep|sleeping in .. car|tent|van|shed|garage',

        '@out ~~ @soon|@rough|@nowhere|wheelchair|disabled|bags|crutches|kids|children',
        '@soon ... @out',
        'i|we|been|being|she|he|just|got|me|us|am evicted|kicked_out|thrown_out|chucked_out|made_homeless ^? $|today|with|and',
        'homeless .. tonight|now|with|and|today|$|tonight|from|again',
        'i am|m|we_are|now homeless',
        '@nowhere',
        'slept|sleeping|sleep|sat|living|stuck|spent|spending|spent_the_night|in .. in|on|at|the? .. @rough ... night|nights|tonight|cold|daughter|disabled|kids|bags|wheelchair|dog|homeless|kicked|chucked|out|nowhere|now|son|since',
        'sleeping|slept|sleep|living in .. @rough',
        'chucked|kicked|thrown|threw|put|throwing|kicking|chucking me|us|him|her|them out',
        'landlord|council|housing|agent|bailiffs|mum|dad|husband .. changed|change|changing .. locks|lock',
        'changed the locks',
        'bailiffs|bailiff|enforcement .. coming|here|outside|due|at|turning_up|arrive|booked|tomorrow|today|today',
        'evict*|eviction .. today|tomorrow|tonight|now|this_week|this_morning|on_friday|on_monday|on_thursday|date|in_the_morning',
        'house|home|flat|bungalow|place|block|ceiling|roof .. flooded|flood|burnt|burned|condemned|collapsed|come_down|came_down|caved_in|fallen_in|unsafe|no_roof|under_water|fell_in|falling_down',
        'ceiling|roof .. down|in|collapsed|fell ... bedroom|water|rain|lights|bed|kitchen|stairs',
        'water pouring|coming|running|gushing|dripping ... lights|ceiling|electrics|sockets|fuse|through',
        'condemned|evacuated|evacuate|evacuating|evacuation ... block|flat|home|building|hour|mum|us|everyone|go|bedbound|leave',
        'cant go .. back|home|in ... sleep|safe|nowhere|flood*|fire|tonight',
        'given|gave us|me .. hour|hours|a_day|24_hours|until|day ... leave|out|go|get_out|bedbound|block',
        'out .. on_the_street|on_the_streets|on_my_ear .. from? .. tonight|today|tomorrow|now|friday|$',
        'refuge|hostel|shelter|b_and_b|temporary .. full|kicked|ended|no_space|turned_away ... tonight|today|nowhere|kids|safe|street',
      ],
    },
    {
      id: 'housing.later',
      level: 'concern',
      says: 'say that somebody may lose their home',
      weight: 1,
      unless: [...harmless, 'hypothetical', 'joking'],
      patterns: [
        'worried|scared|frightened|nervous ... landlord|council|housing ... renew|sell|evict|out|rent|move',

        'want|wants|need|needs|taking the? .. flat|house|room|place|property back',
        'letter|email|notice ... flat|house|move|leave|out ... march|back|month|weeks|by|april|summer|date',
        'selling|sell the? house|flat|home ... where|us|me|live|go',

        'had|got|received|been|given|served|have .. section_21|section_8|notice|eviction_notice|notice_to_quit|possession_order',
        'section_21|notice_to_quit|eviction_notice|possession_order|eviction_letter .. ... two_months|nowhere|out|weeks|leave|got|worried|scared|month',
        'behind|arrears|owe|late|fallen_behind|missed .. with|on|in|my|the .. rent|mortgage',
        'rent .. arrears|behind',
        'months behind ... rent|mortgage',
        'landlord .. wants|selling|sell|says|threatening|told|going|putting|raising .. ... sell|out|evict|leave|worried|go|move|house|rent|nowhere',
        'worried|scared|frightened|might|afraid|could|going_to .. lose|losing|evicted|homeless|kicked_out|chucked_out|eviction .. home|house|flat|roof|my|$',
        'letter|letters .. court|eviction|bailiffs|bailiff|repossess*',
        'bailiffs|repossess*|repossession',
        'damp|mould|mouldy|leak|leaking|leaks ... bad|chest|asthma|ill|wont_fix|landlord|baby|walls|ceiling|black',
      ],
    },
  ],
}
