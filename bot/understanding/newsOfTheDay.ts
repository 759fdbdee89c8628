import type { Need } from './needs.ts'

/**
 * Needs whose words are also the words of an ordinary day. "I've got the radio on" wishes for nothing; "I'm gay and
 * seventy" may. Only these are ever doubted.
 */
const ordinary: ReadonlySet<Need> = new Set<Need>([
  'hobbies_arts',
  'sport_activity',
  'walking_group',
  'gardening',
  'pets',
  'lunch_club',
  'meals',
  'food',
  'digital_skills',
  'transport',
  'home_help_cleaning',
  'home_adaptations_equipment',
  'housing',
  'employment_volunteering',
  'loneliness',
  'befriending',
  'men_shed',
  'parents',
  'talk_to_social_worker',
  'advocacy',
  'respite',
])

const longestNews = 9

const tells =
  /^(?:(?:oh|well|sorry|ooh|no|yes|ah|right|so|and|just) )*(?:(?:im|i am|i was|were|we are|we were|hes|shes|theyre) (?:just |still |only |all )?[a-z]+ing|(?:ive|weve|i have|we have|ive just|i|we) (?:got the|just|had|been to|been watching|made|put|went|saw|watched|bought|ate|heard|forgot|read)|(?:my|the|our) (?:cats?|dogs?|phones?|kettles?|telly|tea|dinner|lunch|postman|wifes?|husbands?|sons?|daughters?|mums?|dads?|neighbours?|battery|bus|train|match|oven|washing machine)s?(?: (?:is|has|was|just|are|have))? |(?:its|it is|it was|its nearly|its almost|thats|that was) |had |[a-z]+ (?:won|lost|drew|beat|scored)|up to you|say it|is it|what does|whats that|do you get|i sound|you sound|another|not that|tell me) ?/

const wishesOrTroubles =
  /\b(?:cant|cannot|couldnt|dont|doesnt|didnt|isnt|arent|wont|wouldnt|havent|hasnt|hadnt|not|never|no|nobody|none|nothing|nowhere|nowt|without|hardly|barely|only|any|anyone|anybody|anything|anywhere|someone|somewhere|something|need|needs|needed|needing|want|wants|wanted|wanting|like|likes|love|loves|loved|fancy|enjoy|miss|misses|missing|missed|wish|hope|looking|look|find|finding|join|learn|try|help|helps|support|lend|borrow|hire|lost|lose|losing|last|gone|hard|struggl\w*|worse|worst|bad|badly|poor|too|stuck|broken|broke|leak\w*|filthy|mess|overgrown|cold|damp|freezing|late|empty|bored|boring|lonely|alone|own|scared|afraid|frighten\w*|worr\w*|fed up|sick|tired|ill|poorly|died|dead|since|used|retired|years?|always|anymore|more|less|enough|afford|pay|would|could|should|who|where|how|group|groups|club|clubs|class|classes|others|other|people|company|friends?|volunteer\w*|recommend|because|for|but|till|until|if|unless|wheelchair|steps?|stairs|evict\w*|notice|landlord|rent|bus|driv\w*|licence|garden|full|high|knees?|hip|back|eyes|legs|old|young|new|age|aged|carer\w*|worker|left|plan|review|assess\w*|complain\w*|meeting|meetings|school|baby|toddler|autis\w*|expecting|pregnan\w*|away|break|weekend off|job|work|redundan\w*|useful|fill\w*|form|forms|online|council)\b/

/** A short statement or question of the day in which nothing is wished for or wrong. @param plain normalised text */
export function isNewsOfTheDay(plain: string, needs: readonly Need[]): boolean {
  if (plain.split(' ').length - 1 > longestNews) return false
  return tells.test(plain) && !wishesOrTroubles.test(plain) && needs.every((need) => ordinary.has(need))
}
