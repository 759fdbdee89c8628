import { LIFE, plea, type Tongue } from './tongue.ts'

const life = { unless: LIFE }

/** Polish, as it is written with and without its marks: the clean-up takes them off ("mąż", "maz"). */
export const polish: Tongue = {
  tag: 'pl',
  name: 'Polish',
  words: {
    me: 'mnie mi nas nam',
    partner:
      'maz meza mezem mezowi partner partnera chlopak chlopaka konkubent konkubenta narzeczony zona zony byly ex on',
    kin: 'syn syna ojciec ojca tata brat brata corka corki wnuk wnuka wnuczek wnuczka wujek ziec synowa kuzyn kuzynka siostrzeniec bratanek',
    carer: 'opiekun* pielegniar* salow* personel opiekunki dom_opieki domu_opieki',
    boss: 'szef szefa szefowa pracodawca pracodawcy kierownik wlasciciel agencja posrednik brygadzista oni majster',
    lie: 'upadl* spadl* przewrocil* wywrocil* poslizgn* polecial* runal runela spadla lezy leze lezal* wypadl*',
    pills:
      'tabletk* tabletek tabletki lekow leki lekami proszki proszkow pigulk* pigulek nasenn* psychotrop* paracetamol* insuline opakowanie blister*',
    all: 'wszystkie wszystkich wszystko cale cala cały garsc opakowanie opakowania duzo pelno mnostwo za_duzo kilkanascie kilkadziesiat paczke',
    swallow: 'zazyl* polkn* wzial* wziel* lyknal* lyknel* nalyka* polkne* najadl* nabral* polyka* wypil*',
    weapon: 'noz noza nozem siekier* mlotek mlotkiem pistolet* bron bronia maczet* tasak* kij kijem lom',
    door: 'drzwi drzwiami okno zamek',
    beat: 'bije bil bila biją pobil* uderz* kopie kopal* kopnal* szarpie szarpal* popych* popchn* policzk* spoliczk* dusil* dusi maltretuj* zneca* katuje bija krzywdzi szturch* tlucze',
    papers: 'paszport* dokument* dowod dowodu papiery',
    money: 'emerytur* rente renty pieniadz* pieniedzy kase karte konto konta oszczednosci zasilek zasilku gotowke',
    take: 'zabiera zabieraja zabral* zabrali wyplac* bierze wyciag* kradnie ukradl* okrad* wylud* wyczysc* oproznil* przepis* wybiera wybral* przywlaszcz*',
    night: 'spac nocowac mieszkac isc sie_podziac zamieszkac',
    street: 'ulicy dworcu parku samochodzie aucie klatce bruku dworze',
    power: 'prad pradu ogrzewani* gaz gazu wody ciepla opalu wegla swiatla',
    food: 'jesc jedzenia jedzenie chleb chleba zywnosci mleka do_jedzenia do_gara',
    medicine: 'insulin* leki lekow leku tabletek tabletki inhalator* recept* morfin* lekarstw* lekarstwa plastry',
  },
  pleas: [
    plea(
      'medical',
      'breathing',
      'emergency',
      `nie|przestal|przestala|ledwo|prawie|ciezko .. oddych*|oddech*|dycha
       nie .. zlapac|lapie|moge|moze|lapac oddechu|tchu|powietrza|oddychac|oddechu
       brak|brakuje mi? oddechu|tchu|powietrza
       dusze|dusi|dusil|dusila|duszac .. sie
       sie dusze|dusi
       dusznosc|dusznosci|krztusi*|krztusze|zakrztus*|zadlawi*|udlawi*|zachlysn*
       siny|sina|sine|zsinial*|sinieje .. usta|usteczka|twarz|jest|cały
       jest|usta|twarz|caly|cala siny|sina|sine`,
      { ...life, weight: 2 },
    ),
    plea(
      'medical',
      'unconscious',
      'emergency',
      `nieprzytomn*|zemdlal*|omdlal*|zaslabl*|zaslabla|mdleje
       stracil|stracila|traci|bez|trace przytomnosc|przytomnosci
       nie .. reaguje|reaguja|rusza_sie|sie_rusza|budzi|obudzic|dobudzic|ocknac|odzywa|sie_budzi
       @lie ... nie odpowiada|mowi|odzywa|rusza|oddycha
       nie_daje|bez .. znakow|znaku zycia
       padl|padla na_ziemie|na_podloge|nieprzytom*`,
      life,
    ),
    plea(
      'medical',
      'stroke',
      'emergency',
      `usta|twarz|twarzy|buzia|buzie|buzi|kacik|geba|polowa .. krzyw*|wykrzyw*|opad*|skrzyw*|wykreci*|zwis*
       krzyw*|wykrzyw*|opad*|skrzyw*|wykreci*|zwis* .. usta|ust|twarz|buzia|buzie|buzi|kacik|geba|twarzy
       belkoc*|belkot*
       udar|wylew|udaru|wylewu
       nie .. moze|umie|potrafi|moge mowic|wymowic
       reka|reke|noga|noge|strona|polowa|rece .. zdretw*|dretw*|bezwladn*|opadla|nie_czuje|sparaliz*|wisi
       sparaliz*`,
    ),
    plea(
      'medical',
      'heart',
      'emergency',
      `bol|bole|boli|bolu|bolem|kluje|sciska|ucisk|piecze|gniecie|rozrywa|pali .. klatc*|klatk*|piersi*|piers|sercu|serce|mostk*
       klatc*|klatk*|piersi*|serce|sercu|mostk* .. boli|bol|kluje|sciska|ucisk|piecze|gniecie
       zawal|zawalu|atak_serca|serce_staje`,
    ),
    plea(
      'medical',
      'bleeding',
      'emergency',
      `krwawi|krwawie|krwawi_mocno|krwotok*|wykrwawi*|zatamowac
       krew .. leci|leje|tryska|sika|cieknie|plynie|wszedzie|ucha|glowy
       leci|leje|tryska|cieknie|plynie .. krew
       duzo|mnostwo|kaluza|kaluzy|morze|pelno krwi
       wymiotuj*|pluje|kaszle krwia`,
    ),
    plea(
      'medical',
      'other',
      'emergency',
      `drgawk*|konwulsj*|napad_padaczki|atak_padaczki|ma_atak|dostal_ataku|dostala_ataku|trzesie_sie_cal*
       umiera|umieram|kona
       polkn* .. bateri*|detergent*|plyn*|chemi*|domestos|wybielacz*|magnes*|guzik*
       poparzyl*|oparzyl*|poparzon*|zatrul*|zaczadz*|czad|czadem
       cukrzyc* ... wymiot*|zasypia*|nieprzytom*|majaczy|slabo
       cukier .. spadl|niski|bardzo|ponizej|powyzej ... slabo|majaczy|trzesie|budzi|wymiot*|nieprzytom*
       spuchn*|puchnie .. gardlo|jezyk|usta|twarz
       rodze|rodzi|wody_odeszly|poronil*
       zlamal* .. noge|reke|biodro|kregoslup|kark`,
    ),
    plea(
      'fall',
      'hurt',
      'emergency',
      `@lie ... nie_moge|nie_moze|nie_mog*|nie_da|nie_wsta*|nie_umie|wstac|podniesc|podnies*|krew|krwi|krwawi*|zlam*|biodr*|glow*|podlodze|ziemi|podloge|pomocy|schod*|drabin*
       nie_moge|nie_moze|nie_mog*|nie_dam_rady|nie_daje_rady .. wstac|podniesc .. podlog*|ziemi|lazien*|wann*
       nie_moge|nie_moze|nie_mog* sie? wstac|podniesc`,
      { weight: 1 },
    ),
    plea('fall', 'fell', 'concern', 'upadl*|przewrocil*|wywrocil*|potkn*|poslizgn*|zatacza'),
    plea(
      'fire_gas',
      'fire',
      'emergency',
      `pali_sie|sie_pali|pozar|plonie|plona|zapalil_sie|zapalila_sie|zapalilo_sie|w_ogniu|w_plomieniach|ogien_w
       czuc|czuje|smierdzi|ulatnia*|wyciek*|zapach|pachnie .. gaz|gazem|gazu|czadem
       gaz .. ulatnia*|czuc|smierdzi|cieknie|wycieka
       dym|dymu|dymi .. wchodzi|pelno|wszedzie|mieszkani*|leci|klatc*|gory|pokoj*|dusi
       pelno dymu`,
    ),
    plea(
      'suicide',
      'doing',
      'emergency',
      `@swallow ... @all ... @pills
       @swallow ... @pills ... @all
       polkn*|lyknal*|lyknel*|nalyka*|najadl* .. @pills
       przedawkow*
       podci* .. zyl*|zyly|nadgarst*|sobie|sie
       pocial*|pociela*|tnie|tne .. sie|zyl*|nadgarst*|rece
       skoczy*|skocze|skoczyc|skacze|rzuci*|rzuce|stoi|stoje|siedzi|wszedl|wyszedl|chce .. most*|moscie|mostu|dachu|dach|parapecie|torach|tory|peronie|pociag|balkon*|wiadukt*
       powies*|wiesza .. sie
       petle|petla|sznur na_szyj*|zaciska|przygotowal*|wisi
       list pozegnaln*
       pozegna*|zegna|zegnam|zegnaj* .. sie|list|mnie|wszystk*|na_zawsze|wszyscy|mamo
       nie szukaj*|szukajcie .. mnie`,
      life,
    ),
    plea(
      'suicide',
      'wish',
      'crisis',
      `nie .. chce|chce_mi_sie|mam_sily|mam_juz_sily|sily|mam_po_co|warto|potrafie|umiem|ma_po_co|mam_ochoty|widze_sensu .. zyc|zycia
       nie .. zyc
       zycie .. nie_ma|bez|stracilo .. sens*
       nie_ma|nie_widze|bez .. sensu .. zyc|zycia|zycie
       chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|lepiej|chca|zamierzam|mysle .. umrzec|umrzec|zdechnac|zniknac|nie_zyc|nie_obudzic|odejsc_z|skonczyc_z
       zabije|zabic|zabilby*|zabijam .. sie
       sie .. zabic|zabije
       skoncz*|konczyc .. ze_soba|z_soba|z_zyciem|zycie
       ze_soba skoncz*
       samoboj*
       odebrac|odbierze|odbiore|odbiera .. zycie
       lepiej .. beze_mnie|gdyby_mnie_nie|jakby_mnie_nie
       mam_dosc|dosc_mam|dosyc .. zycia|zyc|wszystkiego
       zrobi*|zrobic|zrobie .. sobie .. cos|krzywde
       sobie cos zrobi*
       okalecz* .. sie`,
      life,
    ),
    plea(
      'suicide',
      'burden',
      'concern',
      `ciezarem|nikomu_nie_jestem_potrzebn*
       nic .. nie_ma .. sensu`,
    ),
    plea(
      'domestic_abuse',
      'now',
      'emergency',
      `ma|trzyma|wzial|chwycil|lata|biega|chodzi|stoi|grozi|rzuca|wyciagnal|atakuje|przyszedl .. @weapon
       @weapon .. gardl*|szyi|reku|rece|reki
       wywaza|wylamuje|wali|dobija|wybija|kopie|rozwala .. @door
       teraz|wlasnie|w_tej_chwili|w_tym_momencie|znowu .. @beat
       @beat .. teraz|wlasnie
       dusi .. mnie|ja
       zabije|zamorduje|zabic|zamordowac|pozabija .. mnie|nas
       mnie|nas .. zabije|zamorduje|zabic|pozabija
       zamkne*|schowal*|ukry*|zamknieta|ucieklam|ucieklem|barykad* .. lazien*|toalec*|szaf*|pokoj*|sypialn*|kibl*`,
      { ...life, weight: 2 },
    ),
    plea(
      'domestic_abuse',
      'goesOn',
      'crisis',
      `@partner ... @beat .. @me?
       @beat .. mnie
       mnie .. @beat
       nie_pozwala|zabrania|nie_daje .. @me? .. wychodzic|wyjsc|dzwonic|pracowac|spotykac|rozmawiac|kontakt*
       @partner|tesciowa|tesciowie ... zabral*|zabiera|schowal*|chowa|trzyma .. @papers|telefon*|komork*|klucze
       zamyka|zamknal|zamkneli|wiezi .. mnie
       boje .. sie ... meza|partnera|jego|niego|chlopaka|wrocic|bylego
       przemoc|przemocy domow*
       grozi|groza .. mnie|mi|nam|zabije|zabiciem
       zmusza*|chca .. mnie? .. slubu|malzenst*|wyjsc_za_maz|poslubic`,
      { weight: 1 },
    ),
    plea(
      'abuse_physical',
      'now',
      'emergency',
      `@carer|@kin ... @beat ... teraz|wlasnie|w_tej_chwili|slysze
       teraz|wlasnie|slysze ... @carer|@kin ... @beat`,
      { ...life, weight: 3 },
    ),
    plea(
      'abuse_physical',
      'goesOn',
      'crisis',
      `@carer|@kin ... @beat
       @beat ... staruszk*|pacjent*|podopieczn*|mame|mamę|babcie|dziadka|tate|ojca
       siniak*|sine_slady|zadrapani*|slady_po|posiniacz*|pobit* .. rekach|rece|ramion*|reku|ciele|twarzy|nogach|opiekun*|nowej|babci|mamy|taty
       ma siniak*`,
      { weight: 2 },
    ),
    plea(
      'sexual_abuse',
      'any',
      'crisis',
      `zgwalc*|gwalci*|gwalt|molestuj*|molestow*|obmac*|dobiera_sie|dobieral_sie
       dotyka*|dotykal*|dotknal|zlapal|lapie|zlapała .. mnie|miejsc*|intymn*|piersi|tylek|krocz*
       wykorzyst* .. seksualn*
       jak|jesli z_nim .. nie .. zwolni|wyrzuci`,
      { weight: 3 },
    ),
    plea(
      'psychological_abuse',
      'any',
      'crisis',
      `wyzywa|poniza|straszy|zastrasza|szantaz*|wysmiewa|upokarza|zneca_sie_psych* .. @me|mame|babcie|ja|go
       @kin|synowa|@carer ... krzyczy|wrzeszczy|grozi|straszy|wyzywa|zamyka`,
    ),
    plea(
      'abuse_financial',
      'any',
      'crisis',
      `@take ... @money
       @money ... @take
       oszuk*|oszust* ... @money|bank*|blik
       podpisac|podpisala|przepisac|przepisala|zmus* .. dom|mieszkanie|testament
       zniknel*|znikaj*|ginie|gina .. pieniadz*|@money`,
      { weight: 1 },
    ),
    plea(
      'abuse_financial',
      'worry',
      'concern',
      'pozycz*|wysyla|wyslal*|przelewa|przelal* .. pieniadz*|kase ... internet*|telefon*|obc*|jakiejs|jakiemus|poznan*',
    ),
    plea(
      'modern_slavery',
      'any',
      'crisis',
      `@boss ... zabral*|zabrali|trzyma|trzymaja|nie_oddaje|nie_chce_oddac|schowal* ... @papers
       @boss ... nie_plac*|nie_wyplac*|kaze|kaza|zmusza*
       zmusza*|kaze|kaza .. @me? .. pracowac|pracy|prostytuc*|krasc|zebrac
       pracuj*|pracowal* ... nie_plac*|bez_pieniedzy|nie_dosta*|pieniedzy_nie|za_darmo|bez_zaplaty|nie_wyplac*
       pieniedzy|wyplaty nie .. widzial*|dosta*|dali|daja
       spimy .. w_osmiu|w_dziesi*|piwnicy|garazu|magazynie|na_podlodze
       zamkneli|zamykaja|trzymaja|nie_wypuszczaja .. nas|mnie
       dlug|dlugi .. odprac*|wobec szefa?`,
      { weight: 3 },
    ),
    plea(
      'modern_slavery',
      'held',
      'emergency',
      `zamkneli|zamkniet*|zamykaja .. nas|mnie|jestesmy ... pobil*|jutro|przewiez*|bija|nie_rusza|wywie*|zabija
       wywie*|przewiez*|sprzeda* .. nas|mnie ... jutro|dzis|zaraz|noc*`,
      { ...life, weight: 3 },
    ),
    plea(
      'neglect',
      'any',
      'crisis',
      `@carer ... nie .. przysz*|przyjech*|przychodz*|bylo|pojawi*|przyjezdz*|zjawi*
       lezy|siedzi|lezec|lezala .. mokr*|brudn*|moczu|odchod*|pieluch*|fekal*|sikach|zasikan*
       nie .. daja|dostaje|karmi*|zmienia*|przewijaj* .. jesc|pic|pieluch*|jej|jego|mu
       glodz*|odlezyn*|zaniedb*
       zostawi* .. bez .. opieki|jedzenia|wody|picia`,
      { weight: 1 },
    ),
    plea('neglect', 'worry', 'concern', '@carer ... spozni*|spoznia|tylko|krotko|piec_minut|dziesiec_minut'),
    plea(
      'self_neglect',
      'any',
      'crisis',
      `nie_otwiera|nie_wychodzi ... smierdz*|smrod|szczur*|robak*|gazety|listy|poczta
       smierdz*|smrod|szczur*|robac*|brud ... mieszka*|nie_otwiera|sasiad*|pan|pani|klatc*
       nie .. je|myje|kapie|przebiera|pije ... tygod*|dni|dnia|miesiac*`,
    ),
    plea(
      'self_neglect',
      'worry',
      'concern',
      `chudn*|schudl*|slabn*|zapomina|zaniedbuj*|marnieje
       nie|malo|prawie_nic|coraz_mniej .. je|myje_sie|gotuje|sprzata|kapie`,
    ),
    plea(
      'missing',
      'cold',
      'emergency',
      `wyszedl|wyszla|zaginal|zaginela|zniknal|zniknela|nie_wrocil* ... snieg|mroz|mrozie|zimno|kapciach|pizam*|boso|bez_kurtki|koszuli|leje
       snieg|mroz|zimno|kapciach|pizam*|boso ... zaginal|zaginela|zniknal|zniknela|szukamy|nie_wrocil*`,
      { ...life, weight: 2 },
    ),
    plea(
      'missing',
      'any',
      'crisis',
      `zaginal*|zaginel*|zaginiec*|zniknal|zniknela|przepadl|przepadla
       wyszedl|wyszla|poszedl|poszla|pojechal* ... nie_wrocil*|nie_ma|szuka*|nie_mozemy|nie_wrac*|nie_odbiera
       nie .. wrocil|wrocila ... domu|noc|rana|wczoraj|szpital*|szkoly|teraz|dzis
       nie .. wiem|wiemy|wie gdzie .. jest|mama|tata|babcia|dziadek|maz|syn|corka
       nie .. moge|mozemy .. znalezc .. mam*|tat*|babci*|dziad*|syn*|cork*|mez*|go|jej`,
      { weight: 1 },
    ),
    plea(
      'carer_breakdown',
      'now',
      'emergency',
      `poduszk* ... twarz*|ucich*|udus*|trzymam|przylozyl*|nie_wytrzym*
       zaraz|boje_sie_ze .. go|ja|jej|mu .. uderz*|udusz*|zabije|krzywd*|cos_zrobie
       zrobie .. jej|mu|jemu .. cos|krzywde`,
      { ...life, weight: 3, about: 'self' },
    ),
    plea(
      'carer_breakdown',
      'breaking',
      'crisis',
      `nie .. dam_rady|daje_rady|wytrzymam|wytrzymuje|udzwigne .. dluzej|juz|sam*|opiek*|dzis|mam*|tat*|mez*|zon*|z_nim|z_nia
       nie .. dam|daje juz|dluzej|wiecej rady
       musicie|prosze|niech .. zabrac|zabierzcie|ktos_zabierze .. mame|tate|meza|zone|babcie|go|ja
       upuscil* ... rady|sily|opiek*`,
    ),
    plea(
      'carer_breakdown',
      'worry',
      'concern',
      `zmeczon*|wykonczon*|wypalon*|padam|przemeczon*|wyczerpan* ... opiek*|mam*|tat*|mez*|zon*|babci*|dziad*|syn*|cork*
       opiek* ... zmeczon*|sil|sily|wykonczon*|wypalon*|placz*|nie_spie|przemeczon*|wyczerpan*`,
    ),
    plea(
      'no_food_heating',
      'any',
      'crisis',
      `nie .. ma|mamy|mam|maja|stac .. @food|@power|co_jesc
       nie_ma|nie_mam|nie_mamy|nic|brak|brakuje .. @food|@power
       nie .. jadl*|jedl*|jedz* ... dni|dnia|wczoraj|nic|tydzien|rana|piatku|poniedzial*|wtork*|srod*|czwart*|sobot*|niedzie*
       nic .. nie_jadl*|nie_jedli*
       glodn*|gloduj* ... dzieci|dni|wczoraj|dziecko|spac|pieni*
       dzieci|dziecko .. glodn*|gloduj*
       wylacz*|odci*|odlacz* .. nam|mi|w_domu? .. prad|gaz|ogrzewanie|wode
       nie_dziala|zepsu*|wysiad*|awari* .. ogrzewan*|piec|kaloryfer*|bojler
       ogrzewan*|piec|kaloryfer* .. nie_dziala|zepsu*|wysiad*
       zamarza*|marzn* ... domu|mieszkani*|dzieci|babci*|mam*|ogrzew*
       licznik .. pusty|skonczyl*`,
    ),
    plea(
      'medication',
      'any',
      'crisis',
      `skonczyl*|nie_ma|nie_mam|brak*|zabrakl*|zgubil*|nie_bral*|nie_bierze|nie_wzi*|konczy|konca|odstawil* ... @medicine
       bez insulin*|lekow|lekarstw
       @medicine ... skonczyl*|nie_ma|zabrakl*|nie_chce_wydac|nie_wyda*|nie_dosta*
       pomylil*|podwojn*|zla|zle .. @medicine|dawk*`,
      { weight: 1 },
    ),
    plea(
      'housing_eviction_now',
      'any',
      'crisis',
      `wyrzuc*|eksmi*|wystaw*|wywali* .. @me|rzeczy|mieszkani*|domu|walizki|z_dzie*
       @me .. wyrzuc*|eksmi*|wywali*
       wymieni*|zmieni* .. zamki|zamek
       stoje|stoimy|spie|spimy|jestem|jestesmy|siedze|siedzimy|nocuj*|mieszkam|koczuj* ... na_ulicy|dworcu|parku|samochodzie|aucie|klatce|bruku|namiocie
       bezdomn*
       nie .. mam|mamy|ma gdzie|dokad .. @night
       nie .. mamy|mam domu|dachu`,
      { weight: 1 },
    ),
    plea(
      'hospital_discharge_unsafe',
      'any',
      'crisis',
      `wypis*|odesla*|wyslali|przywiezli|odwiezli ... szpital* ... nie|sam|sama|nikt*
       szpital* ... wypis*|odesla*|wyslal* ... nie|sam|sama|nikt*`,
      { weight: 1 },
    ),
    plea(
      'child_at_risk',
      'any',
      'crisis',
      `dziecko|dzieci|niemowl* ... same|samo|bez_opieki|bite|bija|siniaki|zamkniete|zaniedban*
       bije|bija .. dziecko|dzieci`,
    ),
    plea(
      'mental_health_crisis',
      'any',
      'crisis',
      `slysz* .. glosy
       podsluchuj*|sledza|sledzi|truja|otru*|podgladaj*|obserwuj* ... mowi|mysli|wierzy|go|ja|mnie|sasied*
       mowi|mysli|twierdzi|wierzy .. ze ... podsluchuj*|sledza|sledzi|truja|otru*|spisek|czip|diabel|diably
       omamy|halucyn*|psychoz*|urojeni*|majaczy
       nie .. spi|spie|spal|spala .. od|tydzien|tygodnia|dni ... mowi|chodzi|biega|krzyczy|gada`,
      { weight: 1 },
    ),
    plea(
      'mental_health_crisis',
      'worry',
      'concern',
      `smutn*|samotn*|depresj*|przygnebi*|zalam* ... jestem|czuje|bardzo|mi|ciagle|wciaz|mam|ma
       jestem|czuje|bardzo|mam|ma|tak ... smutn*|samotn*|depresj*|przygnebi*|zalaman*
       nie .. wychodze|wychodzi|cieszy|chce_mi_sie|chce_sie ... pokoju|domu|nic
       nic .. nie_cieszy
       obojetn*|placze|boje_sie|lek|leki|nerwic* ... noc*|ciagle|codzien*|wszystko|mi
       wszystko .. obojetn*`,
    ),
    plea(
      'exploitation',
      'any',
      'crisis',
      `wprowadzil* .. sie ... brat*|syn*|mam*|niepelnosprawn*|sprzeda*|handluj*|dom*
       sprzedaj*|handluj* ... mieszkani*|niego|niej|narkotyk*|brata|syna
       kaza|kaze|zmusza* .. nosic|sprzedawac|przewozic .. paczk*|narkotyk*`,
      { weight: 1 },
    ),
    plea(
      'discriminatory',
      'any',
      'crisis',
      `rzuca*|wybi*|pluj*|wyzywa* ... okna|okno|szyb*|kamien*|polak*|polacy|obc*
       wracaj* .. do_siebie|kraju|polski
       rasis*`,
    ),
    plea(
      'other',
      'help',
      'crisis',
      `pomocy|ratunku|pomozcie|ratujcie|pomóżcie|ratuj
       pomoz .. mi|nam|prosze
       blagam .. pomoc*|o
       potrzebuje|potrzebujemy|prosze pilnie|natychmiast|szybko? .. pomocy|pomoc
       wezwijcie|wyslijcie|przyslijcie|wezwac|przyjedzcie|potrzebuj*|prosze_o .. karetk*|pogotowi*|policj*|strazy
       boje sie|o_zycie
       grozi|jestem|jestesmy|w .. niebezpieczenst*|zagrozeniu
       nie .. jestem|czuje_sie bezpieczn*|bezpiecznie`,
      { unless: ['tonguePast', 'tongueFine', 'tongueSupposed', 'tonguePractical'], weight: -2 },
    ),
  ],
}
