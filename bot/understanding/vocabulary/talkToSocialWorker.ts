/** A conversation with the council's team; a Talking Point. Notation: see ../compile.ts. */
export const talkToSocialWorker = `
sure:
  social work*; social services; (the )?(soshal|social)$; adult (social )?(care|services); social care;
  talking points?;
  (an|the|another|new|my|his|her|needs|care|re|proper|get|have|for|want|had|mums|dads|request|ask
    for|full|our|carers|care act|council|ot) ~1 (assessment|assesment|reassessment|re assessment);
  assess(ed)?; reassess*; needs assessment; care (plan|plans|act|manager|coordinator|co ordinator);
  support plan*;
  (my|his|her|annual|mums|dads|the|a|our|care|yearly|overdue) ~1 reviews?( of| due| is| for| date| meeting)?;
  (my|his|her|our|mums|dads|the|new|old|a|regular|named|different|another|own) ~1 (social )?workers? ~2
    (left|gone|change*|off
    sick|moved|new|hasnt|never|retired|s|is|been|who|not|keeps|doesnt|again|rang|ring|called);
  who(s| is| was)? (my|his|her|our|mums|dads|the) ~1 (worker|new worker|social worker|one|care manager|key
    ?worker);
  who the new one is; new worker; duty (team|desk|worker|social|line|number);
  (speak|talk|get through|get hold|chat|contact|ring|reach|phone|call|see) ~3
    (someone|somebody|person|human|team|council|worker|adult|the council|the team|one of (your|the) team|duty) ~2
    (at|from|in|about|who|on|face to face|in the flesh|not)?;
  someone (at|from) (the )?(council|social|team|town hall|your team|adult);
  (who|whom|number|where) ~2 (do|should|can|would|to|for|must) ~1 (i|we|you)
    ?(ring|call|speak|contact|ask|turn|tell|go|talk|phone|see|start) ~3;
  who to (ring|call|contact|ask|speak|turn|talk|tell)?; the number for;
  (waiting|waited|wait|still|been|rang|rung|left) ~6 (to hear|ring back|call back|ring me back|rang back|hear
    back|got back|get back|call me back|hear (from|owt|anything|nothing)|council|someone to come|a message);
  (nobody|no one|nobodys|no ones|never|havent|hasnt|didnt|not) ~2 (rung|got back|called back|rang|told me|told
    us|been in touch|phoned|come back|rang back|called|replied);
  get (in touch|hold of) (with|of)? ~2 (the )?(council|team|someone|somebody|social|worker|you|duty|a)?;
  get the council;
  (come|came|send|visit) ~3 (out )?(and )?(assess|see what|see (us|me|mum|dad|him|her|how)|look at
    (mum|dad|her|his|my|our)) ~3;
  (dont|not|no idea|clueless|wheres|where) ~2 (know )?(where|who|how) (do|to|we|i|d) ~2
    (start|begin|turn|ask|go|get help);
  where do (i|we) (start|begin|turn|go);
  (needs?|need|want|more|extra|needing|set up|increase|getting|getting some) ~2 (care|support|help) (at
    home|package|in place|sorting|hours|set up|going forward|now hes|now shes);
  more (hours|support|help|calls|visits); care needs; changed circumstances; things have changed; circumstances;
  eligib*; appointment with (the |a )?(social|council|adult|team|worker);
  plan ~2 (out of date|changed|looking at|reviewed|review|isnt working|not working|old|updating);
  (face to face|in person|proper|sit down|real) (conversation|chat|talk|appointment|person|meeting); section 9;
  self refer*; refer*; allocated; caseworker; case ?work*; front door team;
  (ring|call|phone|text|email|get back to|contact) me( back| please| tomorrow| on| when|$)?; (call|ring) back;
  (what|which|any) (help|support|care) ~3 (council|you|get|give|available|there is|there for|can|could|offer|out
    there|provide|for)|help (from|of) the council;
  more hours|extra hours;
  (tell|let) ~2 (council|you|the council|social|someone|team) ~4 (moved|change*|about|know|that)|who should know;
  (circumstances|situation|needs|things|everything) ~1 (have |has |is |are |s
    )?(changed|changing|different|worse|got worse|deteriorated|moved on);
  (moved|moving) ~2 (from|out of) ~2 (area|york|another council|council|county) ~8
    (support|care|plan|council|package)|new council|transfer ~3 (care|package|support);
  (face to face|in person|real person|actual person|human being|human|person not|rather than (typing|this|a
    machine|a computer|online))|see (somebody|someone);
  (getting|get|need|sort|arrange|set up|organise|put) ~2 (help|care|support|carers?|something) ~1 (in|in for|in
    place|for (mum|dad|my|him|her|us))|help in for;
  (my|his|her|mums|dads|our|the) (social worker|worker|care manager|ot|coordinator) ~6;
  (care|support) (plan|package|review|assessment|needs|team|line|call*|hours|arrangement*);
  struggling ~4 (who|neighbour|help|know|tell|should|what)|(neighbour|lady|man|old) ~6 struggling;
  worried about (my|a|an|our|the) (neighbour|mum|dad|gran|friend|aunt|uncle|old);
  (who|where|how) ~2 (tell|ask|speak|talk|ring|contact|call|report|turn|start|begin|get hold) ~4;
  drop ?in ~6 (talk|someone|care|advice|council|social)|talk ~2 (someone|somebody) about
    (care|help|support|mum|dad|my|what);
  what happens ~2 (assessment|review|next|when|after);
  (rang|phoned|called|emailed|wrote|messaged|left) ~6 (nobody|no one|nothing|never|havent|hasnt|no reply|no
    answer|not heard|still waiting|come back|got back);
  front door; hub; helpline; community hub; up in the air;
  (lady|man|worker|woman|girl|lad|person|one) ~3 (left|leaving|gone|off sick|on leave|moved
    on|changed|retired|stopped coming|visited|came|come|came out|who came|dealt with)( |$)|since the
    (lady|worker|woman|girl|man) ~2;
  whoever(s|is)? ~2 (in charge|responsible|deals|does|runs|handles)|(person|someone|who|whos|manager) ~2 (in
    charge|responsible|dealing with|handling|sorting) ~4;
  (ring|call|contact|tell|ask|speak to|see|is it) (you|the council|the doctor|doctor|social|someone|somebody|who)
    ~2 (or|about|to|for) ~6 (help|care|support|doctor|mum|dad|you|council|hours|package)|who do i ~4|do i
    (ring|call|ask|tell|speak|contact|come|go|need to);
  (open|drop ?in|advice|information|surgery) ~2 (session|sessions|day|morning|clinic|hub|surgery|event) ~6|just
    ask|ask someone|ask somebody|get advice;
  supposed to (visit|come|ring|call|phone|be|have|see|send)|meant to (visit|come|ring|call|phone|be coming)|due to
    (visit|come|ring|call|phone)|(never|didnt|not) (turned up|show* up|come|arrived|rang|came|rung)|no show|missed
    (visit|call|appointment);
  (got|getting|gone|much|lot|is|has got|are|even) worse ~7|gone downhill|going downhill|deteriorat*|declin*;
  (his|her|mums|dads|my|the|care|our|a) package ~3;
  (filled|fill|sent|completed|did|done|returned|put) ~2 (in |out |off )?(your|the|a|an online|that|my)
    (form|forms|application|self assessment|paperwork) ~5;
  (how long|when|what) ~2 (will|does|is|do|till|until|before|happens) ~4
    (wait|waiting|someone|somebody|assess*|visit|come|ring|decision|hear|take|next)|how long is the wait;
  (more|extra|some|any|what|what sort of|what kind of|get|need|needs|want) (help|support|care|hours) ~5
    (mum|dad|him|her|me|us|home|now|cope|struggling|with|for my|council|at home|package|out
    there|available|about|else)?;
  (getting|get|got) (no|nowhere|passed|sent) ~2 (with|round|from|pillar)|pillar to post|passed from|goes? round in
    circles|no joy;
  council; social (care|services|work*|worker*); (my|the|our|his|her|mums|dads|a) case ~4; follow ?up;
  who to (turn|see|ask|talk|speak|call|ring)|somebody (official|professional)|professional (help|advice)|someone
    professional;
  ot visit|ot (assessment|referral|appointment)|occupational therapy (visit|assessment);
  right (people|person|place|team|number) (for|to|about);
  (a|real|actual|live|speak to a|talk to a) (human|person)|human being;
  who (do|can|should|could|would) (i|we) (see|speak|talk|ask|tell|ring|contact|go
    to|write|email|message|approach|get|complain|turn) ~6;
  (assessment|review|visit|form|call|referral|application) & (nothing|nowt|not heard|no
    word|silence|still|since|waiting|months|weeks|january|february|march|april|may|june|july|august|september|october|november|december);
  needs? carers ~6|(think|reckon|worried) ~6 needs? (care|carers|help|support|looking after) ~5|(who|how) (do|can)
    i (ask|get|arrange|sort) ~4 (carers?|care|help|support);
likely:
  council; worker; team; assessment; someone in charge; support; who; plan; duty; appointment;
  book (a|an) (appointment|slot|visit|talking); care package; talk it (over|through); advice; options;
  the right person; told me; ring back; update;
  (who|how|where) & (tell|ask|contact|ring|call|speak|talk|start|turn) &
    (mum|dad|care|help|support|worried|neighbour|gran|husband|wife|council|team|worse|needs|this|about);
  (council|social|worker|team|assessment|care plan|support plan|package|review) &
    (ring|rang|call|called|wait*|visit*|change*|new|left|speak|talk|ask|tell|who|when|help|need|needs|worse|nobody|no
    one|heard|form|appointment|again|out of date|book|how);
hint:
  talk; speak; help; call; number; review; dont know; council; worker; support; care; ring; phone; visit*; form;
  who; where; start; advice; ask; plan; someone; somebody; package; appointment; needs; change*; contact; team;
  info*; lady; waiting; told; know; sort*; next; you; hours; worse; charge;
hide:
  council (tax|house|flat|list|tenan*|estate|bin*|housing|property)|parish council;
  team (sport*|game*|building|mates|quiz)|football team|community team;
  social (club|group|life|events?|activit*|worker
    degree|media|housing|supermarket|prescrib*|isolation|afternoon*|dancing|anxiety|evening*|security);
  (night|shift|support|care|youth|ex|co|key|factory|hard|retired|office|steel|mill) workers?;
  talk* to (the )?(telly|tv|walls?|cat|myself|people|someone who (gets|understands))|someone to talk to;
  film review*; book review*;
  plan (a|to|for|b|my (holiday|funeral|day))|(meal|exercise|pension|funeral|phone) plan; doctors? (told|team);
  number (of|one|two|11|six); speak* (english|punjabi|my|for|up|polish|urdu|bengali)|doesnt speak|only speaks;
  financial assessment|hearing assessment|pip assessment; help me up|i cant help; anger assess*; lost the number;
  phone number; my number is|number is;
  (had|have|havent|hadnt|having) ~2 (proper|real|decent) (conversation|chat|talk)|talk* to (his|her|my|the|him|a
    photo|myself|people who|rabbi|vicar|other|others|someone (who|about my
    (depress*|drink*|grief|feelings|worries|nerves|head)))|someone to talk to about|real life|who made you|call me
    [a-z]+$|who else|who can (fix|mend|cut|walk|clean)|who
    (does|do|changes|cuts|walks|mends|fixes|sorts|takes|looks|has|helps|delivers|lends|gives|drives|decides|signs|speaks);
  call me [a-z]+$;
  council (house|flat|tax|list)|(peer|drama|quiz|football) ~1 (review|team)|my support worker says|support
    workers? (took|takes|take)|(bereavement|peer|carers?|emotional|debt) support|council ~3
    (hedge|tree|pavement|bin*)|pip|tribunal;
`
