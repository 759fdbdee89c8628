/** Being with people: company, visits, meals and walks together. Notation: see ../compile.ts. */
export const people = {
  loneliness: `
    sure: lonel*; lonesome; on (my|his|her|their) tod; (no|any|few|hardly any) (friends|mates|pals); new (friends|pals|mates);
      (make|making|meet|meeting|find) ~1 (friends|mates|pals); (meet|meeting|see|seeing) (new |other |some )?(people|folk|others|faces);
      (among|around|round|with|near|amongst) (other )?(people|folk)( again)?; companionship; companion; see* (nobody|no one|no body);
      (dont|doesnt|never|not|hardly|rarely|barely) ~1 (see|seen|speak to|spoken to|talk to) (a soul|anyone|anybody|another soul|people|a living soul);
      (dont|doesnt|not|didnt) know (a soul|anyone|anybody|many people|a single person); know* (nobody|no one);
      (talk|talks|talking|chat|speak) ~1 to (the|my) (telly|tv|television|wall|walls|cat|radio|kettle|photo|budgie|plants|wireless);
      four walls; only (voice|face|person|people|company); isolat*; cut off; nobody (rings|calls|comes|visits|knocks|bothers|calls in);
      no one (rings|calls|comes|visits|knocks|bothers); no visitors; phone ~2 (never rings|not rung|hasnt rung|doesnt ring|silent);
      (friends|pals|mates|everyone|everybody) ~4 (died|dead|passed|gone|moved|dropping|dropped|drifted|popping); on (my|his|her) own all (day|week|weekend);
      (human|friendly) (voice|face|contact); (nobody|no one) to (talk|share|chat|speak|tell|sit|go out|do things); bit of company; some company;
      company (of an|in the|at night|on a) *; (for|want|wants|need|needs|love|loves|like|likes|fancy|miss|misses|missing|crave) ~1 company;
      (sit|sits|sat|sitting) ~3 (on (my|his|her) own|alone|by (myself|herself|himself)); (nobody|no one) left; last one left; last of (our|us|the|my);
      only one left; old friends; (rattl*) ~3 (round|around|about)
    likely: on my own; (by|all by) (myself|herself|himself); alone; (house|home|flat|place|bed) ~2 (big|empty|quiet|silent|echo*); too quiet; so quiet;
      days ~2 (long|drag|go on|empty|endless); (weekends|sundays|evenings|nights|christmas|winter) ~4 (worst|long|drag|hard|alone|on my own|quiet);
      new (to|in) the (area|city|town|village|street); new (here|round here|around here); just moved (here|in|to); moved (here|up here|to be near*);
      company; chinwag; natter*; chit chat; coffee (morning|mornings|afternoon); drop in (cafe|group|centre)?; social (club|group|life|activities|afternoon*|things|events);
      get* (me |him |her )?out (of|the|more|a bit|and about); out of the house; out and about; stuck (in|at home|indoors|inside); sits in; sat in; sit in;
      cooped up; bored; boredom; (whats|what is|anything|something|things) (on|happening|going on)( for| in| near| round| around|$);
      (meet|meets|met) up; get together*; forgotten; lost touch; no reason to get (up|dressed); (family|kids|children|daughter|son) ~3 (moved away|live* (miles|away|abroad|in (australia|canada|spain)));
      radio; join in; belong*; part of something; (something|somewhere) to (go|look forward to|get up for); meet others; widow*; (dont|doesnt) go out;
      never go* out; friends; singles; speed dating; dating; girlfriend
    hint: retired; quiet; bit of (life|fun); day out; trips; outing*; on her own; on his own; mates; folk; community; village; join; club*; group*; others
    hide: (gas|insurance|energy|water|bus|taxi|care|phone|electric|removal) company; on my own terms; my own (home|carer*|helper|pa|place|front|support|bed|things); alone with him`,
  befriending: `
    sure: befriend*; friendly (visit*|call*|ear|phone call); (telephone|phone) (friend*|buddy|pal|chat*|call*); pen ?(pal|friend)*;
      (someone|somebody|volunteer*|anyone|anybody|a person|a lady|a chap|a visitor|a man|a woman|folk|people) ~4 (visit|visits|pop|pops|pop in|pops in|call in|call on|call round|calls in|come round|comes round|drop in|drop by|ring|rings|phone|phones|sit with|sits with|chat|natter|go round);
      (regular|weekly|daily) (visit*|call|phone call|chat|ring|caller|company); visit* ~4 (once a week|every week|weekly|regular*);
      (pop|popping|call|calling|drop|dropping) (in|by|round) (on|to see|and see|for|and) ~5; (brew|cuppa|chat|natter|cup of tea|visit) ~3 (once a|every|a) (week|fortnight|month);
      (once|twice) a week ~6 (chat|natter|visit*|call); same (face|person) (each|every); play* (cards|dominoes|draughts|chess|scrabble|cribbage) with (me|him|her|them|mum|dad|mam|housebound|my @kin|my);
      (ring|call|phone) (me|her|him|my mum|mum|dad|my @kin|old people|older people) ~4 (chat|natter|week*|evening*|day|days|regular*|now and then|see how);
      (come|comes|go) and (talk|chat|sit|play|read|visit); (a|regular|occasional) visitor*; needs visitors; likes visitors; chat on the phone; keep (her|him|me) company; someone to chat to
    likely: housebound; house bound; (cant|never|doesnt|dont) ~1 (get|go|leave) ~1 (out|the house); bedbound; good listener; buddy; company at home;
      (read|talk|listen) to (me|him|her|mum|dad) ; sees nobody; only person ~3 sees; pop in; friend for (my|mum|dad|him|her|me)
    hint: visit*; chat*; once a week; on the phone; phone; brew; cuppa; listen*
    hide: crisis visit; visit (the |a |my )?(gp|doctor*|hospital|library|dentist); hung up the phone; phone (number|bill|book); mobile phone; my phone; smart ?phone`,
  lunch_club: `
    sure: lunch(eon)? (club|clubs|group|meet*|together); luncheon; (dinner|supper|breakfast|pudding|curry|pie) (club|clubs|group); lunch clubs;
      eat* ~2 (together|with (others|other people|people|company|someone|folk|friends)); (cooking|cook|dinner|table|meals?|tea) for one; (eat|eats|eating|dinner|tea|meals) ~2 (alone|on (my|his|her) own|by (myself|himself|herself));
      (sunday|monday|tuesday|wednesday|thursday|friday|saturday|midweek|pensioners?|oaps?|senior*|christmas|community|church) ~1 (lunch*|roast|dinner*|carvery|meal*);
      (lunch|dinner|roast|meal*|pie and peas|fish and chips|carvery) ~4 (with company|with others|company|church hall|community centre|village hall|together|at a church|at the church|social|welcome|for pensioners|for oaps);
      pub lunch; (share|sharing|shared) a (meal|table|lunch|dinner); sit down (meal|dinner|lunch|with other); others at the table; community (meal*|cafe|kitchen|lunch*);
      roast (dinner )?(with|and) *; eat out with
    likely: lunch; lunches; afternoon tea; tea and (cake|scones|biscuits|a chat|toast); roast; carvery; cafe; soup and (a )?(roll|sandwich|chat|social); warm (space|hub|welcome); church hall;
      sit down with; eat with; bacon (butty|sandwich); fish and chip*; cup of tea and; somewhere to eat; coffee morning*
    hint: dinner; cake; coffee; cuppa; meal*; eat*; food
    hide: lunch ?time; (at|after|before|over|my|their) lunch( time)?; dinner time; deliver*; to (my|her|his|the) door; meals on wheels; frozen; cafe meeting; (missed|carers?) ~1 lunch visit; afford; food bank*; food parcel*; (fetch|bring|brought|dropped|made|cook) ~3 (dinner|meal|meals|lunch); food`,
  walking_group: `
    sure: (walk|walks|walking|walkers) (group|groups|club|clubs|buddy|buddies|friend*|partner*|pal|pals|mate*|for health|together|scheme*|festival|and talk|and chat); health walk*; wellbeing walk*;
      (led|guided|nature|group|gentle|short|easy|nordic|weekly|bird|history|heritage|woodland|countryside|park|canal|riverside|circular) (walk|walks|walking); rambl*; hik*; hill ?walk*; stroll*; amble*; saunter; yomp*;
      (someone|somebody|people|others|folk|company|anyone|friends|pals|mates|lads|women|ladies|group) ~3 (to walk|who walk*|walking|for walks|for a walk|to go walking); (walk|walks|walking) ~4 (with (others|people|other|someone|somebody|folk|a group|company|friends|like)|company|in a group|as a group|by myself|on my own|alone);
      (go|going|goes|went|out|get|start|love|like|enjoy|miss|missed|want|take up|used to) ~2 (walking|for walks|for a walk|on walks|walks|for a wander); walk more; flat paths; walking boots; boots ~4 (cupboard|dust|hall|loft|door|on); dales; moors; towpath; fells; countryside; ordnance survey
    likely: fresh air; walks; outdoors; out in nature; wander*; nature; (round|around|along|by|in) the (park|canal|river|reservoir|tarn|woods|lake); (few|couple of) (miles|mile); a mile or two; steps a day; walking; trek*; wheelchair friendly (walk|path)*
    hint: walk; park; woods; canal; reservoir; flask; legs
    hide: walk* (in|on) (shower|bath|bathroom); walking (frame|stick|aid|football|netball|cricket|rugby|distance|to school); walks? (out|all over|off|into); (cant|cannot|struggle to|hard to|unable to|couldnt|barely|wont|not) ~1 walk*; (dog|dogs) walk*; walk* ~3 (dog|dogs|terrier|spaniel|puppy|labrador|lab|whippet|greyhound|collie|pooch); learn to walk; too far to walk; car park; parking; walked (on|over|across); far to walk`,
  men_shed: `
    sure: mens? (in )?sheds?; man shed; shedders?; wood ?work*; wood ?turn*; wood ?carv*; whittl*; joiner*; carpent*; lathe*; chisel*; (make|making|made) (and|n|or) (mend*|fix*|do*); (metal ?work*|weld*|soldering);
      tinker*; repair (cafe|shop|group); (fix|fixing|mend|mending|repair|repairing|restore|restoring|build|building) ~3 (things|clock*|watch*|radio*|bikes?|bicycles|engines?|furniture|toys|lawnmowers?|motorbikes?|cars|tractors|stuff|models?|steam);
      (good|clever|handy|skilled|work*|busy) with (his|my|their|me) hands; (hes|im|was|always|very|dead|right) handy; handy with (his|a|my|tools); model (railway*|making|engineer*|train*|aircraft|boat*|steam); (out|get) ~2 (from )?under my feet;
      (blokes|fellas|fellers|lads|chaps|men|gents|guys|geezers) ~4 (work alongside|to work with|workshop|group|club|together|do things|meet*|natter|chat|brew|cuppa|like (him|me)|my age|his age);
      (around|with|round|among|alongside|meet|alongside) (other |some |a few )?(blokes|fellas|lads|chaps|men|fellers|guys|gents); mens? (group|club|space|cafe); (something|somewhere|anything|owt|group|club) for (men|blokes|lads|fellas|chaps|retired men); work (alongside|with my hands); shed
    likely: tools; workshop*; time served; hand tools; power tools; engineer*; fitter; toolmaker; cabinet maker; sawdust; blokes; fellas; bench; retired (builder|engineer|joiner|plumber|electrician|mechanic|fitter|miner); upholster*; fettl*; diy; mechanic*; garage; practical
    hint: lads; chaps; men; hands; making; mending; husband
    hide: shed (a )?(tear|weight|pounds); shed loads?; garden shed; shed roof; garage (forecourt|door); lads? (died|passed); my hands (shake|are|hurt)`,
} as const
