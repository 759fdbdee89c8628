import type { Named } from './names.ts'
import type { Word } from './words.ts'

/**
 * How a place is mentioned: `home` the person lives there, `here` the words before it say "place", `bare` nothing
 * does, `other` somebody else lives there, `past` they left it.
 */
export type Setting = 'home' | 'here' | 'bare' | 'other' | 'past'

/** As far back in its own clause as the words still belong to a place. */
const reach = 7

const before =
  /^(in|near|nr|at|around|round|from|by|of|outside|live|living|lives|over|postcode|area|is|its|towards|up|to)$/
const strong = /^(in|near|nr|at|around|round|outside|from|live|living|lives|postcode)$/
const kin =
  '(?:mum|mam|mom|mother|dad|father|son|daughter|sister|brother|gran|nan|nana|grandma|grandad|aunt|auntie|uncle|cousin|nephew|niece|friend|mate|neighbour|family|kids|children|parents|husband|wife|partner|lad|lass|she|he|shes|hes|they|her|his|grandson|granddaughter|inlaws)'
/** "My sister lives in", "her mum over in": where they live, and not "my sister says there is a club in". */
const theirs = new RegExp(
  `\\b${kin}(?: (?:who|that|is|are|was|were|lives?|living|moved|moving|stays?|staying|based|down|up|over|out|back|now|still|all|both|herself|himself))* (?:in|near|at|from|to|around|round|outside|over|of)$`,
)
const home =
  /\b(i|we|im|were|ive|id|me|us|you) (.* )?(live|living|stay|staying|am|are|based|rent|moved to|moved|settled|retired to|found|flat|house)\b|\b(im|were|i am|we are|live|based|here|living|postcode|address|my area|me)( \w+)?$/
const left =
  /\b(used to|grew up|born|bred|brought up|originally|moved (here |up here |down here |over )?from|came (here |over )?from|left|(?<!(ive|have|weve|always) )lived|served|holidays?|visited)\b/
const visits = /\b(worked|work|works|working|job|shop|trained|school|college|trip)\b/

/** A place is likely to come after this word. */
export function asksForPlace(word: string): boolean {
  return strong.test(word)
}

/** How the words before a position, in the same clause, lead up to a place. */
export function setting(words: readonly Word[], at: number): Setting {
  const lead = clauseBefore(words, at)
  const last = lead.at(-1) ?? ''
  const said = lead.join(' ')
  if (left.test(said) && !/\bnow\b/.test(said)) return 'past'
  if (visits.test(said)) return 'other'
  if (theirs.test(said)) return 'other'
  if (!before.test(last) && last !== '') return 'bare'
  if (home.test(said.replace(/ (in|near|nr|at|around|round|over|up|from|by)$/, ''))) return 'home'
  return strong.test(last) ? 'here' : 'bare'
}

function clauseBefore(words: readonly Word[], at: number): string[] {
  const lead: string[] = []
  for (let index = at; index > 0 && lead.length < reach; index -= 1) {
    if (words[index]?.opens === true) break
    const word = words[index - 1]
    if (word === undefined || /^(but|and|so|because|though)$/.test(word.text)) break
    lead.unshift(word.text)
  }
  return lead
}

const titles =
  /^(mr|mrs|ms|miss|dr|doctor|sir|lady|lord|nurse|friend|mate|called|named|name|uncle|auntie|aunt|cousin|nephew|niece|son|daughter|sister|brother|husband|wife|partner|neighbour|mum|dad|dog|cat|and)$/
const things =
  /^(road|rd|street|st|lane|ln|avenue|ave|terrace|drive|close|grove|view|crescent|mount|arms|building|puddings?|united|rhinos|rovers|tigers|fc|afc|cheese|terriers?|terries|ham|races|stone|beckett|disease|festival|market|mill|mills|jet|whisky|choral|choir|harriers|band|society|orchestra|beckett|hospital|infirmary|cathedral|minster)$/

/** Named like a place, but a person, a street, a team or a pudding. */
export function isNotPlace(words: readonly Word[], at: number, { place, length }: Named): boolean {
  const previous = words[at]?.opens === true ? '' : (words[at - 1]?.text ?? '')
  const next = words[at + length]?.opens === false ? (words[at + length]?.text ?? '') : ''
  if (things.test(next) || place.notBefore?.includes(next) === true) return true
  if (previous === 'new') return true
  if (titles.test(previous) && (previous !== 'and' || place.careful === true)) return words[at - 1]?.possessive !== true
  if (place.careful !== true) return false
  const alone = words.length <= length + 1
  if (alone) return false
  if (words[at + length - 1]?.possessive === true) return true
  return !strong.test(previous) && !standsApart(words, at, length, previous)
}

/** Where a name at the end is rather somebody's: "this is Beverley", "thanks, Morley". */
const namesSomebody =
  /^(im|i|am|is|its|it|called|named|me|hi|hiya|hello|dear|thanks|thank|cheers|love|regards|this|that|with|for|to|and|or|my|our|your|his|her|their|the|a|an)$/

/** "lawn mown, Rawdon, pensioner"; "stairlift mended Morley": a name between commas or at the very end says where. */
function standsApart(words: readonly Word[], at: number, length: number, previous: string): boolean {
  const after = words[at + length]
  const closes = after === undefined || after.opens
  if (words[at]?.opens === true) return closes && at > 0
  return after === undefined && at > 1 && !namesSomebody.test(previous)
}
