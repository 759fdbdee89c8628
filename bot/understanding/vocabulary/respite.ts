/** A break for a carer. Notation: see ../compile.ts. */
export const respite = `
sure:
  respite;
  (a|need a|want a|wants a|just a|get a|proper|little|short|well earned|bit of a|carers) (break|breather|rest)(
    from| just| away|$| one| now| before| once|s| for);
  (need|want|deserve|desperate for|gasping for|get|have|long for|crave) ~2 (break|breather|rest|time off|night
    off|day off|few hours|couple of hours);
  short (stay|break)s?; time (off|out|to myself|for me|for myself|away)( from caring)?; me time;
  (hour|hours|afternoon|morning|day|evening|night|minute)s? (off|to myself|out|peace|free|on my own|away);
  (weekend|week|fortnight|few days|night|day|few nights|couple of days) (off|away|to myself|somewhere|by the
    sea|break);
  one weekend; sitting service*; sitter*; sit in service; night sit*;
  (day|night) ?care for (him|her|my|mum|dad|@kin);
  (someone|somebody|anyone|anybody|who|whod|place|person|volunteer|need|to) ~3 (sit with|mind|watch|have|take|look
    after|stay with|be with|keep an eye on|take over|step in|cover|see to)
    (him|her|mum|dad|my|mam|nan|grandad|gran|our|them|@kin) ~4 (so|while|if|when|for a|for an|overnight|an
    hour|till|until|one|a couple|few|because|whilst|at night|on a);
  who (takes|will take|would take|d take) over;
  (could|can|would) (mum|dad|he|she|mam|nan|him|her|they) (go|stay|be looked after) (somewhere|away|in) ~4;
  (so|while|if|when|because|whilst) (i|we) (can|could|go|get|have|am|nip|pop|went|m) ~3
    (out|sleep|wedding|holiday|away|shop*|op|operation|hospital|break|rest|hair*|funeral|abroad|things
    done|dentist|on my own|some time);
  (go|going|get|have|book|take|took|taking|need|want|a|had|havent had) ~3 (holiday|holidays|hols) ~8 (look
    after|care|sit|him|her|mum|dad|mam|who|without|years|since|while|if|respite);
  (cant|never|havent|not) ~2 (leave) (him|her|mum|dad|them); cannot leave him; let me (sleep|rest|recharge);
  recharge; night off; give me a (rest|break|night off);
  (few|couple of|odd|an|half an|two|three|spare) (hours?|days|nights|afternoon|mornings?|hour) ~6
    (shop*|watch|clock|myself|off|free|without|out|peace|leave|away|while|sleep|rest|read|haircut|bath|break|breathe);
  (has|have|takes?|minds?|looks? after|look after|cares? for|sits? with|watch|watches) (him|her|them|mum|dad|him
    or her) ~1 (when|while|if|so|whilst|overnight|during|for);
  (someone|somebody|anyone|anybody|a person|carer|sitter|volunteer) ~2 (overnight|through the night|at night|for
    the night|nights|to sit|sit with|come in while|while im|while i);
  without (watching the clock|worrying|him|her|having to rush)|watch* the clock;
  (holiday|break|time|rest|week|weekend|fortnight|night) ~3 (from|without|away from|off from) ~1
    (caring|him|her|it all|looking after|mum|dad|everything|the caring);
  (havent|not|never|no) ~3 (holiday|break|day off|night off|weekend|night out|evening out) ~3
    (since|in|for|years|months|$);
  (day|days|couple of nights|overnight|somewhere) ~1 (centre|care|club|place|out|stay) ~3
    (husband|wife|mum|dad|him|her|breather|break|so i|while i);
  (visit|see|go to|get to|attend) ~4 (but|if) ~2 (i )?(cant|cannot|could) ~1 (leave|get away|get cover|go)|cant
    leave;
  cant (leave|go anywhere|get away|go out); (cover|stand in|replacement|relief)( for me| while| when| if|$);
  stay (somewhere|with you|in a home|overnight) ~4 (while|so|for a|when|couple|weekend|week);
  (nobody|no one|noone|anyone|who) ~2 (for|to have|to take|to mind|to sit with|to watch) (him|her|mum|dad|them|my
    husband|my wife) ~2;
  (one|an|single|just an|just one|even an|even one) (afternoon|morning|evening|hour|night|day|weekend|week) ~3
    (week|month|off|to|would|for|year)?;
  (need|got|have|want|love|desperate|like) ~2 (to )?(get|getting) away;
  (go|goes|went|be|stay|attend|take (him|her)|somewhere) ~3 (in the day|for the day|during the day|through the
    day|day time|daytime|overnight|for a night|for a few days);
  somewhere (in|for) the day;
  (been|go|gone|get|went|going|be) out (as a couple|together|just the two|the two of us|on our own|alone|without
    (him|her|them));
  (both|two) of us ~4 (break|rest|away|apart|holiday)|break for (both|us|me|him|her|all);
  (take|have|give|get|book) (him|her|mum|dad|them) ~3 (off my hands|for (a|an|the|one|two|few|couple));
  off my hands; someone to step in;
  (could|can) (she|he|mum|dad|they|my (mum|dad|wife|husband)) (go|stay|come|be) ~4
    (while|for|when|whilst|until|so);
  (go|going|get|off) ~4 (weekend|week|few days|holiday|wedding|funeral|night|day) &
    (who|whod|wholl|somebody|someone|anyone) ~2 (have|has|take|mind|sit|watch|look after|see to|stay) ~1
    (him|her|mum|dad|them|my);
likely:
  break; breather; (full|decent|proper|good|one) nights sleep; day centre; day care; switch off;
  (him|her) for (a|an) (bit|day|hour|afternoon|night|weekend|week|fortnight|few); weekend; fortnight; wedding;
  up and down; cover;
  (sitter|sitting|sit with|mind|cover|stay|somewhere|go somewhere|look after|have|take|day
    centre|respite|overnight|week|weekend|holiday|wedding|cottage|break|trip|night|operation|decorat*|funeral|hairdresser|dentist|sleep)
    & (him|her|mum|dad|husband|wife|son|daughter|them|my (brother|sister|gran|aunt|uncle)) & (while|whilst|so
    (i|we|that)|when (i|we)|cover|let me down|let us down|away|break|holiday|cottage|get out|on (my|our)
    own|without|leave|alone|off|rest|free|fortnight|weekend);
hint:
  rest; holiday*; sleep; tired; few hours; break; away; holiday; weekend; hour*; afternoon; night; sit;
  overnight; week; couple; wedding; out; time; escape; peace; breathe; stay; cover; day;
hide:
  (break|broke|broken|breaking) (down|in|up|my|his|her|the|a (leg|hip|arm)); tea break; the rest of;
  christmas break; rest is; bed rest; rest home; half term; school holidays; holiday pay;
  (tax|holiday) (and|for); bank holiday*; weekend job; lucky break; wedding (anniversary|photos|ring|dress);
  night (shifts?|sweats); good weekend|nice weekend|weekend job;
`
