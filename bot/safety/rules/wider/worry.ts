import type { Kind } from '../../../../dialogs/ports.ts'
import type { RuleSet } from '../../engine/rule.ts'

const unless = [
  'study',
  'news',
  'past',
  'asking',
  'never',
  'hypothetical',
  'resolved',
  'joking',
  'wellCared',
  'banking',
]

function worry(kind: Kind, says: string, patterns: readonly string[]): RuleSet {
  return { kind, rules: [{ id: `${kind}.worry`, level: 'concern', says, weight: -1, unless, patterns }] }
}

/** Early signs: worth one gentle question, and no more. */
export const worries: readonly RuleSet[] = [
  worry('fall', 'speak of being unsteady or afraid of falling', [
    'frightened|scared|nervous|worried|afraid .. of|about .. falling|going_down|going_over|the_stairs|slipping|a_fall|tripping',
    'nearly|almost .. went_over|fell|went_down|tripped|slipped|toppled .. ... ice|twice|again|stairs|bath|yesterday|week|times|rug',
    'legs|knees|knee|hip|ankles .. give|gives|giving|gave|go|buckle|wobble* .. way|from_under|out|now_and_then|under',
    'unsteady|wobbly|tottery|shaky .. on|when .. feet|pins|legs|stairs|walk*',
    'holds|holding|hang|hanging|grabs|clings .. on .. to .. furniture|walls|sideboard|things',
    'little|few|couple|another|three|two .. trips|tumbles|falls|stumbles .. ... month|week|lately|broke|house|recently',
  ]),
  worry('medical', 'name a decline in health', [
    'losing|lost|dropping .. weight ... never|hungry|eat*|worried|lately|clothes|doctor',
    'sleeps|sleeping|asleep|dozing .. nearly|all|most|half .. day|the_day|time',
    'going|gone|went downhill|off_her_feet|off_his_feet|off_his_food|off_her_food|backwards',
    'cough|breath*|lump|pain|bleed*|dizzy|swollen|tired .. ... weeks|months ... wont|doctor|see|worse|anyone|still',
    'getting|get|gets|short|out .. of? .. breathe .. going|walking|stairs|bed|more|easily|now',
    'muddled|confused|forgetful|vague|not_herself|not_himself .. ... lately|weekend|since|more|recently|worse|these_days',
    'dizzy|light_headed|faint .. when|every|sometimes|lately|most|standing',
  ]),
  worry('suicide', 'may be about not wanting to live', [
    'dont|doesnt .. care .. what_happens|if_i_live|if_i_wake|anymore_what|whether',
    'whats|what s? it|this all_for ^|$',
    'wonder* .. if|whether|why .. worth|bother|point|here|all_this',
    'dont|cant|not|doesnt .. see .. future|way_forward|light|tomorrow',
    'want|wanted|wish|feel_like .. to? .. disappear|vanish|not_exist|fade_away|be_nowhere|go_to_sleep_forever',
    'better|manage|fine|ok .. without|off_without me|him|her',
    'tried|attempted|attempt|overdose .. once|before|years|back ... same|again|time_of_year|feel*|anniversary|coming_up',
    'ready|wants|waiting|time .. to? .. join|be_with|go_to|go_and_be .. mum|dad|her|him|grandma|wife|husband',
  ]),
  worry('mental_health_crisis', 'speak of low mood, worry or withdrawing', [
    'hardly|barely|rarely|never|stopped .. leaves|leave|leaving|goes|go|been|comes .. room|house|out|gate|bedroom|past',
    'havent|hasnt|not been .. past|out|further .. gate|house|door|weeks|months',
    'no energy|motivation|interest ... cry*|anything|nothing|weeks|anymore',
    'cry|crying|tears|weep* .. for_no_reason|all_the_time|every|most|at_nothing|myself_to_sleep',
    'mind|head|thoughts|heart .. races|racing|round_and_round|wont_stop|whirring|going_round|spinning',
    'drinking|drink|vodka|wine|cans|weed|smoking .. ... to_sleep|to_cope|more_than|every_night|of_a_night|to_forget|too_much|take_the_edge',
    'everything .. on_top|too_much|overwhelming|hard|effort|an_effort|grey|flat',
    'not|isnt|hasnt .. himself|herself|talk*|right|been_right .. since|lately|anymore ... lost|job|died|funeral|covid|weeks|low',
    'very|so|really|right low|down|flat|tearful|anxious .. since|lately|again|this_week|and|these',
    'panic_attacks|panic_attack|anxiety ... bad|worse|every|again|gate|shop|out|night',
  ]),
  worry('abuse_physical', 'speak of marks or of rough handling that is not explained', [
    'bruise|bruises|mark|marks ... doesnt_know|says_she|says_he|how|cant_say|wont_say|not_sure',
    'rough|short|heavy_handed|sharp|snappy|impatient .. with .. him|her|mum|dad|me|nan|residents',
    'temper|handy|physical ... drink|worry|few|son|husband|brother|scares',
  ]),
  worry('domestic_abuse', 'speak of control or fear at home', [
    'checks|asks|looks|waits|clears .. with|at|to|for|it .. him|her|husband|partner .. before|first|says|speak*|answer*',
    'doesnt|dont|never like|likes .. me|her|it .. ... friends|family|see*|going_out|work*|sister|out',
    'goes|looks|going|looking .. through .. my|her phone|messages|bag|post',
    'controlling|possessive|jealous|moody|in_a_mood|bad_mood ... good_to_me|careful|but|watch|scared|my|phone|always',
    'never|doesnt comes|come|goes|sees|go .. ... without .. husband|him|partner|her_husband',
    'answers|speaks .. for .. her|me|him .. ^|$|all|every|and|always|when',
    'careful|watch .. what .. i|she say|says|do|does',
  ]),
  worry('abuse_financial', 'speak of doubt about money', [
    'lend|loan|borrow*|sub|money ... keeps|always .. asking|wanting|tapping|ask',
    'keeps|always|forever asking|asks|tapping|borrowing .. ... lend|money|loan|cash|sub|tenner|few_quid|pounds',
    'giving|buying|spending|sends|lending|gives|buys .. ... lot|all_sorts|fortune|money|presents|loads ... man|woman|lady|friend|online|him|her|someone|met',
    'lady_friend|new_friend|new_man|new_woman|toy_boy|girlfriend|carer ... buying|spending|money|all_sorts|treats|presents|car|holiday',
    'bills|letters|loans|statements|post|debts .. ... name|knows_nothing|dont_understand|cant_pay|never_took|drawer|unopened',
    'not|dont|never .. sure|know|see|knows .. what|where|how .. ... left|goes|gone|money|pension|card|account',
    'calls|caller|ringing|rings|phones|letters .. ... insulation|boiler|pushy|prize|investment|bank|loft|roof|lottery ... keep*|always|pushy|every|mum|dad|nan',
    'keep|keeps .. getting|ringing|phoning|calling .. ... insulation|boiler|pushy|prize|investment|loft|roof|lottery|scam*',
  ]),
  worry('neglect', 'speak of care that is late, short or careless', [
    '@paidCare .. late|early|rush*|ten_minutes|never_stay|only_stop|only_stay|dont_stay|in_and_out|change_every|different|sit_in_the_car|miss*|on_her_phone|on_their_phones',
    'different|new|another @paidCare .. every|each|all_the_time',
    'always|very|so thirsty|hungry|dirty|wet .. when .. get_there|visit|go|arrive|see|comes',
    'rush|rushes|rushed .. her|him|me|mum|dad',
    'smelt|smelled|smells|unshaven|unwashed|grubby|same_clothes|same_shirt .. ... went|visit|week|last|again|carer*|shirt|bit',
  ]),
  worry('self_neglect', 'speak of somebody who looks after themselves less', [
    'stopped|not|hardly|doesnt|isnt|never|hasnt|given_up .. shaving|washing|bathing|cooking|cleaning|opens|opening|changing|wash|bath|shave .. ... hair|post|curtains|clothes|house|himself|herself|piling|week|lately|anymore|much|$|her|his',
    'post|letters|bills|pots|washing_up|dishes|rubbish .. ... piling|piled|unopened|everywhere|building_up',
    'out_of_date|mouldy|gone_off|rotten .. food|milk|stuff ... fridge|cupboard*|kitchen',
    'used_to|always .. be|was|so .. proud|smart|house_proud|particular|spotless|clean .. ... now|state|mess|everywhere|piling|bother*',
    'house|flat|home|place|kitchen .. ... getting_in_a|in_a|right state|mess|tip ... used_to|lately|mum|dad|his|her',
    'cant|not|dont .. bothered|bother .. cook*|wash*|eat*|clean*|dress*',
    'mostly|only|just .. toast|biscuits|crisps|soup|cereal',
  ]),
  worry('carer_breakdown', 'speak of a carer under strain', [
    'never|no|not|hardly|cant|havent .. get|had|have|got|a|five .. minute|minutes|moment|time|break|rest|day_off|respite .. to|for|from|off|myself|caring|me|since|$',
    'running_on empty|fumes',
    'back|health|nerves|knees|marriage|job|sleep .. ... lifting|caring|suffering|looking_after|since_i_started|care_for',
    'give|gave|given|giving .. up .. work|job|my_job|hobbies|everything .. ... look_after|care|caring|mum|dad|him|her',
    'how much_longer .. ... keep|do|manage|cope|look_after|go_on|carry_on',
    'miss my own|old life',
    'guilty|snapped|shouted|lost_my_temper|lost_my_rag|short .. ... him|her|mum|dad|caring|again|all_the_time',
    'up|awake|wakes|waking .. all|every|half_the|times .. night|a_night|hour ... tired|mum|dad|him|her|exhausted|shattered|me',
    'tired|exhausted|shattered|knackered|worn_out|drained|burnt_out .. ... mum|dad|caring|looking_after|night|him|her|care|carer|husband|wife',
    'all .. care|caring|everything .. ... only_one|on_my_own|by_myself|15|14|16|school|behind|nobody_helps|brother|sister',
  ]),
  worry('exploitation', 'name an early sign that somebody is being used', [
    'different|new|lots_of|strange .. lads|people|men|friends|mates|faces ... in_and_out|payday|turn_up|coming_and_going|hanging|his_flat|her_flat|never_met',
    'boyfriend|friend|girlfriend|mate .. ... nobody|no_one|none_of_us|havent|never .. met|seen|knows',
    'keeps|keep|always .. asking|messaging|ringing|hanging .. ... hold|pictures|pics|come_out|meet|son|daughter|things',
    'new|two|expensive .. phone|trainers|clothes|watch .. ... wont_say|where|secret*|no_money|dont_know_how',
  ]),
  worry('missing', 'say that somebody strays or got lost and came back', [
    'got|gets|getting|get lost .. ... driving|home|shops|walking|way|coming|back|week|bus|sometimes|again',
    'found .. ... garden|street|outside|bus_stop|road|next_door .. ... nightie|pyjamas|night|slippers|dressing_gown|lost|confused',
    'set_off|wandered|walked|went_off|headed .. ... old_house|work|school|her_mums|his_mums|home ... fetched|brought|back|found|neighbour|police',
  ]),
  worry('no_food_heating', 'say that money for food or heat is short', [
    'eating|eat|eats|cooking|cook less|smaller|one_meal|once_a_day .. ... money|last|save|afford|bills|stretch',
    'only|just .. heat|heating|warm .. one|the_one|an_hour|bedroom|living|evening|hour',
    'cant|struggling|hard|behind|dread*|worried|frighten*|scared .. ... electric|gas|gas_bill|heating|bill|bills|food|shop|leccy|meter',
    'bill|bills|electric|gas .. frighten*|scare*|worry|dread*|sky_high|through_the_roof',
    'two|three|extra .. jumpers|cardigans|coats|blankets',
    'end_of .. month ... tight|beans|skint|struggle|short|nothing',
    'choose|chose|choosing|pick .. ... gas|heating|electric ... shop*|food|eat*',
  ]),
  worry('medication', 'speak of muddle or reluctance with medicines', [
    'forgets|forget|forgot|misses|muddle*|mix*|muddled|skips|skip|miss|not_sure|confused .. ... tablets|pills|inhaler|insulin|medication',
    'tablets|pills|medication|inhaler .. ... muddle*|forget*|mix*|missed|confus*|wrong_day|right_ones|hiding|spits|refus*|floor|leftover',
    'taking|take .. the right|wrong ones|tablets|pills',
    'stop|stopped|dont|not taking|take .. water_tablets|tablets|pills|inhaler',
  ]),
  worry('housing_eviction_now', 'say that a home is not sure', [
    'landlord|housing .. wants|selling|putting|says|asked|raising|upping .. ... out|up|sell*|rent|leave|move',
    'behind|arrears|owe|late .. ... rent|mortgage|council_tax',
    'sofa_surfing|couch_surfing|sofa|floor ... mates|friends|mate|sister|bit|while|moment|weeks',
    'notice|section_21|two_months ... landlord|leave|move|out|flat|house|letter',
  ]),
  worry('hospital_discharge_unsafe', 'worry about coming home from hospital', [
    'coming|come|sending|send|sent|discharg* .. home|out|him|her|mum|dad ... hospital|week|soon|ward|monday|friday .. ... suitable|manage|cope|ready|stairs|worried|convinced|how_we|not_sure',
    'physio|ward|doctor|hospital|they .. says|say|talking|reckon ... home|discharg* ... not|dont|ready|manage|cope|convinced|how',
  ]),
  worry('psychological_abuse', 'speak of unkindness', [
    '@relative|he|she|carer .. always|constantly|keeps|forever putting_me|putting_her|putting_him|belittling|having_a_go|criticising|moaning|sniping|nagging|getting_at',
    'talks|talk|speaks|speak .. down|to .. to|me|her .. ... like|child|kid|idiot|dirt|rubbish',
  ]),
  worry('organisational', 'speak of a service that may not be run well', [
    'home|ward|unit|residents|staff ... short_of_staff|short_staffed|never_enough|nobody_about|anyone_about|nothing_to_do|sit_in_front|just_sit|telly_all_day|agency_staff',
    'dont|didnt|not like|happy|keen .. ... way .. they|staff .. talk|speak|treat|handle|do',
  ]),
  worry('discriminatory', 'speak of being treated worse because of who somebody is', [
    'looks|comments|remarks|names|stares|mick|mickey|sniggers|jokes ... because|wheelchair|talk|walk|accent|skin|colour|gay|disab*|headscarf|how_i|for_being',
    'take|takes|taking|took the mick|mickey|micky|piss',
  ]),
  worry('sexual_abuse', 'name something sexual that is not wanted', [
    'remarks|comments|jokes|says_things|looks|stares|messaging|messages|texts ... legs|body|bum|boobs|chest|knickers|pictures|pics|dirty|shower|undress*|creepy',
    'makes .. uncomfortable|feel_funny|feel_uneasy|skin_crawl ... he|man|driver|carer|uncle|way|looks',
  ]),
  worry('child_at_risk', 'name a worry about a child', [
    'little|small|young|grandson|granddaughter|kids|children|lad|girl|baby|boy .. ... cries|crying|quiet|withdrawn|hungry|dirty|out_late|late|thin|alone|bruise*|scared|own ... lot|always|since|boyfriend|night|every|when|own',
    'little|young|small lad|girl|boy|kid .. ... cries|out_late|always|alone|hungry',
  ]),
  worry('modern_slavery', 'name a sign of forced work', [
    'girl|girls|lad|lads|workers|woman|men|cleaner|cleaners|washers .. ... never|worn_out|scared|look* .. ... look_up|say_anything|speak|talk|money|out|exhausted|anything|worn_out|day_off',
    'nail_bar|nails|car_wash|takeaway|factory|farm ... scared|worn_out|never|man .. ... money|watch*|speaks|speak|anything|talk',
  ]),
  worry('other', 'say that something is wrong without saying what', [
    'something|summat|things isnt|not|aint right|adding_up',
    'scared|frightened|nervous .. of|about .. being|living|night|here .. ... own|alone|night|dark',
    'so|very|really|dreadfully|terribly alone|lonely|isolated',
    'evenings|nights|weekends|sundays .. are|is .. terrible|awful|worst|unbearable|long|hard ... ^|$|since|alone|him|her',
    'widow*|lost|died ... evenings|nights|weekends .. terrible|awful|worst|unbearable',
  ]),
]
