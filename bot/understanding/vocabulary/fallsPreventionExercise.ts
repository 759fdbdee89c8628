/** Strength and balance; afraid of falling. Notation: see ../compile.ts. */
export const fallsPreventionExercise = `
sure:
  balance; balanc*; unstead*; stead(y|ier|iness); wobbl*;
  (fear|scared|frightened|afraid|terrified|worried|worry|nervous|petrified|anxious) ~2
    (fall|falls|falling|tripping|trip|tumble|tumbling|going over|slipping|stairs);
  falls (class*|prevention|clinic|group|team|exercise*|service|programme);
  (had|having|has|have|another|two|three|few|couple|bad|lots of|some|nasty|second|third|more|many|several|keep
    having) ~1 (fall|falls|tumble|tumbles|trips|slips|stumble*);
  (keep|keeps|kept|always|been|forever|prone to) ~1 (falling|tripping|stumbling|toppling|going over|losing my
    balance|tumbling);
  (i|she|he|mum|dad|ive|hes|shes|nan|wife|husband|mam|fell|nearly|and)
    (fell|fallen|tripped|tumbled|slipped|toppled)( over| down| in| on| off| twice| again| last| at| and| out| up|
    getting|$);
  (gone|went|going|goes) over (twice|on|again|in|a few|three|once|outside|$);
  (lost|losing|lose|knocked|shaken|no|got no|get) ~2 (nerve|confidence|bottle) ~6 (fall*|fell|walk*|stairs|going
    out|outside|feet|stick|hip|tumble|steps|ice|legs|trip*|going over);
  strength and balance;
  (stronger|strengthen*|strength|build up|weak*|weaker) ~3 (legs|muscles|ankles|knees|hips|core|pins|bones);
  legs ~2 (weak*|jelly|give* way|gone|going|wobbl*|buckle*|unreliable|not what|arent|like|let me down); otago;
  postural stability; osteoporo*; brittle bones; chair (based|exercis*|aerobics|yoga|pilates|fitness|dancing);
  (seated|sitting|sit down|armchair|gentle) (exercis*|yoga|pilates|fitness|keep fit|movement|aerobics);
  on (my|his|her) pins; on your feet;
  (stay|stays|steady|steadier|firmer|surer|safe|keep|stop) ~2 on (my|her|his|your|our) feet;
  hold* on to (the )?(furniture|walls|everything|things); (furniture|wall) (walk*|surf*);
  (broke|broken|fractured|break|cracked|breaking) ~2 (hip|wrist|ankle|pelvis|femur); dizz*; lighthead*; shuffl*;
  upright; stop (me|him|her|mum|dad) (falling|tripping|going over|tumbling);
  (stay|staying|keep|kept) (on my feet|upright|steady); fall less; tai ?chi ~5 (balance|steady|falls|stead*);
  (ice|icy|slippy|kerb*|uneven) ~3 (scare*|fear|afraid|nervous|worry|frighten*|walk|fall*);
  (ankle|ankles|knee|knees|leg|legs|hip|hips|feet) ~2
    (give|gives|giving|gave|buckl*|go|weak|wobbl*|unsteady|failing|letting me down|let me down|not holding|numb);
  (strength|strengthening|stability|mobility|posture)
    (class*|group*|exercise*|training|sessions?|programme|course);
  (stop|avoid|prevent|keep from) ~3 (going over|falling|falls|fall|tripping|tumbling|toppling|fall again|going
    down);
  go(ing|ne|es)? (over|down) ~2 (again|outside|in the (street|kitchen|bathroom|garden|hall)|on the|twice|and
    not|at home)?;
  went over; (came|come|comes|off|been) off (my|her|his) feet; legs like (jelly|lead|string|cotton wool);
  (scared|frightened|afraid|terrified|worried|nervous|fear|fears|dread*|wary|frit|nervy|anxious|careful|daren
    ?t|darent|dare not|dont dare) ~5 (fall|falling|going over|fall again|going
    down|feet|ice|icy|slip|slipping|stairs|trip|tripping|tumble|steps|go out|step outside|walk|outside alone);
  (on|off|lost|unsure of|shaky on|unsteady on|nervous on|wobbly on|sure on|safe on) ~1 (my|her|his)
    (feet|pins|legs);
  (wont|doesnt|scared to|afraid to) (go|step|walk) ~2 since ~3 (fell|fall|trip*|tumble|slip*);
  (shaky|wobbly|unsteady|tottery|doddery|unstable|giddy|vertigo|light headed|dizzy);
  (hang|hanging|hold|holding|cling|clinging|grab|grabbing|lean|leaning) (on|onto|on to|in to) ~3
    (trolley|furniture|wall|walls|sideboard|rail|fence|arm|doorframe|everything|chairs|table|counter|door|banister|railings);
  thin bones;
  (toppl*|keel*|stumbl*|tumbl*|trip*|slip*|slid|collapsed) ~4
    (garden|stairs|steps|kitchen|street|bathroom|over|again|shook|shaken|last|outside|floor|rug|kerb|pavement|ice|out
    of bed)?;
  shook up|shaken up;
  (walk|walking|feel|feels|move|sway|swaying|stagger*) ~3 (boat|drunk|deck|ship|sailor|crab|penguin|jelly|cotton
    wool);
  kerbs?; pavements?; (stay|keep|remain|get|be) ~1 (upright|on my feet|vertical|steady);
  (cant|couldnt|had to|wait*) ~3 (get|got) ~1 up (off|from) the floor|on the floor ~4 (hours|couldnt|help|get
    up|night);
  go(es|ing)? flying|went flying; core (strength|muscles?)|my core;
likely:
  fall; falls; falling; fell; tripping; stumble; tumble; tai ?chi; physio*; stick; hip; going out on my own;
  lost my nerve; nerve*; sure ?footed; legs; frail; frailty; gentle exercise; seated; stiff; hips; give way;
  giving way; slipped; tripped; trip; icy; broke (my|her|his); fracture; build ~3 (legs|strength|muscle);
  strength; stronger; weaker; ambulance men; physio;
  (holding|holds|hold|hang*|grip*|lean*|clutch*) ~2 (my arm|on|furniture|walls?|arm|everything|me) &
    (walk*|room|frightened|let go|steady|fall*|stairs|street|outside|out);
  (fall|falls|fell|fallen|trip*|slip*|tumble*|topple*|stumble*) &
    (scared|afraid|frighten*|worr*|confidence|nerv*|stop|prevent|class|exercise*|again|twice|third|balance|strong*|help|keep*|ice|stairs|street|garden|kitchen|night|mum|dad|gran);
  (balance|strength|steady|steadier|wobbl*|unsteady) & (class|exercise*|group|legs|better|improve|feet|work
    on|build|stairs|walk*);
hint:
  feet; exercise*; stairs; class; knees; joints; fall*; fell; legs; hip*; ankle*; bones; balance; steady; step*;
  ice; kerb*; slip*; trip*; stick; trolley; frame; nervous; scared; frighten*; confidence; weak; strong*;
  strength; physio; wobbl*; upright; floor; bruise*; toppled; dizzy; giddy; sway; shaky; stiff; seated; chair;
hide:
  (fell|fall|falling|fallen) (out|behind|apart|asleep|in love|through|for|short|ill|pregnant);
  falls? (to me|on me|out); balance (is|on|of|my) (account|card|low|payment);
  (bank|card|account|work life) balance; work life; ladies in waiting;
  (pension|income|wages|prices?|night|snow) (fell|falls|fallen); lost my nerve (with|to (ask|ring))?$;
  steady (job|income|work|girlfriend|relationship);
  trips (out|to|and)|day trips?|coach trips?|trip (to|out|round); balanced diet; hold on (a|to the line|minute);
  hip (done|op|replac*|operation)|had my hip;
`
