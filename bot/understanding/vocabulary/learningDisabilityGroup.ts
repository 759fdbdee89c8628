/** People with a learning disability. Notation: see ../compile.ts. */
export const learningDisabilityGroup = `
sure:
  learning (disab*|difficult*|dis|needs); ld; special (needs|school*|olympics); additional needs;
  down ?s? (syndrome|syndrom)?; fragile x; williams syndrome; prader willi; angelman*;
  (rett|cri du chat|kabuki) syndrome; autis*; asperger*; neurodiver*; mencap; gateway( club)?; people like me;
  people first; self advoca*; peoples parliament; supported living; shared lives;
  my (support worker|key ?worker|carers at the house|house ?mates);
  day (centre|service|centres|services|opportunities); resource centre;
  (mates|friends|pals) from (day centre|college|the unit|my house|special school);
  (college|school) ~1 (finished|ended|finishes|ends|stopped|finishing|is over|over|ending);
  (left|leaving|leaves|finished|finishing) (special )?(school|college); after college; easy read; profound*;
  pmld; (severe*|mild|moderate) ~2 (disab*|learning|autis*|delayed); non ?verbal; makaton; pecs; mental age;
  (disabled|handicapped|disability) ~1
    (son|daughter|brother|sister|lad|lass|adult*|young|nephew|niece|girl|cousin);
  (son|daughter|brother|sister|lad|lass|nephew|niece|cousin|girl|boy) ~5 (learning|downs|down
    syndrome|autis*|syndrome|disab*|special needs|delayed|developmental);
  global delay; developmental*; slow learner; transition* (to adult|worker|team|from); cerebral palsy;
  (group|club|friends|people|others|mates|adults?|something|things|activities|somewhere|day out) ~3
    (learning|ld|autis*|downs|special needs|disab*|additional needs);
  speaking up; speak up group;
  (i have|ive got|i got|im|ive) ~1 (a |an )?(learning|autis*|downs|special|asd|fas|foetal alcohol);
  (left|leaves|leaving|finish*|done with|end of|after) ~2 (special school|sen school|school|college|sixth form) ~8
    (nothing|nowhere|bored|what|next|lined up|home all day|sits|stuck|now what|in july|this
    summer)|(nothing|nowhere|what) ~4 after (college|school);
  day (service|services|centre|centres|opportunities|placement) ~3;
  (staff|support worker|carers|key worker) ~2 (house|where i live|take me|takes me|says|said|told me|helps
    me|sleep in)|(live|living) ~2 (with staff|in a house with|supported);
  (adult|grown up|older) (son|daughter|brother|sister) ~6;
  my (brother|sister|son|daughter|lad|lass|nephew|niece|cousin) (who )?(has|with|got|have) (a
    )?(learning|downs|autis*|special|down|fragile|williams|cerebral|prader|syndrome|severe|mild|complex|global);
  complex needs; severe (learning|autis*|needs); hft; leonard cheshire; buddy up; buddying; gig buddies;
  stay up late; disco*;
  (staff|carers|support|workers) ~2 (finish|finishes|go home|leave|wont|dont|stop|clock off|short|not enough) ~4;
  (cant|dont|not good at|struggle to|not great at|never learn*) ~2 read (and|or|nor|very well|much) ~2
    (write|spell|well)?;
  friends like me|people like me|like me and;
  (courses?|college|school|placement) ~3 (finish*|ends?|ending|over|stops?) ~4;
  (live|lives|living|still) (at home )?with (my )?(mum and dad|parents|mum) ~4
    (old|getting|ill|carers?|40|30|50|down|learning)|(mum and dad|parents|mum) ~3 (getting old|getting on|too
    old|cant look after me|not be here);
  trips with (my|the) (house|staff|group); boccia; sensory room; snoezelen; key ring|keyring;
  circles? of (support|friends); special needs; williams;
likely:
  wants (some )?(mates|friends|a girlfriend|a boyfriend|a job); girlfriend; boyfriend; disco; club night;
  social group; day centre; syndrome; (nearly )?(18|19|20|21) (and|has|hes|shes|now|next);
  moving to adult services; college; bored stiff; needs (supervision|support); routine; sensory;
  i (like|want|go) (disco|club|bowling|swimming|music|gateway|trips);
  youth club & (special|needs|autis*|disab*|send|learning);
  (autis*|downs|learning (disab*|difficult*)|special needs|additional needs|syndrome|cerebral palsy|adhd) &
    (adult|[2-9][0-9]|19|18|brother|sister|son|daughter|cousin|nephew|niece|friends?|mates|club|group|work|college|bored|lonely|disco|bowling|swim*|dance|drama|meet|home|job|girlfriend|boyfriend|trip*|young
    (man|woman)|lad|lass|day);
hint:
  mates; friends; brother; disab*; independent; autis*; college; staff; disco; club; support; worker; son;
  daughter; disability; special; help me; house; group; day; bored; read; slow; different; needs; trip*; bowling;
  cinema;
hide:
  downs?
    (the|my|in|and|hill|to|stairs|here|our|this|on|it|there|about|town|at|with|by|a|for|from|since|well|days?|because|over|but|so|of|lately|all|again|today);
  down$;
  (sit|sits|sat|let|lies|lie|fell|falls|fall|put|went|going|came|come|broke|break|calm|slow|slowing|slowed|cut|cutting|write|feel|feeling|felt|up
    and|bit|so|look|looking|upside|lay|get|gets|got|tumble|settle|hand|shut|closed|walk|run|close|turned|knocked|held|steps)
    down;
  used to (teach|work at) * college; college of;
`
