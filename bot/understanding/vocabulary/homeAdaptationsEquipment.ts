/** Rails ramps equipment alarms repairs; a home that works. Notation: see ../compile.ts. */
export const homeAdaptationsEquipment = `
sure:
  grab ?(rail*|bar*|handle*); hand ?rail*; rails?; ramp*; stair ?lift*; chair ?lift;
  (walk in|level access|easy access|accessible) (shower|bath)*; wet ?room*;
  (in|into|out of|use|get|over) ~2 (bath|shower); bath (lift|seat|board|chair); shower (seat|chair|stool|room);
  bannister*; banister*; commode*; (raised|high|higher) toilet*; toilet (seat|frame|riser)*;
  (downstairs|outside|upstairs) (toilet|loo|bathroom|lavvy); zimmer*; walking (frame|stick|aid)*; rollator*;
  three wheel*; wheelchair*; wheel chair*; (her|his|my|new|power|electric|self propelled) chair; hoist*; slings?;
  rise* (and|recliner) ~1; riser*; recliner*; perching stool;
  bed (rail|lever|raiser|guard|stick|downstairs|riser)*; (hospital|profiling|adjustable) bed;
  pressure (mattress|cushion|relieving); mattress; key ?safe*; key ?box; pendant*; pendent*; lifeline*; careline;
  telecare; tele care;
  (alarm|button|cord|thing|pull) ~6 (press*|round (my|her|his) neck|falls|fall|wrist|pull|call for help|help);
  (panic|emergency|fall|falls|call|community|personal) (alarm*|button*|detector*|sensor*); pull cord; alarms?;
  sensors?; gps (watch|tracker);
  (door|doors|doorway*|doorways|hall|hallway) ~3 (narrow*|wide*|widen*|too tight|fit|heavy|threshold);
  too narrow;
  (step|steps|stairs|staircase) ~4 (cant|steep|hard|manage|high|hands and knees|bottom|bum|struggle*|too
    much|front|back|door|up|difficult|rail|tricky);
  (cant|cannot|struggle*|hard|manage|getting|get|climb|couldnt|difficult*|unable) ~3 (stairs|the
    steps|upstairs|front step|off the (settee|toilet|loo|chair|sofa|bed)|out of (my|the|her|his|a)
    (chair|settee|bed|bath|seat|armchair)|up (off|from|out of) (the|my|a|her|his) *);
  front step; back step; doorstep; bathroom; adapt*; occupational therap*; (an|the) ot; equipment;
  mobility aids?; aids and; aids; gadget* (to|for); tap turner*; jar opener*; kettle tipper; long handled;
  grabber*; pick up stick; repairs?; handy ?(man|men|person|persons|woman)*; odd ?job*;
  (fix|fixed|mend|fit|fitted|put up|change|changed|repair*|replace|sort|look at|adjust|install|fitting) ~3
    (tap|taps|door|gutter*|roof|step|carpet|bulb*|light|fence|shelf|shelves|lock|locks|curtain*|plug|socket|window*|toilet|rail|boiler|leak|flat
    ?pack|smoke alarm|washer|grab|rails|rug);
  light ?bulb*; boiler*;
  (heating|radiator*) ~2 (broken|broke|packed|isnt|not|wont|off|on the blink|gone|bleed|kaput|bust);
  bleed ~1 radiator*; damp; mould; mouldy; draught*; drafty; insulat*;
  (house|home|flat|bedroom|room|place|freezing|bungalow) ~2 (cold|freezing|draughty|damp|like an icebox);
  cold (house|home|flat|room*); freezing (in|at) (here|home|this|my|the); smoke (alarm|detector)*;
  carbon monoxide; disabled facilities; dfg; leak*; gutter*; loose (carpet|rail|step|tile*|slab*|rug);
  trip hazard*; door ?bell*; intercom; locks;
  (lend|lends|loan|loans|hire|hires|borrow|rent|second hand|buy) ~4
    (wheelchair*|equipment|scooter*|frame*|hoist*|commode*|walker*|bed|ramp*|stairlift*|recliner*|chair);
  mobility (scooter|shop|equipment|aids); crutches; (cant|cannot|hard to|struggle to|unable to) ~1 reach;
  try out ~4;
  (bed|chair|settee|sofa|toilet|loo|armchair|seat|mattress|cooker|worktop)s? ~2 (too
    )?(low|high|deep|soft|raised|raiser|higher|riser);
  too (low|high|deep) ~2 (to|for) ~3;
  (open|opening|undo|grip|hold|turn|lift|pour|fasten|do up) ~2
    (jars?|tins?|bottles?|taps?|kettle|buttons|cans|lids?|door|pan|cup|knife|cutlery|zip);
  (sleep|sleeping|sleeps|slept) in (the|my|his|her|a) (chair|armchair|recliner|settee|living room|front room);
  (alarm|pendant|button|cord|lifeline|monitor|sensor|camera|telecare) ~5
    (mum|dad|falls?|gran|neck|taken|fitted|fit|get|need|house|press|wrist|kitchen|door|night|wanders?);
  buttons? (you|to|that|i can|she can|he can) press*; press (a|the) button;
  (get|getting|gets|got|climb|climbing|go|going|goes|manage|crawl*|up|down) ~3 (stairs|the
    steps|upstairs|downstairs|bath|the shower|off the toilet|out of (bed|the chair|his chair|her chair|my
    chair|the bath|the armchair|her armchair|my armchair|armchair)|into (bed|the bath|the house|the shower)|in the
    bath|over the (bath|step)|on my (bum|hands|knees|bottom|backside));
  ladders?; landing; bulb;
  (old|broken|new|faulty|cold|dead|leaky|leaking|dripping|dodgy|wonky|loose|stuck)
    (boiler|window*|tap|radiator*|door|gutter*|roof|lock|step|handle|carpet|washer|cooker|toilet|fence|pipe|cistern|shower|banister|heater);
  radiator; (tap|toilet|cistern|pipe|gutter|roof|shower) ~2 (drip*|leak*|block*|broke*|run*|loose); drip*;
  key ?(box|safe|pad);
  (something|gadget|aid|equipment|device|way|thing|kit) ~2 (so|to help|that helps|for) ~5 (get
    (up|out|in)|reach|jars?|stairs|bath|bed|chair|stand|lift|cut|hold|dress*|socks|kettle|turn|open);
  turn over in bed; turning her; turning him; hospital bed; slide sheet*; loan store; red cross;
  (loan|lend|hire|borrow|buy|get|find|second ?hand|where) ~4
    (commode|wheelchair|frame|walker|rollator|scooter|bed|hoist|chair|recliner|crutches|ramp*|zimmer|stick|bath
    seat|perching stool);
  flashing (light|doorbell)|door ?bell; downstairs (loo|toilet|bathroom|wet room);
  (toilet|bathroom|bedroom|loo|bed) ~2 upstairs|upstairs ~4 (toilet|bathroom|loo|bed); widen*; threshold;
  accessible (home|house|bathroom|kitchen); crawl* (up|to|upstairs|to bed|on|down|into|along);
  (taps?|lids?|locks?|handles?|doors?|windows?|jars?|bottles?|buttons?|zips?|switch*) ~3
    (stiff|stuck|jammed|broken|broke|loose|high|heavy|hard|wont|fiddly|tight|awkward);
  stiff (taps?|locks?|doors?|windows?|lids?);
  (hear|answer|get to) the (door|bell|doorbell|phone) ~3|get to the door;
  (sleep*|slept|lives?|living|bed|stays?) downstairs;
  (who|how|if|what) ~2 (find|know|help|hear) ~2 (me|her|him|mum|dad) if ~4|if i (collapse*|fell|fall|took bad|went
    over|passed out|was taken ill) ~5|if (mum|dad|she|he) (fell|fall|falls|collapse*|went over) ~4
    (know|alarm|phone|hear|find|night|help);
  (side|edge|rim) of (the )?(bath|tub|bed); tub;
  (get|getting|got|climb*|step*) ~2 (over|in|into|out|out of|up|down|onto|off) ~2
    (tub|bath|shower|bed|chair|armchair|settee|toilet|loo|car|house|step|steps|stairs|door|kitchen|front door|back
    door|path);
  reach ~3 (cupboard*|shelf|shelves|top|windows?|switch|plug*|bulb|feet|toes|floor|back);
  bend ~2 (down|to|tie|put|my|reach) ~3 (shoes|socks|feet|oven|plug*|laces)?|socks|laces;
  (broken|broke|gone|packed in|packed up|on the blink|knackered|bust|faulty|leaking|leaks) ~2 (washer|washing
    machine|cooker|fridge|boiler|heating|lock|gate|step|window|toilet|loo|tap|bath|shower|light|lights|fuse)|(washer|washing
    machine|cooker|fridge|boiler|heating|lock|gate|step|window|toilet|loo|tap|shower|light|lights|fuse|roof|gutter|fence|doorbell)
    ~2 (broken|broke|gone|packed in|packed up|on the blink|knackered|bust|faulty|leaking|leaks|stuck|jammed);
  ladder*; shelf; shelves; curtain (rail|pole)*; flat ?pack; wobbly (rail|step|chair|banister|handrail|table);
  long handle*; easy (grip|reach|access);
  (a|need|get|any|electric|special) ~1
    (chair|bed|stool|cushion|mattress|toilet|seat|frame|stick|trolley|ramp|rail|lift|hoist) ~3 (for
    (mum|dad|my|him|her|wheelchair|bath|back)|that|tips|rises|lifts|helps);
  (thing|gadget|something|device|aid|tool) ~4
    (tights|socks|bra|shoes|laces|buttons|zip|stockings|knickers|trousers|coat|jars?|tins?|taps?|kettle|bath|bed|chair|toilet|reach|pick*|cut|hold);
  (get|put|getting|putting|pull) ~2 (tights|socks|shoes|stockings|bra) on|tights on|socks on;
  slid(es|ing)? ~1 (down|out|off) ~3 (chair|bed|seat|cushion|settee);
likely:
  stairs; steps; bath; shower; toilet; loo; chair; press; grant* (for|to); alarm; occupational; walker;
  walking stick; kitchen cupboards; bedroom; scooter; cot sides; arthrit*; grip; hands (shake|arent); opener;
  plumber; electrician; joiner; heating; window*; carpet; gadget*; aid; frame; wheelchair;
  (loo|toilet|lavvy|bathroom|bath|shower) &
    (bottom|yard|outside|far|upstairs|downstairs|get|reach|manage|cant|commode|night|stairs|steps|legs|fall*|rail|seat|low|high|in
    time|closer|no);
  (chair|wheelchair|bed|stairs|step|steps|door|doors|doorway*|bath|shower|rail|ramp|kitchen|cupboards?|tap|taps|window*|lock|boiler|heating|light|lights|alarm|roof|carpet|hoist|frame|scooter|cushion)
    &
    (cant|too|narrow|wide|low|high|steep|broken|stuck|fix*|mend*|repair*|fit*|install*|need*|borrow|lend|hire|loan|adapt*|manage|get
    (up|in|out|through|over|down)|slid*|reach|open|close*|stiff|leak*|cold|new|hold
    on|someone|press|wrist|safe|handyman|help);
hint:
  bed; door; kitchen; safe; settee; house; fix; stairs; step*; bath*; shower; toilet; door*; rail*; ramp; chair;
  lift; reach; bend; stiff; fix*; broken; repair*; tap*; window*; light*; heating; cold; boiler; alarm; button;
  wheelchair; frame; stick; gadget; grip; hands; legs; upstairs; downstairs; floor; high; low; narrow; lock;
  key*; switch; plug*; handle; equipment; aid*;
hide:
  alarm clock; alarm ~2 (set|9|wake|phone|morning); false alarm; car alarm; alarm(ing|ed); hearing aid*;
  visual aids; first aid; legal aid; band aid;
  steps? (a day|forward|classes|count*|challenge|dad|mum|son|daughter); 12 step*; twelve step*; doorstep loan;
  doorstep (lender|seller)s?; (off|go off) the rails; bathroom (scales|clean*); railway*; stairs? and no lift;
  bus leak; wheelchair (taxi|basketball|sport*|football|rugby|friendly|accessible (bus|taxi|walk|group|venue));
  (lift|taxi|shops|bus|get about|into town) ~4 (in|for) ~3 wheelchair; mattress (on|at) ~2 (floor|friends|mates);
  (watch|game|stream) ~2 (door|window)s?; front room; aids? and hiv;
  fix (old|clocks|bikes|radios|engines|things|furniture|watches); door to door; (flights?) of stairs;
  under the stairs; committee chair; chair (based|exercis*|yoga|person|aerobics|used|s); one chair;
  wont leave (her|his) chair; leave (her|his) chair; windows? (wash*|clean*|havent)|clean* ~2 windows?;
  next door; my door; at the door; (knock*|bang*) ~3 door;
  knock* ~2 door|at (the|my) door|in the bath(room)? cleaned|popping to the loo|(to|on|in) the loo$|sofa
    surf*|sleep* on ~3 (settee|sofa)|get (him|her|my husband|dad|mum) off the (sofa|settee)|lift (him|her)
    spirits|stairs? (and )?no lift;
  wheelchair (taxi|basketball|rugby|sport*)|in a wheelchair (and|who|wants)|stairs and no lift|(care|nursing)
    home|chair (yoga|exercise*|based|aerobics)|bus|train|wheelchair and im only|dont open|open (up|a
    bottle)|window shopping;
`
