/** Someone to help me be heard. Notation: see ../compile.ts. */
export const advocacy = `
sure:
  advocat*; advocacy;
  speak* (up )?(for|on behalf) (of )?(me|her|him|my|myself|himself|herself|us|themselves|them|yourself);
  who speaks (up )?for; (on|in) (my|her|his|our) (behalf|corner|side);
  (be|being|feel|get|make myself|been|not|want|wants) ~1 (heard|listened to);
  (nobody|no one|not|never|wont|dont|doesnt|arent|isnt|didnt|they|people|staff|doctors|professionals|council) ~2
    (listen|listens|listening|hear|hears|heard)( to (me|her|him|us))?;
  (someone|somebody|anyone|person|need|friend|voice|independent) ~5 (at|in|come to|with me|go with|to
    come|into|for|to|with (him|her)) ~3 (meeting*|review*|appeal|tribunal|panel|hearing|case
    conference|assessment|safeguarding);
  (talk*|speak*|spoke) (over|about|down to|across) (my head|me|him|her|us|like im|as if);
  (never|dont|didnt|no one|nobody|wont|without) ~2 ask* (me|her|him|us|what|my|them) ~2
    (what|want*|think|opinion|feel|say|$)?;
  (make|making|made|making) ~1 decision* ~3 (about|for|without|behind) ~2 (me|him|her|my|back|us|asking|mum|dad)?;
  decision* (about|for|behind|without) (me|my|her|him|us|mum|dad); complain*; complaint*; ombudsman;
  pals( service| office)?$; (my|his|her|know|our|your|what|stand up for|the|legal|human) ~1 rights; imca; imha;
  mental capacity; power of attorney; lasting power; lpa; poa;
  (sign|signs|signing) (things|papers|documents|forms|for|stuff) ~2; court of protection; deputy; deputyship;
  (have|has|get|had|want|given|no|a) ~1 (my|his|her|own|our)? ?say( in| about| over);
  (cant|cannot|couldnt|unable to|doesnt|struggl* to|not able to|hard to|cant always) ~2
    (speak|say|tell|express|explain|stand|stick|fight|get across|put into words|communicate) ~3
    (up|for|want*|himself|herself|myself|themselves|them|need*|ideas|points?|feel*|mean*|point
    across|views|properly|across);
  best interests?; (stick|stand|fight|speak|fighting|battle) (up )?(for|on) (me|my|him|her|mums|dads|our|his);
  independent (person|voice|advice|help|advocate);
  (scared|afraid|frightened|dont dare|daunted|too frightened|worried) ~2 (complain|say anything|speak
    up|speak|tell them|say no|ask them);
  (use|uses|using) big words;
  (explain|explains|go through|understand|make sense of|translate) ~3 (meeting|letter|letters|review|jargon|theyre
    saying|theyre on about|what they|tribunal|legal);
  jargon;
  (views|wishes|opinion|voice|wants) ~3 (taken|heard|listened|ignored|respected|put
    across|count|matter|known|ignore*);
  ignored; fobbed off; bullied by (social|the council|staff|professionals);
  dont (agree|understand) ~3 (decision|assessment|what theyre|meeting|letter|plan); disagree*; no family ~4;
  has no ?(one|body) ~3 (speak|represent|fight|fight for);
  (on|at|by|take|has|need|want|someones|somebody) ~2 (my|his|her|our|mums|dads) (side|corner)|beside me|by my side;
  (nobody|no one|never|dont|doesnt|they|staff|professionals|wont) ~3
    (ask|asks|asked|consult*|include*|involve*|listen|listens|heed) ~2 (me|him|her|us|what|mum|dad|my|them);
  without (me|him|her|us) (there|in the room|being|knowing|asking|even); about (me|him|her|us) without;
  (no|hasnt any|without|lost (his|her)) (speech|voice|words|way of saying); non ?verbal ~4 (ask|want|say|view*);
  (big|long|fancy|posh|hard|difficult|medical|legal) words;
  (just|i|we) (nod|agree|say yes|sign) ~4 (understand|dont|whatever|anything|along)?;
  (dont|cant|didnt|not|hard to|couldnt|struggle to|struggling to) ~1 (understand|follow|take in|make sense) ~4
    (they|telling|letter|letters|saying|say|said|meeting|report|decision|words|told|assessment|form*|jargon|talking);
  (frightened|scared|nervous|terrified|worried|dread*|dont want|dont like|cant face|hate) ~3
    (go|going|meeting*|review*|tribunal|panel|hearing|face|sit) ~3 (alone|on my own|by
    myself|meeting|review|panel|tribunal|them);
  (come|go|sit|be|someone|somebody) ~3 (with me|with us|beside me|alongside me) ~3
    (meeting|review|tribunal|appeal|panel|assessment|safeguarding|hearing|court|case|conference|appointment)|(meeting|review|tribunal|appeal|panel|safeguarding|hearing|court|conference)
    ~6 (with me|alone|on my own|my side|frightened|scared|terrified|support me|help me|listen*);
  safeguarding (meeting|conference|case|enquiry);
  (put|get|getting|putting) ~3 (point|points|views?|side|message|words|feelings) (across|over|heard);
  (overrule*|railroad*|ignore*|ignoring|dismiss*|brush* off|fob*|walk* over|trampl*|bulli*|patronis*) ~2
    (me|him|her|us|my|mum|dad|them|off)?;
  guardian*; (in his|in her|in their|best) best interests?; complain*|complaint; grievance;
  appeal ~3 (decision|it|against|panel); challenge ~3 (decision|council|it|this|them); second opinion;
  unhappy (with|about|in)|not happy (with|about); who decides; capacity;
  (nobodys?|no one s|never|not|no ones|has anyone|havent|hasnt) ~2 (ever
    )?(asked|asks|ask|consulted|told|tells|listened|explained|explains) ~2
    (me|him|her|us|what|where|why|my|mum|dad) ~6;
  (in|at|during|after|before|for|big|these|those|of) (the |my |his |her |a |these |big |important
    )*(meetings?|reviews?|panel|tribunal|hearing|conference|appointments? with)( |$);
  muddle* in meetings?|lose my words|words ~1 (dont|wont) come ~2 (out|right)?|tongue ?tied|freeze ~3
    (meeting|asked|speak|room);
  (wont|dont|refus*|not|stop|stops|stopped|ban*) ~2 (let|allow*|letting|me|us) ~1 (me|us|him|her)? ~1
    (see|visit|visiting|seeing|in to see|near|contact) ~3 (my|him|her|mum|dad|brother|sister|own)|banned from
    (seeing|visiting|the home);
  law; legal*; lawyer*|solicitor*|(knows?|understands?) ~2 (the )?(law|rights|system|rules|care act);
  theyve? ~1 (decided|made up|said|ruled|told us) ~3
    (he|she|dad|mum|im|hes|shes|i|no|best|move|without|capacity|cant)|decided ~3 (for|without|capacity|has
    to|must);
  (have|having|had|give|given|wants?|get|got|deserve) (my|his|her|our|a|their|no) say ~3|my say|a say;
  (someone|somebody|person|voice|ally|friend) ~2 (neutral|independent|impartial|on my side|to back me|back me
    up|fight|stick up|stand up|speak up|speak for|to represent)|back me up|in my corner|fight (my|our|his|her)
    (corner|case|cause)|fighting (the council|the system|them|for);
  treated (like|as|badly|unfairly|as if)|talked (down|over)|like (a child|im stupid|im thick|im not there|im
    invisible to|an idiot);
  wrong decision|unfair*|not fair|injustice; said no to ~3|refused (us|me|him|her|mum|dad)|turned us down;
  consent; safeguard*; dols; tell (my|his|her) side; wishes ~2 (respect*|known|listen*|heard|ignored);
  backup|back up; rush(ed|ing) (me|him|her|us|into|through);
  (my|his|her|our) side (put|heard|down|told|of)|talking over my head|over my head|put (down )?on (paper|record);
likely:
  meeting; review; heard; rights; voice; decisions?; decide; behalf; represent*; legal; solicitor; side;
  understands?; independent; complain; doctors wont; unfair; fair; capacity; listen; support at;
  (yes|agreed|signed|nodded|said) & (meant no|didnt (want|mean|understand)|rush*|pressure*|not sure|bullied|felt i
    had to|made me|without (reading|understanding));
  (sign|signed|signing|signs) ~3 (form|forms|papers?|it|document*|things|away|for)? &
    (explain*|understand|dont|didnt|no one|nobody|know|rights|rush*|made|who|nana|mum|dad|gran|while|capacity);
  (meeting|meetings|review|reviews|panel|tribunal|hearing|appeal|decision|decisions|assessment|conference) &
    (backup|back|support|with me|alone|scared|nervous|frightened|help
    me|speak|say|listen*|heard|understand|explain*|side|rights|wrong|unfair|disagree|appeal|fight|challenge|ignored|represent*|someone|somebody|prepare|words|muddle*|about
    me|without me);
  (speak|speaks|talk|voice|heard|listen*|ask*) & (no one|nobody|never|wont|dont|who|for (him|her|me|mum|dad|my)) &
    (him|her|me|my|mum|dad|brother|sister|aunt|uncle|son|daughter|wants?|meeting*|decision*|staff|doctors|council|family|home);
hint:
  speak; listen; tribunal; appeal; panel; say; meeting*; decision*; decide*; listen*; heard; rights; fair;
  understand; words; complain*; explain; letter*; voice; side; ask*; told; doctors; council; staff; sign*; law;
  legal; independent; ignore*; want; choose; review; behalf; brother;
hide:
  meet(ing)? (people|others|new|up)|meetings? of (aa|na)|aa meeting*|peoples parliament|meeting point;
  hear (well|properly|the|from|voices|my|people|you); hard of hearing; hearing; cant complain; mustnt complain;
  not complaining; listen* to (the )?(music|radio|jazz|records); talking books; music; bright side;
  (his|her|other|bed|wrong|bus) side; (have you )?heard (of|about|that)|i heard;
  heard (anything|nothing|back)|as they say; review (of|the film|website); good listener;
  fair enough|that is fair|neighbours? (complain*|are complain*)|not complain*|nobody listens to the
    radio|together (forty|fifty|thirty|sixty)|cant complain|ear ?fair|unfair dismissal;
  (talk|speak|listen) to (the )?(telly|radio|cat|dog|wall|walls|photo)|nobody to (talk|speak)|no one to
    (talk|speak)|someone to (talk|speak|listen)|hear (a )?voice|voice (i|she|he) hears?|asks? how i|nobody asks
    (how|after)|nobody (rings|comes|visits)|speaks? (only|no|little|punjabi|urdu|polish|english)|never
    speak*|(listen|talk) (to me|about)|group|only voice;
  take on|taking on;
`
