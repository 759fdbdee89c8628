/** Care homes and nursing homes. Notation: see ../compile.ts. */
export const careHome = `
sure:
  (care|nursing|residential|rest|dementia|old peoples|old folks|retirement nursing|emi|private|council) homes?;
  residential( care)?; nursing care; 24 hour (care|nursing)|twenty four hour care; round the clock care;
  (go|gone|goes|going|went|put|putting|move|moved|moving|move|be|placed|settled|into|live|lives|end up|ended
    up|shoved|settle|been|stick) ~3 (in|into|in to|inta) (a|the|an) home;
  (look* (at|for|round|into)|choose|choosing|find|finding|pick*|visit*|good|decent|which|right|best|view*) ~3
    homes;
  (time|ready|right time) for (a|the) home;
  a home (for|that|where|near|with|which|will|takes|now|place|permanent*) ~3; home with a *;
  (look|looking|see|view) (at|round|for) (some )?(places);
  (cant|cannot|not safe|isnt safe|no longer|not managing|unable to|couldnt|not coping|struggling|wont) ~3
    (manage|cope|managing|coping|safe|live|stay) ~2 (at home|on (his|her|their|my) own|alone|by (himself|herself))
    ~3 (any ?more|even|now|longer|with help|with carers|$);
  cqc; inspection report*; good (report|rating)s?; outstanding rating;
  (good|outstanding|inadequate|requires) ~1 (report*|rat*|inspection); which ones; self fund*; care fees;
  (home|care|nursing) fees; third party top up; top up fees?;
  (sell|selling|sold|lose|losing|take) (the|her|his|my|mums|dads|our|their|mum s|nans) (house|home|bungalow) ~5
    (care|fees|home|pay|nursing|council)?;
  matron; permanent (care|place|placement|bed); (die|end (my|his|her) days|finish (my|his|her) days) in a home;
  placement;
  (how much|cost|costs|price|afford|pay|pays|fund*) ~4 (residential|nursing|a home|the home|care home|homes);
  deferred payment*; continuing (health ?care|care); chc; nhs continuing; fnc;
  (the|mums|her|his|dads|nans|new) home ~3
    (staff|manager|visit*|room|rang|call|residents|feed|smell*|lounge|activit*);
  residents; (en suite|ensuite) ~3; full time care; manage at home any ?more; promised ~5 home;
  (isnt|not|arent|no longer|never|wasnt) ~1 safe ~2 (on (her|his|their) own|at home|alone|by (herself|himself)|any
    ?more|to be left|to live);
  (good|decent|best|right|nice|suitable|reliable|local|the) home( for| near| that| which| with| is|$| says| has|
    wants| rang| manager| staff| wont| will| want| do| does| fees| charges);
  (unhappy|happy|settled|settle|settling|moved|hates?|likes?|loves?|living|lives|stuck|been) ~1 (in|at)
    (his|her|the|their|this|a) home;
  put* (him|her|mum|dad|them) (away|in|into); (visit*|visitors?|visiting|see (mum|dad|him|her)) ~4 (home|homes);
  couples? ~4 (home|homes|together|room)|(home|homes) ~4 couple;
  (take|takes|have|accept|bring|keep) ~2 (dog|dogs|cat|cats|pet|pets|couples?|smokers?|her cat|his dog) ~5
    (home|with (her|him|them))|home ~3 (dog|dogs|cat|cats|pets);
  24 hour|24 ?7 care|twenty four hour|round the clock; nursing (home|care|place|bed);
  (next step|whats next|what happens next|running out of|end of|at the end) ~4
    (mum|dad|carers|home|safe|options|road)|(mum|dad|gran|grandad|wife|husband|she|he) ~6 next step;
  respite (bed|stay|home); assisted; ombudsman ~3 home;
  (money|savings|funds) ~2 (run|runs|ran|running|gone) ~1 out ~6 (home|care|leave|fees)|home ~8 (money|savings) ~2
    (run|gone|out);
  (rated|rating|ratings|inspect*|cqc|report|reports); sell ~2 (house|home|bungalow) ~4;
  (room|rooms|place|places|bed|beds|vacanc*) ~3 (home|homes|nursing|residential);
  (cant|not|never) do (nights|it any ?more|this any ?more|any ?more);
  (choose|choosing|pick|picking|find|finding) ~3 home; good home; decent home; live in care;
  (looked|look|care|cared|watched|seen) (after|to|for|over) (day and night|round the clock|24 ?7|twenty four|24
    hours?|all the time|properly|full time|constantly|for good)|day and night|someone there all the time|around
    the clock;
  (somewhere|place|unit|home|anywhere) ~2 (secure|locked|safe|permanent|long term|residential|nursing|with
    nurses)|secure (unit|place|home|dementia)|locked (ward|unit|doors);
  panorama|horror stories|news about homes|undercover;
  (difference|between|what is|whats) ~3 (residential|nursing|care home|extra care)|residential;
  (leave|give up|take|bring|keep|have) (his|her|the|my) (dog|cat|pet|budgie|own furniture|furniture|bits|things)
    ~4 (go in|go into|home|behind|there|move in|in with)|to go in$|goes in$|go in ~1 (for good|permanently|with);
  (only|wont|will|it ll|itll|council|who) ~2 pay for (one|it|a place|a home|the home|mums|dads|care|his|her) ~3;
  (her|his|mums|dads|my) (name down|deposit|bed|room|place) ~3 (home|list|one)|name down;
  (near|nearest|close|closer|local|good|best|which|any) ~2 (ones|one|places|place) ~3 (report|take|for mum|for
    dad|nursing|vacanc*|like|dementia)|decent (place|one);
  (put|putting|place|placing|move|moving|send|sending) (mum|dad|him|her|my (mum|dad|wife|husband|gran))
    (in|into|away|somewhere|to);
  kept in (bed|his room|her room)|staffing; lounge ~3 chairs; end of (the )?(road|line) ~3;
  cant (keep|have) (him|her|mum|dad) (at home|here|with us|safe|any ?more) ~2;
  needs? ~2 (nursing|residential|24|full ?time|constant|round the clock|more than i|more than we);
  (when|know|sign*) ~2 its time|when is it time|time has come;
  trial (week|stay|period|run)|try it (out|first)|try a home;
  one (with|that|where|near|which|for) ~3 (garden|dementia|pets?|dogs?|church|activities|bar|lounge|nurses|en
    ?suite|telly|view|smokers?|couples?|halal|kosher) ~3;
  (come|came|coming) back here & (he|she|mum|dad|cant);
  where (does|do|can|will|would|should|could) (he|she|mum|dad|they|my (mum|dad|husband|wife)) go( to| next| if|$);
likely:
  places; homes; nursing; residents?; funded; waiting list; stay together; even with help; settle in; report;
  reports; deterior*; fees; take (his|her|my) (dog|cat); vacanc*; the home; a home;
  (home|homes|nursing|residential|places) &
    (mum|dad|gran|grandad|wife|husband|aunt|uncle|her|him|he|she|nan|brother|parents) & (go in|go into|gone
    in|going in|move*
    in|visit*|fees|pay*|cost*|choose|choosing|find|look*|good|best|report*|dementia|safe|settle*|happy|unhappy|dog|cat|sell|savings|money|council|near|staff|complain*|feed*|room|bed|vacanc*|24|full|permanent*|not
    manage|cant manage|cope|put|respite|trial|leave|close*|closing);
hint:
  home; visit; room; safe; home*; care; nursing; residential; bed; fees; pay*; place*; visit*; residents; mum;
  dad; manage; cope; night*; permanent; settle*; lounge; sell*; house; council; report*; choose; good; day;
   move*; forever;
hide:
  (at|from|come|coming|came|comes|go|goes|going|get|gets|getting|send|sent|sending|back|let|bring|brings|take|run|walk|way|drive|stuck
    at|live at|help at|left|leave|leaving|lift|fetch me|bring me|out) home;
  home
    (help|from|tomorrow|friday|today|on|early|start|time|work|made|owner*|alone|late|phone|improvement|adaptations|visit*|ins*|now|and);
  own home; (a home|place|home) of (my|his|her|our) own; find ~2 (dog|cat|kitten|puppy) ~2 home; forever home;
  children s home; report (it|this|that|a|him|her); bus report; work home; homes? (under|and garden); dont care;
   choice homes; retirement home; home is where;
  home ~2 (from|with nothing|tomorrow|friday|thursday|today)|homes under|happy at home|safe at home|on her own
    home;
  (come|coming|came|sent|get|getting|let|be|is|at|from|go|going|went|goes|home from|own|back|bring) home|homes?
    (alone|on|all day|help|care|visit|by|now|tomorrow|friday|monday|today|early|with (nothing|no))|manage at
    home|home help|home from;
  (lose|losing|lost) (my|our) (home|house|flat)( |$);
`
