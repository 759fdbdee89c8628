/** Memory problems and dementia: the person and those around them. Notation: see ../compile.ts. */
export const dementia = `
sure:
  dement*; alzheim*; altzheim*; vascular; lewy; fronto ?temporal;
  memory (cafe|clinic|loss|problem*|lane|group|test|service|nurse|issues|troubles);
  (loss of|losing|lost|losin|bad|poor|failing|terrible|short term|no) ~2 memory;
  memory ~2 (going|gone|bad|poor|failing|not what|shot|fading|slipping|isnt|worse|getting);
  (lost|losing) (her|his|my) marbles; forget*; forgot (who|where|how|me|my name|his own|her own|what day);
  confus*; muddle*;
  (keeps|always|constantly|keep) ~1 (asking|repeating|forgetting|losing|wandering|getting lost|putting);
  (asks|asking|says|saying|same|repeat*) ~2 (same (thing|question|story|stories)); repeats (himself|herself);
  (doesnt|dont|didnt|cant|not|never) (know|recognise|remember|recognize|knows) ~2 (me|us|who|what day|what
    year|where|whose|names|the day|his own|her own|anyone|what time|if);
  wander* (off|at night|out|the streets|about at night); gets lost;
  (mind|brain) ~1 (going|gone|slipping|failing|wandering); going (downhill|doolally|senile|gaga); senil*;
  sundown*; early onset; reminiscence;
  (keys|kettle|purse|phone|shoes|slippers|glasses|remote|milk|iron|handbag|teeth) (in|into) the
    (fridge|oven|freezer|bin|microwave|washer|cupboard);
  thinks (its|im|she|he|her|his|shes|hes|the year|mum|i) ~3;
  (while|whilst|before) (he|she|nana|mum|dad|they|mam|gran) (still|can still|can|loses) ~2
    (understand*|decide|sign|capacity|say|know*);
  the diagnosis; leaves the (gas|taps|cooker|door|pan); not (himself|herself) any ?more; mci; mild cognitive;
  cognitive; (got|gets|getting|get|been|found) lost; hides? ~3 (purse|money|things|keys|food|letters|bag);
  (pinch*|stol*|steal*|nick*|taken|hid) ~2 (it|her|his|them|things|money|purse|handbag|watch|stuff)|accus*;
  (thinks?|thought|believes?|calls?|calling|called|mistakes?|mistook) ~1 (im|i
    am|me|i|its|hes|shes|that|we|by|mum|her mum|his mum|people|theres) ~4
    (sister|mother|mum|wife|brother|dad|father|daughter|husband|burglar|stranger|somebody else|someone
    else|1[0-9]{3}|19[0-9]+|working|work|child|young|here|dead|alive|wrong name|name|cleaner|nurse|home|war);
  (gets?|got|wakes?|up) ~3 (dressed|ready|up) ~3 (for work|in the (night|middle)|at (two|three|four|2|3|4)|to go
    home);
  (clever|sharp|bright|brilliant|capable|independent) ~4 (now|and now|but now) ~5
    (cant|doesnt|forgets|struggles|lost|muddled|not|confused);
  (cant|forgets? how to|doesnt know how to|struggles to|couldnt) ~1
    (do|work|use|tell|find|make|count|button|dress|follow) ~2 (buttons|clock|time|kettle|remote|way
    home|toilet|money|cup of tea|shoes|laces|knife and fork|bathroom|plot);
  forgets? (shes|hes|that|to|the|my|what|where|who|how|she|he|im|i am|if|everything|things|names|his|her|weve);
  (eaten|had (her|his) (dinner|tea|breakfast|lunch)) ~3 (again|already|forgets?|twice);
  (losing|lost|lose|forgetting|muddles?|searching for|cant find the) ~1 (words|names|the thread|track|days|track
    of time);
  mind (plays|playing) tricks; diagnos* ~5 (dement*|alzheim*|vascular|lewy|memory);
  repeat* ~2 (question|story|same|herself|himself|everything);
  (same|one) (question|story|thing) ~4 (again|over|times|twenty|every|hundred); memory; forget* things;
  getting (vague|muddled|mixed up|forgetful|lost|worse with)|mixed up;
  (looks?|stares?|looking|staring) at ~3 (like|as if) (hes|shes|he|she|its|theyve|hed|never|he had) ~3;
  same (question|story|thing|joke|words|song) ~5 (day|again|over|hour|time|minute|night|every)?;
  going (funny|doolally|daft|senile|gaga|strange|odd|a bit funny);
  (cant|dont|doesnt|didnt|couldnt|forget|forgets|forgetting|forgot|never|wont) ~2
    (remember|recognise|recall|know|name|names|think of) ~4
    (name|names|grandchildren|grandkids|wife|husband|us|me|home|house|faces|what day|who|where|her own|his
    own|married|words|yesterday|breakfast);
  (rings?|ringing|phones?|phoning|calls?|calling) ~2 (me |us )?~1 (at )?([1-6] ?am|(two|three|four|five) in the
    morning|in the night|at night|ten times|twenty times|every (ten minutes|hour|half hour)|all day|constantly);
  (asking|asks|shouting|calling|looking|waiting) (where|for|when) ~3 (everyone|mum|mother|dad|her mum|his
    mum|home|husband|wife|dead|kids|children|bus|work|is|gone);
  (wont|doesnt|dont|refuses to|cant) ~1 believe ~4 (house|home|him|me|wife|dead|husband|hers|his|lives|we);
  (wants|want|asking|trying|tries|keeps|packs|packing) ~2 (to )?(go|going|get|to go) home ~4
    (is|at|already|hes|shes|in her|in his|own)*;
  forget* (words|names|faces|things|appointments|my|her|his|where|what|who); wander*; wanderer; mixed up; vacant;
  (not|isnt) (the|same) (person|man|woman) (he|she) (was|used); changed personality; personality ~2 changed;
  (who|what|where) (am i|are you|is he|is she|day is it|year is it);
  sings? ~3 (words|old songs|every word)|remembers? ~3 (war|childhood|songs|old|past|years ago); alz;
  lost in (his|her) own (house|street|home);
  (taps?|gas|iron|door|oven|cooker|pan) ~2 (on|open|unlocked|running|left);
  (put|puts|putting|poured|pours|pouring|found|leaves|left|hid|hides|keeps) ~3
    (salt|sugar|remote|keys|kettle|shoes|slippers|milk|purse|teeth|socks|washing|knickers|bread|phone|iron|clock|butter|glasses|wallet|bank
    cards?|money|letters) ~1 (in|on|under|down|behind|with) ~3;
  huntington*; pick s disease|picks disease|korsakoff*|creutzfeldt|parkinsons dementia;
  (frightened|scared|afraid|suspicious|terrified) of ~2 (mirror|mirrors|reflection|shadows|own|us|me|the telly|his
    wife|her husband|his son|her daughter)|mirror;
  (couldnt|cant|dont|didnt|couldn ?t) (think|remember|recall|work out) ~1 (why|what|where|how) ~6;
  went (upstairs|into the kitchen|into a room|to the shop|to the shops) & (why|what for|forgot|forget);
  hid(es|ing|e|den) ~1 (food|money|things|purse|keys|letters|teeth|clothes|rubbish|biscuits|jewellery) ~6;
likely:
  memory; memories; diagnos*; lasting power; power of attorney; lpa; poa; sign things; lost for words;
  (losing|lost|forget*|cant find) ~2 words; capacity; old songs; tag (her|him); gps; sing along; not all there;
  slipping; misplac*; loses things; (doesnt|dont) remember; sundown; (gone|going) missing;
  (newsreader|telly|tv|mirror|photo|reflection|radio) & (talk*|see|sees|speak*|answers?|thinks?|stranger|who);
  (thinks|convinced|believes|insists|swears|adamant) & (he|she|mum|dad|gran|grandad|nan|husband|wife|hes|shes);
  (forget*|forgot|memory|remember*|confus*|muddl*|repeat*|lost) &
    (mum|dad|gran|grandad|husband|wife|he|she|hes|shes|her|him|nan|aunt|uncle|my
    (brother|sister|partner)|diagnos*|worse|every day|names?|words|frightened|doctor|scan);
hint:
  remember; repeat; lost; what now; leaflet; forget*; memory; remember*; confus*; same; again; name*; fridge;
  night; mind; brain; mum; dad; gran; grandad; he; she; husband; wife; keeps; thinks; asks; question*; wander*;
  muddl*; words; funny; strange; kettle; buttons; clock; calendar; keys; purse; house; home; diagnos*; doctor;
  clinic; scan; early; stage;
hide:
  forget (it|about it|the fee|that); ill never forget; (i|never) forget to; in memory of;
  memory (card|stick|foam|lane cafe); forgotten ~2 (password|pin|login);
  i forgot (to|my (glasses|password|pin|bag)); forgot (to|my password);
  (im|bit|little|me) confused (by|about|with) (the|this|these|it|all|form*);
  remember (when|the war|fondly|that|rightly);
  forgotten who i was|lost (her|his|my) (husband|wife|mum|dad|job|licence|sight|hearing|confidence|house)|remember
    when i;
`
