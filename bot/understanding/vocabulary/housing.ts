/** A place to live; moving; sheltered and extra care; rent and landlords. Notation: see ../compile.ts. */
export const housing = `
sure:
  hous(ing|ed); re ?hous*;
  (somewhere|anywhere|nowhere|place|places|flat|room|home) to (live|stay|sleep|go$|rent|move);
  nowhere to (go|stay|live|sleep); (place|home|flat|room|house) of (my|his|her|our|their) own;
  (own|first|new|my own|another|smaller|bigger|ground floor|one bed*|two bed*|council|private|retirement|warden)
    ~1 (place|flat|flats|bungalow|house|apartment|property|home);
  bungalow*; ground floor; maisonette*; council (house|flat|flats|list|property|properties|tenan*|housing);
  housing (list|register|association|officer|options|band|benefit|benefits|application|office); sheltered*;
  extra care; warden*; retirement (village|flat*|living|home*|complex|apartment*|bungalow*); assisted living;
  landlord*; landlady; letting agen*; evict*; section 21; section twenty one; notice to (quit|leave);
  (given|got|had|been given|served) ~1 notice; tenan*; rent; rents; rented; renting; (rent|mortgage) arrears;
  repossess*; mortgage; homeless*; hostel*; (sofa|settee|couch) ?surf*;
  sleep* (rough|on (a|his|her|my|the|friends|mates) ~2 (sofa|settee|floor|couch)|in (my|his|her|a|the)
    (car|van|tent|doorway));
  on the streets?; rough sleep*; b and b; b ?& ?b; bnb;
  (want|wants|need|needs|got|have|had|having|help|like|love|thinking of|think*
    about|time|ready|hoping|trying|looking|able|desperate|decided|when we|planning) ~3 (move|moving)( house| home|
    nearer| closer| to| out| somewhere| because| back| near)?;
  mov(e|ing) (house|home|nearer|closer|out of|somewhere|to be near|in with|into a|near|to a|to somewhere);
  downsiz*; (house|home|place|it|flat|garden)( is|s| are)? ~2 too (big|large|small|much) ~2 (for|since|now|$)?;
  bedroom tax; spare (room|bedroom); overcrowd*; (sharing|share) ~1 (a |one )?(bedroom|room) ~2; bidding;
  choice homes;  (band|priority) [a-d]; lettings;
  (flights?|floor|floors|storeys?|stairs) ~4 (no lift|lift broken|lift is broken|lifts broken|up and|cant get|with
    no);
  (lift|lifts) ~2 (broken|out of order|not working|off|keeps); high ?rise; tower block;
  (supported|temporary|emergency) (living|housing|accommodation|lodgings); accommodation; lodging*; bedsit*;
  granny flat; annexe;
  (live|living|be) (nearer|closer|near) ~1 (to )?(my|her|his|the|our)
    (daughter|son|family|sister|kids|grandkids|brother|mum|dad|shops|children);
  deposit; rent in advance; guarantor; (kicked|chucked|thrown|threw|turfed|booted) (me |him |her |us )?out;
  a roof( over)?; disrepair; slum; house ?swap; mutual exchange; shared ownership; equity release; selling up;
  (find|finding|found|look* for) somewhere(else|new|cheaper|smaller|to)?;
  homes? for (the )?(over|older|elderly|retired); flat (is|on|with|in|above|has);
  (months?|weeks?|two months|[0-9] months) notice; notice; given ~3 notice;
  (need|needs|want|wants|find|looking for|get|getting|after) ~2 (a |my own |our own |his own |her own |another
    |new |bigger |smaller |cheaper |somewhere )?(place|home|house|flat|bungalow|room)( |$) ~2 (to live|of my
    own|near|nearer|with|because|for us|$)?;
  (divorc*|split|separat*|leaving my|left my|broken up) ~6 (place|live|home|flat|house|somewhere|roof); warden;
  (nearer|closer|near|next) (to )?(my|her|his|our|the)
    (daughter|son|family|sister|brother|mum|dad|shops|kids|grandchildren);
  (wants|want|making|trying to get|chucking|kicking|throwing|turfing|asked|told|got to be|have to be)
    (us|me|him|her|them)? ?out( by| of| at| in| before| on)?;
  landlord; agent;
  (mould|damp|rats|mice|leak|rot|cockroach*|silverfish) ~6
    (flat|house|landlord|agent|council|wall|walls|bedroom|ceiling|kids|chesty|asthma)|(flat|house|landlord|agent|council|wall|walls|bedroom)
    ~4 (mould|damp|rats|mice);
  own front door; own (flat|place|home|tenancy|door);
  (stairs|flights?|floors?|storeys|up) ~5 (pram|no lift|wheelchair|legs|lift|shopping|flat);
  (top|third|fourth|second|fifth|tenth) floor;
  settee|sofa ~2 (mates|friends|sisters|brothers|since|split|surf*|sleep*)|(mates|friends|sisters|brothers|pals)
    (sofa|settee|floor|couch|spare room);
  (neighbours?|neighbour) ~4
    (noise|noisy|nightmare|driving|hell|banging|drugs|shouting|music|move|abus*|fight*|harass*|complain*);
  need ~2 move; wants to move;
  (big|four bed*|three bed*|[345] bed*|family) (house|home|place) ~4 (small*|downsiz*|too|rattl*|just
    me|manage)|(smaller|something small*);
  retirement; (council|housing) ~2 (house|flat|list|bungalow|band|bid*|swap|transfer|exchange); swap;
  transfer ~2 (flat|house|tenancy|council); roof over; warden ~1; wardens;
  (cant|cannot|dont want to|not able to|wont be able to|how can i|do i have to) (stop|stay|live|remain)
    (here|there|in (this|the|my) (house|flat|place|home|bungalow))|no place to (live|bring|raise)|not fit (to
    live|for)?|unfit;
  (out of|from|leav*|leaving|left|released from|coming out of|comes out of|came out of) (prison|jail|the
    army|care|rehab|the hostel|home|the family home) ~6 (go|live|home|nowhere|flat|place|stay|roof)|nowhere to
    (go|live|stay|sleep|call|turn);
  (little|small|nice|own|tiny|modern|warm|safe|dry|one bed*|ground floor|first|cheaper|bigger|smaller|quiet|new)
    ~1 (flat|flats|place|house|bungalow|apartment|home|room)( with| of| near| on| for| where| to| somewhere|$);
  selling (up|the house|my house|the flat)|sell(ing)? up;
  (kids|children|four|five|three|all|both|us|we) ~3 (in|on) (one|the|a|single) (room|bedroom|sofa|settee|bed|box
    room) ~5;
  on the sofa|on a sofa|on the settee ~1 (since|at|in|because|for)?; bids?|bidding;
  (other )?folk my (own )?age ~4 (flat|live|button|warden)|(flat|flats|live|place) ~5 (my age|own age|over
    5[05]|over 60|warden|button|pull cord);
  eviction; lodger; rehouse*; unsafe (house|home|flat|area|estate);
  (fire|flood*|burgled|ceiling|subsidence) ~5 (house|home|flat|live|move|landlord); estate agent*;
  caravan|static|park home|narrowboat|canal boat; stairs ~5 (flat|bungalow|move|floor);
  council ~2 (offer*|moved|rehous*|place|house|flat|list|tenancy|property);
  (living|live|lives) in (a|the|one|my) (car|van|tent|hostel|b&b|hotel|bedsit|one room|caravan|squat|friends|damp);
  homes? for (over|older|disabled)|disabled ~2 (flat|house|home|bungalow|housing); rent*;
  (in|living in|sleeping in|live in) ~1 (a|the|my|our) (van|car|tent|caravan|shed|garage|hostel|b and
    b|hotel|doorway)|in a van;
  (own|my|his|her) (front )?door & (someone|staff|night|help|warden|support|there);
  (lose|losing|lost|about to lose|going to lose) (my|our|his|her|the) (home|house|flat|tenancy);
  give (me|us|him|her) a (flat|house|bungalow|place|home);
likely:
  flat; flats; stairs; estate; neighbour from hell; noise; move; moving; council list; waiting list; rattl*;
  too big; own front door; asbestos; damp; mould; disabled child; private rental; roof;
  rent & (up|put|arrears|pay|behind|cant|afford|landlord|private|deposit|owe|late|raise*|increase*|cheaper|dear);
  (flat|flats|bungalow|place|house|home|somewhere) & (scooter|ground
    floor|lift|pets?|dog|garden|smaller|cheaper|near*|closer|warden|sheltered|move|moving|own|first|landlord|evict*|notice|council|list|bid*|damp|mould|stairs|kids|prison|divorc*|split|hostel|leaving|rent|older|retire*|55|over|live)
    & (want|need|looking|find|get|where|how|would like|like|can|could|help|after|waiting|cant|is
    there|any|move|moving|live|offered|swap);
hint:
  house; live; place; home; garden; street; streets; property; neighbours; flat; living; move*; moving; landlord;
  rent; room*; bed*; council; roof; estate; neighbour*; stairs; floor; area; own; stay; keys; damp; cold; small*;
  big; door; list; bungalow; lodg*; nearer; offer; bid*;
hide:
  flat (out|pack*|path*|tyre|cap|battery|walks?|ground|feet|as|white|mood); (feel*|felt|so) flat;
  in (the|a|my) flat( now)?; care home*; nursing home*; house ?work; house ?bound; housebound;
  (moved|move) (away|on|about|around|more|here|my bowels|my (arm|leg)s?|to the coast); (cant|hardly) move;
  own (home|place) ~3 (care|carer|support); open house; full house; on the street where; street party;
  (in|round|around|about|of) the house; rent a; rent (a|an) (wheelchair|scooter); got notice(d)?; feel* at home;
  at home; housewife; keep moving; (start|stay|stop) moving; moving (and handling|more)|move more;
  leave the house; phone is flat; into a home|in a home;
  notice (board|that|me|if|the|how|i|any|anything)|without notice|take notice|(unhappy|happy|settled|settle) in
    (his|her|the) (home|care)|travel agent|home and wants|at short notice;
  traffic warden*;
  feed in the house|not fit enough|fit enough|in the house|round the house|got no place to be|sofa
    (and|or|is)|leave the house|nowhere to (park|sit|walk)|home (alone|on|all day|from)|walk|boots and nowhere to
    go;
  (care|nursing|residential|dementia) homes?|home (help|care|visit)|in a home|day centre|home from|somewhere (to
    (go|eat|pray|walk|meet|sit|exercise|learn|dance|sing|swim|play))|place to (eat|go|meet|pray)|house
    (clean*|work)|clean* ~3 house|boots;
  sell ~2 (house|home) ~4 care;
`
