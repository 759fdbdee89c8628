import type { RuleSet } from '../engine/rule.ts'

const harmless = ['hypothetical', 'past', 'study', 'news', 'asking', 'never']

export const fall: RuleSet = {
  kind: 'fall',
  groups: {
    fell: `fell, fallen, fall, had a fall, has a fall, taken a fall, took a fall, gone down, went down, gone over, went over, come off, came off, tumbled, had a tumble, took a tumble,
      taken a tumble, slipped, tripped, slid, toppled, keeled over, gone flying, went flying, come a cropper, gone arse over tit, tipped over, tipped out, rolled out of bed,
      falling, dropped to the floor, on the floor, on floor, on her back, collapsed, landed, come a purler, went a cropper, tumbled over, stumbled, toppled over, fell over, fallen over, gone headlong, come down, came down the stairs, came down stairs, flat on her face, flat on his face, flat on my face, took a spill, hit the deck, hit the floor, gone down like`,
    floor: `on the floor, on floor, on her bathroom floor, on his bathroom floor, on the bathroom floor, on bathroom floor, on the kitchen floor, on kitchen floor, on his kitchen floor, on her kitchen floor, on the bedroom floor,
      on bedroom floor, on the hall floor, on hall floor, on the ground, on the deck, on the landing, on the lino, on the tiles, on the carpet, on my back, on the living room floor, on the pavement, on the path, on the patio,
      on his back on the floor, at the bottom of the stairs, bottom of the stairs, down here, on the lounge floor, on the toilet floor, on the loo floor, on the front room floor, on the concrete, lying in the garden, lying in the hall, lying in the road`,
    stuckDown: `cant get up, couldnt get up, cannot get up, cant get back up, cant get meself up, cant get myself up, cant get him up, cant get her up, cant get them up, cant lift him, cant lift her, couldnt lift her, couldnt lift him,
      not able to get up, unable to get up, cant shift, cant move, unable to move, couldnt move, cant stand, stuck, wedged, trapped, jammed, isnt moving, not moving, doesnt move, hasnt moved, wont get up, cant reach, cant crawl, cant sit up,
      cant get to the phone, couldnt reach, unable to reach, cant get to, no way of getting up, stranded, pinned, nobody can hear, cant feel my legs, cant feel his legs, cant feel her legs`,
    injury: `blood, bleeding, knocked out, knocked herself out, knocked himself out, unconscious, out cold, broken her hip, broken his hip, broken my hip, broke her hip, broke his hip, hip has gone, hip is gone, hip gone, hip s gone, hip has went,
      funny angle, wrong angle, bone sticking out, hit her head, hit his head, hit my head, banged her head, banged his head, cracked her head, cracked his head, cracked my head, split his head, split her head, gashed, fractured, fracture, head open,
      moaning, groaning, screaming, shouting for help, calling for help, crying out, hurt himself, hurt herself, hurt themselves, in agony, talking gobbledegook, not making sense, isnt making sense, snapped, leg s twisted, leg is twisted,
      hurt bad, hurt badly, in a bad way, concussed, cant feel, shouting through the letterbox, wrist is broken, hip is broken, broken his leg, broken her leg, broken my leg`,
  },
  rules: [
    {
      id: 'fall.cannotRise',
      level: 'emergency',
      says: 'say that somebody has fallen and cannot get up',
      weight: 3,
      unless: [...harmless, 'negated'],
      patterns: [
        'flat on his|her|my face|back ... cant|shift|lift|move|up', 'cant|couldnt|unable shift|lift|get|budge|move .. him|her|mum|dad .. up|off|$', 'stuck|trapped .. in .. bath|shower|toilet|loo|tub ... cant|legs|cold|since|hours|cold', 'cant get out_of .. bath|shower|tub ... stuck|cold|since|hours|help|legs|now', 'legs .. wont|not|stopped work|working|hold ... bath|floor|stuck|bed',
'@fell ~~ @stuckDown', '@floor ~~ @stuckDown', '@stuckDown ... @floor', '@stuckDown ... @fell', 'wedged|stuck|trapped|jammed between|behind|under|underneath ... bed|wall|door|toilet|bath|wardrobe|chair'],
    },
    {
      id: 'fall.hurt',
      level: 'emergency',
      says: 'say that somebody has fallen and is badly hurt',
      weight: 3,
      unless: [...harmless, 'mildly', 'resolved'],
      patterns: [
        'broke|broken|snapped my|his|her|me|mums|dads .. leg|hip|arm|ankle|pelvis|wrist ... ^|$|phone|help|think|cant|stairs|steps', '@fell ... broke|broken|snapped|fractured',

        'foot|bottom|top of the? stairs|steps ... leg|arm|neck|head|blood|bent|twisted|moving', 'leg|arm|foot|ankle|wrist|neck .. bent_back|bent|twisted|wrong_way|sticking|hanging_off|snapped', 'bone .. through|showing|sticking',
'@fell ... @injury', '@floor ~~ @injury', '@injury ... @floor', 'stairs|steps|stairlift|ladder|commode ... @injury', '@injury .. @fell', 'head|hip ... blood|gone|went|broke|broken ~~ @floor|@fell'],
    },
    {
      id: 'fall.onFloor',
      level: 'emergency',
      says: 'say that somebody is lying on the floor now',
      weight: 2,
      unless: [...harmless, 'resolved'],
      patterns: [
        'heard .. thud|crash|bang|thump ... answer*|quiet|nothing|silence|floor|shout*', 'thud|crash|thump ... not|isnt|wont|no answering|answer|moving|response',

        '^ @floor ~~ pendant|help|please|send|hip|ambulance|hours|cant|phone',
        '@anyone s|am|is|are|lying|laid|lain|led|still .. @floor ~~ door|locked|hear|key|hours|isnt|answer*|cold|help|please|send|ambulance|alone|moaning',
        'i am|was|lying|laid|still|stuck .. @floor',
        'found ... @floor',
        '@third s|is|lying|laid|led|been lying|laid|led? @floor',
        'lying|laid|led at? bottom_of_the stairs|steps',
        'been|laying .. @floor since|for|hours|all_night|overnight',
        'fell|fallen ... been_here|been_there|here|there|lying_here|lain since|hours|all_night',
        'long_lie',
      ],
    },
    {
      id: 'fall.floorButComfortable',
      level: 'crisis',
      says: 'say that somebody has been on the floor for a while and makes little of it',
      weight: 4,
      patterns: ['been .. @floor since|for ... comfy|cushion|blanket|dont_ring|dont_call|doesnt_want'],
    },
    {
      id: 'fall.justNow',
      level: 'crisis',
      says: 'say that somebody has just fallen',
      weight: 4,
      unless: [...harmless, 'resolved', 'mildly', 'negated', 'someday'],
      patterns: [
        'had|has a? fall|tumble .. yesterday|today|last_night|this_morning ... head|bump|egg|nodding|sick|bruise|walk|pain', 'bump .. egg|head ... fall|fell',

        'i|@third have|has|s|just fallen|fell|had_a_fall|slipped|taken_a_tumble|collapsed $',
        'just fell|fallen|had_a_fall|slipped_over',
        '@fell today|this_morning|tonight|last_night|just_now|an_hour_ago|this_afternoon|in_the_night|yesterday ... cant|couldnt|hurt*|pain|agony|bruised|banged|head|hip|black|swollen|bed|weight',
        '@fell ... cant|couldnt walk|put|stand|weight|use|bear|move',
        'hip|leg|ankle|knee|foot s|is agony|killing|black|swollen ... @fell',
        '@fell ... agony|gone_black|wont_have_a_doctor|swollen|bang|banged|been_in_bed_since|wont_see_a_doctor|refuses_ambulance|refusing_ambulance',
        '@fell out_of|off|down bed|stairs|the_stairs|steps|commode|chair|toilet .. today|tonight|now|again|last_night|this_morning',
      ],
    },
    {
      id: 'fall.manyTimes',
      level: 'crisis',
      says: 'say that somebody has fallen several times within days',
      weight: 1,
      unless: ['hypothetical', 'study', 'news', 'asking', 'negated'],
      patterns: [
        '@fell # times|time .. this_week|today|since|in_a_week|in_two_days|in_three_days|this_weekend|already',
        'keep|keeps|kept falling|tripping|going_over ... head|bruis*|blood|hurt|injur*|times|lives_alone|on_my_own|on_her_own|on_his_own',
        'fallen|fell|falls|falling twice|three_times|four_times|#  today|this_week|this_weekend|since',
        '# falls .. this_week|today|in_a_week|since|in_two_days|this_weekend',
      ],
    },
    {
      id: 'fall.risk',
      level: 'concern',
      says: 'speak of a fall that is past or of being unsteady',
      unless: ['hypothetical', 'study', 'news', 'asking', 'never', 'resolved', 'past'],
      patterns: [
        'catching|catches|caught .. foot|feet|toe|frame .. on|rug|step|mat|carpet',

        'ended_up|landed .. on my|his|her backside|bottom|bum|knees|back|side|arse|behind', 'lost|losing my|his|her footing|balance', 'legs|knees .. go|went|like_jelly|wont_hold|shaky',

        'had|having|has|have .. fall|falls|tumble|bad_trip|stumble|stumbles',
        '# falls|stumbles|tumbles', 'nearly|almost went_over|fell|fallen|gone_over|went|slipped', 'unsteady|wobbly|off_balance|losing_my_balance|losing_his_balance|losing_her_balance|lost_her_balance|lost_his_balance|lost_my_balance|off_his_feet|shaky_on|tottery|doddery|balance_has_gone|balance_is_shot|teetering',
        'legs|leg|knee|knees .. gave_way|give_way|buckle*|giving_way|gone_from_under|go_from_under', 'i|@third fell|fallen|tripped|slipped', 'keep|keeps|been falling|stumbling|tripping|toppling', 'worried|scared|frightened|afraid|terrified .. of? falling|another_fall|fall|he_will_fall|she_will_fall|going_over',
        'furniture_walking|holding_on_to_the_walls|holds_on_to_the_furniture',
      ],
    },
  ],
}
