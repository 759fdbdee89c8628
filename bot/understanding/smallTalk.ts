/**
 * Messages that wish for nothing, whatever words they hold: greetings, thanks, names, "hang on, the dog's barking".
 * Read on normalised text; only whole, short messages are ever taken for small talk.
 */

/** Longer messages say something besides. */
const mostWords = 13

/** Polite beginnings and ends, which change nothing. */
const polite =
  /^(?:(?:hi|hiya|hello|hey|morning|evening|afternoon|good morning|good afternoon|good evening|ok|okay|right|well|oh|ah|so|yes|yeah|no|sorry|please|thanks|there|love|now then|and|its ok|thats ok) (?:\. )?)+|(?: (?:please|thanks|thank you|love|pal|mate|friend|cheers|ta|lol|haha|x+|duck|flower|dear))+(?= \.$)/g

/** First names that are also words we listen for. */
const forenames =
  'bill|rose|violet|iris|ivy|daisy|heather|lily|poppy|grace|faith|hope|joy|dawn|pat|mark|art|jack|carol|robin|basil|gay|penny|sandy|ash|dot|olive|' +
  'may|june|april|summer|christian|dean|jean|frank|rich|will|grant|lance|cliff|miles|guy|gene|melody|harmony|piper|cat|kit|roman|paris|israel|' +
  'india|china|florence|chelsea|jasmine|fern|holly|hazel|rosemary|ginger|sherry|brandy|rusty|russell|sonny|bob|nick|rob|sue|drew|josh|skip|' +
  'eve|noel|pearl|ruby|gemma|jade|amber|crystal|victor|christopher|bishop|abbott|temple|chase|hunter|mason|carter|cooper|parker|gardner|taylor|' +
  'walker|baker|cook|piano|bee|bunny|kitty|bunty|birdie|buddy|archer|fisher|shepherd|sergeant|major|earl|duke|prince|king|queenie|mo|gill|tim|polly'

const talk: readonly RegExp[] = [
  // Names
  new RegExp(
    `^(?:im |i am |its |this is |name |me )?(?:${forenames})(?: (?!(?:for|and|or|with|to|of|in|near|at|group|groups|class|classes|club|clubs|lessons?|therapy|worries|home|homes|help|sitter|food|walk\\w*|owner|community)\\b)[a-z]+)?(?: here)? \\.$`,
  ),
  /^(?:my name is|my names|my name|name is|names|im called|call me|i go by|they call me|people call me|everyone calls me|the names|signed|from) [a-z]+(?: [a-z]+){0,2} \.$/,
  /^(?:its |im |i am |this is |from )?(?:mr|mrs|ms|miss|dr|sir|dame|rev) [a-z]+(?: [a-z]+){0,2} \.$/,
  // Wait for me
  /^(?:hang on|hold on|bear with|wait|one (?:sec|second|minute|moment|mo)|just a (?:sec|second|minute|mo|tick|moment)|give me a (?:sec|second|minute|mo|moment)|in a (?:bit|sec|minute|mo)|back in|be right back|brb|two ticks|half a mo)\b/,
  /^(?:im )?(?:just )?(?:popping|nipping|going|off|need|got) (?:out )?to (?:put|get|answer|go|the|let|make|see|feed|turn|have|nip|pop)\b.*\b(?:kettle|door|loo|toilet|bathroom|shop|phone|dog out|cat|oven|washing|postman|parcel|bed|tea on|dinner|run|go)\b.*\.$/,
  /\b(?:give me a (?:sec|minute|mo|second|moment)|be quick|my daughters? came in|back (?:soon|in a|later|shortly)|someones? at the door|kettles? (?:on|boiling|boiled)|(?:phone|battery)s? (?:is )?(?:nearly |about |almost |running |going |gone )*(?:dead|flat|low|die|out))\b/,
  // News of the day
  /^(?:i have |ive |i |weve |just |im )*(?:had|having|finished|finishing|eating|making|got) (?:my |me |our |some |a |just )*(?:tea|dinner|lunch|breakfast|coffee|brew|cuppa|supper|bath|shower|nap)(?: now| first| on| thanks| today)? \.$/,
  /^(?:i have |ive |i |weve |im |we |just )*(?:just )?(?:been|got|came|come|back|am|on|at|in|walked)(?: back| in| home| to| from| on| at| the| my)+ (?:work|shops?|shopping|bus|train|town|church|garden|kitchen|library|doctors?|holiday|a walk|walk|dog|bed|phone|sofa|settee|couch|pub|gym|bath)(?: (?:now|just now|at the (?:minute|moment)|today|at moment|so))* \.$/,
  /^(?:what a |its |it is |its a |its been |isnt it |bit |been |such |really |very |lovely |nice |grand |horrible |awful |miserable |chilly |hot |a |gorgeous |beautiful |cold |freezing |wet |windy |sunny |warm |parky |mild |dull |typical |proper |glorious )+(?:day|weather|morning|evening|afternoon|night|out|outside|today|week|sunshine|rain|one)(?: (?:today|out|outside|out there|isnt it|innit|here|there|again|for it|for the time of year|this morning|now|at last|for ducks|at the moment|so far|lately|for once|thank you|thanks))* \.$/,
  /^(?:its |it is |has it )?(?:stopped |started |still |been )*(?:raining|snowing|chucking it down|throwing it down|pouring|tipping|siling|teeming|sunny|windy)\b[a-z ]*\.$/,
  /^(?:did|have|are) you (?:see|seen|watch|watched|watching|hear|heard|catch)\b/,
  /^(?:[a-z]+ ){1,3}(?:won|drew|lost|scored) (?:again|last night|yesterday|at the weekend|on (?:saturday|sunday)|today|at home|away|[0-9])\b[a-z0-9 ]*\.$/,
  /^(?:its )?(?:my|mums|his|her|our) (?:birthday|anniversary)(?: today| tomorrow| this week| next week| on [a-z]+)? \.$/,
  // Partings and good wishes
  /^(?:you )?(?:have|enjoy|hope you have|had) (?:a |your |the )?(?:good|nice|lovely|great|safe|fab|pleasant|rest|wonderful|weekend|day|evening|holiday|tea|dinner|lunch)\b[a-z ]*\.$/,
  /^(?:happy|merry) (?:christmas|new year|birthday|easter|eid|diwali|holidays?|friday|monday)\b/,
  /^(?:see you|bye|goodbye|cheerio|ta ra|tara|night|goodnight|speak soon|take care|god bless|bless you|all the best)\b/,
  // Thanks and approval, without a further wish
  /^(?:that |those |this |it |they |i |ill |all |you |youve |that s|thats |its |its all |was |were |been |been very |very |really |so |much |such |looks? |sounds? |is |are |have |one |the (?:first|second|third|last|top|middle|bottom) one |a )*(?:thanks?|thank|ta|cheers|brilliant|lovely|great|perfect|fab|fabulous|wonderful|helpful|kind|grateful|smashing|champion|excellent|good|nice|super|ace|spot on|just the (?:job|ticket)|ideal|interesting|better|best|appreciate(?:d)?)\b(?!.*\b(?:but|need|want|wants|looking|where|how|any|is there|could|can|help with|id|would|company|at (?!the (?:moment|minute))|with (?!that|it|me|this)|to (?:walk|go|see|meet|sing|play|join|have|talk(?! to you)|be|get|do|sit|eat|learn)|aunts?|uncles?|gran|grandad|grandson|granddaughter|nephews?|nieces?|home|homes)\b)[a-z ]*\.$/,
  // To whom am I talking
  /^(?:are|is|were) (?:you|this|it|that) (?:a |an |the )?(?:real|human|person|robot|bot|machine|computer|ai|there|busy|married|happy|okay|alright|well|sure|still|open|listening|recording|recorded|single|male|female|man|woman|free|private|confidential|safe|secure|anonymous|nhs|council|social worker|doctor|nurse|from|called|on|tired|old|allowed|pet|christian|religious|muslim|gay|any good|clever|joking|having|working|based)\b(?!.*\b(?:my|me|mum|dad|near|for)\b)/,
  /^(?:do|can|have|did|does|will) (?:you|it|they) (?:like|love|sleep|eat|drink|dream|cook|drive|live|believe|pray|get tired|feel|remember|speak|know|hear|see|understand|read|keep|record|store|share|tell|write|ever|watch|follow|play|smoke|go|got|work|work for|have (?:a |any )?(?:pets?|hobb(?:y|ies)|family|children|kids|feelings|dog|cat|name|job|favourite|body|friends?))\b(?!.*\b(?:groups?|clubs?|anyone|anybody|someone|somebody|somewhere|anywhere|any|who|where|how|if|for|near|mum|dad|class(?:es)?|about|what help|homes?|bus(?:es)?)\b)/,
  /^(?:whos|who is|who|what|whats|what is|what are|where|where is|how old|how)(?: are| is| were| do| did)* (?:you|your|youre|yours)\b(?<!how do you)(?!.*\b(?:recommend|suggest|do for|offer|think i|think about my|have for|help|get|run|serve|serves|meet|charge|start with)\b)/,
  /^(?:who|what) (?:made|built|owns|pays|runs|programmed|designed|created|is) (?:you|this|it|that)\b/,
  /^(?:tell me|say|know) (?:a joke|something funny|about you|about yourself|your name|more)\b/,
  /^(?:testing|test)(?: testing| test| one| two| three| 1| 2| 3)* \.$/,
  // Slips, doubts and answers that tell nothing
  /^(?:just )?(?:let me|ill just|i need to|i must|ill) (?:get|find|put|fetch|grab|look for) (?:my|the|a|some) (?:[a-z]+ )?(?:specs|glasses|pen|paper|diary|calendar|phone|son|daughter|wife|husband|purse|card|letter|charger|slippers|coat|tea|kettle)(?: on| first| out)? \.$/,
  /^(?:no |not |never |maybe |perhaps |possibly )*(?:today|now|yet|tonight|tomorrow|really|this (?:week|time)|right now|at the (?:minute|moment)|for me|worried|mind|worry|bothered|fussed|often)(?: thanks| though| about (?:it|that))* \.$/,
  /^(?:dont|do not|no need to) (?:worry|fuss|bother|panic)(?: about (?:it|that|me)| yourself)? \.$/,
  /^(?:no|yes|the|that|this|maybe) (?:the )?[a-z]+(?: [a-z]+)? ones?(?: is| looks| sounds| would| will| please| best| good| fine| nice| better| do| then)* \.$/,
  /^(?:flat|number|no|house|room|apartment|unit|block|floor) [0-9]+[a-z]?\b[a-z0-9 ]*\.$/,
  /^(?:aw+|ah+|oh+|ooh|ha|haha|bless|never|fancy that|gosh|wow|blimey|crikey|by gum|ee|well i never|is that so|really|i see)(?: (?:bless|you|him|her|them|that|dear|yes|no|right|love|well|thanks|i see))* \.$/,
  /^(?:on|from|with|using) (?:my|our|his|her) (?:own )?(?:phone|mobile|computer|laptop|tablet|ipad|way|home|house)(?: thanks| at the moment| now)* \.$/,
  /^(?:i |ive |i have |im |think i |my finger |it )*(?:just |must have |accidentally )*(?:pressed|hit|clicked|touched|typed|sent|tapped|picked|chose|put|spelt)\b.*\b(?:wrong|twice|mistake|accident|too (?:soon|early)|early)\b[a-z ]*\.$/,
  /^(?:id |i |i would |i d |can i |could i |may i |let me |ill |i need to |need to |please )*(?:rather not|prefer not|dont want to say|dont want to (?:talk|think) about (?:it|that)|have a think|think (?:about|on|it over)|mull|sleep on it|get back to you|come back|not say|not sure|pass|skip|leave it)\b[a-z ]*\.$/,
  /^(?:i |we |she |he |they |thats |that is |that s |its |it is )*(?:live|lives|right|correct|wrong|true|not it|me|mine|where i live|my (?:address|number|name|postcode|email|phone)|the one|enough|all|it|fine)(?: there| here| is| now| for now| by the way| for today)* \.$/,
  /^(?:i |we |really |honestly |just )*(?:dont|do not) (?:really )?(?:know|mind|care|remember|fancy any|want any)(?: really| yet| sorry| at all| any more| what to (?:say|put|write|type)| which| either| of (?:these|those|them))* \.$/,
  // About this conversation, and answers to its questions
  /^(?:who|what) am i (?:talking|speaking|chatting|typing|writing)\b[a-z ]*\.$/,
  /^(?:how (?:long|many|much|much longer|many more))(?: (?:does|will|is|do|are|more|longer|questions|this|it|that|there|left|you|have|got|to go|take|be|going|still))* \.$/,
  /^(?:right |so |now |and )*(?:where|what) (?:were|was|are) (?:we|i|that|it|you)\b(?: (?:up to|saying|on about|doing|again|about|at))* \.$/,
  /^(?:can i |let me |ill |i will |i need to |id like to |i want to |i might |we might |well )*(?:just )?(?:have a (?:think|look|read)|think (?:about it|it over|on)|talk it over|ask my (?:wife|husband|daughter|son|mum|dad)|sleep on it|look at it|mull it over)(?: and| then| first| later| please| come back| get back to you| let you know| tell you| see| about it| tomorrow| at home)* \.$/,
  /^(?:no|none|neither|nothing|either|both|all|any|some|most)(?: (?:of|these|those|them|that|the above|it|really|for now|for me|is fine|are fine|will do|more|else|today|i think|i suppose|sorry))* \.$/,
  /^(?:its |thats |this is |for |about |me and |it is |on behalf of )*(?:about |for )?(?:me|myself|us|him|her|them|(?:my |our |me )?(?:mum|dad|wife|husband|son|daughter|brother|sister|gran|grandad|friend|neighbour|partner|aunt|uncle|client)|someone else|somebody else|a (?:friend|client|relative|neighbour)) \.$/,
  /^(?:(?:at|about|around|after|before|between|and|till|until|from|or|half|quarter|past|to|the|of|on|in|by|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|oclock|o|clock|am|pm|noon|midday|morning|mornings|afternoon|afternoons|evening|evenings|lunchtime|teatime|dinnertime|week|weeks|month|next|this|last|year|any|time|day|early|late|[0-9]+(?:st|nd|rd|th|am|pm)?|january|february|march|april|may|june|july|august|september|october|november|december) )+\.$/,
  /^(?:i |ive |i have |we |youve |you )*(?:already )?(?:told|said|answered|asked|explained|mentioned|put|given) (?:you |that |it |this |me |him |them |so )*(?:that|it|this|already|before|twice|once|earlier|just now|again)+(?: already| before| twice| just now)* \.$/,
  /^(?:is|are|will|does|did|has) (?:anyone|anybody|someone|somebody|a (?:person|human)) (?:there|reading|listening|watching|answer|answering|see|reply|replying|at the other end|read)\b(?: (?:this|that|these|it|me|now|to me|what i (?:say|type|write)))* \.$/,
  /^(?:im |i am |i |my )*(?:slow|useless|rubbish|no good|bad|hopeless|not (?:very )?good|fingers)(?: (?:are|at|with|typing|at typing|typer|too|fat|big|big for|cold|this|keys|buttons|spelling|speller|these))* \.$/,
  /^(?:i )?(?:cant|cannot|couldnt|where are|have lost|lost|need) (?:find |see without |get )?(?:my |the )?(?:glasses|specs|pen|diary|phone charger)(?: first| anywhere| today)? \.$/,
  /^(?:pardon|come again|eh|what|sorry|beg pardon|i beg your pardon|say again|you what)(?: (?:me|what|love|you what))* \.$/,
  /^(?:im |i was |i am |were |we were |just )*(?:watching|listening to) (?:the |a |some |my )?[a-z]+(?: [a-z]+)? \.$/,
  /^(?:(?:its|it|this|that|the page|the screen|everything|ive) (?:has |have |s )?(?:gone|went|going|is) (?:blank|funny|black|off|wrong|small|big|quiet|slow|weird|away))(?: again| now| on me)* \.$/,
  /^(?:i |now i |oh i |ah i )?(?:see|know|get|understand|hear|follow)(?: (?:what you mean|that|it|you|what you(?:re| are) saying|now|thanks))* \.$/,
  /^(?:fine|good|ok|okay|alright|all right|suits|works|great|up|whatever|either|any|anything|no problem|no bother)(?: (?:by|with|for|to|me|you|suits|is|fine|then|thanks|both|way|one|us))* \.$/,
  /^(?:did|have|had) you (?:have|had) (?:a )?(?:good|nice|busy|long|lovely) [a-z]+ \.$/,
  /^(?:do|does|are|is) (?:you|they|it) (?:get |be |getting )?(?:paid|wages|tired|bored|holidays|a break|days off|lunch)(?: (?:for|to|do|this|it|a|much|that))* \.$/,
  // Finding the way about the page
  /^(?:can (?:i|you) |could (?:i|you) |how do i |i want to |id like to |let me |where do i |do i |shall i |which (?:button|one) do i )?(?:print|save|send|email|share|repeat|delete|show|stop|start|go|change|open|close|skip|undo|copy|download|click|press|type|tap|scroll|sign|log|start over|begin|make|turn|see|have)(?: (?:it|this|that|them|me|you|again|back|over|out|off|on|up|down|more|all|again please|to|the|a|my|chat|list|page|answers?|last|first|one|ones|next|here|now|start|end|begin|beginning|button|enter|send|writing|text|words|letters|size|bigger|smaller|larger|number|address|name|time|day|date|options?|results?|screen|in|conversation|message|question|please))* \.$/,
  /^(?:can|could|did|do) you (?:hear|see|read|understand|say|repeat|explain) (?:me|that|this|it|again|what i (?:said|wrote|typed|mean))\b/,
  /^(?:easy read|plain english|bigger (?:text|writing|letters|print)|help|menu|options|home|stop|quit|exit)(?: please| now)? \.$/,
  /\b(?:glasses|specs) (?:are |is )?(?:on|off|steamed|upstairs|somewhere|mislaid|first|where)\b/,
  // Where and when, as an answer
  /^(?:near|by|next to|opposite|behind|beside|past|over by|round the corner from|before|after|around|about|not far from) (?:the |my |our )?[a-z]+(?: [a-z]+)? \.$/,
  /^(?:on |at |by |in |any |every |this |next |late |early |before |after |maybe |or |and |the |about |around |half |quarter |past |to |not |but |except |from |until )*(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?\b(?: (?:or|and|mornings?|afternoons?|evenings?|nights?|at|after|before|is|are|would|suits?|works?|best|good|fine|better|please|lunchtimes?|dinner ?times?|tea ?times?|noon|[0-9]+|am|pm|one|two|three|half|past|oclock|me|for|will|do|be|could|if|possible|only|any|time|mon|tues?|wednes|thurs?|fri|satur|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday))* \.$/,
]

/** Thanks, and what they will do about it: what was wished for has been found. */
const settled =
  /^(?:(?:ok|okay|right|oh|yes|ah|well|thats) )*(?:thanks|thank you|ta|cheers|great|lovely|brilliant|perfect|smashing|super|champion)\b(?!.*\b(?:but|need|want|how|where|could|can|would)\b).*\b(?:ill|i will|well|we will|ive|weve|got)\b.* \.$/

/** Is this message, as a whole, nothing but talk? */
export function isSmallTalk(plain: string): boolean {
  if (settled.test(plain) && plain.split(' ').length <= mostWords) return true
  const bare = plain.replace(polite, '').trim()
  if (bare === '' || bare === '.') return true
  if (bare.split(' ').length > mostWords) return false
  return talk.some((pattern) => pattern.test(bare))
}
