/** Children and young people who care for someone. Notation: see ../compile.ts. */
export const youngCarers = `
sure:
  young carer*; young (person|people) who care*; child carer*; young adult carer*;
  (im|i am|aged|age|only) (a )?([89]|1[0-7])( and|$|,| year| yr|,)? ~8 (look* after|care
    for|caring|mum|dad|nan|gran|brother|sister|cook*|help*|mam);
  (look* after|car(e|ing) for|up in the night|up all night|helping|tablets|cook*|shopping|feed*|wash*) ~8
    (school|college|homework|teachers?|gcses?|lessons|exams|class|sixth form|mates dont|friends dont);
  (school|college|homework|teacher|teachers|gcses?|lessons|exams|sixth form|my class|year
    (7|8|9|10|11|seven|eight|nine|ten|eleven)) ~10 (look* after|caring for|care for|up in the night|up all
    night|dad|mum|mam|nan|gran|brother|sister|tablets|carer|help* (my|at home|mum|dad|mam));
  (kids|children|teenagers?|youngsters?|teens|child|young people|youth) ~2 (who|that|what) ~1 (look after|care
    for|caring|help|do the caring|are carers);
  (my|our) (little |young |own
    )?(girl|boy|daughter|son|lad|lass|kids|children|eldest|youngest|grandson|granddaughter|[0-9]* year old) ~3
    (does a lot for|helps? (me|with|look|care|out|him|her)|looks? after|look after|cares? for|does everything
    for|carr(y|ies)) ~4 (me|brother|sister|mum|dad|mam|him|her|nan|gran|grandad|his|us|my);
  sibling* ~3 (disab*|autis*|carer*|group|support); siblings group;
  (bunk*|skip*|miss*|off|late for) ~2 (school|college|lessons) ~6
    (mum|dad|mam|nan|brother|sister|look|care|because|to);
  (poorly|ill|sick|disabled) (parent|mum|dad|mam);
  (im|i am|hes|shes|aged|only|just|who is|who s|whos|is|and) (a
    )?([7-9]|1[0-7]|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( year| years|
    yr| and|,|$)? ~9
    (mum|mums|dad|dads|mam|mams|gran|grans|grandad|brother|sister|brothers|sisters|everything|look after|looks
    after|care for|cares for|helps|help|meds|tablets|cook|cooks|washing|carer);
  (mum|dad|mam|gran|grandad|brother|sister|little
    ones|everything|meds|tablets|lifting|cooking|shopping|carer|caring|look after|looks after|cares|helps|for me)
    ~7 (im|hes|shes|only|just|aged|and im|is|and hes|and shes) (only
    )?([7-9]|1[0-7]|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( years old|
    year old|$);
  (because of|cos of|cant leave|dont like leaving|look* after|help* with) my
    (brother|sister|mum|dad|mam|gran|nan|little brother|little sister) ~6
    (school|mates|friends|homework|college|out|play);
  (mates|friends|go out|play out|school|college|homework|exams|gcses?) ~8 (because of|cos of|look after|caring
    for|have to (do|help|get|make)|after) ~2 (my )?(brother|sister|mum|dad|mam|gran|nan|grandad);
  (help*|kids?|children|youngsters|teenagers|young people|group|club|support|fun|break|something) ~3
    (kids?|children|teenagers|young people|youngsters|who|that|for|with) ~3 (looking after|look after|who
    care|caring for|care for|helping) ~2 (parents?|mum|dad|family|brother|sister|a parent|their|mam|siblings?);
  (daughter|son|lad|lass|girl|boy|kids|grandson|granddaughter|our [a-z]+|she|he) ~3 (helps?|does|gets?|looks
    after|sees to|washes|dresses|feeds|lifts) ~5 (before school|after school|instead of
    school|brother|sister|ready before|with everything|everything for me|does everything|all the lifting);
  siblings?; (off|late for|miss|missing|bunk*|skip*|leave) (school|college|lessons) ~5;
  (grandson|granddaughter|son|daughter|lad|lass|boy|girl|brother|sister) ~5 (does|helps|sees to|gives|gets|makes)
    ~2 (my|me) ~3 (meds|tablets|tea|dressed|insulin|injections|wash|up|hair|out of bed|with everything);
  year (7|8|9|10|11|seven|eight|nine|ten|eleven) ~9
    (shopping|look*|mum|dad|gran|grandad|brother|sister|cook*|wash*|care*|help*|tablets)|so i
    (take|get|feed|dress) my (sister|brother|little) ~4 (school|ready|up)?;
  (take|get|walk) my (sister|brother|little (brother|sister)) ~3 (school|nursery|ready|dressed|bed);
  (kids?|children|youngsters|teenagers|young) ~1 (who|that) (care|help|look);
  (son|daughter|lad|lass|boy|girl|he|she|hes|shes|kid|grandson|granddaughter)s? ~3 (a )?carer ~9
    (hes|shes|and|only|aged) ~1
    ([6-9]|1[0-7]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|([6-9]|1[0-7]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
    ~2 (carer|caring);
  (revis*|homework|gcses?|a levels|exams?|school|lessons|coursework|class) ~9
    (feed*|wash*|dress*|lift*|tablets|meds|cook*|look* after|carer|caring|shopping for|mum|dad|gran|nan) ~4;
  (football|training|practice|parties|party|brownies|scouts|cadets|dance
    class|swimming|club|clubs|mates|friends|playing out|sleepovers?|school trip*) & (look after|look* after|care
    for|help) ~1 my (brother|sister|mum|dad|gran|nan|grandad|little brother|little sister);
  (daughter|son|lad|lass|girl|boy|kids?|grandson|granddaughter) &
    (does|do|doing|cooks?|cleans?|helps?|cares?|looks after) & (because|since|when|cos|as) ~2 (im|i am|ive|i
    have|i cant|i m|mums|dads|my) ~4 (ill|poorly|disabled|bad|ms|wheelchair|bed|cant|sick|cancer|blind|stroke);
  (im|i am) (only |just |nearly
    )?(eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|[89]|1[0-7]) & (look after|looking
    after|care for|caring);
likely:
  school dont know; young; childhood;
  (mum|dad|mam)s (ill|poorly|sick|in bed|not well|disabled|got ms|depressed|drinking);
  (im|i am|only|just|aged|hes|shes|is|be) (only |just |nearly |a |in )?(in )?(year [7-9]|year 1[01]|year
    (seven|eight|nine|ten|eleven)|[6-9]|1[0-7]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(
    year| years| yr)?( old| and| but| now| so| in| at| who| $|$) &
    (mum|mums|dad|dads|gran|grans|grandad|brother|brothers|sister|sisters) ~2 &
    (wheelchair|ill|poorly|ms|sick|bed|disab*|carer|care|cook*|tea|meds|tablets|wash*|feed*|lift*|look*
    after|help*|everything|drink*|depress*|shopping|dress*|lonely|tired|school|homework|on my
    own|stroke|cancer|epilep*|diabet*|blind|deaf|autis*);
hint:
  homework; my mates; school; college; teacher; year; mates; exams; brother; sister; mum; mums; dad; dads; kid*;
  teen*; young; age;
hide:
  used to (teach|be a teacher|work*); my (son|daughter|lad) ~6 school; (drop* off|from|at) school; grown up;
  siblings? (dont|wont|do nothing)|my siblings live;
  my (son|daughter|lad|lass|grandson|granddaughter|boy|girl) (is|s) ([0-9]+) and
    (has|got|hes|shes|wont|cant|doesnt);
`
