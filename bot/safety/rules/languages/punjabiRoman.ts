import { LIFE, plea, type Tongue } from './tongue.ts'

const life = { unless: LIFE }

/** Punjabi in Latin letters, as it is texted, with English words among it. There is no one spelling. */
export const punjabiRoman: Tongue = {
  tag: 'pa-Latn',
  name: 'Punjabi in Latin letters',
  words: {
    not: 'nahi nahin nai nhi ni nee nahee nehi naa na nay',
    me: 'mainu menu mennu mainnu meinu manu sanu saanu maino',
    partner:
      'gharwala ghar_wala gharwale gharaala sohra sauhra sauhre sohre sass husband pati gharwali oh ohh jeth deor khasam banda partner',
    kin: 'puttar putt munda bhra bhraa veer veera bhatija bhateeja pota potra pyo peo piyo nooh nu_nh dhee jawai beta bhanja cousin bhai',
    carer: 'carer nurse care_home worker kudi sambhalan_wali',
    boss: 'malik maalik boss manager thekedar agent seth owner bathe_wale',
    beat: 'kutda kuttda kutde kuttde kutdi kuttdi kutt_reha kutt_riha kutt_reya kutt kutt_da marda maarda marde maarde mardi maardi maar_reha maar_riha mar_reha mar_riha marr_reha kuttya kutteya mareya maarya thappad dhakke',
    weapon: 'chaku chaakoo churi chhuri kirpan danda dande gun pistol knife toka kuhadi datar gandasa soti hathoda',
    reha: 'reha riha rahi rahe rehi rehe rha reya rihe rhi',
    pills: 'goli goliyan golian goliyaan goliya tablets tablet pills dawai dawaiyan dvai davai paracetamol',
    all: 'saariyan sariyan saari sari saariyaan saare sare bahut bohat bhut poori bottle packet sariya saariya kaiyan',
    eaten:
      'kha khaa khali khalian kha_layian kha_laiyan kha_laiya kha_liyan kha_lai kha_layiyan nigal kha_layi kha_laian le_layian',
    money: 'pension paise paisa card bank account gehne sona benefit pese ghar',
    take: 'kadd* kadh* kadhwa* le_lya le_leya lai_leya lai_lya lai_lenda le_lenda lai_janda le_janda lai_gya le_gaya lai_gaya kho_leya khoh* chori thagg* lutt* lut_l* apne_naa le_laya lai_laya kho_lya hadap',
    papers: 'passport kagaz kagaj papers visa passpot',
    food: 'roti khaan khan khana khaana aata atta rashan dudh',
    power: 'bijli heating gas heater batti paani meter light',
    medicine: 'insulin dawai dawaiyan goliyan inhaler dvai davai dawa medicine',
    gone: 'mukk muk mukki muki khatam khtm mukgi mukgayi mukkgi',
    fell: 'dig_pa* dig_ga* dig_gy* dig_py* dig_pe digg digi diggi digge dige digpaye digpayi diggpaye diggya tilak_ga* tilk_ga*',
    very: 'bahut bohat bhut boht bahot',
  },
  pleas: [
    plea(
      'medical',
      'breathing',
      'emergency',
      `saah|sah|saa|saans|sans|saahh .. @not|band|ruk|aukha|okha|chadh*|phul*|mushkil
       dam .. ghut*
       gal|gale|sangh .. ch|vich|vch .. phas*|fas_g*|fasya|atak*
       gale .. phas|fas_g*|phas_g*
       neela|neeli|neele|nila|nili .. ho|hunda|hundi|hoi|hoya|pai|paye
       bull|bulh|rang .. neel*`,
      { ...life, weight: 2 },
    ),
    plea(
      'medical',
      'unconscious',
      'emergency',
      `behosh|behoosh|be_hosh|besurt|behos
       hosh|surt .. @not
       hosh .. ch|vich .. @not
       akhan|akhaan|ankhan|jawab .. @not .. khol*|dind*|dend*
       hil|hilda|hildi|hilde .. @not
       @not .. hilda|hildi|hilde|uthda|uthdi|uthde|khol*`,
      life,
    ),
    plea(
      'medical',
      'stroke',
      'emergency',
      `muh|moonh|munh|mooh|face .. vinga|winga|tedha|teda|dinga|latak*|vingi|terha
       lakwa|adhrang|stroke_ho*
       bol|bolya|boleya|jeeb|zuban .. @not .. hunda|janda|ho|sakda|sakdi|sakde|paa
       baah|baanh|latt|hath|pasa|passa|side .. sunn|sun|hilda|hildi|hil_nahi|saun`,
    ),
    plea(
      'medical',
      'heart',
      'emergency',
      'chaati|chhati|chati|chhaati|hikk|seene|dil .. dard|peed|peerh|daura|dora|pain\n       chest .. dard|peed|peerh\n       dard|peed|pain .. chaati|chhati|chati|seene',
    ),
    plea(
      'medical',
      'bleeding',
      'emergency',
      'khoon|khun|lahu|lahoo .. vag*|wag*|nikl*|nikal*|@very|band|aa|ruk*|chal*\n       blood .. vagda|wagda|nikl*|nikal*|@very',
      life,
    ),
    plea(
      'medical',
      'other',
      'emergency',
      `mar_reha|mar_riha|mar_rahe|maran_wal* hai|ne|aa
       daura|daure|jhatke .. pai|pe|paya|pya|paind*
       zehar|zeher|jehar|bleach|battery|tezab .. kha|pee_l*|pi_l*|nigal
       sarh|sad|jal|sarr gaya|gayi|gaye
       sugar|shugar .. @very|low|high|hi|ghatt|dasdi|dassdi ... behosh|ulti|chakkar|surt|hosh
       pregnant|pet_ton|garbhwati ... khoon|dard|peed
       haddi|chula|latt|baah .. tut*|tutt*`,
    ),
    plea(
      'fall',
      'hurt',
      'emergency',
      `@fell ... uth|utth|khoon|lahu|sir|tutt*|tut|paudi*|pauri*|hil*|saah|hosh|bol*|chula|farsh|behosh
       paudi*|pauri*|paurh*|pauriyan|stairs ... @fell
       farsh|bhunje|thalle|bathroom|floor .. te|ch|vich? .. payi|pai|paya|pya|paye|pyi
       uth|utth|uthya .. @not .. hunda|sakda|sakdi|janda|ho|sakde ... dig*|raat|thalle|dard|floor`,
      { weight: 1 },
    ),
    plea('fall', 'fell', 'concern', '@fell'),
    plea(
      'fire_gas',
      'fire',
      'emergency',
      `agg|aag|ag .. lag|lagg|lagi|lgi|laggi|mach*|lag_gayi|lagi_aa
       gas .. badbu|mushk|mushak
       gas .. bu|boo|leak|smell .. aa|aundi|hai|ho|hundi|aa_rahi|aundi_aa
       dhuan|dhuaan|dhooan|dhua|dhuen|smoke .. aa|uppar|upar|bhar*|@very|ghar|kamre`,
    ),
    plea(
      'suicide',
      'doing',
      'emergency',
      `@all .. @pills .. @eaten
       @pills ... kha_layian|kha_laiyan|kha_liyan|khalian|kha_lai|nigal|kha_lyian|kha_layi|kha_laian
       zehar|zeher|jehar|sulfas .. kha|pee|pi|lai
       gutt|nas|naad|naadan|wrist .. vadd*|vadh*|katt*|katli*
       pul|pull|chhat|chat|nehar|nahar|canal|patri|kothe|bridge|roof .. khada|khadi|kharha|khara|chhaal|chaal|kudd*|khlota
       chhaal|chaal|chhal|shaal .. maar*|mar*
       phaha|faha|phah|phansi|rassi|pakhe .. lai*|le|la*|latak*|gal|leni|lena
       maaf .. kar* ... goli*|mar|akhri|alvida`,
      life,
    ),
    plea(
      'suicide',
      'wish',
      'crisis',
      `marna|maran|mar_jana|mar_jaavan|mar_jawan|maut|mar_java|mar_jaan .. chaund*|chahund*|changa|dil|ji|aa_jave|ta|chanda|chandi|chauna
       jeen|jeena|jina|jiyun|jeon|jioun|jion|zindagi|jindagi|jeun|jeenu .. @not|tang|@gone|bojh|fayda
       khudkushi|khudkhushi|atamhatya|khudkashi
       apne_aap|khud|apni_jaan .. nu? .. @gone|maar*|mar*|lai*
       rabb|rab .. chakk|chuk|chukk|chak`,
      life,
    ),
    plea(
      'domestic_abuse',
      'now',
      'emergency',
      `@weapon .. lai|le|hath|phad*|fadi|fad_ke|fadke|kol|naal|aa|hai ... maar*|marda|mar_du|mar_deu|mar_reha|mar_riha|vadd*|vadh*|aaya|darwaz*|hath|kol|khada|kehnd*|gal|oh|ohde|mainu|bathroom
       hath|kol .. @weapon
       darwaja|darwaza|booha|buha|boohaa|kundi|door|darwaze .. todda|todi|todd_ditta|todd_reha|torh*|bhann*|bhan_reha|tor_reha|tor_riha|tod_reha|tod_riha|tod_rha|tod_ditt*
       maar|mar|vadd|vadh .. deu|deuga|deuga|dena|du|dunga|devega|denge|suttna|dau|deunga|deuu|dioo .. mainu|kehnd*|oh|$
       jaano|jaanon|jano maar*|mar*
       hun|hune|huney|is_vele .. @me? .. @beat
       @beat .. hune|hun
       gala|gal|sangh .. ghutt*|ghut*|dabaya|daba_r*|dabda|dab_reha`,
      { ...life, weight: 2 },
    ),
    plea(
      'domestic_abuse',
      'goesOn',
      'crisis',
      `@partner ... @beat|dhamki*|gaalan|galan|dhamka*
       @me .. @beat
       bahar|ghar|peke|phone|gharon|kise .. @not .. jaan|niklan|karan|karn|gall .. dind*|dend*|dinda
       phone|bahar|gall .. @not .. dind*|dend*
       phone .. @not .. karan|karn
       @partner ... @papers|phone|mobile .. lai|le|kho*|luko*|kol|rakh*|lukoya|lukaya|le_leya
       zabardasti|jabardasti|dhakke_naal|zabrdasti .. viah|vyah|viyah|nikah|shaadi|shadi
       viah|vyah|viyah|shaadi .. zabardasti|jabardasti|marzi|dhakke
       dar|darr .. husband|gharwale|sauhr*|sohr*|ohde_ton`,
      { weight: 1 },
    ),
    plea(
      'abuse_physical',
      'now',
      'emergency',
      '@kin|@carer ... kutt|kut|maar|mar @reha\n       @kin|@carer ... @beat .. hun|hune',
      { ...life, weight: 3 },
    ),
    plea(
      'abuse_physical',
      'goesOn',
      'crisis',
      `@kin|@carer ... @beat
       neel|nishan|bruises|satt|neele .. baah*|hath*|pith|paye|sareer|gutt|ne|baanh*
       baah*|baahan|gutt|pith|sareer .. te .. neel*|nishan`,
      { weight: 2 },
    ),
    plea(
      'sexual_abuse',
      'any',
      'crisis',
      'balatkar|rape_kitta|chhed*|izzat_lut*|hath_launda|hath_laund*|touch_karda|chhunda',
      { weight: 3 },
    ),
    plea(
      'sexual_abuse',
      'now',
      'emergency',
      'kamre|room .. vad|wad|aa_janda|aa_gaya|aagaya|varh ... kundi|darwaz*|raat|darwaje',
      { ...life, weight: 4 },
    ),
    plea(
      'psychological_abuse',
      'any',
      'crisis',
      `nooh|puttar|putt|dhee|carer|sass ... band|gaalan|galan|dhamk*|cheekd*|bojh|zaleel ... kard*|kadd*|rakh*|jand*|dind*|mard*|dendi
       gaalan|galan|dhamkiyan|dhamki|zaleel|blackmail .. kadd*|dind*|dend*|kard*|kadh*`,
    ),
    plea(
      'abuse_financial',
      'any',
      'crisis',
      '@money ... @take\n       @take .. @money\n       anguthe|angootha .. lava*\n       thagg*|dhokha .. @money|ho_gaya|hoya\n       fraud|scam .. ho_gaya|hoya|kitta',
      { weight: 2 },
    ),
    plea(
      'abuse_financial',
      'worry',
      'concern',
      'online|internet|phone ... paise .. bhej*|dind*\n       paise .. bhej*',
    ),
    plea('modern_slavery', 'papers', 'crisis', '@papers .. rakh*|lai_leya|le_leya|kho*|luko*|lai_lya', { weight: 0 }),
    plea(
      'modern_slavery',
      'work',
      'crisis',
      `@boss ... @papers|tankhah|tankha|salary|paise .. rakh*|@not|kho*|lai
       tankhah|tankha|tankhwah|mazdoori|salary .. @not
       kamm|kam ... paise|tankhah|tankha .. @not
       zabardasti|din_raat .. kamm|kam`,
      { weight: 3 },
    ),
    plea(
      'neglect',
      'any',
      'crisis',
      `@carer ... @not .. aayi|aaya|aaye|aundi|aya|ayi|aunda|ai|aai
       gille|gilli|gande|gandi|gile .. bistar*|bister*|kapd*|kapr*|ch|vich|pamper
       roti|khaana|khana|paani|chaah .. @not .. dind*|dend* ... beeji|bebe|maa|bapu|kamre|band
       beeji|biji|bebe|maa|bapu|mata ... roti|khaana|paani .. @not .. dind*|dend*
       bhukh*|pyas* .. rakh*|pya|payi|paye|pyi`,
      { weight: 2 },
    ),
    plea(
      'self_neglect',
      'worry',
      'concern',
      'kamzor|kamjor|bhullan|bhull_jand*|bhul_jand* .. ho*|lagg*|lag*|hai|ne|gaye|aa\n       nahaund*|nahonde|khand*|khanda|khaand* .. @not|ghatt\n       @not|ghatt .. nahaund*|khand*',
    ),
    plea('medication', 'worry', 'concern', '@medicine .. bhul*'),
    plea(
      'missing',
      'cold',
      'emergency',
      'gumm|gum_ho*|lapata|guach*|gwach*|nahi_pahunch*|chale_gaye ... baraf|barf|thand|thandh|coat|nange|chappal|minus|meeh\n       baraf|barf|nange ... gumm|lapata|guach*',
      { ...life, weight: 2 },
    ),
    plea(
      'missing',
      'any',
      'crisis',
      `gumm|lapata|laapata|guach*|gwach* .. ho*|gaya|gaye|gayi|ne|hai|aa
       nahi_pahunche|ni_pahunche
       ghar|gharon|wapas|vapas ... @not .. aaye|aaya|aayi|aye|mud*|murh* ... savere|raat|kal|ghante|yaad|dementia
       savere|raat|kal|gaye|gaya ... mude|mudeya|mudya|aaye|aaya|parte .. @not
       savere|raat|kal|sver ... ghar|wapas .. @not .. aaye|aaya|aayi|mud*|aye
       labh*|labd* .. @not
       @not .. labh*|labd*`,
      { weight: 1 },
    ),
    plea(
      'carer_breakdown',
      'now',
      'emergency',
      'sirhana|sirhaana|gala .. muh|rakh*|ghutt*\n       muh .. te .. sirhana|sirhaana',
      { ...life, weight: 3, about: 'self' },
    ),
    plea(
      'carer_breakdown',
      'breaking',
      'crisis',
      'maithon|maitho|mere_kolon|mere_ton|mere_kolo .. @not .. hunda|sambh*\n       mere_kolon hun @not',
    ),
    plea(
      'carer_breakdown',
      'worry',
      'concern',
      'thak|thakk .. gayi|gaya|gaye|gya|gyi|chuk*\n       seva|sewa|sambh* ... thak*|kalli|kalla|neend|rona',
    ),
    plea(
      'no_food_heating',
      'any',
      'crisis',
      `@food .. @not|@gone|kujh|kuj|kuch
       @food .. nu .. kujh|kuj|kuch .. @not
       kujh|kuj|kuch .. @food .. nu? .. @not
       bhukhe|bhukha|bhukhi|pukhe|bhukhay|bhuke
       @power .. band|@not|@gone|katt*|kharab|kat*
       kujh|kuj .. @not .. khada|khaada|khadha
       thand|thandh .. kamb*|baith*|mar_rah*`,
    ),
    plea(
      'medication',
      'any',
      'crisis',
      '@medicine .. @gone|gumm\n       @medicine .. @not .. hai|layi|mil*|rahi|khadi|haigi|aa|$\n       goliyan|dawai ... @gone .. gay*|gai*|gy*',
      { weight: 1 },
    ),
    plea(
      'housing_eviction_now',
      'any',
      'crisis',
      `gharon|gharo|ghar_ton|ghar_to|makan|flat|landlord .. kadd*|kadh*|bahar|kaddh*
       samaan|saman .. bahar|sutt*|sut*
       tala|taala|jinda|lock|jindra .. badal*|badlya|badleya|badl_ditta|badl_ditte
       sadak|sarak|car|gaddi|park|road .. te|ch|vich .. haan|han|saun*|baith*|reh*|aa
       rehan|saun|raehn|rahn .. thaan|jagah|jaga|tha .. @not
       beghar`,
      { weight: 1 },
    ),
    plea(
      'hospital_discharge_unsafe',
      'any',
      'crisis',
      'hospital|haspatal ... ghar .. bhej*|chhad*|tor* ... @not|kall*|koi|na',
      { weight: 2 },
    ),
    plea(
      'mental_health_crisis',
      'any',
      'crisis',
      `awaazan|awazan|avaajan|awajan .. aund*|sun*
       kehnda|kehndi|kehnde ... kandhan|zehar|pichha|jasoos*|bhoot|jadu|camera|current|guanndi
       pagal .. ho*
       raatan|din .. sutta|sutti|sutte .. @not`,
      { weight: 1 },
    ),
    plea(
      'mental_health_crisis',
      'worry',
      'concern',
      'udaas|udas|kalla|kalli|ikalla|ikalli|depression .. rehnd*|haan|han|mehsoos|@very|pai|hai|aa\n       man|dil|ji|jee .. @not .. karda|lagda|krda',
    ),
    plea('exploitation', 'any', 'crisis', 'munde|mundey|oh .. ohde|usde flat|ghar ... vadd|wad|varh|bitha*|vech*', {
      weight: 3,
    }),
    plea(
      'child_at_risk',
      'any',
      'crisis',
      'bacha|bache|bachi|nyana|nyane|jawak .. kalla|kalle|kalli|kutd*|kuttd*|mard*',
    ),
    plea(
      'other',
      'help',
      'crisis',
      `bachao|bachaao|bacha_lo|bachalo|bacha_lao|bacha_lavo
       madad .. karo|chahidi|jaldi|chheti|kardo|krdo|kar_deo|$
       help .. karo|kardo|krdo|kar_deo|kr_deo
       jaldi|chheti|cheti|chhetti|fatafat .. madad|help|ambulance|police|bhejo|aao|karo|kro|aavo
       ambulance|police .. bhej*|bula*|chahidi|saddo|sado
       dar|darr .. lagda|lagdi|lag_reha|lagg*|lag_riha
       khatra|khatre .. ch|vich|hai|aa`,
      { unless: ['tonguePast', 'tongueFine', 'tongueSupposed', 'tonguePractical'], weight: -2 },
    ),
  ],
}
