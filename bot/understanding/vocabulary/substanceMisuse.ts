/** Alcohol drugs gambling. Notation: see ../compile.ts. */
export const substanceMisuse = `
sure:
  alcohol*; booze*; boozing; vodka; whisky; whiskey; gin; cider; lager;
  (bottle|glass|glasses|can|cans|bottles) ~3 (wine|a night|a day|every night|each night|from breakfast|before|by);
  wine o ?clock; on the (cans|drink|bottle|wagon|lash|beer|booze|piss|gear|drugs|slots|bandits|horses|smack);
  off the (drink|booze|bottle|beer|wagon|gear|drugs); (drinks|drinking|drank|drinker|drunk);
  (stop|give up|giving up|quit|cut down|cutting down|knock|less|cut back) ~2
    (drink*|booze|drugs|weed|gambling|betting|using|fags|smoking|the drink|vaping);
  (problem|trouble|issue*|help|bother) ~1 with (drink|drinking|alcohol|drugs|gambling|his drinking|the
    drink|substances);
  (hits|hit|hitting) the (bottle|drink);
  (his|her|my|the|their) (drinking|drink|gambling|using|betting|addiction|habit);
  living with ~2 (drinks|drinker|alcoholic|addict); sober; sobriety; in recovery; rehab; detox*;
  (al anon|alanon|alateen|gamanon|gam anon); gamblers anonymous; alcoholics anonymous; narcotics anonymous;
  (an|nearest|to|go to|find|join|an) (aa|na|ga); aa (meeting*|group*); twelve step*; 12 step*; smart recovery;
  relaps*; drugs; drug (use*|problem*|habit|addict*|taking|service*|worker|dealer*); heroin; cocaine;
  coke (habit|head)?; crack; cannabis; (smok(e|es|ing) ~1 weed|weed (every|again|habit)|skunk); spice; methadone;
  subutex; buprenorphine; script (for methadone)?; (using|used|is) (again|drugs|every day|needles);
  needle exchange; clean (for|now|off|since|six|from drugs|three) ~2 (months|years|weeks|days|drugs)?; addict*;
  hooked (on)?; dependent on (drink|alcohol|drugs|painkillers|codeine|tablets); gambl*; betting; bets; bookies;
  slots; slot machines?; fruit machine*; fobt*; casino*; scratch ?cards?;
  (online|mobile) (bingo|betting|casino|roulette); roulette;
  lost (it|everything|my wages|all) on the (horses|slots|machines|dogs); codeine; tramadol; pregabalin; benzos;
  diazepam; valium; ketamine; amphetamine*; speed habit; crystal meth; glue sniff*; solvents; 
  wine; beer; beers; spirits; rum; brandy; sherry; a can; cans; tipple; tipsy; pissed; plastered; hungover;
  (need|needing|having|have|crave|want) ~2 (a drink|a can|a glass|vodka|a bottle|wine|a fix|a hit|a smoke) ~3
    (morning|wake|get (up|going|through)|breakfast|steady|$)?;
  wake* up needing;
  (glass|glasses|bottle|can|drink|drinks|pint|pints) ~2
    (morning|lunchtime|breakfast|eleven|ten|night|every|most|before|too many|day);
  (back|started) on (the |it)?(drink|drugs|gear|booze|heroin|bottle|beer|stuff)? ~1;
  using ~1 (again|and|heavily|$);
  (wages|money|savings|pension|rent|grand|hundreds|thousands) ~4
    (slots|machines?|bookies|horses|casino|betting|roulette|fruit|online|bingo|dogs|fobts|gambl*);
  (machines|bookies|horses|dogs|betting|slots|casino) ~3; smok*; vap*; cigarett*; fags; quit smoking; alcoholic*;
  booz*;
  (sick of|living with|married to|worried about|coping with|help for) ~3
    (drinker|drinking|alcoholic|addict|drunk|drink|drugs|user);
  weed; skunk; dealers?;
  prescription (drugs|painkillers|meds|tablets) ~3 (hooked|addict*|too many|more than)|(take|taking) (more|too
    many) ~2 (tablets|painkillers|codeine|than);
  (open|opens|opening|finish|finishes|finishing|drain|sink|down|through|get through|polish off) ~2 (a |the
    |another |two |whole )?(bottle|bottles|cans|box of wine|box)( |$) ~3;
  bookies?; betting shop;
  (has|have|had|got|gets) (got )?(a )?hold of ~2 (my|me|him|her|our)|got a hold|grip of (drink|drugs|gambling|it)?;
  need to stop (and|but) ~2;
  (pawn*|sold|selling|nick*|steal*|stole) ~4 (gear|drugs|drink|habit|fix|score|gambl*|bet); gear; stash; needle*;
  using; user; smackhead; junkie;
  nobodys? (drinking|drunk|drinks)|without (drink|booze|alcohol|drinking)|alcohol free|dry (bar|cafe|house|pub);
  (pub|pubs|bars) ~5 (avoid|instead|not|arent|isnt|stop|temptation|away); crave*|craving*; blackout*; shakes;
  the bottle; slipped|lapse*; (drink|drinks|drinking|drunk|boozing) ~4; drink; lotto addict; bingo sites?;
  loot boxes; gaming ~2 addict*; vapes?; snus; laughing gas; nitrous; hash;
  pills ~2 (street|party|addict*|hooked); overdose;
  hid(e|es|ing|den) ~2 (bottles?|them|drink|cans|it|vodka|wine) &
    (wine|vodka|bottle*|cans|drink*|booze|gin|whisky|night);
  gambl* away;
likely:
  drink; drunk; recovery; wagon; pub; pubs; pub based; habit; dry (out|january)?; hangover*; sesh; high; stoned;
  flutter; wagering; smoking; vape; dependent; steroids; the horses;
  (a can|cans|a drink|a glass|a bottle|vodka|wine|whisky|beer) &
    (before|morning|rang|ring|work|every|each|night|steady|courage|wake|breakfast|daily|too
    much|more|stop|cut|hide|hiding|lonely|sleep);
  (roulette|slots|casino|betting|bet|bets|bookies|bingo|scratch ?cards?|machines|horses) &
    (finish*|lost|lose|online|debt|wages|money|pension|stop|again|husband|wife|son|hook*|control|cant|us|me|him|her);
hint:
  bottle; using; clean; cans; wine; stop; habit; pub; gear; bet*; dealer; relapse; sober; week*; machine*;
  horses; dogs; smoke*; high; glass; off;
hide:
  drink of water; (soft|hot|cold|fizzy|energy) drinks?; (tea|coffee|water|squash|milk) to drink;
  drink* (tea|coffee|water|enough|more water|her tea|his tea|up); gin rummy; bottle (of milk|bank|it up|feed*);
  bottled up; gas bottle; water bottle; hot water bottle; clean(ing|er)?( the| my| house| her| his|ers)?;
  pub (lunch|quiz|meal|grub); blood pressure (drugs|tablets); drugs trial;
  slots? (free|available|booked|on|for|machine)?$; time slots?; high (up|street|chair|step|blood|shelf|grass);
  using (the|a|my|this|these) (phone|computer|tablet|laptop|internet|bus|stairs|walker|frame|zoom); speed dating;
  lost my bottle; spice (up|rack); cans? of (beans|soup|paint);
  gin ?ge*|wine ?making|brandy snap|smoke* alarm|smoke detector|smokes? out|weed(s|ing)|garden* ~3 weed|weed ~2
    (garden|path|beds|flags)|sewing machine*|washing machine*|machines? (wash|knit)|hot dogs|guide dogs?|dogs
    (trust|walk*|home)|fish and chips;
  drink of (water|tea)|(soft|hot|cold|fizzy|energy) drinks?|(tea|coffee|water|squash|milk) to drink|drink*
    (tea|coffee|water|enough|more|up)|food and drink|eat and drink|eat or drink|drinks? machine|bottle
    (bank|top|opener|feed*)|hot water|gas bottle|(open|opening) (jars?|a bottle of|bottles?)|help me open;
`
