import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking', 'never']

export const mentalHealth: RuleSet = {
  kind: 'mental_health_crisis',
  groups: {
    weapon: 'knife, knives, machete, hammer, axe, gun, sword, bat, baseball bat, weapon, crowbar, scissors, screwdriver, hatchet, bread knife, shotgun, blade, chainsaw, samurai sword',
    voices: 'voices, voice, demons, demon, devil, god, jesus, angels, aliens, satan, spirits, the tv, the telly, the radio, mi5, the government, the police are listening',
    high: 'ledge, windowsill, window sill, window ledge, roof, balcony, window, scaffolding, third floor, bridge, railings',
  },
  rules: [
    {
      id: 'mental.dangerNow',
      level: 'emergency',
      says: 'say that somebody very unwell is in danger or dangerous now',
      weight: 6,
      unless: [...harmless, 'negated'],
      patterns: [
        'running|walking|wandering .. up|down|along .. street|road ... screaming|shouting|no_shoes|naked|devil', 'screaming|shouting ... devil|demon|demons|possessed|satan', 'baby .. is|s .. devil|evil|possessed|demon',

        'got|has|have|holding|with|grabbed .. @weapon ... hearing_things|hearing|voices|wont_come_out|seeing|talking_to|unwell|paranoid|ill|god', 'hearing_things|hearing|voices|seeing_things ... @weapon',

        '@weapon ... @voices|spy|possessed|demons|poisoning|watching|after_him|after_her|sort_them', '@voices|spy|possessed|demons|poisoning|watching ... @weapon', 'stood|standing|climbed|sitting|sat|hanging|out .. @high ... fly|god|angel|angels|voices|shouting|demons', 'middle_of|in|into|on .. road|motorway|ring_road|traffic|carriageway|a64 ... shouting|cars|walking|running|naked|voices|stopping|dodging', 'running|walking|stood|wandering|lying in_and_out_of|into|through|between|in traffic|cars|the_motorway', 'smashing|smashed|wrecking|trashing|destroying .. up|place|flat|house|everything|windows ... hammer|spy|voices|unwell|psychotic|medication|meds|tablets|bipolar|knife',
        'roof .. naked|no_clothes|god|clothes|voices|angels', 'naked .. street|road|outside|roof|running', 'says|said|saying|going|threatening|wants .. going_to|to kill|stab|hurt|sort .. us|them|me|him|her|everyone|neighbours|someone ... voices|demons|psychotic|medication|unwell|knife|god', 'got|has|have|holding|waving|with|grabbed .. @weapon ... says|saying|voices|neighbours|outside|threatening|himself|herself|demons|scared', 'holding us hostage|prisoner|against_our_will', 'barricaded .. in|inside ... weapon|knife|gun|petrol|fire|gas',
      ],
    },
    {
      id: 'mental.psychosis',
      level: 'crisis',
      says: 'speak of voices, of being watched or of very strange beliefs',
      weight: 2,
      unless: [...harmless, 'negated'],
      eases: { past: 'concern' },
      patterns: [
        'mind|thoughts|head .. racing', 'up|awake .. # days|nights .. cleaning|writing|pacing|talking|praying|cant_stop', '@third ... believes|thinks|convinced .. we|i|they|neighbours .. gassing|poisoning|watching|spying|listening|stealing|after', 'taped|tape|taping|covered|foil .. up? .. windows|vents|sockets|doors|mirrors|tv',

        'people|men|voices|someone|they in .. walls|loft|ceiling|head|telly|attic|radio ... thoughts|talking|know|watch*|listen*|hear', 'know|knows|reading|read|hear|steal .. my thoughts|mind', 'baby|husband|wife|mum|dad|son|he|she ... isnt|not .. hers|his|mine|real|swapped|replaced|imposter|robot ... says|thinks|swapped|replaced', 'been swapped|replaced', 'thinks|says|convinced ... swapped|replaced|evil|cursed|chosen|dead|rotting|microchip*|bugged|aliens', 'seeing|sees|talking_to|talks_to .. things|people|people_who|dead|bugs ... not_there|arent_there|isnt_there|walls', 'having|had|start* postnatal|postpartum psychosis', 'not_real|isnt_real ... people|scared|i_am|nothing',

        'hearing|hear|hears|heard|listening_to the? voices', 'voices|voice .. tell*|say*|said|shouting|head|again|stop|getting|worse|wont', 'cameras|camera|microphones|chips|chip|wires|bugs|spiders|worms|tracker|transmitter .. in|inside|under my|his|her|the? teeth|head|skin|walls|body|brain|plug|sockets|ceiling|food|telly|eyes|ears', 'watching|spying|listening|following|tracking|filming .. through|plug|tv|telly|walls|sockets|phone|light|ceiling|everywhere', '@third|people|neighbours are|s|is .. poisoning|gassing|poison|drugging', 'poisoning|poisoned|poison .. food|water|tea|us|me|him|her|tablets', 'convinced|thinks|believes|reckons|insists|says .. we|they|i|he|she|s|is|are .. poisoning|jesus|god|messiah|spy|spies|mi5|following|watching|after|dead|possessed|devil|bugged|king|being_followed|imposter|cameras|stealing_his_thoughts|the_police',
        'jesus|messiah|son_of_god|second_coming|prophet ... sleep|slept|giving|says|says_he', 'putting|puts|taking|reading|stealing .. thoughts|mind', 'psychotic|psychosis|manic|mania|paranoid|hypomanic|relapsed|relapsing|relapse|sectioned|sectioning|mha|mental_health_act|schizophreni* ... refus*|sleep*|days|driving|spending|worse|tablets|medication|injection|threatened|assessment|not|danger|help|tonight|now|again|stopped|section|wont', 'manic|psychotic|in_psychosis|having_an_episode', '@third is|s|getting|very|been? paranoid', 'i am|feel|getting .. paranoid ... they|people|neighbours|watching|again|scared', 'bipolar|schizophren* ... high|spent|sleep|slept|stopped|off|naked|refusing|shouting', 'high as a kite', 'not|hasnt|havent|didnt slept|sleep|sleeping ... # days|nights|week ... jesus|voices|giving|manic|shaking|crying|cracking|talking|pacing|says|spending',
        'stopped|off|not_taking|not_taken|refusing|refuses|come_off|skipping .. his|her|my|the? injections|injection|depot|antipsychotic*|lithium|clozapine|olanzapine|quetiapine|risperidone', 'refusing|refuses|stopped .. meds|medication|tablets ... threatened|threatening|paranoid|relapsed|cmht|voices|barricaded|violent|psychosis|aggressive|shouting', 'request .. mha|mental_health_act|assessment', 'barricaded|locked .. in|himself|herself|upstairs|bedroom|room ... days|poison*|threatened|wont|voices|eaten|refus*|won|knife', 'use|uses|using it to listen', 'they .. listen|listening|watching|talking|spying to|through|about|on me|us|walls|kettle',
      ],
    },
    {
      id: 'mental.breakingPoint',
      level: 'crisis',
      says: 'say that somebody is breaking down now',
      weight: 1,
      unless: [...harmless, 'negated', 'joking'],
      patterns: [
        'having|had|going_to_have|heading_for|in the_middle_of? a|an|another|complete|mental? breakdown|meltdown', 'cracking_up|losing_my_mind|going_mad|going_insane|losing_it|lost_the_plot|going_crazy|falling_apart|going_out_of_my_mind|losing_the_plot|losing_touch', 'cant stop shaking|crying|screaming ... need|help|today|sleep*|eat*|ate|days', 'shaking and crying', 'not|havent|hasnt slept|sleep|ate|eaten ... crack*|shak*|cry*|voices|scared', 'need sectioning|to_be_sectioned|section|the_crisis_team|someone_today', 'crisis_team .. not|wont|engaged|say|said|no|cant', 'dont know|trust|scared|frightened .. what i|he|she|myself .. might|will|could|do|capable', 'scared|frightened|afraid|terrified of|what i|myself .. might|going|do', 'afraid|scared|worried i .. hurt|harm|lose .. someone|him|her|my|control|them',
        'hit|punch|banging|bang|smash* .. her|his|my? head .. on|against|off|with|wall|floor ... wall|blood|stop|bleeding|door|floor', 'in|having|got crisis mental_health|mental|with_his|with_her|now|again', 'mental_health crisis|emergency',
      ],
    },
    {
      id: 'mental.low',
      level: 'concern',
      says: 'speak of low mood, panic or withdrawing',
      unless: ['hypothetical', 'study', 'news', 'asking', 'never', 'resolved', 'past', 'negated', 'joking'],
      patterns: [
        'head s|is|has all_over|all_over_the_place|a_mess|in_bits|mashed|gone|mush|shot|scrambled|not_right', 'blinds|curtains|door .. week|weeks|days|shut|closed|friends|phone', 'wont|doesnt|not|stopped pick|answer|picks|answers|answering .. phone ... friends|anyone|family|days|week', 'on edge|edge_all_the_time', 'cant face .. people|going_out|anyone|day|world|morning|anything|it', 'going out_of_my_mind|mad', 'in a? bad|dark|terrible place|state|way|hole',

        'panic|anxiety attack|attacks', 'anxiety|depression|ocd|ptsd|nerves|bulimia|anorexia|eating_disorder s|is|are|has|got .. roof|worse|bad|terrible|awful|again|back|control|crippling|shot|bits|bleed', 'i|@third|feel|feeling|felt .. low|down since|all|every|lately|at_night|again|these|most|days|$', 'been|so|really|very low|down since|all|every|lately|at_night|again|these|and|most|days|$', 'anxious|depressed|miserable|panicky|overwhelmed|hopeless|despair|numb|tearful|weepy|agitated .. since|all|every|lately|and|about|again|most|days|really|so|time|these|at_night|$', 'crying|cry|cries|tears|weeping .. all|every|most|days|night|time|lot|sleep|know|stop|know_why|car|nothing|self', 'cant stop worrying|crying|shaking|thinking|panicking', 'stopped|stops|doesnt|wont|never|hasnt|havent|hardly|barely going_out|leaving|leave|go_out|gone_out|left|come_out|going|washing|talking|seeing .. out|house|room|group|college|herself|himself|friends|anyone|people|bedroom|work|since|now|flat|to', 'stays|stay|staying|locked|shut|hides|shuts .. in|away|self? .. room|bedroom|bed|curtains', 'curtains shut|closed|drawn ... room|all_day|stays|bed',
        'gone|went|become|getting|so|very quiet|withdrawn ... washing|job|stopped|worried|since', 'slipping|sliding|going .. back|down|under .. before|section*|how|was|dark|depression', 'stress|stressed|mental_health|moods ... ill|worse|bad|suffering|cope|struggling|really', 'struggling|suffering|battling|bad .. with? my|his|her mental_health|depression|anxiety|head|nerves|moods', 'worrying|worry .. making|ill|sick|sleep|constantly|everything|all_the_time', 'cant|not|hardly|barely|dont sleep|sleeping|slept ... worry*|weeks|anxious|crying|stress*|nights|thinking', 'i|@third feel|feeling|been so|really|very|proper|right? low|down|lonely_and_sad|empty|miserable|depressed|hopeless|rubbish_about_myself|awful|flat', 'feeling so|really|very|proper? low|down|empty|lost|miserable', 'losing .. interest|weight_with_worry', 'not|isnt .. himself|herself|myself .. since|lately|worried', 'drinking|gambling|vodka|cider|using_again|drugs .. too_much|every|morning|heavily|more|again|to_cope', 'wash|washes|washing her|his|my hands ... bleed|raw|sore', 'hate myself|my_life', 'dont .. feel .. like .. getting_up|anything|myself', 'struggling $', 'cant|not cope|coping', 'nightmares|flashbacks',
      ],
    },
  ],
}
