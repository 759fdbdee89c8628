import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'past']

export const discriminatory: RuleSet = {
  kind: 'discriminatory',
  groups: {
    slur: 'spastic, spaz, spacker, retard, retarded, mong, mongol, paki, the n word, n word, nigger, cripple, queer, faggot, poof, dyke, tranny, freak, gypsy, pikey, gyppo, pedo, paedo, paedophile, nonce, terrorist, raghead, chink, window licker, flid, schizo, spaccer, benefit scrounger, scrounger',
    because:
      'because im, because i am, because he is, because he s, because she is, because she s, because of my, because of her, because of his, because of their, cos im, for being, because we are, because they are',
    trait:
      'black, asian, muslim, jewish, gay, lesbian, trans, disabled, foreign, polish, romanian, chinese, autistic, deaf, blind, skin, colour, religion, race, accent, disability, turban, hijab, headscarf, faith, downs, wheelchair, learning disability, pronouns, jew, sikh, hindu, gypsy, traveller, lgbt, sexuality, tourettes, stammer',
    harm: 'spit, spits, spat, spitting, throw, throws, threw, thrown, throwing, stones, eggs, smashed, smash, smashing, windows, bricks, shout, shouts, shouting, shouted, call, calls, calling, called, push, pushes, pushed, follow, follows, following, chase, chased, chasing, wrote, write, painted, sprayed, graffiti, dog muck, dog poo, dog mess, letterbox, attacked, hit, kicked, punched, film, filmed, filming, abuse, harass, harassed, harassing, torment, tormenting, targeted, targeting, threaten, threatened, set fire, bullied, bullying, excrement, fireworks, laugh, laughs, laughing, barked, bark',
  },
  rules: [
    {
      id: 'discriminatory.hate',
      level: 'crisis',
      says: 'speak of hate or attacks because of who somebody is',
      weight: 4,
      unless: [...harmless, 'joking', 'resolved'],
      patterns: [
        'threw|thrown|took|kicked|smashed|broke .. my|his|her .. frame|walking_frame|stick|wheelchair|hijab|turban|hearing_aid|cane|scooter',

        'they|people|kids|lads|neighbours|neighbour|someone|man ... tell|told|tells|telling|shout|shouting|shouts me|us|at to? go_home|go_back|back_where',
        'go back to|where .. own|country|came|from',
        'bacon|pork|muck|poo|mess|eggs|paint|swastika|rubbish .. on|in|through|over|at .. door|handle|car|windows|house|letterbox|step|mosque|garden',
        'wont|refuse*|refuses .. because .. wheelchair|disab*|learning|deaf|black|gay|muslim',
        'called|call|calls|calling|shout|shouts|shouting .. me|him|her|us .. @slur',
        'nobody|no_one|they|wont .. sit|serve|touch .. me|him|her ... because|skin|colour|gay|muslim|disab*',

        '@harm .. @slur',
        '@slur ... @harm',
        '@harm ... @because .. @trait',
        '@because .. @trait ... @harm',
        '@harm ... @trait ... scared|every|again|home|police|window|windows',
        'hate crime|crimes',
        'racist|racially|homophobic|disablist|transphobic|islamophobic|antisemitic|racial|ableist abuse|abused|attack|attacked|attacks|harass*|graffiti|neighbour|neighbours|names|staff|carer|slurs|comments|words ... every|window*|scared|home|me|us|again|police',
        'through|in|on my|our|the letterbox|door|front_door ... dog_muck|dog_poo|excrement|fireworks|wrote|again|poo|rubbish',
        'dog_muck|dog_poo|dog_mess|fireworks|excrement ... letterbox|door',
        'make|makes|making|made him|her|me .. bark|dance|beg|crawl|act ... tiktok|film|filmed|video|laugh|dog|phones|youtube',
        'filmed|filming|video|videoing|videos ... tiktok|youtube|facebook|snapchat|instagram|online ... lads|dog|kids|laugh*|bark|him|her|estate',
        'tiktok|youtube|snapchat ... bark|dog|laugh*|learning|downs|autis*',
        'kids|lads|gang|youths|teenagers|neighbours|people ... throw|throws|threw|stones|eggs|spit|spits|chase|follow ... scared|every|again|windows|night|me|house|names',
        'religion|faith|halal|kosher|pork|prayer|pray|beef .. pork|mock*|giving|refuse*|wont|not|laugh*|keep|beef',
        'mock|mocks|mocking|laugh|laughs|laughing .. at? .. religion|faith|skin|turban|hijab|accent|race|disability|stammer|tourettes',
        'giving|give|gave|feed|fed him|her|me|them .. pork|beef|bacon|ham|meat ... muslim|jewish|hindu|religion|sikh|vegetarian|knowing|mock*',
        'refuse*|wont|will_not|not ... because .. @trait ... care|touch|serve|help|wash',
        'spit|spits|spat|spitting at|on me|her|him|us|them',
      ],
    },
    {
      id: 'discriminatory.slight',
      level: 'concern',
      says: 'speak of being treated worse because of who somebody is',
      weight: 2,
      unless: [...harmless],
      patterns: [
        'talk|talks|talking|speak|speaks|ask|asks .. to .. my carer|mum|support_worker|husband|wife|pa|daughter .. not me|us|him',
        'not to me',
        'as if|though i|he|she m|am|is|isnt|s not? stupid|there|deaf|invisible|child|thick',
        'does_he_take',
        'ignore*|look_through|looks_through|looked_through me|him|her ... wheelchair|deaf|blind|disab*|carer',
        'pronouns|deadname|deadnames|deadnaming|misgender*',
        'jokes|joke|comments|remarks|names|stare|staring|stares|laugh|laughs|say_things|sniggering|snigger|mimic|mimics|mimicking|funny_looks ... speech|accent|chair|wheelchair|disability|skin|colour|religion|race|weight|stammer|walk|@trait',
        '@because .. @trait',
        'treated|treat|treats|treating .. differently|different|worse|like_dirt|second_class|bad ... @trait|because|other|others',
        'racist|homophobic|prejudiced|discriminat*|transphobic|ableist|disablist',
        'wont|dont|never|not|doesnt .. respect|cook|serve|do .. halal|kosher|culture|faith|religion|diet|prayer',
        'kids|lads|people ... call|calls|calling|shout .. me|him|her .. names|things',
        'people|they|kids stare|stares|staring|point|laugh',
      ],
    },
  ],
}
