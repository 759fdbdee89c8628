/** Eating together. Notation: see ../compile.ts. */
export const lunchClub = `
sure:
  lunch(eon)? (club|clubs|group|meet*|together); luncheon;
  (dinner|supper|breakfast|pudding|curry|pie) (club|clubs|group); lunch clubs;
  eat* ~2 (together|with (others|other people|people|company|someone|folk|friends));
  (cooking|cook|dinner|table|meals?|tea) for one;
  (eat|eats|eating|dinner|tea|meals) ~2 (alone|on (my|his|her) own|by (myself|himself|herself));
  (sunday|monday|tuesday|wednesday|thursday|friday|saturday|midweek|pensioners?|oaps?|senior*|christmas|community|church)
    ~1 (lunch*|roast|dinner*|carvery|meal*);
  (lunch|dinner|roast|meal*|pie and peas|fish and chips|carvery) ~4 (with company|with others|company|church
    hall|community centre|village hall|together|at a church|at the church|social|welcome|for pensioners|for oaps);
  pub lunch; (share|sharing|shared) a (meal|table|lunch|dinner); sit down (meal|dinner|lunch|with other);
  others at the table; community (meal*|cafe|kitchen|lunch*); roast (dinner )?(with|and) *; eat out with;
  (do|does|do you do|run|have|serve|serves|any|hot|cooked) ~3 (dinners|lunches|meals) ~3 (for
    (pensioners|older|over|old|seniors|oaps)|network|centre|club|church|hall|together);
  (dinner|lunch|meal|roast|tea|carvery|breakfast) ~3 (with|for|among|round|alongside) ~2
    (other|others|old|older|people|pensioners|folk|company|friends|mates|elderly|oaps|seniors|neighbours|the
    over);
  (two|three|2|3) course*;
  (someone|somebody|people|others|company|folk) ~3 (to eat|eat|to have (dinner|lunch|tea)) with?;
  (dinner|lunch|meal|club|tea|breakfast) ~3 (neighbourhood|community|village|church|parish|methodist|chapel)
    (network|centre|hall|club);
  eat* (out|somewhere) ~2 (with|company|others);
  (tea|toast|breakfast|coffee|cake|soup|sandwich*|scones?) ~2 (and|with|n) ~1
    (chat|company|natter|toast|cake|people|others|friends);
  (take|bring|where) ~4 (dinner|lunch) ~4 (others|other|old|people|company); eat alone; eating by;
  cooked (lunch|dinner); community (meals|dining|cafe|breakfast|tea);
  (a|the) (carvery|roast|lunch|dinner) (out|club|do|somewhere); two veg;
  (eat|eats|ate|eating) ~3 (with|if) (others|other|people|company|somebody|someone|folk|there were); luncheon*;
  (picks|pick|picking) at ~2 (food|dinner|meals);
  (fish|pie|roast|curry|stew|carvery|hotpot|soup|sunday|pudding)
    (dinner|lunch|club|night|friday|supper|social|day) ~3;
  dinner with (friends|others|folk|company);
  (parish|church|chapel|village|community|methodist|catholic) (hall|rooms|centre) ~3
    (dinner|lunch|meal|food|lunches|luncheon)*;
  (sit|sitting|sat) down (to|for) ~2 (dinner|lunch|meal|tea|breakfast) ~4;
  pensioners? ~4 (dinner|lunch|meal|breakfast|tea); (dinner|lunch|meal|breakfast) ~3 pensioners?;
likely:
  lunch; lunches; afternoon tea; tea and (cake|scones|biscuits|a chat|toast); roast; carvery; cafe;
  soup and (a )?(roll|sandwich|chat|social); warm (space|hub|welcome); church hall; sit down with; eat with;
  bacon (butty|sandwich); fish and chip*; cup of tea and; somewhere to eat; coffee morning*; dinners;
  course meal; pensioners; roast dinner*; sunday (dinner|lunch); a meal; eat; (cook|cooking) for (one|myself);
  table;
  (mince|dumplings|roast|carvery|stew|hotpot|pie|peas|breakfasts?|dinners?|lunch|lunches|fish and
    chips|pudding|soup|curry|meal|meals|eat|eating) & (pensioners?|old folk|older (people|folk|ones)|over
    (50s|60s|70s|fifties|sixties)|oaps?|elders|centre|club|hall|church|chapel|others|other people|company|sit
    down|together|with folk|round the table|gay|lonely|friends|men|women|ladies);
hint:
  dinner; cake; coffee; cuppa; meal*; eat*; food; dinner*; lunch*; roast; pie; peas; gravy; pudding; pensioner*;
  oap*; table; cafe; soup; meat; cooked; scone*; cake*; parish hall; chapel; hall; eat; eating; friday; company;
  carvery; buffet; spread; biscuits;
hide:
  lunch ?time; (at|after|before|over|my|their) lunch( time)?; dinner time; deliver*; to (my|her|his|the) door;
  meals on wheels; frozen; cafe meeting; (missed|carers?) ~1 lunch visit; afford; food bank*; food parcel*;
  (fetch|bring|brought|dropped|made|cook) ~3 (dinner|meal|meals|lunch); food;
  deliver*|to (my|her|his) door|gone without|kids (eat|dinner)|(care|nursing) home;
`
