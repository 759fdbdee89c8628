export interface Rule {
  words?: RegExp
  /** Needs that show it, however late they come in the list. */
  needs?: readonly string[]
  /** Needs that show it only when they come first: later ones may be guesses. */
  first?: readonly string[]
  against?: RegExp
  /** Words that ask for others like oneself: then what was made for them comes before what is for everybody. */
  others?: RegExp
  /** A community or a way of life: what was made for people like them comes before what is for everybody. */
  belonging?: true
}

const disability =
  /\b(learning (disab\w*|difficult\w*)|down'?s? syndrome|fragile x|special school|day cent(re|er)|supported living)\b/
const southAsian =
  /\b((south )?asian|indian|pakistani|bangladesh\w*|bengali|punjabi|gujarati|urdu|hindi|sikh|hindu|kashmiri|mirpuri|sylheti|gurdwara|mandir)\b/
const black =
  /\b(caribbean|african?|jamaica\w*|trinidad|barbados|windrush|nigerian|ghanaian|barbadian|west indi\w*|(i'?m|is|as a|other|older) black|black (elders?|people|wom[ae]n|m[ae]n|communit\w*|folk|british))\b/

/**
 * What shows that somebody belongs to an audience. A general list: whichever council, the words are the same. An audience
 * that is not here is shown by its own name in the words.
 */
export const audiences: Readonly<Record<string, Rule>> = {
  older: {
    words:
      /\b(pension\w*|retire\w*|elder\w*|older|nan(a|na)?|gran(ny|dma|dad)?|grand(mother|father)|mum|mam|dad|widow\w*)\b/,
  },
  women: {
    others: /\b(women|ladies|lasses)\b/,
    words: /\b(wom[ae]n'?s?|lad(y|ies)|girls?|female|widow|wives|sisterhood)\b/,
    against: /\b(bloke|fella|gentlem[ae]n|widower|as a man|i'?m a (man|lad|dad|grandad))\b/,
  },
  men: {
    others: /\b(men|blokes|lads|fellas|chaps)\b/,
    words: /\b(m[ae]n'?s?|blokes?|fellas?|lads?|chaps?|male|widower|dad|grandad|husband|uncle|brother|son)\b/,
    needs: ['men_shed'],
    against:
      /\b(as a woman|i'?m a (woman|mum|lady|widow|gran)|ladies|women|widow|(my|the) (late )?husband('s)? (\w+ )?(died|dead|passed|gone|went))\b/,
  },
  jewish: {
    belonging: true,
    words: /\b(jew(s|ish)?|synagogue|shul|kosher|yiddish|hebrew|shabb(at|os)|passover|chanukah|hanukkah)\b/,
  },
  irish: { belonging: true, words: /\b(irish|ireland|dublin|galway|mayo|cork|donegal|gaelic|ceilidh|traveller)\b/ },
  south_asian: { belonging: true, words: southAsian },
  sikh: { belonging: true, words: /\b(sikh|gurdwara|punjabi)\b/ },
  black: { belonging: true, words: black },
  minority_ethnic: {
    belonging: true,
    words: new RegExp(
      `${southAsian.source}|${black.source}|\\b(chinese|cantonese|mandarin|polish|arab\\w*|somali|kurdish|eritrean|ethnic minorit\\w*|minority ethnic|bame|bme)\\b`,
    ),
  },
  carers: {
    needs: ['carers_support', 'young_carers'],
    first: ['respite'],
    words: /\b(carers?|car(e|ing) for (my|him|her|them|mum|dad|our)|look(ing)? after (my|him|her|mum|dad|our))\b/,
  },
  young_carers: { needs: ['young_carers'], words: /\byoung carers?\b/ },
  deaf_blind: {
    belonging: true,
    first: ['sight_hearing'],
    words:
      /\b(deaf\w*|hard of hearing|hearing (loss|aids?)|bsl|sign language|lip ?read\w*|blind|guide dog|sight loss|eyesight|partially sighted|macular|glaucoma)\b/,
  },
  learning_disability: { belonging: true, needs: ['learning_disability_group'], words: disability },
  autism: { belonging: true, words: /\b(autis\w*|asperger\w*|neurodiver\w*)\b/ },
  disabled: {
    words: /\b(disab\w*|wheelchair|direct payments?|personal (budget|assistant))\b/,
  },
  dementia: { first: ['dementia'], words: /\b(dementia|alzheimer\w*|memory|forget\w*|confused|wander\w*)\b/ },
  lgbt: { belonging: true, first: ['lgbt'], words: /\b(gay|lesbian|bisexual|trans(gender)?|queer|lgbt\w*)\b/ },
  veterans: {
    belonging: true,
    first: ['veterans'],
    words: /\b(veterans?|regiment|army|navy|raf|marines|ex-?forces|served in)\b/,
  },
  parents: { first: ['parents'], words: /\b(my (baby|toddler|little one)|new (mum|dad)|our (kids|children))\b/ },
  refugees: { belonging: true, words: /\b(refugees?|asylum|home office|leave to remain)\b/ },
  homeless: {
    belonging: true,
    words:
      /\b(homeless\w*|sleeping rough|rough sleep\w*|on the streets?|nowhere to (sleep|stay|go tonight)|sofa surf\w*)\b/,
  },
  bereaved_by_suicide: {
    belonging: true,
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
  substance_misuse: {
    first: ['substance_misuse'],
    words: /\b(alcohol\w*|drink(s|ing|er)|drunk|sober|drugs?|heroin|cocaine|cannabis|gambl\w*|addict\w*)\b/,
  },
  food_hardship: {
    first: ['food'],
    words:
      /\b(food ?banks?|food parcel|hungry|nothing to eat|(nothing|bare|empty) (in the )?(cupboards?|fridge)|cupboards? (are|is) (bare|empty)|no (money for )?food|can'?t afford (to eat|food))\b/,
  },
  young: { words: /\b(teen\w*|young (person|people|adult|lad|man|woman)|college|sixth form|student)\b/ },
}
