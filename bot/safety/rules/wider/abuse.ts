import type { RuleSet } from '../../engine/rule.ts'
import { controlMoney } from './controlMoney.ts'
import { controlPlace } from './controlPlace.ts'
import { controlWork } from './controlWork.ts'
import { harmBody } from './harmBody.ts'
import { harmHidden } from './harmHidden.ts'
import { harmHome } from './harmHome.ts'
import { wantsToDie } from './mind.ts'
import { unwell } from './unwell.ts'

const notNow = ['past', 'study', 'news', 'asking', 'never', 'hypothetical', 'joking', 'resolved']

/** Nobody is hurt "by" a game, a class or a bargain. */
const physical: RuleSet = {
  kind: 'abuse_physical',
  rules: [
    {
      id: 'physical.widerNow',
      level: 'emergency',
      says: 'say that somebody is being attacked now or is there with a weapon',
      weight: 2,
      unless: [...notNow, 'negated'],
      patterns: [
        'he|she|they .. coming|come|came .. for|after .. me|us|my_mum ... neighbour|phone|hide|hiding|help|knife|door|now|smashed|please',

        'help ... @hitting|hit|kick|hurting .. me|him|her|us|my|mum|dad|brother|sister',
        '@hitting .. me|him|her|us|them|a|mum|dad|nan|my|resident|brother|sister|the ... now|right_this_minute|this_minute|right_now|as_we_speak|help|cant_stop|make_him_stop|cant_get_off|quick|please|screaming',
        '@hitting .. @hurtMe ... with .. belt|stick|bat|pan|chair|bottle|slipper|buckle|hammer|fists|wire|cane',
        'got|has|have|holding|pinned|grabbed .. me|him|her|us|my .. by|against|down|in .. neck|throat|hair|wall|headlock|floor',
        'hands .. round|around|on .. throat|neck',
        'stabbed|shot|slashed|knifed|glassed .. @victim|our|my|kid|lad|leg|arm|stomach|outside|shop|someone|me',
        'been|just|got stabbed|shot|slashed|glassed',
        'man|men|he|someone|lad|lads|bloke|son|grandson|neighbour|she|they|ex|upstairs|youths|gang .. with|has|have|got|waving|holding|carrying|swinging|pulled|pulled_out .. a? @weapon',
        '@weapon ... in_my|at_my|outside|at_the_door|says|said|threat*|waving|swinging|chasing|kill|doorway|throat|stood|face|coming',
        'going_to|gonna|will|says|said|threat*|ill|hell .. kill|stab|burn|shoot|murder|slit|petrol .. me|us|him|her|them|mum|dad|my|all',
        'hiding|hid|locked_myself|locked_ourselves|barricaded|run_and_hid .. ... looking|find|him|he|her|bathroom|wardrobe|cupboard|bedroom|kill|outside|door|car',
        'chasing|chased .. me|us|him|her|my .. with|down|street|round',
      ],
    },
    {
      id: 'physical.wider',
      level: 'crisis',
      says: 'say that somebody is hurt by another',
      weight: 1,
      unless: [...notNow, 'negated', 'mildly', 'wellCared'],
      patterns: [
        '@doer|grandson|son|daughter|carer|neighbour|staff .. @hits .. me|him|her|them|us|mum|dad|nan|gran|grandad|residents|hard|arm|my',
        'finger|hand|thumb|grip|bite|burn|cigarette .. marks|mark|prints|bruises|bruise|burns|shaped',
        'bruise|bruises|bruising|marks|black_eye|welts|burns|cuts .. on|all|up|over|round|under ... flinch*|scared|wont_say|son|carer|staff|husband|explain*|grip|each_time|again|every|new|comes_in|says_nothing|cower*',
        'flinch*|cower*|jumps|shakes|goes_quiet|shrinks .. when .. ... comes_in|comes_near|gets_near|walks_in|walks_past|raises|son|husband|carer|staff|he_s_near',
        'drags|dragged|pulls|pulled|yanks|swings .. by .. hair|arm|ear|collar|neck|wrist',
        'scared|frightened|afraid|terrified .. of .. daughter|son|grandson|husband|wife|partner|carer|staff|him|her|brother|dad|mum|stepdad|neighbour|them ... hit*|nip*|slap*|push*|hurt*|temper|drink|again|shout*|comes',
        'ties|tied|straps|strapped|tying .. to|in|him|her|me|down .. chair|bed|radiator|table|toilet',
        'force|forces|forced|forcing .. food|feeds|feed|feeding|tablets|mouth|down_her|down_his|down_my|medicine',
      ],
    },
  ],
}

const partner = `husband|wife|partner|boyfriend|girlfriend|ex|fella|hubby|husbands|fiance|mums_partner|mums_boyfriend|girlfriends`

const domestic: RuleSet = {
  kind: 'domestic_abuse',
  rules: [
    {
      id: 'domestic.widerNow',
      level: 'emergency',
      says: 'say that a partner or relative is violent or about to be, now',
      weight: 4,
      unless: [...notNow, 'negated'],
      patterns: [
        `${partner}|fella .. strangled|throttled|choked|choking|strangling|stabbed|stabbing .. me|her|him`,
        `he|she|${partner} .. strangled|throttled .. me|her|him ... voice|breathe|neck|throat|passed_out|swallow|again|marks`,
        'strangled me',
        'hiding|hid|locked_myself|locked_ourselves|shut_myself .. in|under|behind .. ... he|him|looking_for_me|find_me|going_through|kick*|outside|her',
        'hear|hearing .. screaming|scream|shouting|crying ... kill|stop|smash*|kids|thud*|bang*|help|next_door|him|begging',
        'screaming ... next_door|upstairs|downstairs|neighbour ... kill|stop|kids|smash*|bang*|help|thud*',
        'has|s|he|she|took|taken|got|gets|pulled|grabbed .. the? knife|knives|hammer|bat|axe|machete ... doorway|drawer|again|stood|says|me|wont|coming',
        `${partner}|he|she ... outside|coming_back|at_the_door|in_the_house|on_his_way|on_her_way ... kill|petrol|knife|burn_us|burn_me|burn_the|smash*|kick*|hide|hiding|police|scared_for`,
        'cant talk|speak ... here|police|listening|room|he_s|he',
        'chucking|throwing|smashing|lobbing .. plates|cups|things|stuff|pans|bottles|furniture|chairs ... me|head|cuts|bleed*|back|us|kids',
        'coming|he_s|she_s back_for_me|back_to_finish|to_get_me|after_me',
      ],
    },
    {
      id: 'domestic.wider',
      level: 'crisis',
      says: 'speak of violence or control by a partner or in the family',
      weight: 2,
      unless: [...notNow, 'negated'],
      eases: { visiting: 'concern' },
      patterns: [
        'picks|chooses|decides|controls|tells|dictates .. what|where|when|who .. i|she .. wear|wears|eat|eats|go|goes|see|sees|spend|speak',
        'listens|listening|stands|hovers .. at|behind|in|on .. door|phone|calls ... ring*|phone*|mum|talk*|sister|visit*|speak',
        'had|got|pinned|pushed|held|has .. me|her .. up .. against|by',
        'makes|made|make .. me|her|us .. sleep|sit|stay|stand|wait|live .. in|on|out|outside .. car|floor|garden|garage|shed|street|bath|kitchen|cold',

        `${partner} .. @hits .. me|her|him|us|walking_frame|frame|phone|dinner|belly|stomach|stairs|wall|kids`,
        `${partner} ... hits|hit|beats|slaps|punches|kicks|strangles|threatens|controls|rapes|locks|hurts .. me|her|him|us|kids`,
        'he|she hits|hit|beats|slaps|punches|punched|kicks|kicked|shoves|shoved|pushes|chokes .. me|her|my',
        'he|she @hits me|my_belly|my_stomach|my_face|my_arm ... drink|pregnant|last_week|drunk|again|when|night|every|temper|then|says|sorry|pub',
        'pregnant ... punch*|hit*|kick*|push*|belly|shove*|stomach .. ... he|she|me',
        `he|she|they|partner|${partner} .. checks|check|checking|tracks|tracking|reads|reading|monitors|got|has|takes|took|hides|hid|smashed|controls|keeps .. my|her .. phone|messages|mileage|car_mileage|texts|bank|receipts|location|keys|car_keys|passport|wages|every_penny`,
        'he|she|husband .. check .. car|mileage|phone|receipts|knickers',
        'ask .. for .. money ... tampax|shopping|food|anything|bus|nappies|pads|knickers|every|he|she',
        'not|never|dont|wont|isnt|arent allowed|let|lets .. ... see|go|out|work|phone|speak|talk|leave|friends|family|sister|mum|door|money|doctor|college|on_my_own .. ... he|husband|wife|partner|boyfriend|son|she|family|sister|mum|friends|mileage|house|unless|without_him',
        'wont|doesnt|never|not let|lets|letting .. me|her|mum|us .. out|leave|see|go|speak|talk|phone|work|use|have|near',
        'locks|locked|lock|shuts .. me|her|him|mum|us .. in|out|up|inside ... work|goes|out|day|night|house|room|hours|balcony|when',
        'says|said|threatens|threatened|threatening|will|hell|shell|going_to .. put|post|share|send|tell|take|hurt|kill|report|deport|leave_me|burn|smash|find .. pics|pictures|photos|nudes|kids|children|passport|immigration|dog|me|family|work|everyone|social_services|us ... if|unless|leave|leaves|tell|back_to|online',
        `says|said|told .. if .. i leave|tell|left|go|report|speak ... kill|find|take|kids|hurt|pics|burn|never_see|himself`,
        'goes|going|gone|went|keeps_going|keeps .. back .. to .. him|her ... black_eye|bruise*|hit*|again|another|split_lip|broken|beat*|kill',
        'black_eye|split_lip|broken_jaw|another_bruise ... again|another|him|he|husband|partner|boyfriend|says_she|door|walked',
        `scared|frightened|terrified|afraid .. of .. ${partner}|husband|what_hell_do|him ... home|drink|find|kids|leave|comes|tonight|hurt*`,
        'walking_on_eggshells|treading_on_eggshells|controlling ... hit*|scared|kids|allowed|money|phone|leave|violent|hurt*|frightened',
        'walking_frame|frame|stick|wheelchair|hearing_aids|glasses .. threw|thrown|hid|hides|takes|took|stairs ... crawl|away|husband|wife|son|so_i|punish*|cant',
        'said|told .. crawl|beg',
        'honour|shame|disgraced|family_honour .. ... kill|hurt|lock*|marry|uncle|brothers|threat*|scared|izzat',
        'stalk*|follows_me|following_me|followed_me|turning_up|turns_up|waiting_outside .. ... ex|husband|boyfriend|work|every|scared|injunction',
        'refuge|safe_house|need_to_get_out|get_away_from_him|get_away_from_her|escape_from .. ... tonight|kids|him|husband|now|need|nowhere|violent|today',
      ],
    },
  ],
}

const sexual: RuleSet = {
  kind: 'sexual_abuse',
  groups: {
    private:
      'down there, private parts, privates, private, boobs, breasts, breast, chest, bum, bottom, willy, fanny, between my legs, between her legs, knickers, my body, her body, inside my, up my skirt, my thigh, genitals, bits, inappropriately, in places, sexually, in the shower',
  },
  rules: [
    {
      id: 'sexual.widerNow',
      level: 'emergency',
      says: 'say that a sexual assault is happening or has just happened',
      weight: 6,
      unless: [...notNow, 'negated'],
      patterns: [
        'just|tonight|today|last_night|this_morning|hour_ago .. been|got|was .. raped|sexually_assaulted|assaulted_sexually',
        'been raped|sexually_assaulted ... just|tonight|today|last_night|this_morning|bleed*|hour|now|help',
        'raped .. me|her|him .. last_night|tonight|today|just|this_morning|now',
        'wont|not|cant .. get|getting off|him_off .. me|her|him',
        'on_top_of .. me|her|him|jean|mum|resident|another|lady',
        'followed|gone_into|went_into|in|into .. her|my|their|his .. room|bed|bedroom ... on_top|touching|off_me|naked|trousers|undress*|screaming|get_off',
        'is|s|hes touching|feeling|groping|undressing|raping .. her|me|him|my ... now|taxi|car|van|back_of|help|room|rung|crying|wont_stop|locked|screaming',
        'taxi|car|van|park|room|flat ... touching|groping|undressing|raping .. her|me|him',
        'man|men|lads|boys|uncle|he .. is|are|s .. forcing|holding|trying .. ... rape|sex|clothes|off|down',
        'spiked|drugged .. ... raped|woke_up|assaulted|touched|clothes',
      ],
    },
    {
      id: 'sexual.wider',
      level: 'crisis',
      says: 'speak of sexual abuse',
      weight: 3,
      unless: [...notNow, 'negated'],
      patterns: [
        'films|filming|filmed|photographs|photos|pictures|records|watches|watching|spies .. me|her|him|us .. ... bath|shower|undress*|naked|dressing|toilet|bed|asleep',
        'game|games|secret|tickle|tickling .. ... dont_like|didnt_like|hurts|not_to_tell|secret|make_me|bed|bath',

        'touch|touches|touched|touching|feels|felt|feeling_me|rubs|rubbed|grabs|grabbed|gropes|groped|fondl*|strokes|puts_his_hand|put_his_hand|his_hands .. me|her|him|my|us|up|on|in .. @private',
        'touches|touched|touching|touch .. me|her|him .. wash*|bath|shower|bed|night|dont_like|stop|when|and_i|funny|wrong',
        'comes|came|coming|gets|got|sneaks|creeps|climbs .. in|into|in_to .. my|her|their .. room|bed|bedroom .. at? night|nights|again|when|naked|while|and|$',
        'makes|make|made|making|forces|forced|wants|asks|asked|tells|told .. me|her|him|us .. to? .. kiss|touch|watch|suck|undress|strip|do_things|do_sex|have_sex|sex|do_it|take_my_clothes|show|pose|do_stuff|lie_down_with|sleep_with',
        'have|has|had|having|sex|it|do_it|does_it .. even_when|even_though|when .. i|she .. say|says|said|dont|doesnt .. no|want',
        'even_when i say no',
        'say|said|says no ... doesnt_stop|does_it|anyway|carries_on|makes|wont_stop|husband|sex',
        'marry|married|marriage|wedding .. ... forced|against|16|15|17|14|bangladesh|pakistan|abroad|dont_want|doesnt_want|summer|never_met|cousin|family|wont_let|no_choice|passport|make*',
        'bruise|bruises|bruising|marks|bleeding|blood|torn|sore .. inside|on|between|from .. thighs|thigh|legs|privates|breasts|knickers|down_there|groin|pants|vagina',
        'sends|sent|sending|asks|asking|wants|keeps|threat* .. nudes|naked|dirty_pictures|dick_pic*|sexual|pics_of_me_naked|pictures_of_me_naked|photos_of_me_naked',
        'nudes|naked_pictures|naked_photos|naked_pics ... post|share|threat*|send|online|school|everyone|pay|unless|13|14|15|12|older',
        'exposed|flashed|flashes|wanks|wanking|plays_with .. himself|herself|me|her|residents|kids|in_front',
        'raped|rape|rapes|molest*|sexually|sexual .. ... me|her|him|husband|stepdad|uncle|carer|dad|staff|brother|again|abuse*|assault*|resident|boss|partner',
        'gets|got|getting|lies|lying|lays|sleeps .. in|into .. bed .. with .. me|her|resident|residents|him|client',
        'does|do|did|doing .. things|stuff|sex_things|rude_things|secret_things .. to|with .. me|her|him|my|us ... secret|night|bath|dont_like|not_to_tell|said|my|her|hurts|down|bed|room|tell',
        'secret|our_secret|not_to_tell|dont_tell ... touch*|kiss*|uncle|stepdad|bed|special|game|carer|grandad|room',
        'pulls|pulled|takes|took .. my|her .. knickers|trousers|pants|nightie|bra|clothes .. down|off',
        'kiss*|touch* .. on_the_lips|on_the_mouth|me_and_i|residents|clients ... dont_like|didnt_want|stop|scared|staff|carer|bus|centre',
      ],
    },
  ],
}

const psychological: RuleSet = {
  kind: 'psychological_abuse',
  rules: [
    {
      id: 'psychological.wider',
      level: 'crisis',
      says: 'speak of threats, humiliation or shutting somebody away',
      weight: 1,
      unless: [...notNow, 'negated', 'mildly', 'wellCared'],
      eases: { visiting: 'concern' },
      patterns: [
        'tells|told|says|said .. nobody|no_one .. will|would|d .. come|believe|help|want|love|care|listen',
        'nobody|no_one will .. come|believe|help .. if|him|her|me|us .. shout*|tell*|scream*|he|she',

        'tells|calls|calling|called|says|shouts|screams|swears|told .. me|him|her|us|at|mum|dad|she|i ... stupid|useless|waste|worthless|burden|fat|disgusting|names|ugly|thick|pathetic|spastic|retard|idiot|dirty|nuisance|rubbish|hated|vile|cow|bitch|filthy|evil .. ... every|always|when|wet|all|put|again|front|home|wish*|carer|son|daughter|constantly|and',
        'every|always|constantly|all_the_time|daily .. tells|calls|says|shouts|swears .. ... stupid|useless|waste|worthless|burden|names|fat|ugly|disgusting',
        'put|stick|shove|dump|sling|throw|send .. me|him|her|mum|dad .. in|into .. a? home ... if|unless|says|threat*|dont|hell|shell|every',
        'threatens|threatened|threatening|threat|says .. ... put_me_in|never_see|kick_me_out|grandkids|leave_me|stop_my|take_my|hurt_the|have_me_sectioned|sectioned|social_services|the_dog',
        'never .. see .. grandkids|grandchildren|kids|children|family .. again|unless|if',
        'unless|if .. i|dont do_as|do_what|sign|pay|give|behave',
        'makes|make|made|making .. me|him|her|dad|mum|them|residents .. beg|crawl|wait|stand_in|eat_off|sit_in|go_without|wear|say_sorry|ask_permission|wet ... laugh*|tea|food|floor|hours|corner|toilet|everyone|punish*|humiliat*',
        'laughs|laughing|mocks|mocking|humiliat*|taunt*|tease|teases|belittl*|ridicul* .. at|me|him|her|us ... wet|beg|fall|cry|cries|walk|everyone|every|disab*|tea|speech|staff|carer|in_front',
        'shouts|screams|swears|yells|bawls|shouting|screaming|swearing .. at .. me|him|her|mum|dad|residents|nan|us ... wet|slow|every|always|scared|cry|cries|carer|staff|stupid|hours|stop|all_the_time|frightened|hear',
        'wont|doesnt|not|never|stops|stopped|stopping let|lets|letting|allow|allows|allowed .. me|her|mum|him|dad|nan ... out|friends|visitors|phone|family|leave|see|speak|anyone|doctor|church',
        'locks|locked|locking|shuts .. me|her|him|mum|dad|nan|them .. in .. room|bedroom|house|flat|bathroom|cupboard|her_room|his_room|my_room|upstairs',
        'ignores|ignore|ignoring|silent_treatment|wont_speak_to .. me|him|her ... days|weeks|punish*|call|cry|bell',
        'tells|telling|told .. everyone|people|them .. i_am|she_is|mad|going_senile|losing_my_marbles|senile',
        'hides|hid|moves|moved|takes .. my|her|his .. glasses|teeth|hearing_aid|hearing_aids|stick|frame|phone|things .. ... says|mad|laugh*|forgot|punish*|purpose|so',
      ],
    },
  ],
}

const discriminatory: RuleSet = {
  kind: 'discriminatory',
  groups: {
    trait:
      'gay, lesbian, trans, black, brown, asian, muslim, jewish, sikh, polish, romanian, roma, gypsy, traveller, headscarf, hijab, turban, disabled, disability, wheelchair, autistic, deaf, blind, downs, the way i walk, the way he walks, the way she walks, the way i talk, walk funny, talk funny, my skin, skin colour, my colour, my accent, foreigner, foreign, immigrant, go home, go back to, go back, p, paki, spastic, retard, mong, cripple, n word, racist, homophobic, queer, faggot, fag, tranny, terrorist, hate crime, where i come from, my religion, boyfriend visit, girlfriend visit, special needs, my legs, my face',
    attack:
      'spit, spat, spits, spitting, shout, shouts, shouted, shouting, throw, throws, threw, throwing, chuck, chucked, chuck, shove, shoved, dog mess, dog poo, eggs, egged, stones, graffiti, spray painted, sprayed, smashed, bullied, bully, bullies, bullying, abuse, abused, abusing, attacked, attack, attacks, mess through, letterbox, kicked, pushed, picked on, picking on, harass, harassed, harassing, refused, refuse, wont let, wont serve, wont have, follow, followed, chant, chanting, call me, calls me, calling me, called me, call him, call her, call us',
  },
  rules: [
    {
      id: 'discriminatory.wider',
      level: 'crisis',
      says: 'say that somebody is attacked, harassed or refused for who they are',
      weight: 4,
      unless: [...notNow, 'negated', 'wellCared', 'mildly'],
      patterns: [
        'painted|sprayed|scratched|daubed|scrawled|wrote|written .. slur|swastika|nazi|racist|name|names|words|abuse|message .. ... garage|door|wall|car|house|fence',
        'racist|homophobic|transphobic|antisemitic|islamophobic|ableist .. abuse|graffiti|slur|slurs|names|neighbour|neighbours|comments|attack|letter|letters',

        '@attack ... @trait',
        '@trait ... @attack .. me|us|him|her|them|at|through|again|every|daily|stones|eggs|my|our',
        'because|cos|for .. i_am|she_is|he_is|we_are|being|of .. @trait ... wont|refus*|not_allowed|attack*|kick*|hit*|throw*|sack*|evict*|spit|call*|deny|denied',
        'wont|not|refus*|never|stop* .. let|allow|allowed|have|serve|visit .. ... because|cos .. @trait|gay|black|i_am|we_are',
        'dog_mess|dog_poo|dog_muck|fireworks|eggs|excrement|rubbish .. through|at .. letterbox|letter_box|door|window|windows',
      ],
    },
  ],
}

/** Hurt by other people, whoever they are. */
export const abuse: readonly RuleSet[] = [
  physical,
  domestic,
  sexual,
  psychological,
  discriminatory,
  ...controlMoney,
  ...controlWork,
  ...controlPlace,
  ...harmBody,
  ...harmHome,
  ...harmHidden,
  ...wantsToDie,
  ...unwell,
]
