import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'past', 'asking']

export const abusePhysical: RuleSet = {
  kind: 'abuse_physical',
  groups: {
    struck: `hit, hits, hitting, beat, beats, beating, batter, batters, battered, battering, punch, punched, punches, punching, kick, kicked, kicks, kicking, slap, slapped, slaps, slapping, smack, smacked, smacks, smacking, thump, thumped, thumps, thumping,
      hurt, hurting, pinch, pinched, pinches, pinching, grab, grabs, grabbed, grabbing, shove, shoves, shoved, shoving, push, pushes, pushed, pushing, drag, drags, dragged, dragging, shake, shakes, shaken, shaking, twist, twists, twisted, twisting,
      knock, knocks, knocked, bray, brays, brayed, clout, clouts, clouted, lamp, lamped, scratch, scratches, scratched, bite, bites, bit, rough with, rough, roughs, roughed, rough handled, manhandled, manhandles, manhandling, assaulted, assaults, assaulting, assault, restrained, restraining, handles, handled, pull, pulls, pulled, yanks, yanked, belt, belts, belted, belting, whack, whacks, whacked, leathers, throws, threw, spit on, spat on, burn, burns, burned, burnt, choke, attack, attacked, attacks, attacking, abusing, force feeds, force feeding, force fed, tied, ties, strapped, holding down, held down, pinned, gets pushed, pushed about, pushed around, shoved about, knocked about, knocking about, been hit, being hit, getting hit, gets hit, gets battered, tormented, dragging`,
    mark: `bruise, bruises, bruising, bruised, marks, mark, finger marks, finger mark, fingermarks, handprint, hand print, slap marks, slap mark, black eye, black eyes, cigarette burn, cigarette burns, burn mark, welts, weals, bite mark, bite marks, black and blue, scratches, grip marks, belt marks, rope marks, red marks, cuts, injuries, injury, broken arm, broken wrist, broken ribs, split lip, lump on his head, lump on her head`,
    body: 'arm, arms, wrist, wrists, back, legs, leg, thigh, thighs, face, neck, head, hand, hands, chest, ribs, shoulders, bottom, breast, breasts, ear, eye, cheek',
    unexplained: 'unexplained, cant tell me, cant say, cant explain, no explanation, nobody can tell, nobody knows, nobody will say, flinch, flinches, flinched, flinching, cowers, cowering, wont say, wont tell, says she fell, says he fell, shape of, story keeps changing, dont add up, doesnt add up, bruises easy, bruises easily, says the, she says the, who did it, said the, told me, scared of, frightened of, i do not know who, new, hand shaped, finger shaped, every time, again',
  },
  rules: [
    {
      id: 'physical.now',
      level: 'emergency',
      says: 'say that somebody is being attacked now',
      weight: 3,
      unless: ['study', 'news', 'past', 'negated', 'asking', 'resolved'],
      patterns: [
        'lads|men|people|gang|someone|man|teenagers|kids s|is|are kicking|punching|beating|stamping|hitting|attacking|mugging|robbing', 'kicking|stamping|punching|beating .. an|the|a|my? old fella|man|lady|woman|bloke|chap|lad',

        '@doer s|is|are hitting|beating|kicking|punching|attacking|battering|slapping|stabbing|hurting me|him|her|them|us|my_mum|mum|an|a|the|someone|old ... now|help|please|camera|hurry|stick|hear|right_now|again', 'attacking|beating|mugging|stabbing|kicking the|an|a|my|him|her|someone old|man|lady|woman|resident|neighbour|now', 'someone|man|lads|gang|they|he|she s|is|are attacking|stabbing|mugging|beating_up', 'by .. the hair|throat|neck ... help|please|let_go|wont|now', 'wont let_go ... hair|arm|please|help|me', 'kicking|smashing|breaking|booting|battering|banging ... door .. in|down ... wants|money|grandson|son|he|scared|they', 'kicking|smashing|breaking .. my|the|our .. door|windows ^? in|down', 'has|got|holding|with|waving .. knife|hammer|bat|machete|gun|axe|crowbar ... me|at_me|us|my|threat*|door|outside|him|her|staff|carer', 'i|he|she .. been stabbed|shot', 'just been attacked|mugged|beaten|beaten_up|stabbed|robbed|hit', 'hitting me|him|now .. with ... help',
      ],
    },
    {
      id: 'physical.struck',
      level: 'crisis',
      says: 'say that somebody is being hurt by another person',
      weight: 2,
      unless: [...harmless, 'negated', 'mildly', 'resolved', 'hypothetical'],
      eases: { past: 'concern' },
      patterns: [
        '@doer nips|nipped|pinches|jabs|pokes|prods|flicks|trips|yanks|cuffs|clips|spits .. me|him|her|them|mum|dad|nan', 'yank*|drag*|pull*|haul* .. up? by .. hair|arm|arms|ear|collar|leg|ankles|wrist', 'by .. hair|scruff', 'hand_mark|hand_marks|handprint ... face|arm|leg|back|neck', 'handy with his|her fists', 'gives|gave|get|got|give me|him|her|mum|dad .. hiding|thumping|good_hiding|slap|clout|clip|belt|smack|kicking|backhander|thick_ear', 'lost .. temper|rag ... hit|grab*|threw|push*|hurt|bruise*',

        'dad|brother|sister|son|daughter|grandson|someone|lad|lads|nephew|he|she|they|resident|neighbour|man|mum|uncle|daughter|lodger @struck .. me|him|her|them|us|mum|dad|nan|my|about|resident*|people|legs|arm|hard|when|residents', '@paid @struck', '@struck|struck by .. @doer', 'gets|getting|being|been|was|got .. hit|beaten|battered|punched|kicked|slapped|smacked|thumped|hurt|pinched|grabbed|shoved|pushed|dragged|shaken|brayed|clouted|assaulted|manhandled|attacked|pushed_about|knocked_about ... by|grandson|son|daughter|carer|staff|lads|he|she|husband|at|about|home|centre', '@doer .. grabs|pinches|slaps|punches|hits|smacks|kicks|shoves|pushes|drags|shakes|twists|burns|beats .. me|him|her|them|us|mum|dad|nan|people|residents|about', '@struck .. me|him|her hard|leaves|marks|when|bruis*|every', 'seen|saw|watched|witnessed|heard|hear .. @paid|son|daughter|staff|him|her|worker|husband ... @struck', 'assaulted|beaten_up|mugged .. last_night|yesterday|today|by|this|police|on|again', 'i was|got|been just? assaulted|attacked|beaten_up|mugged|beaten', 'twist|twisted|twists|bent .. arm|arms|wrist .. up|behind', 'threat*|threatened|threatens|says|said .. to? break|hit|hurt|kill|batter|fall_down|smash ... me|legs|arm|stairs|him|her|us', 'rough|too_rough .. with|when|handling|me|her|him', 'hit|hits|slap|slaps|slapped|smacks|punches|punched me', '@paid|they|staff|someone .. hurt|hurting|hurts .. me|him|her|mum', 'me .. @struck by|me|him|her',
      ],
    },
    {
      id: 'physical.byStaff',
      level: 'crisis',
      says: 'say that somebody who is paid to care hurts somebody',
      weight: 5,
      unless: [...harmless, 'negated', 'mildly', 'resolved', 'hypothetical'],
      eases: { past: 'concern' },
      patterns: [
        'woman|girl|lady|man|lad|bloke from_the|from .. agency|home|care|council ... @struck|yank*|slap*|drag*|pull*',
'@paid @struck', '@paid .. @struck .. me|him|her|them|us|mum|dad|nan|my|about|resident*|residents|people|legs|arm|hard', 'saw|seen|watched .. @paid ... @struck'],
    },
    {
      id: 'physical.marks',
      level: 'crisis',
      says: 'speak of marks that nobody can explain or that point to somebody',
      weight: 2,
      unless: [...harmless, 'negated', 'resolved', 'hypothetical'],
      patterns: [
        'hand_mark|hand_marks|marks|mark|lump|burn|graze .. face|arm|neck|back ... did_it_himself|did_it_herself|manager|home|staff|says', 'did it to? himself|herself ... bruis*|mark|home|manager',

        '@mark ... @unexplained', '@unexplained ... @mark', '@mark .. on|round|around|over|of|all|across .. @body ... @paid|night_lady|home|staff|agency|says|did|cant|tell|respite|who|shape', '@mark ... @paid|respite|day_centre|night_lady ... did|near|say|says|flinch*|did_it|says', 'respite|home|day_centre|placement|school|centre|care_home ... @mark', 'noticed|found|saw|seen|spotted|has|covered|got|there_s|came_back|comes_back|there s .. slap_marks|finger_marks|handprint|cigarette_burn|cigarette_burns|bite_marks|black_and_blue|grip_marks|belt_marks|welts|unexplained', 'covered in bruises|bruising|marks', 'flinch*|cower* .. when|near|at|comes|away|every ... @paid|girl|he|she|staff|near|touch*|voice', 'black_and_blue', 'bruis* .. shape|shoe|hand|fingers|belt|iron', 'leaves|leaving|left marks|bruises|a_mark', '@mark .. @paid|staff did',
      ],
    },
    {
      id: 'physical.worry',
      level: 'concern',
      says: 'speak of rough handling or a mark',
      unless: ['study', 'news', 'asking', 'never', 'hypothetical'],
      patterns: ['heavy_handed|rough_with|bit_rough|manhandl*|not_very_gentle|rough_handling', '@mark .. on|round|over .. @body', 'flinch*', 'bruise|bruises|bruising ... nobody|how|tell|ask|worried|home|carer|know', 'he|she .. pushed|grabbed|smacked|slapped .. once|me|her|him', 'carer|staff|carers|nurse .. rough|heavy_handed|pulled|tugged|yanked'],
    },
  ],
}
