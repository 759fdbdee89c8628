import type { RuleSet } from '../engine/rule.ts'

const harmless = ['past', 'study', 'news', 'asking', 'never']

export const medical: RuleSet = {
  kind: 'medical',
  groups: {
    wake: 'wake, wake up, waken, rouse, come round, coming round, wake him, wake her, wake him up, wake her up, wake them, waking up, wake them up, rouse him, rouse her, get her to wake, get him to wake, bring him round, bring her round',
    colour: 'blue, purple, grey, gray, white as a sheet, ashen, mottled',
    notAnswering: `not answering me, isnt answering me, isnt answering, wont answer me, not responding, isnt responding, unresponsive, doesnt respond, wont respond, not moving, isnt moving, hasnt moved, doesnt move, cant get a word out, doesnt know who i am,
      not with it, isnt with it, out of it, limp, floppy, lifeless, not reacting, stopped responding, not waking, unconscious, out cold, no pulse, cant find a pulse, passed out, blacked out, spark out, stone cold, eyes have rolled, eyes rolling, drifting in and out, stopped answering, gone floppy`,
    bleeding: 'bleeding, blood, bleed, haemorrhaging, hemorrhaging, bled, nosebleed',
    heart: 'chest, heart, breastbone, breast bone',
    fit: 'fit, fits, seizure, seizures, fitting, convulsing, convulsion, convulsions',
    drink: 'drink, drinks, drinking, drunk, drank, fluids, water, a drop, had a drink, fluid, sip',
    eat: 'eat, eats, eating, ate, eaten, food, fed, touched food, touched her food, touched his food',
  },
  rules: [
    {
      id: 'medical.breathing',
      level: 'emergency',
      says: 'say that somebody cannot breathe',
      weight: 3,
      unless: [...harmless, 'resolved'],
      patterns: [
        'breathing .. sounds|like .. snoring|gurgl*|rattl*|gasping', 'funny|odd|strange|terrible|bad colour',

        'lips|face|tongue|throat|eyes .. swelling|swollen|swelled|puffed|blown_up ... prawn|nut|nuts|sting|stung|wheez*|breathe|allerg*|tablet', 'wheezing|wheezy ... swelling|swollen|lips|inhaler|cant', 'turning|going|goes|went colour|blue|purple', 'lips|mouth .. blue|purple', 'panting|rasping|gurgling|death_rattle',

        '@not|stops|stop breathing', 'no breathing', '@cant breathe|breathing', 'cant|couldnt|struggling|struggle|fighting|unable get|to|for my|her|his|any|me? breathe', 'cant|couldnt get|catch|fetch|draw my|her|his|me|a|any breathe',
        'gasping|gasp for .. breathe|air', 'gasping $', 'breathing s|is|has funny|wrong|weird|stopped|shallow|rattly|rattling|awful|terrible|noisy|bad|getting_worse', 'breathing ^? funny|shallow|#', 'suffocating|asphyxiat*|drowning', 'inhaler .. not|isnt|doesnt touching|working|helping|work',
        'struggling|struggles breathing|breathe|with_breathing|with_his_breathing|with_her_breathing', 'throat .. closing|swelling|swollen_up|closing_up|tight', 'tongue .. swelling|swollen', 'turning|turned|gone|going @colour', '@colour .. lips|mouth|in_the_face|face', 'lips|face|mouth|fingers .. @colour',
        'oxygen .. running_out|run_out|ran_out|stopped|empty|low|not_working|isnt_working|finished', 'breathing dropping|dropped|low|#',
      ],
    },
    {
      id: 'medical.choking',
      level: 'emergency',
      says: 'say that somebody is choking',
      weight: 3,
      unless: [...harmless, 'negated', 'hypothetical'],
      patterns: [
        'swallowed .. batteries|batterys|coins|tablets|bleach|liquitab|pods|magnets|needle|glass|marble',
'@anyone|baby s|is|are|am|started choking|choke', '^ choking', 'choking on|help|and|now', 'choked|choking .. cant|colour|blue|purple|food', 'stuck .. throat|windpipe', 'swallowed .. button|battery|bleach|coin|magnet|magnets|dishwasher|cleaning|detergent'],
    },
    {
      id: 'medical.wontWake',
      level: 'emergency',
      says: 'say that somebody will not wake or answer',
      weight: 3,
      unless: [...harmless, 'resolved'],
      patterns: [
        'cold as ice|stone', 'eyes .. half_open|rolled|rolling|glazed|fixed|wide_open ... shout*|answer*|wont|respond*|cold|shook|breathe*', 'shouted and shouted|shook', 'cant|couldnt rouse|waken|stir him|her|them|mum|dad?', 'sleep_it_off ... head|sick|drunk|fell', 'hit|banged|bumped|cracked .. head ... being_sick|keeps_being_sick|sick|vomit*|drowsy|sleepy|nodding_off|blurred', 'nodding_off|drowsy|sleepy|drifting .. ... bump|head|fall|fell', 'bump .. head ... nodding_off|drowsy|sick|vomit*', 'lying there ... not|grey|blue|white', 'wont come round', 'lost consciousness',

        'wont|cant|doesnt|couldnt|isnt|not|trouble|unable|hard|didnt|struggling @wake', 'wont|cant|doesnt|isnt|not .. @wake', 'unconscious|unresponsive|out_cold|spark_out|lifeless|no_pulse', 'collapsed|collapse .. not|isnt|wont|cant|floor|help|breathe*|again|twice|pavement|street',
        '@third|i s|has|have|just? collapsed $', '@third have|has|s|just collapsed', '@third|i ... passed_out|blacked_out|keeled_over|fainted .. and? now|isnt|not|wont|cant|still|help',
        '@third|gone|went|go|all ... floppy|limp|lifeless|cold ... answer*|blood|sick|responding|breathe|minutes', 'cold .. stop|stopped|stops answer*|talking|responding', 'doing|started|starting|commencing|commenced|giving cpr|chest_compressions', 'cpr now|on_him|on_her|in_progress',
        '@third gone|went|is|s all? floppy|limp|lifeless', 'gone|went all? limp|floppy', 'isnt|not answering_me|responding|coming_round|reacting', 'wont|cant get a|any response|word out|from', 'coming|come in and out of? consciousness', 'drifting|slipping in and out|away', 'found ... unresponsive|unconscious|collapsed', 'dying|about_to_die|going_to_die in_front|please|now|help', '@third is|s dying ^? help|please|now|i_think',
        'looks|think|thinks|think_he is|s dead', 'cant find a? pulse', 'funny_turn ~~ lips|not_with_it|isnt_with_it|cant_speak|grey|slur*|unresponsive',
      ],
    },
    {
      id: 'medical.heart',
      level: 'emergency',
      says: 'name signs of a heart attack',
      weight: 3,
      unless: [...harmless, 'negated', 'resolved', 'hypothetical'],
      patterns: [
        'clammy|sweating|sweaty|grey ... chest|jaw|left_arm', 'rubbing|holding|grabbing|clutching .. chest', 'weight|band|elephant|brick|someone_sitting on|round|across .. chest', 'chest ... ton|weight|vice|crushing',

        'pain|pains|crushing|tightness|tight|pressure|squeezing|heaviness|elephant|aching|stabbing in|across|on|through|band? my|his|her|the|me? @heart|chest', 'chest|heart pain|pains|is_tight|tight|crushing|hurt|hurting|hurts|s_tight', 'clutching|holding|grabbing .. chest', 'chest .. tight|crush*|squeez*|killing|pain|pains|vice|arm', 'having|had|has|have a? heart_attack|cardiac_arrest|stroke',
        'heart .. going_mad|racing ~~ collapsed|cant_see|faint|passing_out|chest|dizzy|breathe', 'pain down|in .. left? arm ... chest|jaw|sweat*', 'cardiac_arrest|heart_stopped|heart_has_stopped', 'think|thinks|sure .. heart_attack|stroke|mini_stroke|tia',
      ],
    },
    {
      id: 'medical.stroke',
      level: 'emergency',
      says: 'name signs of a stroke',
      weight: 3,
      unless: [...harmless, 'negated', 'hypothetical'],
      patterns: [
        'dropping|dropped .. cup|things|everything ... words|speak|speech|talk|arm|hand', 'cant find|get .. words|word ... sudden*|started|since|arm|hand|face|hour|minutes',

        'arm|leg|hand|face|mouth|side .. dangling|hanging_down|hanging_off|drooped|useless|gone_numb ... mouth|dribbling|face|speech|talk|words', 'dribbling|drooling .. out_of|from|side ... mouth ... side|arm', 'one side of .. face|body|mouth .. numb|weak|gone|dropped|dead|droop*',

        'face|mouth|eye|smile .. dropped|drooping|droop|droopy|lopsided|fallen|slipped|gone_funny|one_side|drooped|twisted', 'slurring|slurred|slurry|jumbled .. words|speech|speaking|talking|everything', 'words|speech|talking .. slurred|slurring|jumbled|gibberish|all_wrong|mush|funny', 'arm|leg|side|hand .. gone|went|is|s dead|numb|weak|floppy|useless ... type|speak|face|words|sudden*|talk|cant', 'cant|couldnt suddenly? speak|talk|see|move ... sudden*|face|side|arm|stroke',
        'suddenly .. cant speak|talk|see|move', 'lost .. use_of|feeling_in|sight_in|vision_in ... suddenly|arm|side|today|now|morning',
      ],
    },
    {
      id: 'medical.seizure',
      level: 'emergency',
      says: 'say that somebody is having a seizure',
      weight: 3,
      unless: [...harmless, 'hypothetical', 'resolved', 'asking'],
      patterns: ['having|keeps_having|had|has|in|keep_having|still .. a|another? @fit', '@fit ... minutes|stop|stopped|stopping|longest|long|after_another|again|not|blue|now', 'wont|not|doesnt|cant stop fitting|shaking ... eyes|floor|blue', 'fitting now|again|on|for'],
    },
    {
      id: 'medical.bleeding',
      level: 'emergency',
      says: 'say that somebody is bleeding badly',
      weight: 2,
      unless: [...harmless, 'hypothetical', 'negated', 'resolved'],
      patterns: [
        'blood .. soaking|soaked|seeping|dripping|leaking .. through|bandage|dressing|stitches', 'stitches|wound|scar .. burst|split|opened|open ... blood|bleed*',

        'blood .. all_over|everywhere|on_the_walls|floor|bathroom|pillow|bed|sheets|coming', 'blood ... wont_open|locked|door', 'pool of',

        '@bleeding ... wont|cant|not|isnt|doesnt|never|keeps stop|stopping|coming|clot|stopped', 'wont|cant|not stop|stopping .. @bleeding', 'lot|lots|loads|pool|so_much|pouring|gushing|spurting|covered|losing|lost|everywhere of|in|out|with? .. @bleeding', '@bleeding .. everywhere|pouring|gushing|all_over|heavily|badly|spurting|through|pumping|warfarin|thinners|loads',
        'vomit*|sick|puk*|coughing|cough*|throwing|spewing|bringing .. up? .. @bleeding|coffee_grounds|coffee_granules', '@bleeding from|out|coming .. head|ear|ears|nose|mouth|bottom|eyes', 'coffee_grounds', '@bleeding ... knife|stabbed|glass|wrist|wrists|artery', 'cut .. artery|deep|bone', 'stabbed|been_shot|impaled|electrocuted|amputated|severed|scalded_all', 'third_degree|boiling .. over|himself|herself|myself|baby|skin ~~ skin|scald*|burn*|peel*', 'scalded|scalding|burned|burnt ... badly|face|legs|chest|blister*|peeling|skin',
      ],
    },
    {
      id: 'medical.grave',
      level: 'emergency',
      says: 'name signs of grave illness',
      weight: 2,
      unless: [...harmless, 'hypothetical', 'negated'],
      patterns: [
        'mottled', 'sepsis ... signs|refus*|confused|now|red_flag',

        'diabetic|sugar|sugars|glucose|hypo|insulin|meter .. ... sweaty|lo|low|confused|shaking|unconscious|doesnt_know|not_making_sense|floppy|slur*|drowsy', 'having|gone|going|in a|into? hypo|diabetic_coma', 'rash .. glass|press|doesnt_fade|go_away ~~ floppy|fever|burning|neck|baby|glass|ill', 'stung|nuts|peanut|allergic|anaphyl*|epipen ... throat|swell*|breathe|face|tongue|lips|cant|reaction|used', 'anaphylactic|anaphylaxis|sepsis|septic|meningitis',
        'ventilator|trachy|tracheostomy|trache|suction|vent ... alarm|blocked|broken|broke|stopped|off|failed|failing|not|isnt|out', 'oxygen_levels|breathing dropping|dropped|falling|low|down', 'ambulance_needed|need_an_ambulance|needs_an_ambulance|send_an_ambulance|get_an_ambulance|call_an_ambulance|want_an_ambulance|ambulance_please|get_me_an_ambulance|ring_an_ambulance|need_ambulance|send_ambulance|ambulance_now',
        'paralysed|cant_feel_my_legs|cant_feel_her_legs|cant_feel_his_legs|cant_move_his_legs|cant_move_my_legs', 'waters_have_broken|giving_birth|in_labour', 'head_injury|head_wound|gash ... sick|drowsy|confused|vomit*', 'hanged|electric_shock|electrocuted|drowned',
      ],
    },
    {
      id: 'medical.urgent',
      level: 'crisis',
      says: 'name an illness that needs somebody today',
      weight: 4,
      unless: [...harmless, 'hypothetical', 'wellCared'],
      patterns: [
        'temp of? 38|39|40|41', 'temperature of 38|39|40|41', 'got|has|have|running .. temperature .. of? 38|39|40|41', 'stoma|wound|site|line|drain|scar|stitches ... red|hot|oozing|pus|infected|smells|burst|open', 'heels|heel|toes|toe|foot|fingers .. black|purple|blue|dead', 'tongue .. leather|dry|cracked|white ... dry|leather', 'sepsis',

        '@not|nothing|cant|refusing|refuses .. @drink ... confused|sleepy|dizzy|burning|weak|rubbish|days|since|yesterday|drowsy|lips', 'hasnt|havent|not had|drunk|touched|taken|managed|kept ... @drink .. since|for|all|in', 'stopped|stops|stop eating|drinking|taking and|or? .. drinking|eating|fluids', 'cant|couldnt|not|unable keep .. down', 'sick|vomiting|throwing_up|diarrhoea|runs ... # days|day|times ... dizzy|weak|faint|water|confused', 'dehydrated|delirious|hallucinating|seeing_things ... confused|suddenly|overnight|fever|temperature|urine|uti',
        'suddenly|sudden|overnight .. confused|confusion|muddled|seeing_things|delirious|rambling', 'confused|confusion|muddled|talking_rubbish|talking_nonsense|rambling|making_no_sense|not_making_sense ... suddenly|sudden|overnight|hot|temperature|fever|shiver*|catheter|since|infection|urine|burning|came_on', 'catheter|stoma .. blocked|not_draining|leaking|come_out|fallen_out|bypassing|looks_blocked|isnt_draining|no_bag', 'no|not|hasnt|havent|cant|didnt passed|pass|had|been|gone? .. urine|water|wee|weed since|for|all|yesterday|today|in|#', 'burning_up|has_a_high_temperature|have_a_high_temperature|high_fever|a_temperature_of|shivering_and_hot|rigors|boiling_hot',
        'leg|legs|foot|arm|wound|dressing ... red_hot|swollen|infected|smells|green|pus|oozing|weeping ... ill|doctor|burning|fever|shiver*|hot|worse', 'ill|poorly|unwell ... no doctor|gp|nurse', 'no doctor|gp|nurse|ambulance will|can|is|to come|coming|see|visit|till|until', 'peg|feeding_tube|feed_tube|hoist|dialysis|oxygen ... blocked|come_out|broken|fallen_out|missed|failed|broke', 'really|so|very|proper ill|poorly .. nobody|no_doctor|cant|help|alone|on_my_own', 'coughing|cough .. blood', 'black_stools|blood_in', 'in|unbearable|terrible|agony|awful|screaming pain|agony ... nobody|cant|docs|doctor|hours|help|need', 'pain .. unbearable|cant_stand|worse_than|excruciating', 'leg|foot|feet|toes|toe|hand gone_black|turned_black|gone_cold_and_white', 'very|so|dead sleepy|drowsy .. eat*|drink*|confused|stopped', 'collapsed|fainted|passed_out|blacked_out today|this_morning|last_night|yesterday|twice|again|earlier',
      ],
    },
    {
      id: 'medical.decline',
      level: 'concern',
      says: 'name a decline in health',
      unless: ['hypothetical', 'study', 'news', 'asking', 'resolved', 'wellCared', 'negated', 'past'],
      patterns: [
        'cant|not|struggling keep|put|putting|keeping .. weight .. on', 'thirsty .. all|always|time',

        'clothes|trousers|skirt|rings hanging_off|falling_off|loose|too_big|drop_off', 'not|hardly|barely been? eating|drinking|sleeping', 'skin_and_bone|wasting_away|nothing_of_her|nothing_of_him',

        'lost|losing|dropped|losing_a_lot_of|shed .. weight|stone|stones|pounds_in_weight|lbs', 'dizzy|faint|light_headed|lightheaded|woozy|swimmy|giddy', 'tired|exhausted|no_energy|sleeping|asleep all_the_time|all_day|always', 'off my|his|her? food|meals|dinner', '@third ... confused|muddled|forgetful|mixed_up', 'more|getting|increasingly|seems confused|muddled|forgetful|mixed_up', 'confused|muddled lately|recently|these_days|of_late|again|at_night', 'isnt|not|hardly|barely|doesnt|never|wont|stopped|no .. drinking|drink|eating|eat|appetite .. much|enough|properly|right|anything|lately|very|weather|meals|hot',
        'wont|refuses|refusing|doesnt|not|never see|seeing|have|to_see|go|going|go_to|speak_to|ring|call a|the|any|to? doctor|gp|doctors|hospital', 'lump|blood_pressure ... worried|scared|high', 'isnt|not been? himself|herself|myself', '@third isnt|not been? right', 'memory .. worse|going|bad|shot|terrible', 'keep|keeps|been getting|being|having headaches|chest_infections|infections|utis|water_infections|pains|funny_turns|blackouts|palpitations', 'swollen|infected|ulcer leg|legs|foot|feet', 'i feel|am|been|feeling really|so|proper|very ill|poorly|rough|unwell|rotten', 'sore|wound|rash|cough ... wont|not|getting_worse|worse heal|go|going', 'gone downhill|down_hill|going_downhill|declining|deteriorat*|frail|failing', 'losing .. sight|eyesight|feeling_in',
      ],
    },
  ],
}
