import { PAUSE, SENTENCE_END } from './normalise.ts'

/** A message this long says something of its own, whatever its words. */
const SAYS_ENOUGH = 10

const split = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** Words that tell of a state, an act, a thing that can harm, or since when. None of them is the name of a person or place. */
const telling = split(`
  cant couldnt wont hasnt havent didnt doesnt never stopped stuck trapped locked shut missed come came
  tablets pills tablet pill paracetamol insulin overdose medication bottle packet packets knife rope blade gun bridge roof river canal tracks
  blood bleeding bled breathe breathing choking fitting floor stairs smoke flames burning unconscious collapsed moving conscious floppy
  myself coming still took taken swallowed hit hits hitting punched kicked kicks slapped hurt hurts beat beats strangled raped touched touches threatened threatens
  kill killed killing die dying dead suicidal fell fallen slipped broke broken bruise bruises bruised crying screaming shouting scared frightened
  since hours yesterday days ago dark freezing freezes cold starving hungry thirsty wet soiled soaked naked missing wandered vanished
  stole stolen steals emptied spent debts threw thrown chucked kicked evicted homeless streets cut cuts cutting burnt burned jump hang drown
  confused delirious fever sick vomiting swollen blue grey slurring numb dizzy weak alone own himself herself
`)

/** A message that ends so is not finished: "I have just took", "he is hitting", "she lives with". */
const unfinished = split(`
  a an the my his our their to of with and or but because have has had took take taken taking swallowed
  kill killing hit hits hitting hurting beat beating touch touched punch punched want wants going gonna we being will would
`)

/** Buttons of our own with a telling word in them, as cleaned-up words; tests/safety/before.test.ts tries every button. */
const buttons = new Set([
  'ask someone to come with me',
  'i cant speak or hear on the phone',
  'i didnt like it',
  'they didnt like it',
  'a few days',
  'people hurt at home',
  'i didnt feel welcome',
  'they didnt feel welcome',
  'i am still waiting',
  'they are still waiting',
])

/** A message that ends so breaks off in the middle: what comes next belongs to the same sentence. */
const midway = split('a an the my his our their to of with and or but because kill going gonna want will would')

/** Does the next message go on in the middle of this one's sentence? */
export function breaksOff(words: readonly string[]): boolean {
  return midway.has(words.at(-1) ?? '')
}

/** Letters beyond English: too few words of other languages are known here to leave anything out. */
const OTHER_LETTERS = /[^\u0000-\u007f\u2018\u2019\u201c\u201d\u2013\u2014\u2026]/

/**
 * Do two messages that follow one another say one thing? A name, a place, "yes" or a button that was pressed says nothing
 * of its own and must not make an alarm of what was said, and judged, before.
 * @param before words of what was said before, oldest first
 */
export function saysMore(before: readonly string[], now: readonly string[]): boolean {
  const words = now.filter((word) => word !== PAUSE && word !== SENTENCE_END)
  if (buttons.has(words.join(' '))) return false
  if (words.length >= SAYS_ENOUGH) return true
  if (unfinished.has(before.at(-1) ?? '')) return true
  return words.some((word) => telling.has(word) || OTHER_LETTERS.test(word))
}
