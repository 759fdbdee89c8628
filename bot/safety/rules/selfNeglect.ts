import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking']

export const selfNeglect: RuleSet = {
  kind: 'self_neglect',
  groups: {
    squalor: `rats, mice, maggots, flies, cockroaches, vermin, excrement, faeces, poo, sewage, filth, squalor, filthy, knee deep, waist deep, ceiling, up to the ceiling, stacked, piled, floor to ceiling, rotting food, rotten food, mould, bin bags, bags of rubbish, rubbish, hoarding, hoards, hoarder, hoarded, no running water, no water, urine, cat mess, dog mess, stench, smell, stinks, goat tracks, bluebottles`,
    rot: 'rotten, smells, smell, stinks, black, infected, maggots, weeping, oozing, green, pus, gangrene, gone black, ulcerated, rotting, crawling',
    limb: 'leg, legs, foot, feet, toe, toes, ulcer, wound, skin, hands, sores',
    help: 'help, nurse, nurses, doctor, carers, carer, care, anyone, anybody, everyone, support, gp, services, social worker, district nurse, treatment, hospital, visitors, people',
  },
  rules: [
    {
      id: 'selfNeglect.danger',
      level: 'crisis',
      says: 'speak of somebody who no longer looks after themselves, to the point of harm',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'resolved', 'joking'],
      patterns: [
        '@limb .. @rot ... chucks|throws|sends|wont|turns .. nurse|nurses|carers|doctor|out|away', 'chucks|throws|sends|kicks|turns .. nurse|nurses|carers|doctor|social_worker .. out|away', 'let|letting .. diabetes|himself|herself|legs|wounds go ... @rot|@limb|toes',

        'using|uses|use|going|goes|weeing|toilet .. in? .. bucket|carrier_bags|bottles|bags|bin|newspaper|newspapers', 'bathroom|toilet|kitchen|bedroom|stairs|hall|bath .. full|blocked|piled|unusable .. cant|get|in|stuff|floor|things|bucket', 'living .. by|on|in .. candle|candles|candlelight|dark|car|one_chair|chair ... bucket|skeleton|water|cold|no', 'like a? skeleton|skin_and_bone', 'not|hasnt|wont .. put|had|turn .. lights|heating|water|electric .. on ... weeks|months|candle|bucket|skeleton|thin', 'lost .. weight ... filthy|wont|refus*|filth|rubbish|drink*', 'lives|living|sleeping|sleeps .. in .. own filth|dirt|mess|chair|squalor|coat', 'crawling|covered|riddled|infested .. with|in .. lice|fleas|flies|maggots|bedbugs|rats', 'hair|nails|clothes .. matted|stuck|curled|lice|fleas|rotting',

        'refus*|wont|stopped|not|doesnt|turns|turned|sends|sent .. let*|see|seeing|letting|accept*|away|have|in|allow|open .. @help ... @rot|@limb|@squalor|weight|dying|filthy|days', '@limb ... @rot ... refus*|wont|doctor|nurse|in|let|anyone|help', 'refus*|wont|stopped|stops ... insulin|dialysis|dressing|dressings|food|eating|drinking|nurse|nurses ... @rot|@limb|point|alone|weak', '@limb .. has|have|is|are|s|gone? @rot ... refus*|wont|alone|lives|smell', 'living|lives|live|sleeping|sleeps|sleep ... @squalor', '@squalor ... living|lives|sleeping|sleeps|sleep|kitchen|floor|washed|bath|bed|legs|see_anyone|in_there|flat|house|door|tenant|wont|refus*|months', 'not|hasnt|havent|stopped|never|no|hardly washed|bathed|had_a_bath|changed|bath|wash|washing|opened|eaten|eating .. ... months|weeks|week|eaten|eating|rats|rubbish|lie|flat|water', 'stopped|stop eating .. and|or washing|getting_up', 'stopped washing .. and|or eating', 'just lie|lay here|there|in_bed ... eat*|wash*|all_day', 'rest|house|flat|rooms|room|place ... full|piled|hoard* ... reach|cant|room|living|somebody|tap|bed|sleep|get_in|door', 'living|live in one room', 'cant|couldnt|hardly|barely|unable get .. in|through|to|round|reach .. for .. rubbish|stuff|bags|newspapers|clutter|things|hoard*|boxes', 'cant reach the? tap|sink|cooker|bed|toilet|bath ... full|stuff|rubbish|room|somebody|hoard*', 'bed|room|bath|sink|toilet .. full .. ... floor|sleep|months|rats|somebody',
        'came|answered|comes|came_to .. door ... nothing_on|naked|bottom_half|undressed|no_clothes|weeping|smell|soiled|filthy', 'nothing|no .. on .. bottom_half', 'weight_loss|emaciated|skin_and_bone|skeletal|skin_and_bones ... refus*|wont|alone|living|eaten|filth', 'drinking|drinks|drunk|vodka ... himself|herself|myself to_death', 'wont|refuses|refusing|refused ... hospital|ambulance|doctor|help ... dying|black|blood|infected|bad_way|weak|collapsed', 'self_neglect|self_neglecting|selfneglect', 'no toilet|running_water|electric|water ... years|months|bucket|hoard*|rats|living|lives',
      ],
    },
    {
      id: 'selfNeglect.decline',
      level: 'concern',
      says: 'speak of somebody who is letting things go',
      weight: 0,
      unless: [...harmless, 'hypothetical', 'resolved', 'joking'],
      patterns: [
        'used_to .. so|be .. proud|smart|tidy|particular ... now|dirty|washing|everywhere|scruffy', 'washing_up|pots|rubbish|clutter|stuff everywhere',

        'milk|food|bread|meat|eggs .. fridge .. from|mouldy|off|out_of_date|months|rotten|date|old|weeks', 'fridge|food ... out_of_date|mouldy|gone_off|green|rotten', 'mouldy|out_of_date|gone_off food|milk|bread|meat', 'same clothes|jumper|cardigan|nightie|dress', 'garden|grass|windows|house .. overgrown|jungle|waist_high|state|not_cut', 'not|hasnt|stopped|never .. opened|opening|opens .. post|letters|door|mail|curtains|blinds', 'wont|doesnt|never .. get_dressed|get_washed|get_up|get_out_of_bed|have_a_bath|shower|cook|clean',

        'wont|doesnt|never|cant|not|hoards|keeps throw|get_rid|chuck|part_with|bin ... anything|away|everything|of|stuff', 'hoard*|clutter|cluttered', 'cant|cannot|not|dont|never be_bothered|bothered|bother|feel_like|bothering .. cooking|cook|washing|wash|eat|eating|getting_dressed|dressed|cleaning|with|to_eat|with_myself', 'stopped bothering|putting|washing|cooking|cleaning|shaving|changing|opening|looking .. ... himself|herself|bins|post|clothes|hair|like|day|like_him|like_her|since|house|$', 'same clothes .. all|every|week|days|for', 'just|only|living|lives|living_on|living_off .. have|eat|eating|eats|on|off .. biscuits|toast|toast_and_tea|crisps|cereal|cornflakes|tea|cake|soup|crackers|beans|ice_cream', 'post|mail|letters|papers|milk|bins|washing_up|pots|newspapers .. pil*|behind|overflowing|stacking|building|not|unopened|everywhere|mounting .. ... door|up|like|him|her|bins|weeks', 'house|flat|garden|home ... got_away|getting_on_top|bit_much|tip|state|mess|pigsty|neglected|filthy|dirty|bad_way|too_much', 'place .. a_tip|bit_much|bad_way|pigsty|got_away|filthy', 'dont|wont|doesnt|not|never let|lets|letting anyone|anybody|people|us|folk|carers .. in|clean|help|near|over', 'looks|looking|looked .. scruffy|unkempt|dishevelled|thin|rough|dirty|unwashed|a_state', 'not|hasnt|havent|stopped|isnt|never|doesnt .. washed|washing|wash|bathing|shaved|eaten|eating|eat|shower* ... days|lately|week|weeks|since|properly|himself|herself|like', 'let|letting .. himself|herself|myself|things|house .. go|slide', 'not|isnt looking after .. himself|herself|myself', 'drinking|drinks .. too_much|every_day|heavily|all_day|morning',
      ],
    },
  ],
}
