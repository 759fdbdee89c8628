import type { Understood } from '../../dialogs/ports.ts'
import { compilePhrases } from './compile.ts'

/**
 * Whom a message is about, from how it is written. Kinds are asked in this order, the plainest word first: somebody
 * who "supports a man with a learning disability" for their work says so.
 */

const worker = `
  (im|i am|we are|were) ~1 (a |an |the |his |her |their )?(district |community |practice |psychiatric |mental health )?(social worker|nurse|gp|doctor|occupational therapist|ot|physio|physiotherapist|care manager|social prescriber|link worker|support coordinator|housing officer|police officer|pcso|health visitor|key worker|case worker|caseworker|paramedic|advocate|teaching assistant|care assistant|home carer|paid carer|care worker|domiciliary carer|warden|scheme manager);
  (i |we )?(work|working) (as a|for the council|for adult social care|in adult social care|for a care (company|agency)|for the nhs|in a care home|on a ward) ~2;
  (my|our|a|one of my|one of our|this) ~1 (client|clients|service user|service users|patient|patients|caseload|tenant|tenants|resident|residents) ~1;
  (a|this|an elderly|an older|the) ~1 (gentleman|lady|man|woman|person|chap) ~1 (i|we) (support|work with|visit|see|care for at work|have on (my|our) caseload);
  (i|we) (work with|see|visit) (a|an) ~2 (gentleman|lady|client|patient|resident|tenant) ~2; (on|in) (my|our) caseload; ringing on behalf of (a|my) (client|patient|resident); i am calling from (the )?(ward|hospital|surgery|practice|team)`

const supporter = `
  (i|we) ~1 support (a|an|some|two|three|four|[0-9]|him|her|them|people|someone|somebody|adults?|young people|this|my @kin) ~8 (learning (disab*|difficult*)|autis*|downs|special needs|supported living|easy read);
  (im|i am) ~1 (a |an |his |her |their |the )?(support worker|supporter|pa|personal assistant|circle member|shared lives carer|key ?worker) ~4 (learning|autis*|downs|for|to|of|with|$);
  (support worker|supporter|shared lives carer) (for|to|of) (a|an|him|her|somebody|someone|people|adults?) ~3;
  (helping|supporting|typing for|writing for|writing this for|typing this for) (him|her|them|someone|somebody|a person|a man|a woman|people|adults?) ~6 (learning|disab*|autis*|easy read|to (use|type|write|read) this)`

const close =
  '(mum|dad|mam|gran|grandad|wife|husband|partner|son|daughter|brother|sister|aunt|auntie|aunty|uncle|cousin|nephew|niece|grandson|granddaughter|lad|lass|boy|girl|neighbour|friend|parents|mother in law|father in law|mum in law|dad in law|mums|dads|mams|grans|grandads|wifes|husbands|partners|sons|daughters|brothers|sisters|lads|neighbours|friends|other half|fella|twin|godmother|little lad|little girl|stepson|stepdaughter|stepdad|stepmum)'

const carer = `
  (i|we|ive|weve|im|been|i am) ~2 (care for|cares for|cared for|caring for|look after|looks after|looking after|looked after) (my|him|her|them|our|a|an|the|both|mum|dad|mam|gran|grandad) ~1;
  (im|i am|as|become|became|being|being an?) ~2 (a|his|her|their|mums|dads|an|the|full time|unpaid|family|sole|main) ~1 carer; carers? (assessment|break|group|support|card|allowance);
  (i|id|we) ~3 (break|breather|rest|respite|night off|time off) ~3 (from caring|from him|from her);
  ((sit|stay|be) with|mind|watch) (him|her|mum|dad|my ${close}) ~3;
  (for|help|helps|helping|about|with|ask about|worried about|concerned about|to get|get|getting|find|of|to|on|see|visit|settle|take|takes|fetch|bring) (my|our|me) ~1 ${close};
  (my|our|me) ~1 ${close} ~1 (needs?|wants?|wont|cant|cannot|doesnt|isnt|has|is|gets?|keeps?|lives?|had|struggles?|would|loves?|likes?|hates?|used to|forgets?|fell|sits?|who|goes|went|comes|never|just|got|lost|says|still|only|could|should|does|a|on|in|at|and|been|given up|stopped|finished|turned|left|starts?|died and) ~2;
  (my|our|me) ~1 (mums|dads|mams|grans|grandads|wifes|husbands|partners|sons|daughters|brothers|sisters|lads|aunts|aunties|uncles|nephews|nieces|cousins|lasses|neighbours|friends) ~1;
  (mum|dad|mam|gran|grandad|nana) ~1 (needs?|wants?|wont|cant|cannot|doesnt|isnt|has|is|gets?|keeps?|lives?|had|struggles?|would|loves?|likes?|hates?|used to|forgets?|fell|sits?|who|goes|went|comes|never|just|got|says|still|only|could|does) ~1;
  (mums|dads|mams|grans|grandads|shes|hes) ~2;
  (for|settle|get|help|bring|to|see|visit|sat with|with) (mum|dad|mam|gran|grandad|him|her) ~1`

/** Others who are named, but it is the writer who needs something. */
const notCarer = `
  (since|when|before|without|miss|missing|lost|losing|buried) ~3 (my|our|me) ~1 ${close}; (since|after|when) ~3 ${close} ~2 (died|passed|went|left|gone);
  (my|our|me|late) ~1 ${close} ~1 (died|passed|left me|has died|has passed|gave me|bought me|set up|says i|thinks i|told me|wants me|takes me|lives|live|moved|is in|visits|rings|comes|helps me|does my|drives me|drove me|used to (do|drive|take|cook)) ~1;
  (my|our) ~1 ${close} in someplace (and|$);
  (live|living|stay|moved|move|near|nearer|closer) ~3 (my|our) ~1 ${close}s?;
  (lost|miss|losing|missing|buried) (my|our) ~1 ${close};
  (with|and|except|from|to|of) my (friends?|mates?|grandson|granddaughter|grandchildren|grandkids)|my friends ~3; no (family|friends|@kin)`

const self = `
  i; im; ive; id; ill; my; me; myself; mine; we; were; weve; us; our`

const patterns = {
  worker: compilePhrases(worker),
  supporter: compilePhrases(supporter),
  carer: compilePhrases(carer),
  notCarer: compilePhrases(notCarer),
  self: compilePhrases(self),
}

/** Null when the words do not tell. @param plain normalised text */
export function readAbout(plain: string): Understood['about'] {
  const holds = (kind: keyof typeof patterns, text: string): boolean => text.search(patterns[kind] ?? /$^/) >= 0
  if (holds('supporter', plain)) return 'supporter'
  if (holds('worker', plain)) return 'worker'
  const own = plain.replace(patterns.notCarer ?? /$^/g, (words) => words.replace(/[a-z0-9]+/g, '_'))
  if (holds('carer', own)) return 'carer'
  return holds('self', plain) ? 'self' : null
}
