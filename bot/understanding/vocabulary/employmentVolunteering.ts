/** Work training volunteering giving something back. Notation: see ../compile.ts. */
export const employmentVolunteering = `
sure:
  job; jobs; jobless;
  (paid|find|finding|look* for|some|proper|light|part time|get|getting|seeking|more|voluntary|out of|return*
    to|go* back to|back to|back in|back into|into|in to) ~1 work;
  employment; employer*; unemploy*; redundan*; laid off; finished at work; made redundant; cv; interview*;
  apprentice*; (training|retrain*) ~1 (course*|scheme|for)?; qualification*; job ?centre; career*;
  work (experience|placement|trial|coach|club); internship*; supported employment; volunteer*; voluntary;
  (give|giving|put|putting) ~2 (back|in to the community); time on my hands; spare time;
  (offer|give|giving|donate) ~2 (time|skills); make myself useful;
  (be|feel|being) (useful|of use|needed)( again)?; (help|helping) out (somewhere|at|in|with|a|other|others|my);
  help others; help other people; help people; charity shop; mentor*; trustee;
  (going to|wants to|would|will|who will|whod) (have|hire|employ|take on|take) (me|someone my age|anyone my
    age|somebody like);
  take me on; too old to (work|get|be);
  (teach|teaching|coach|coaching|share|pass* on) ~4 (skill*|others|people|youngsters|kids|what i
    know|knowledge|trade);
  lend (me )?a hand; do my bit; do something useful; something useful; use my (skills|experience|hands|trade);
  skills ~3 (waste|use|use to|good use); happy to help;
  i (want|would like|could|can|like|d like|id like) ~1 to help; want to work; wants to work;
  (ease|easing|get) back (in|into|to); id like to help; (off|been off) ~4 (years|months) ~5 (work|ease|back);
  (learn|learning|retrain|train|training|study|studying|qualif*) ~2 (trade|as a|for a|job|in
    (care|it|plumbing|childcare)|new skill*|qualification);
  (got|have|has|free|spare) ~1 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|time|days|hours|a few
    hours|afternoons|mornings|evenings) ~1 (free|spare|to (give|spare|offer)|on my hands|going spare);
  (useful|usefulness|purpose|needed|worthwhile);
  (give|offer|lend|spare|donate|put in) ~3 (hours?|time|hand|help|skills|back|week|morning|afternoon|day) ~4
    (somebody|someone|others|people|charity|week|good cause|who needs|community|a month)?;
  (show|teach|help|pass on to|mentor) (young|youngsters|kids|children|others|people|lads|somebody|someone|the
    next) ~3;
  i can (drive|cook|sew|type|paint|teach|knit|drive a|speak|fix|read|do) ~6
    (help|use|free|useful|others|tuesdays|someone|days|need)*;
  (charity|hospice|community|volunteer*|animal|food bank) (shop|work|driver|role*|opportunit*);
  would like to be a (befriender|volunteer|driver|mentor|trustee|helper);
  could ~2 use (me|my skills|a hand|an extra pair);
  (employ|hire|take on|recruit|want) ~1 (me|him|her|someone) ~3;
  (saturday|summer|weekend|paper|little|part time|first|proper|paid|evening|cleaning|cafe|shop|office) job;
  (get|getting|go|going|been|be|back) ~1 (into|to|out of|in) (work|paid work|a job|employment|the workplace);
  (wants?|want|like|love|needs?|need|looking|hoping) ~2 (to )?work (in|at|with|again|somewhere|part|for)|work in
    (a|an|the) (cafe|shop|office|garden|kitchen|charity);
  (criminal )?record ~4 (job|employ|work)|ex offender; courses? for ~3; apprentic*; old trade; skills;
  (do|doing) (some|a bit of|any) good; on my (backside|bum|bottom|behind|arse);
  (need|needs|want|wants|could use|give|lend|like|after|use) (a|some|an extra) (hand|helper|volunteer*|pair of
    hands)|pair of hands|need a hand;
  forklift*|hgv|csr?cs card|driving job|licence ~4 (job|work|ring);
  (seems|such|what|bit of) ~1 a waste|go(ing|es)? to waste|wasting (my|his|her);
  (returning|return|back|going back|get back) to (work|the workplace|teaching|nursing|an office);
  was a ([a-z]+
    )?(nurse|teacher|driver|accountant|cook|chef|secretary|engineer|manager|solicitor|librarian|hairdresser|builder|plumber|carer|social
    worker|midwife|bookkeeper|receptionist|cleaner|postman|shopkeeper|tailor|translator|gardener|mechanic|clerk|headteacher|banker|baker|joiner|policeman|fireman)
    ~6 (waste|year|years|help|useful|could|use|use me|skills|still|miss);
  first job; (no|zero|any) (qualifications|experience|references|gcse|exams); universal credit ~3 work;
  zero hours; night shift* ~4 job;
  fill my (days|time)|too much time|time to (give|spare|fill)|nothing to do all day;
  (what|anything|something) (can|could) (i|he|she) (do|offer|give) ~3 (help|others|people|useful|back)|offer my;
  cause; causes; hospice shop; food bank volunteer; never worked|not worked (since|for|in)|havent worked;
  good with (figures|numbers|people|kids|computers|words|spreadsheets|money);
  (treasurer|secretary|trustee|committee member|governor|school governor|reading helper|driver) ~2
    (needed|wanted|need|for|role|vacanc*)?|who needs a ~2;
  (who|do they|does anyone|do you|does anybody|anyone|anybody|do any|any|charit*|groups?|places?) ~3 needs? ~1
    (people|volunteers|helpers|someone|a treasurer|a driver|help|a hand|me|drivers|readers|somebody|anyone);
  (reading|mentoring|befriending|schools?) (scheme|programme|project|helper*|volunteer*);
  (i|we) could ~1 (sit with|drive|make tea|read
    to|visit|cook|teach|help|run|show|knit|sew|bake|garden|translate|type|fix|mend|play|listen|walk|look after) ~6
    (or|people|others|anyone|someone|somebody|if|for|them|it|too|local|group|old|young|kids|children)|(past|through|get|getting|at|fail*|pass)
    (an |the |a |job )?interviews?;
  what (could|can) (i|he|she) (do|offer|be)( at| for| with| to help|$);
  part time|full time work|paid work|casual work|seasonal work|temp work|zero hour;
  (any|some|that any|of any|of some|be any) use to (anyone|anybody|somebody|someone|you|people|others)|any use to;
  (speak|speaks) (two|three|four|five|several|many) languages;
likely:
  work; working; earn*; wage; skills; training; courses?; college; retrain*; qualified; experience; employ;
  workplace; shifts; charity;
  (used to|was) (be )?a
    (teacher|nurse|driver|accountant|bookkeeper|chef|cook|secretary|plumber|electrician|builder|manager|engineer|hairdresser|social
    worker|tailor|seamstress);
  purpose; i could (teach|drive|cook|read|help|do|show|sew|fix|type); confidence;
  (volunteer*|help out|give|offer|useful|skills|retired|experience|spare time|free) &
    (time|charity|hospice|school|kids|hours|week|local|community|hospital|others|waste|something|somewhere|back|library|shop|animals|food
    bank|garden);
  (work|job|jobs|employ*|career|cv|interview*|training|course*) & (autis*|disab*|back|after|stroke|bad
    back|fifty|50|[4-6][0-9]|years|redundan*|kids|mental|gap|age|experience|confidence|find|part
    time|refugee|english|deaf|blind|learning|support*|help|never|prison|record);
hint:
  office; shop; retired; useful; busy; boss; help out; worked; work*; job*; help*; skill*; time; teach*; charity;
  pay; paid; experience; career; hand; nurse; give; giving; offer; course*; college; train*; hours; apply;
  reference*; waste; good; young*; trade; shifts;
hide:
  social work*; (support|key|link|care|my|outreach|home|care home|youth|night) workers?;
  volunteer* ~3 (visit*|driv*|pop|come|to walk|to sit|to ring|who visit*|who come|to help (me|mum|dad|him|her)|who
    help);
  (not|doesnt|isnt|stopped|wont|dont|never|is|it) work(ing)?$;
  (cant|how to|to|cannot|get ~1 to|make ~1) work (this|the|it|my|that|a)*;
  (after|before|at|from|off|leave|left|finish|finished|around|with|juggl*) work; gave up (work|my job);
  (good|great|grand|nice) job; odd jobs?; jobs? (round|around|about|in|for) the (house|home);
  job ~2 (done|getting|to (get|stand|walk)); jobs a good; works? (shift*|nights);
  (does|do|did) (it|this|that) work; employ (my|a|an|someone|somebody) ~2 (carer|carers|pa|pas|helper|assistant);
  it doesnt work; isnt working; school work; home ?work; house ?work; wood ?work; work of art; gas ?work*;
  working age; no work at all; work permit;
  walk* up|volunteers? (to|who|would|that|who would|come|pop|visit|have|play)|one of your volunteers|drive
    (me|him|her)|can drive (me|him|her|mum|dad)|(gets?|dressed|ready|up) for work;
  (social|support|care|my|key|link) workers?|at work|works? (in|at|for|nights|away)|it (doesnt|does) work|work
    (it|this|the)|before work|back (at|in) (home|hospital)|training shoes|work out|volunteers? (to|who|visit*|for
    (him|her|mum|dad|my));
`
