import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'resolved', 'joking']

export const missing: RuleSet = {
  kind: 'missing',
  groups: {
    frail: `dementia, alzheimers, memory, confused, lacks capacity, no capacity, vulnerable, autistic, autism, learning disability, learning disabilities, learning difficulties, high risk, dols, suicidal intent, suicidal, special needs, downs, down syndrome, brain injury, sectioned, non verbal, epileptic, diabetic, gets confused, muddled, wanders`,
    gone: `missing, gone missing, disappeared, absconded, gone, vanished, wandered off, walked off, wandered out, walked out, left the building, got out, ran off, run off, gone off, gone out, not come home, not come back, hasnt come home, hasnt come back, never came home, never came back, not home, not returned, hasnt returned, didnt come home, didnt come back, cant find, cannot find, cant find her anywhere, no sign of, hasnt been seen, not been seen, not seen, went out, failed to return, escaped, gone walkabout, slipped out, out of the garden gate, went out of the, not at property, not in the house, isnt home, still not back, not back, awol, been gone, not found, lost him, lost her, isnt here, not answering`,
    exposed: `nightie, nightdress, pyjamas, pajamas, slippers, no coat, without a coat, dressing gown, no shoes, barefoot, freezing, snowing, snow, minus, ice, icy, dark, middle of the night, river, canal, railway, main road, motorway, a64, road, hours, hour, this morning, river, beck, reservoir, raining, cold, midnight, mins ago, minutes ago, heat`,
  },
  rules: [
    {
      id: 'missing.danger',
      level: 'emergency',
      says: 'say that somebody at risk is missing and exposed to danger',
      weight: 4,
      unless: [...harmless, 'past', 'negated', 'hypothetical'],
      patterns: [
        'walked|wandered|went|got|left|slipped|climbed out|off ... pyjamas|nightie|slippers|barefoot|nothing_on ~~ minus|cold|freezing|dark|night|snow|missing|find',

        'slipped|sneaked|wandered|got|walked|gone|went|left|nipped out|off|unaccompanied ~~ pitch_black|dark|cold|freezing|snow*|raining|road_sense|no_road_sense|diabetic|insulin|motorway|river|canal|railway|road|hours', 'left ... unaccompanied|alone ~~ road_sense|diabetic|epilep*|suicid*|river|road|dementia|capacity', 'no road_sense|sense_of_danger ~~ gone|left|missing|unaccompanied|out|find', 'no idea .. where she|he lives ~~ out|gone|dark|slipped|cold|black',

        '@frail ~~ @gone ~~ @exposed', '@gone ~~ @frail ~~ @exposed', '@gone ~~ @exposed ~~ @frail', '@exposed ~~ @gone ~~ @frail', '@frail ~~ @exposed ~~ @gone', '@exposed ~~ @frail ~~ @gone', 'absconded|missing ~~ suicidal|suicide|high_risk|harm|lacks_capacity|insulin|tablets|section|a64|motorway', 'gone|missing|gone_out|wandered ... nightie|nightdress|slippers|pyjamas|no_coat ... find|anywhere|dark|cold|freezing|looked|minus', 'missing|gone|run_off|absconded ... left_a_note|suicidal|took_his_tablets|taken_her_tablets|knife', 'child|toddler|baby|little_boy|little_girl|son|daughter ... missing|gone_missing|disappeared|been_taken|snatched|abducted ... #|hours|hour|minutes|park|shop|find', 'door wide? open|ajar ... gone|slippers|river|find|dementia|alzheimers', 'cant|couldnt find .. anywhere ... dementia|alzheimers|nightie|vulnerable|dark|cold|minus',
      ],
    },
    {
      id: 'missing.now',
      level: 'crisis',
      says: 'say that somebody at risk is missing or lost now',
      weight: 3,
      unless: [...harmless, 'past', 'hypothetical', 'negated', 'peaceful'],
      patterns: [
        'should|meant|supposed .. back|home|here|returned ... hours|hour|ago|dementia|alzheimers|autis*|confused', 'hours late ... dementia|alzheimers|autis*',

        'not|isnt|hasnt|gone in|from .. his|her|their bed|room|chair|flat|bedroom|house ... stick|frame|door|coat|gone|find|looked|shoes|bag|medication', 'stick|frame|walking_stick|walker|coat|shoes|handbag|glasses|medication s|is|still|are? .. here|hall|there ... not|gone|bed|where|find', 'bed .. not_slept|empty|not_been_slept ... gone|dad|mum|door|he|she', 'lady|man|gentleman|woman|chap|lad|girl ... doesnt|dont|cant know|remember|tell|say .. her|his|me|where .. address|name|home|lives|live|way', 'old lady|man|gentleman|woman|fella .. in|at|on .. my .. taxi|shop|cab|bus|garden|doorstep|cafe|car', 'slipped|sneaked|snuck|wandered|got|climbed|walked|strolled|nipped out|off .. while|when|through|before', 'left|leaves .. unaccompanied|alone|without|on_foot', 'unaccompanied ... ago|hrs|hours|road|ld|dementia|missing', 'went|gone out .. ... no_idea_where|doesnt_know_where|doesnt_know_the_way|confused|dementia',

        '@frail ~~ @gone', '@gone ~~ @frail', '@relative|client|resident|patient|service_user|tenant|lad|friend|person s|is|has|have|been|just|gone|never|hasnt|not|didnt .. missing|gone_missing|disappeared|vanished|absconded|wandered_off|come_home|been_seen|come_back|returned', '@relative|lad|lass|son|daughter|mum|dad never|hasnt|not|didnt|isnt came|come|back|home|been ... college|answering|home|night|school|work|seen|dark|day_centre', 'not|hasnt|havent|nobody|isnt seen|been_seen|heard|answering ... since ... night|yesterday|days|morning|learning|dementia', 'out_of|left|through .. garden|gate|front|fire|back door|gate|exit ... ago|found|find|not|hour', 'found|find|there_s|there s|seen|see|sat|got .. confused|old|elderly|lost|disorientated|muddled .. lady|man|gentleman|woman|chap|fella|lad|bloke|old ... wandering|road|street|nightdress|nightie|shop|lives|shoes|slippers|know|where|door|bus_stop|pyjamas|name|bench', 'wandering|wanders|wandered .. in|on|down|along|about|around|up .. road|street|nightdress|nightie|traffic|motorway|main_road|dark|pyjamas|slippers|estate', 'doesnt|dont|cant know|remember|tell .. where|who he|she|they|i|home is|s|am|are|lives|live', 'i am|got lost ... dont_know_where|where_i_am|dont_know_how_to_get|help|phone|dark|credit|scared|cant|home', 'im|am lost .. and', 'not at|in|answering .. property|home|door|flat|house .. ... heard|ajar|frame|visit|sister|open|key|bag|lunchtime|door|phone', 'door ajar|open|unlocked|wide_open ... not|frame|heard|gone|nobody|nowhere|visit', 'missing|absconded .. from|since .. home|ward|unit|placement|hospital|care_home|yesterday|last_night|this_morning|supported',
      ],
    },
    {
      id: 'missing.strayed',
      level: 'concern',
      says: 'say that somebody strays or got lost and came back',
      weight: 2,
      unless: ['study', 'news', 'asking', 'joking', 'hypothetical'],
      patterns: [
        'wrong church|shop|house|bus|street|stop|floor|door|day', 'couldnt|cant|didnt think|remember|know|work_out how .. home|back',

        'turned|turns|turning|came|went|knocking|knocked up|to|on|at? .. neighbours|neighbour|door|shop|house|next_door .. ... 4am|3am|2am|5am|1am|night|nightie|asking|mother|confused|pyjamas|morning', 'up and dressed .. at? 3am|4am|2am|night', 'asking for .. her|his mother|mum|dead|late ... died|long|night|4am|door',
'wander*|wandering|wanders .. night|off|out|about|streets|from', 'started|keeps|keep|been|found_him|found_her .. wander*|going_out|trying_to_leave|leaving_the_house|getting_out', 'forgot|forgets|forgotten|couldnt_remember|couldnt_find|lost .. way|route|where .. home|back|lives|house|was', 'got|gets|getting|been|went|keeps_getting lost|disorientated .. ... shops|home|back|bus|way|coming|walk|dementia|again', '@relative|he|she|they .. got|gets|getting lost', 'wrong bus_stop|bus|house|street|door ... rang|home|again|end|key|her|confused|lost', 'brought|bring him|her|mum|dad|them home|back ... police|lady|neighbour|lost|someone|man|stranger', 'found|find him|her|them .. in .. garden|street|road|twice|night', 'police ... brought .. home|back'],
    },
    {
      id: 'missing.unseen',
      level: 'concern',
      says: 'say that somebody has not been seen or heard of for a while',
      weight: 0,
      unless: ['study', 'news', 'asking', 'joking', 'hypothetical', 'peaceful', 'resolved'],
      patterns: ['not|havent|hasnt|nobody seen|heard|been_seen ... @relative|neighbour|lady|man|gentleman|him|her|friend|tenant|chap ... days|week|weeks|while|curtains|since|like_him|like_her'],
    },
  ],
}
