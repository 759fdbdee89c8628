import type { Entry } from './entry.ts'

/** What is known of the person a wish is for: only what their words plainly say. */
export interface Person {
  /** Years, where they were told. */
  age: number | null
  /** Audience terms that the words or needs show. */
  shown: ReadonlySet<string>
  /** Audience terms that the words rule out. */
  ruledOut: ReadonlySet<string>
}

interface Rule {
  words?: RegExp
  needs?: readonly string[]
  against?: RegExp
}

const disability =
  /\b(learning (disab\w*|difficult\w*)|down'?s? syndrome|fragile x|autis\w*|special school|day cent(re|er)|supported living)\b/
const southAsian =
  /\b((south )?asian|indian|pakistani|bangladesh\w*|bengali|punjabi|gujarati|urdu|hindi|sikh|hindu|kashmiri|mirpuri|sylheti|gurdwara|mandir)\b/
const black =
  /\b(caribbean|african|jamaican|windrush|nigerian|ghanaian|barbadian|west indi\w*|(i'?m|is|as a|other|older) black|black (elders?|people|wom[ae]n|m[ae]n|communit\w*|folk|british))\b/

/**
 * What shows that somebody belongs to an audience. A general list: whichever council, the words are the same. An audience
 * that is not here is shown by its own name in the words.
 */
const rules: Readonly<Record<string, Rule>> = {
  older: {
    words:
      /\b(pension\w*|retire\w*|elder\w*|older|nan(a|na)?|gran(ny|dma|dad)?|grand(mother|father)|mum|mam|dad|widow\w*)\b/,
  },
  women: {
    words: /\b(wom[ae]n'?s?|lad(y|ies)|girls?|female|widow|wives|sisterhood|my (late )?husband)\b/,
    against: /\b(bloke|fella|gentlem[ae]n|widower|as a man|i'?m a (man|lad|dad|grandad)|my (late )?wife)\b/,
  },
  men: {
    words: /\b(m[ae]n'?s?|blokes?|fellas?|lads?|chaps?|male|widower|dad|grandad|husband|uncle|brother|son)\b/,
    needs: ['men_shed'],
    against:
      /\b(as a woman|i'?m a (woman|mum|lady|widow|gran)|ladies|women|widow|(my|the) (late )?husband('s)? (\w+ )?(died|dead|passed|gone|went))\b/,
  },
  jewish: { words: /\b(jew(s|ish)?|synagogue|shul|kosher|yiddish|hebrew|shabb(at|os)|passover|chanukah|hanukkah)\b/ },
  irish: { words: /\b(irish|ireland|dublin|galway|mayo|cork|donegal|gaelic|ceilidh|traveller)\b/ },
  south_asian: { words: southAsian },
  sikh: { words: /\b(sikh|gurdwara|punjabi)\b/ },
  black: { words: black },
  minority_ethnic: {
    words: new RegExp(
      `${southAsian.source}|${black.source}|\\b(chinese|cantonese|mandarin|polish|arab\\w*|somali|kurdish|eritrean|ethnic minorit\\w*|minority ethnic|bame|bme)\\b`,
    ),
  },
  carers: {
    needs: ['carers_support', 'respite', 'young_carers'],
    words: /\b(carers?|car(e|ing) for (my|him|her|them|mum|dad|our)|look(ing)? after (my|him|her|mum|dad|our))\b/,
  },
  young_carers: { needs: ['young_carers'], words: /\byoung carers?\b/ },
  deaf_blind: {
    needs: ['sight_hearing'],
    words:
      /\b(deaf\w*|hard of hearing|hearing (loss|aids?)|bsl|sign language|lip ?read\w*|blind|sight loss|partially sighted|macular|glaucoma)\b/,
  },
  learning_disability: { needs: ['learning_disability_group'], words: disability },
  autism: { words: /\b(autis\w*|asperger\w*|neurodiver\w*)\b/ },
  disabled: {
    words: /\b(disab\w*|wheelchair|direct payments?|personal (budget|assistant))\b/,
    needs: ['direct_payment', 'home_adaptations_equipment'],
  },
  dementia: { needs: ['dementia'], words: /\b(dementia|alzheimer\w*|memory)\b/ },
  lgbt: { needs: ['lgbt'], words: /\b(gay|lesbian|bisexual|trans(gender)?|queer|lgbt\w*)\b/ },
  veterans: { needs: ['veterans'], words: /\b(veterans?|regiment|army|navy|raf|marines|ex-?forces|served in)\b/ },
  parents: { needs: ['parents'], words: /\b(my (baby|toddler|little one)|new (mum|dad)|our (kids|children))\b/ },
  refugees: { words: /\b(refugees?|asylum|home office|leave to remain)\b/ },
  homeless: {
    words:
      /\b(homeless\w*|sleeping rough|rough sleep\w*|on the streets?|nowhere to (sleep|stay|go tonight)|sofa surf\w*)\b/,
  },
  bereaved_by_suicide: {
    words: /\b(suicide|(took|taken|ended) (his|her|their) (own )?life|killed (himself|herself|themsel\w+))\b/,
  },
  domestic_abuse: {
    words:
      /\b(domestic (abuse|violence)|refuge|abus(e|es|ed|ive)|(hits|hit|beats|scared of|frightened of|afraid of) (me|him|her|my (husband|partner|boyfriend|wife|ex)))\b/,
  },
  mental_health_crisis: {
    words:
      /\b(crisis|suicid\w*|self[ -]?harm\w*|can'?t (go on|cope tonight|get through (the|another) night)|end (it all|my life)|breaking point|in distress)\b/,
  },
  substance_misuse: { needs: ['substance_misuse'] },
  food_hardship: { needs: ['food'] },
  young: { words: /\b(teen\w*|young (person|people|adult|lad|man|woman)|college|sixth form|student)\b/ },
}

/** Ages at which "older" is not yet plausible, or no longer doubted. */
const tooYoungForOlder = 50
const youthful = /\b(student|at uni\b|university course|toddler|my baby|pregnant|sixth form|school run)\b/

export function personIn(words: readonly string[], needs: readonly string[]): Person {
  const said = words.join(' . ').toLowerCase().replace(/[’‘]/g, "'")
  const age = ageIn(said)
  const names = Object.keys(rules)
  const meets = (name: string): boolean => {
    const rule = rules[name]
    return (
      rule !== undefined &&
      ((rule.words?.test(said) ?? false) || (rule.needs ?? []).some((need) => needs.includes(need)))
    )
  }
  const ruledOut = new Set(names.filter((name) => rules[name]?.against?.test(said) ?? false))
  if (age === null ? youthful.test(said) : age < tooYoungForOlder) ruledOut.add('older')
  const shown = new Set(names.filter((name) => !ruledOut.has(name) && meets(name)))
  if (age !== null && age >= 60) shown.add('older')
  return { age, shown, ruledOut }
}

/** How well a service suits the person: null when it is for somebody else. */
export function suits(entry: Entry, person: Person, words: string): number | null {
  if (person.age !== null && entry.minimumAge !== null && person.age < entry.minimumAge) return null
  if (person.age !== null && entry.maximumAge !== null && person.age > entry.maximumAge) return null
  if (entry.audience.size === 0) return 0
  const terms = [...entry.audience.keys()]
  if (terms.some((term) => person.ruledOut.has(term) && entry.audience.get(term) === true)) return null
  if (terms.some((term) => isShown(term, person, words))) return 1
  // Age is seldom told and a neighbourhood's own group is a good guess; everything else is never guessed.
  if (terms.some((term) => entry.audience.get(term) === true && term !== 'older')) return null
  return terms.every((term) => term === 'older') && !person.ruledOut.has('older') ? 0 : -0.5
}

function isShown(term: string, person: Person, words: string): boolean {
  return person.shown.has(term) || (rules[term] === undefined && words.includes(term.replaceAll('_', ' ')))
}

/** "I'm 57", "she's 82", "82 years old", "aged 70", "57, redundant". Two ages: the one that is told last is the person's. */
function ageIn(said: string): number | null {
  const found = [
    ...said.matchAll(
      /\b(?:i'?m|i am|he'?s|she'?s|is|aged?|turn(?:ed|s|ing)?)\s+(?:only |now |nearly )?(\d{1,3})\b(?!\s*(?:miles?|minutes?|years? (?:in|of|since)|weeks?|days?|months?|quid|stone|%))/g,
    ),
    ...said.matchAll(/\b(\d{1,3})[ -]years?[ -]old\b/g),
    ...said.matchAll(/(?:^|\. )(\d{2}),/g),
  ].map((match) => Number(match[1]))
  return found.filter((age) => age > 0 && age < 115).at(-1) ?? null
}
