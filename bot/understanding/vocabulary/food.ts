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
likely:
  food; to eat; pay ?day; a bit in; tins; shopping bill; enough to eat; voucher*; benefits not till;
  milk and bread; bread; donation; parcel; crisis loan; welfare support; meal* for (kids|children); cupboards?;
  fridge; toast; milk; hungry; eat;
hint:
  feed; skint; eat; supermarket; cheap;
hide:
  cook for pleasure; food hygiene; (delivered|dropped|brought|bring|bringing) (to|off|round|in|by); cat food;
  dog food; hungry for; fast food; parcel (delivery|van|man|driver|office|hasnt|arrived|came); eating for one;
  bread ?winner; ready cooked food; food for thought; food club lunch;
  ~1
    (puree|soft|halal|kosher|caribbean|indian|chinese|cat|dog|pet|good|lovely|hot|spicy|frozen|ready|cooked|delivered|comfort)
    food|food ~4 (deliver*|hygiene|mixer|processor)|food in the house|likes? (his|her|my) food|off (his|her|my)
    food|post parcel;
`
