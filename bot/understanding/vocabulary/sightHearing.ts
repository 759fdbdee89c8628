/** Sight loss hearing loss deafness. Notation: see ../compile.ts. */
export const sightHearing = `
sure:
  blind; partially sighted; sight ?loss;
  (losing|lost|lose|going|failing|poor|bad|no|most of|little) ~2 (sight|eyesight|vision|hearing); eyesight;
  visually impaired; vision impair*; low vision; macular; glaucoma; cataract*; retinitis; diabetic retin*;
  registered (blind|severely|partially|sight|deaf); (white|long) (cane|stick); braille;
  talking (book|books|newspaper*|clock|watch|scales); large print; magnif*;
  (cant|cannot|couldnt|struggle to|hard to|barely|hardly|wont|not) ~1 (see|read|hear|make out) ~1
    (to|the|my|his|her|well|anything|them|people|faces|properly|letters|print|post|labels|what|it|conversation*|you|door|telly|much|enough|at|on|in|any|bus|small|owt|us|me|him|grandchildren|grandkids);
  deaf*; hard of hearing; hearing (aid|aids|loss|loop|group|impair*|problem*|test|dog|clinic|therap*);
  (cant|cannot|dont|doesnt) hear; lip ?(read*|speak*); bsl; sign language;
  (someone|somebody|a person|interpreter|anyone|service|vicar|staff|people|is) ~1 (signing|who signs|that signs|to
    sign (for|with)|can sign);
  tinnitus; ringing in my ears; subtitles; usher syndrome; deaf ?blind; dual sensory; cochlear; guide dog*;
  (turn*|have|has|got|blast*) ~1 ~1 (telly|tv|television|radio|volume) ~2 (up|loud|full blast|blaring);
  (read|reads|reading) ~1 (my|his|her|the) (post|letters?|mail|bills|meter) ~2 (for|to|out)?; retina;
  sensory (impairment|loss|team|service*); rehabilitation officer; audio ?(book*|describ*)?; audiolog*;
  optician*; eye (clinic|condition|test|hospital|problems); my eyes;
  (nod|nods|nodding|smile|smiling|pretend*|guess*) ~3 (along|smil*|nod*|hear*|catch|understand|say*);
  (catch|catching|make out|follow|get) ~2 (what|words|conversation*|half|anything|everything) ~2
    (say|says|said|saying|people|being said|they)?;
  (lost|losing|loss of|damage* to|one|bad|good|left|right|both|other|my|his|her) (eye|eyes|ear|ears); blurr*;
  blur; floaters; double vision;
  (going|gone|goes|went|turning|getting|pretty|quite|very|nearly|partly|half|almost|im|is|are|hes|shes|born) ~1
    (deaf|blind);
  cant (see|hear) ~1;
  (cannot|couldnt|can ?t|can barely|can hardly|struggles? to|strain* to) ~1 (see|hear|read) ~3;
  (flash*|vibrat*|loud*|amplif*|talking|tactile|braille|big button) ~2 (doorbell|door
    bell|alarm|phone|clock|watch|microwave|scales|lights?|telephone|buttons|bell|kettle);
  (loud|volume|blaring|full blast|turned up) ~4 (telly|tv|television|radio)|(telly|tv|television|radio) ~4
    (loud|volume|blaring|full blast|turned up|blasting);
  eye ?sight; sightless; optic*; specs; reading glasses; magnifying; kindle; audio books?; subtitle*; hearing;
  earwax; mumbl*; sight; smudg*; (say|saying|said|keep saying) ~1 pardon|pardon ~3; thread (a|the|my) needle;
  conversation*s? ~2 (just |a )?(noise|blur|muffled|hard|difficult|lost|mush|jumble); muffled;
  (read|reading|reads) ~1 (my |her |his |me |the )?~1
    (letters?|post|mail|bills|labels|menu|print|paper|prescription|bus number|use by dates) ~4;
  (eyes|ears|eyesight|hearing|sight) ~2 (gone|going|bad|poor|failing|worse|packed up|not
    what|arent|fading|weak|let me down|shot|dim);
  (cant|cannot|couldnt|dont) (see|hear|read|make out) ~4; bump* into; shadows?; fuzzy; foggy eyes;
  (shout|shouting) ~3 (hear|deaf)|speak up;
  (do|offer|have|got|any) ~4 (bsl|braille|large print|loop|audio|interpreter|captions?)|captions; deaf;
  (one|my|his|her|left|right) (eye|ear); wax; squint; cataract;
  voices? ~2 (mumble|mumbl*|faint|muffled|quiet|blur);
likely:
  sight; vision; eyes; ears; hearing; loud; pardon; what did you say; glasses; batteries; see properly; visual*;
  sensory; signing; squint*; blurr*; bump into; follow ~1 (people|conversation|whats);
  (see|read|hear|eyes|ears|sight|hearing|vision|deaf|blind) &
    (lost|losing|going|cant|help|aids?|group|club|support|equipment|letters?|labels|print|telly|phone|church|doorbell|people|conversation|cooker|bus|cards|crossword|sew*|knit*|loss|registered|worse|failing);
hint:
  hear; noisy; dark; see; eyes; ears; read; print; letter*; loud; noise; faces; blur*; light; glasses; needle;
  telly; volume; doorbell; quiet; sound*; voices; pardon; look; dim;
hide:
  love is blind; blind date; blinds; venetian; blind drunk; turn a blind eye; out of sight; (sight|sights) of;
  cant see (a|the) (way|button|point|end|screen|link|soul|anyone|anybody|him|her|my grandchildren);
  cant see (my|his|her) (way|friends|family); in my eyes; (good|nice|lovely) to (see|hear);
  hear (from|about|back); hear(ing)? voices; be heard; (a|the|tribunal|court|pip) hearing; hearing (at|date);
  keep an eye; in one ear; cant hear myself; noisy neighbour*; tone deaf; fall* on deaf ears;
  (see|hear|read) (the point|why|how|him|them|anyone|anybody|people|my (family|friends)|much of)|cant see
    (much|any) (of|point)|at first sight|insight|hearing from;
  who (do|can|should) (i|we) see|see (about|how|what|if|people|to|someone|somebody)|look at (homes|places)|look
    after|look for|looking for|see (the )?(sea|family|friends|mum|dad);
`
