/** Meals brought to the door. Notation: see ../compile.ts. */
export const meals = `
sure:
  meals on wheels; wheels meals;
  (meal|meals|dinner|dinners|lunch|lunches|food|tea|sandwich*|something hot|hot meal*) ~3
    (deliver*|brought|bring|brings|bringing|dropped|drop|fetched|sent|taken (round|to)|to
    (the|my|her|his|your|our|their) door|on the doorstep|at home|to (her|his|my|mums|dads) house|in);
  (deliver*|bring|brings|bringing|brought|drop|drops|fetch|fetches|send|take|takes) ~3
    (meal|meals|dinner|dinners|lunch|lunches|hot food|hot dinner|something hot|ready meals|food round);
  frozen (meal|meals|dinner|dinners|food); ready (meal|meals|made); ready cooked; wiltshire farm*;
  community meals;
  (cant|cannot|doesnt|isnt able to|dont|wont|no longer|struggl*|unable to|not able to|not safe to|too shaky
    to|stopped|never|not) ~1 (cook|cooking|use the (cooker|oven|hob|stove|microwave)|stand at the
    (cooker|stove)|make a meal|make meals|make (her|his|my) (own )?(tea|dinner|meals)|stand long enough);
  stand ~2 (cooker|stove|hob);
  (isnt|not|never|doesnt|dont|hardly|wont|barely|forgets to|forgetting to|only) ~2 (eat|eats|eating) ~2
    (proper*|right|well|much|enough|meals?|toast|a thing|nothing|anything|biscuits|cereal|$);
  (lives|live|living|survives|surviving|exist*) on (toast|biscuits|tea|soup|cereal|sandwiches|crackers|cake|ready);
  cook* (for|and bring|a meal for) (me|him|her|mum|dad|them|my @kin|mam|us|nan|grandad);
  (hot|proper|decent|cooked|square) (meal|dinner|lunch|food) ~3
    (day|days|every|daily|brought|deliver*|round|once|inside (him|her|me)|a week|for (mum|dad|him|her)|at home|on
    weekdays);
  deliver(ies|s|y) (of |for )?(meals|dinners|food|hot); puree*|soft diet;
  (someone|somebody) ~3 (cook|feed) (for )?(me|him|her|mum|dad);
  (soft|puree*|mashed|liquid|thickened|cooked|proper|hot|warm|frozen|ready|halal|kosher|caribbean|asian|indian|decent)
    (food|meals?|diet|dinners?|lunch|tea) ~5
    (deliver*|brought|swallow|round|door|house|van|sent|home|him|her|my|bring|drop*);
  swallow*; delivered; meals ~3 (van|round|home|house|door|service|company);
  (make|cook|do|get|prepare|fix|give|see to) (him|her|mum|dad|me|them|my mum|my dad|gran|grandad) ~3
    (tea|dinner|meal|meals|lunch|breakfast|food|something to eat);
  skin and bone*; (los*|lost|dropped) ~2 weight ~3 (mum|dad|he|she|eating|food|cook*)?;
  (wont|doesnt|cant|not|never|no longer|unable to|struggles to|isnt) (cook|feed|eat) ~4;
  cook for (myself|herself|himself|one);
  (burn|burns|burnt|burning|burned) ~3 (pan|pans|food|everything|dinner|toast|kettle|things|tea);
  (peel|chop|lift|stir|stand) ~4 (potato*|spuds|veg|vegetables|pans?|carrots|stove|cooker|kettle|hob);
  (hands|fingers|arthritis|back|legs|stroke|eyes|sight) ~4
    (cook*|peel|chop|pan|pans|oven|stove|cooker|kettle|kitchen);
  stove; hob; oven;
  (living|lives|live|exists?) (on|off) (biscuits|toast|sandwich*|cereal|crisps|cake|tea|cups of
    tea|soup|custard|weetabix|ice cream|bread);
  (take*|bring*|dropp*|fetch*|deliver*|order*|send) ~3 (dinners?|lunch|meals?|food|tea) ~3
    (to|round|in|for|my|mum|dad|her|him|his|a day|daily|at home);
  (eating|eat|eats|fed) (right|properly|well|enough|proper);
  (cornflakes|cereal|toast|biscuits|soup|sandwich*|crisps|cake|weetabix|tinned soup|porridge|ready meals) ~3
    (every (day|night|meal)|three times|all day|for (tea|dinner|every)|and nothing else|only|left to|if i
    let|times a day)|(only|just|nothing but) ~2
    (toast|biscuits|cereal|cornflakes|soup|sandwich*|crisps|cake|tea)$;
  (needs?|want|wants|having|get|gets|getting|could do with) ~3 (dinners?|meals?|lunch|hot food|food|teas?) ~2
    (bringing|delivering|taking|sending|making|cooking|doing|sorting|in|round|on wheels|dropping|brought)|dinners?
    (bringing|delivering|taking|sorting);
  (trusted|safe|trust (him|her)) ~2 (with|near|to use|using) ~2 (gas|cooker|oven|hob|pan|kettle|microwave|stove);
  no cooking;
  gluten free ~3|diabetic (meals?|dinners?)|(frozen|delivered|meal) ~5
    (gluten|diabetic|vegetarian|halal|kosher|soft|special diet*);
  (something|summat|anything) (hot|warm|cooked|decent|proper) ~3 (in|inside|into|a day|day|for (him|her|mum|dad));
  (get|put|keep) ~2 (meat|weight|flesh) on|fading away|wasting away|lost ~1 appetite|no appetite; hot food;
  wont (eat|cook);
  leaves (his|her) (dinner|food|meals)|food ~1 (goes|going|left|thrown|in the bin|off in the fridge);
  (cant|dont) ~1 (be bothered|bother) ~1 (to )?cook*; microwav*; batch cook*;
  (get|getting) ~2 (to|into) the kitchen & (cook|dinner|meal|eat|food|tea); to cook$|cant ~4 to cook;
likely:
  dinners; meals; hot dinner; hot meal; dinner; cooker; microwave; cooking for one; (lost|losing) weight;
  not eating; fed; off (my|her|his) food; nourish*; frozen;
  (dinner|dinners|meal|meals|lunch|tea|food|something hot) &
    (bring|bringing|brought|deliver*|drop*|fetch*|cold|cook* for|batch|freezer|frozen|microwave*|door|carers?) &
    (mum|dad|gran|grandad|her|him|husband|wife|i|my|me|she|he|someone|someplace|neighbour|anyone|who|home|elderly|aunt|uncle|flat);
  (cant|couldnt|not allowed to|unable to|wont be able to|struggl*|hard to|dont|doesnt|stopped|given up|no longer)
    & (cook|cooking|lift a pan|lift the pan|pans?|oven|cooker|stove|hob|peel|chop|stand) &
    (i|mum|dad|he|she|my|gran|husband|wife|for myself|since|after|now|dinner*|meal*);
hint:
  cook; meal; toast; hot; biscuits; freezer; oven; dinner*; meal*; food; eat*; cook*; deliver*; frozen; plate;
  pan*; gas; kitchen; weight; thin; hungry; mum; dad; soup; microwave; swallow; diet; tray; lunch; spuds;
  potato*; peel; bring*; brought; door; appetite; tea;
hide:
  free school meals; lunch club; skipp(ed|ing) meals?; eat* (with|together)|with company;
  meals? (with|together)|have our meals; sunday dinner; my dinners on; had (my|me) dinner; tea dance;
  (kosher|halal) meals; meal ?time*; christmas dinner; dinner (club|dance|party|ladies);
  before dinner time|dinner (ladies|party|club|dance|time)|(have|had|having|just had) (my|me|his|her)
    (tea|dinner|lunch|breakfast);
  kids|children|bairns|school|lunch club|dinner club|others|learn to cook|cooking (class|group|lesson*)|lessons?;
`
