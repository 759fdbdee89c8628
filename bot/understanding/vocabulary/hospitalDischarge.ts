/** Coming home from hospital. Notation: see ../compile.ts. */
export const hospitalDischarge = `
sure:
  discharg*; re ?ablement; intermediate care; step down;
  (come|comes|coming|came|get|gets|getting|let|lets|sent|send|sends|sending|back|allowed|going|go|bring|fetch|want*
    him|want* her|arrives) ~1 (home|out) ~3 (of|from) ~2 (hospital|infirmary|ward|the ward|rehab|surgery|theatre);
  (home|house) from (hospital|the hospital|hosp|the ward|surgery); (out|leav*|left) ~2 (hospital|hosp);
  (when|once|after|before|till|until|if|day|today|tomorrow|friday|monday|hes|shes|im|being|be|getting|gets|to
    be|is|are|was) ~2 (let|lets|send|sending|sent|chuck*|kick*|turf*|boot*) ~1 (out|home|him home|her home|me
    home|him out|her out|me out);
  (he|she|mum|dad|im|hes|shes|i) ~2 (is|be|comes|gets|get|come|getting|coming) (let )?out ~2
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next|this|soon|and|on|at);
  let (home|out);
  (ward|hospital|doctors?|consultant|sister|nurses?) ~3
    (says?|said|want*|say|rang|ring|need|needs|trying|telling|reckon*) ~4
    (home|out|go|discharge*|bed|leave|fit|friday|tomorrow|monday);
  the ward; (on|in) (a|the|ward) ~1 (ward|bed 4); wards?; nothing in place; (package|care) ~1 (of care|package);
  care package; bed block*; medically (fit|optimised); fit for discharge; convalesc*; recuperat*;
  (after|since|following|had|from|having) (my|his|her|an|a|the|mums|dads|that|hip|knee) ~2
    (op|ops|operation|surgery|hip|knee|replacement|bypass|amputation|stay in hospital|hospital stay|stroke);
  (new|replacement|replaced) (hip|knee)s?; (hip|knee) (replacement|op|operation)s?;
  (first|couple|few) ~3 (weeks|days) ~4 (home|operation|op|hospital|surgery|out); in plaster; stitches;
  (operation|op|surgery) ~8 (who|help|home|alone|own|look|after|cope|manage);
  just (out|home|back|got home|come home|come out) (of|from)? ~2 (hospital|hosp|surgery|rehab|an op|op|theatre)?;
  settle (him|her|mum|dad|me|mam) (in|back); settle ~2 in ~8 (home|out|hospital|let);
  in hospital ~6 (home|out|when|cope|come|after|friday);
  (out|back|home|discharged|released|let out|coming out|comes out) (of |from )?(hospital|the hospital|st
    james*|the infirmary|the
    ward|ward [0-9]+|rehab|intensive care|icu|theatre|a&e);
  (after|since|following|when|before|once) ~3 (op|operation|surgery|hospital|knee|hip|stroke|heart
    attack|bypass|fracture|transplant|chemo|amputation|discharge|knee op|hip op);
  (getting over|recover* from|recuperat* from|over|had) (a|an|my|his|her|the) ~1 (stroke|operation|op|heart
    attack|bypass|fracture|surgery|fall in hospital|hip|knee|broken hip|sepsis|pneumonia) ~4
    (home|help|alone|own|who|first|week|out)*;
  (hospital|ward|they|nurses?|doctors?|consultant) ~2 (want|wants|sending|send|are
    sending|say|says|wont|trying|keep|keeping|discharge|discharging|discharged|let) ~4 (home|out|go|hes ready|shes
    ready|bed|leave|ready|discharge);
  (been|is|stuck|still|lying|waiting|stranded) ~2 (on|in) (the|a) (ward|hospital|hospital bed);
  (first|next) (few |couple of )?(days?|week|weeks|fortnight|month) ~4 (home|out|let out|back|after|op|hospital);
  (free|six weeks?|6 weeks?) (care|weeks?) ~4 (hospital|home|care|free|after)?; rehab bed; rehabilitation;
  step ?down; (hip|knee|shoulder)s? ~2 (replaced|replacement|done|operated|op);
  (six|eight|[0-9]+) weeks ~2 (ward|hospital);
  (want|wants|need|needs|after) (the|his|her|their|that) bed( back| for)?|the bed back;
  (not|isnt|aint|nowhere near|hardly) ~1 (ready|fit|well enough|strong enough|safe) ~1 (to )?(go|come|leave|be
    home|be sent|cope|manage|home|yet)|not ready;
  (let|sent|sends|send|sending|allowed|discharged|fetched|brought|shipped|packed off|pushed)
    (him|her|me|mum|dad|us)? ?(home|out|back home|back)( |$);
  (new|replaced|replacement|mended|broken|pinned) (knee|hip|shoulder|ankle|wrist)s?; theatre;
  (before|when|once|after|until|till|if|now|since) (dads?|mums?|he|she|hes|shes|im|i|my
    (mum|dad|wife|husband)|husband|wife|gran|grandad) ~2 (gets?|got|comes?|came|is|are|be|am|sent|let|back|goes)?
    ~1 (sent |let |back |out |discharged )?(home|out|back|discharged) ~3;
  after (hospital|the hospital|surgery|his op|her op|my op|the op|an op|theatre|his operation|her operation|my
    operation);
  (hospital|ward|infirmary) ~7
    (home|carers|nothing|package|help|alone|stairs|bed|sent|out|cope|ready|equipment|friday|monday|tomorrow|today)|(home|carers|package|help|alone|stairs|nothing|commode|equipment)
    ~6 (hospital|ward|infirmary);
  district nurse*; dressing*; wound*; drip; catheter; stoma; frail* ~3 hospital; bed ?bound since;
  in for (my|an|his|her) (op|operation)|going in for;
  fit (to (leave|go|come home|be discharged)|for discharge|enough to (go|leave|come))|says? (hes|shes|im|he is|she
    is) fit;
  (stitches|staples|plaster|cast|dressing|drain|catheter) ~3 (out|off|in|on|removed|changed)|my stitches;
  (hip|knee|shoulder|back|eyes?|cataracts?|bypass|hernia|foot|operation|op)s? done;
  had ~2
    (hip|knee|operation|op|surgery|bypass|hysterectomy|hernia|cataracts?|prostate|heart|foot|back|shoulder|transplant|amputat*)
    ~1;
  (hip|knee|op|operation|surgery) & (on my own|live alone|nobody|help|first|week*|fortnight|lift|cook|manage|home);
likely:
  hospital*; infirmary; (op|operation); surgery; physio; stroke; nurse; district nurse*; ward; home from;
  heating on; rehab; when hes home; when shes home; bed; dressings; follow up; recovering; aftercare;
  out (tomorrow|today|friday|monday);
  (hospital|ward|infirmary|discharg*|operation|op|surgery|theatre|rehab|stroke unit|hip|knee) &
    (home|out|let|sent|send|sending|back|leave|fit|ready|alone|help|first|weeks?|fortnight|stairs|steps|bed|commode|carers?|nobody|no
    one|cope|manage|shopping|lift|cook|recover*|after|when|tomorrow|friday|monday|today|who);
hint:
  recovery; home; doctors; coming home; weeks; hospital; ward; out; op; operation; bed; nurse*; doctor*; surgery;
  knee; hip; stroke; carers; week*; friday; monday; alone; rehab; infirmary; back; stairs; plaster; wound;
  recover*; package; ready; sent; discharge*; theatre; stitches;
hide:
  hospital (appointment*|radio|car|visit*|volunteer*|transport|bed|parking); (cant|to) get to ~2 hospital;
  dis?charged from the (army|navy|raf|forces); (go|going|went|goes|got|m|if i|get) (in|into|in to|to) hospital;
  (who|if) ~6 (go|in|into) hospital ~5 (dog|cat|look|after|her|him); doctors surgery; (gp|vets?) surgery;
  let (out|down) (a|the|my)? (room|secret|trousers); prison; discharge (from|of) (prison|water);
  go out|going out|coming out as|come out as; clean* ~2 ward; ward off; reward; award; steward; forward;
  outpatient*;
  out of (work|date|order|breath)|get out of (the house|bed|chair)|get ~1 out( of the house| and about| of my)?;
  comes? (out|home) (of her shell|of his shell|from work|from school|from college);
  coming home from (the )?(paper|shop|school|work|town|church|pub|club|bus)|(under|with) the cmht|cmht and they
    discharged|over ~2 (stroke|it)$|stroke group;
  (feed|look after|have|mind|walk) ~3 (fish|dog|cat|pet|budgie|rabbit|him|her|mum|dad) ~4|hospital ~2
    (must|appointment|at (8|nine|9|10)|transport)|op and theres nobody for|my own op;
  (bus|taxi|lift|car|transport|driver|way|park*|get to|travel) ~5 (hospital|clinic)|hospital ~3
    (appointment*|transport|car|bus|taxi|tuesday|volunteer)|(in|into) hospital ~3 (dog|cat)|when i go (in|to)
    hospital|dialysis|(bad|bad old|my|gammy|sore|dodgy|wifes|arthritic) (knee|knees|hip|hips)( wont| is| and|
    are|s)?|hospital radio|volunteer ~5 hospital|scared|frightened of;
  had (a|my) (new |replacement )?hip (and|years|in [0-9])|years ago; change ~1 bed|heart operation ~6 exercise;
`
