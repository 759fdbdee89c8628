/** Getting about; lifts; bus passes. Notation: see ../compile.ts. */
export const transport = `
sure:
  transport*;
  (a|the|give me|get|need|needs|gets|want|any|have|had|my|for|our|offer|offering|free|cheap) ~1 (lift|lifts|ride)
    (to|in|into|from|home|there|back|up|somewhere|with|and back);
  lifts?$; bus; buses; bus ?pass*; bus stop*; coach home; dial a (ride|bus); access ?bus; ring and ride; taxi*;
  cab; cabs; uber; blue badge*; disabled (parking|bay|badge);
  (cant|cannot|dont|doesnt|no longer|stopped|gave up|given up|had to give up|unable to|not allowed
    to|never|not|without) ~1 (drive|driving);
  licen[cs]e; dvla; no car; without a car; sold the car; no longer have a car; havent got a car;
  (cant|cannot|no way|way to|hard to|struggle to|struggling to|how to|unable|difficult|able
    to|couldnt|trouble|nobody to|impossible to|how do i|how do we|how would i|how will i|how does
    (he|she|mum|dad)|find it hard to|dont know how to|stuck|not easy to) ~2 (get|getting|go) (to|there|into|in
    to|about|around|round|home|in|out|down|up|over|across|anywhere|places) ~2;
  getting (about|around|there|to (and from|places|appointments|hospital|the hospital|the doctors|town|church|it));
  too far (to|for me|away);
  (fetch|pick|picks|take|takes|drop|run|bring|drive|collect|ferry|driven|taking|fetching|escort|accompany)
    (me|him|her|mum|dad|us|them|my mum|my @kin) ~1 (up|to|home|there|back|into|somewhere|in|from|off|round|and
    bring|places|out);
  minibus*; mini bus*; train; trains; railcard; senior railcard; concession*; travel*; shopmobility;
  (community|volunteer|hospital|patient) (car|cars|transport|driver*|drivers|minibus); mobility scooter*;
  motability; fare; fares; wheelchair (taxi|accessible (taxi|transport|car|vehicle)); park and ride; station;
  door to door; drivers?; companion pass; journey*;
  park* (anywhere|near|outside|spaces?|permit|badge|at the|close|for the|the car|is|problem*)|nowhere to park|cant
    park;
  (walk|get) there; hill; up the hill; uphill; (two|three|four|five|half a|a|[0-9]+) miles? (away|to|from|walk);
  bus|buses|busses; train|tram|coach;
  stopped driving|given up driving|give up driving|lost (my|his|her) licen[cs]e|hand* ~2 licen[cs]e|licen[cs]e ~2
    (in|away|back|off|medical|renew*|taken);
  (get|getting|got|gets) (there|to (the
    )?(hospital|clinic|appointment*|church|shops|town|doctors?|dentist|dialysis|chemo|group|club|class|centre|library|post
    office|bank|surgery|gp|infirmary|mosque|day centre|supermarket));
  appointments? ~5 (get|lift|bus|car|drive|taxi|far|transport|way);
  (come|go|travel|help) with me ~2 (on|to) (the |a )?(bus|train|taxi|appointment|hospital|clinic|shops);
  travel ?train*; no (buses|bus|car|transport|way of getting|lift); out here;
  (sticks|middle of nowhere|villages?) ~4 (bus|stuck|no)|rural; cost* ~3 (taxi*|travel|fares|petrol|dialysis);
  stuck (without|because|since|out|in the (house|village)|with no);
  (drives?|driver|driving|take|takes) ~2 people ~3; community (bus|minibus|cars?); maroon*; strand*;
  cut off (here|out|because|since|without|by);
  (stopped|cancelled|scrapped|axed|cut|taken off|changed|lost|no|doesnt run|dont run|finished) ~3 (the
    )?(bus|buses|route|service|[0-9]+[a-z]?|train|minibus|stop)( |$);
  (steps|step|platform|ramp|gap|stairs) ~3 (bus|train|tram|coach|taxi);
  (be|get|got to be|must be|need to be|have to be|due|due at) ~2 (there|hospital|clinic|st
    james*|infirmary|the doctors) ~2 (at|by|for) ~2 ([0-9]+|eight|nine|seven|half|morning|dawn|early)|must be
    there;
  (drive|drives|drove|driving|driver|drivers) ~4;
  (see|visit|get to|go to|trip to|day at) ~1 (the )?(sea|coast|seaside|grave|cemetery|crem) ~4
    (get|how|chair|there|car|bus|train|wheelchair)*;
  car ~2 (gone|sold|died|failed|off the road|broke|no|without|take|fetch|park|share|pool|pass);
  (how|cant|way|hard|struggle|trouble|lift|far|no way) ~3 (get|getting|got|go) ~1
    (there|back|home|in|to|into|out|anywhere|about|around);
  scooter; (walk|walking) (to|as far as) ~2 (bus stop|stop|station|shops?|end of the (road|street)); too far;
  petrol; fuel cost*; travel; escort;
  (someone|somebody|who) ~2 (take|drive|fetch|run|collect|pick up|go with) (me|him|her|mum|dad) ~3;
  appointments? ~4 (miles|far|across|other side|town|york|hospital); drivings out;
  (own two|my two|two) feet; shanks; (run|drive|take|ferry|fetch) (me|him|her|mum|dad) to ~3;
likely:
  drive; driver; driving; cars?; lift; appointments?; wheelchair; far; miles away; outings; get about;
  get around; getting out; stranded; bus route; parking; walk that far; stuck (at home|in|here);
  driv* ~2 (out|over|banned|stopped|not allowed|finished) &
    (fit|fits|seizure|stroke|eyes|eyesight|sight|licence|doctor|dvla|epilep*|age);
  (way|get|getting|bus|lift|taxi|car) &
    (village|town|hospital|clinic|shops|church|appointment*|doctors?|work|college|group|club|class|there|home|station|centre|dialysis|chemo|cemetery|surgery)
    &
    (no|cant|cannot|stopped|far|help|someone|need|how|only|dear|expensive|hard|difficult|miles|wheelchair|walk*|drive|driving|hill|anyone|cancelled|cut|axed|legs|feet);
  trains? & (scooter*|wheelchair*|help|assist*|ramp);
  (scooter*|wheelchair*|walker|frame|pram) & (bus|buses|train|trains|tram|taxi|coach);
hint:
  hospital; shops; town; get to; get out; bus; car; drive*; taxi; lift; far; miles; appointment*; station; train;
  wheelchair; stop; route; journey; travel*; get; there; home; licence; fare; seat; walk; hill; road; ride;
  stranded; out here; village; clinic; parking;
hide:
  chair ?lift; stair ?lifts?; stair ?lift grant; bath lift; cant lift;
  lift (him|her|it|my (arm|leg)|the|your|my spirits|a finger|things|heavy);
  lift ~1 (broken|out of order|in the (flats|block)|isnt working|is broken|not working); no lift;
  (and|with) no lift; heavy lifting; through ?floor lift; train* (to be|as|for|course|ing);
  drive (me|us) (mad|round|up the wall|crazy|insane|to); (train|trains) (set|spotting|driver|models?);
  model trains?; bus driver; lorry driver; coach (trips?|party); coaching; drives me *; round the bend;
  get to (know|sleep|me|talk|speak|see|grips|meet|the bottom|end)|get in(to)? the bath|get out of (the
    (bath|chair)|bed|my chair)|get in touch;
  get (in|into|out of) (the )?(bath|shower|bed|chair|settee); get up; get out of (the house|this|debt|it|here);
  (get|getting) (on|over|through|by|hold|any|used); drives? ~2 (leaves|snow|overgrown|weeds);
  im on the (bus|train)( at| now|$); on the bus at;
  bus driver|train(ing|ed|er|ers)( |$)|walk up and down|bus ?man;
`
