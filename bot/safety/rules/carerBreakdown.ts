import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'past']

export const carerBreakdown: RuleSet = {
  kind: 'carer_breakdown',
  groups: {
    cared: 'him, her, them, mum, dad, husband, wife, son, daughter, brother, sister, nan, gran, grandma, grandad, partner, it, my mum, my dad, mother, father, parents, uncle, aunt, he, she, in laws',
    careFor: 'look after, looks after, looking after, care for, cares for, caring for, cares, caring, carer, main carer, see to, seeing to, do everything for, does everything for, sole carer, only carer, be left alone, left alone',
    removed: 'taken into hospital, gone into hospital, rushed into hospital, taken to hospital, rushed to hospital, in hospital, gone in the ambulance, gone in ambulance, in the ambulance, in custody, arrested, died, dead, passed away, collapsed, taken ill, had a stroke, had a heart attack, in intensive care, walked out, broken her hip, broken his hip, in prison, gone into labour, been sectioned, in a and e, a and e, in a&e, got to go in, blue lighted, taken away in an ambulance, emergency operation, operation tomorrow, in police custody, going into hospital, going in hospital, pneumonia, flat out with flu, got covid',
    stranded: 'alone, on his own, on her own, on their own, by himself, by herself, nobody, no one, cant be left, cannot be left, with no one, with nobody, who will, who is going to, who s going to, dementia, autistic, autism, needs, hoisting, hoist, peg, bedbound, what about, left in the house, who ll, no one else, learning disability, disabled, how will',
  },
  rules: [
    {
      id: 'carer.mayHarm',
      level: 'emergency',
      says: 'say that a carer has hurt or is about to hurt the person they care for',
      weight: 6,
      unless: ['study', 'news', 'negated', 'past'],
      patterns: [
        'bag|pillow|cushion|blanket|hand|towel .. over|on .. her|his|mums|dads|mum|dad|s? head|face|mouth|nose', 'plastic bag',

        'i .. hands|hand .. on|round|around .. his|her|mums|dads neck|throat|mouth', 'before i .. finish|kill|hurt|smother|strangle|throttle|do_something .. the|him|her|job|to|mum|dad', 'finish him|her|the_job .. off?',

        'pillow .. over|face|him|her|hand|hands', 'stood|standing .. over|with .. .. pillow|knife|him|her',
        'i|gonna .. going_to|about_to|might|will|could|scared|afraid|frightened|think|feel|want|wanted|like|gonna .. hurt|kill|smother|hit|hitting|hurting|killing|smothering|strangle|throttle|do_something_to|harm|lash_out_at|shake her|him|them|mum|dad|my_wife|my_husband|wife|husband|baby|nan|son',
        'going_to do something .. to .. him|her|mum|dad|them', 'i|have|just shaken|shook|pushed|hit|smothered|hurt|dropped|shoved .. her|him|mum|dad ... limp|quiet|unconscious|bleeding|blood|isnt_moving|not_moving|floppy',
        'hand|hands|pillow .. over|round|around|on .. his|her|him|mum|dad .. mouth|nose|neck|throat|face ... quiet|stop|mind|shouting|snap*', 'i .. hands round|around .. his|her neck|throat',
        'lock|locked|shut myself .. in|away ... hurt|hit|kill ... her|him|feel|before', 'i ... going_to hurt|kill|smother|strangle him|her|mum|dad', 'hurt|kill|smother|strangle him|her|mum|dad .. i can feel|i_mean_it|tonight|if_someone|if_nobody|unless',
      ],
    },
    {
      id: 'carer.gone',
      level: 'crisis',
      says: 'say that the carer is suddenly not there and somebody is left without care',
      weight: 4,
      unless: [...harmless, 'resolved', 'hypothetical'],
      patterns: [
        'only|sole|his|her|main|full_time carer ... hospital|ward|ill|arrested|keeping_me|admitted|dead|operation|collapsed ~~ alone|own|home|blind|disab*|dementia|nobody|who|bed', 'keeping|kept|admitted|admitting me|him|her .. in? .. hospital|ward|overnight ~~ alone|on_his_own|on_her_own|home|nobody|who|blind|dementia|disab*|look_after',

        '@careFor ~~ @removed ~~ @stranded', '@removed ~~ @careFor ~~ @stranded', '@removed ~~ @stranded', '@stranded ~~ @careFor ~~ @removed', '@stranded .. @removed', 'main|only|sole|his|her|the|mum|mums|dad|dads s? carer ... @removed', 'who going_to|will|s|is|ll|can .. see_to|look_after|care_for|do|have|feed|mind ... tonight|tomorrow|now|today|him|her|son|peg|while', 'cant be left .. alone|on|by|for|own', 'i .. ill|pneumonia|flu|covid|operation|broken|hospital ... @careFor|who|son|husband|wife|mum|disabled', 'left in the house|with .. no_one|nobody|alone|on_his_own ... autis*|dementia|learning|disab*', 'only one ... @careFor ... hospital|operation|tomorrow|ill|collapsed|emergency', 'left .. alone|home_alone .. ... carer|mum|dad|disab*|learning|autis*|dementia ... arrested|hospital|custody|gone|night|out',
      ],
    },
    {
      id: 'carer.breaking',
      level: 'crisis',
      says: 'say that a carer cannot go on now',
      weight: 2,
      unless: [...harmless, 'negated', 'resolved', 'hypothetical'],
      patterns: [
        'i .. walked|walk|left|gone out ~~ own|alone|there|in_there|go_back|shouting', 'cant|wont|not go back .. in|there|to_her|to_him|home ... her|him|own|shouting|mum|dad',

        'driving|drive|taking|take|leaving|leave|dumping|dump|drop|dropping|bring|bringing .. him|her|mum|dad .. to|at|on|outside .. council|hospital|offices|police|social|a_and_e|doorstep|steps|your', 'if nobody|no_one|someone_doesnt takes|take|comes|helps|does .. ... leave|leaving|drive|walk|hurt|hit|council', 'leaving|leave|left|abandon .. him|her|mum|dad .. there|there|here|alone ... cant|nobody|done|enough|council', 'im|i am .. done|finished|leaving|off|out ... look_after|him|her|carer|mum|dad|stay', 'finish the? job', 'come and|take|get take|get|fetch|collect him|her|mum|dad .. ^|$|before|now|or|i', 'before i .. do|hurt|kill|finish|snap|lose|hit|crack', 'cant .. be|stay|stand .. in_the_same|near|around .. him|her|room', 'i .. lost|losing|lose .. it|temper|rag .. with|at .. her|him|mum|dad',

        'cant|cannot|not|no_longer|couldnt|wont cope|do_this|do_it|manage|look_after|care_for|carry_on|go_on|face|keep_going|keep_doing_this ... another|anymore|today|tonight|one_more|someone|take|come|now|longer|night|minute|over|emergency|day', 'someone|somebody|you|they|anyone needs|has|have|got|please|need|must ... come|take|take_over|have ... him|her|over|today|tonight|me|mum|dad|now', 'at|reached|past|hit|gone_past|beyond my|the|breaking|end breaking_point|breaking|rope|point|limit|limits|end_of_my_tether|tether|wits_end', 'breaking_point|end_of_my_rope|end_of_my_tether|at_my_wits_end|at_the_end_of_my', 'not safe .. to|for|with|me ... do|care|look_after|him|her|this|looking_after', 'i slapped|hit|smacked|pushed|shoved|shook|grabbed|punched|lashed_out_at him|her|mum|dad|wife|husband|son|daughter|sister|brother ... tired|tonight|never|someone|come|help|face|ashamed|walked_out|cant|again|today|fifty|sorry', 'i .. screamed|shouted .. in .. face', 'walk|walking|walked out ... leave|left|him|her|alone|own|nothing|night|it', 'nothing|nowt left .. cant|to_give|in_me|night|in_the_tank ... night|walk|more|him|her', 'going|gone under|down_with|to_snap|to_crack|to_break ... slept|care|him|her|night|someone|look', 'not|havent|hasnt|no slept|sleep ... # nights|days|week|running ... him|her|mum|dad|drop*|safe|take|care|under|someone|husband|wife', 'up # nights ... dropped|safe|fell_asleep|husband|mum|him|her', 'locked|lock|shut him|her|mum|dad|husband|wife|them in|out|away ... know_what|do|dont|conservatory|room|bedroom|garden|cope|cant|safe', 'restrain*|tied|tie|tying him|her|mum|dad ... chair|bed|cope|dont_know|hit', 'need|want|get respite|emergency_respite|a_break ... now|today|tonight|emergency|urgent*|hit|snap|hurt', 'emergency respite', 'taking|take|have him|her|mum|dad off me|tonight|now|away', 'cant|wont have|take|keep him|her|mum|dad .. back|home|here|anymore|tonight|another', 'dropped .. mum|dad|him|her .. ... asleep|shower|tired|safe|exhaust*|knackered', 'i want|need|am leaving|leave .. him|her ... cant|care|go|anymore', 'hit|slapped|smacked .. my .. wife|husband|mum|dad ... tired|never|ashamed|sorry|years|come',
      ],
    },
    {
      id: 'carer.strain',
      level: 'concern',
      says: 'speak of a carer under strain',
      weight: 1,
      unless: [...harmless, 'hypothetical'],
      patterns: [
        'getting|got beyond|too_much_for|past me|us|him|her', 'lifting|turning|toileting|moving .. him|her|mum|dad ... beyond|back|too|hard|cant|me', 'not coping|managing',

        'just|only want|need|wish|dream|like .. one|a night|day|hour|week|break|sleep ... woken|sleep|myself|peace|off|without|rest|to_myself', 'not|havent|never|dont|hasnt .. had .. full|decent|proper|good|unbroken night|nights', 'woken|wakes|wakes_me|waking|up every|all|each|four|five|six|several|through .. night|hour|times', 'no life|time .. of_my_own|for_myself|to_myself|anymore', 'cant leave him|her|mum|dad .. alone|five|minute|minutes|for|on', '24_7|round_the_clock|day_and_night|24_hours', 'at my_wits|end .. of my? tether|rope',

        'struggling|struggle|struggles|hard|difficult|finding_it_hard|battling|tough .. to|with|cope|manage|coping .. @careFor|cope|manage|mum|dad|husband|wife|him|her|keep|it_all|everything', 'worn|wears|wearing .. out|down|frazzle|thin', 'i|@third am|is|s|look|looks|feel|getting exhausted|shattered|drained', 'knackered|exhausted|shattered ... caring|mum|dad|him|her|nights|care|wife|husband', 'worn_out|done_in|on_my_knees|on_her_knees|burnt_out|burned_out|running_on_empty|on_its_knees|dead_beat|run_ragged|frazzled|dog_tired|jiggered', 'tired|tiredness|grey ... @careFor|care|mum|dad|him|her|up|nights|caring', '@careFor ... tired|worn|struggling|exhausted|crying|cry|grey|frazzle|break|cope|shattered|empty|struggles|too_much|ill|stress*|knackered|prisoner|hard|suffering', 'cry|crying|cried .. in|most|every|all .. car|days|bathroom|night|day', 'prisoner|trapped|tied|stuck .. in|to .. own|my|house|home ... since|her|him|stroke|care|dementia', 'up|wakes|awake .. # times .. night|every', 'never|not|no|dont|havent|hasnt had|get|got|a|have .. minute|day_off|break|holiday|life|night_off|time_to_myself|me_time|sleep|rest', 'dont know how_much_longer|how_long|how_i|how_we|how_much_more', 'how_much_longer|how_much_more i|we|she|he can|could', 'snap|snaps|snapping|shout|short|impatient .. at|with .. her|him|mum|dad|them ... awful|guilty|feel|sorry|hate|bad', 'getting|got|it_s|is|s|all|becoming|bit too_much|on_top_of_me|on_top', 'cant|not|hard|struggling|dont_know_how .. cope|coping|manage|managing|carry_on|keep_up|go_on', 'resent|resentful|guilty .. ... caring|mum|dad|her|him|care', 'back|knees|health|marriage .. gone|suffering|ruined|going|shot|had_it .. ... caring|lifting|care|her|him|snap', 'marriage|family|work|job ... suffering|strain ... caring|care|mum|dad', 'need a break|rest|breather|respite ... caring|mum|dad|him|her|husband|wife|desperate*|badly', 'no|without help|support .. from|with ... caring|anyone|family|care|him|her|dad|mum',
      ],
    },
  ],
}
