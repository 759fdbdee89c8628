/** People who served and their families. Notation: see ../compile.ts. */
export const veterans = `
sure:
  veteran*;
  ex (army|forces|navy|raf|royal|services?|service
    ?(man|men|woman|women|people|personnel)|military|squaddie|para*|soldier*|marines?|guards*|paratrooper|submariner|mod|armed);
  army; navy; raf; air force;
  royal (marine*|navy|air|engineers|artillery|signals|logistic*|green|armoured|tank|medical); marines?;
  regiment*; battalion; squaddie*; soldier*; armed forces; the forces; forces; military; serviceman; servicemen;
  servicewoman; ex service*; (served|serving) ~2 (in|with|my|our|queen|king|his|her|country|years|crown); rifles;
  paras; paratrooper*; falklands; iraq; afghanistan; helmand; bosnia; kosovo; gulf war; suez; korea;
  cyprus emergency; aden; malaya; (in|did|tour*|served|over) ~2 northern ireland; national service; d ?day; ww2;
  second world war; war (widow*|pension*|hero*|memorial); british legion; the legion; royal british; poppy;
  ssafa; help for heroes; combat stress; barracks; sergeant; corporal; bombardier; gunner*; sapper*; infantry;
  fusilier*; hussar*; lancers?; coldstream; grenadier*; submariner*; demob*; medals; remembrance;
  civvy (street|life); tour(s)? of (duty|iraq|afghan*|northern|ireland|bosnia); oppos?; band of brothers;
  in uniform; merchant navy; reservist*; territorial army; military covenant;
  ex (squaddie*|soldier*|forces|army|navy|raf|para*|marine*|service*); hms;
  (royal )?(corps|reme|ramc|raoc|artillery|signals|engineers);
  forces (wives|wife|families|family|widow*|pension|charity|mates);
  army (wife|wives|widow|mates|days|pension|lad|man|buddies|friends); northern ireland tour;
  did (my|his) (bit|time) ~2 (army|navy|raf|forces|falklands|iraq|ireland|service);
  (left|leaving|discharged from|out of|in|was in|joined) the
    (army|navy|raf|forces|marines|paras|service|services|military);
  (old|fellow|other|former|retired) (soldier*|comrade*|sailor*|servic*|airm*|squaddies?|veterans?); korea vet*;
  cold war; territorial*; cadet*; armed; tank regiment; signalman; paratroop*; civvies|civvy; green howards;
  light infantry; west riding regiment; yorkshire regiment; chelsea pensioner*; armistice; burma; desert rats;
  (did|done|served|after) ~1 ([0-9]+|two|three|five|six|nine|ten|twelve|fifteen|twenty|twenty two|thirty)
    (years|yrs|year) ~3
    (army|navy|raf|medals|forces|infantry|guards|tank*|signals|marines|uniform|colours|served|got the)|medals?;
  blown up; ied;
  (lads|mates|boys|pals|brothers) from (the|my) (regiment|battalion|army|navy|raf|unit|squadron|ship|platoon);
  squadron; platoon; unit; troop; submari*; sub mariner; cyprus;
  (in|of) (iraq|afghanistan|bosnia|falklands|ireland|germany|aden|cyprus|malaya)( |$); demob; nco; sar ?major;
  deploy*; tour; tours; mod;
  arnhem|dunkirk|normandy|alamein|monte cassino|anzio|tobruk|d day|battle of
    britain|blitz|ypres|somme|passchendaele|imjin|borneo|mau mau|bosnia|goose green|stanley|basra|camp
    bastion|sangin|musa qala|lashkar|helmand|kandahar|kabul;
  medically discharged|medical discharge ~2 (army|navy|raf|forces)?;
  (in|did|served) (the )?(tanks|signals|engineers|artillery|infantry|guards|gunners|catering
    corps|pioneers?|medics|military police|redcaps|fusiliers|hussars|dragoons|light infantry|duke of
    wellingtons|green jackets|scots guards|irish guards|welsh guards|wrens|waaf|wrac|wraf|ats|land army);
  wrens?|waaf|land girl; bevin boy*; boy soldier;
  (my |his |her )?(grandad|dad|husband|uncle|brother|son|lad|i|mate) ~1 (was|served|fought|is) (at|in) (the
    )?(army|navy|raf|war|somewhere|arnhem|falklands|iraq|ireland|suez|korea|desert|forces|marines|far east);
  desert rats?; (old|ex) (comrade*|regiment*|forces);
likely:
  comrades?; uniform; served; ptsd; discharged from the; war; mess; posted (to|in|abroad); regimental; squad;
  bombed; shell shock; parade; drill; rank;
hint:
  camp; service; sailor; ship; war; army; served; uniform; medal*; regiment; comrade*; lads; drill; rank; forces;
  soldier*; navy; bomb*; tank; flag; march*; parade; gun*; old boys;
hide:
  salvation army; war (on|of words|film*|in ukraine); refugees? ~3 war;
  served (me|notice|with notice|dinner|lunch|tea|a|on); cats? ~2 mess; army of; messy;
  mess (of|in|up|everywhere); (a|the) mess; school uniform; police force; work ?force;
  medical discharge summary|discharged from (hospital|the ward);
`
