/** Help around the house; shopping; cleaning. Notation: see ../compile.ts. */
export const homeHelpCleaning = `
sure:
  clean; cleans; cleaned; cleaner*; cleaning; hoover*; vacuum*; dusting; dust; mop; mopping; ironing; iron;
  laundry; (the|my|her|his|do|with|some|wet|our) (washing|wash)( and|$| up| out| in| machine)?;
  washing (and|up|her|his|my|the|clothes);
  (change|changing|strip|make|making) (the|my|her|his) (bed|beds|sheets|bedding|duvet); bedding; housework;
  house ?work; chores; home help*; domestic (help*|support|assist*|tasks|work);
  (help|hand|assist*) ~2 (round|around|in|with|about|keeping|running) (the|my|his|her|our)
    (house|home|flat|place|cleaning|shopping|housework|kitchen);
  (bit of|some|extra|little|more|any|hired) help (at home|in the house|indoors|round|around);
  windows ~3 (wash*|clean*|filthy|mucky|dirty|done); window cleaner*;
  (do|doing|get|getting|fetch|carry|carrying|collect|pick up|bring|with|for|her|his|my|go|need|lug|put away) ~2
    shopping;
  shopping (service|done|bags|in|for (me|mum|dad|her|him|my)|trip*|help); carry (my|the|her|his) (shopping|bags);
  get some (milk|shopping|bits|bread);
  (fetch|get|pick up|collect) ~3 (prescription*|bits from|bits and bobs|milk|few bits|pension); errands?; tidy*;
  declutter*; clutter*; hoard*; (state|mess) ~2 (house|kitchen|flat|place|mums|dads|home);
  (on top of|behind with|keep up with|manage|cope with|keep) ~2
    (house|housework|cleaning|home|washing|flat|place|jobs|chores) ~1 (clean|tidy|straight|up|$)?;
  (put|take|putting|taking|get) ~2 (bins?|rubbish) (out|round)?; bins? out; the bins;
  (washed|wash|washing|getting|help) (and|or|getting|with) (dress*|shower*|undressed); personal care;
  (get|getting|help) (me|him|her|mum|dad) ~1 (dressed|washed|up in the morning|showered|to bed|ready for bed|up
    and);
  spring clean*; light (cleaning|duties|housework); change ~1 (curtains|nets); dishes; washing up; kitchen floor;
  scrub*; skirting boards; polish(ing)? (the|up)?; dust*; put the heating on;
  (someone|somebody|lady|woman|person|anyone|girl) ~3 (do for me|does for me|come in and|help me at home|do a bit
    round|do my|do the|do jobs);
  home care; care at home; domiciliary;
  carers? (at|in|to come|coming|visit*|twice|three times|every|each) ~2 (home|in|day|morning)?;
  (keep|stay|get|keeping) (on )?top of ~3; bins?( dont| get| out| put| in|$)?; bin (day|bags?|lorry); rubbish;
  (put|putting|take|taking|fetch|wheel) ~3 bins?;
  (change|changes|changing|make|makes|making|strip) ~2 (beds?|sheets|bedding|duvet);
  (pots|dishes|plates|pans|cups|washing up) ~3 (sink|pile|piling|piled|wash|washed|done|need|mount*); sink;
  (help|helps|helping|assist*|get|gets|someone to|need|needs|with) ~3
    (shower|bathe|bath|wash|dress|undress|toilet|shave|hair washed|washing himself|washing herself|get
    dressed|washed) (him|her|dad|mum|me|$)?;
  (shower|bath|wash|dress) (him|her|dad|mum|me|himself|herself|myself);
  (dad|mum|him|her|me|gran|grandad|husband|wife) (to )?(shower|bathe|wash|dress|bath|get
    (washed|dressed|ready|up|to bed|undressed));
  mrs mop; char ?lady; char; cleaning lady;
  (do|does|did|come and do|someone to do) (the|my|her|his|mums|dads|a bit of|some) ~1
    (shopping|cleaning|washing|housework|hoovering|dusting|windows|ironing|bits|jobs|pots|bathroom|kitchen|shop|tidying);
  (house|home|kitchen|flat|bedroom|place|bathroom|mums|dads|room) ~3
    (filthy|mess|tip|state|pigsty|dirty|disgusting|hazard|bombsite|mucky|disaster|chaos|untidy|piled|cluttered|overwhelm*);
  (pile|piling|piled|piles|stuff|papers|things|newspapers|boxes) ~2 (up|everywhere|to the ceiling|floor|all over);
  carers? (in|to come|coming in|come|at home|twice|three|four|morning|for (mum|dad|my)|visits|round);
  (help|carer|somebody|someone|lady|girl|woman) ~2 (come|comes|coming) in ~3
    (morning*|day|week|mum|dad|for|to|twice|once|night|help|and);
  pick* up (my|her|his|the|mums|dads)? ~1 (prescription*|medication|tablets|shopping|pension); prescriptions?;
  shop for (me|her|him|mum|dad)|shopping for; household (tasks|chores|jobs|help); cobwebs; curtains;
  carpets ~2 (clean*|hoover*|vac*); nets; stairs ~2 (hoover*|clean*|vac*);
  (light|bit of|some|the) (housework|cleaning|dusting|tidying|hoovering);
  (seen|see|find|cross|get across) ~2 (carpet|floor|worktop|table|sofa) ~3 (since|for|under|stuff|months|years)?;
  (sheets|bed|duvet|bedding|curtains|nets|mattress) ~2 (on|off|changed|changing|clean|washed|up|down);
  (all day|ages|hours|forever) ~3 (do|clean|hoover|dust|tidy) ~2 (room|house|floor|kitchen|stairs)?|do one room;
  (same|mucky|dirty|smelly|stained) (clothes|cardigan|nightie|shirt|dress|pyjamas|trousers|jumper|things|clothing)
    ~4;
  (needs|need|wants|give (him|her|me)|with|lend) a hand (of a|in the|every|each|with|to
    get|getting|at|round|around) ~3
    (morning*|house|washing|dress*|shower*|cleaning|shopping|wash|bed|night*|home|up)?;
  washing(s)? ~3 (beaten|beat|piling|piled|mounting|mountain|behind|everywhere|too heavy|basket|up
    to|done|hang*|out|machine);
  (do|does|go|going|get|gets|getting|fetch|bring) ~2 (shop|shopping|messages|errands?|groceries|prescription) ~1
    (for|to|with|in) (me|mum|dad|her|him|my);
  shop for; shopping list|list ~4 shop*; wheelie bin*|bins?;
  smells? ~3 (house|kitchen|room|dads|mums|of wee|bad)|(house|kitchen|dads|mums|flat|room) smells?;
  (dont|doesnt|not|never|isnt|hasnt|wont|refuses to) ~2 (wash|washed|washing|bathe|bath|shower|change (his|her)
    clothes|clean|cleaned);
  hair wash*|wash* ~1 (my|her|his|mums|dads) hair; get (me|him|her) (up|washed|dressed|ready) ~3;
  tea towels|cobweb*|mopped|bleach|limescale|oven ~1 clean*|fridge ~2 (clean*|mouldy|out of date);
  (net )?curtains ~2 (disgrace|filthy|mucky|black|dirty|grey|washing|wash|down|cleaned); disgrace;
  cat tray|litter; (strip|change|make|turn) ~2 beds?;
  (get|fetch|bring|pick up|carry|collect) (my|his|her|some|the|mums|dads|our)
    (groceries|shopping|prescription*|pension|messages|paper|bits|milk|bread) ~2;
  clean* for ~2; (change|changing|strip|stripping|make|making) ~3 bed( |$);
likely:
  help at home; bit of help; shopping; windows; filthy; mucky; dirty; house is; kitchen; prescription*; bed;
  asda; tesco; morrisons; aldi; lidl; sainsburys; bathroom ~1 clean; settle ~2 in; on top of (us|me|her|him);
  (cant|hard to) bend; reach; tidy; shops for; help in the house; to do for (him|her|me); carry; three flights;
  bend; shower; back;
  (clean*|hoover*|dust*|iron*|wash*|shop|shopping|bed|beds|bins?|windows|floor*|kitchen|bathroom|house|housework|tidy*|laundry|curtains|errands)
    & (cant|someone|somebody|anyone|help|help with|need|who|my
    back|bend|reach|manage|hand|filthy|disgrace|state|mess|arthritis|hip|knees|heavy|elderly|week|fortnight|morning*|hour|hours|for
    (mum|dad|my|me|her|him));
hint:
  house; home; jobs; help; clean*; kitchen; room; floor*; carpet; wash*; bed; sheets; dirty; dust; tidy; mess;
  shop*; hand; iron*; bath*; bin*; window*; stairs; morning*; dress*; heavy; back; hoover*; pile*; mucky; smell*;
  clothes; errand*; carry; fetch; bags; pots; sink;
hide:
  clean (since|off drugs|bill of|break); coming clean; (six|three|two|few|nine) (months|years|weeks) clean;
  wash* (my|his|her) (hair|hands|mouth); (window|online|personal) shopping; shopping (centre|mall|around);
  dust bunnies; iron (tablets|man|deficien*|lady|s in); bus(es)? to; state pension; walk ~2 dust; gather* dust;
  dust on (my|the) *; boots ~3 dust; teeth cleaned; bins? lorry; own (carer*|helper*); care at home team;
  polish (people|community|club|men|women|lady|friends|my age)|hoover dam; tidy sum; employ ~3 *; bedroom;
  bin ?men|morrisons (just|so|to (chat|talk|see people));
  (hospital|in|my) bed|wash (my|his|her) hands|(out of|get out of|up from|into|from|in) (my |the |his |her
    )?bed|house (bound|is empty|feels|too big)|whole house|leave the house|council house|move house|my (own
    )?house$|house (with|where) staff|out of the house|wardrobe|shopping centre|bathroom door|kitchen
    door|hospital bed|home from|bed (is )?(low|high);
  clean for (now|good|six|three|two|nine|[0-9]+|a (year|month|week)|months);
`
