import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking', 'joking']

export const psychological: RuleSet = {
  kind: 'psychological_abuse',
  groups: {
    insult:
      'useless, stupid, worthless, waste of space, a burden, thick, fat, disgusting, retard, idiot, moron, vegetable, mental, pathetic, names, an embarrassment, good for nothing, dirty, lazy, a baby, mad, senile, rubbish, scum, a nuisance, a waste, ugly, nothing',
    putAway:
      'put me away, put me in a home, put me in home, put her in a home, put him in a home, put me in an home, put me an home, stick me in a home, send me away, have me put away, have me sectioned, put me back in hospital, put me into a home, put an home, lock me up, take my kids, take the kids, take the grandkids, take the grandchildren, take my children, chuck me out, throw me out, kick me out, wont get my money, stop my money, take my money, get me evicted, send me back, put me in care, stop me seeing, never see',
  },
  rules: [
    {
      id: 'psychological.threats',
      level: 'crisis',
      says: 'speak of threats, silencing or shutting somebody away',
      weight: 3,
      unless: ['thingsFeared', ...harmless, 'past', 'joking'],
      eases: { visiting: 'concern' },
      patterns: [
        'never|not|wont|stop .. let|letting|see|seeing .. see|me .. bairns|children|grandkids|grandchildren|kids .. again|unless|if',
        'unless i sign|pay|give|do|say|agree',

        '@doer|they .. take|takes|took|remove .. my|our|her|his? phone|phones|wifi|telly|tv|remote|frame|glasses|hearing_aid|keys|xbox|tablet .. .. if|when|unless|because|so',
        'only fit|good for .. knackers|knackers_yard|scrap|scrapheap|bin|nothing|glue',
        'have|has|get .. the? house off',
        '@doer .. have .. off|out_of me',
        'wishes|hope|hopes|told|tell|says me|i .. dead|die|hurry_up|drop_dead|died|never_born',
        'tell|told|tells|says|said .. me? .. im|i .. going_mad|losing_it|imagining|senile|mad|nuts|doolally|crazy',
        'wont speak|talk to me ... days|weeks|unless|until|punish*',
        'ignore*|ignoring me .. days|weeks|punish*',
        'scared|frightened|afraid|dare .. to? .. say|tell|complain|ask|speak|cry ... carer|staff|son|daughter|because',

        '@doer says|said|tells|threatens|threatened|keeps|will|ll|is|going ... @putAway|put me|away|home',
        '@doer ... @putAway ... if|tell|dont|senile|moves|says',
        'if i|we|she|he tell*|told|say|said|speak ... @putAway|take|hurt|money|trouble|home|kids|worse|away|grandkids',
        'wont|dont|will|not get my? money .. if|tell',
        'not|never|isnt|arent|wont|allowed .. allow*|let* .. to? .. see|speak|talk|ring|phone|have .. friends|family|my|mum|us|visitors|anyone|phone|daughter|son|sister ... says|support_worker|tell|carer|staff|if|money',
        'not|arent|isnt|never allowed .. friends|visitors|phone|mum|family|out|boyfriend|girlfriend|see',
        'wont let|allow any_of? us|me|anyone|her|him|family .. speak|see|visit|talk|phone|ring|near|answer|out',
        'hides|hid|hiding|takes|took|opens|reads|keeps|burns my|her|his letters|post|mail|phone|glasses|hearing_aid|hearing_aids|stick|frame|wheelchair|teeth|walking_frame|walker',
        'nobody|no_one|noone .. believe|believes me|you|us|her ... because|mental|tell|says|they',
        'dont|not|never tell .. anyone|anybody|nobody|social|police|them|key_worker|staff|social_worker|you ... or|says|said|else',
        'says|said|told|tells me? ... dont|not tell',
        'moves|moving|hides .. things|stuff ... mad|senile|think|going|mental|mind|crazy',
        'wont let|lets me out .. room|my_room|bedroom|house',
        'locks|locked|lock me .. in|out ... room|bedroom|people|visitors',
        'terrified|scared|frightened|afraid|petrified of .. him|her|them|staff|carer|daughter|son|daughter_in_law|my|support_worker|manager|he|she',
        'humiliat*|degrad*|belittl*|bullies|bullying|bullied|torments|tormenting|intimidat*|taunts|taunted|mocks|terroris*|threatens|threatening',
        'laugh|laughs|laughing at me|her|him ... hospital|put|dont|cleaning|tell|names|cry|staff',
        'calls|calling|called|call me|him|her|mum|dad|nan|us @insult ... all|every|day|wont|always|says|front|let|names|constantly',
        'screams|screaming|shouts|shouting|yells|bawls|swears .. at|in me|him|her|mum|face ... waste|home|names|useless|every|stupid|put|scared|hate|dead|burden|hit|crying',
        'make|makes|making|made me|her|him|them .. bark|beg|crawl|stand|dance|eat_off|kneel|sit_in',
        'wishes i|she|he was|were dead',
        'will|says|they|ll put|send|get|have me .. back|away|sectioned|home|in .. hospital|home|if|care|locked|do_the',
        'wont|doesnt let|lets her|him|me answer|speak|talk|eat .. for|herself|himself|us|anyone|alone',
      ],
    },
    {
      id: 'psychological.unkind',
      level: 'concern',
      says: 'speak of unkindness',
      weight: 0,
      unless: [...harmless, 'past', 'hypothetical', 'resolved', 'negated'],
      patterns: [
        'sighs|tuts|rolls_her_eyes|huffs|moans|laughs .. at|about me|him|her|mum|dad',
        'calls me|him|her|mum .. slow|lazy|thick|names|daft|fat|smelly',
        '@doer off|rude|nasty|horrible|mean|unkind|snappy|sharp|short|cruel|offhand|abrupt|cold with|to .. me|her|him|mum|us|dad|nan',
        '@paid|warden|manager|son|daughter .. is|s|are|was|being|been rude|nasty|horrible|mean|unkind|snappy|off',
        'talks|talk|talking|speaks|spoke down|over .. to? me|mum|him|her|dad|nan|as|like',
        'as|like if? she|he|i|im|we .. isnt|not|s|am|a there|child|stupid|baby|invisible|not_there',
        'shouts|shouting|shouted|snaps|snap|snapped|tuts|moans|sighs|swears .. at .. me|her|him|mum|dad|nan|us',
        'gets snappy|impatient|cross|short',
        'calls|called|calling me|him|her .. names|stupid|useless|silly|thick|lazy|fat',
        'picks|picking|picked on me|him|her',
        'ignores|ignored|ignoring|leaves_me_out|left_out .. me|him|her|when',
        'bully|bullied|bullying|bullies',
        'makes|made me feel small|stupid|bad|worthless|guilty|useless|like_a_burden',
        'laughs|laugh|laughing|makes_fun|take_the_mickey|takes_the_mick|taking_the_mick .. at|of|out me|him|her',
      ],
    },
  ],
}
