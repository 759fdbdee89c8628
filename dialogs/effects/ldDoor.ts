/**
 * The two doors for people with a learning disability (seed 001): becoming an adult, and changes at home, which is also
 * where a family carer who grows older comes in. Pure, and careful: no word of a learning disability, no door.
 */
export type LdDoor = 'growingUp' | 'changing'

const disability =
  /\b(?:learning (?:disabilit(?:y|ies)|disabled|difficult(?:y|ies))|down'?s?(?: syndrome)|down's|autis(?:m|tic)|asperger'?s?|special (?:needs )?school|special (?:educational )?needs|ehcp|ehc plan|fragile x|williams syndrome|prader[- ]willi)\b/i

/** Ages 11 to 17, school years 7 to 13, and the words in which people speak of the step to being an adult. */
const growing = [
  /\b(?:is|are|am|he's|she's|they're|i'm|aged?|turned|nearly|almost|just)\s+1[1-7]\b/i,
  /\b1[1-7][- ]?(?:years?[- ]old|yr?s?[- ]old|yo\b)/i,
  /\b(?:turn(?:s|ing|ed)?|reach(?:es|ing)?|hits?|(?:is|be|are|am|he's|she's|they're|i'm) (?:nearly |almost )?)\s*18\b/i,
  /\byears? (?:[7-9]|1[0-3]|seven|eight|nine|ten|eleven|twelve|thirteen)\b/i,
  /\b(?:grow(?:s|ing)? up|adulthood|becom(?:e|es|ing) an adult|sixth form|post[- ]?16|teenage(?:r|d)?)\b/i,
  /\b(?:leav(?:e|es|ing)|finish(?:es|ing)?) (?:\w+ )?(?:school|college)\b/i,
  /\btransition(?:s|ing)?\b/i,
]
const intoAdultTeams =
  /\b(?:transition(?:s|ing)?|mov(?:e|es|ing)|going) (?:in)?to (?:the )?adults?'?s?'? (?:services|team|social care|care)\b/i

const changing = [
  /\b(?:when|after|once|if) (?:i|we|i'm|i am|we're|we are|mum|dad|my (?:mum|dad|mother|father|parents))(?: (?:am|are|is))?(?: (?:have|has|had))?(?:'ve|'s|'re)? ?(?:no longer |not )?(?:gone|dead|die|dies|go|pass(?:es)? away|not here|here|around)\b/i,
  /\b(?:i|we|mum|dad|parents|mother|father|carer|he|she)(?:'m|'re|'s| am| are| is)? (?:\w+ )?(?:gett?ing (?:on|older|old|frail)|too old|older now|frail)\b/i,
  /\b(?:i'm|i am|we're|we are|mum is|mum's|dad is|dad's|mother is|father is|parents are|she's|he's) (?:now |nearly |almost |over )?(?:6[5-9]|[78]\d|9\d)\b/i,
  /\b(?:can'?t|cannot|can not|can no longer|won'?t be able to|not able to|no longer able to) (?:\w+ )?(?:look after|cope|manage|care for|lift)\b/i,
  /\bwho (?:will|would|is going to|'?ll) (?:look after|care for|take care of)\b/i,
  /\b(?:may|might|has|have|having|need|needs) to (?:move|leave home)\b|\bmov(?:e|ing) out\b/i,
  /\b(?:mum|dad|mother|father|parent|carer|nan|gran|sister|brother|wife|husband)(?: has| have|'s)? (?:just |recently )?(?:died|passed away|gone into (?:hospital|a home|care))\b/i,
  /\b(?:my|their|his|her) (?:mum|dad|mother|father|parents?|carer)(?: is|'s| are) (?:\w+ )?(?:ill|poorly|unwell|sick|in hospital|old)\b/i,
]

/** Which door these words ask for, if they ask for one. */
export function ldDoor(told: string): LdDoor | null {
  const plain = told.replace(/[’‘`]/g, "'")
  if (intoAdultTeams.test(plain)) return 'growingUp'
  if (!disability.test(plain)) return null
  if (growing.some((pattern) => pattern.test(plain))) return 'growingUp'
  return changing.some((pattern) => pattern.test(plain)) ? 'changing' : null
}

/** The same among people who are here because of a learning disability: nobody has to say so again. */
export function ldDoorHere(told: string): LdDoor | null {
  return ldDoor(`learning disability: ${told}`)
}

/** "when he is 18" tells no age of today. */
const oneDay =
  /\b(?:when|once|until|till|before|after|by the time|next|will|turns|turning)\b[^.,;?!]{0,30}?\b\d{1,2}\b/gi
const today =
  /\b(?:is|are|am|he's|she's|they're|i'm|aged?|turned|just)\s+(\d{1,2})\b|\b(\d{1,2})[- ]?(?:years?[- ]old|yr?s?[- ]old)/i

/** The age of a young person, where it was told: "my son is 15 …". Undefined for anybody older than 25. */
export function ageTold(told: string): string | undefined {
  const found = today.exec(told.replace(/[’‘`]/g, "'").replace(oneDay, ' '))
  const age = found?.[1] ?? found?.[2]
  return age !== undefined && Number(age) <= 25 ? age : undefined
}
