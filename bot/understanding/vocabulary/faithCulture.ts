/** A faith or cultural community; people who speak my language. Notation: see ../compile.ts. */
export const faithCulture = `
sure:
  church*; chapel; mosque*; temple; mandir; gurdwara; synagogue*; shul; vicar*; priest; imam; rabbi; minister;
  pastor; parish*; mass; prayer*; pray; praying; faith; religio*; christian*; catholic*; methodist*; quaker*;
  baptist*; pentecostal; anglican; jehovah*; orthodox; evangelical; muslim*; islam*; ramadan; eid; hindu*; sikh*;
  jewish; jew; jews; judaism; buddhis*; bible; quran; koran; worship*; communion; evensong; carol service;
  alpha course; spiritual*; meditation; polish; ukrain*; romanian*; irish; ireland; caribbean; jamaica*;
  west indian*; windrush; african*; nigeria*; ghana*; somali*; eritrea*; sudan*; ethiopia*; zimbabwe*; congolese;
  india; indian; pakistan*; kashmir*; mirpuri; bangladesh*; bengali; punjabi; urdu; gujarati; hindi; tamil;
  sylheti; chinese; cantonese; mandarin; hong kong; vietnamese; filipino; arabic; arab; kurd*; farsi; persian;
  iran*; iraqi; afghan; syria*; turkish; roma; romany; gyps(y|ies); travellers?; italian*; portuguese;
  hungarian*; lithuanian*; latvian*; czech; slovak*; albanian*; south asian; asian;
  black (elders|women|men|people|community|history);
  (speak|speaks|talk|spoken|speaking|conversation|chat) ~2 (my|our|her|his|their|same|mother) (own
    )?(language|tongue);
  mother tongue;
  (my|our|her|his|same|own|different|other) ~1 (culture|background|heritage|faith|religion|country|community|kind
    of people|people);
  (people|women|men|others|folk|ladies) (like us )?from (my|our|her|his) (country|island|village|part of the
    world|culture|background|community|own);
  (learn|improve|practise|practice|speak|speaks|speaking|better|little|no|much|poor) ~2 english;
  english ~1 (class*|lesson*|course*|conversation|language); esol; kosher; halal; refugee*; asylum*; diwali;
  vaisakhi; hanukkah; passover; shabbat; immigra*; migrant*; diaspora; ethnic*; (only|cant|doesnt|dont) speak*;
  back home in; (my|our|her|his) own people;
  (come|came|comes|from|arrived|born) ~3 (jamaica|barbados|trinidad|st
    kitts|nevis|dominica|grenada|guyana|india|pakistan|bangladesh|kashmir|poland|ukraine|romania|hong
    kong|china|vietnam|nigeria|ghana|kenya|uganda|somalia|eritrea|ethiopia|sudan|zimbabwe|congo|iran|iraq|syria|afghanistan|turkey|kurdistan|italy|ireland|hungary|latvia|lithuania|slovakia|albania|cyprus|greece|portugal|spain|brazil|the
    caribbean|africa|asia|ukrainian);
  (women|ladies|men|elders|people|folk|group|club|community) ~2 from
    (jamaica|india|pakistan|poland|ukraine|iran|iraq|africa|asia|the caribbean|china|hong
    kong|eritrea|sudan|somalia|syria|home|back home);
  (speaks?|speaking) (only |no |little |hardly any
    )?(punjabi|urdu|polish|gujarati|bengali|arabic|tigrinya|amharic|farsi|kurdish|cantonese|mandarin|ukrainian|romanian|italian|spanish|french|german|hungarian|twi|yoruba|igbo|shona|swahili|somali|pashto|dari|tamil|hindi|sylheti|vietnamese|greek|portuguese|russian|latvian|lithuanian|czech|slovak|albanian|turkish|patois|welsh|yiddish|hebrew)(
    |$);
  tigrinya; amharic; pashto; dari; yoruba; igbo; shona; swahili; russian; greek; yiddish; hebrew; kingdom hall;
  vicarage; lay reader; house group; fellowship; salvation army; sally army; hindu; sikh; langar; bhajan*; holy;
  sabbath; synagog*; shabbos; kirtan; mandirs?; prayers?; pilgrim*;
  (no|little|not much|dont speak|dont have|doesnt speak|hasnt) ~2 english; carols; light a candle; candle ~3;
  (speak|talk|chat|converse) ~3
    (gujarati|punjabi|urdu|polish|arabic|hindi|bengali|somali|cantonese|mandarin|ukrainian|romanian|kurdish|farsi|italian|spanish|french|german|russian|tamil)
    ~1;
  elders; latvian; gods? ~2 (house|people); step free ~3 pray|pray ~6; hymns?;
  (indian|pakistani|polish|chinese|african|irish|italian|turkish|greek|jewish|muslim|sikh|hindu|caribbean|black|asian|arab|kurdish|iranian|ukrainian|somali)
    (women|ladies|men|mens|elders|food|music|group|club|shop|centre|community|people|neighbour|friend*|lady|man|family|church|mum|dad|girl|students?);
  (filipin[ao]|thai|welsh|scots|scottish|geordie|french|german|dutch|belgian|swedish|norwegian|danish|finnish|spanish|brazilian|cuban|mexican|japanese|korean|malaysian|indonesian|nepali|nepalese|gurkha|sri
    lankan|tibetan|burmese|karen|rohingya|bulgarian|serbian|croatian|bosnian|moldovan|georgian|armenian|egyptian|moroccan|algerian|tunisian|libyan|lebanese|palestinian|jordanian|yemeni|saudi|israeli|kenyan|ugandan|tanzanian|rwandan|malawian|zambian|gambian|sierra
    leonean|liberian|cameroonian|ivorian|angolan|mozambican|trinidadian|bajan|kittitian|nevisian|grenadian|dominican|montserratian|guyanese|antiguan)s?
    ~2;
  (same|own|my) (language|tongue|people|kind|roots); speakers;
likely:
  god; hymns?; service on sunday; sunday service; congregation; spirit; cultur*; heritage; language; foreign;
  first language; black; country; community centre; bless*; fast(ing)?;
hint:
  service; community; belief*; temples; faith; god; church; pray*; temple; hymn*; language*; country; home;
  english; speak*; culture; tradition*; born; came; food; elders; festival*; religion; holy; candle; belong;
  people; bless*; sunday; friday; saturday; dress; customs;
hide:
  god bless*; oh my god; for gods sake; thank god; godsend; church hall; salvation army;
  indian (takeaway|meal|curry)|chinese (takeaway|meal); mass of; prime minister; northern ireland;
  irish (setter|wolfhound); (polish|polishing) (the|my|up|brass|furniture|shoes); turkish delight;
  parish council*; eid card; learn* (italian|portuguese|chinese|mandarin|arabic|polish); body language;
  sign(ing)? language; (language|languages) (class|classes|course); a language; bad language; no faith in;
  french polish*; iraq(?! people);
`
