/** One person who visits or rings regularly. Notation: see ../compile.ts. */
export const befriending = `
sure:
  befriend*; friendly (visit*|call*|ear|phone call); (telephone|phone) (friend*|buddy|pal|chat*|call*);
  pen ?(pal|friend)*;
  (someone|somebody|volunteer*|anyone|anybody|a person|a lady|a chap|a visitor|a man|a woman|folk|people) ~4
    (visit|visits|pop|pops|pop in|pops in|call in|call on|call round|calls in|come round|comes round|drop in|drop
    by|ring|rings|phone|phones|sit with|sits with|chat|natter|go round);
  (regular|weekly|daily) (visit*|call|phone call|chat|ring|caller|company);
  visit* ~4 (once a week|every week|weekly|regular*);
  (pop|popping|call|calling|drop|dropping) (in|by|round) (on|to see|and see|for|and) ~5;
  (brew|cuppa|chat|natter|cup of tea|visit) ~3 (once a|every|a) (week|fortnight|month);
  (once|twice) a week ~6 (chat|natter|visit*|call); same (face|person) (each|every);
  play* (cards|dominoes|draughts|chess|scrabble|cribbage) with (me|him|her|them|mum|dad|mam|housebound|my @kin|my);
  (ring|call|phone) (me|her|him|my mum|mum|dad|my @kin|old people|older people) ~4
    (chat|natter|week*|evening*|day|days|regular*|now and then|see how);
  (come|comes|go) and (talk|chat|sit|play|read|visit); (a|regular|occasional) visitor*; needs visitors;
  likes visitors; chat on the phone; keep (her|him|me) company; someone to chat to; visitor; visitors; companion;
  (find|want|need|like|be|have) ~2 a friend; (look|looks|looking) in on ~2;
  keep an eye on ~1 (my|her|him|mum|dad);
  (somebody|someone|anybody|anyone|volunteer*|student|person|lady|chap|woman|man|folk|neighbour) ~5 (come|to
    come|who would come|whod come|go) ~3 (chat|talk|gossip|see|visit|sit|play|natter|read|round|for a
    (brew|cuppa|tea|coffee));
  (game of|play) ~1 (draughts|chess|cards|dominoes|scrabble|crib|cribbage) with; (one to one|1 to 1|one on one);
  (minutes|chat|natter|call|ring|voice|friend) ~2 (on|down|over) the (phone|telephone|line|blower);
  (ring|phone|call|check|checks|look|visit|see|talk to|chat to|chat with|company for|friend for|someone
    for|somebody for) ~2 (mum|dad|gran|grandad|my @kin|him|her|my uncle|my aunt) ~4
    (day|week|chat|evening|afternoon|morning|bit|regular*|now|while);
  (chat|company|conversation|friend|visit) for (my|an old|him|her|mum|dad|gran|grandad);
  know* ~2 (alive|still here|someones there|somebodys there); regular (face|person|friend|caller);
  someone to (talk|chat|read|listen) to (her|him|mum|dad|gran|grandad|my); daily (call|ring|check);
  a friendly (face|voice);
  (take|taking) (me|him|her|mum|dad) (for|out) ~2 (coffee|cuppa|tea|walk|drive|shops|out|lunch);
  read(s|ing)? to (my|her|him|mum|dad|gran|grandad|me|an?|the);
  (nobody|no one|who|somebody|someone) ~3 (comes|come|visits|calls|to play|plays|play) ~3
    (cards|crib|dominoes|chess|draughts|scrabble|with (him|her|me|mum|dad))?;
  (hasnt|havent|not|never) ~2 (had|have|has|get|gets|got) ~2 (visitor|visitors|caller|callers|company);
  friendly (ear|voice|face|soul|chat|person);
  (call|ring|visit|pop|come|drop|knock) ~3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?;
  (chap|man|bloke|lad|lady|woman|lass|student|person|somebody|someone|anybody|anyone) ~1 to
    (come|visit|watch|sit|chat|talk|play|ring|call|be) ~6 (with|to|on|for)
    (my|me|him|her|mum|dad|a|an|our|the|gran|grandad) ~3;
likely:
  housebound; house bound; (cant|never|doesnt|dont) ~1 (get|go|leave) ~1 (out|the house); bedbound;
  good listener; buddy; company at home; (read|talk|listen) to (me|him|her|mum|dad); sees nobody;
  only person ~3 sees; pop in; friend for (my|mum|dad|him|her|me); volunteer*;
  (cant|doesnt|never) (get out|go out|leave); her own age; his own age; on the phone; look in; sit with; company;
  gossip; reminisc*; rings?;
  (company|chat|visit|natter|chatter*|call in|pop in|look in) & (my|me) ~1
    (mum|dad|gran|grandad|brother|sister|uncle|aunt|auntie|neighbour|friend|husband|wife);
  (someone|somebody|volunteer|anyone|lady|chap|person) & (weekly|once a|every week|now and
    (then|again)|regular*|on a (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|each week|an hour);
hint:
  visit*; chat*; once a week; on the phone; phone; brew; cuppa; listen*; ring; rings; call; calls; knock*; pop*;
  someone; somebody; chat; housebound; read; ear; door; weekly; regular; company; face; voice; volunteer*;
  lives alone; bed; bedridden; old lady; elderly; sit;
hide:
  crisis visit; visit (the |a |my )?(gp|doctor*|hospital|library|dentist); hung up the phone;
  phone (number|bill|book); mobile phone; my phone; smart ?phone;
`
