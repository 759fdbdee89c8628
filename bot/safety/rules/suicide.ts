import type { RuleSet } from '../engine/rule.ts'

/** "If they take my money I'll top myself" is meant: supposing does not ease a word about suicide. */
const harmless = ['study', 'news', 'negated']

export const suicide: RuleSet = {
  kind: 'suicide',
  groups: {
    kill: `kill myself, kill herself, kill himself, kill themselves, killing myself, killing herself, killing himself, end my life, ending my life, end her life, end his life, take my life, take my own life, take her own life, take his own life,
      take her life, take his life, taking my life, taking my own life, end it all, ending it all, end it, ending it, finish it, finish myself, top myself, topping myself, top herself, top himself, do myself in, do away with myself, do herself in, do himself in, off myself,
      hang myself, hang herself, hang himself, hanging myself, drown myself, shoot myself, gas myself, slit my wrists, cut my wrists, slit his wrists, slit her wrists, stab myself, commit suicide, suicide, unalive, unalive myself, neck myself, end things, do something stupid, do something silly, do summat daft,
      do something daft, end this, jump off a bridge, jump off the bridge, jump off leeds bridge, jump off a roof, jump in front of a train, jump in front of the train, jump in front, jump off, jumping off, jumping in front, walk in front of, step in front of, throw myself under, throw myself off, throw myself in, throw herself, throw himself, drive off the road, drive into a wall, driving into the wall, driving into a tree,
      drive into a tree, crash the car, drive my car into, drive off a bridge, go under a train, walk into the sea, walk into the river, go in the river, go in the canal, jump in the canal, jump in the river, jump out the window, jump out of the window, blow my brains out, hurt myself badly, not wake up, make it all stop for good`,
    want: 'want, wants, wanted, wanting, wish, wishes, need, like, would like, going, intend, intending, ready, planning, plan, plans, about, thinking, thought, thoughts, tempted, rather, hope, hoping, prefer, wishing, decided, will, urge, urges, feel like, feeling like, considering, considered, threatening, threatened, threatens, said, says, saying, thinks, talking about, talks about, going on about, keeps on about, try, trying, gonna, fantasise, imagine',
    pills: 'tablets, pills, heart pills, heart tablets, blood pressure tablets, fentanyl, paracetamol, antidepressants, tramadol, morphine, methadone, codeine, diazepam, insulin, ibuprofen, aspirin, sleeping pills, sleeping tablets, painkillers, co codamol, cocodamol, amitriptyline, oramorph, medication, a box, packets, packs, strips, bleach, antifreeze, weedkiller, the lot, whole packet, whole box, whole bottle, pregabalin, zopiclone, warfarin, propranolol, beta blockers, capsules',
    took: 'took, taken, have taken, has taken, swallowed, swallow, necked, downed, had, eaten, drunk, drank, overdosed, injected, ate, popped, scoffed',
    many: 'all, loads, load, lots, lot, too many, so many, bunch, handful, whole, every, box, bottle, packet, packets, pack, boxes, #, entire, a few too many, overdose, many, the lot, twenty, thirty, forty, fifty, sixty, hundred, bottles, strips',
    bye: 'goodbye, good bye, farewell, bye everyone, goodbye everyone, goodbye all, this is goodbye, see you on the other side',
    ledge: 'bridge, ledge, roof, edge, railway, train line, tracks, cliff, platform, window ledge, car park roof, multi storey, motorway bridge, rail track, railway line, viaduct, balcony, window sill, windowsill, humber bridge, parapet, weir',
  },
  rules: [
    {
      id: 'suicide.overdose',
      level: 'emergency',
      says: 'say that an overdose has been taken',
      weight: 5,
      unless: ['study', 'news', 'past', 'negated', 'asking'],
      patterns: [
        'taken|took the_lot|them_all|everything ^|$|just|now|on', 'pills|tablets .. going|gone|went down', 'i .. done it ... taken|took|pills|tablets|lot',

        '@took .. all .. my|his|her|the sleeping_tablets|sleeping_pills|tablets|pills', '@took .. loads|load|lots|bunch|handful|all|whole .. of .. tablets|pills|heart_pills|sleeping_tablets|box|bottle|packet|strip', '@took .. tablets|pills ... vodka|whisky|gin|wine|alcohol|bottle|drink',

        '@took|i|done|did|accidental|accidentally an? overdose', '@took .. @many .. @pills', '@took @many .. @pills', '@took .. all|the_lot|whole|them_all|too_many|everything|the_whole|loads .. of? .. @pills', '@took .. bleach|antifreeze|weedkiller|poison|battery_acid|drain_cleaner', '@took .. @pills .. on_purpose|dont_tell|hour|sleepy|to_die|want_to_die|whisky|vodka|and_now|deliberately', 'overdose .. now|tonight|just|an_hour|hours|ago|minutes|help', '@took @pills|overdose dont_tell|now|stopped|sleepy', 'messag*|texted|text|rang|phoned|says|said ... @took @pills', '@took # @pills',
        'drank|drunk|downed|drinking .. bleach|poison|antifreeze|weedkiller|morphine|methadone', '@took .. too_many|a_load .. on_purpose|deliberately', '@took # @pills|of|paracetamol',
      ],
    },
    {
      id: 'suicide.underWay',
      level: 'emergency',
      says: 'say that an attempt is under way or the means are at hand',
      weight: 5,
      unless: ['study', 'news', 'past', 'negated'],
      patterns: [
        'garage ... engine|car .. on|running|going', 'engine on|running ... garage|locked|hose|hosepipe', 'going_to|gonna|about_to jump $|now|off', 'im|i going_to jump',

        'tied|tying|looped|fixed .. sheet|rope|belt|cord|flex|scarf ... banister|beam|door|loft|neck|tree|rail|light|hook', 'sheet|rope|belt|cord|noose .. to|over|round|around .. banister|beam|door|neck|loft|tree|rail', 'platform ... next|train|fast|stop|jump|goodbye', 'next one|train .. doesnt|dont stop', 'in .. hand|lap|front .. tablets|pills|blade|razor|knife ... do_it|end|now|goodbye|sorry|die', 'nobody|no_one can stop|save me|him|her',

        'cut|slit|slashed|sliced|cutting|slitting my|his|her|me? wrists|wrist|throat|neck|arteries ... stop|bleeding|blood|now|deep|just|help|tonight', 'have|just|ve cut|slit|slashed my|me wrists|wrist|throat', 'hung|hanged|hanging himself|herself|themselves|myself ... breathing|down|found|cut|now|just|trying', 'cut him|her down', 'rope|noose|ligature|belt ... up|neck|round|ready|tied|beam|loft|around|tight', 'got|have|bought|tied .. rope|noose|ligature', '@pills|them lined_up|laid_out|in_front|all_out|ready|counted_out|counted ... ready|now|me|whisky|vodka|bed|goodbye|table|front|tonight',
        '@pills ready|in_front_of_me|lined_up|laid_out|next_to_me|all_here|in_my_hand|in_my_lap', 'ready|waiting to go|now ... no_more|burden|pills|goodbye|tablets', 'knife|blade|razor|gun|scissors .. to|at|against|on|in my|me|his|her wrist|wrists|throat|neck|chest|arm|head|hand ... kill|end|do_it|now|wrist|want|please|dead|voices', 'knife|blade|razor|gun to|at|against|on my|her|his|me wrist|wrists|throat|neck', 'i|am|s|is|stood|standing|sat|sitting|up|he|she on|at|near|by .. the? @ledge .. now|want|know|jump|going|third|floor|fly|ready|say|wanted|traffic|water|somebody|looking',
        'stood|standing|stand|sat|sitting|climbed|hanging|he_is|she_is|i_am|am on|at|over|off|onto|up .. @ledge', '^ on the? bridge|ledge|tracks|railway now', 'hosepipe|exhaust|helium|charcoal ... car|note|gone|running|engine|garage|left', 'engine .. running ... garage|hosepipe', 'stood|standing|walking|lying|laid|running in|on|into .. traffic|motorway|railway|tracks|dual_carriageway|ring_road', 'about to jump|do_it|end|kill*|hang*|swallow|take',
      ],
    },
    {
      id: 'suicide.tonight',
      level: 'emergency',
      says: 'say that it will be today or tonight, or that the plan is made',
      weight: 5,
      unless: ['study', 'news'],
      patterns: [
        'my last|final message|words|text|goodbye|email|night|day .. ever|from_me|alive|bother|sorry|on_earth', 'last|final night|day alive|on_earth|here', 'this is my last|final message|words|text|goodbye', 'dont bother sending|looking|trying|coming|replying|with_me', 'wont be a? bother|burden|problem .. after|tonight|anymore|tomorrow|soon', 'too late|late_now ... sorry|done|tablets|pills|taken', 'its|it s all_over|over_now|done .. sorry|goodbye|love|tell',

        '@kill .. tonight|now|today|right_now|this_morning|this_afternoon|in_a_minute|tonite|after_this', 'tonight|today|now|going_to @kill|do_it|end', 'i am? going_to|about_to|will|gonna @kill .. tonight|now|today|$', 'tonight is|s the_night|it', 'wont|not|dont be|want_to_be here .. by|in morning|tomorrow|tonight|the_morning|much_longer|when_you', 'dont want to? be here by|in|tomorrow', 'i|ill|will be gone .. by|when|soon|tonight|morning|time|tomorrow', 'by the time ... reads|read|get|see|gets|sees|find|finds ... gone|dead|late|ill', 'when you|anyone|they reads|read|find|finds|get this ... gone|dead|late|be', 'written|wrote|writing|left|leaving|write .. my|a|the|suicide|goodbye? @notes ... goodbye|sorry|grandchildren|waiting|fed|cat|dog|kids|after|children|funeral|family|gone|phone',
        'left a note|letter', 'suicide note|letter|pact', 'fed|feed .. cat|dog ... note|left|tonight|last', 'sorry for|about the mess ... rope|find|gone|goodbye', 'rope ~~ sorry', '@bye ... sorry|forgive|tell|love_you|trying|thank_you_for_trying|forever|key|look_after|cruel', '@bye ~~ sorry|tell_my|forgive|spare_key|look_after_my', 'this_is_it|its_over|it_s_over ~~ @bye|sorry|tell_my', 'tell my|them|him|her .. daughter|son|mum|kids|wife|husband|children|family|dad|sister .. i|am|that? sorry|love|loved', 'sorry .. look_after .. dog|cat|kids|him|her|mum|children', '@kill tonight|today|now', 'texted|text|message|messaged|rang|phoned ... goodbye|sorry|look_after ... off|not_answering|gone|cant_find|dog|stopped_replying|voicemail',
        'has|got the means', '@kill ... means|stopped_answering|plan|has_a_plan|note', 'i have a plan to|for ... die|kill*|end', 'know|got when|everything i? .. going_to_do_it|need ... front|ready|morning', 'everything i need ... front|ready|here',
      ],
    },
    {
      id: 'suicide.thoughts',
      level: 'crisis',
      says: 'speak of ending a life',
      weight: 5,
      unless: [...harmless, 'past+resolved', 'asking'],
      eases: { past: 'concern' },
      patterns: [
        'cant|dont|not see me|myself|us .. being .. here|around|alive', 'if anything|something happens|happened to me ... make_sure|look_after|dog|cat|tell', 'put it that way', 'tired|exhausted to|of .. keep|carry_on|go_on? living|live', 'scars .. arms|arm|wrists|legs ... living|tired|herself|himself|cut|fresh|hides|long_sleeves',

        'sat|sitting|been|stood|standing .. looking|staring|looked at .. tablets|pills|knife|rope|bridge|water|train|trains|drawer|bleach', 'planned|planning|worked_out|know|plan|decided .. how|when|where .. i|id|i_d|he|she|i_would .. do_it|go|die|end|would', 'i hurt|cut|burn|harm|starve myself', 'hurting|cutting|burning|harming|starving myself|himself|herself', 'where|asked|asking|wants .. shotgun|gun|cartridges|rope|bullets ... not_himself|since|kept|key|funeral|sorry|low', 'shotgun|cartridges|rope|noose ... not_himself|not_herself|low|since|depressed|funeral|wants|asked', 'if i was|were|am dead|gone|not_here', 'i .. dead|gone ... find|finding|notice|better|miss', 'nothing|no_one|nobody|only .. worth living|stopping_me|keeping_me_here|keeping_me_going|keeps_me_here', 'only_thing|only_reason .. stopping|keeping|here|keeps', 'ready|want|happy to meet_my_maker|leave_this_world|check_out|slip_away', 'off this planet|earth|mortal_coil', 'dont|cant .. see myself .. here|next|christmas|future', 'life insurance|policy ... better_off|dead|worth_more', 'worth more dead', 'peace .. when_im|dead|finally|end',

        'suicidal', '@kill', '@want|cant_stop .. to|about|of? @kill', '@want .. to|be|i|was|were? .. die|dead|dying', 'dont|doesnt|not|no_longer|didnt|never|cant want|wanna|wish|wishes|wanting|wants|fancy|see to|a|point_in|the_point_of|point_of? .. live|be_alive|living|be_here|alive|exist|carry_on|go_on|wake_up|be_around|live_anymore|life', 'dont|doesnt|didnt want|wanna|wants to? be here|alive|around anymore|any_longer|at_all|$', 'better off|if dead|without_me|if_i_was_dead|if_i_wasnt|if_i_werent|not_here|if_i_wasnt_here|if_he_was_dead|if_she_was_dead', 'everyone|they|kids|family|everybody|world|you ... better_off .. without|if|wasnt', 'best|easiest|quickest|painless way|ways to|of die|end|kill*|dying|do_it', 'how|many .. tablets|pills|paracetamol|insulin|would|it|does take|takes|need|would_do_it|do_it ... kill|die|overdose|end',
        'looked|googled|searched|reading|looking|read .. up|about? .. how_many it|would|to|tablets|pills|paracetamol|you', 'looked|googled|searched|working|worked|looking .. up|out? how|ways to|i would|id? do_it|die|end_it|kill_myself|end_my_life', 'working|worked|planning|planned|plan out? how ... do|it|to|wasnt|die|end|$', 'thinking|thought|thoughts|think|dream|dreaming|fantasising about|of .. @kill|taking_all|dying|death|not_being_here|not_waking|driving_into|overdose|suicide|ending|jumping', 'thought|thinking|tempted|want|going|telling|head|tells|keep .. about|to|of|me|myself? .. take|taking|swallow|swallowing .. all .. @pills', 'go to? sleep .. never|not|dont wake|waking', 'never wake|waking up ... again|want|hope', 'hope|hoping|wish|pray|praying|wished .. i? .. dont|didnt|not|never|wont|wouldnt wake|be_born|exist|die|dead|been_born', 'wish|wished|wishing i|he|she was|were|am dead', 'wants|want .. to? .. @kill|die|end_it|dead|not_be_here', 'life|living .. isnt|aint|not|no worth|point|meaning', 'not|isnt|no worth|point_in|point living|going_on|life', 'no_reason|nothing|nowt to live|left_to_live for?', 'cant|not|couldnt go|carry on $', 'cant|not|dont go|carry|want_to_carry on anymore|any_longer|like_this|living|with_life|with_this_life|with_it|much_longer', 'cant|dont|no|not see|have .. way out|future|any_way_out|way_forward', 'keep|keeping myself|himself|herself safe', 'not|cant|wont|dont .. keep|trust|sure_i .. myself|himself|herself .. safe|alone|on_my_own',
        'self_harm|self_harming|self_harmed|selfharm|cutting_myself|cut_myself|cutting_herself|cutting_himself|hurting_myself|hurting_herself|hurting_himself|burning_myself', 'cutting|cuts|cut her|his|my|me arms|arm|legs|wrists|thighs|thigh again|and|deliberately|because|deep|on_purpose', 'stockpil*|saving|saved|hoarding|storing|collecting|hiding|hidden|found .. up|#? .. @pills ... sock|drawer|bed|nothing|enough|shoe|for_when|up', 'looked|look|staring|looking|eyeing at .. hosepipe|rope|knife|tablets|pills|bridge|river|knives|razor|train|trains|canal|railway', 'end|ending it|my_life|everything', 'ways to die', 'rather|sooner|d be|i|they .. dead|die .. than|there', 'giving|given|gives .. away .. tools|things|stuff|everything|belongings|possessions|cat|dog|his|her|all', 'made|making|written .. will .. funeral', 'paid|sorted|planned|planning .. funeral ... longer|worry|wont_have', 'wont .. have_to|need_to worry|bother .. about_me|about_us|much_longer|me_anymore', 'im|am done ^? cant|with_life|with_living|with_it_all|with_everything ... way_out|life|anymore|living', 'done with life|living|it_all|this_life', 'ready to die|go_now|end', 'want it all|the_pain|everything|this to stop|over|to_end', 'had|have enough of life|living|being_alive', 'join|be_with|go_and_be_with my|him|her|mum|dad ... heaven|again|soon|other_side', 'top|kill|hang|harm|drown|gas himself|herself|myself|themselves|my_self', 'see no way_out|future|point_in_living', 'disappear|vanish .. forever|for_good', 'nobody|noone|no_one .. would|will .. notice|care|miss .. dead|gone|died|if_i_died', 'drive|driving|crash|crashing|jump|jumping|walk|walking|step|stepping .. into|off|in_front|under .. wall|tree|bridge|train|bus|lorry|cliff|traffic|river|canal|roof|cars|road|water|building|car_park|pier', 'took|taken|had|after|since|from|tried|survived|previous|another|attempted .. overdose|suicide|suicide_attempt|hang ... again|week|yesterday|last_night|hospital|still|home|discharged|month',
      ],
    },
    {
      id: 'suicide.past',
      level: 'concern',
      says: 'speak of an earlier attempt that something brings back',
      weight: 1,
      unless: ['study', 'news', 'negated'],
      patterns: [
        'overdose|suicidal|suicide_attempt|tried_to_kill|dark_thoughts|bad_thoughts ... again|same|creeping|coming_back|starting|back|slipping', 'dark|bad|horrible|scary|intrusive|black thoughts|places|place', 'dark_thoughts|bad_thoughts|dark_place', 'feel|feeling|felt .. same|like_i_did|like_before|like_that ... overdose|attempt|hospital|section*',
      ],
    },
    {
      id: 'suicide.hopeless',
      level: 'concern',
      says: 'speak of being a burden or of seeing no point',
      weight: 1,
      unless: ['study', 'news', 'negated', 'peaceful', 'hypothetical', 'past', 'asking', 'banking'],
      patterns: [
        'whats|what s|is it all_for|it_all_about|all_the_point', 'what .. it all for',

        'no use|good to anyone|anybody|anymore|them|man_nor_beast|me', 'see|seeing the point|any_point|much_point .. in|of|getting|anymore|any_more', 'feel|am|m|s|is|just a? nuisance|waste|failure|useless|disappointment|spare_part', 'dont|not see .. point .. in|of', 'no_point', 'outlived|overstayed', 'everyones|everyone s|all .. sick_of_me|fed_up_of_me', 'ready to meet_my_maker',

        'i|am|feel|being|become|just|like|only a? burden ^|$|to|on|and|since', 'no_more being|a? burden', 'no reason|point|purpose|hope|future to|in|for|of|s|anymore .. get_up|getting_up|live|living|go_on|going_on|bothering|bother|me|carry_on|carrying_on|it|wake_up|$', 'whats|what|s|see|is the? point of|in|anymore|really|any|$ any_of_it|living|it_all|anymore|me|life|carrying|trying|going_on|$|getting_up|being_here', 'no_point $', 'there s|is|feel|like|see no point|reason $|anymore|to_anything|in_anything|to_it|in_it', 'point of|in it|anything|any|me|carrying|going|getting|trying|living|all', 'get|be|manage|cope|fine on? .. fine|better|ok|well|better_off without me', 'without_me_here|better_without_me', 'nobody|no_one|none .. would|will|d|even miss|notice|care .. me|if|i|$|that', 'useless|worthless|hopeless|pointless', 'tired|sick|fed_up|weary of .. everything|it_all|living|life|being_here|all_this|waking_up|all_of_it', 'had his|her|my|their time|innings', 'ready|waiting|wants to go $|now', 'ready|waiting|time|want|wants|wanting to be_with_him|be_with_her|be_with|join_him|join_her|be_with_mum|be_with_dad|be_with_my', 'be_with|join|follow|following her|him|grandma|mum|dad|my_wife|my_husband|his_wife|her_husband|nan|them_up_there', 'given|giving|give up .. on? $|life|everything|hope|living|completely|myself|himself|herself|on_life', 'nothing left|to_look_forward|matters|means|to_get_up|anymore|to_give', 'cant|dont see|know .. point|future|how_much_longer|things_getting_better|it_getting_better|a_future', 'done|enough with|of everything|it_all|all_this|all_of_this|this_life', 'life .. shit|crap|rubbish|over|hard|pointless|empty|not_fair|meaningless', 'wont be_around|be_here much_longer|for_long|for_ever|next_year|for_christmas', 'dont want to? wake_up|get_up|see_anyone|do_this|be_me', 'in everyone|everybody s? way', 'i am|feel|just in_the_way', 'waste_of_space|waste_of_oxygen|better_if_i_wasnt_here|in_the_way', 'dont .. see_why_i_bother|why_i_bother', 'why .. i bother', 'numb|empty inside|all_the_time|everything|feel', 'cant|not take|do|stand|bear|handle|face .. this|it|anymore|much_more|life|any_more_of|another',
        'wish i d|had never been_born|woken', 'feel dead inside', 'life .. isnt|not what|same without', 'what_have_i_got_to_live|nothing_to_live',
      ],
    },
  ],
}
