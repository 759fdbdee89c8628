import { LIFE, plea, type Tongue } from './tongue.ts'

const life = { unless: LIFE }

/** Urdu in Latin letters, as it is texted, with English words among it. There is no one spelling. */
export const urduRoman: Tongue = {
  tag: 'ur-Latn',
  name: 'Urdu in Latin letters',
  words: {
    not: 'nahi nahin nai nhi nahe nehi naheen nahii na nahy',
    me: 'mujhe mjhe mujhay mujhko mujhy mje mujhse hamein humein hume hamen mjhko',
    partner:
      'shohar shauhar shohr husband mian miyan khawand gharwala ghar_wala ghar_wale gharwale susral sasural saas susar dewar jeth biwi bivi wo woh partner mangetar',
    kin: 'beta bete betay bhai baap abbu abu abba bhatija bhateeja pota poti nawasa damad chacha mamu mamoo cousin beti bhanja',
    carer: 'carer nurse care_home maid ayah worker caregiver care_wali',
    boss: 'malik maalik boss manager seth thekedar agent restaurant_wale dukan_wala owner shop_wala employer',
    beat: 'marta marte mara maarta maarte maara maarti marti peetta pitta peet_raha mar_raha maar_raha mar_rahe maar_rahe mar_rahi maar_rahi tashadud thappar thapar dhakka laat ghoonsa peetta_hai marta_ha pitayi pitai maarpeet marpeet',
    weapon: 'chaqu chaku chaqoo churi chhuri churri knife gun pistol danda dande hathora kulhari blade bandook',
    raha: 'raha rahi rahe rahay reha rha rhi rhe rahin',
    pills:
      'goli goliyan golian goliyaan goliya goliyon tablets tablet pills dawai dawaiyan dawaiyaan dawa sleeping_pills paracetamol panadol',
    all: 'sari saari saare sare sab bohat bohot bahut boht buhat poori puri dher bottle packet zyada kai #',
    eaten:
      'kha khaa khali khaali kha_li khaa_li kha_lin khalin nigal nigli le_li leli khayi kha_gaya kha_gayi pi_li peeli',
    money: 'pension paise paisa paisay raqam card bank account zewar sona savings benefit benefits pese makan',
    take: 'nikal nikaal nikalta nikalti le_leta leleta le_liya leliya le_lete le_leti cheen chheen chura chori le_jata lejata le_gaya legaya le_rakha kharch hathiya apne_naam loot dhoka fraud_kiya rakh_leta rakh_liya rakh_li',
    papers: 'passport kaghzat kagzat visa documents paspot papers id_card brp',
    food: 'khana khane rashan raashan roti khaana khaane aata atta doodh khanay chawal',
    power: 'bijli bijlee gas heating heater electric paani meter',
    medicine: 'insulin dawai dawa dawayi dawaai inhaler medicine goli goliyan tablets dawaiyan dwai',
    fell: 'gir_gayi gir_gaye gir_gaya gir_gai gir_gya gir_pari gir_para gir_gaee gir_gyi giri girgaye girgayi girgaya gire gira phisal gir_pare gir_gae gir_gye',
    gone: 'khatam khatm khtm',
    very: 'bohat bohot bahut boht buhat bht',
  },
  pleas: [
    plea(
      'medical',
      'breathing',
      'emergency',
      `saans|sans|saas|sanss|sah|saansein .. @not|ruk|rukk|band|phool|phul|ukhar|mushkil|atak|takleef|nhi
       dam|dum .. ghut|ghutt
       neela|neeli|neele|nila|nili|nile .. par|pad|ho|hont|pr
       hont|rang|chehra .. neela|neele|nila|neeli
       gale|gala|halaq|galay .. phans|phas|phns|atak|phansa`,
      { ...life, weight: 2 },
    ),
    plea(
      'medical',
      'unconscious',
      'emergency',
      `behosh|behoosh|be_hosh|bayhosh|beyhosh|bihosh|behos|ghashi
       hosh .. @not
       hil|jawab|jawaab|aankhein|ankhein|ankhen .. @not .. @raha|de|deti|dete|khol*
       uth|utha|jag .. @not .. @raha|pa ... gir*|hosh|jawab|saans
       gir* ... uth|utha|jag|bol .. @not .. @raha`,
      life,
    ),
    plea(
      'medical',
      'stroke',
      'emergency',
      `munh|muh|moonh|mun|chehra|face|mu .. terha|tedha|terhi|tirha|tehra|latak|ek_taraf|teda|tera_ho
       falij|faalij|fallij|stroke_ho
       zuban|zaban|zubaan .. larkhara|ladkhada|band
       bol|bola|baat .. @not .. pa|ja|sak|sakte|samajh .. @raha|aa|he|hai|hain
       bazu|bazoo|haath|hath|taang .. sun|sunn|shal|be_jaan|hil_nahi`,
    ),
    plea(
      'medical',
      'heart',
      'emergency',
      `seene|seena|sina|seenay|chhati|chati|dil .. dard|pain|jalan|dabao|takleef
       chest .. dard|jalan|takleef|dabao
       chest pain .. hai|ho|horaha
       dard|pain .. seene|seenay|dil
       dil .. daura|dora|dorah|dauraa|band
       heart_attack .. ho_raha|aya|aa_raha|aagaya|a_gaya|lag`,
    ),
    plea(
      'medical',
      'bleeding',
      'emergency',
      `khoon|khun|khooon .. beh|bah|behna|nikal|nikl|@very|ruk|band|ulti|beh_raha|nikle
       bleeding .. @very|ruk_nahi|nahi_ruk|ho_rahi|ho_raha|horahi|band_nahi`,
      life,
    ),
    plea(
      'medical',
      'other',
      'emergency',
      `mar_raha|mar_rahi|mar_rahe|marne_wale|dam_tor .. hai|hain|hun|hoon
       mirgi|jhatke|daura|dora .. par|pad|lag|aa
       zeher|zehar|zahar|bleach|battery|tezab .. kha|khaa|pi_li|pi_liya|nigal
       jal gaya|gayi|gaye|gai
       sugar|shugar .. @very|low|high|kam ... behosh|ulti|chakkar|jawab|hosh
       hamla|hamila|pregnant ... khoon|dard|bleeding_ho*
       haddi|kulha|taang|bazu .. toot*|tut|tooti`,
    ),
    plea(
      'fall',
      'hurt',
      'emergency',
      `@fell ... uth|utha|khoon|khun|sar|sir|haddi|toot*|kulha|seerhi*|hosh|behosh|dard|hil|farsh|madad|help|taang|bol|jawab
       seerhi*|sirhi*|siri* ... @fell
       farsh|floor|zameen|bathroom|washroom .. par? .. pari|pare|padi|parri|para_hua|para_hun
       uth .. @not .. sakti|sakta|sakte|sakhti|pa|@raha ... pari|gir*|raat|farsh|floor|dard`,
      { weight: 1 },
    ),
    plea('fall', 'fell', 'concern', '@fell|phisle|phisli|phisal*|girte|girti|larkhara*'),
    plea(
      'fire_gas',
      'fire',
      'emergency',
      `aag|aagg .. lag|lagi|lgi|lagg|lagai|bharak|lga|phail|lagee
       gas|gais .. badboo|mehak|ki_boo|ki_bu|ki_smell|ki_badbu
       gas|gais .. boo|bu|leak|smell|smel .. aa|hai|a_rahi|ati|aati|hogaya|hua
       dhuan|dhuwan|dhuaan|dhua|dhuen|smoke .. bhar|aa|upar|kamre|@very|ghar`,
    ),
    plea(
      'suicide',
      'doing',
      'emergency',
      `@all .. @pills .. @eaten
       @pills ... kha_li|kha_lin|khali|khalin|kha_liyan|khaa_li|nigal|kha_lee|kha_lya|khaa_lin
       zeher|zehar|zahar .. kha|pi|khaa|pee
       kalai|nas|rag|kalaai|kalayi .. kaat|kat|kaati|cut
       wrist|wrists .. kaat|kaati|cut_kar*
       pul|chat|chhat|bridge|patri|khirki|nehar|darya|roof .. khara|khari|kood|chalang|se|pe|par .. kood|chalang|khara|khari|khada|kehta|hai|raha
       chalang|chhalang|chalaang .. laga|maar|mar
       phanda|phansi|phaansi|pankhe|latak|rassi .. laga*|latak|le|gale|se|gaye
       maaf_kar|maaf_karna|khuda_hafiz|allah_hafiz|alvida .. hamesha|sab|dena|do|kehna ... goli*|pul|mar|zindagi|aakhri|khatam
       faisla .. kar .. goli*|khatam
       @pills .. samne|saamne|haath|hath .. rakhi|rakh|mein|me|hai|hain`,
      life,
    ),
    plea(
      'suicide',
      'wish',
      'crisis',
      `marna|mrna|marne|mar_jana|mar_jaun|mar_jaoon|marjaun|maut|mout|mar_jaana .. chahta|chahti|chahte|chaha|dil|ji|acha|behtar|aa_jaye|chata|chati|chahiye|hai_mujhe
       jeena|jina|jeene|jine|jeenay|zinda|zindagi|jeyna|jiyun .. @not|tang|@gone|bojh|mushkil|bekar|fazool|faida
       khudkushi|khud_kushi|khudkashi|khudkhushi|khudkoshi|suicide_karna|suicide_kar
       khud_ko|apni_jaan|apne_aap_ko|apni_jan .. @gone|maar|mar|le|nuqsan|lena|hurt
       @gone .. kar .. lun|loon|dun|doon|lu|du|lena|dena|sab|khud
       @gone .. karna .. hai .. sab|khud
       sab .. @gone .. kar|karna|hone
       tang .. zindagi|jeene`,
      life,
    ),
    plea(
      'domestic_abuse',
      'now',
      'emergency',
      `@weapon .. le|lekar|haath|hath|pakar|dikha|hai|se|leke ... darwaz*|mar*|maar*|khara|aya|dhamki|haath|hath|paas|mujhe|wo|woh|kehta|neeche|gala
       haath|hath|paas|pas .. @weapon
       darwaza|darwaaza|door|darwaze .. tor|todd_raha|tod_raha|tod_rha|peet|torr|todi
       maar|mar|jaan_se .. dunga|dega|daalega|dalega|dalunga|dala|denge|daalunga|doonga|dalay .. mujhe|hai|aaj|keh|ga|wo|abhi|$
       mujhe|mjhe .. maar|mar .. dega|dalega|daalega|denge
       qatal|qatl .. kar
       abhi|is_waqt .. @beat
       @beat .. abhi
       gala|galla .. dab*|ghont*|ghoont*|pakar ... mera|mujhe|usne|us_ne|wo|husband|shohar
       chup|chhup|chupi|chupa|band|lock .. kamre|bathroom|washroom|almari|room .. hun|hoon|mein|kar ... mar*|maar*|wo|woh|bahar|husband|shohar`,
      { ...life, weight: 2 },
    ),
    plea(
      'domestic_abuse',
      'goesOn',
      'crisis',
      `@partner ... @beat|dhamki|dhamkata|dhamkiyan|gaaliyan
       @me .. @beat
       ghar|bahar|baahar .. nikalne|jane|jaane|nikalnay .. @not .. det*|dey*
       bahar|baahar|maike|kisi .. @not .. jane|jaane|baat|milne .. det*|deta
       phone .. @not .. karne .. det*
       @partner ... @papers|phone|mobile .. le|cheen|chheen|chupa|rakh|lelia|leliya
       kamre .. band .. rakh*|kar*
       zabardasti|zbrdsti|zabrdasti|forced .. shadi|shaadi|nikah|rishta|shaddi
       shadi|shaadi|nikah .. zabardasti|nahi_karni|nahin_karni|marzi
       agar .. bataya|btaya ... bhej|maar|mar|bachon|bache
       dar|darr .. husband|shohar|shauhar|susral|us_se|unse
       husband|shohar|shauhar|susral ... dar_lag*|darr_lag*`,
      { weight: 1 },
    ),
    plea(
      'abuse_physical',
      'now',
      'emergency',
      `@kin|@carer ... @beat ... abhi|kamre|is_waqt
       @kin|@carer ... mar|maar|peet @raha
       abhi ... @kin|@carer ... @beat
       bhai|baap|abbu|beta ... @weapon ... bahar|niklo|khara|kehta|le`,
      { ...life, weight: 3 },
    ),
    plea(
      'abuse_physical',
      'goesOn',
      'crisis',
      `@carer ... @beat
       beta|bete|bhai|baap|abbu|abu|pota|nawasa|damad|bhatija ... @me|ammi|abbu|dadi|dada|nani|nana|ko .. @beat
       neel|nishan|zakhm .. bazu|peeth|jism|belt|haath|tang|mar|the|hain|pare
       bazu|peeth|jism|baazu .. pe|par .. neel|nishan|zakhm`,
      { weight: 2 },
    ),
    plea(
      'sexual_abuse',
      'any',
      'crisis',
      'haath|hath lagata|lagaya|lagate|lagata_hai\n       ziyadti|zyadti|izzat_loot*|jinsi|ched|chhed|chhuta|touch_karta|rape_kiya|rape_kar*',
      { weight: 3 },
    ),
    plea('sexual_abuse', 'now', 'emergency', 'kamre|room .. ghus* ... kundi|darwaza|band|lock|chhu*|bed|bistar|help', {
      ...life,
      weight: 4,
    }),
    plea(
      'psychological_abuse',
      'any',
      'crisis',
      `bahu|beta|beti|carer|nurse|saas ... kehti|kehta|cheekh*|gaali*|dara*|dhamk*|band_kar*|band_rakh*|zaleel|kutte ... phenk*|phone|gaali*|band|bojh|mar|kutte|pabandi|bahar
       baat_karne .. pabandi
       gaaliyan|galiyan|gaali|zaleel|dhamkiyan|dhamki|be_izzat*|blackmail|darata|darati .. det*|kart*|hai|hain`,
    ),
    plea(
      'abuse_financial',
      'any',
      'crisis',
      '@money ... @take\n       @take .. @money\n       scam|dhoka|fraud .. hua|kiya|ho_gaya|hogaya',
      { weight: 2 },
    ),
    plea(
      'abuse_financial',
      'worry',
      'concern',
      'lottery|inaam .. phone_kar*|paise|baar|wale\n       online .. paise|wale',
    ),
    plea(
      'modern_slavery',
      'papers',
      'crisis',
      '@papers .. rakh*|le_liya|leliya|cheen|chheen|chupa|chhupa|zabt|le_rakha|le_lia',
      { weight: 0 },
    ),
    plea(
      'modern_slavery',
      'work',
      'crisis',
      `@boss|visa|restaurant|factory|dukan|shop ... @papers|tankhwah|tankha|salary|paise .. rakh*|le|@not|cheen
       tankhwah|tankha|salary|paise .. @not .. det*|diye|milte|mili|deta ... kaam|sota|malik|ghante
       kaam .. kara*|karwa*|krwa* ... paise|tankhwah|din_raat|raat|@not
       din_raat|zabardasti .. kaam
       # ghante|ghanta .. kaam
       kaam .. paise|tankhwah .. @not`,
      { weight: 3 },
    ),
    plea(
      'neglect',
      'any',
      'crisis',
      `@carer ... @not .. aya|aayi|ayi|aai|aaya|aati|aye|aaye|ai|aata
       geele|gile|gande|gandi|geeli|ganday .. bistar|kapr*|kapd*|pamper|par*|bed
       pamper|pad|nappy .. @not|ganda
       zakhm .. boo|sar
       bhooka|bhookha|pyasa|khana .. rakh*|nahi_deti|nai_deti`,
      { weight: 1 },
    ),
    plea(
      'self_neglect',
      'worry',
      'concern',
      'khana|nahate|nahati|khate|khati .. kam|@not|chor*\n       kamzor|bhoolne|bhulne|bhool_jat*|wazan .. ho*|lag*|kam|hain|hai|hogay*|ja',
    ),
    plea(
      'missing',
      'cold',
      'emergency',
      'ghayab|gayab|gum_ho*|gum_hain|laapata|lapata|nikal_gaye|chale_gaye ... barf|sardi|thand|chappal|nange|coat|barish|snow\n       barf|sardi|snow ... ghayab|gayab|laapata|lapata',
      { ...life, weight: 2 },
    ),
    plea(
      'missing',
      'any',
      'crisis',
      `ghayab|gayab|laapata|lapata|la_pata|gum_ho|gumshuda|kho_gaye|kho_gayi|kho_gaya|gum_hain
       ghar|wapas|wapis .. @not .. aye|aaye|ayi|aya|aai|aaya|lote|pohanch* ... subah|raat|kal|ghante|sham|abbu|ammi|dada|nana|beta|beti|bacha|dementia
       subah|raat|kal|sham|ghanton ... wapas|wapis|ghar .. @not .. aye|aaye|ayi|aya|aai|aaya|lote
       mil .. @not .. @raha`,
      { weight: 1 },
    ),
    plea(
      'carer_breakdown',
      'now',
      'emergency',
      `gala|takiya|takya .. pakar|munh|daba*|rakh* ... hota|haath|khans|abhi|ab
       nahi_hota|nahin_hota|nai_hota ... gala|takiya .. pakar|munh|daba*|rakh*`,
      { ...life, weight: 3, about: 'self' },
    ),
    plea('carer_breakdown', 'breaking', 'crisis', 'mujh_se|mujhse|mujse .. @not .. hota|ho_raha|sambhal*|bardasht'),
    plea(
      'carer_breakdown',
      'worry',
      'concern',
      `thak|thakk|thaki|thaka .. gayi|gaya|gai|chuk*|hun|hoon|jat*
       dekhbhal|dekh_bhal|khidmat|sambhal* ... thak*|akele|akeli|neend|mushkil|rona`,
    ),
    plea(
      'no_food_heating',
      'any',
      'crisis',
      `@food .. @not|@gone|kuch_nahi|ko_kuch|tak_nahi
       @food ... kuch|kuchh|tak @not
       bhookay|bhookhe|bhooke|bhuke|bhooka|bhookhi|bhukhe|bhukhay|bhuka|bhuki|faqe|bhook
       @power .. band|@not|chali|kat|@gone|kharab
       kuch .. @not .. khaya|khaaya ... din|kal|do|teen
       din|kal ... kuch .. @not .. khaya
       thand|sardi .. kaanp*|kanp*|mar_rah*
       kaanp|kanp @raha`,
    ),
    plea(
      'medication',
      'any',
      'crisis',
      '@medicine ... @gone|@not .. ho|hai|li|khayi|mili|mil|hogai|hogayi|$\n       @medicine .. @gone|kho_gayi|gum_ho*',
      { weight: 1 },
    ),
    plea('medication', 'worry', 'concern', '@medicine .. bhool*|bhul*|do_baar|ghalat'),
    plea(
      'housing_eviction_now',
      'any',
      'crisis',
      `ghar|makan|landlord|flat|gharse .. nikal*|nikaal*
       saman|samaan .. bahar|phenk*|baahar
       tala|taala|lock .. badal*|change_kar*
       sarak|sadak|gaari|gari .. pe|par|mein|main|pr .. hain|hun|hoon|so*|reh*|beth*|hai|baith*
       park|station .. pe|mein .. hain|hun|hoon|sote|soti|sota|rehte|baithe|bethe
       rehne|sone|rahne|sonay .. jagah|jaga .. @not
       beghar|be_ghar`,
      { weight: 1 },
    ),
    plea(
      'hospital_discharge_unsafe',
      'any',
      'crisis',
      'hospital|haspatal ... ghar .. bhej*|chor*|nikal* ... na|@not|akel*|koi\n       discharge ... @not|akel*|koi_nahi',
      { weight: 2 },
    ),
    plea(
      'child_at_risk',
      'any',
      'crisis',
      'bacha|bache|bachi|bachay|bachon .. akela|akele|akeli|tashadud|marta|maarta|marte|peetta',
      { weight: 0 },
    ),
    plea(
      'mental_health_crisis',
      'any',
      'crisis',
      `awazein|awazen|aawazein|awaaz|awaz .. aat*|sunai|sun*
       kehta|kehte|kehti ... zeher|peecha|jasoos*|jinn|jadu|jaadu|deewar*|camera|awazein|maar_denge
       pagal|paagal .. ho|@raha`,
      { weight: 1 },
    ),
    plea(
      'mental_health_crisis',
      'worry',
      'concern',
      `udaas|udas|akela|akeli|tanha|tanhai|depression|mayoos|pareshan .. reht*|hun|hoon|mehsoos|@very|hai
       dil|ji .. @not .. lagta|karta|chahta
       rona|rota|roti .. aat*|reht*|rehta|aata
       neend .. @not .. aati|aata`,
    ),
    plea('domestic_abuse', 'worry', 'concern', 'gussa .. karte|karta .. dar|darr|haath|hath'),
    plea(
      'discriminatory',
      'any',
      'crisis',
      'pathar|patthar|sheesha|khirki .. phenk*|tor*|mar* ... log|parosi|larke|wapas\n       apne_mulk .. wapas|jao',
    ),
    plea(
      'other',
      'help',
      'crisis',
      `bachao|bachaao|bacha_lo|bachalo|bachayein|bacha_lein|bachaen|bachaiye
       madad .. jaldi|foran|fauran|karo|karen|karein|kijiye|kijye|kr|chahiye|chahye|chaiye|chahie|$
       help .. karo|karein|kijiye|kr_do|kardo|chahiye_jaldi|krdo
       meri|hamari|humari|koi madad|help
       jaldi .. madad|help|ambulance|police|bhejo|bhejen|karo|aao
       ambulance|police .. bhej*|bula*|chahiye|jaldi|bulao
       dar|darr .. lag|lagta|@raha .. raha|hai|@raha
       khatre|khatra|khatray .. mein|main|hai|hun|me
       mehfooz|mahfooz|safe .. @not .. hun|hoon|hai|mehsoos`,
      { unless: ['tonguePast', 'tongueFine', 'tongueSupposed', 'tonguePractical'], weight: -2 },
    ),
  ],
}
