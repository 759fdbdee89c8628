import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking', 'resolved']

export const medication: RuleSet = {
  kind: 'medication',
  groups: {
    drug: `clozapine, fentanyl patches, heart medication, tablets, tablet, medication, medications, pills, insulin, inhaler, inhalers, patches, patch, morphine patches, morphine, methadone, epilepsy tablets, heart tablets, blood thinners, warfarin, parkinsons tablets, oramorph, blister pack, prescription, dosette, dosette box, antibiotics, steroids, injection, injections, eye drops, painkillers, controlled drugs, heart pills, blood pressure tablets, epilepsy medication, water tablets, nomad, keppra, lithium, thinners, digoxin, statins, gabapentin, pregabalin, creon, levodopa, madopar, sinemet, epi pen, epipen, feed, oxygen, drops, nebules, thyroxine, diabetic tablets, evening tablets, night tablets, morning tablets, pain relief`,
    out: `run out, ran out, out of, no more, none left, left, finished, run out of, ran out of, no, without, all gone, used up, running out tonight, not got any, lost, lost my, none, last one, havent got any, not had, not had any`,
    person:
      'i, me, he, she, mum, dad, him, her, client, patient, resident, nan, gran, husband, wife, son, daughter, brother, sister, grandad, uncle, they, service user',
  },
  rules: [
    {
      id: 'medication.poisoned',
      level: 'emergency',
      says: 'say that somebody has had far too much of a medicine and is affected',
      weight: 6,
      unless: ['study', 'news', 'past', 'asking', 'negated', 'hypothetical'],
      patterns: [
        '#|four|three|two|several|all|extra .. patches|fentanyl ... rouse|sleepy|drowsy|wake|once|breathe*|confused',

        'double|twice|extra|too_much|too_many|ten|wrong|two_lots .. dose|doses|lots|of|times? .. @drug ~~ sleepy|drowsy|slow|floppy|cant|breathe|unconscious|slur*|confused|fainted|faint|collapsed|vomit*|shaking|unresponsive|wake',
        '@drug ~~ instead_of|by_mistake|accident|wrong ~~ sleepy|drowsy|slow|floppy|unconscious|breathe|slur*|faint|collapsed',
        'got_hold_of|got_into .. s? .. @drug .. ... drunk|drank|some|eaten|swallowed|taken',
        'child|toddler|baby|grandson|son|little .. drunk|eaten|swallowed|taken|had|got_hold .. @drug|tablets|methadone',
        'given|gave|had|took|taken .. ten|eight|six|five|four|loads|whole|# .. of .. @drug ... instead|slow|by_mistake|sleepy|mistake|drowsy',
        'double_dose|overdose .. of ... sleepy|drowsy|cant|slow',
        'hypo|blood_sugar .. ... insulin ... unconscious|shaking|sweaty|collapsed',
      ],
    },
    {
      id: 'medication.missing',
      level: 'crisis',
      says: 'say that a needed medicine is missing or wrong now',
      weight: 5,
      unless: [...harmless, 'hypothetical', 'someday', 'joking'],
      patterns: [
        'last|final .. @drug ... surgery|repeats|tuesday|monday|doctors|chemist|wont|gp|prescription|days',
        'down to my last',
        'wont|not|cant do|issue|give|release|send .. repeat|repeats|prescription|script|@drug .. till|until|for|without',

        'pharmacy|chemist|surgery|doctors|hospital|carer|they .. lost|mislaid|forgot|messed_up|run_out .. .. my|his|her|mums|dads|the .. @drug|clozapine|depot',
        'had|having none|no|any .. for|since .. # days|days|week|yesterday|tuesday|monday',
        'none for|since .. # days|days|a_week|monday|tuesday|wednesday|thursday|friday|yesterday',
        'gave|given|giving|give|took|taken|had .. mum|dad|him|her|me|nan|he|she|resident|client|my .. mum|dad|someone_else|wrong|another|neighbour|husband|wife|next_door|other s? .. @drug',
        'mum|dad|husband|wife|nan|sister|brother s @drug .. this_morning|today|by_mistake|last_night|instead',
        'no|lost|without|none|out_of .. clozapine|lithium|warfarin|prednisolone|tramadol|sertraline|hydrocortisone|phenobarbital|valproate|oxygen|methadone|subutex|buvidal',

        'run|ran|am|is|s|all|been|completely|nearly_run out_of|out .. @drug',
        'run|ran out .. of? .. @drug',
        '@drug .. ran|run out',
        'no|without|got_no|none|havent_any|lost|not_any|ive_no .. @drug .. left|$|and|since|for|till|until|chest|at_all|docs|here',
        'no more? @drug .. left',
        '@drug .. all_gone|finished|gone|used_up|run_out|inside|locked|lost|stolen|not_come|not_delivered|not_arrived',
        'chemist|pharmacy|boots|surgery|doctors|gp|delivery|lloyds .. havent|hasnt|not|didnt|wont|shut|says|closed|lost|cant|never .. ... @drug',
        '@drug ... chemist|pharmacy|surgery|gp ... shut|closed|havent|hasnt|hours|48|monday|wont|days|no',
        '@person .. not|hasnt|havent|didnt|missed|isnt|never|wasnt been? had|taken|took|given|getting|got|have|having .. @drug .. ... days|since|carer*|week|yesterday|#|friday|monday|fit*|locked',
        'not|hasnt|havent|no|missed had|taken|any|given|all .. @drug ... # days|days|week|since|today|carer*',
        'nobody|no_one|carer|carers|nurse|district_nurse .. been|come|not|havent|hasnt|missed|came|forgot|didnt|to ... give|gave|given|bring|collect|do|for ... @drug',
        'carer*|nurse|they|agency ... not|didnt|havent|hasnt|forgot|missed .. give|given|giving|collect|collected|order|do .. @drug',
        '@drug .. not|didnt|wasnt|werent|havent|hasnt|never|wont .. collected|given|ordered|delivered|come|arrived|been',
        'wrong|someone_elses|next_door|another|other|somebody_elses .. s? @drug|dose|meds',
        'giving|given|gave|took|taken|taking|had .. wrong|next_door|someone_else|mums|mum|dads|dad|each_other|both .. s? .. @drug',
        '@drug .. and .. his|her|my own|his_own|her_own',
        'took|taken|had|given|gave|take .. @drug|them .. twice|double|two_lots|by_mistake|too_many|wrong|mistake|again',
        'twice|double|two_lots .. @drug|dose',
        'twice as_many|by_mistake|by_accident .. @drug',
        'double dose|dosed|dosing',
        'took|taken|had too_many|too_much @drug',
        'medication|drug|insulin|dosing|mar|meds error|errors|mistake|mix_up',
        'empty packets|packet|blister|strips ... tablets|pills|dementia|found|found',
        'needs|need|desperate for my|her|his @drug ... no|today|now|cant|chemist|gp|hours',
        'cant get|collect|pick_up|reach|find .. my|her|his @drug',
        'stopped .. taking .. insulin|epilepsy_tablets|heart_tablets|warfarin|steroids|anti_rejection|dialysis',
      ],
    },
    {
      id: 'medication.muddle',
      level: 'concern',
      says: 'speak of muddle or reluctance with medicines',
      weight: 1,
      unless: [...harmless, 'hypothetical', 'joking', 'negated', 'wellCared'],
      patterns: [
        'stash|pile|handful|hoard|loads|bag|box of? .. @drug .. down|under|behind|in|beside|hidden',
        'found .. stash|pile|loads .. @drug',

        'forget|forgets|forgetting|forgot|misses|missing|missed|miss|skips|skipping|skip|muddled|mixed_up|muddle|muddles|confused|mixes|struggl* .. with|up|her|his|my|to_take|taking|about|when|some? .. @drug',
        '@drug ... forget|forgets|forgetting|twice_a_week|muddled|mixed_up|box|misses|plant_pot|hides|hiding|hidden|spits|bin|down_the_side|flush|doubled',
        'wont|not|doesnt|refuses|refusing|hasnt|isnt|stopped|dont|havent|reluctant|been_not .. take|taking|been_taking|taken|to_take .. @drug',
        '@drug .. half_the_time|make_me|make_her|side_effects|not_taking|wont_take|makes_him',
        'think|sometimes|might .. i? .. had|taken|took|take .. them|@drug .. twice|double',
        'worried|going_to|about_to|nearly|almost|running .. run|running|low|out .. out|on|of .. @drug',
        'last .. of my|few .. @drug',
        'found .. @drug .. in|under|behind|down|on .. plant|floor|bed|bin|pocket|drawer|cushion|chair|sofa|pot',
      ],
    },
  ],
}
