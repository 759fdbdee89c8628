/** Exercise swimming dance sport. Notation: see ../compile.ts. */
export const sportActivity = `
sure:
  sport*; swim*; aqua*; gym; gyms; exercise*; exercising; fitness; keep fit; get* fit*; fitter; get* active;
  more active; stay* active; keep* active; keep* moving; yoga; pilates; tai ?chi; qi ?gong; zumba; danc*;
  ballroom; bowls; bowling; crown green; bowls club; badminton; tennis; ping pong; pickle ?ball;
  walking (football|netball|cricket|rugby|basketball); football; footie; footy; five a side; cricket; rugby;
  golf; darts; snooker; pool table; boccia; curling; cycl*; bike rides?; riding (a|my) bike;
  (running|jogging) (club|group)?; jog; parkrun; couch to; aerobic*; leisure centre; sports centre; weights;
  circuits; archery; angling; fishing; horse ?riding; martial arts; judo; karate; boxing; boxercise; climbing;
  skating; sailing; rowing; canoe*; athletics; netball; basketball; hockey; squash; croquet; petanque; boules;
  stretch*; spin class; trampolin*; gymnast*; cardiac rehab; curves; lido; swimming baths; the baths;
  do more ~2 (exercise|moving|activity|$);
  get (him|her|my husband|my dad|my mum|me|dad|mum) ~1 (moving|off (the|his|her|my)
    (sofa|settee|chair|backside|couch)|active|fit|exercising);
  couch potato; off the (sofa|settee|couch); (lose|losing|shift|drop) ~2 (weight|stone|pounds|tummy|belly);
  blood pressure; cholesterol; diabet*; (pre )?diabetic; a swim; swimm*; dip; physical activity; stamina;
  breathless*;
  (get|getting|keep|keeping|be|become|stay) ~2 (fit|fitter|active|healthy|healthier|moving|supple|in
    shape|trim|mobile);
  move (about|around|my body|again); rehab gym; cardio; out of shape; unfit; overweight; obes*; hula; salsa;
  tango; jive; rock n roll dancing; line danc*; tap danc*; ballet; barre;
  wheelchair (basketball|rugby|tennis|sport*|racing); para ?sport*; special olympics; goalball; rounders;
  table tennis; gymnastics; (run|ran|running) (for|with) ~3 (harriers|club|county); harriers;
  (off|shift|shifting|up off|glued to) ~2 (settee|sofa|couch|backside|armchair); warm (pool|water); hydro*;
  (learn|teach|learning) ~3 to (swim|dance|ride|cycle|run|box|row|skate);
  wants to (box|swim|run|play|dance|cycle|row|climb|ride);
  (wheelchair|chair|disabled|adapted|blind|deaf) ~3
    (box|boxing|basketball|rugby|football|tennis|sport*|racing|dance|swim*|cricket)|in a wheelchair ~2
    (box|swim|dance|play);
  puff*; belly; waist; scales; stone overweight; (get|keep|stay) ~3 (fit|active|moving|supple); pedometer;
  out of puff; tap class;
  energetic|(steps|rail|ramp|hoist|ladder) & pool|pool &
    (steps|rail|ramp|hoist|ladder|warm|swim*|disabled|access*);
  keep ?fit (class|group)*; keeping fit;
likely:
  fit; active; physical*; lose weight; weight loss; slimming; muscles?; toned; workout; pool; balance class;
  move more; puffed; out of breath; marathon; bike; team; keep (me|him|her) (supple|mobile|going); stiff; joints;
  fitness; exercise; sweat; stretch; knees; weight;
  (seniors?|over (50s|60s|70s)|older|beginners?|women|ladies|men|disabled|wheelchair) &
    (football|cricket|rugby|tennis|badminton|swim*|gym|bowls|yoga|pilates|dance|dancing|cycling|netball|basketball|exercise|golf|boxing|running|fitness|keep
    fit|darts|snooker|table tennis|sport*);
  (gentle|after|heart|cardiac) & exercise;
hint:
  class; energy; legs; train; teams; match; swim*; pool; gym; run*; bike*; ball; team; game; sport*; exercise*;
  fit*; knees; joints; arthritis; stretch*; dance*; weight; stone; heart; puff*; active; settee; sofa; match*;
  bowl*; racket; golf; leisure; water; muscle*; play; club; training; league; body; health; doctor;
hide:
  (football|rugby|cricket) (match|on (the )?(telly|tv)|results?|score*); exercise (books?|my right*); tooth ?fit;
  fit and well; medically fit; fits; microsoft teams; active directory; car pool; fishing for;
  running (water|late|low|out|on|cost*|round|around|a temperature|my); stretch* ~3 (money|wages|pension|budget);
  swimming in debt; swimming with; fit (a|the|in) *;
`
