/** Unpaid carers: advice company assessment. Notation: see ../compile.ts. */
export const carersSupport = `
sure:
  carers?
    (group*|centre|support|cafe|club|card|assessment|conversation|assesment|rights|break|week|passport|emergency
    card);
  (unpaid|family|full time|sole|main|only|other|fellow) carers?;
  (am|being|become|became|becoming|as|im|count as|called|register as|registered|classed as|be) ~1 a carer;
  caring role;
  (i|ive|we|been|im|were|still) ~2 (care|cared|caring|car(e|ing)) for (my|him|her|them|@kin|an|a|our|both);
  (i|we|ive|been|im|still|we ve|having to|me) ~2 (look|looked|looking|see|seeing) (after|to)
    (my|him|her|them|@kin|our|both|me mam|me mum);
  who (looks after|cares for|helps) (me|us|the carer*); look after myself too;
  (do|doing|does) (everything|it all|all the caring|all of it) ~1 (for|myself|alone|on my own)?;
  (all|it all|everything) ~2 (on|falls to|down to|left to|on top of) (my shoulders|me|us);
  worn (out|to a thread|down|to a frazzle); exhausted; shattered; knackered; frazzled; drained; dead on my feet;
  end of my tether; (burnt|burned|burning|burn) ?out; running on empty;
  (cant|cannot|dont know how to|struggling to|how do i|not) cope*; no life of my own; lost myself;
  (full|decent|proper|good) nights sleep;
  (up|awake) ~2 (all night|and down|in the night|five times|three times|every hour); up and down like;
  (feel|feeling|felt|so) ~1 (guilty|resent*); guilt*; resent*; sandwich generation; juggl*;
  (who|someone|people|others|somebody|anyone|them) (that )?(get it|gets it|understand*|knows what its like|know
    what its like|been through it|in the same boat);
  same boat;
  (brothers|sisters|family|siblings|brother|sister) ~2 (do nothing|does nothing|dont help|wont help|doesnt
    help|dont lift|not help*|no help|never help*);
  gave up (work|my job|everything) ~2 (care|look|for); given up (work|my job) ~2 (care|look|for);
  no help with (him|her|mum|dad); since (his|her) (stroke|accident|diagnosis);
  (look* after|looking after|caring for|cares? for|seeing to|minding|nursing) ~2
    (an?|[0-9]+|my|our|the|her|him|them|mum|dad|mam|both|wife|husband|parents|someone|somebody|mother|father);
  (nurse|carer|cleaner|servant|mother|skivvy|maid) (not|instead of|rather than|more than) (a |his |her
    )?(wife|husband|daughter|son|partner|mum);
  (whole|entire|my) life (is|revolves|has become|s) ~3 (appointments|caring|him|her|his|mum|dad|tablets|around);
  running (between|backwards|up and down|two|back and|myself ragged|round after|after (him|her|them|mum|dad));
  (want|wanted|could|like|feel like|need) ~2 (scream*|run away|hide|cry|walk out|get off|go back to bed);
  (nights|night s|proper|decent|full|good|uninterrupted|unbroken) sleep;
  (tired|weary|sick and tired|done in|worn|beat|all in|jiggered|wiped out|ragged|spent|whacked|dog tired|bone
    tired);
  (cares?|caring|thinks?|thought|looks?|asks?|asked|bothers?) ~2 (for|about|of|how) (me|i am|im)$;
  nobody (cares|asks|thinks|sees|knows|helps|understands) ~4 (me|carer*|do|going through|i do)?;
  on (my|me) (knees|last legs); on call;
  (other|fellow|meet|where do|support for|group for|help for|chat to) ~1 carers?;
  (husbands?|wives|wife|daughters|sons|families|partners|people|someone) ~1 (looking after|who look after|caring
    for|who care for|of people with|living with|of men with|of someone);
  (do|does|doing) (everything|it all|all of it|all the) ~2 (for|with|my|own|single|handed)*;
  (snappy|short|cross|impatient|lose my (temper|patience|rag)|losing my (temper|patience|rag)|shout*) ~2
    (with|at|on) ~1 (him|her|mum|dad|them);
  hate myself; as a carer; carer; carers; young wife; his carer; her carer; become ~3 carer; my mums carer;
  nobodys? (shown|told|taught|tells|teaches|showed) ~3 (how|me|us); how to lift;
  if (i|anything) ~3 (dropped dead|die|died|ill|happened to me|happens to me|under a bus|not here|went first|go
    first);
  whos? ~2 (looks?|looking|look) after (me|him if|her if);
  (like|as) (having|looking after) ~2 (baby|child|toddler|kid);
  (no one|nobody|noone|never|anyone|doctors?|people) ~2 (ask|asks|asked) ~1 (how i am|after me|about me|how im|if
    im|me how|how i)*;
  (last|only) time i (sat|slept|had|went|read|ate|did|saw) ~3;
  (depend|depends|depending|relies|rely|leans|need|needs) (on )?me ~2 (for|all|every|constantly|night|24|day|to
    do|with)?;
  only one (that|who|whos|thats) ~3 (does|do|helps|doing|visits|looks|bothers|lifts|cares);
  (wipe|wipes|wiping|toilet|toileting|change|changing|lift|lifting|turn|turning|feed|feeding|dress|dressing|bathe|bathing|shower|showering|shave|shaving)
    (him|her|his|dad|mum|my (wife|husband|mum|dad)) ~2;
  (if|when) i (go|die|went|get ill|fall ill|pop off|cant) ~1 (first|before|any ?more)?;
  (married|wed|together) ~3 years ~4 (now|wipe|feed|wash|care|nurse);
  (my|own) (back|health|heart|knees|marriage|job|work|boss|life) ~4
    (suffer*|gone|going|packing|failing|caring|him|her|because)|neglect* myself;
  (shouts?|moans?|swears?|lashes out|grumpy|ungrateful) ~2 (at )?me ~1; juggle; care for; keep going;
  (on|feel) (the )?(edge|brink)|breaking point|at the end of (my|it)|had enough|fed up of (it|caring|being)|cant
    (go on|carry on|keep (this|it|going)) ~2;
  who i (was|am|used to be)|forgotten (who|what) i ~3|lost who i|not my own person;
  (rather have|instead of|not) ~2 (a hand|help|sympathy|praise|medal|thanks);
  his (nurse|cook|taxi|secretary|cleaner|maid|driver|mother|memory|eyes|legs)|her
    (nurse|cook|taxi|secretary|cleaner|maid|driver|mother|memory|eyes|legs);
  (other|fellow|more) (daughters|sons|wives|husbands|mums|families|partners|sisters|people) ~2 (doing this|in
    this|like me|same|going through|in my (shoes|position|boat))|(doing|going through|living with) this (too|as
    well|every day|alone|$);
  (men|women|husbands|wives|people|lads|others|daughters|sons|folk|anyone|anybody) ~1 (looking after|who look
    after|caring for|who care for|that look after|nursing|seeing to) ~3;
likely:
  carer; carers; caring; tired; (drop|dropping|fit to drop); on call; 24 ?7; twenty four seven; round the clock;
  all day every day; strain; no thanks; never a minute; cant leave (him|her); on my shoulders; stroke;
  (my|his|her) (wife|husband|partner|mum|dad|mam|son|daughter)s? ~2
    (condition|illness|disab*|parkinsons|ms|dementia|stroke);
  his (appointments|needs|illness|stroke|condition|parkinsons|moods);
  her (appointments|needs|illness|stroke|condition|parkinsons|moods); parkinson*; ms; look after; looks after;
  (my|the) (wife|husband|partner) ~3
    (ill|poorly|disabled|stroke|cancer|bedbound|wheelchair|bipolar|parkinsons|dementia|alzheimers|ms);
  up ~2 night; sleep; juggling; exhaust*; help with (him|her|mum|dad);
  (slept|sleep|sleeping|awake|up) & (his|her|him|mums?|dads?|husbands?|wifes?) &
    (stroke|condition|illness|dementia|since|parkinsons|shouts|calls|calling|wander*|night*|toilet|pads?);
  (saint|martyr|angel for doing) & (me|im|i);
  (huntington*|parkinson*|motor neurone|mnd|ms|multiple sclerosis|stroke|brain injur*|head
    injur*|alzheim*|dementia|cancer|copd|ataxia|epilep*|heart failure) &
    (husband|wife|partner|mum|dad|him|her|his|brother|sister|son|daughter|look after|care|caring|families|carer*);
  (look after|looking after|care for|caring for|nurse|nursing|see to|seeing to|do for|doing for) &
    (tired|nobody|alone|help|support|group|others|cope|years|job|work|ill|myself|rights|money|exhaust*|hard|struggl*|break);
  huntington*; motor neurone; mnd; brain injur*; head injur*; ataxia; copd;
hint:
  cope; coping; support; look after; help with (him|her); him; her; he; she; husband; wife; mum; dad; care;
  caring; tired; alone; everything; night*; sleep; wash*; lift*; feed*; hospital; years; guilty; help;
  appointments?; nobody; brother; sister; son; daughter; parents; job; work; us;
hide:
  (my|the|his|her|mums|dads|paid|agency|own|a|homes?|live in) carers?
    (come|comes|came|hasnt|didnt|are|is|was|has|cancelled|late|let|let themselves|forgot|can let|who speaks);
  employ ~3 carers?; (my|his|her|their) own carers?; young carer*; carer*s allowance;
  worn out (shoes|sofa|carpet|boiler); care (home|plan|package|company|fees|needs);
  (who will|wholl|wholl|could someone|someone to|somebody to|anyone to) ~1 look after (my
    (dog|cat|pet*|garden|house));
  needs carers|need carers|carers (for|in) (mum|dad|my)|paid carers?|get carers|think ~5 carers;
`
