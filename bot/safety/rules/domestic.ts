import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking']

export const domestic: RuleSet = {
  kind: 'domestic_abuse',
  groups: {
    intimate: 'husband, wife, partner, boyfriend, girlfriend, ex, ex husband, ex partner, spouse, fella, hubby, bloke, missus, fiance, her chap, my chap, other half, old man, my ex, in laws',
    abuser: '@intimate, he, she, they, him, her, son, dad, father, brother, brothers, grandson, family, stepdad, uncle, keith, mum s boyfriend, stepfather, daughter, in laws, mother in law, nephew',
    weapon: 'knife, machete, hammer, axe, gun, bat, baseball bat, weapon, crowbar, petrol, acid, bottle, poker, shotgun, cricket bat, golf club, screwdriver, bread knife, belt, stick',
    strangle: 'strangle, strangled, strangles, strangling, throttled, throttling, throttles, choked me, chokes me, choking me, choked her, chokes her, choking her, strangulation, hands round my throat, hands around my throat, hands round her throat, hands around her throat, hands on my throat, hand round my throat, hands round my neck, hands around my neck, hands round her neck, hands on my neck, by the throat, by the neck, smothered me, pillow over my face',
    hitNow: 'hitting, beating, battering, kicking, punching, attacking, smashing, strangling, throttling, slapping, stabbing, beating up, hurting, laying into, going for, setting about',
    hit: 'hit, hits, hitting, beat, beats, beating, batter, batters, battered, punch, punched, punches, kick, kicked, kicks, slap, slapped, slaps, smack, smacked, smacks, thump, thumped, thumps, hurt, attack, attacked, attacks, lays into, laid into, goes for, went for, going for, knock, knocks, knocked, lashes out, lashed out, hitting out, clouted, clouts, clout, belted, belts, bray, brayed, brays, lamped, headbutted, bit, bites, broke, scalded, burnt, burned, pushed, pushes, pushing, shoved, shoves, grabbed, grabs, dragged, drags, pinned, twisted, throws things at, threw things at, chucked, throws, threw, spits, spat, raises his hand, raised his hand, lays hands, laid hands, gives me a hiding, gave me a hiding, beats me up, beat me up, beaten, smash, smashed, physical with, gets physical, got physical, violent to, violent with, violent towards, violent, knocks about, knocks me about, knocking about, pulls my hair, pulled my hair',
    fear: 'scared, frightened, terrified, afraid, petrified, frit, fear, dread, in fear, scared stiff, shaking, on eggshells, eggshells',
  },
  rules: [
    {
      id: 'domestic.strangled',
      level: 'emergency',
      says: 'say that somebody has been strangled',
      weight: 3,
      unless: [...harmless, 'negated'],
      patterns: ['@strangle', '@doer tried|tries|trying|going to @strangle', 'hands|hand|arm|belt|scarf|cord .. round|around|on|over|at|to .. neck|throat|windpipe'],
    },
    {
      id: 'domestic.now',
      level: 'emergency',
      says: 'say that violence is happening now or about to',
      weight: 3,
      unless: ['study', 'news', 'asking', 'negated'],
      patterns: [
        'loading|loaded|fetching|getting|cleaning|got|sharpening .. shotgun|gun|rifle|knife|air_rifle|crossbow', 'threw|thrown|throwing|pushed|kicked|chucked me|her|us .. down .. stairs', 'just .. threw|pushed|hit|punched|kicked|strangled|stabbed|beat|beaten|bit me|her', 'got|has .. hold of .. her|me|him|mum .. by|round .. throat|neck|hair', 'by the throat',

        '@abuser got|has|have|with|holding|waving|grabbed|carrying a? .. @weapon .. ^|$|me|and|says|outside|to|at|he|wont|help|now', 'he|she|they|@intimate|brother|dad|son s|is|are going_to|gonna kill me|us|her|him', '@abuser ... trying|kicking|breaking|banging|smashing|battering .. to? .. get in|get_in|door|in|down|windows|window', 'kicking|breaking|smashing|battering|banging|booting ... door ... in|down|wants|scared|help|now', '@abuser downstairs|upstairs|outside|here|at_the_door ... smash*|hurt|kill|next|knife|hammer|petrol|threat*|help|scream*|hammer|trying|shout*', 'smashing .. everything|place|house|flat|up|windows ... next|now|says|help|scared|downstairs|he|kids', 'i am|me|says_i next', 'on .. way back|home|round ... kill|strangl*|hit|scared|threat*|help', '@strangle ~~ way|back|again|now|blacked|today|swallow|breathe',
        'hear|can_hear|hearing ... @hitNow|screaming|screams|scream', '@hitNow .. her|him|me|mum|them|us|my .. now|right_now|downstairs|upstairs|again_now|help|please|up|next_door|outside', '@abuser|man|staff|carer|boyfriend|dad|stepdad s|is|are @hitNow ^? me|him|her|mum|my_mum|us|them', '@hitNow .. me|him|her|mum|them ... help|screaming|now|hurry|right_now|please|stop', 'locked|trapped|hiding|hid|barricaded|hidden .. in|myself|me|under ... bathroom|toilet|bedroom|cupboard|wardrobe|loo|room|bed ... from|petrol|kill|door|outside|he|hammer|smash*', 'gone to get|fetch .. @weapon', 'cant_talk|cant_speak|he_is_here|he_s_here|hes_here|he_is_in_the_room|he_s_in_the_room ^? gun|knife|kill|hurt|listening|police', 'threatening|threatened to? .. kill|stab|burn|shoot|kill_me|acid .. now|tonight|outside|with', 'he|she|they tried .. to? kill|run_me_over|run_her_over|set_fire|drown|push_me_down|poison|suffocate', 'blacked_out|passed_out ... strang*|hit|hits|throat|beat|punch*', 'get|getting out now ... he|hurt', 'i .. bleeding|bleed .. he|she|hit|punch*', 'in_the_house|inside_the_house|in_my_house|in_my_flat|broken_in ... kill|knife|hurt|raped|rape|scared|ex',
        'kill|stab|shoot|murder|burn me|us|her tonight|now|today|when_he', '@abuser stabbed|shot|raped',
      ],
    },
    {
      id: 'domestic.partnerNow',
      level: 'emergency',
      says: 'say that a partner is violent now',
      weight: 5,
      unless: ['study', 'news', 'asking', 'negated'],
      patterns: [
        '@intimate|he held|pulled|put|pointed .. knife|gun|blade|bottle|hammer|machete to|at|on .. me|my|us|throat', 'held|pulled|put|pointed|waved|came_at .. knife|gun|blade|hammer|machete|axe to|at|on|with|in? me|us|my|her', '@intimate|he|hes ... coming up|through|down|in|back|round .. stairs|door|now|me|any_minute|window', 'smashed|smashing|broke|broken my phone|the_door|the_phone|door_down ... coming|now|stairs|help|hiding|scared|hurry|tablet', 'coming up the stairs', 'locked|shut her|me|us in ... burn|kill|petrol|fire|whisper*|knife|hurt', 'forced himself on', 'whisper* ... locked|hurt|kill|him|downstairs|burn',
'@intimate s|is|are @hitNow', '@intimate ... @hitNow .. now|downstairs|upstairs|help|right_now|next_door', '@intimate has|got|with|holding .. @weapon'],
    },
    {
      id: 'domestic.violence',
      level: 'crisis',
      says: 'speak of violence by a partner or in the family',
      weight: 4,
      unless: [...harmless, 'negated', 'resolved', 'banking'],
      eases: { past: 'concern' },
      patterns: [
        'not|never|arent allowed .. shoes|coat|clothes|money|phone|out|key', 'begging|pleading|crying .. him|her|them to? stop', 'bawling|screaming|shouting .. at .. her|him ... begging|stop|crying|bang*|hit*', '@intimate .. locks|locked|shuts .. me|us .. in|out', 'threw|thrown|pushed|shoved .. me|her .. down|into|against|onto', 'my own money|bank ... wont|let|not',

        'put|bury|puts|have me|her .. in .. box|ground|hospital|wheelchair|grave|six_feet|floor', 'handy|free|quick with .. fists|hands', 'bust|bloody|broken|smashed nose|lip|face|cheek|tooth ... no_shoes|3am|door|fella|husband|boyfriend|he|again|turned_up', 'turned_up|came_round|ran|knocked ... no_shoes|barefoot|crying|bleeding|bust*|black_eye|pyjamas|bruis*', 'comes|goes|sits in with me ... answers|speaks|talks|bruis*|doctors', 'wont|doesnt leave me|us alone ... doctors|answers|room|speak', '@intimate|he ... where he_grabbed|grabbed_me|he_held|he_hit', 'bruises|marks .. where he|she|they', 'he always .. hit|fists|violent|nasty|rough',

        '@intimate|he|she|they @hit .. me|us|kids|children|things_at_me|my|the_kids', '@intimate|he|she|they @hit .. me|us', '@intimate|he|she|they and|then|just|always|sometimes|drunk @hit .. me|us', 'my @intimate .. @hit', '@relative|friend|mate|neighbour|sister|daughter ... @intimate|he|husband|fella|boyfriend .. @hit .. her|him|ribs|arm|nose|finger|jaw', 'broke|broken|fractured|bust my|her|his finger|arm|ribs|nose|jaw|wrist|tooth|teeth|cheekbone|rib', '@intimate abuse*|abusing|abusive|violent|violence|controlling|control*', 'abused|abusing|beaten|hit|battered|attacked|hurt|controlled by .. @abuser', 'domestic_abuse|domestic_violence|domestic|coercive_control|honour_based|honour .. me|victim|i|at_home|going|from|suffering|need', 'black_eye|black_eyes|split_lip|fat_lip|bruises|bruised|bust_lip ... @intimate|he|door|keith|fella|again|says', 'goes|went|going|comes|flies|kicks for|at|off|on me|us|with_me ... money|cash|drunk|locked|hand|give|drink|temper|scared', 'scared|frightened|terrified|afraid|petrified|fear|dread .. of|to|what|when|if .. him|go_home|going_home|home|@intimate|my|he|do|gets_back|comes|leave|left|her', 'too|@fear to go|going|be|leave|come home|there|him|back', '@fear ... @intimate', 'home .. @fear', '@intimate .. @fear',
        '@abuser|my wont|doesnt|dont|never|not|didnt let|lets|allow|allows|letting me ... out|key|money|card|mum|family|friends|phone|see|leave|go|have|house|work|talk|bank', '@intimate|he ... not|arent|never allowed', 'times me|my', 'be|get home|back by ... times|or|late|hell|trouble|coal_hole|hit|punish*', 'locks|locked|shut|shuts|lock me|us|her .. in|out|up|the ... room|house|bedroom|cupboard|cellar|shed|garden|coal|night|when|all', '@intimate|he|she ... checks|check|tracks|tracked|reads|takes|took|track|monitors|smashed|controls|controlling|control .. my|her|me phone|messages|every|where|money|everything|all_the_money|texts|facebook', '@intimate|he|they|brothers|family .. says|say|said|threatens|threatening|threatened|swears|promised .. if|he|she|they|ll|will|to ... find|kill|hurt|burn|stab|take|get .. me|us|kids|the_kids|my|neck|her|children', '@intimate|he|they|family|brothers ... kill|hurt|harm|find|stab|batter|break|burn me|us|her|my|him ... if|marry|leave|tell|left|go', 'next time ... neck|worse|kill|die|knife|hospital|throat|dead|hit', 'marry|married|marriage|wedding ... dont_want|kill|make|making|forced|force|pakistan|without|not_want|abroad|somalia|bangladesh|against|india', 'forced|forcing|force|arranged .. marriage|marry|to_marry|wed', 'stalking|stalks|stalker|stalked|stalk', 'follows|following|waits|waiting|turns_up .. me|outside|everywhere|home|work|house ... @intimate|ex|every', '@intimate .. follows|following|waits|waiting|turns_up|outside|turning_up',
        'need|want|trying|help|got|how .. to|do|can .. get_away|leave|escape|get_out ... @intimate|him|violent|abus*|refuge|kids|safe|hits', 'refuge .. space|place|tonight|wheelchair|for_me|need|me|bed|urgently', 'escape|escaped|fled|fleeing|left|run_away|ran_away .. from? .. @intimate|him|violent|abusive', 'threw|threw|throws|chucked|flung|poured|tipped .. hot|boiling|kettle|tea|coffee|plate|dinner .. at|on|over me|her|him', 'throws|threw|scalded|burned|smashes|smashed|punches|puts_his_fist ... things|kettle|telly|phone|me|wall|door|plates ... me|wife|husband|he|she|believe', 'he|she|they @hit ... me|us', 'drunk|drink|drinking ... goes_for|hit*|violent|scared|batter*|smash*', 'walk|walking|tread* .. eggshells', 'made|makes|making|puts|put me ... sleep|slept|spend|stand|eat ... floor|shed|car|coal*|outside|garage|cellar', 'spent the? night in|outside|on .. coal*|shed|car|garden|garage|doorstep|step', 'keep*|kept us|me|her prisoner|hostage|locked', 'husband|partner|boyfriend|wife|fella ... abus*|beats|beat|hit|hits|violent|battering|black_eye|bruis*', 'being|been|is|s abused|battered|beaten|beaten_up|controlled', 'kids|children ... seen|see|watch|hear ... hit|hits|beat|violence|shout*',
      ],
    },
    {
      id: 'domestic.strain',
      level: 'concern',
      says: 'speak of fear or control in a relationship',
      weight: 1,
      unless: ['study', 'news', 'asking', 'hypothetical', 'joking'],
      patterns: [
        'particular|strict|funny|controlling .. about where|who|what .. i|she', 'doesnt|not|never like|likes me .. going|seeing|talking|working|having|out|wearing', 'walk|walking|tread* .. eggshells', 'wants|likes to? know where|who|what_time .. i', 'keeps tabs|track', 'jealous',

        'temper|angry|rages|rage ... finger|never|argue|nervous|scared|worse|shouts|me', 'argue|arguing|arguments|rows|rowing|row|fighting|fight .. lot|all|every|since|constantly|always|time|worse|day|kids', 'nervous|on_edge|tense|jumpy|uneasy|wary .. when|around|of .. he|him|she|drink*|my|home|her', '@intimate gets|is|s|goes|can_be|has_been funny|nasty|jealous|angry|moody|shouty|mean|horrible|possessive|off_with_me ... if|when|out|about|me|drink*|drunk', '@intimate .. shouts|shouting|shout|screams|sulks|yells|swears|goes_mad|blames|criticises|jealous|belittles|possessive|controlling', '@intimate .. doesnt|dont|not|wont|never|hates|didnt .. like|let|want|seeing|us .. her|me|seeing|going|friends|see|out|us', 'shouts|shouting|yells .. lot|at_me|at_her|all|every|drinking|when', 'something|summat|not s? ... right ... boyfriend|husband|partner|fella', 'she|he never|doesnt|hardly comes|come|sees|goes out ... boyfriend|husband|fella|partner|he|phone', 'answers|answer her|his phone', 'checks|asks|wants_to_know|needs_to_know where i|she|he', 'without telling|asking him|her|permission', 'gets funny|angry|nasty if|when i',
      ],
    },
  ],
}
