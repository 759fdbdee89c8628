/** Food banks; not enough to eat this week (not at risk today). Notation: see ../compile.ts. */
export const food = `
sure:
  food
    ?(bank|banks|parcel|parcels|voucher*|pantry|club|hamper*|box|boxes|help|aid|share|hub|poverty|support|cupboard);
  community (shop|fridge|pantry|larder|supermarket); pantry; social supermarket; hungry; starv*; hunger;
  (get|got|want|need|where|collect|pick up|deliver|have) ~2 (a |food )?parcels?;
  (nothing|not much|not a lot|little|no food|hardly anything|nowt|no money|not enough) ~2 (in|to eat|to feed|for
    food|left in|in the (house|fridge|cupboard*|freezer));
  cupboards? ~2 (bare|empty|getting|low|nothing); fridge ~1 (empty|bare);
  empty (fridge|cupboard*|freezer|shelves);
  (cant|cannot|couldnt|struggl*|hard|unable|how do i|hardly|barely|too poor|not enough|not) ~2 (afford|pay
    for|buy) ~2 (food|eat|shopping|shop|groceries|weekly shop|big shop|milk|meals|bread|tea);
  (feed|feeding) (the|my|us|them|our|myself|meself|him|her) ~1
    (kids|family|bairns|children|lads|lot|all|boys|girls|baby|till|until|on|properly|$)?;
  (till|until|before) (pay ?day|giro|my money|benefit*|i get paid|universal|next week|friday|thursday|monday);
  (skip*|miss*|go without|going without|went without|not having) ~1
    (meals?|tea|dinner|breakfast|food|eating|lunch) ~3 (so|kids|bairns|children|money|afford|to
    pay|because|cos|for)?;
  free (food|meals?|breakfast|lunch*); cheap* (food|groceries|shop*|veg*|eats); groceries; free school meals;
  heat* or eat*; eat* or heat*; struggl* ~2 (eat|feed|food|groceries|shopping);
  living on (toast|beans|noodles|rice|bread|crisps|cereal|tea|biscuits); soup (kitchen|run);
  make ~2 (tin|tins|food|bit|meal) (last|stretch|go); (baby milk|formula|nappies); food bill;
  (price|cost) of (food|shopping|groceries); yellow sticker*; weekly shop; hardship (fund|grant|payment);
  healthy start; too proud ~4 (food|parcel|bank); tide (me|us) over;
  running (low|out) (of|on) (food|groceries|milk);
  (eat|eating|eats|meal|meals|tea|dinner) ~1 (every other|once a|one meal|one a|alternate) ~1 (day|days)?;
  make (it|them|things) last|last (til|till|until|the week|another);
  (nothing|nowt|nothing) (in|to eat|left|for tea|for the kids)( til| till| until| for| but| and|$)?; surplus;
  (food|shopping|groceries|shop|eat|eating|tea|dinner) ~3 (meter|heating|gas|electric|rent|bills?|or
    heat*)|(meter|heating|gas|electric|heat|warm|rent|bills?) ~3
    (food|shopping|groceries|shop|eat|eating|tea|dinner);
  choose between; cheap ~1 (food|shop|eats|groceries|shopping|meals); tins?;
  tin of (beans|soup|tuna|tomatoes|anything);
  (til|till|until) ~2 (paid|payday|pay day|giro|benefit*|friday|monday|next week|thursday|wednesday|tuesday|im
    paid|my money);
  school dinners ~5 (holiday*|kids|home|closed)|kids ~5 school dinners; holiday hunger;
  (run|ran|running) out ~4 (food|milk|nappies|money|formula|bread|baby);
  feed (the|my|us|our|them|three|two|four|a family|my family); (going|go|gone|went) without; voucher*; parcel;
  food; fareshare; too good to go; waste food; foodbanks?;
  (cant|can not|cannot|couldnt|not|hard to) (afford|stretch|run|pay|manage) ~3
    (shop|food|shopping|eat|groceries|meals|week);
  (skint|broke|no money|nothing left) ~4 (food|eat|feed|kids|shopping|tea);
  (trolley|purse|cupboard*|fridge|freezer|pantry|shelves|tin|larder|table|belly|bellies|stomach*|plate*) ~2
    (empty|bare|emptier|rumbl*|nothing|thin)|(empty|bare|rumbling|nothing in) ~2
    (trolley|purse|cupboard*|fridge|freezer|pantry|shelves|stomach*|belly|bellies|plates?|the house);
  feeding (the|my|three|four|two|us|them|kids|a family|five|my lot);
  free (bread|veg|meals|food|fruit|groceries|milk|dinners);
  (not|nothing|isnt|aint|barely|hardly|just) ~1 (enough|owt|much|anything) ~1 (in|left|for|to) ~1 (for
    )?(tea|dinner|breakfast|tomorrow|the week|weekend|the kids|eat|us all)|enough in for;
  half a loaf|loaf ~3 (left|till|last)|last (loaf|tin|of the bread|of the milk);
  (dole|benefits?|giro|money|wages|pay|universal credit|uc)s? ~3 (late|stopped|not come|not
    in|hasnt|gone|delayed|run out|not till|not until|isnt till) ~7
    (food|eat|loaf|tin|bread|milk|shop|kids|in|hungry|cupboard|tea|feed);
  budget shop; end of day (food|bread); foodcycle|olio; breakfast club* ~2 kids|kids breakfast;
  (eat|eating|fed|feed) ~4
    (money|skint|afford|broke|wages|pay|benefits|payday)|(money|skint|afford|broke|benefits|payday|wages) ~5
    (eat|eating|food|fed|feed|tea);
  (forty|fifty|ten|twenty|thirty|sixty) pence;
likely:
  food; to eat; pay ?day; a bit in; tins; shopping bill; enough to eat; voucher*; benefits not till;
  milk and bread; bread; donation; parcel; crisis loan; welfare support; meal* for (kids|children); cupboards?;
  fridge; toast; milk; hungry; eat;
  (pence|penny|pennies|quid|pounds|skint|broke|no money|nothing left|no benefits?|benefits?
    (late|stopped|not)|payday|wages|purse) &
    (kids|children|bairns|eat|food|feed|tea|bread|milk|hungry|cupboard*|shopping|baby|meal*|week|fridge|two of
    us);
  (kids|children|bairns|family) & (hungry|feed*|eat|food|tea|meal*|breakfast*) &
    (cant|afford|money|holiday*|school|skint|no|nothing|struggl*|late|worst|without);
hint:
  feed; skint; eat; supermarket; cheap; food; hungry; bread; milk; tins?; beans; shopping; cupboard*; fridge;
  kids; tea; meal*; parcel*; free; money; feed*; loaf; pantry; voucher*; payday; week; pasta; veg; toast; pounds;
  quid; empty; breakfast; groceries; shelves;
hide:
  cook for pleasure; food hygiene; (delivered|dropped|brought|bring|bringing) (to|off|round|in|by); cat food;
  dog food; hungry for; fast food; parcel (delivery|van|man|driver|office|hasnt|arrived|came); eating for one;
  bread ?winner; ready cooked food; food for thought; food club lunch;
  ~1
    (puree|soft|halal|kosher|caribbean|indian|chinese|cat|dog|pet|good|lovely|hot|spicy|frozen|ready|cooked|delivered|comfort)
    food|food ~4 (deliver*|hygiene|mixer|processor)|food in the house|likes? (his|her|my) food|off (his|her|my)
    food|post parcel;
`
