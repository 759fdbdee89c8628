import type { Kind } from '../../../dialogs/ports.ts'
import type { Rule, RuleSet } from '../engine/rule.ts'

/**
 * Pleas in Polish, Romanian, Urdu, Punjabi and Arabic, and in Urdu and Punjabi written with Latin letters. Phrases, not
 * grammar; no reader of these languages has checked them yet (docs/safety/recognising.md says so).
 */
function plea(
  kind: Kind,
  id: string,
  level: Rule['level'],
  patterns: readonly string[],
  unless: readonly string[] = [],
): RuleSet {
  return { kind, rules: [{ id: `language.${id}`, level, says: 'say it in another language', patterns, unless }] }
}

/** The ways each language says "not", before or after the word. */
const breathing = [
  // Polish, Romanian
  'nie oddycha|oddychaja',
  'nie moge|moze oddychac',
  'nu respira|mai_respira',
  'nu pot|poate sa_respir|sa_respire|respira',
  // Urdu, Arabic, Punjabi
  'سانس .. نہیں',
  'سانس .. رک',
  'لا|ما|مش|مو تتنفس|يتنفس|أتنفس|بتتنفس|بيتنفس|أقدر_أتنفس',
  'لا أستطيع|يستطيع|تستطيع التنفس|أن_أتنفس',
  'ਸਾਹ .. ਨਹੀਂ',
  'ਸਾਹ .. ਬੰਦ',
  'saans|sans|saas|sah|saah .. nahi|nahin|nai|nhi|ruk|band|ni',
]

const unconscious = [
  'nieprzytomny|nieprzytomna|stracil_przytomnosc|stracila_przytomnosc|nie_budzi_sie|zemdlal|zemdlala|zawal|udar|krwawi|krwotok|umiera|dusi_sie',
  'nie .. rusza_sie|reaguje|odpowiada',
  'upadl|upadla .. nie',
  'inconstient|inconstienta|lesinat|lesinata|a_lesinat|infarct|atac_cerebral|sangereaza|moare|se_sufoca|nu_se_trezeste|nu_mai_misca|nu_raspunde|nu_misca',
  'a cazut .. nu',
  'nu mai|se misca|trezeste|raspunde',
  'بے_ہوش|بیہوش|بےہوش',
  'خون .. بہہ|بہت|نکل',
  'دل .. دورہ',
  'مر رہا|رہی',
  'ہوش .. نہیں',
  'فاقد الوعي',
  'فاقدة الوعي',
  'فقد|فقدت الوعي',
  'مغمى|أغمي|اغمى عليه|عليها',
  'ينزف|تنزف|نزيف|يموت|تموت|يختنق|تختنق|جلطة|نوبة_قلبية|أزمة_قلبية',
  'لا يتحرك|تتحرك|يستيقظ|تستيقظ|يرد|ترد|يجيب|تجيب',
  'ਬੇਹੋਸ਼|ਦਿਲ_ਦਾ_ਦੌਰਾ',
  'ਖੂਨ .. ਵਗ|ਨਿਕਲ|ਬਹੁਤ',
  'ਹੋਸ਼ .. ਨਹੀਂ',
  'ਮਰ ਰਿਹਾ|ਰਹੀ|ਰਹੇ',
  'behosh|behoosh|be_hosh|bayhosh',
  'dil .. daura|dora',
  'khoon|khun .. beh|bah|nikal|nikl|bohat|bahut|vag|band',
  'hosh .. nahi|nahin|nai|nhi',
  'mar .. raha|rahi|rahe|reha',
  'hil .. nahi|nahin',
  'utha|uth .. nahi|nahin|nai|rahi|nhi .. hosh|jawab',
]

const falls = [
  'upadl|upadla|upadlem|upadlam|przewrocil|przewrocila|lezy .. ... wstac|podlodze|krew|pomocy|rusza|moze|moge',
  'lezy na_podlodze',
  'cazut .. ... ridica|ajutor|misca|sange|podea',
  'am|a cazut ... nu_pot|nu_poate|ridic|ridica',
  'گر .. گئی|گیا|گئے|گئے_ہیں|گئی_ہیں|پڑی|پڑا',
  'سقط|سقطت|وقع|وقعت|وقعت_أمي ... النهوض|الأرض|تتحرك|يتحرك|دم|ساعد*|تقوم|يقوم|لا',
  'ਡਿੱਗ .. ਪਈ|ਪਿਆ|ਗਈ|ਗਿਆ|ਪਏ|ਗਏ',
  'gir .. gayi|gaye|gaya|gai|gya|pari|para|gaee|gyi',
  'dig|digg .. gayi|gaya|pai|paya|gye|pya|gyi',
]

const fire = [
  'pali_sie|pozar|ogien|czuc_gaz|czuje_gaz|ulatnia_sie_gaz|plonie',
  'incendiu|foc_in|foc_la|este_foc|ia_foc|arde_casa|a_luat_foc|miros_de_gaz|miroase_a_gaz|scurgere_de_gaz',
  'آگ .. لگ|لگی|گئی',
  'گیس .. بو|لیک|لیکیج',
  'حريق|نار_في|البيت_يحترق|يحترق|تحترق|رائحة_غاز|رائحة_الغاز|تسرب_غاز|تسرب_الغاز',
  'ਅੱਗ .. ਲੱਗ|ਲੱਗੀ',
  'ਗੈਸ .. ਬੂ|ਬਦਬੂ|ਲੀਕ',
  'aag|agg|aagg .. lag|lagi|lgi|lagg',
  'gas|gais .. boo|badboo|leak|smell|bu',
]

const overdose = [
  'zazylam|zazylem|polknelam|polknelam|polknalem|wzialem|wzielam|polkneli|lyknelam|przedawkow* ... tabletek|tabletki|leki|lekow|pigulek|proszkow',
  'przedawkow*',
  'podcielam|podcialem|podcial zyly',
  'am|a luat|inghitit ... pastile|pastilele|medicamente|medicamentele|somnifere',
  'supradoza',
  'mi_am taiat venele',
  'گولیاں|گولیوں|دوائیاں .. کھا|نگل|لی',
  'زہر .. کھا|پی',
  'تناولت|بلعت|أخذت|اخذت|شربت ... حبوب|الحبوب|حبة|دواء|الدواء|أدوية|سم',
  'جرعة زائدة',
  'ਗੋਲੀਆਂ .. ਖਾ|ਲੈ|ਨਿਗਲ',
  'ਜ਼ਹਿਰ .. ਖਾ|ਪੀ',
  'goli|goliyan|golian|goliyaan|goliya|tablet|dawai|dawaiyan .. kha|khaa|khali|nigal',
  'zeher|zehar|zahar .. kha|pi|khaa',
]

const wantToDie = [
  'nie|juz chce_zyc|chce_juz_zyc',
  'nie chce|chce_juz|mam_po_co|ma_sensu .. zyc',
  'chce|chcialabym|chcialbym umrzec|sie_zabic|ze_soba_skonczyc|skonczyc_ze_soba|odebrac_sobie_zycie',
  'zabije|zabic .. sie',
  'mysli samobojcze',
  'samobojstwo|samobojcze|samobojstwa',
  'nu mai|vreau .. vreau? sa? .. traiesc|traiasca',
  'vreau|vrea|imi_vine|doresc sa mor|moara|ma_omor|ma_sinucid|se_omoare|se_sinucida|imi_iau_viata',
  'sinucid|sinucidere|sinucida',
  'ma omor',
  'مرنا|مرنے .. چاہتا|چاہتی|چاہتے|چاہوں',
  'جینا|جینے .. نہیں',
  'خودکشی|خود_کشی',
  'زندہ .. نہیں',
  'زندگی .. ختم',
  'أريد|اريد|ابغى|عايز|عايزة|بدي|أتمنى أن? أموت|اموت|الموت|أنهي_حياتي|أقتل_نفسي|انتحر|أنتحر',
  'لا أريد|اريد|أستطيع|رغبة .. أن? .. أعيش|اعيش|العيش|الحياة',
  'انتحار|الانتحار|أنتحر|سأنتحر|أقتل_نفسي|سأقتل_نفسي',
  'ਮਰਨਾ .. ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ',
  'ਜੀਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ .. ਨਹੀਂ',
  'ਖੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਖ਼ੁਦਕੁਸ਼ੀ',
  'marna|mrna|marne .. chahta|chahti|chahte|chaunda|chaundi|chahunda|chahundi|chahta_hun|chata|chati|dil',
  'mar .. jana|jaun|jaana|janaa .. chaunda|chaundi|chahta|chahti|chahunda|chahundi|chata|chati',
  'jeena|jina|jeene|jine|jeen|jee|jeyna|zinda|jiyun .. nahi|nahin|nai|nhi|ni',
  'khudkushi|khud_kushi|khudkashi|khudkhushi|khudkoshi',
  'zindagi .. khatam|tang|nahi',
]

const violence = [
  'maz|meza|partner|on|syn|ojciec|chlopak|mezem|ona ... bije|bil|uderzyl|pobil|dusil|grozi|kopie',
  'bije mnie',
  'bije .. mnie',
  'boje sie ... meza|partnera|jego|syna|ojca|domu|niego|zabije',
  'przemoc domowa',
  'zgwalc*|molestuj*|wykorzystuje_mnie',
  'ma|m a|o|ii .. bate|lovit|loveste|batut|ameninta|abuzeaza',
  'ma bate',
  'sot|sotul|sotului|partenerul|iubitul|fiul|tata ... bate|loveste|ameninta|abuzeaza|omoare|frica',
  'mi|imi e? .. frica|teama ... sot|acasa|el|partener|omoare',
  'violenta|violenta_domestica|viol|violat|violata|abuzat|abuzata',
  'شوہر|میاں|بیٹا|بھائی|سسر|باپ|سسرال|خاوند ... مارتا|مارتے|مارا|مارتی|پیٹتا|پیٹتے|دھمکی|نکلنے|تشدد',
  'مجھے .. مارتا|مارتے|مارتی|مارا|پیٹتا|پیٹتے',
  'زبردستی .. شادی|نکاح',
  'گھر .. نکلنے .. نہیں',
  'زوجي|ابني|أبي|أخي|زوجتي|والدي|خطيبي ... يضربني|ضربني|يهددني|يؤذيني|يحبسني|يعنفني|تضربني|يمنعني',
  'يضربني|يهددني|يعنفني|ضربني|تضربني|يضربها|يغتصبني|اغتصبني|يحبسني|يتحرش',
  'زواج قسري|بالقوة|غصب',
  'ਪਤੀ|ਘਰਵਾਲਾ|ਪੁੱਤ|ਪੁੱਤਰ|ਭਰਾ|ਸਹੁਰਾ|ਨੂੰਹ ... ਕੁੱਟਦਾ|ਕੁੱਟਦੇ|ਮਾਰਦਾ|ਮਾਰਦੇ|ਕੁੱਟਿਆ|ਮਾਰਿਆ|ਧਮਕੀ|ਕੁੱਟਦੀ|ਮਾਰਦੀ',
  'ਮੈਨੂੰ .. ਕੁੱਟਦਾ|ਮਾਰਦਾ|ਕੁੱਟਦੇ|ਮਾਰਦੇ|ਕੁੱਟਦੀ|ਮਾਰਦੀ',
  'shohar|shauhar|shohr|husband|mian|miyan|pati|gharwala|khawand|beta|bhai|susral|sasural|puttar|abbu|ghar_wala ... marta|marte|mara|maarta|maarte|maardi|marda|maarda|kutta_hai|kutda|kuttda|peetta|pitta|dhamki|nikalne|mardi|marti|maarti|tashadud',
  'mujhe|mujhay|mujhko|mainu|menu|mennu .. marta|marte|maarta|maarte|mara|marda|maarda|kutda|kuttda|peetta|marti|maarti|mardi|dhamki',
  'zabardasti .. shadi|shaadi|nikah|viah|viyah',
]

const need = [
  'nie ma|mamy|mam|jadlam|jadlem|jedlismy ... jesc|jedzenia|pradu|ogrzewania|leku|lekow|insuliny|gdzie_spac|chleba|gazu',
  'nie .. jadlam|jadlem|jedli ... dni',
  'glodny|glodna|glodne|bezdomny|bezdomna|wyrzucil_mnie|wyrzucili_mnie',
  'nu am|avem|are ... mancare|caldura|curent|unde_sa_dorm|medicamente|insulina|unde_sa_stau|paine',
  'mi_e foame',
  'copiii .. foame|flamanzi',
  'کھانا|کھانے|راشن .. نہیں',
  'بھوک|بھوکے|بھوکا|بھوکی',
  'بجلی|گیس|ہیٹنگ .. بند|نہیں',
  'دوا|دوائی|انسولین .. نہیں|ختم',
  'گھر .. نکال',
  'لا يوجد|نملك|أملك|عندي|لدي|لدينا .. طعام|أكل|كهرباء|تدفئة|مأوى|دواء|مكان_أنام',
  'ليس لدي|لدينا|عندي|عندنا .. طعام|أكل|كهرباء|تدفئة|دواء|مأوى|مكان',
  'جائع|جائعون|جائعة|جوعان',
  'ਖਾਣਾ|ਰੋਟੀ|ਖਾਣ .. ਨਹੀਂ',
  'ਭੁੱਖੇ|ਭੁੱਖਾ|ਭੁੱਖੀ',
  'ਬਿਜਲੀ|ਹੀਟਿੰਗ .. ਬੰਦ|ਨਹੀਂ',
  'khana|khane|rashan|roti|khaana|khaane|khaan .. nahi|nahin|nai|nhi|ni|khatam',
  'bhookay|bhookhe|bhooke|bhuke|bhooka|bhookhi|bhukhe|bhukhay|pukhe|bhukh|bhook',
  'bijli|gas|heating|heater|bijlee .. band|nahi|nahin|chali|kat',
  'insulin|dawai|dawa|dawayi .. khatam|nahi|nahin|mukk',
  'ghar se nikal',
]

const help = [
  '^ pomocy|ratunku|pomozcie|ratujcie',
  'pomocy|ratunku',
  'pomozcie|pomoz .. mi|prosze|nam',
  'boje sie',
  'nie czuje_sie|jestem bezpieczna|bezpieczny|bezpiecznie',
  'ajutor|ajutati_ma|ajuta_ma|salvati_ma|ajutati_ne|mi_e_frica|mi_este_frica|mi_e_teama|nu_sunt_in_siguranta|sunt_in_pericol',
  'ajutati .. ma',
  'بچاؤ|بچائیں|بچا_لو|بچاو',
  'مدد .. جلدی|فوری|کرو',
  'جلدی مدد',
  'ڈر .. لگ|لگتا|رہا',
  'خطرے|خطرہ',
  'ساعدوني|ساعدني|النجدة|انقذوني|أنقذوني|انقذني|أنقذني|الحقوني|ساعديني|أغيثوني',
  'أنا خائف|خائفة|في_خطر|خايف|خايفة|لست_بأمان',
  'ਬਚਾਓ|ਬਚਾਉ|ਬਚਾ_ਲਓ',
  'ਡਰ .. ਲੱਗ|ਲਗਦਾ|ਲੱਗਦਾ',
  'ਮਦਦ ਕਰੋ $',
  'bachao|bachaao|bacha_lo|bachalo|bachayein',
  'dar|darr .. lag|lagta|lagda|raha|rehi',
  'jaldi .. madad|help|ambulance',
  'madad .. jaldi|foran',
  'khatre|khatra .. mein|main|vich|hai|hun',
]

const strip = (patterns: readonly string[]): string[] =>
  patterns.map((one) => one.replace(/ \.\.\.? (?=\.\.\.)/g, ' ').replace(/[ .]+$/, ''))

export const languages: readonly RuleSet[] = [
  plea('medical', 'breathing', 'emergency', strip(breathing)),
  plea('medical', 'unconscious', 'emergency', strip(unconscious)),
  plea('fall', 'fall', 'emergency', strip(falls)),
  plea('fire_gas', 'fire', 'emergency', strip(fire)),
  plea('suicide', 'overdose', 'emergency', strip(overdose)),
  plea('suicide', 'wantToDie', 'crisis', strip(wantToDie)),
  plea('domestic_abuse', 'violence', 'crisis', strip(violence)),
  plea('no_food_heating', 'need', 'crisis', strip(need)),
  plea('other', 'help', 'crisis', strip(help)),
]
