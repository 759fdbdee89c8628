import { quotable, sentencesOf, tender } from './clauses.ts'

/**
 * What somebody is good at or loves, in their own words. Only what the writer says of themselves, and only sure forms:
 * a wrong quote is worse than none.
 */

const base =
  'play|sing|teach|run|make|build|knit|sew|paint|garden|grow|bake|cook|dance|swim|walk|hike|ramble|cycle|climb|act|write|read|volunteer|coach|lead|fix|' +
  'mend|repair|restore|draw|embroider|crochet|carve|weld|fish|sail|keep (?:bees|hens|chickens|pigeons|budgies|rabbits|an allotment)|breed|photograph|drive|' +
  'referee|umpire|conduct|organise|raise money|fundraise|decorate|upholster|design|model|quilt|cater|help out|look after the|tend|tinker|turn|make up|tell stories|preach|' +
  'ring the bells|do (?:woodwork|crafts?|drama|pottery|ballroom|judo|karate|archery|gardening|photography|crosswords|embroidery|dressmaking|the flowers|the books|the catering)'
const past =
  'played|sang|taught|ran (?:a|an|the|my own|our)|made|built|knitted|sewed|sewn|painted|gardened|grew|grown|baked|cooked for|danced|swam|hiked|rambled|cycled|climbed|acted|wrote|volunteered|coached|led|' +
  'fixed|mended|repaired|restored|drew|embroidered|crocheted|carved|welded|kept (?:bees|hens|chickens|pigeons|budgies|rabbits|an allotment)|bred|photographed|drove|refereed|umpired|captained|conducted|' +
  'organised|raised money|fundraised|decorated|upholstered|designed|re-?covered|recovered chairs|won|turned|catered|designed|sculpted|did (?:woodwork|crafts?|drama|pottery|ballroom|judo|gardening|photography|the flowers|the books|the catering)'
const liked =
  '\\w+ing|music|books?|gardens?|dogs?|cats?|animals|football|cricket|rugby|art|arts|crafts?|history|films?|chess|draughts|dominoes|cards|bingo|quiz(?:zes)?|crosswords|choirs?|jazz|opera|children|engines|trains|steam|bikes|birds|' +
  'poetry|theatre|drama|photography|flowers|roses|allotment|woodwork|tools|languages|nature|the outdoors|horses|pigeons|a (?:laugh|natter|joke|sing ?song|quiz|crossword|good book|jigsaw)|jigsaws|company of \\w+|country walks|the (?:sea|hills|moors|dales)'
const trades =
  'teacher|nurse|joiner|carpenter|engineer|cook|chef|baker|tailor|seamstress|plumber|electrician|mechanic|gardener|bookkeeper|accountant|secretary|bus driver|lorry driver|train driver|driver|musician|singer|dancer|painter|' +
  'decorator|builder|miner|machinist|hairdresser|barber|photographer|librarian|upholsterer|weaver|fitter|tool ?maker|pattern ?maker|farmer|signalman|coach|referee|butcher|cobbler|florist|artist|writer|poet|organist|pianist|' +
  'cabinet ?maker|dressmaker|blacksmith|welder|bricklayer|stonemason|draughtsman|typist|postman|fireman|fire ?fighter|caretaker|cleaner|youth worker|dinner lady|lollipop (?:lady|man)|translator|midwife|vet|potter'
const adverbs = '(?:(?:also|always|really|often|still|just|even|once|only|quite|dearly|absolutely) )*'

const sayings: readonly RegExp[] = [
  new RegExp(`^(?:used to|could always|would always) ${adverbs}(?:${base})\\b.*`, 'i'),
  new RegExp(
    `^used to (?:be|work as) (?:a|an|the) .*\\b(?:${trades}|captain|champion|leader|member|volunteer)\\b.*`,
    'i',
  ),
  new RegExp(`^(?:${past})\\b.*`, 'i'),
  new RegExp(
    `^(?:love|loved|enjoy|enjoyed|adore|adored|like|liked|am good at|was good at|was always good at|have always loved|always loved|'m good at|'ve always loved|am mad about|'m mad about|'m mad on|was mad on|'m a dab hand at|was a dab hand at|'m handy with|was handy with|'m good with|am good with|was good with|am a dab hand at) (?:a |my |the |some |old |good |all |doing |to )*(?:${liked}|to (?:${base}))\\b.*`,
    'i',
  ),
  new RegExp(`^(?:was|am|'m|worked as|retired as|trained as) (?:a|an|the) (?:\\w+ ){0,2}(?:${trades})\\b.*`, 'i'),
  new RegExp(`^(?:a )?retired (?:\\w+ )?(?:${trades})\\b.*`, 'i'),
  new RegExp(
    `^can (?:knit|sew|cook|bake|drive|weld|teach|sing|play|paint|draw|fix|mend|dance|swim|speak \\w+|type|crochet|garden|sign)\\b.*`,
    'i',
  ),
  new RegExp(
    `^(?:play|sing|knit|sew|bake|paint|crochet|volunteer|grow|write|act|carve|breed|coach|teach|embroider|dance|draw|make|turn) (?:the |a |an |in |at |for |with |my own |\\w+ing|poetry|poems|stories|vegetables|veg|flowers|roses|dahlias|leeks|bread|cakes|jam|music|piano|guitar|bowls|wood|clothes|curtains|quilts|dolls|models|wine|cards|blankets|and )+\\b.*`,
    'i',
  ),
]
/** Where the thing that is good ends and a story begins. */
const end =
  /\s(?:but|because|cos|so|until|till|when|before|since|after|though|although|if|whilst|while|now|and (?:now|i|i'm|i'd|i've|then|it|he|she|my|we|would|want|need|could|can't|cannot|there|that's|am|miss)|which|then|with time|would like|nowadays|these days|any more|anymore|to (?:help|show|meet|join))\b.*$/i
const doubtful =
  /\b(?:can't|cannot|couldn't|not|no longer|never|don't|didn't|won't|wouldn't|wish|nobody|no one|hate|you|him|her|them|men|women|girls|boys|sure|mistakes?|difference|way|sense|worse|do with|up$|about$|truant|tricks|fuss|trouble)\b/i

/** "I like pigeons": given back without the "I" it is "pigeons". "Love to sing" stays as it is. */
const likes = /^(?:like|love|enjoy|adore) (?!to\b)/i

export function readStrengths(text: string): string[] {
  const found: string[] = []
  sentencesOf(text).forEach((clauses, sentence) => {
    clauses.forEach((clause, at) => {
      const own = said(clause, sentence === 0 && at === 0)
      for (const part of own) {
        const quote = part.replace(end, '')
        if (!tender.test(part) && !doubtful.test(quote) && sayings.some((saying) => saying.test(quote)))
          found.push(quote.replace(/^(?:'m|am|'ve|have) /i, '').replace(likes, ''))
      }
    })
  })
  return quotable(found)
}

const and = new RegExp(`\\s+and\\s+(?=(?:i )?(?:used to|${past})\\b)`, 'i')
const opening =
  /^(?:well|yes|oh|and|ok|so|yeah|actually|also|er|um|when i was (?:young|younger|a lad|a lass|a girl|a boy)|years ago|before (?:i|that)\w*) /i

/** What "I" did in a clause, without the "I". Without a subject only where the message begins: "used to sing". */
function said(clause: string, first: boolean): string[] {
  const plain = clause.replace(opening, '')
  const subject = /^(?:i(?=')|i |we |i've |i have )(?:have )?/i.exec(plain)
  if (subject === null && !first) return []
  const rest = subject === null ? plain : plain.slice(subject[0].length)
  const parts = rest
    .replace(new RegExp(`^${adverbs}`, 'i'), (words) => (/(?:always|still|once)/i.test(words) ? '' : ''))
    .split(and)
  return parts.map((part) => part.replace(/^i /i, ''))
}
