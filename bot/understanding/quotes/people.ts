import { quotable, sentencesOf, tender } from './clauses.ts'

const kin =
  'mum|mam|dad|mother|father|wife|husband|partner|son|daughter|sister|brother|gran|nan|nana|grandma|grandad|aunt|auntie|uncle|cousin|nephew|niece|grandson|granddaughter|grandchildren|grandkids|kids|children|' +
  'friend|friends|best friend|mate|mates|pal|pals|neighbour|neighbours|family|sons|daughters|sisters|brothers|nieces|nephews|cousins|in-laws|sister-in-law|brother-in-law|daughter-in-law|son-in-law'
const folk =
  'lad|lass|lady|woman|man|chap|couple|girl|boy|family|student|students|fella|bloke|neighbour|neighbours|people|folk'
const where =
  'next door(?: but one)?|across the (?:road|street|way|landing)|over the road|down the (?:road|street)|up the (?:road|street)|upstairs|downstairs|opposite|round the corner|at the (?:shop|church|chapel|mosque|library|pub|club|cafe)|from (?:church|chapel|work|the (?:club|pub|church|chapel|allotment|choir|mosque|temple|bowls))'
const helps =
  '(?:helps?|visits?|pops? (?:in|round|by)|comes? (?:round|over|in|to see|every|on|once)|rings?|phones?|calls? (?:in|round|on|me|every)|drives? me|takes? me|looks? in|brings?|does my|do my|checks? on|keeps? an eye|lives? (?:near|nearby|next door|close|round|down|up|in|with me|upstairs|opposite))'

const somebody: readonly RegExp[] = [
  new RegExp(`\\b(?:the|a|my) (?:old |young |nice |lovely )?(?:${folk}) (?:${where})\\b`, 'gi'),
  new RegExp(
    `\\bmy (?:older |younger |little |big |best )?(?:${kin})\\b (?:(?:in|over in|up in|down in) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|${where})`,
    'giu',
  ),
  new RegExp(`\\bmy (?:older |younger |little |big |best )?(?:${kin})(?= (?:\\p{Lu}\\p{L}+ )?${helps}\\b)`, 'giu'),
  new RegExp(
    `\\bmy (?:older |younger |little |big |best )?(?:${kin})(?='s (?:in \\p{Lu}|next door|round the corner|nearby|down the road))`,
    'giu',
  ),
  new RegExp(
    `(?<=\\bi(?:'ve| have|'ve got| have got| got) )(?:a|an|one|two|three|four|five|some|good|lovely|great|lots of|plenty of|a few|my) (?:good |lovely |great |older |younger |close )*(?:${kin})\\b(?: in \\p{Lu}\\p{L}+| ${where})?`,
    'giu',
  ),
  new RegExp(`^(?:and )?((?:my|our) (?:${kin})(?: \\p{Lu}\\p{L}+)?)$`, 'giu'),
  new RegExp(
    `\\b\\p{Lu}\\p{L}+ (?:next door(?: but one)?|across the road|over the road|from (?:church|chapel|the club))\\b`,
    'gu',
  ),
]

/** Not around them: gone, far from friendly, or only wished for. */
const notAround =
  /\b(?:no|never|not|don't|doesn't|won't|hasn't|haven't|isn't|late|lost|ex|used to|nobody|gone|moved away|fell out|wish|without|since|looking for|need|want|hates?|dog|cat)\b/i

/** Who is around somebody, in their own words: "my sister in Wakefield", "the lad next door". */
export function readPeople(text: string): string[] {
  const found: string[] = []
  for (const clause of sentencesOf(text).flat()) {
    if (tender.test(clause) || notAround.test(clause)) continue
    for (const pattern of somebody)
      for (const [phrase] of clause.matchAll(pattern)) found.push(phrase.replace(/^and /i, ''))
  }
  return quotable(found.filter((one) => !found.some((other) => other.length > one.length && other.startsWith(one))))
}
