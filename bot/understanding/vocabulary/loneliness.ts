/** Company; someone to talk to; being among people. Notation: see ../compile.ts. */
export const loneliness = `
sure:
  lonel*; lonesome; on (my|his|her|their) tod; (no|any|few|hardly any) (friends|mates|pals);
  new (friends|pals|mates); (make|making|meet|meeting|find) ~1 (friends|mates|pals);
  (meet|meeting|see|seeing) (new |other |some )?(people|folk|others|faces);
  (among|around|round|with|near|amongst) (other )?(people|folk)( again)?; companionship; companion;
  see* (nobody|no one|no body);
  (dont|doesnt|never|not|hardly|rarely|barely) ~1 (see|seen|speak to|spoken to|talk to) (a
    soul|anyone|anybody|another soul|people|a living soul);
  (dont|doesnt|not|didnt) know (a soul|anyone|anybody|many people|a single person); know* (nobody|no one);
  (talk|talks|talking|chat|speak) ~1 to (the|my)
    (telly|tv|television|wall|walls|cat|radio|kettle|photo|budgie|plants|wireless);
  four walls; only (voice|face|person|people|company); isolat*; cut off;
  nobody (rings|calls|comes|visits|knocks|bothers|calls in); no one (rings|calls|comes|visits|knocks|bothers);
  no visitors; phone ~2 (never rings|not rung|hasnt rung|doesnt ring|silent);
  (friends|pals|mates|everyone|everybody) ~4 (died|dead|passed|gone|moved|dropping|dropped|drifted|popping);
  on (my|his|her) own all (day|week|weekend); (human|friendly) (voice|face|contact);
  (nobody|no one) to (talk|share|chat|speak|tell|sit|go out|do things); bit of company; some company;
  company (of an|in the|at night|on a) *;
  (for|want|wants|need|needs|love|loves|like|likes|fancy|miss|misses|missing|crave) ~1 company;
  (sit|sits|sat|sitting) ~3 (on (my|his|her) own|alone|by (myself|herself|himself)); (nobody|no one) left;
  last one left; last of (our|us|the|my); only one left; old friends; (rattl*) ~3 (round|around|about);
  (say|says|said) (hello|hi|good morning|owt) to; (bit|lot|signs?) of life (around|about|in); invisible;
  life and soul; (everyone|everybody|all) ~5 (has |have |is |are )?(gone|moved away|died);
  (my|her|his|our) (neighbour|mum|dad|gran|grandad|friend|aunt|auntie|uncle|@kin)s? ~2 (on (her|his) own|all
    alone|by (herself|himself));
  (turn|drop|call|pop|just go) ~1 (up|in|along) ~3 (cuppa|coffee|tea|brew|chat|natter);
  (whats|what is|what|anything|owt|something) ~1 (goes|going|on|happens|happening) ~2 (for|round here|around
    here|locally|near me|nearby|in (my|this|the) (area|village|town|street));
  someone to (go|do things|go out|share|laugh|talk|sit|spend|come out) ~4;
  (somebody|someone|anybody|anyone) to (go|do things|go out|share|laugh|talk|sit|spend|come out) ~4;
  (proper|real|decent) (conversation|chat|natter|talk); spoken to ~1 (anyone|anybody|a soul|another);
  (havent|not|never|hardly) ~2 (conversation|chatted|laughed);
  dont (see|get) (many|any|much) (people|folk|visitors|company); (see|hear) ~1 (nobody|no one|no body|no people);
  (feel|feeling|felt|gets|get|so|bit|very|terribly|im|is|are) ~1 (alone|forgotten|left out|left behind|cut
    off|unwanted|invisible|disconnected|adrift|lonely);
  nobody ~2 (come|visit|see|ring|phone|notice|knows me|cares|talk)*;
  miss* ~2 (people|company|chatting|talking|having someone|having somebody|laugh*|my friends|my mates|my pals|the
    girls|the lads|being with);
  (meet|make|get to know|mix with|be with|see) ~3 (people|folk|others|friends|neighbours|faces);
  (in|around) the same (boat|age)|(my|her|his) own age;
  live* (alone|on my own|by (myself|himself|herself)|on (his|her) own); whole day ~3 (without|not);
  the highlight of my (day|week); same four; stare* at; staring at;
  (just )?so (somebody|someone) (says|speaks|talks|notices|knows);
  look* forward to ~2 (bin ?men|postman|post|milkman|carer|doctor|dentist|bus driver|anyone|checkout|cleaner);
  over the (doorstep|threshold)|through (my|the) door since;
  (a|bit of|some|for a) (chat|crack|craic|banter|gossip|laugh|giggle);
  (dont|doesnt|didnt|havent|not|never) ~2 (know|met|meet|seen|see|speak to|spoken to) ~1 (the |my |any |our
    )?neighbours;
  out of (herself|himself|myself); only (outing|trip|time out|time i go out|conversation|contact|visitor) ~3;
  used to be in everything;
  (nobody|no one|not a soul) ~3 (door|house|near|rung|been|called|here|visited|over|round);
  (world|life) ~2 (got|gets|getting|gone) ~1 (small|smaller|tiny|quiet); like a ghost;
  (talk|talks|talking|speak) to (myself|himself|herself|the (dog|cat|budgie|plants|radio|fridge|kettle));
  (friends|mates|pals) ~5 (busy|died|dead|moved|gone|left|few|none|scattered|working);
  (miss|missing) (the )?(banter|crack|craic|chat|girls|lads|gang|office|noise);
  (all|always|just|only) (me|myself) ~3 (four walls|telly|cat|dog|now|here)?;
  (everyones?|all|they re all|everybody) ~2 (couple|couples|family|families) ~3; people person;
  (gave|given|gone) up (the|my) (shop|pub|job|work|club|bowls|dancing|bingo|church|choir|allotment|car) &
    (nobody|no one|miss|lonely|people|talk|see|company|quiet);
  (sundays?|days?|nights?|weekends?|evenings?|winters?|hours) ~2 (go|goes|going|went|drag|drags|stretch|last) ~1
    (on|forever|for ever|slow|slowly|by)?;
  wireless; with a crowd|crowd of (people|friends|folk);
  (never|hardly|rarely|barely|doesnt|dont) ~1 sees? (a soul|anyone|anybody|people|another);
  (know|knows|recognise) ~1 (a )?(face|faces|soul)|(face|faces|everybody|everyone|neighbours?) ~4
    (strangers?|changed|dont know|different);
  friends? ~3 (popped off|snuffed it|dead and gone|underground|in the ground|graveyard);
likely:
  on my own; (by|all by) (myself|herself|himself); alone;
  (house|home|flat|place|bed) ~2 (big|empty|quiet|silent|echo*); too quiet; so quiet;
  days ~2 (long|drag|go on|empty|endless);
  (weekends|sundays|evenings|nights|christmas|winter) ~4 (worst|long|drag|hard|alone|on my own|quiet);
  new (to|in) the (area|city|town|village|street); new (here|round here|around here); just moved (here|in|to);
  moved (here|up here|to be near*); company; chinwag; natter*; chit chat; coffee (morning|mornings|afternoon);
  drop in (cafe|group|centre)?; social (club|group|life|activities|afternoon*|things|events);
  get* (me |him |her )?out (of|the|more|a bit|and about); out of the house; out and about;
  stuck (in|at home|indoors|inside); sits in; sat in; sit in; cooped up; bored; boredom;
  (whats|what is|anything|something|things) (on|happening|going on)( for| in| near| round| around|$);
  (meet|meets|met) up; get together*; forgotten; lost touch; no reason to get (up|dressed);
  (family|kids|children|daughter|son) ~3 (moved away|live* (miles|away|abroad|in (australia|canada|spain)));
  radio; join in; belong*; part of something; (something|somewhere) to (go|look forward to|get up for);
  meet others; widow*; (dont|doesnt) go out; never go* out; friends; singles; speed dating; dating; girlfriend;
  neighbour; pictures; days? (out|go by|pass); family ~2 (abroad|away|busy|far);
  (get|getting|go|going|goes) out (more|much|anywhere|again); telly all day;
  sat (here|there|at home|looking|in front|all day|by); sits (all day|there|at home|and stares|by|in front);
  social; sociable; mix; mixing; hobby; nowhere to go; nothing to do; nobody; no one to; conversation; visitors?;
  divorc*; split up; retired; retirement; on her own all day; on his own all day; empty house;
  (house|flat|bungalow) (feels|is|seems|gets) ~2 (empty|big|quiet); on my tod; banter; chatty; everyone else;
  just me; only me; strangers?; outing; weekends?; bank holidays?; christmas day; scattered; neighbours;
  (no|any) family ~2 (near|here|left|close); nobody comes;
  (phone|bell|post|letterbox|doorbell) & (hasnt|never|not|stopped|silent|dead) ~2
    (rung|rang|rings|ring|gone|knocked|ringing);
  (anybody|someone|somebody|anyone|folk|people) & (conversation|chat|natter|talk|laugh|company);
  (moved|new) & (here|area|city|village|town|someplace) &
    (know|knows|meet|friends|people|anybody|anyone|nobody|soul);
  want company; some fun; fifty years;
hint:
  retired; quiet; bit of (life|fun); day out; trips; outing*; on her own; on his own; mates; folk; community;
  village; join; club*; group*; others; sunday*; evenings?; nights?; telly; curtains; doorstep; silence; empty;
  miss; used to; moved; new; people; chat; talk; kettle; radio; clock; christmas; friend*; stranger*; window;
  bench; hello; street; town; pub; widow*; retire*; day*; week*; nobody; pals; laugh; someone; somebody; anyone;
hide:
  (gas|insurance|energy|water|bus|taxi|care|phone|electric|removal) company; on my own terms;
  my own (home|carer*|helper|pa|place|front|support|bed|things); alone with him; hours to go;
`
