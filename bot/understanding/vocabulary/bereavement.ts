/** Grief. Notation: see ../compile.ts. */
export const bereavement = `
sure:
  bereav*; grief*; griev*; mourn*; funeral*; widow*;
  (@kin|wife|husband|friend|neighbour|baby|child|twin|fella|mate) ~2 (died|dies|passed|passed away|passed
    on|dead|been gone|left us|took (his|her) own life|committed suicide|is no longer|killed himself|killed
    herself);
  (lost|losing|lose) (my|our|his|her|a|both|me) ~1
    (@kin|wife|husband|mum|dad|child|baby|son|daughter|friend|soulmate|partner|parents|twin|other
    half|fella|lad|best);
  (my|our|his|her) late (@kin|husband|wife|partner|mother|father|mum|dad|friend|sister|brother);
  since (my |our |me |the |i lost |we lost |losing )?[a-z]+( [a-z]+)? (died|passed|went|left us|has gone|passed
    away|s gone|was taken);
  since (he|she|they|we lost|i lost) (died|passed|went|him|her|left us)?;
  (after|since|before|when) ~2 (death|died|funeral|passed away|passing);
  (anniversary|year|years|months|weeks) ~3 (since|of) (he|she|we lost|i lost|his death|her death|died);
  (miss|missing|misses) (him|her|my (wife|husband|mum|dad|mam|late|son|daughter|sister|brother|nan)|them so);
  buried (a|my|our|him|her|the); miscarr*; stillb*; cot death; cruse; ashes; headstone; grave; graveside;
  cemetery; crematorium; memorial (bench|service);
  (clear*|sort*|going|go) ~2 (his|her|mums|dads|their|mams|the wifes) ~1
    (clothes|things|wardrobe|house|belongings|stuff);
  (his|her) (chair|side of the bed|coat|slippers|place|mug); empty (chair|bed|side); come to terms;
  coming to terms; without (him|her); how (do|did) (you|i|we) (carry on|go on|get over|move on|start again);
  (suicide|sudden) (loss|bereave*|death); hes been gone; shes been gone; in heaven;
  (pat|geoff|he|she|john|my wife|my husband) went;
  (his|her|mums|dads|their)
    (shed|photo|photos|picture|voice|clothes|coat|things|room|ashes|grave|side|shoes|slippers|chair|mug|glasses|garden|tools|birthday|perfume|pillow)(
    |$);
  first (christmas|birthday|anniversary|easter|summer|year|new year) ~1 (without|since|on my
    own|alone)|(christmas|birthday|anniversary|easter) without;
  (get|got|be|been|being|getting|move|moving) (over|on) ~1 (it|him|her|from|by now)|over it by now;
  (he|she|dad|mum|they|john|husband|wife) (was|were) (my|our) (twin|everything|world|rock|soulmate|best
    friend|life|whole world|other half);
  i talk to (him|her|his|her) ~2;
  (years|months|weeks|days|year|month|week|twelvemonth) (on|since|ago|gone|later|after) ~4
    (cry*|still|gone|without|miss*|over it|grief|lost);
  (lost|losing) ~1 (my|our|his|her|a|both|the) ~1 (little|old|dear|lovely|poor|best|eldest|youngest|first|only)?
    ~1
    (husband|wife|mum|dad|son|daughter|brother|sister|baby|child|twin|partner|friend|dog|cat|gran|grandad|parents|labrador|jack
    russell|terrier|boy|girl|lad|lass|nephew|niece|uncle|auntie|aunt|mate);
  (buried|burying|bury|cremat*|scatter*) ~2; (took|taken|ended) (his|her) (own )?life;
  place for (him|her)|two places|lay ~2 place;
  (still|keep) ~2 (set|lay|hear|talk|expect|reach) ~3 (him|her|his|table|for two|two);
  sort* ~2 (clothes|things|belongings|wardrobe);
  (she|he) was (only )?([1-9][0-9]?|my [a-z]+)( years old| months|$);
  (turn round|turn around|go|reach|pick up the phone|want|start|still) ~2 (to )?(tell|ring|ask|talk to)
    (him|her|mum|dad) ~2;
  both (my )?parents ~4 (month|year|gone|weeks|died|within|same);
  would (have|ve|of) been ~4 (five|[0-9]+|birthday|today|this|years|anniversary|old|married|wed);
  was our (day|thing|time|song|place); since (the|his|her|mums|dads) (funeral|service|burial|wake|accident|end);
  everyones? (has |have )?gone (home|back|quiet|now)( now| and|$)?;
  the (chair|bed|house|table|garden|passenger seat) ~2 (empty|without|side); hole (in|where);
  (he|she) (isnt|is not|s not|not) (here|there|coming (back|home))|no longer (here|with us)|not here any ?more;
  (gone|taken|passed) too soon; broken heart*|heart ?broken;
  (his|her) (things|clothes|coat|side|shoes|toothbrush|razor|smell|voicemail|number); undertaker*; wake; eulogy;
  condolence*; (two|2) (cups|mugs|plates|places)|cup for (him|her)|enough for two;
  passed (in|last|away|on|over|this|suddenly|peacefully|two|three|a few|recently|at)( |$);
  (wifes|husbands|mums|dads|mothers|fathers|sons|daughters|brothers|sisters|partners|late)
    (clothes|things|coat|chair|slippers|belongings|ashes|grave|side|shoes|wardrobe|stuff|voice|photo|photos|tools|shed|glasses|ring|birthday);
  lost ~1 (two|three|four|five|six|several|so many|a lot of|all my|most of my|both|a good|an old|a dear|my best|my
    oldest) ~1 (friends?|brothers|sisters|people|pals|mates|parents|babies|family);
likely:
  died; dead; passed; passed away; death; loss; lost (him|her|them); gone; dying; hospice; terminal;
  on my own now; get over it; alone now; one chair; fifty years; end of life; taken from (me|us); all at sea;
  photo; without (her|him|them); stillbirth; twin; widow; widower; widowed; cry*; alone since; on my own since;
  (my|our) [a-z]+ (died|passed|went);
  (died|dead|passed|funeral|gone|lost|losing|death|killed|cancer took) &
    (husband|wife|mum|dad|son|daughter|lad|lass|sister|brother|baby|partner|friend|gran|grandad|child|twin|mate|neighbour|he|she|him|her|parents|nan|uncle|aunt)
    &
    (miss|cry*|alone|cope|grief|since|still|christmas|year*|month*|week*|sort*|talk|group|help|lonely|house|kids|me|left|cancer|heart|covid|suddenly|suicide|first);
  pining|pine for;
hint:
  miss; since; used to do together; condolence*; used to; died; dead; death; gone; miss*; without; lost; years;
  husband; wife; mum; dad; grave; ashes; funeral; chair; photo*; clothes; empty; heart; anniversary; birthday;
  christmas; together; memory; remember; parents; was; alone; half; day; candle; now;
hide:
  (battery|phone|phones|laptop|plant|plants|car) (died|dead|is dead|s dead);
  dead (good|easy|nice|handy|leg|line|ringer|proud|chuffed|on my feet); to death; deadline; dead end;
  (everyone|everybody|friends|all my friends|pals) ~4 (died|dead|passed|moved);
  passed (my|me|the|his|her|test|over|to|by|it);
  lost my
    (way|job|keys|phone|confidence|nerve|purse|licence|card|house|home|sight|hearing|memory|pals|mates|rambling|walking|wages|bottle|faith|mojo|spark|balance|voice);
  gone (up|to|in|out|off|on|wrong|well|quiet|down|over|missing|back|through|under|into|too|mad|for
    a|from|bad|home);
  since (he|she) (retired|started|moved|came|got|had|broke|fell|left|lost|went (into|in|to));
  (when|while) ~2 husband was alive; dying (for|to|inside|out); years ago|dead slow; shes gone (to|into|in|off);
  hes gone (to|into|in|off|in a home);
  since (the )?(kids|children|lads|girls|bus|shop|club|school|pub) ~1 (went|left|has gone)|everybody ~4
    gone|everyone ~4 gone|phones? ~1 nearly dead|nearly dead|dead by teatime;
  (lost|losing) (her|his|my|their)
    (sight|hearing|memory|job|licence|confidence|balance|keys|phone|house|home|nerve|way|words|marbles|mobility|driver)|bus
    (has )?gone|dead (leg|battery);
  gone blank|gone funny|my friends (have )?moved;
`
