import { LIFE, plea, type Tongue } from './tongue.ts'

const life = { unless: LIFE }

/** Romanian, with and without its marks. A hyphen parts words: "mi-a luat" is read as "mi a luat". */
export const romanian: Tongue = {
  tag: 'ro',
  name: 'Romanian',
  words: {
    partner:
      'sot sotul sotului barbatul barbatu barbatul_meu partenerul iubitul prietenul concubinul fostul sotia nevasta logodnicul el',
    kin: 'fiul fiu feciorul feciorului baiatul fiica fata nepotul nepoata tata tatal fratele frate nora ginerele unchiul varul copilul sora',
    carer: 'ingrijito* asistent* infirmier* camin caminul caminului azil azilul personalul badanta',
    boss: 'patron* sef seful sefu sefa angajator* stapanul agentia ei firma proprietarul',
    papers: 'pasaport* buletin* acte actele documente* cartea_de_identitate',
    beat: 'bate batut loveste lovit lovesc pocnit pocneste palmuit palmuieste impins impinge stranguleaza strans sugruma trage_de_par tras_de_par rupt_mana abuzeaza maltrateaza injura_si_bate',
    weapon: 'cutit cutitul topor* pistolul arma bata ciocan* briceag sabie maceta sticla_sparta',
    pills:
      'pastil* medicament* somnifer* tablet* calmant* paracetamol* antidepresiv* comprimate* folia cutia flacon* insulina',
    all: 'toate toata tot multe multi o_gramada un_pumn prea_multe cutia zeci flaconul folia #',
    money: 'pensia pensie card cardul bani banii contul cont economiile ajutorul alocatia salariul casa',
    take: 'ia iau luat furat fura golit goleste scos scoate retras retrage cheltuit inselat pacalit trecut',
    food: 'mancare mancat mancam paine de_mancat lapte ce_manca de_mancare alimente',
    power: 'caldura curent lumina gaz gaze gazele apa incalzire electricitate',
    medicine: 'insulin* medicament* pastil* tratamentul tratament inhalator* reteta doctorii',
    street: 'strada stradă drumuri parc masina gara afara',
    night: 'dorm dormim doarma stau stam sta locuim merge mergem merg ma_duc pleca plec plecam unde_sa',
    throwout:
      'dat_afara da_afara scos_afara scos_bagajele aruncat alungat evacuat evacuati evacuata gonit izgonit azvarlit',
    not: 'nu n',
  },
  pleas: [
    plea(
      'medical',
      'breathing',
      'emergency',
      `nu|abia|greu|n .. respir*|rasufl*
       respir* .. greu|abia|deloc
       nu .. aer|pot_respira
       sufoc*|asfixi*|inabusa|ineaca|inec|inecat|ineacă|înecat
       gat .. blocat|oprit|ramas
       vanat|vanata|vinete|albastr*|albastra|invinetit* .. la|buze|fata|e|este|buzele|copil*|e
       e|este|buze|buzele .. vanat|vanata|vinete|albastr*|invinetit*`,
      { ...life, weight: 2 },
    ),
    plea(
      'medical',
      'unconscious',
      'emergency',
      `inconstient*|lesinat*|lesina|lesin|e_in_coma|fara_cunostinta|pierdut_cunostinta|isi_pierde_cunostinta|fara_suflare
       nu .. se_trezeste|trezeste|trezesc|raspunde|reactioneaza|misca|se_misca|deschide_ochii|da_semne|vorbeste
       prabusit|s_a_prabusit`,
      life,
    ),
    plea(
      'medical',
      'stroke',
      'emergency',
      `stramb* .. gura|fata|fetei
       gura|fata .. stramb*|cazut*|lasat*
       accident_vascular|avc|atac_cerebral|congestie
       nu .. poate|pot|mai vorbi|vorbeste|vorbesc|misca_mana|ridica_mana|articula
       nu .. ridica|misca|simt|simte .. mana|bratul|piciorul|partea|jumatate
       paraliz*|amortit* .. mana|fata|partea|bratul|piciorul|toata
       mana|fata|partea|bratul|piciorul .. amortit*|paraliz*
       vorbeste .. ciudat|impleticit|neclar|balmajit`,
    ),
    plea(
      'medical',
      'heart',
      'emergency',
      `doare|durere|dureri|apasa|apasare|strange|junghi*|arde .. pieptul|piept|inima|inimii
       pieptul|piept|inima .. doare|durere|apasa|strange|arsura
       infarct|atac_de_cord|stop_cardiac|inima_sta`,
    ),
    plea(
      'medical',
      'bleeding',
      'emergency',
      `sangereaz*|sangerare|hemoragi*|hemorag*
       sange .. curge|mult|peste_tot|nu_se_opreste|balta|tasneste|siroaie
       curge|plin*|pierde|pierd|balta_de|varsa|scuipa|vomita .. sange`,
      life,
    ),
    plea(
      'medical',
      'other',
      'emergency',
      `convulsi*|criza_de_epilepsie|epilepsie_acum|face_spume|tremura_tot
       moare|e_pe_moarte|mor_aici
       inghitit .. baterie|detergent|clor|bateria|soda|solutie
       ars|oparit|fript .. rau|grav|apa|tot
       intoxicat|intoxicata|intoxicatie|otravit|otravita
       glicemia|zaharul|diabet ... foarte|mare|mica|vomit*|confuz*|lesin*
       umflat* .. gatul|limba|fata|buzele
       nasc|naste|s_a_rupt_apa|avort
       rupt .. piciorul|soldul|mana|coloana
       soldul|piciorul|mana .. rupt*`,
    ),
    plea(
      'fall',
      'hurt',
      'emergency',
      `cazut|cazuta|cazu|pica|picat|alunecat|rasturnat|prabusit ... nu_poate|nu_pot|nu_se|ridic*|misca|sange|sangereaza|lovit|cap|capul|spart|rupt|sold*|podea|podele|jos|ajutor|vorbeste|raspunde|scari|scara|scarile
       nu .. pot|poate|ma .. ridic|ridica|scula|scol .. de_jos|podea|de_pe_jos|singur*
       capul spart|lovit`,
      { weight: 1 },
    ),
    plea('fall', 'fell', 'concern', 'cazut|cazuta|alunecat|impiedicat|cade_des|ameteste'),
    plea(
      'fire_gas',
      'fire',
      'emergency',
      `incendiu|foc_in|foc_la|este_foc|e_foc|ia_foc|in_flacari|flacari|flacarile
       luat foc
       arde .. casa|bucataria|apartament*|blocul|camera|curtea|acoperis*|vecin*|aragaz*|canapea*|patul
       casa|bucataria|apartament*|blocul|camera|patul .. arde|foc|flacari
       miros|miroase|scurgere|scapari|pute .. gaz|gaze
       gaz|gaze .. miros|miroase|scurg*
       fum .. mult|plin|casa|bucatarie|scara|peste_tot|intra
       plin de? fum`,
    ),
    plea(
      'suicide',
      'doing',
      'emergency',
      `luat|inghitit|baut ... @all ... @pills
       luat|inghitit|baut ... @pills ... @all
       inghitit .. @pills
       supradoz*
       taiat|taie|tai .. venele|vene|incheietur*
       arunca|arunc|sar|sare|sara|sari .. de_pe|pod|bloc|geam|balcon|tren|trenului|acoperis
       pod|podul|bloc|blocul|acoperis*|balconul|pervaz*|sine|sinele .. sar|sare|sari|arunc|arunca|zice
       stau|sta|e|este|urcat .. pe|marginea .. pod|podul|acoperis*|pervaz*|sine|sinele|bloc
       spanzur*|streang|latul
       bilet|scrisoare|mesaj .. adio|ramas_bun
       adio .. tuturor|mama|va|de_la`,
      life,
    ),
    plea(
      'suicide',
      'wish',
      'crisis',
      `nu .. mai .. vreau|rost|sens|pot .. sa? .. traiesc|traiasca|trai|viata|vietii
       nu .. vreau|vrea|merita|doresc sa? .. traiesc|traiasca|trai|mai_fiu|mai_exist
       nu .. vad|are|gasesc|e .. rost|rostul|sens|sensul .. viata|vietii|traiesc|nimic|mai|niciun
       vreau|vrea|as_vrea|imi_vine|doresc|gandesc|gandeste|mai_bine|prefer ... sa|as .. mor|moara|muri|ma_omor|sinucid*|disparea|dispar|nu_ma_mai_trezesc|termin_cu
       mai_bine .. mor|moarta|mort|muream
       ma|se|sa .. omor|omoare .. singur*|zice|spune
       sinucid*|sinucig*
       iau|ia|pun|pune|pun_capat .. viata|zilele|capat .. vietii|zilelor
       pun|puna|pune capat
       termin|terminat|gata .. cu_viata|cu_totul
       satul*|saturat .. de .. viata|trait
       imi_fac|isi_face|fac .. rau .. singur*|mie`,
      life,
    ),
    plea(
      'suicide',
      'burden',
      'concern',
      `povara pentru|sunt\n       nu .. mai .. are .. rost\n       nu .. rost .. nimic`,
    ),
    plea(
      'domestic_abuse',
      'now',
      'emergency',
      `are|tine|scos|cu|vine|luat|ameninta .. @weapon
       @weapon .. gat|gatul|mana
       sparge|bate|darama|loveste|rupe|forteaza .. usa|geamul|incuietoarea|yala
       acum|chiar_acum|in_momentul_asta .. bate|loveste|stranguleaza
       bate|loveste .. acum
       ma|ne .. stranguleaza|sugruma|omoara|omoare|ucide|ucida|injunghie
       ascuns*|incuiat*|inchis*|baricadat* .. baie|camera|dulap|dormitor|toaleta`,
      { ...life, weight: 2 },
    ),
    plea(
      'domestic_abuse',
      'goesOn',
      'crisis',
      `@partner ... ma|m|ne|imi|mi .. @beat|ameninta|amenintat|incuie|omoare
       ma|m|ne .. a|au|o|tot? .. @beat
       @partner ... @beat
       nu .. ma|ne|imi .. lasa|da_voie|permite .. sa? .. ies|plec|vorbesc|sun|muncesc|iesim|plecam|telefon*
       @partner|soacra ... luat|ascuns|ia|tine .. @papers|telefonul|cheile
       mi|imi e? .. frica|teama ... sot|sotul|acasa|el|partener|partenerul|omoare
       frica .. de .. el|sotul|sot|barbatul
       violenta domestica|in_familie|fizica
       oblig*|fortea*|forteaz* ... marit|casatoresc|casatori|nunta
       incuie|tine_inchisa|inchis_in .. camera|casa|ma`,
      { weight: 1 },
    ),
    plea(
      'abuse_physical',
      'goesOn',
      'crisis',
      `@carer|@kin ... @beat
       vanatai|vanataie|vanataii|urme|semne ... brate|maini|mana|corp|spate|gat|fata|ingrij*|azil|camin|picioare|tata|mama
       @beat ... batran*|pacient*|bunic*|mama|mam*`,
      { weight: 2 },
    ),
    plea(
      'sexual_abuse',
      'any',
      'crisis',
      `viol|violat*|violeaza|violator|molestat|molestata|molesteaza|abuzat*_sexual|abuz_sexual|hartui*
       atinge|atins|pipaie|pipait|pune_mana|pus_mana .. unde|intim*|sani|fund|picioare|fara|nu_trebuie
       ma|m|o .. atinge|pipaie`,
      { weight: 3 },
    ),
    plea(
      'sexual_abuse',
      'now',
      'emergency',
      `intrat|intra|e .. camera|casa|pat ... dupa_mine|ascuns|dezbrac*|sparge|forteaza
       dupa_mine ... baie|ascuns*`,
      { ...life, weight: 3 },
    ),
    plea(
      'psychological_abuse',
      'any',
      'crisis',
      `ma|o|il|imi|ii .. jigneste|umileste|ameninta|insulta|injura|tipa|sperie|santaj*|incuie
       spune|zice .. povara ... incuie|camera|tipa
       incuie|inchide .. camera`,
    ),
    plea(
      'abuse_financial',
      'any',
      'crisis',
      `@take ... @money
       @money ... golit|furat|luat|scos|disparut|cheltuit
       inselat*|pacalit*|escroc*|teapa ... @money|banca
       pus|pune|obligat .. semnez|semneze ... casa|apartament*|testament*`,
    ),
    plea('abuse_financial', 'worry', 'concern', 'trimite|trimis|da .. bani ... internet|telefon|cineva|necunoscut*'),
    plea(
      'modern_slavery',
      'any',
      'crisis',
      `@boss ... luat|tine|retinut|ascuns|confiscat|opreste ... @papers
       @boss ... nu_ne_plateste|nu_plateste|nu_ma_plateste|nu_ne_da|datori*|nu_ne_lasa|nu_da_bani
       @papers ... luat|tine|retinut|inapoi
       muncesc|munceste|muncim|lucrez|lucram|lucreaza ... neplatit*|fara_bani|fara_plata|nu_plateste|nu_platesc|nu_ne|nu_ma|#_ore
       dormim .. in|pe|cate # .. camera|jos|container|baraca
       oblig*|fortea* .. muncesc|munceasca|prostitu*|fur|cersesc|lucrez
       ne|ma_tin|ne_tin .. incuiat*|inchis*|incuie`,
      { weight: 3 },
    ),
    plea(
      'modern_slavery',
      'held',
      'emergency',
      `ne|ma|m .. incuiat*|inchisi|tin_inchis* ... frig|bate|batut|nu_mai_raspunde|nu_raspunde|maine|duc|ajutor|vand
       ne|ma duc|vand .. maine|diseara|azi`,
      { ...life, weight: 3 },
    ),
    plea(
      'neglect',
      'any',
      'crisis',
      `@carer ... nu|n .. venit|vine|aparut|mai_vine|veni
       sta|zace|lasat*|e .. pampers*|ud|uda|udul|scutec*|murdar*|mizerie|pipi|excremente
       nu .. ii|o|il|i .. da|dau|schimba|spala .. mancare|manance|apa|pampers*
       neglij*|escare|rani_de_pat|infometat*
       lasat* .. fara .. mancare|apa|ingrijire`,
      { weight: 1 },
    ),
    plea(
      'self_neglect',
      'any',
      'crisis',
      `nu .. deschide|iese .. usa ... miroase|miros|pute|sobolani|gandaci
       miros|miroase|pute|sobolani|gandaci .. vecin*|usa|apartament*|casa
       nu .. mananca|spala|bea ... zile|saptaman*`,
    ),
    plea(
      'self_neglect',
      'worry',
      'concern',
      `nu .. prea? .. mai .. mananca|gateste|spala|ingrijeste|are_grija
       slabit|slabeste|uita|mananca_numai|neingrijit*|mananca_putin`,
    ),
    plea(
      'missing',
      'cold',
      'emergency',
      `plecat|iesit|disparut|lipseste ... fara_haina|frig|ger|zapada|ninge|papuci|pijama|descult*|intunec*|ploua
       frig|ger|zapada|ninge|papuci|pijama|descult* ... nu_s_a_intors|disparut|cautam`,
      { ...life, weight: 2 },
    ),
    plea(
      'missing',
      'any',
      'crisis',
      `disparut|disparuta|pierdut_pe_strada|s_a_ratacit|ratacit|ratacita
       plecat|iesit|fugit ... nu_s_a_intors|nu_s_a_mai|nu_mai|nu_a_venit|nu_il_gas*|nu_o_gas*|nu_raspunde
       nu .. il|o|l|ii .. gasim|gasesc|gaseste|gasit
       nu .. stiu|stim unde .. e|este|sunt .. mama|tata|copilul|fata|baiatul|sotul|el|ea
       nu .. intors|venit .. acasa ... ieri|noapte|dimineata|ore|azi`,
      { weight: 1 },
    ),
    plea(
      'carer_breakdown',
      'now',
      'emergency',
      `perna ... fata|sufoc*|oprit|pus
       imi_e_frica_ca|simt_ca|imi_vine .. lovesc|omor|fac_rau|strang ... mama|tata|sotul|sotia|copil*|lui|ei|o|il
       ii_fac rau`,
      { ...life, weight: 3, about: 'self' },
    ),
    plea(
      'carer_breakdown',
      'breaking',
      'crisis',
      `nu .. mai .. pot|rezist|suport .. sa? .. ingrij*|grija|singur*|azi|deseara|ea|el
       luati|veniti .. o|il|mama|tata .. azi|acum|nu_mai_pot`,
    ),
    plea(
      'carer_breakdown',
      'worry',
      'concern',
      `grija|ingrijesc|ingrijit ... obosit*|epuizat*|nu_mai_fac|fac_fata|terminat*|nu_dorm|singur*
       obosit*|epuizat*|sleit* ... grija|ingrijesc|mama|tata|sotul|sotia|sotie`,
    ),
    plea(
      'no_food_heating',
      'any',
      'crisis',
      `nu|n .. am|avem|are|au|mai|e|este .. @food|@power|nimic_de
       n|nu .. mancat|mananc|mancam|mananca ... zile|ieri|nimic|azi|alaltaieri|luni|marti|miercuri|joi|vineri|sambata|duminica
       fara .. @food|@power
       foame|flamand*|flamanzi|infomet*
       taiat|oprit|intrerupt .. curentul|gazul|gazele|caldura|lumina|apa
       curentul|gazul|caldura|centrala|incalzirea|contor* .. taiat|oprit|stricat*|nu_merge|nu_mai_merge|gol
       nu .. merge .. caldura|centrala|incalzirea
       inghet*|tremur*|frig .. casa|copii|copil*|apartament*|de_frig`,
    ),
    plea(
      'medication',
      'any',
      'crisis',
      `terminat|ramas_fara|nu_mai_am|nu_am|pierdut|nu_are|nu_si_a|fara|nu_a_luat|n_am|nu_mai_are|gata ... @medicine
       @medicine ... terminat|nu_mai|gata|inchis*|pierdut
       gresit|dublu .. @medicine|doza`,
      { weight: 1 },
    ),
    plea(
      'housing_eviction_now',
      'any',
      'crisis',
      `@throwout
       scos|aruncat|pus ... bagaj*|lucruri*|haine* .. afara|strada
       scos|aruncat ... bagaj*|lucruri* 
       schimbat .. yala|incuietoarea|broasca
       dorm|dormim|stau|stam|sunt|suntem|traiesc ... pe|in|sub strada|drumuri|parc|masina|gara|pod|cort
       n|nu .. am|avem|are unde .. @night|sa
       fara adapost|casa|locuinta`,
      { weight: 1 },
    ),
    plea('housing_eviction_now', 'worry', 'concern', 'proprietarul ... vinde|chirie|mareste|plecam|mergem'),
    plea(
      'hospital_discharge_unsafe',
      'any',
      'crisis',
      `trimis*|externat*|adus|scos|lasat ... spital* ... nu|singur*|nimeni|fara|pat
       externat* ... nu|singur*|nimeni|fara
       spital* ... trimis*|externat*|adus ... nu|singur*|nimeni|fara`,
      { weight: 2 },
    ),
    plea(
      'child_at_risk',
      'any',
      'crisis',
      `copil*|copii|bebelus* ... singur*|plang*|plange|batut|bate|vanatai|inchis*|neglijat*
       bate copil*`,
    ),
    plea(
      'mental_health_crisis',
      'any',
      'crisis',
      `aude|aud .. voci
       vorbeste|striga|rade .. cu_peretii|singur*|peretii
       zice|spune|crede ... otravit*|urmar*|spioneaz*|microfoane|diavol*|il_aud|ascult*
       halucinatii|delireaza|psihoza|confuza|confuz
       nu .. dorm*|doarme ... zile|nopti|saptaman* ... zice|vorbeste|striga|umbla`,
      { weight: 1 },
    ),
    plea(
      'mental_health_crisis',
      'worry',
      'concern',
      `trist*|singuratate|deprimat*|depresie|depresi*|abatut*|anxios|anxioasa|plang ... sunt|mereu|tot|nu_ies|ultima|foarte|ma_simt
       sunt|ma_simt|mereu ... trist*|deprimat*|abatut*|singur*
       nu .. ies|iese .. din casa|camera`,
    ),
    plea(
      'exploitation',
      'any',
      'crisis',
      `pun|obliga|trimit ... duca|care|vanda|transporte .. pachet*|drog*
       mutat .. la|in ... droguri|baieti|vand`,
      { weight: 1 },
    ),
    plea(
      'discriminatory',
      'any',
      'crisis',
      `arunca|sparg|scuipa* ... geam*|pietre|tigan*|romani\n       rasis*|intoarceti_va|plecati_acasa|du_te_acasa`,
    ),
    plea(
      'other',
      'help',
      'crisis',
      `^ ajutor
       ajutor $
       ajutor .. va_rog|repede|urgent
       urgent|repede .. ajutor
       ajutati|ajutati_ma|ajuta .. ma|ne|va_rog
       ma|ne .. puteti_ajuta|ajuta|ajutati .. urgent|repede|va_rog
       salvati|salvati_ma|salveaza .. ma|ne
       am|avem .. nevoie .. de .. ajutor|ambulanta|salvare|politie
       chemati|trimiteti|sunati|veniti .. ambulanta|salvarea|politia|pompierii|repede
       mi|imi e|este frica|teama
       mi_e_frica|mi_e_teama|imi_e_frica
       nu .. sunt|ma_simt|suntem .. siguranta
       sunt|suntem|e .. pericol`,
      { unless: ['tonguePast', 'tongueFine', 'tongueSupposed', 'tonguePractical'], weight: -2 },
    ),
  ],
}
