import type { Need } from '../../../understanding/needs.ts'

/**
 * How services describe themselves (people who look for them use other words: see bot/understanding/vocabulary). `sure`
 * says what a service is there for; `likely` what it may be there for, or does besides. Notation: bot/understanding/compile.ts.
 * `not` is blanked out first. Terms of taxonomies are read with the same words: they were gathered from the lists of the
 * Local Government Association and Open Eligibility.
 */
export const serviceWords: Readonly<Record<Need, { sure: string; likely: string; not?: string }>> = {
  loneliness: {
    sure: `lonel*; social isolation; isolated; isolation; social (group|club|groups|clubs|activities|events|gatherings|afternoons?|mornings?); companionship; friendship (group|club|groups);
      coffee morning*; (chatty|community|drop in) cafe; drop in (cafe|coffee|social); tea and (chat|a chat|cake|company|natter); (coffee|cuppa|brew) and (a )?(chat|natter|cake); meet new people; make (new )?friends;
      good company; social inclusion; warm (space|hub|welcome space); day centre*; social connection*; chat and; knit and natter; neighbourhood network*; community meeting place`,
    likely: `activit*; things to do; good neighbours?; cafe; coffee; (support|activities|groups?|help) for older people; neighbours?; club; clubs; friends; natter; link worker; socialis*; socializ*; friendly (group|atmosphere|club); community centre*; community hub*; meet (others|people|friends|other people|up); company; friendship; older people* group; over (50|55|60|65)s (group|club);
      get togethers?; outings; day trips; womens group; mens group; social; companion*; gathering; making friends; bingo; warm welcome`,
    not: `social (care|work|worker|workers|services|prescrib*|enterprise|housing|media|security); limited company; company (number|limited|ltd|registered)`,
  },
  befriending: {
    sure: `befriend*; friendly (visit*|calls?|phone calls?); someone to talk to; somebody to talk to; telephone friendship; friendship (calls?|line); home visiting; visiting (scheme|service|volunteers?); regular (phone |telephone )?(visits?|calls?) from a volunteer; volunteer visitors?; (weekly|regular) (phone|telephone) calls?; good neighbour scheme; chat line; call companions?; pen pals?; matched with a volunteer;
      buddy (scheme|service); one to one (company|companionship)`,
    likely: `home visits?; buddy; buddies; telephone (support|calls); one to one support; someone to talk to; companionship; volunteers? (visit|call|ring)`,
  },
  lunch_club: {
    sure: `lunch* club*; luncheon*; dinner club*; supper club*; community (meal|meals|lunch|lunches|dinner|dining|kitchen); eat together; eating together; shared (meal|lunch|meals); (two|three|2|3) course (lunch|meal|dinner); sunday lunch; breakfast club; lunch and; soup lunch; communal (meal|dining|lunch); sit down (meal|lunch); pay as you feel (cafe|meal*|lunch)`,
    likely: `lunch; lunches; hot meal; hot meals; freshly cooked; pop in cafe; social eating; meal together; home cooked (meal*|lunch*|food)`,
    not: `lunch ?time*; closed for lunch; lunch break`,
  },
  walking_group: {
    sure: `walking (group|groups|club|for health); health walk*; wellbeing walk*; walk and talk; walk leader*; led walk*; guided walk*; group walk*; rambl*; ramblers; nordic walk*; short walks?; weekly walks?; walks? for; hik(e|es|ing); stroll*; gentle walk*; walk this way; dog walking group; buggy walk*`,
    likely: `walks; walking`,
    not: `walk in (centre|clinic|service); walking (aid*|frame*|stick*|distance|football|netball|rugby|cricket|basketball|hockey|difficult*|equipment); dog walking (service|for)`,
  },
  men_shed: {
    sure: `mens? sheds?; men in sheds?; wood ?work*; wood ?turn*; wood ?carv*; (community|repair) (workshop|shed); repair cafe*; repair cafe*; fixing things; makers? (space|group); metal ?work*; tool library; joinery; carpentry; make and mend; upcycling; bike (repair|workshop); model (making|railway*)`,
    likely: `diy; making things; mending; workshop space; tools; restor* furniture; furniture restoration; repair*`,
    not: `care and repair; (home|small|minor|property|house|essential) repairs?`,
  },
  hobbies_arts: {
    sure: `arts? and crafts?; crafts?; art (group|class|classes|club|session|sessions|workshop*); painting; drawing; choir*; singing; sing; knit*; crochet; sewing; quilt*; needle*; embroider*; pottery; ceramics; creative (writing|arts|activities|workshops?|sessions?|group); photography; book (club|group)*; reading (group|club)*; poetry; drama (group|club|class*); theatre (group|company); music (group|making|sessions?|workshops?|lessons); orchestra; ukulele; band rehears*; brass band;
      board games?; chess; bridge club; whist; bingo; dominoes; card games; jigsaw*; scrabble; history (group|society); local history; film (club|group|screenings?); cinema club; cooking (class*|club|group); cookery (class*|club|group)*; bak(e|ing) (club|group|class*); u3a; university of the third age; flower arranging; family history; calligraphy; language class*; hobb(y|ies); leisure learning; adult learning class*; museum; galler(y|ies); libraries; library; stitch*; textile*; arts centre; singing for; guitar; piano; dominos; local studies; crafting; quiz*`,
    likely: `arts?; creative; music; musical; theatre; drama; games; culture; cultural (events|activities); reading; performance*; heritage; cooking; talks; interest groups?; learning; tea dance*; craft`,
    not: `art therap*; state of the art; martial arts?; toy library; tool library; music therap*`,
  },
  sport_activity: {
    sure: `exercise* (class|classes|group|session|sessions|programme); exercise; fitness; gym; gyms; keep fit; swim; swimming; aqua*; football; cricket; rugby; bowls; bowling; tennis; badminton; netball; basketball; boxing; boccia; curling; yoga; pilates; tai chi; qi gong; zumba; dance; dancing; danc* (class*|group|club|sessions?); tea dance*; cycl*; running; parkrun; couch to 5k; leisure centre*; sports? (centre|club|clubs|sessions?|activities|hall); sports?; physical activit*; active living; be active; get active; walking (football|netball|rugby|cricket|hockey|basketball); golf; martial arts?; karate; judo; archery; croquet; rowing; sailing; climbing; table tennis; pickleball; aerobics; weight management; stay active; circuits`,
    likely: `active; healthy living; movement; mobility class; wellbeing sessions?; gentle exercise; recreation`,
    not: `support bubble*; running (of|a|the|costs|since|for|from|every)`,
  },
  falls_prevention_exercise: {
    sure: `falls? (prevention|clinic|service|class*|group|team|programme|awareness|assessment|exercise*); prevent* falls?; preventing falls?; risk of fall*; strength and balance; balance (class*|exercise*|and strength); postural stability; otago; chair ?based (exercise|exercises|yoga|class*|fitness|activit*); seated exercise*; chair (exercise|exercises|yoga|aerobics|fitness|pilates|zumba); steady (steps?|on your feet|feet); fear of falling; afraid of falling; better balance; stay steady; stronger for longer; extend (exercise|class*)`,
    likely: `balance; gentle (exercise|exercises|movement|keep fit); mobility (exercise*|class*); posture; tai chi; falls; steady; strength`,
    not: `bank balance; work life balance; balance of`,
  },
  gardening: {
    sure: `garden*; allotment*; horticultur*; (community|sensory|therapeutic) (garden*|allotment*|orchard); growing (food|vegetables|veg|group|project|space); grow your own; plant* (trees|and growing|flowers|seeds|bulbs); in bloom; orchard*; green fingers; conservation volunteer*; nature (group|based|reserve|connection|volunteers); lawn mowing; grass cutting; hedge (cutting|trimming)`,
    likely: `plants?; planting; green ?space*; conservation; outdoors?; parks?; lawns?`,
    not: `covent garden; garden (centre|flat|room|village|street|city|terrace|house|road); (convent|welwyn) garden*; kindergarten*`,
  },
  pets: {
    sure: `pets?; dog walk*; dogs?; cats?; animal (rescue|welfare|shelter|sanctuary|therapy|assisted); animals; pet (food|fostering|care|therapy|bank*); rehom*; vet; vets; veterinary; cinnamon trust; pat dogs?; therapy (dogs?|animals?|pets?); equine; horse riding; donkey*; city farm; care farm`,
    likely: `animal; farm; horses`,
    not: `(guide|assistance|hearing|no|well behaved) dogs? ~2 (welcome|allowed|only|permitted)?; guide dogs?; dogs? (are )?(welcome|allowed|friendly|on leads?)`,
  },
  faith_culture: {
    sure: `church*; chapel; mosque*; gurdwara*; mandir; temple; synagogue*; faith*; worship; prayer*; bible; quran; christian; muslim; islamic; jewish; jews; hindu; sikh; buddhist; quaker*; methodist; catholic; anglican; multi ?cultural; cultural (group|association|centre|organisation|community|communities); (asian|south asian|african|caribbean|chinese|polish|irish|indian|pakistani|bangladeshi|somali|black|kurdish|arabic|arab|romanian|ukrainian|eritrean|sudanese|iranian|afghan|vietnamese|latin american|roma|gypsy|traveller*|kashmiri|bengali|punjabi|tamil|turkish) (elders?|women*|men*|community|communities|people|centre|association|group|families|welfare|society|carers|speaking|heritage|culture|and|adults?|older); bame; bme; black and minority ethnic; ethnic minorit*; minority ethnic; refugees?; asylum; migrant*; new arrivals; interfaith; esol; english for speakers; speakers of other languages; (punjabi|urdu|bengali|gujarati|polish|cantonese|mandarin|somali|arabic|hindi|farsi) speak*; spiritual*; diaspora; mother tongue; religio*; pastoral care; english (conversation|classes)`,
    likely: `parish; fellowship; culturally appropriate; culturally sensitive; kosher; halal; culture; heritage; ethnic; black; asian; vicar; minister; language*; interpret*; synagogue; community languages; church hall`,
    not: `(held|meet|meets|meeting|based|located|takes place|sessions?|every ~3|venue) ~4 (church|churches|chapel|temple|methodist|mosque|gurdwara|church hall); (church|chapel|methodist|parish) (hall|street|lane|road|rooms?|view|avenue|centre); christ ?church; good faith; all faiths and none; temple (newsam|meads|gate); of (all|any) faiths?; regardless of faith; age gender faith; black(pool|burn); sign language*; body language; whatever your (faith|religion); arts and culture; any religio*; speech and language`,
  },
  lgbt: {
    sure: `lgbt*; gay; lesbian*; bisexual; transgender; trans (people|men|women|and|youth|community); queer; gender (identity|diverse|questioning); pride (group|festival|event); non binary; same sex; rainbow (cafe|group|lunch|network)`,
    likely: `sexuality; sexual orientation; gender dysphoria`,
    not: `regardless of ~8; gender reassignment; (age|race|disability|religion|gender|belief) ~5 (sexual orientation|sexuality)`,
  },
  veterans: {
    sure: `veteran*; armed forces; ex ?(service|forces|servicemen|military)*; ex service ~1 (people|personnel|men|women); former (service|military|soldiers?|armed)*; military; royal british legion; ssafa; legion; regiment*; help for heroes; combat stress; service (personnel|families); served in; forces (families|community); blind veterans; raf association; naafi; service leavers; british legion; combat`,
    likely: `forces; army; navy; royal air force; raf; remembrance`,
    not: `task forces?; work ?forces?; salvation army; veteran (tree|car)*; church army; jobs? army`,
  },
  parents: {
    sure: `parent*; toddler*; bab(y|ies); stay and play; play ?group*; family (hub|hubs|support|centre|centres|group|activities|learning); families; mums?; dads?; fathers?; mothers?; breast ?feeding; antenatal; postnatal; perinatal; childrens? centre*; new (mums?|parents?|dads?); early years; under (fives|5s|4s); pregnan*; nursery; childcare; child ?mind*; half term; holiday (club|activities); home start; sure start; toy library; youth club; childrens? (activities|group|club)`,
    likely: `children; family; kids; maternity; school age; infants?; guardians`,
    not: `adult children; children of god; (family|friends?) (and|or) (friends?|family|carers?); for (the )?(whole|all the) family; family members?; families and carers; family (carers?|run|history|tree|friendly); family and; families of; their famil(y|ies); parent company; parents? carers?; bereaved parents?; carers? and famil*; and (their )?famil(y|ies); (friends|carers?) famil*`,
  },
  young_carers: {
    sure: `young (adult )?carers?; (children|young people) (who|with) ~3 (care for|caring|caring responsibilities|look after); young people caring; child carers?; sibling carers?; siblings? (group|club|support|of)`,
    likely: `young people ~6 carers?`,
  },
  carers_support: {
    sure: `(unpaid |family |adult |parent |young adult |older |male |working )carers?; carers? (support|group|groups|centre|service|network|assessment*|hub|cafe|card|emergency|advice|drop in|coffee|rights|week|club|leads?|trust|uk|and|who|of|can|in|to|for|from); (support|help|advice|information|groups?|time|services|space|meeting|network|place|course|grant) for (all )?(unpaid |family )?carers?; look* after (a|someone|somebody|their|your) ~3 (relative|friend|loved one|family|partner|parent|spouse); care for (a|someone|somebody|their|your) ~3 (relative|friend|loved one|family|partner|parent|spouse|with|who); caring (role|responsibilit*|for (a|someone|somebody)); people who care for`,
    likely: `carers?; and (their )?carers?; caring for; family members; loved ones?; families and friends`,
    not: `young carers?; foster carers?; paid carers?; parents? (and|or|\\/) carers?; (carers?|care workers?) (jobs?|vacanc*|agency|wanted); (our|trained|professional|qualified|live in|visiting) carers?; care ?staff; baby* carers?; accompanied by ~3 carers?; carers? (go|are) free; free for carers?; children ~4 carers?; toddlers? ~4 carers?; with (a|their|your) carers?; child ?carers?`,
  },
  respite: {
    sure: `respite; short (break|breaks|stay|stays|term care); sitting service*; sitter* service; (break|breaks) (for|from) (carers?|caring|their caring|your caring); carers? breaks?; time off from caring; replacement care; day (care|opportunities|services?); crossroads care; holiday* for (carers?|disabled|people with); take a break; give* (family |unpaid )?carers? a (short )?break; shared lives`,
    likely: `day centre*; day services?; overnight (stay|stays|care); a break; breaks; home ?sitting`,
    not: `school breaks?; break ?down; day care (nursery|for children); breaks? the; lunch break`,
  },
  dementia: {
    sure: `dementia; alzheimer*; memory (cafe|cafes|clinic|group|lane|service|loss|problems|support|club|singers|activit*|assessment*); memories (cafe|group); singing for the brain; cognitive (stimulation|impairment); failing memory; reminiscence; forget me not; lewy body; memory`,
    likely: `memories; confusion; cognitive; forgetful*`,
    not: `(in|loving|in loving) memory( of)?; memory (foam|stick); making memories; happy memories; memory box`,
  },
  learning_disability_group: {
    sure: `learning (disab*|difficult*|difference*); downs? syndrome; autis*; asperger*; neuro ?divers*; special (educational )?needs; send; people first; peoples parliament; mencap; gateway club; supported (internship*|employment); intellectual disab*; additional needs; self advocacy; easy read; profound and multiple; adhd`,
    likely: `disab* (adults|people|young people|children|sports?); disabilities; disability; supported living; inclusive`,
    not: `disability (benefit*|living allowance|rights|discrimination|confident|access); (physical|sensory) disab*; disabled (access|toilet*|parking); (race|age|gender|religion) ~4 disabilit*; send (us|me|an|a|your|in|out|the|it|to)`,
  },
  sight_hearing: {
    sure: `sight (loss|impair*|problems?|support); visual* impair*; vision (impair*|loss|support); partially sighted; blind; macular; glaucoma; deaf*; hearing (loss|impair*|aid|aids|support|clinic|problems?|dogs?|advice|tests?|champion*); hard of hearing; sensory (impair*|loss|team|services?|needs|support); bsl; british sign language; lip ?read*; tinnitus; rnib; rnid; talking (books?|newspapers?); guide dogs?; braille; low vision; deafblind; dual sensory; sign language; cochlear; eye (clinic|health|care|sight); eyesight; audiology`,
    likely: `sensory; large print; sighted; optician*; audio books?; hearing`,
    not: `hearing loops?; induction loops?; sensory (room|play|garden|toys|stories); court hearings?; hear(ing)? voices; hearing (from you|about); (in|available in) (large print|braille)*; deaf (people )?(access|aware*); colour blind`,
  },
  mental_health_support: {
    sure: `mental (health|ill health|illness|wellbeing|distress); anxiety; depress*; counsel*; psychotherap*; talking therap*; iapt; cbt; cognitive behavioural; peer support; emotional (support|wellbeing|health|distress); low mood; self harm; suicid*; recovery (college|hub|group|cafe); hearing voices; bipolar; schizophreni*; psychos*; eating disorder*; ocd; ptsd; trauma*; crisis (cafe|support|line|house|team|service); listening (service|ear|line|support); samaritans; mindfulness; stress; mind (centre|group|matters|well); wellbeing (group|support|service|centre|hub|cafe|college); andys man club; mens mental; panic attacks?; psychological; breathing space; helpline for anyone in; confidential listening; art therap*; therap(y|ist|ists|ies) service*; social prescrib*`,
    likely: `wellbeing; well being; emotional; therap*; resilience; peer; self esteem; confidence; listening; relax*; meditation; crisis; recovery; in distress`,
    not: `(physio|occupational|speech|aroma|reflexo|hydro|radio|chemo|beauty|complementary) ?therap*; occupational therap*; financial crisis; (drug|alcohol|addiction) recovery; debt counsel*; bereavement counsel*; (the )?local council*; councillor*; housing crisis; peer review*`,
  },
  bereavement: {
    sure: `bereave*; grief; griev*; cruse; widow*; loss of a (loved one|partner|baby|child|parent|spouse); (suffered|experienced) (a )?loss; lost (someone|a loved one|a partner|their partner); death of; end of life; funeral*; hospice*; miscarriage; stillb*; survivors of (bereavement|suicide); sands; compassionate (friends|cafe); death cafe; (after|coping with|dealing with) (a |the )?(death|loss)`,
    likely: `loss; palliative; terminal*; dying; remembrance`,
    not: `(sight|hearing|memory|vision|weight|hair|job|income|heat) loss; loss of (sight|hearing|memory|vision|income|a job|confidence)`,
  },
  substance_misuse: {
    sure: `alcohol*; drug (use|misuse|abuse|problems?|treatment|addiction|services?|and alcohol|or alcohol); drugs; substance* (mis)?use*; substance misuse; substances?; addict*; gambl*; aa meeting*; narcotics; recovery (from|community|meetings?) ~2 (addiction|alcohol|drugs?)?; needle exchange; detox*; rehab; smart recovery; al ?anon; sober*; dependency; drinking; stop smoking; quit smoking; smoking cessation; stopping smoking`,
    likely: `twelve step; 12 step; recovery community; harm reduction; smok*; misuse`,
    not: `no (alcohol|smoking); alcohol free; non alcoholic; under the influence; non smoking; drug(s)? store; rehab(ilitation)? (after|following|team|equipment); (soft|hot) drink*`,
  },
  employment_volunteering: {
    sure: `employ*; job* (club|search|seekers?|support|centre|coach*|fair|skills|opportunities|vacanc*); jobs?; careers?; cv; cvs; work ?(experience|placements?|clubs?); into work; back to work; return to work; find* work; (looking for|getting|get into|help into) work; volunteer* (opportunit*|centre|centres|bureau|roles?|placements?|with us|for us|brokerage|programme|scheme|recruitment|hub); volunteering; become a volunteer; training (courses?|programme|opportunit*|and employment|for work); apprentice*; skills (training|for work|for life|development); adult (education|learning); qualifications?; timebank*; time bank*; functional skills; vocational; college; unemploy*; interview (skills|preparation); enterprise support; start* a business; learning and skills; workless*; esol; numeracy; literacy; courses`,
    likely: `volunteers needed; volunteer; training; skills; learning; education; course; work skills; employab*`,
    not: `(trained|our|by|of|supported by|friendly|run by|team of|local|experienced|dedicated|from|with|and|a|the|thanks to|drivers?|our team of) volunteers?; volunteer (drivers?|run|led|visitors?|befriender*|gardeners?|helpers?|team|based|lifts?); (staff|employees?|employer*|employed) (are|is|have|by); volunteers? (will|visit|help|are|who|drive|can|from|ring|call|run|cook|collect); self employed carers?; personal assistants?; golf course; race ?course; of course; crash course; recovery college; three course; two course; (exercise|weight) course; fully trained; strength training; puppy training; weight training`,
  },
  digital_skills: {
    sure: `digital* (skills?|inclusion|support|champion*|drop in|cafe|exclu*|help|confidence|hub|buddies|buddy|devices?); computer* (class|classes|courses?|skills|lessons|training|help|sessions?|club|suite|access|for); computers?; (getting|get|go|going) online; internet (access|skills|safety|training|basics); tablets? (and|or|lessons|training|lending|loan); ipads?; smart ?phones?; laptops?; silver surfers?; it (skills|training|classes|support|courses|lessons|help|sessions); tech (help|support|tea|and tea|drop in|cafe|buddies); technology; data (cards?|bank|sims?); sim cards?; public computers?; digital; learn my way; online skills; staying safe online; wi ?fi`,
    likely: `online; internet; it help; web skills`,
    not: `(apply|book|available|register|find|form|visit us|meet|sessions?|held|delivered|support|meetings?|and|or|forms?|advice|find us|also|groups?|directory|in person or|counselling|information|referrals?|refer) online; online (and|or|by|at|form|referral*|booking*|support|via|sessions?|groups?|directory|chat|counsel*|meetings?|resources|forum|community|information|advice|self); digital hearing; assistive technology; medication tablets?; (take|taking) tablets?; free wi ?fi`,
  },
  transport: {
    sure: `lifts in; transport (service|services|scheme|to|for|association|options|help|advice|provider|provision|club); community transport; dial a ride; door to door; minibus* (hire|service|trips?|transport); car (scheme|schemes|service); volunteer (car|drivers?|lifts?); lifts? to (hospital|appointments?|the|medical|see|get|and|church|shops?); driver* scheme; bus pass*; concessionary (travel|fares?|bus); blue badge*; taxi* (card|vouchers|service|scheme); shop ?mobility; access ?bus; patient transport; wheelchair (accessible )?(vehicles?|minibus*|taxis?|hire|loan); travel (training|pass|passes|scheme|buddy|buddies|assistance|support); hospital (car|transport|appointments?); rail ?cards?; motability; ring and ride; mobility scooter (hire|loan|training)*; getting (about|around); independent travel; community (car|bus|minibus)`,
    likely: `transport; minibus; lifts; drivers?; travel; driven; buses; outings`,
    not: `transport (is |can be |may be )?(available|provided|included|links?|not|arranged|costs?|if|by arrangement|home|and lunch|subject); (public|free|own|near|good|accessible|no|with|including|and|plus|provide|provides|offer|arrange) transport; travel (costs?|expenses|agents?|to|from); chair ?lifts?; stair ?lifts?; lifts? (to all floors|access|available|in the building); passenger lifts?; (nearest|regular) bus*; bath lifts?; stop outside`,
  },
  food: {
    sure: `food ?banks?; food (parcel|parcels|bank|banks|pantry|pantries|club|clubs|hamper*|vouchers?|poverty|share|insecurity|hardship|aid|box|boxes|larder|project|co ?op|support|distribution|crisis|waste|hub|packs?); (community|social) (pantry|fridge|larder|supermarket|grocery|shop|store); fareshare; soup (kitchen|run|van); hot food for (the )?homeless; surplus food; affordable food; low cost food; emergency food; free (food|groceries|meals?|breakfast); pantry; healthy start; the real junk food; grocer(y|ies) (for|at|box|membership)`,
    likely: `food; hardship; groceries; hungry; hunger; struggling to (eat|afford); feed`,
    not: `food hygiene; food (and drink|safety|growing|preparation|allerg*); fast food; growing food; free meals? on wheels; feed ?back; meals? delivered`,
  },
  meals: {
    sure: `meals on wheels; meals? (delivered|delivery|deliveries|service|at home|to your (door|home)|brought|to the door|provision); deliver* (hot |frozen |ready |nutritious |freshly cooked |fresh |cooked )*(meals?|lunch*|dinners?|food); home (delivered|delivery) (of )?(meals?|food|lunch*); hot meals? (delivered|to|service|at home); frozen (meals?|ready meals?|food); wiltshire farm foods; oakhouse; ready meals?; community meals; food to your door; home meals?`,
    likely: `hot meals?; meal; meals; prepare meals?; meal preparation; nutrition*`,
    not: `meals? (out|together|included|provided|for the homeless)`,
  },
  home_help_cleaning: {
    sure: `home ?(help|helps|care|carers?|support); domiciliary; clean* (service|services|help|and|the home|your home|tasks|company|support); cleaning; domestic (help|support|tasks|chores|duties|services|cleaning|assistance); house ?work; household (tasks|chores|jobs|help); help (at|in|around|with) (the )?(home|house); shopping (service|help|for you|trips|support|and|delivery|collected|scheme|list); (do|help with|with|your|pop in|collect|weekly|grocery|assisted|escorted|carry out) (your |their |the )?shopping; laundry; ironing; personal care; care at home; care (agency|agencies|in your own home|in their own home*|in the home|in your home); home based (care|support); live in care; errands; prescription (collection|pick up*); collect* (prescriptions?|pensions?|medication); companionship calls; pop in (calls|visits); decluttering; hoarding; homecare; supported at home; visiting care; sit(ting)? and (chores|clean*); practical (help|support) (at|in|around) (the )?home`,
    likely: `shopping; practical (help|support|tasks|assistance); odd jobs?; independent living; live independently; chores; live at home; own homes?; help at home; at home`,
    not: `domestic (abuse|violence); (care|nursing|residential) homes?; shopping (centre|mall|trip to|precinct); window shopping; home (visits?|fire|adaptations?|improvement*|safety|from hospital)`,
  },
  home_adaptations_equipment: {
    sure: `adapt* (to|of|for|your|in|and|home*|property); adaptations?; grab rails?; hand ?rails?; rails; ramps?; stair ?lifts?; equipment (loan|hire|service|services|store|for|to|and|provision|at|demonstration); (mobility|disability|daily living|community|living|specialist|bathing|medical) (equipment|aids?); wheelchair (services?|loan|hire|repair|provision); (community|personal|pendant|telecare) alarms?; telecare; care ?line; pendant*; falls? detector*; key ?safes?; handy ?(person|man|men|persons|people|van)*; (home|minor|small|emergency|property|essential|house) (repairs?|improvement*|adaptations?|maintenance); care and repair; repairs; odd jobs?; disabled facilities grant*; occupational therap*; assistive technology; walking (aids?|frames?|sticks?); commode*; hoists?; red cross (equipment|wheelchair*); home (safety|security|fire safety|improvement) (check*|agency|service|visits?)*; fire safety (check*|visit*); safe and well (visit|check)*; smoke (alarm|detector)*; insulat*; boiler*; heating (repairs?|grants?|improvement*|systems?|advice|help); warm homes?; damp; energy (efficien*|saving|advice); diy (help|tasks|service); locks; draught proof*; gas safety`,
    likely: `alarms?; equipment; mobility; decorat*; bathroom*; home safety; maintenance; keep warm; stay safe at home; security; aids; independent living centre`,
    not: `(gym|sports|computer|play|garden|gardening|cooking|it|kitchen|exercise|art|office|camping) equipment; equipment (is )?provided; all equipment; mobility (class*|exercise*|car); social security; ramp(ed)? access; ramps? (to|at|into|available|and); (access|via|by) ramp; fire alarm; railway*`,
  },
  housing: {
    sure: `hous(e|ing) (advice|options|association|associations|support|register|benefit|team|service|services|help|needs|rights|officer*|provider*|applications?|for|trust|with|and|related|problems?|issues|repairs|solutions|first|law|scheme*); housing; accommodation; homeless*; rough sleep*; sleeping rough; hostel*; night ?shelter; shelter (for|helpline|legal|advice)*; sheltered (housing|accommodation|flats?|scheme*|living); extra care; retirement (housing|living|village|flats?|apartments?|homes|community|propert*); supported (housing|living|accommodation|lodgings); tenan* (support|advice|rights|sustain*|involvement|in)*; tenanc(y|ies); evict*; landlord*; rent arrears; private rent*; rented; lettings?; bedsit*; move home; moving (home|house); downsizing; refuge (accommodation)?; floating support; social housing; almshouse*; independent living (scheme|flats?|apartments?); (one|two|1|2) bed* (flats?|apartments?|bungalows?); council (house|houses|home|homes|flat*|tenan*); resettlement; sofa surfing; bond scheme; homes for`,
    likely: `tenants?; rent; homes; flats; bungalows; shared lives; adult placement; residents; mortgage; shelter; apartments; furniture; move in`,
    not: `(care|nursing|residential) homes?; own homes?; (peoples?|their|your|our) (own )?homes?; refugees?; animal shelter; bus shelter; open house; warm homes; house ?bound; rent a; greenhouse*; housed (in|at)`,
  },
  care_home: {
    sure: `(care|nursing|residential|rest) homes?; residential (care|home|nursing|accommodation for (older|elderly)); nursing care; (dementia|elderly|specialist) (residential|nursing); 24 hour (nursing )?care; long term care; care home*; nursing home*; choosing a (care )?home; residential; registered (care|nursing) home`,
    likely: `convalescen*; permanent (care|stay); residents; ensuite rooms`,
    not: `residential (area|street|trip*|weekend*|courses?|holiday*|road); visit* (to )?(local )?care homes?; (in|to|into|for|and) (local )?(care|nursing|residential) homes? (visits?|and hospitals?); residents (association|group)`,
  },
  hospital_discharge: {
    sure: `hospital (discharge|to home|aftercare); discharg* (from|home|support|service|team|lounge)*; home from hospital; after (a )?(stay in |leaving |being in )?hospital*; leaving hospital; coming (out of|home from) hospital; out of hospital; intermediate care; reablement; re ?ablement; rehabilitat* (after|following|team|service|unit|at home)*; step down; settle* (back )?(in )?at home; take home and settle; hospital at home; virtual ward; recuperat*; convalesc*; return* home (from|after) (a )?hospital; rapid response`,
    likely: `hospital; hospital stay; recovering from (illness|an operation|surgery); rehab*; operation; short term support; regain* independence`,
    not: `hospital (car|transport|appointments?|radio|visit*); (to|and|at|or|for|psychiatric) hospitals?; drug ~3 rehab*; hospitality; discharged from the (forces|army)`,
  },
  benefits_money: {
    sure: `benefits? (advice|check*|claim*|advisers?|entitle*|help|and|applications?|forms?|appeals?|support|agency|calculator|issues|rights|team|maxim*|sanction*); welfare (benefit*|rights|advice|reform*|support); (state|disability|housing|claiming|claim|of|sickness|in work|about|carers?) benefits; benefits; debt*; money (advice|management|worries|matters|problems|skills|saving|help|and|guidance|mentor*|box); financial (advice|help|support|hardship|inclusion|assistance|capability|difficult*|problems|guidance|worries|wellbeing|grants?|abuse advice); budgeting; credit unions?; universal credit; pension credit; pip; attendance allowance; fuel (poverty|vouchers?|bills?|payments?); energy (bills?|costs?|vouchers?|debt*|grants?|help); (heating|utility|household|water|gas) bills?; bills; citizens advice; grants? (for|to) (individuals|people|families|essential|help|household)*; hardship (fund|grants?|payments?); council tax (support|reduction)*; income (maximi*|support|advice); cost of living; insolvency; bankruptcy; loans; low cost loans?; pensions? (advice|wise|service|credit|guidance)*; savings? (account*|and loans); warm home discount; welfare assistance; legal advice; crisis (fund|grant|loan)s?; tax (advice|help); white goods`,
    likely: `financial; money; benefit; grants?; welfare; advice (service|centre|on|and); costs?; savings; advice; fuel; energy; pension*; information and advice`,
    not: `welfare (board|association|society|centre); (health|many|the|wellbeing|social|physical|lots of|added|other|member|staff|great|its|has|mutual) benefits?; benefits? (of|from|to|the|for (health|your|people)|you|wellbeing|everyone|all|both|society|our); for the benefit; benefit from; pensioners?; small charge; no cost; at no cost; low cost; free advice; cost(s)? (of)? (per|is|are|a)?; money for (charity|good causes); (raise|raising|value for) money; pension(er)?s? (group|club|association|lunch)`,
  },
  direct_payment: {
    sure: `direct payments?; personal (budget*|health budget*|assistants?); individual (budget*|service fund*); self directed support; pa (register|finder|service|support|matching|recruitment); payroll (service|support|for)*; employ* (a |your own |their own )?(pa|pas|personal assistants?|carers?); managed accounts?; micro ?(enterprise*|provider*); support brokerage; support brokers?; choose your own (care|support); self employed (carers?|care|pas?)`,
    likely: `self directed; brokerage; care budget; your own support; pas; payroll`,
  },
  advocacy: {
    sure: `advoca*; imca; imha; speaking? up (group|for|on)*; speak up; be heard; have (a|your|their) (voice|say); (your|their|a|our|have) voices? (heard)?; voice heard; representation at; self advocacy; independent mental capacity; complaints? (advocacy|service|support|advice); healthwatch; rights (advice|and|service|group|to|of); know your rights; empower*; make (a )?complaint*; campaign*; user (led|involvement)*; peoples parliament; forum; patient participation; pals; support to understand your rights; mediation`,
    likely: `voice; rights; representation; represent*; involvement; having a say; consultation; say; co ?production; complaints`,
    not: `welfare rights; hearing voices; voices? (choir|of song)*; carers rights; all rights reserved; human rights watch`,
  },
  talk_to_social_worker: {
    sure: `social (care (team|teams|assessment*|direct|service|services|advice|enquir*|department|support|and|line|contact|help|referral*|duty)|work|worker|workers|work team|services); adult social care; adults? (social|contact|duty|safeguarding|services) (team|care|line|services)*; talking points?; care act; care (needs )?assessments?; needs assessment*; safeguarding (adults?|team|concern*|hub|duty); assessment* (of|for) (your |care |social )?(care|needs|support); customer access; first (contact|point of contact) (team|for social care)*; gateway to care; access (team|point) for; emergency duty team; community led support; customer first; single point of (access|contact) for (adult|social|care); contact centre; care management; care needs; concerned about an adult`,
    likely: `council team; care and support planning; assessments?; assess; local area coordinat*; integrated care; safeguarding; single point of access`,
    not: `social (work student*|prescrib*|workers? (can )?refer*); (from|by|via|through|to|and|or|your|a|any|gp|nurse|professionals?) (a |their |your |your gp |the )?social (workers?|services|care); risk assess*; carers? assessments?; referr* ~4 social (services|workers?|work)`,
  },
}
