import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking', 'joking']

export const child: RuleSet = {
  kind: 'child_at_risk',
  groups: {
    childAge:
      '5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, eight, seven, six',
    harm: `hits, hit, hitting, hurts, hurt, hurting, beats, beating, beat, belting, belts, belt, shaking, shakes, shaken, slaps, slapping, smacks, punches, kicks, screaming, bruises, bruised, bruise, locked, neglected, neglects, abuse, abused, touched, touches, touching, burn, burns, comes in my room, comes into my room, in my room, drunk, passed out, out on their own, on its own, left alone, filthy, no food, thrown out, hits me, groomed`,
    alone:
      'scared, frightened, hungry, alone, on my own, crying, drugs, drinking, starving, on their own, on his own, on her own',
  },
  rules: [
    {
      id: 'child.now',
      level: 'emergency',
      says: 'say that a child is in danger now',
      weight: 5,
      unless: [...harmless, 'negated', 'hypothetical', 'resolved'],
      patterns: [
        'hear|can_hear|hearing .. child|kid|baby|children|kids|little_girl|little_boy .. screaming ... breaking|smash*|hit*|now|beat*|stop|crash*',

        'i am|m @childAge .. .. hitting|beating|hurting|killing|stabbing|choking|strangling',
        'i am|m @childAge .. dad|mum|stepdad|brother|boyfriend|uncle s|is hitting|beating|hurting|battering|attacking|killing',
        'kids|children|baby|toddler ... own|alone|inside|upstairs|in_there ... fire|smoke|flames|flood|gas',

        '@child ... @not|stopped breathing|breathe|waking|moving|responding',
        '@child ... limp|floppy|blue|unconscious|fitting|choking|drowning|drowned|burning|on_fire|window_sill|windowsill|window_ledge|ledge|roof|road|motorway|railway|hanging_out',
        '@child ... locked in .. car|house|flat|room ... heat|floppy|hours|crying|screaming|hot|fire',
        'i am|m @childAge .. ... now|right_now|knife|wont_wake|hurting_my_mum|beating|killing|bleeding|blood|breathing',
        'i am|m @childAge ~~ wont wake|breathe',
        '@doer|dad|mum|boyfriend|he|she s|is|are shaking|beating|hurting|hitting|battering|strangling .. @child .. ... now|right_now|scream*|hear|help|please',
        '@child .. missing|been_taken|abducted|snatched|taken',
        '@child ... cant_breathe|swallowed|overdose|drunk_bleach|scalded',
      ],
    },
    {
      id: 'child.harm',
      level: 'crisis',
      says: 'say that a child is being hurt or left without care',
      weight: 5,
      unless: [...harmless, 'negated', 'hypothetical', 'resolved', 'wellCared'],
      eases: { youngCarer: 'concern' },
      patterns: [
        'baby|child|toddler|kids .. crying|screaming .. for? .. hours|night|ages|day ... went_out|out|alone|mum|nobody|flat',
        'hear|heard .. child|kid|baby|children|kids .. screaming|crying|begging ... breaking|hit*|smash*|thump*|bang*|stop|every',

        'little|small|young lad|girl|boy|lass|one|kid ... food|hungry|asleep_all_day|bruis*|alone|knocking|crying|no_coat|dirty|scared|barefoot',
        'mummy|mum|daddy s|is|always asleep|drunk|stoned|out_of_it .. all_day|always|on_the_sofa ... kid|lad|girl|child|hungry|food|knock*|children|baby',
        'kid|child|children|lad|girl|boy .. asking|begging|asks for food|money|help',
        'baby|child|kids|children .. crying|screaming .. all_night|for_hours|all_day|every_night ... nobody|ignored|next_door|mum|drunk|stops',

        'i am|m @childAge ~~ @harm|@alone',
        'i am|m only? @childAge years_old|yrs|yo? ~~ home|food|mum|dad|scared|nobody|room|hits',
        '@harm|@alone ~~ i am @childAge',
        'next_door|neighbours|neighbour|sister|daughter|brother|my|the|two|her|his|little .. s? .. @child ... @harm',
        '@harm ... next_door s? kids|children|baby|child',
        'leaves|leave|leaving|left|leaves_the .. @child|kids|baby ... alone|own|go_out|pub|night|car|drunk|drugs|use',
        '@child .. left .. alone|own',
        '@child|kids .. out|wandering|playing .. midnight|on_their_own|alone|night|pyjamas|dark',
        'shaking|shakes|shook|shaken|hitting|hits|hit|smacking|smacks|beats|beating|hurting|hurts|punched|burned|burnt|biting .. the|her|his|a|my|their|an .. @child',
        'heard|hear|hearing|seen|saw ... belting|hitting|beating|shaking|screaming_at|smacking|battering ... @child|kid|kids|him|her|little',
        '@child .. bruises|bruised|black_eye|burns|starving|filthy|neglected|hungry|soaked|malnourished|covered',
        'boyfriend|stepdad|uncle|dad|man|brother|grandad comes|came|gets .. in|into .. my .. room|bed ~~ i am @childAge',
        'i .. child|kid ... scared|hit|hits|hurt|alone',
        'child|children|kids|baby|toddler at_risk|in_danger|being_abused|being_hurt|being_neglected|is_being_abused|not_safe|unsafe',
        'child abuse ... think|know|seen|next|reporting|happening',
      ],
    },
    {
      id: 'child.worry',
      level: 'concern',
      says: 'speak of worry about a child, or of a child who cares for somebody',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'resolved', 'wellCared'],
      patterns: [
        'worried|concerned|worry|uneasy .. about .. grandson|granddaughter|grandchild|grandchildren|@child|niece|nephew|kids',
        'granddaughter|grandson|grandchildren|kids|child|children|niece|nephew ... quiet|hungry|scared|bruise*|withdrawn|dirty|thin|wet_the_bed|frightened|crying|not_right|skipping_school',
        'i look_after|care_for|help|do|cook .. mum|dad|brother|gran ... am only? @childAge',
        'am only? @childAge .. ... look_after|care_for|carer|do_everything|cook|wash',
        '# year_old|yr_old|year_olds ... cooking|cooks|looks_after|cares|himself|herself|gets|everything|school|washing|carer',
        'young carer',
        'mum s new fella|boyfriend|partner ... quiet|scared|changed|moved',
      ],
    },
  ],
}
