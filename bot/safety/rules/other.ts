import type { RuleSet } from '../engine/rule.ts'

/** Plain pleas, and danger that fits no other kind. */
export const other: RuleSet = {
  kind: 'other',
  rules: [
    {
      id: 'other.police',
      level: 'emergency',
      says: 'ask for 999, or name a danger to life that is happening now',
      weight: 4,
      unless: ['study', 'news', 'past', 'asking', 'hypothetical', 'negated', 'joking'],
      patterns: [
        'stuck|trapped .. in .. bath|bath_lift|shower|chair|hoist|lift|bed ... water|running|rising|fire|smoke|slipping|face',

        'water|flood*|river .. coming|rising|pouring|getting|rushing .. in|up|under|through|higher|fast ... bed|cant|walk|door|trapped|wheelchair|stairs|move|lights', 'i .. trapped|stuck .. ... water|flood|fire|smoke|lift|gas', 'cant walk|move|get_out|get_up ... water|flood*|smoke|fire|rising',

        'call|ring|phone|dial|get|send|need .. 999|the_police|police|ambulance|fire_brigade please|now|help|quick|hurry|$', 'please get|send .. police|ambulance|fire_brigade', '999 please|now|help|quick', 'burglar|someone|man|men|intruder|stranger|people .. breaking|broken|broke|climbing|in .. in|into|downstairs|my_house|window|upstairs ... own|alone|now|downstairs|help|scared|upstairs|house', 'breaking in|into .. downstairs|now|house|my', 'trapped|stuck|stranded|pinned|crushed .. in|under|underneath|between|inside|up .. ... lift|water|car|lorry|air|diabetic|cutting|bleeding|shake|breathe|rising|hoist|oxygen|cold|crushed', 'lift|hoist|stairlift|sling .. stuck|stopped|stop|broke*|trapped|jammed ... up|in|air|me|oxygen|son|inside|cutting|hanging|diabetic|breathe|alone|mid', 'lift ... trapped|stuck ... oxygen|diabetic|breathe|chest|insulin', 'tipped|fallen|turned|rolled over|out|off .. ... underneath|under|road|stuck|cant|wheelchair|trapped', 'wheelchair|scooter .. tipped|over|stuck|rolled .. ... underneath|road|tracks|railway|line|crossing|trapped|cant', 'water .. up_to|rising|coming_in|over|pouring_in|windows ... windows|cant_move|trapped|bedroom|rising|downstairs|bed|grandad|knees|chest|waist', 'flood*|flooding ... trapped|rising|cant_get_out|bedbound|cant_move', 'gun|shooting|shots|bomb|explosion ... here|outside|now|street|house|heard|upstairs',
      ],
    },
    {
      id: 'other.plea',
      level: 'crisis',
      says: 'are a plain plea for help',
      weight: 0,
      unless: ['study', 'news', 'past', 'asking', 'joking', 'hypothetical', 'banking'],
      patterns: [
        'i|am|being hurt|hurting ^|$|by|but|and|help', 'being hurt', 'dont|cant|not|scared want|wont|to|allowed|able to? say|tell who|what|anyone ... hurt|happening|scared|bad',

        'want|need|got|trying|like .. to? tell|say|speak|talk .. someone|you|anyone ... bad|not_allowed|scared|secret|hurt|afraid|cant|frightened|happening', 'not allowed .. tell|say|talk', 'can|could|please|plz .. get|send someone .. to|come|round|here ... me|please|now|state', 'in a|an|such a? right|terrible|bad|awful state', 'get|send someone to come|me', 'cant talk|speak|say .. he|she|they|hes|someone|now|long|much ... listening|here|room|watching|come|coming|near',

        '^^ please? help me|us? please|now|quick|quickly|someone|urgently? $$', '^^ help help? help? $$', 'help help help', '^ help me|us|please .. dont_know|scared|frightened|now|quick|cant|trapped|happening|alone|danger|urgent*', 'sos|mayday', 'i? need|want|desperate|begging help|someone now|urgently|quick|quickly|right_now|immediately|straight_away|tonight|please', 'someone|anyone please? come .. me|us|round|quick|quickly|now|please|here|over', 'send someone|help please|now|quick|round|over|$', 'please send someone|help', 'please come quick|quickly|now|round', 'please can someone|anyone come', '^^ someone|please help .. me? please? $$', 'someone|please|help ^? me? .. frightened|scared|not_safe|danger', '^ please just? get someone $|here|now|please', '^ can|could|please|will someone|anyone come|come_round|come_over', '^^ can|could|will|please someone|anyone help me? please|now|quick|urgently|tonight? $$', '^^ please? just? get|send someone|help|anyone|somebody', 'i|we|me|she|he|im|mum|dad|nan|feel .. not|isnt|dont|never|no_longer|doesnt safe|feel_safe|feeling_safe|be_safe .. here|at_home|where|house|with|in|on|now|tonight|$|any|alone|anymore', 'dont|not|doesnt feel|feeling safe', 'unsafe .. here|at_home|in_my|with|tonight', 'i am|m|feel|feeling|getting|proper|so|very|really scared|frightened|terrified|petrified|afraid|frit $', 'i am|m|feel .. scared|frightened|terrified|petrified ^? and|please|help|of|someone|alone|own|to|he|they ... alone|own|help|hurt|him|tell|here|know|door|home|him|them|someone|move', 'in|am_in danger|trouble ... know|tell|help|bad|please|$|now|scared|who', 'i .. in danger', 'in|big|real|bad trouble .. and|who|tell|help|dont_know', 'cant say|tell|talk|speak .. here|it|now|about|you ... bad|happening|wrong|scared|hurt', 'something bad|terrible|awful|horrible .. happening|happened|going_to_happen|is', 'bad things are? happening|happen', 'save me|us $|please|from', '^^ emergency|urgent please? $$', 'this|it is|s an? emergency', 'dont know what|who .. to|else .. do|turn|tell|ask .. ... help|please|scared|frightened|desperate|someone|now', 'please|someone|help ... dont know what_to_do', 'i am|feel desperate .. help|please|someone|$', 'cant|not|wont .. take .. more|anymore .. ... help|please|someone', 'someone|man|men|people|he .. following|followed|outside|watching .. me|my|house|home|window|door|in ... scared|now|again|night|hide|frightened|own|alone', 'no way|means of .. getting|drink|loo|toilet|out ... stuck|bed|until|tonight',
      ],
    },
    {
      id: 'other.uneasy',
      level: 'concern',
      says: 'say that something is wrong without saying what',
      weight: -1,
      unless: ['study', 'news', 'asking', 'joking', 'hypothetical', 'past', 'resolved', 'negated', 'banking'],
      patterns: [
        'something|summat|things .. doesnt|not|isnt|dont|isnt|aint|s .. feel|right|seem|look|off|wrong|quite|up .. ... right|home|here|with|$|off|her|him|neighbour', 'something|summat s|is|feels|seems off|wrong|not_right|amiss|odd|fishy .. with|about|at .. him|her|mum|dad|home|neighbour|next_door|there|nan|house', 'something|summat s|is|feels|seems off|wrong|not_right|amiss $', 'worried|concerned|concerns|worry|anxious|uneasy|frightened .. about|for .. neighbour|lady|man|mum|dad|nan|gran|friend|brother|sister|husband|wife|son|daughter|grandma|grandad|uncle|aunt|him|her|someone|resident|tenant|client|them|old|chap|cousin|partner|parents', 'not|havent|hasnt|nobody seen|heard ... days|while|week|weeks|ages|since ... curtains|like|days|lady|neighbour|door|bins|from|him|her|milk|brother', 'curtains|milk|blinds|bins|lights ... drawn|doorstep|out|on ... days|seen|not|neighbour|still', 'seems|looks|getting|very|so|really|bit|increasingly confused|frail|muddled|lost|vulnerable|not_right|disorientated|forgetful ... lives|alone|herself|himself|lately|neighbour|lady|worried|own|again', 'dont|not|doesnt .. feel .. right|safe|comfortable .. ... here|home|living|anymore|upstairs', 'pendant|alarm|lifeline|pull_cord|careline ... temperamental|not_working|broken|playing_up|broke|doesnt_work|isnt_working|flat|stopped|faulty', 'dont know who|what .. turn|tell|else|do|talk', 'i .. feel|feeling .. unsafe|vulnerable|uneasy|on_edge|scared|frightened', 'scared|frightened|nervous|terrified|afraid .. at|in|of|on|by|about .. night|house|flat|myself|own|alone|neighbour|neighbours|upstairs|going_out|people|noise|living', 'cant|not|hard|struggling|struggle|finding_it_hard cope|manage|managing|coping|to_cope|to_manage ... own|alone|since|lately|anymore|help|$',
      ],
    },
  ],
}
