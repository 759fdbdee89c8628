import type { RuleSet } from '../engine/rule.ts'

const harmless = ['study', 'news', 'asking']

export const sexual: RuleSet = {
  kind: 'sexual_abuse',
  groups: {
    private: `private parts, privates, private, boobs, breasts, bottom, bum, between my legs, between her legs, between his legs, down there, knickers, pants, willy, penis, vagina, bra, underneath my clothes, under my clothes, inside my clothes, my bits, her bits, fanny, groin, my chest, her chest, my leg, her leg, my thigh, up my skirt, in my trousers, genitals`,
    touch: 'touch, touches, touched, touching, feel, feels, felt up, fondles, fondled, fondling, gropes, groped, groping, rubs, rubbed, rubbing, puts his hand, put his hand, puts his hands, put his hands, hand in, hand up, hands up, hand down, hands in, kisses, kissed, interfered with, interferes, puts his fingers, put his fingers, strokes, tickles, squeezes, lies on top, got on top, gets on top',
  },
  rules: [
    {
      id: 'sexual.now',
      level: 'emergency',
      says: 'say that a rape or sexual assault is happening or has just happened',
      weight: 4,
      unless: [...harmless, 'past', 'negated'],
      patterns: [
        'just|has_just forced .. himself|me', 'forced himself .. on ... now|just|asleep|here|still|next', 'raped|assaulted_me|forced ... asleep next|beside',
'raped ... still_here|here|now|in_the_house|in_my_flat|just|still|minutes|outside', 'just raped', 's|has|is just? raping', 'raping', 'trying|tried to rape ... now|outside|door|here', 'forcing himself on', 'door locked .. crying|cry|scream*', 'crying|screaming .. out? ... consent', 'cant consent ... locked|room|now', 'being sexually? raped|assaulted now'],
    },
    {
      id: 'sexual.abuse',
      level: 'crisis',
      says: 'speak of sexual abuse',
      weight: 3,
      unless: [...harmless, 'negated'],
      eases: { past: 'concern' },
      patterns: [
        'wanted|asked|tried|leaned_in .. kiss|cuddle|sex ... pushed|bed|grabbed|held|touch*|stop', 'pushed|pinned|threw|forced .. me|her .. on|onto|down .. bed|sofa|floor', 'dont|doesnt|not let|want .. him|them|that_man .. in|into|near|on .. my|her|me bed|room', 'in my|her bed ... staff|carer|him|man|night',

        'hand|hands|fingers .. down|up|in|inside|under|between my|her|his|me top|skirt|trousers|blouse|dress|bra|knickers|pants|shirt|legs|nightie|clothes|jumper', 'underwear|knickers|pants|pyjamas .. bag|missing|blood|torn|inside_out|wrong|ripped|changed', 'wont let|not_let anyone|anybody|them|us near|touch|wash ... underwear|respite|knickers|bag', 'interfered|interfering|interferes with', 'made|makes|make me|her|him|us .. touch|kiss|watch|undress|strip|naked|look', 'dirty|rude films|videos|things|games ... makes|made|with_me|secret|shows', 'sleep|slept|sleeping with him|me|her|men ... or|forced|fags|money|make*|money|rent|dont_want', 'up against me|her',

        'raped|rapes|rape|sexually_assaulted|sexually_abused|sexual_assault|sexual_abuse|molested|molests|sexually_abusing|indecently_assaulted|sexually_exploited|sexual_exploitation|assaulted_me_sexually', '@touch .. @private', '@touch .. me|her|him ... secret|dont_like|wont_tell|night|tell|centre|bus|taxi|bed|wrong|sleep|inappropriately|sexually|where|stop|uncomfortable', 'touch* ... secret|our_secret|private*|sexually|inappropriately', '@doer|man|uncle .. @touch me|her|him $', '@touch me|her|him where|in_places|down', 'our secret|little_secret|special_secret', 'makes|made|make|making|forces|forced|forcing|pressures me|her|him|us|them .. do things|stuff|sexual|sex|it|dirty|bed', 'makes|made|make|making|forces|forced me|her|him ... sex|sexual|bed ... want|dont|fags|money|says|for|job', 'have|having|had|wants|demands .. sex .. with? .. him|he|fags|money|rent|want|dont|drink|her|me|resident|consent|owe|sister', 'dont|didnt|not|never want|wanted|like it|to|sex|bed ... bed|job|wife|sex|stop|does_it', 'wifes_job|wife_s_job|wifely_duty|wifes_duty', 'comes|came|gets|getting|got|climbs|climbed|come in|into|on .. my|her|his|the room|bed .. at|in|every|with|and ... night|nights|touch*|dark|me|lies', 'comes|come|came in my|her|me room|bedroom ... night|11|12|13|10|nights|drunk|im|boyfriend|touch*|scared', 'man|men|he|someone gets|got|in|getting .. her|my|his bed .. night|home', 'exposed|exposes|exposing|flashed|flashing|wanking|masturbat*|touches .. himself|willy|penis|parts|me_his', 'showed|shows .. his|me_his willy|penis|thing|private_parts', 'bruis*|blood|bleeding|sore|torn|infection .. between|private|down_there|vagina*|knickers|underwear|legs|std|sti', 'photos|photo|pictures|pics|picture|film*|video* .. me|her|him|of .. naked|undressed|shower|bath|toilet|clothes|undressing|knickers', 'naked|nude|nudes|rude|sexy|dirty pictures|pics|photos|photo|video ... send*|sent|made|make|took|facebook|online|him|of', 'disclosed|disclosure|told|says|said|alleges|alleged ... sexual|sexually|touched|exposed|raped|kissed|fondled|inappropriate*|hand_in|knickers', 'grooming|groomed .. her|him|me|my|by|for', 'sexual advances|comments ... staff|carer|forced|every|resident', 'inappropriate*|sexually .. touch*|behav* ... resident|staff|carer|driver|client|her|him', 'kissed|kisses|kissing .. me|her|him ... dont|not|lips|carer|driver|staff|secret',
        'rent .. sex|favours', 'sexual favours|favour',
      ],
    },
    {
      id: 'sexual.worry',
      level: 'concern',
      says: 'speak of attention that somebody does not want',
      unless: [...harmless, 'past'],
      patterns: ['keeps|keep|kept|always|wanting|tries|tried .. hold*|holding|cuddl*|hug*|kiss*|touch*|stroking|hugging .. hand|her|him|my|me|daughter|knee|hair ... doesnt|dont|not|like|uncomfortable|centre', 'doesnt|dont|didnt like it|him|the_way|when_he ... hand|hug*|touch*|looks|man|driver|close', 'boyfriend .. older|much_older ... uneasy|learning|worried|downs', 'much_older|older man|boyfriend|bloke ... uneasy|learning|worried|vulnerable', 'uncomfortable|creepy|weird|creep|pervy|letch* ... man|he|him|driver|carer|touch*|looks|stares|comments|way', 'staring|stares|leering|comments|remarks .. at|about my|her body|chest|boobs|legs|bottom|breasts', 'dirty|sexual|rude|lewd comments|jokes|remarks|texts|messages', 'asks|asking|wants|asked .. for? pictures|photos|pics|me_to_undress|to_see_me', 'sexualised|sexually behaviour|language|active'],
    },
  ],
}
