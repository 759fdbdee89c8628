/**
 * Families of things people love or are good at. A service and a person meet in a family even where no word is shared:
 * somebody who played in a brass band and a singing group. General English: nothing local belongs here.
 */
const families: Readonly<Record<string, RegExp>> = {
  music:
    /\b(music\w*|sing(s|ing|er)?|sang|choirs?|bands?|brass|piano|guitar|violin|drum\w*|trumpet|organist|orchestra|opera|records|radio)\b/,
  making:
    /\b(wood\s?work\w*|joiner\w*|carpent\w*|workshops?|tools|chisel|sheds?|mend\w*|upholster\w*|re-?cover\w*|engineer\w*|fitter|mechanic\w*|build(ing|er)?|diy|repair\w*|welder|metalwork)\b/,
  craft:
    /\b(crafts?|knit\w*|sew\w*|crochet\w*|embroider\w*|quilt\w*|dressmak\w*|seamstress|tailor\w*|weav\w*|pottery|ceramics)\b/,
  art: /\b(arts?|artist\w*|paint(s|ing|ed|er)?|draw(s|ing|ings)?|sketch\w*|sculpt\w*|creative|photograph\w*)\b/,
  garden: /\b(garden\w*|allotments?|plants?|planting|vegetables|flowers|roses|greenhouse)\b/,
  food: /\b(cook\w*|bak(e|es|ed|ing|er)|lunch\w*|kitchen|chef|cafe|recipes)\b/,
  dance: /\b(danc\w*|ballroom|zumba)\b/,
  books: /\b(read(s|ing|er)? (group|books?)|books?|librar\w*|poet\w*|writ(e|es|ing|er)|novels?|stories)\b/,
  games: /\b(bingo|domino\w*|cards|chess|darts|snooker|whist|bridge club|board games?|table tennis)\b/,
  exercise:
    /\b(exercis\w*|tai chi|yoga|gym|fitness|swim\w*|football\w*|rugby|cricket|bowls|tennis|running|runner|cycl\w*|sports?)\b/,
  walking: /\b(walk and talk|walk(s|ing|er|ers)?|rambl\w*|hik(e|es|ing))\b/,
  computers: /\b(computers?|tablets?|laptops?|internet|online|digital|technology|programm\w*|coding)\b/,
  trips: /\b(trips?|outings?|day out|travel\w*|coach holidays?)\b/,
  drama: /\b(drama|theatre|acting|actor|actress|amateur dramatics|films?|cinema)\b/,
}

/** Words that meet a family only by accident. */
const accidents =
  /\bwalk(s|ing)? (in|past|out|away|stick|frame|into)\b|\b(cannot|can't|cant) (walk|read|cook|write)\b|\brecorded\b|\bbank card\b/g

export function interestsIn(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(accidents, ' ')
  return new Set(Object.keys(families).filter((name) => families[name]?.test(plain)))
}

/** A clause that says what somebody does not want is never a reason to offer something. */
const unwilling =
  /\b(not|never|no|don'?t|doesn'?t|didn'?t|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|hate[sd]?|hating|sick of|fed up|without|lost|miss(ed)?|stopped)\b/

/** Longest clause that is quoted back as a reason, in words. */
const longestQuote = 12

/** Something the person said, short enough to be quoted back, and the families it belongs to. */
export interface Saying {
  words: string
  interests: ReadonlySet<string>
}

/** What of a person's words may be a reason, the best first: strengths, then short clauses of what they said. */
export function sayingsOf(strengths: readonly string[], words: readonly string[]): Saying[] {
  return [...strengths, ...words.flatMap(clauses)]
    .filter((said) => said.split(/\s+/).length <= longestQuote)
    .map((said) => ({ words: said, interests: interestsIn(said) }))
    .filter((saying) => saying.interests.size > 0)
}

/** Where a person and a service meet: the person's words as they were written, and the family. */
export interface Meeting {
  words: string
  interest: string
}

export function meetingOf(offered: ReadonlySet<string>, sayings: readonly Saying[]): Meeting | null {
  for (const saying of sayings) {
    for (const interest of saying.interests) if (offered.has(interest)) return { words: saying.words, interest }
  }
  return null
}

function clauses(said: string): string[] {
  return said
    .split(/[.,;:!?\n]|\s[-–—]\s|\b(?:but|because|and then|so)\b/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !unwilling.test(clause.toLowerCase().replace(/[’‘]/g, "'")))
}
