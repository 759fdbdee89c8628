import type { RuleSet } from '../../engine/rule.ts'

const notNow = ['past', 'study', 'news', 'asking', 'joking', 'hypothetical', 'resolved']

const psychological: RuleSet = {
  kind: 'psychological_abuse',
  groups: {
    aids: 'hearing aids, hearing aid, glasses, walking frame, frame, stick, wheelchair, crutches, talker, talking clock, clock, radio, batteries, bulb, remote, teddy, dolly, teeth, letters, post, cane, white stick',
    cruel:
      'humiliates, humiliate, humiliated, torments, torment, mocks, mock, mimics, mimic, taunts, belittles, degrades, bullies, intimidates, terrorises, threatens, threaten, threatening, threatened',
  },
  rules: [
    {
      id: 'psychological.cruel',
      level: 'crisis',
      says: 'tell of cruelty, threats or things kept away to frighten or punish',
      weight: 3,
      unless: [...notNow, 'thingsFeared'],
      patterns: [
        '@paid|son|daughter|brother|sister|niece|nephew|grandson|flatmate|housemate|they|staff|neighbour .. @cruel .. me|him|her|us|mum|dad|the_way',
        '@paid|son|daughter|brother|sister|staff shouts|screams|shout|scream|shouting .. and swears|swear|swearing .. at me|him|her|mum|dad|us|residents',
        '@doer .. hides|hid|hide|hidden|takes|took|take|taken|removed|removes|unplugs|keeps .. @aids ... cant|so|hear|see|walk|away|punish*|good|cry*|until|out|blind|apologise',
        '@aids .. away|out ... punish*|cant_get_up|so_i_cant|until|apologise|when_i|blind',
        'make|makes|made|have_to me|him|her|us|i? .. sit|stand|stay|face .. facing|at|to|the? .. wall',
        'facing|turned|turns .. .. the wall',
        'make|makes|made me|mum|him|her .. crawl|beg|kneel|bark|say_sorry|apologise|say_i_am',
        'until|till|til .. apologise|say_sorry|learn|earned|been_good|beg',
        'says|said|threatens|telling|tells|keeps .. hell|shell|he_ll|she_ll|he|she|they|will .. have .. me locked_up|put_away|sectioned|sent_away|taken_away',
        'telling|tells|told .. mum|dad|him|her|me|nan .. burden|worthless|should_be_dead|better_off_dead|wishes|nobody_wants|useless|smells|smelly|not_wanted',
        'nobody|no_one .. is to|allowed_to|supposed_to speak|talk|visit .. me|her|him|mum|dad',
        'laugh|laughs|laffs|laughed|laughing|mock|mocks|copies|mimic|mimics .. at|me|how|the_way .. ... talk|talks|speak|snapchat|video|group_chat|cry|cries|wet',
        'tells|told|says|pretends .. ... take_her_to_the_home|taken_away|police_will|coming_to_take ... cry|cries|scared|laugh*|leaves',
        'locked|changed|changes me|the|out|him|her .. locks|out ... earned|rain|garden|bus_shelter|laugh*|cold|cross|balcony',
        'coffin|ashes|grave .. ... shows|shown|pretends|if_i_ask|photograph|dropped',
        'staff|carer|carers .. told me .. mum|mam|family|nobody .. dont_want|doesnt_want|hate*',
        'calls|calling|call me|him|her|nan|mum .. cow|bitch|thicko|smelly|spastic|retard|vegetable|pig ... every|always|staff|puts|in_front|ring_cam|day',
        'move|moves|moving .. furniture ... fall|blind|laugh*|game|score',
        'have to|hav_to|make_me say .. i_am|im .. bad|sorry|useless ... dinner|before|befor|tea|every',
      ],
    },
  ],
}

const financial: RuleSet = {
  kind: 'abuse_financial',
  groups: {
    who: '@relative, friend, mate, he, she, they, carer, key worker, lodger, neighbour, cleaner, manager, support worker, landlord, builders, roofers, gardener, pastor, staff, attorney, advocate, boyfriend, girlfriend, lads, someone, man, woman',
    purse:
      'pip, benefits, benefit, pension, card, bank card, benefit card, pip card, pin, savings, wages, money, pension book, bank book, dla, disability money, account, cash, allowance, universal credit, rings, jewellery, medals, wedding ring',
    distant:
      'oil rig, general, online, met online, crypto, bitcoin, gift cards, steam cards, itunes cards, western union, courier, dating, facebook, whatsapp, never met, investment, lottery, prize, recovery department, inheritance tax, his daughters operation, customs, bail',
  },
  rules: [
    {
      id: 'financial.atOnce',
      level: 'emergency',
      says: 'say that somebody is being robbed or threatened for money now',
      weight: 4,
      unless: [...notNow, 'negated'],
      patterns: [
        'men|man|blokes|roofers|builders|they|two|three|lads .. in .. my|the|dads|mums|house|hall|hallway|kitchen ... wont_leave|upstairs|drawers|crowbar|counting|pin|card|cash|money ... now|until|till|wont|pushed|hiding|help|crying|scared|hear|drawers|threat*',
        'wont leave till|until|unless .. ... money|cash|pin|sign|pay',
        'courier|policeman|man|he .. outside|coming|at_the_door|on_his_way ... cash|money|card ... now|arrested|wont_stop|tonight|phone',
        'walked|marched|dragged|taking|taken .. to|into .. bank|cash_machine|cashpoint ... hold_of|arms|shaking|scared|crying|now|wont_let',
        'pin|money|card ... lighter|burn*|knife|crowbar|hammer|balcony|dog_over ... gone_to|want|still_here|now|me',
        'back|here|outside ~~ tarmac|roof|driveway .. men ~~ hide|hiding|threat*|stairs',
      ],
    },
    {
      id: 'financial.plain',
      level: 'crisis',
      says: 'say that somebody uses what is not theirs, or tricked a person out of it',
      weight: 3,
      unless: notNow,
      patterns: [
        'friend|mate|neighbour|lodger|cleaner|carer|@relative .. uses|used|using .. my|his|her|mums card|account|money .. ... without|behind|ask|asking',
        'phoned|rang|called .. ... from_the_bank|from_my_bank|the_police|microsoft|the_bank .. ... gave|given|told .. .. pin|code|details|passcode|password',
        'getting|gets|makes|making|made me to? withdraw|get_cash_out|take_money_out|get_money_out',
      ],
    },
    {
      id: 'financial.drained',
      level: 'crisis',
      says: 'tell of money or things that others take, control or trick out of somebody',
      weight: 3,
      unless: [...notNow, 'banking'],
      patterns: [
        '@who .. takes|took|take|taking|keeps|keep|holds|has|spends|spending|controls|gets|nicks|steals|stealing .. my|his|her|all|mums|dads|nans .. @purse .. ... every|and|wont|gives|without|asking|cant|left|petrol|pounds|5|five|says|never|for|noodles|all|week|month|give',
        '@relative|carer|key_worker|lodger|neighbour|cleaner|friend|mate|staff|boyfriend|girlfriend|support_worker .. uses|using|used .. my|his|her|mums|dads|nans .. card|account|pin|pension|bank|money',
        'everyone|carers|they .. uses|use|knows|know .. my|the|her pin',
        '@who .. gives|give|giving me .. #|five|ten|pocket_money .. pound|pounds|quid|if_ive_been',
        'money|cash|notes|pension|rings|jewellery|savings .. going|gone|goes|went missing .. ... account|carer|purse|tin|since|from|new|every',
        'less|money in the? tin|purse|account ... every_time|visit*|marking',
        'sent|sending|send|paid|paying|bought|buying|gave|given|transferred|lost|borrowed .. ... @distant ... more|scam*|again|bail|payment|now|last|loan|keeps|savings|met|operation|boss|man|eat*|court|selling|arrested|next',
        '@distant ... sent|paid|paying|bought|gave|loan|remortgag*|transferred|more_money|cashed|borrow*|bail',
        'scammer|scammers|scam|fraudster|conman|con_man ... sent|sending|gave|given|paid|paying|money|savings|gift_cards|bank|took|lost|back|thousand|mum|dad',
        'phoned|rang|called|ringing|calling .. saying|said|says|from|pretend* .. ... bank|police|microsoft|amazon|bt|hmrc ... gave|given|pin|code|transferred|moved|sent',
        'gave|given|told|read .. him|her|them|caller|man .. .. pin|passcode|security_code|card_number|bank_details|long_number',
        'getting|gets|get|makes|made|making|told|tells me|him|her|mum|dad to? .. withdraw|sign|transfer|lend|take_out_money|get_money_out|take_out_a_loan|get_a_loan|sell|buy_him|pay_his',
        'sign|signed|signs|signing|sined ... morphine|dementia|doesnt_know|didnt_know|confused|muddled|flat_is_his|house|deeds|over|capacity|held_pen|sumthing|trusted|thumb ... dementia|house|over|pen|is_his|capacity|own_nothing|morphine|year|deeds|will',
        'house|flat|bungalow|home|caravan|car .. ... signed_over|put_on_rightmove|on_rightmove|remortgaged|sold|equity_release|in_his_name|in_her_name|transferred ... dementia|know|knows|without|behind|told|son|daughter|brother|sister|carer|gardener|raffle|lodger|care_fees|piano',
        'remortgage|remortgaged|equity_release|loan_on_the_house ... met|online|him|her|friend|man|woman|tomorrow|confused|dementia',
        'power of attorney|attorney|deputy ... stealing|spending|spends|sold|selling|stopped|wont|holiday*|jet|took|taken|himself|herself|not_paid|misus*|refuses|unpaid|bed',
        'top_up|care_fees|fees|the_home|care_home .. ... not_paid|not_been_paid|unpaid|arrears|stopped_paying|owed ... son|brother|sister|attorney|daughter|niece|nephew|jet',
        'loans|loan|phones|contracts|catalogue|phone .. in his|her|my name|names',
        'in my|his|her name ... phone|loan|telly|gym|contracts|court|court_letters|took',
        'sold|selling|sell|flogged .. ... my|mums|dads|his|her furniture|bed|house|car|things|piano|rings|china|medals ... without|kept|money|cushions|vinted|ebay|knows|ask*|know|had_to',
        'back|come|comes|coming .. for more money|cash ^?',
        'traders|builders|roofers|workmen|tarmac|guttering|windows_man ... thousands|more_money|more_cash|back_for|keep_coming|deposit|deeds|grand|scared|confused|took|walk_in|dementia',
        'withdrew|withdrawn|withdrawing|withdraws|cash ... niece|nephew|man|friend|carer|son|daughter|neighbour|girlfriend ... thousand|#|help|mouthed|times|week|scared|confused|dementia',
        'held|holding .. pen|her_hand|his_hand ... sign|will|cry*|cried|paper',
        'comes|there every giro|pension|benefit|pay day',
        'charging|charges|charge me|us to see my mum|dad|nan|own',
        'makes|make me|him|her give .. him|her|them .. money|cash|card|pip',
      ],
    },
  ],
}

/** Held down by words and through money. */
export const controlMoney: readonly RuleSet[] = [psychological, financial]
