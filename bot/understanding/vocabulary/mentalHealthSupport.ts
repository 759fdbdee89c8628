/** Low mood anxiety mental health peer support. Notation: see ../compile.ts. */
export const mentalHealthSupport = `
sure:
  mental*; mental health; depress*; anxi*; panic*; low mood;
  (feel|feeling|felt|been|get|bit|so|very|really|im|am|hes|shes|getting) ~2 (low|down in the
    dumps|flat|grey|numb|blue|empty inside|hopeless|worthless|overwhelm*|tearful|suicidal|a failure|weepy);
  down in the dumps;
  (my|his|her|the) (head|heads|mind|minds|nerves|brain) ~2 (all
    over|noisy|spinning|bad|mess|wrecked|shot|racing|in bits|in a bad|gone|full|place|not right|wont stop|never
    stops|is everywhere|battered|frazzled|doing me in|quiet*|clear*|spins|busy|loud);
  (clear|clears|quiet*|calm*|settle*) (my|his|her) (head|mind|nerves); nerves; nervous (wreck|breakdown);
  breakdown; bipolar; bi polar; schizo*; psychos*; hear* voices; ocd; ptsd; trauma*; personality disorder; bpd;
  eupd; eating disorder; anorexi*; bulimi*; self ?harm*; stressed; stress; overwhelm*; counsel*; therapy;
  therapist; talking therap*; peer support*; (dark|bad|black) (place|days|thoughts|cloud|dog|moods?|patch);
  (cant|cannot|couldnt|dont want to|dont) ~1 (be bothered|face (the|people|anyone|going|it|day)|get out of bed|get
    up|switch off|stop (crying|worrying|shaking|thinking)|see the point|get (going|motivated));
  everything ~1 (grey|pointless|too much|an effort|a struggle|black); in a rut; no motivation; self esteem; cry;
  crying; cries; in tears; tearful; in bits; losing it;
  worr(y|ies|ying) (all|about everything|myself|constantly|too much|sick|at night); for worry; agoraphob*; cmht;
  crisis (cafe|team|house); mindful*; sectioned; psychiatr*; cpn; antidepress*; sertraline; citalopram;
  fluoxetine; prozac; medication for my (nerves|mood|head|depression); mens (mental health|talk*) *;
  (men|blokes|lads|fellas) ~3 (talk|open up|talking|who talk); not good at talking; open up;
  (need|needs|want|like|could do with|somewhere|someone|place) ~4 talk (about|it|things|through);
  (lost|losing) (my|his|her) (spark|mojo|way|confidence|will|zest|oomph);
  dont feel (like myself|right|myself|me); not (feeling )?myself;
  (feel|feeling) like (a failure|giving up|im drowning|nothing)|going under; sleepless; insomnia; cant sleep;
  mood*; shut (himself|herself|myself) away; stays in (her|his) room; wont (leave|come out of) (his|her) room;
  (winter|january) blues; sad lamp; on edge; jumpy; nightmares; flashbacks;
  (nothing|no) ~2 (pleasure|joy|interest*|fun|enjoy*|energy|hope|point|appetite|lift*);
  (shake|shaking|tremble|sweat*|heart (races|pounds|going)|sick) ~3 (before|when|at the thought|leave|leaving|go
    out|in crowds|on the bus);
  cant (get out of bed|get going|cope with|face|concentrate|settle|relax|stop|think straight|get motivated|leave
    the house|see a way|shift it|shake it);
  (fog|cloud|tunnel|hole|pit|darkness|rut|dark place|bad way|bad place|low ebb|black dog|blackness|slump);
  (on|at) (a|my) low; worrier*; worried (all|sick|about everything); worry (all|too|about|myself|constantly);
  fretting; frets; tense; wound up; (lost|no|any|losing) interest;
  (stopped|stops|stays|stayed|shuts?|locked|hides?|wont come out|wont leave|in) ~2 (in|of|himself in|herself
    in|away in) (his|her|their|my) (bed)?room;
  (not|isnt|arent|aint|im not|hes not|shes not|never) ~1 (right|himself|herself|myself|well in|good in|okay|ok)(
    in| since| these| lately| at the| up| mentally|$)|(isnt|not) right since;
  (head|mind|brain|thoughts?) ~1 (wont|is|are|s|keeps?|keep|feels|been|going|goes|racing|gone|like|full);
  in (his|my|her|me) head; depress;
  (divorce|split|breakup|break up|redundancy|redundant) ~6 (right|head|cope|low|struggl*|lost|talk|bad);
  (hurt|cut|cutting|burn) (myself|herself|himself); wellbeing; well being;
  (emotional|psychological) (support|help|wellbeing);
  someone (to|who will|wholl) (listen|talk through|open up)|(people|blokes|men|someone|group) who(ll| will)?
    listen;
  hearing voices; intrusive; paranoi*; manic; mania; psychosis; self worth;
  confidence (is|has|s|gone|building|back|at|low|lost|to go)|(build|boost|get|lost|no|lack of|zero|bit of) ~2
    confidence;
  (on the mend|recover*) ~4 (breakdown|depress*|illness|ward|section); see the point (in|of|to)?;
  whats the point|no point (in|to|getting); fret;
  (in|stays in|stuck in|been in|not left|havent left|never leave|hardly leave|hide in|stop in|stopped in|live in)
    (my|his|her) (bed)?room ~5;
  scared of (my|his|her) (own )?shadow;
  (not been|hasnt been|havent been|isnt|never been|not) right (since|for|in)|been right since;
  (i|she|he|we) (cry|cries|weep|weeps|sob|sobs) (at|over|all|every|when|for|most|in)|cry (at|over);
  (need|want|like|got|have|somebody|someone|place|somewhere|just) ~1 to talk$|talk about it|to talk things;
  brain ~3 (stop|off|quiet|whirr*|buzz*|racing|tired|fog|shut)|(stop|quiet|off) ~3 brain;
  (up|lie|lying|awake|wide awake) ~3 (worrying|thinking|fretting|mind|night worrying);
  (tablets|medication|meds|pills) ~2 (up|changed|upped|not working|arent working|doubled) ~6
    (talk|low|head|mood|sent|depress*|anxi*)?;
  (everything|life|it all) ~2 (on top of me|too much|a struggle|an effort|overwhelm*|pointless|grey|a
    blur|black|hard);
  (dont|cant|no) ~1 (want to )?(go out|see anyone|get up|face|answer|wash|eat|leave) ~4 (any ?more|some days|most
    days|mornings?|since|door|days)?;
  ashamed; useless; worthless; failure; burden; lonely in a crowd; numb; empty inside;
  hate (myself|how i|the way i|mornings|my life); (mood|moods) ~2; loner; crowds?; social anxiety; shy;
  confidence; jittery; knot in my stomach; butterflies; (rock|rocking) myself;
  (cant|couldnt) stop (checking|washing|cleaning|counting|crying|shaking|thinking|worrying|eating|picking);
  checking ~2 (door|gas|lock|taps|oven|switches|iron); starving (herself|himself|myself); flash ?backs?;
  in pieces|fell apart|fall* apart|falling apart|in bits|(uni|university|college) ~5 (home|dropped
    out|pieces|cope|breakdown|left|low);
likely:
  head; confidence; counsellor; wellbeing; well being; recovery; struggling; lonely inside; feelings; emotional*;
  upset*; sad; low; gentle; ease back; dread; scared to (go|leave); shy; motivation; angry; anger; temper; numb;
  coping; sleep; bottled up; bottle it up; (off sick|signed off); peer; too much; lost; isolated; hate myself;
  talk about (my|it); listen*; struggl*; pleasure; cant settle; dreams; (cmht|discharged); lonely and; hopeless;
  panick*; snappy; post; hate ~1 myself; scream; overthink*; past; nerve; hard time; rough (time|patch);
  bad patch;
  (wont|doesnt|not|stopped|refuses to) ~1 (eat|eating) &
    (daughter|son|stone|weight|skinny|thin|teen*|mirror|sick|purg*);
  (sleep|sleeping|eat|eating|crying|cry|leave|leaving|get up|face|cope) &
    (cant|wont|dont|stop|stopped|hardly|barely) &
    (low|anxi*|depress*|head|mind|nerves|panic*|house|people|day|days|bed|morning*|work);
  (someone|somebody|people|group|place) & (listen*|understand*|talk) &
    (low|head|mind|feel*|nerves|anxi*|depress*|struggl*|stress*|down|mental|worries|problems);
  no good (since|to anyone|to anybody|at all)|(hes|shes|im|ive been|been) no good;
  since the baby & (cry*|low|cope|tear*|anxi*|depress*|sleep);
hint:
  mind; mood; talk; quiet; calm; head; mood*; cry*; tears; low; sad; dark; nerves; worry*; worri*; scared;
  afraid; tablets; doctor; talk*; listen*; sleep*; bed; room; curtains; feel*; point; fog; cloud; alone; anger;
  angry; shame; panic*; stress*; cope; help; gentle; recovery; morning*; brain; shadow; hide; hiding; struggl*;
  tired; numb; divorce; redundan*;
hide:
  dont mind; never mind; mind (you|if|the|my|him|her|out|your); (do|would) you mind; mental capacity;
  head (office|teacher|of|over heels|start|for); over my head; talk over; down (syndrome|s);
  (head|hair) ?dresser; parking stress; low (income|cost|vision|down|price*); cry for; low level; my own mind;
  peace of mind; hit the head;
  (fell|fall|sat|sit|let|lay|put|steps|up
    and|road|street|stairs|broke|break|cut|cutting|narrow*|close|shut|turned|going|go|slow*) ~1 down;
  low step; wool; 
  mind ~2 (dog|cat|baby|kids|him|her|shop)|not right (away|now)|way (in|home|out|there|round)|lost my way
    (home|to|back)|too low|low (bed|chair|settee)|bed ?is|not good on;
`
