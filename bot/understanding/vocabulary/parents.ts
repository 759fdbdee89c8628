/** Parents and families of children. Notation: see ../compile.ts. */
export const parents = `
sure:
  parent*; parenting; toddler*; baby; babies; newborn; new ?born; play ?group*; stay and play; soft play;
  (mums|mothers|dads|fathers|parents|mum|dad) (group*|and tots|and toddlers|and
    babies|club|network|night|coffee|meet*|like me|with|of);
  (other|new|young|single|first time|lone|local) (mums?|dads?|mothers?|fathers?|parents?|mam|mams);
  breast ?feed*; childminder*; childcare; nursery (place|school|fees)?; send; sendiass; ehcp; adhd;
  (bottle|weaning|potty|nappies|nappy|pram|buggy|pushchair|teething); tantrum*; postnatal; post natal; pnd;
  pregnan*; expecting; maternity; midwife; health visitor*; family hub*; home ?start; half ?term;
  school (holidays|refus*|run|gates?|age); summer holidays; twins; triplets;
  ([0-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)
    (year|yr|month|week)s? old;
  (raising|bringing up|brought up|looking after) ~2 (grandchildren|grandkids|grandson|granddaughter|kids);
  kinship; foster*; adopt*; (childrens|family) centre; special guardian*; sen; stepchild*;
  step ?(mum|dad|son|daughter);
  my (lad|son|daughter|boy|girl|little one|youngest|eldest|kids|children|child|lads|teenager|lass|little
    lad|little girl) ~5
    (school|autis*|adhd|behav*|nursery|diagnos*|tics|meltdown*|bully*|bullied|teacher*|exclu*|playing up|wont
    sleep|teen*|homework|special needs|additional needs);
  teenagers?; teenage; meltdowns?;
  (my|our|the|with|of|for) ~1 (kids|bairns|little ones|children|wee ones|littlens|nippers|tots|littlies);
  (kids|childrens|family) (activities|club|clubs|group|days|things); (baby|babies) ~2;
  (nursery|school|childminder|preschool|playgroup) ~3 (wont|refus*|exclu*|take
    (him|her)|place|says?|said|meeting|think|rang|autis*);
  (month|months|week|weeks|year|years) old
    (baby|son|daughter|twins|boy|girl|child|lad|lass|and|who|wont|isnt|has|is);
  (our|my) (six|five|four|three|two|seven|eight|nine|ten|[2-9]|1[0-2]) (year|yr) old;
  (tots|toddlers|under (fives|fours|threes|twos|ones)|littles|little ones|infants?);
  dads? (and|n|with) (tots|toddlers|kids|babies|baby|children); new (dad|mum|baby|parent|parents|mam);
  first (baby|child); single (mum|dad|parent|mam)s?;
  grandparents? (raising|bringing|with custody|carer)|(bringing up|raising|custody of|got|having) ~2
    (grandson|granddaughter|grandchildren|grandkids|her kids|his kids|her two|daughters
    (kids|children|two|three|baby));
  wont (go to|attend) school|school refus*; excluded from school|have excluded|been excluded;
  special needs (child|school|baby); disabled (child|children|baby|toddler|little);
  (autistic|disabled|adhd|additional needs) (son|daughter|child|kids|boy|girl|children); bed ?wetting;
  sleep training; speech (delay|therap*)|isnt talking|not talking yet; school ~2 autis*; colic; reflux; weaning;
  sleepless with; car seat; pushchair; pram; playdate*; play area; home ed*; pre ?school; reception class;
  (theyre|they are|kids|aged|two|three|ages) ~2 ([1-9]|1[0-2]|two|three|four|five) and
    ([1-9]|1[0-2]|two|three|four|five|six|seven)|three under (five|four)|two under (two|three|five);
  spectrum; birthday part(y|ies); where do (dads|mums|dad|mum|parents|new mums) ~2;
  (dads|mums) (go|meet|group|like|together|on);
  schools? ~3 (ringing|rings|rang|called|calling|call|phone*|email*) ~3 (me|us|home|about);
  under (five|5|fives|two|twos|three|ones|one|four|eight|eleven);
  wont sleep ~3 (wont|eat|feed)|(wont|doesnt) sleep (and|through|at all); mum friends;
  our (boy|lad|girl|lass|little one|youngest|eldest|toddler|baby|bairn) ~6
    (school|spectrum|autis*|adhd|part(y|ies)|hitting|biting|sleep|diagnos*|behav*|meltdown*|nursery|eat*|talk*|friends|bully*|bullied);
  naughty step; playground; school gate*; single parent; co ?parent*; custody;
  contact (centre|with my (kids|son|daughter)); childrens;
  rhyme time|story ?time|messy play|baby (massage|yoga|sensory|group|club|clinic)|sensory (play|class);
  (newborn|baby|toddler|twins|pregnan*|bump) ~1;
  (son|daughter|lad|lass|boy|girl|child)s? & (hes|shes|is|aged|age|just|only|nearly)
    ([1-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)( and| year| years| $|$) &
    (autis*|adhd|school|assess*|diagnos*|speech|behav*|meltdown*|sen|waiting|hits|friends|club|bull*);
likely:
  kids; bairns?; children; child; little (one|boy|girl|lad|lass)s?; grandchildren; grandkids; tots; family days;
  school; aspergers; autistic (lad|boy|girl|son|daughter|child); my (son|daughter|lad)s? ~3 (autism|autistic);
  under (ones|twos|threes|fives|5s|2s|3s|1s); uniform; behaviour;
  (bites?|biting|hits|hitting|kicks|tantrum*|potty|sleep*|eats?|feed*|clingy|screams?) &
    (toddler|baby|(two|three|four|five|2|3|4|5) (year|yr) old|little
    one|son|daughter|lad|kids?|twins|newborn|bairn);
  (school|nursery|teacher*|senco|head) & (son|daughter|lad|lass|boy|girl|kid*|child*|him|our);
  autism assess*|adhd assess*|waiting ~3 (autism|adhd|diagnosis|camhs)|camhs;
hint:
  family; my son; my daughter; play; baby; kids; child*; son; daughter; school; nursery; toddler; mum; mums; dad;
  dads; boy; girl; little; lad; lass; teacher*; teen*; play*; bottle; sleep; nappies; party; behaviour; lads;
  class; homework; boys; girls; bedtime; half term; youngest; eldest;
hide:
  (mums|dads|my parents|his parents|her parents) (died|passed|house|home|clothes|care|fees);
  (my|his|her|elderly|old|ageing|aging|poorly|ill|sick) (parents?)( died| passed| house| are old)?;
  (look* after|car(e|ing) for|help*) ~2 (a )?(poorly |ill |sick |disabled )?(parent|parents|mum|dad);
  my mum and dad; like a (baby|child|toddler);
  (grandson|granddaughter|grandkids|grandchildren|kids|children|son|daughter) ~2 (given|gave|bought|got
    me|live*|moved|grown|growed|left|abroad|in (australia|canada|spain)|coming|visit*|are coming);
  no (kids|children|family); since the (kids|children) left; childrens ?(hospital|home|ward); baby of the family;
  send (me|it|a|him|her|the|us|my|photos|pictures|email*|texts|them|someone|us|over|round);
  (used to be|was) a (school )?teacher; school ?(dinner|days)( ladies| lady)?; when i was at school; school kids;
  schoolkids; old school; the kids have (left|grown|gone|flown); uni|university;
`
