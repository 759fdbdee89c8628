/** Benefits debt bills money advice. Notation: see ../compile.ts. */
export const benefitsMoney = `
sure:
  benefits?; pension credit*;
  (state|war|works|private|his|her|my|the|their|take|all his|all her|pensions?|on a|small|get|basic|draw) ~1
    pension;
  pip; personal independence; attendance allowance; (universal|tax|pension) credit*; uc; carer*s allowance;
  carers? element; dla; esa; jsa; allowance*; housing benefit*; bedroom tax; council tax; winter fuel;
  cold weather payment; warm home discount; household support; debt*; bill; bills; bailiff*; red letter*;
  final (demand|reminder)*; arrears; credit cards?; loan*; loan shark*; payday loan*; (doorstep|money) lend*;
  overdraft*; overdrawn; owe; owes; owing; money; cash; skint; brassic; broke; hard ?up; poor; poverty;
  penniless; penny; pennies; peanuts;
  (cant|cannot|couldnt|struggl*|unable to|hard to|how do i|how do we|how can i|barely|hardly|dont know how|worried
    about|help with|helping with) ~2 (afford|pay|paying|ends meet|make ends|keep warm|meet the);
  ends meet; (make|making) ~3 (wage|wages|pension|money) ~1 (stretch|last|go);
  wages? ~2 (stretch|last|dont|doesnt|go nowhere|gone|cover); cost of living;
  (gas|electric*|energy|fuel|heating|water|phone|power|utility|vet|food) ~2 (bill*|cost*|meter|price*|debt|top
    ?up|account|supplier|company);
  pay ~2 (gas|electric*|heating|water|rent|bills?|fuel|council tax|meter|energy|vet|fine);
  (prepay*|pre ?pay*|prepayment|top up|put money on|feeding|quid on|pounds on) ~2 (meter|key|gas|electric);
   tv lic*;
  (pip|benefit*|allowance|dwp|claim*|esa|uc|aa|pension|long|big|these|council tax|blue|attendance) ~2 form*;
  (fill*|filled) ~3 form*; (help|stuck|struggle*) ~2 with (these |the |my |a |this )?forms?; grants?; entitle*;
  (what|am i|are we|anything|can i|could i|should i|missing out|money|benefits|im|can we|could we) ~4
    (entitled|claim|claiming|eligible|owed|missing out|due);
  claim*; sanction*; dwp;
  (stopped|cut|lost|reduced|refused|turned down for|suspended|took) (my|his|her|our|off) ~1
    (money|benefit*|pip|dla|esa|allowance|payments?|pension);
  sick pay; ssp; (quid|pounds|pound|£[0-9]*|squid) ~2 (week|month|left|day|short|on the|a|for|fortnight);
  on [0-9]+ (quid|pound*|a week); (income|inheritance|council|road) tax; tax;
  take (all )?(his|her|my|their|mums|dads|our) (pension|money|savings|house); savings; means ?test*;
  (pay|paid|paying|charged?|charging|charge|contribut*|cost*|charges|how much) ~3 (for|towards|is|does|will) ~2
    (care|carers|his care|her care|my care|home care|help);
  care (costs|charges|fees|bill*); financial* (assessment|help|advice|support|difficult*|abuse)?; financ*;
  appeal*; tribunal; mandatory reconsideration; overpa(id|yment*); budgeting; budget; stretched; afford*;
  too (dear|expensive|pricey); (a )?bankrupt*; iva; dro; stepchange; citizens advice; cab;
  money (advice|worries|problems|trouble|management|buddies); scammed; will my benefits; blue badge;
  carers allowance; funeral (costs?|expenses|plan|payment); nil rate; widow*s (pension|benefit|payment);
  bereavement (payment|support payment|benefit); salary; wage; minimum wage; gas and (electric*);
  (moneys?|cash|budget|finances|things) ~1 (tight|short|low|stretched|worries|worry|problem*|difficult|gone|run
    out|running out|a struggle|doesnt stretch|wont stretch);
  (sat|sit|sitting|wrapped|wearing|in) ~2 (coat|blankets?|duvet|hat|gloves|layers|dressing gown) ~3
    (heating|cold|indoors|house|warm|electric|gas)?;
  (heating|gas|electric|meter|energy|bills?) ~4
    (off|afford|pay|turn|put|dear|owe|help|on|coat|scared|cost|up|bill|late);
  (card|letter|letters|knock|man) ~2 (through|at) the door|bailiff*; catalogue; klarna; buy now pay;
  (missing|miss) out on ~3; (only|just|all i|ive got|live|living|manage*|get) ~3 (state )?pension;
  turned (me|him|her|us) down|turned down;
  (form|forms) ~4 (pages|fill*|help|long|complicated|understand|for
    (pip|aa|esa|attendance|benefit*|carers))|(pip|aa|esa|attendance|benefit*|carers) ~2 form*;
  (stopped|cut|lost|late|delayed|missed|refused|wait|waiting) ~3
    (payment*|universal|credit|pip|esa|benefit*|money|allowance|pension|uc|giro);
  overtime ~4 allow*|allowance ~4 overtime;
  what can i claim|anything i can claim|can (i|we) (claim|get) ~4 (for|money|help with|looking
    after|paid|allowance|benefit*|council tax);
  am i due|owed to me|due (a|any|pension|money|benefit*); paying for care;
  (pay|paying) for (it|care|carers|residential|a home|mum|dad|nursing|broadband|the home);
  how much ~5 (cost|costs|week|pay|charge|home|care);
  (cant|cannot|couldnt|struggling to|hard to) (pay|afford|stretch|meet|manage the|keep up) ~4; interest rates?;
  mortgage; owe*; white goods; washing machine ~3 (grant|afford|broke*)|grants? for; council tax ~3;
  pension* ~2 (letter|credit|forecast|age|statement); debt (collectors?|advice|management|relief);
  (meter|bills?|rent|kids|car|heating|rates|everything|christmas|bus fares?)
    (eat|eats|eating|swallow*|take|takes|gobbl*|cost|costs) ~2 (money|all|cash|most|fortune|earth|bomb|too much)?;
  (manage|live|exist|survive|cope|get by|people do it) on (this|that|what|it|these|[0-9]+|a pension|the
    pension|benefits?|so little|nothing|my|thin air)|get by|make do;
  (letter|brown envelope|envelope|envelopes|paperwork|form|review) ~4 (dwp|benefit*|council
    tax|pension|tax|hmrc|pip|court|bank|open|daren ?t|scared)|brown envelope*|dwp|hmrc|tax ?man;
  (get|claim|have|is there|due|entitled) ~1 (owt|anything|something|money|help|any money|summat|extra|benefit*|a
    grant) for
    (being|having|looking|the|my|heating|caring|him|her|blind|deaf|bad|school|widows?|carers?|pensioners?);
  pay (it )?back ~4|pay back ~3|overpay*|owe ~4; money wise|moneywise|financially|finance*;
  (wages?|money|pay|pension|dole|benefits?|giro|income|cash) ~3 (see|see
    out|last|stretch|cover|reach|run|runs|ran|gone|short|low|tight|dry|month|week|nowhere|not enough|isnt
    enough)|end of the (month|week) ~5 (money|left|skint|nothing|broke);
  (thousand|hundred|two grand|three grand|five grand|[0-9]+ quid|[0-9]+ pounds?) ~4
    (back|owe|debt|bill|behind|loan|rent|a month|a week|fine|charge|card)?;
  parking fine; court (letter|summons|fine)|summons; ccj; repayments?;
  behind with ~2 (rent|bills?|payments?|council|gas|electric|mortgage)|fallen behind|fell behind;
  standing charge; smart meter; prepay*; credit (union|score|rating); interest; state pension age|waspi;
  inherit*|will writing|my will|probate; top ?ups?; cheaper tariff|switch ~2 (gas|electric|energy|supplier);
  boiler grant|cold home*; free (prescriptions|bus|tv|glasses|dental);
  (undercharged|overcharged|overpaid|underpaid|backdat*|clawback|threshold|capital limit|savings limit|upper
    limit|means|assessed contribution|contribution);
  (getting|get|got|claiming|receiving|missing|having|due) ~1 (all|everything|what|whatever) ~1
    (i|we|he|she|mum|dad) (should|could|can|am|are|is|qualif*|m|re) ~2;
  benefits? check|check ~2 (benefits?|entitle*);
  fines|fined|a fine|parking fine|(water|phone|gas|electric|energy|council tax|heating|fuel|vet|care|funeral)
    bills?|behind (on|with) ~3;
  paid too (much|little);
likely:
  pension; pay; paid; quid; fees; costs?; charges; forms?; meter; keep warm; heating; electric*; gas; expensive;
  dear; credit; income; payments?; fund*; letter; council tax; redundan*; savings; bank; account; rent; dole;
  giro; signing on; job ?centre; price*; price of; finance*; discount*;
  (pension|benefit*|allowance|pip|credit|money|savings|income|wages) &
    (count|counts|affect*|entitled|claim*|due|stop*|lost|cut|late|help|pay*|form|letter|owe*|enough|manage|live
    on|afford|care|heating|rent|bill*|debt*|miss* out|review|appeal*|extra|top up|how much|cover|fund*);
  (want|wants|asking for|demand*|owe|owes|charg*|fined|pay|paying|bill|bills|fee|fees) &
    (hundred|thousand|grand|pounds|quid|pence|week|month|back|cant|afford|cost|too
    much|wrong|mistake|dear|help|behind|late|struggl*);
  (gas|electric|heating|energy|water|council tax|broadband|tv licence|phone bill|food bill|rent|mortgage) &
    (pay*|afford|bill*|dear|cost*|owe|debt|behind|cut
    off|scared|turn*|on|meter|cold|help|winter|grant|cant|discount|cheaper);
hint:
  free; tax; cheap*; help with costs; winter; money; pay*; bill*; gas; electric; heating; cold; pension;
  benefit*; dwp; debt; owe*; rent; afford; cost*; wage*; purse; pounds?; quid; letter*; form*; claim*; bank;
  month; week; entitled; skint; meter; loan; card; grant; credit; price*; save; savings; income; coat; allowance;
  council; widow*; rich; poor;
hide:
  (bank|credit|debit|prepaid|pre paid|payment) (card|account)?( pin| lost| number| limit)?$; paid work;
  direct payment*; personal budget*; individual budget*; paid job; pay ?ment card;
  paid (to|for|by) (look|care|my|family)|be paid to;
  paid off|pays? (attention|my respects|visit|a visit|a pa)|pay (my|a|the|his|her)
    (pa|pas|niece|carer|personal|neighbour|assistant)*;
  pip (squeak|fruit); gas ?(work|man|mask|leak|fitter|fire|board); a poor(ly)?; poorly;
  poor (sight|eyesight|hearing|old|thing|lamb|love|man|woman|memory|english|mum|dad); claim* to; fee ?d;
  broke (her|his|my|down|up|a|into|the|in); benefit (from|of)|benefit* of; rewarding; formal; platform; reform;
  performance; formed; inform*; lost my wages; wages on; (lose|losing|lost|keep losing) (my|his|her) wages;
  appeals? to me; cab (home|to|ride); dear (old|god|me|me|friend|john|sir|love)|oh dear;
  (owe|owed) (you|it)|grant*ed; out of pocket money; bill (is|was|said|s|and i|died|my)|old bill; credit where;
  (food|groc*|school) ~1 money; money matters quiz; gambl* ~4 money; on my (pension|card) machine;
  penny (black|for);
  tight (chest|shoes|hips|muscles)|my name is bill|bill and (me|i)|pension* (age|club)|for pensioners|pensioners;
  (rent|lend|hire) (a|out)|cant hear|heating (broken|packed|has gone|is off|wont)|gas (leak|man)|on a pension
    age|pay (my )?(niece|pa|carer|daughter);
  pay for (my|his|her|our) own (carer|helper|care|support|pa|carers); my name is bill|bill and (me|i);
`
