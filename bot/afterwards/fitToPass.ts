import type { Finding, Understanding } from '../../dialogs/ports.ts'
import { firstNames } from '../directory/import/people.ts'
import { tender } from '../understanding/quotes/clauses.ts'

export interface FitParts {
  assess: (message: { text: string }) => Finding
  understanding: Understanding
}

/** Need tags that tell of health, safety or money: a group hears of none of them from us. */
const privateNeeds = new Set([
  ...['dementia', 'mental_health_support', 'bereavement', 'substance_misuse', 'hospital_discharge', 'care_home'],
  ...['falls_prevention_exercise', 'sight_hearing', 'home_adaptations_equipment', 'home_help_cleaning', 'respite'],
  ...['benefits_money', 'direct_payment', 'housing', 'carers_support', 'young_carers', 'advocacy'],
])

const others =
  /\b(?:he|she|him|his|hers?|they|them|their|theirs|himself|herself|themselves|we|us|our|ours)\b|\b(?:mum|mam|mom|dad|mother|father|parents?|wife|husband|hubby|partner|girlfriend|boyfriend|ex(?!-)|sons?|daughters?|kids?|child|children|grand\w+|gran|nan|nana|grandad|sisters?|brothers?|aunt\w*|uncle|cousins?|niece|nephew|in-laws?|family|neighbours?|(?<!\b(?:new|make|making|some|more) )friends?|mates?|carer|social worker|doctor|nurse|landlord|boss|lad|lass|lodger|flatmates?|bloke|fella)\b|\b(?:my|our) (?:best )?(?:pal|pals|boy|girl|lot)\b/i

const health =
  /\b(?:ill(?:ness)?|health|unwell|sick|diagnos\w*|disab\w*|autis\w*|adhd|asperger\w*|learning difficult\w*|dyslexi\w*|parkinson\w*|diabet\w*|asthma|copd|arthritis|epilep\w*|cancer|tumou?r|stroke|heart|blood|kidney|liver|lung|surgery|operation|medic\w*|tablets?|pills?|inhaler|insulin|gp|doctor'?s?|hospital|clinic|therap\w*|counsell\w*|psych\w*|nurs\w*|ward|mobility|wheelchair|walking (?:stick|frame)|zimmer|hearing aids?|deaf|blind|sight|(?:my|bad|poor) memory|forget\w*|confus\w*|sleep|weight|pregnan\w*|hiv|menopaus\w*|incontinen\w*|carers? comes?|bipolar|schizo\w*|ocd|ptsd|breakdown|mental\w*|nerves|panic\w*|stress\w*|low|down in the dumps|struggl\w*|cope|coping|sober|recover\w*|addict\w*|rehab|alcohol\w*|smok\w*|vape|knees?|hips?|(?:my|bad|sore) back|legs?|eyes?|ears?)\b/i

const safety =
  /\b(?:safe\w*|danger\w*|afraid|scared|hid(?:e|ing)|refuge|violen\w*|weapon|knife|asylum|refugee|visa|immigra\w*|court|probation|prison|police|evict\w*|homeless|debts?|arrears|benefits?|alone|lonel\w*|nobody|no one|on my own)\b/i

/** Where somebody lives or can be reached is given by itself, when they want that; and nothing that is no sentence for people. */
const addresses =
  /https?:|www\.|\w\.(?:com|org|net|uk|ru|io)\b|@|\d{4,}|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b\d+ \w+ (?:road|street|avenue|lane|close|drive|court|terrace|grove|place|way)\b|[<>{}[\]|]/i

const longestSentence = 160

/**
 * The sentences of somebody's words that a group may hear. Strict, and glad to leave out too much: whatever safety or the
 * understanding notices, whatever sounds like health, and whatever names somebody else. The person sees what is left.
 */
export function fitToPass(words: string, { assess, understanding }: FitParts): string[] {
  const text = words.replace(/[’‘`´]/g, "'").slice(0, 2_000)
  // A worry may only be seen in the whole of what was said.
  if (assess({ text }).level !== 'none') return []
  return text
    .split(/(?<=[.!?;])\s+|[\r\n]+/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one.length >= 3 && one.length <= longestSentence && /\p{L}/u.test(one))
    .filter((one) => ![others, health, safety, addresses, tender].some((pattern) => pattern.test(one)))
    .filter((one) => !one.split(/[^\p{L}]+/u).some((word) => firstNames.has(word)))
    .filter((one) => {
      if (assess({ text: one }).level !== 'none') return false
      const { about, people, needs } = understanding.read(one)
      return about !== 'carer' && people.length === 0 && !needs.some((need) => privateNeeds.has(need))
    })
}
