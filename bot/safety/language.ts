/**
 * In which of the languages that safety knows something of a message is written, by its letters and its common words.
 * English is never guessed: it is what is left. No library: the languages are few and known, and a general guesser is
 * at its worst with the half-English messages of a dozen words that people send here.
 */
export type Tongue = 'pl' | 'ro' | 'ur' | 'ur-Latn' | 'pa' | 'pa-Arab' | 'pa-Latn' | 'ar'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Of a long message only so many words are looked at. */
const ENOUGH = 80

const GURMUKHI = /[\u0A00-\u0A7F]/
const ARABIC_LETTERS = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/
/** Letters of Urdu and Shahmukhi that Arabic does not have: te, dal and re with a mark, nun ghunna, bari ye, che, pe, gaf, zhe. */
const URDU_LETTERS = /[\u0679\u0688\u0691\u06BA\u06D2\u06BE\u0686\u067E\u06AF\u0698\u06C1\u06CC\u06A9]/
/** Letters of Arabic that Urdu does not use: te marbuta, alif with hamza, ye and kaf in their Arabic shapes at a word's end. */
const ARABIC_ONLY = /[\u0629\u0623\u0625]|[\u064A\u0649\u0643](?![\u0600-\u06FF])|(?:^|\s)\u0627\u0644/

const shahmukhi = set(`
  نوں دا دی دے وچ نئیں نیں اے آں مینوں سانوں تہاڈی تہاڈا تسیں اسیں ساڈا ساڈی کوئی_ ہن ہنے کٹدا کردا کردی کردے ہوندا ہوندی لگدا
  ساہ پئے پیا پئی بوہت اوہ اوہنوں ایہہ واں گھروں کتھے کتھوں کیویں ہیگا ویکھن ویکھو اکھاں سکدا سکدی سکدے دتا دتی چھیتی کول نال
  بولن لئی آکھدا کہندا پتر منڈا کڑی بھرا تے توں ککھ کلا کلی اج چاہنی چاہنا
`)
const urdu = set(`
  ہے ہیں میں کا کی کے کو نے سے نہیں ہوں تھا تھی تھے رہا رہی رہے گیا گئی گئے مجھے مجھ میرا میری میرے اور پر کیا یہ وہ ہو کر لیے
  بہت اب آپ ہم کوئی کچھ چاہیے جلدی مدد کریں کرو
`)
const arabic = set(`
  في من على الى إلى عن ما لا لم لن هل أنا انا هو هي هذا هذه مو مش كيف متى أين وين شو ليش بدي عندي عندنا مع كل كان الله شكرا
  بعد قبل حتى لكن بس ولا يا اللي التي الذي أريد اريد ابغى أبي امي أمي زوجي ساعدوني
`)

/** Words that no English message has; together with the weaker ones below they tell. */
const polish = set(`
  nie jest jestem sie mnie mam mama ze czy juz bardzo prosze dziekuje dzien dobry moj moja maz meza zona zony syn corka babcia dziadek tata
  tato jak gdzie kiedy teraz wczoraj dzisiaj dzis przez zeby tylko ktos cos nic nikt pomocy pomoc ratunku szybko boje moge moze mozna chce
  chcialabym chcialbym szukam byla byl bylo sa tego jego jej nam nas dla przy bez albo ale wiem potrzebuje lekarza szpital szpitala policja
  ona ono oni ile kto jaka jaki gdy kiedys zostal zostala zabral zabrala poszedl poszla wyszedl wyszla rano wieczorem noc nocy dni tydzien miesiac
  rok lata spac jesc pic kupic platny platne umiem mamy mamie tacie mezem zonie corke synowi dziadka babci babcie wnuczek wnuczka sasiad sasiadka
  kuchni lazienki lazience pokoju schodow podlodze krew krwi tabletki tabletek zycia zyje swoje swoj sobie siebie tobie zabic jedzenia
  pieniedzy emeryture emerytura zasilek ulicy lekow opieke opieki opiekuje samotny samotna smutno dobrze zle bylem bylam mialem mialam zrobic
  smiechu zajecia klub seniorow seniora obiad obiady koszt kosztuje wniosek chodzi mowil powiedzial slysze widze nikogo niczego kazdy
  uciekl ucieklam spadl spadla drzwiami szef szefa godzin placi domem wozek wozku wypadek zawal
  domu dom dziecko dzieci prad jesc zyc umiera oddycha boli lezy upadl upadla pieniadze pracy praca zamki wlasciciel opiekunka leki
  jakies jakas ktory ktora mowi mowia polsku polski jeszcze wszystko wszystkie zawsze nigdy od razu reaguje nieprzytomny nieprzytomna
  mieszkam pomozcie brat brata siostra reke reka noge glowa klatce drzwi zabije bije
`)
const romanian = set(`
  nu sunt este pentru foarte mama mamei tata tatal sotul sotului sotia meu mea mele vreau va rog multumesc buna ziua unde cum cand acum
  si sau dar daca mai fost avem aveti am_ imi ii il ne ma mi este_ copil copii copilul casa acasa spital politia ajutor ajutati repede
  respira cazut doare frica bate mancare pastile pastilele mor moara moare traiesc singur singura azi ieri maine caut pot poate ce cine care
  niciun nimic nimeni din pe cu la sa de un o in fara dupa inca ca a fiul fiica fratele sora bunica bunicul luat gaz foc arde
  sunteti esti era erau aveam avea stiu stim vrea vrem doresc caut cat costa ore ora zi zile seara dimineata noapte saptamana luna an ani trecut
  barbat barbatul femeia fata baiatul nepotul nepoata vecinul vecina doamna domnul baie bucatarie bucataria camera usa scari scara podea
  sange cap capul pieptul mana stanga picior gura viata sensul rost bani banii pensia cardul contul actele acte pasaportul buletin engleza
  invata gratis curs cursuri carucior scaun rotile biserica grup prieten prietenul cunostinta bine rau tare obosit obosita trist trista
  ingrijire ingrijitor ingrijesc intrat iesit plecat venit ajuns trimis lasat luat_ dat pus facut zis spus stat trebuie pentru_ despre langa
  multumim scuze rog ai au ati lor lui ei el ea noi voi aici acolo atunci doar numai tot toata toate prea foarte_ asta acest aceasta
  lucrez munca patronul proprietarul ingrijitoarea strada noastra nostru vorbeste romaneste limba romana
`)
/** Weak in Romanian: an English, French or Spanish sentence may have them. */
const romanianWeak = set(
  'ora an ani cat ai au el ea ei an cap tot mare pus gratis trist era curs grup cap zi tare rau luna rog dat noi voi esti usa mana capul viata a o de la in un cu pe ca ma mi ne sa am ce pot casa mor din mama tata si azi gaz care dar va mea ii',
)
const polishWeak = set(
  'ona ono oni pic rok noc klub lata rano koszt szef platny lata mamy nie mama tata syn ale mam dom moja sa nas ze jest cos sie brat bez od moge',
)

/** Shared by Urdu and Punjabi in Latin letters. */
const desi = set(`
  nahi nahin nai nhi hai hain ghar ammi abbu bohat bahut bohot koi kuch kuchh jaldi madad bachao saans khoon behosh goliyan paise
  dawai khatam bache bhai beta beti paani raat subah mera meri mere kya kyun kab kahan kaun aur bhi main hun hoon karo karna
  kal aaj din raat ghante mahine saal pehle pichle chal bol uth gaya gayi wale wala wali agar lekin magar theek bilkul zyada kam bahar andar upar
  neeche andar darwaza dar dono teen char panj sab kisi kitna kitni kitne milega milti milta kahan koun kaun banana seekhna class_ mehrbani
  walid walida bimar bemar kamzor thak akela akeli udaas neend pyas aag dhuan sar sir_ haath hath munh muh peth bazu kamre kapde kapre
  roz bacha bachi bachon gharwale sasural susral shohar biwi zabardasti paisa takleef madat yahan wahan aage peeche salam assalam assalamualaikum
  walaikum alaikum inshallah mashallah alhamdulillah shukria meherbani khuda allah
  shaadi roti khana bhook dard marna mar zindagi ka ki ko ke ji hi raha rahi rahe apna apni apne
`)
const urduRoman = set(`
  hai hain mujhe mjhe mujhay mujhko hoon hun nahi nahin raha rahi rahe rahay gaya gayi gaye gai wo woh kya kyun mein ke ko ki ka se ne
  liye chahiye chahiye karta karti karte hota hoti hote deta deti dete saans ammi abbu abu shohar bohat abhi kahan kaise unko unki uska
  usne maine mene humein hamein yahan wahan bata batao bataein sakta sakti sakte jaldi kuch tha thi thay ab lekin magar shukriya karein
  keh kehta kehti bata bataya tor kar kiya karna karwa karwana karwati karke chahta chahti chahte chahiye chahye rehta rehti hogaya hogai
  hogayi raho bolta bolne bolti ata ati aata aati aaya aayi aye aaye jata jati jana jane sakte pata samajh mera_ hamare hamari unhe unka uske
  jeena marta maarta bhejo aa gir bachao bache paas dawai
`)
const punjabiRoman = set(`
  nu da di de te ch vich vch mainu menu sanu saanu tuhada tuhade tusi asi aa haan han ne reha riha rehi hunda hundi hoya hoyi gayi gya
  karda kardi karde kehnda kehndi dinda dindi dinde janda jandi hun hune kutda kuttda marda jeen saah sah bebe bapu biji beeji bahut
  kithe kiven kive milu mildi milda chahidi chahida dasso daso layi lai paye payi pya pai ditta ditti leya lya chheti cheti ohde ohnu ohna
  mai ohnu ohda ohdi usde naa nahaunde khande khande rehnde rehndi si_ jado jadon fer ajj kall savere thalle uppar hoye hoya saare kinni kinna kado kadon
  lagdi lagda layian laiyan khaan paise_ gurdwara gurdware gurdwaare bazurgan jeon boldi vekh vekhe dekhu karu milna puchh puchho pasand thand thandh
  peo maa veere taya chacha chachi mundey bande banda rabb waheguru akal sat_ sri_ viah bistare hilda vinga uthda muk mukk naal vaste waste vi
  oh eh ethe othe kol naal ton ton cho chon kujh kuj sadda sade saade saadi puttar munda kudi bhra gharwala khaan peed sakda sakdi jaan
  kise dil ni hega haige haigi bolda bolde aunda aundi digg dig diggi agg khanda rehnda kalla kalli
`)
/** Not enough alone: English words, names, or what may be either. */
const desiWeak = set(
  'da di de te ch hun ka ki ko ke ji hi ne se main mar aa ni oh eh ton han ab wo tha hoon layi lai dil goli bhai kab khana gaye jaan pai sade khan din nu dig mere hain thi asi beta agg beti gir kal sab teen char kam sir upar roz mai maa fer si banda sat sri allah peo taya vi naa kar salam munh uth akal banana andar dono wali mahine dar roti aage naal chal aaj karu saal vinga muk',
)

interface Latin {
  readonly tongue: 'pl' | 'ro' | 'desi'
  readonly words: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
}

const latin: readonly Latin[] = [
  { tongue: 'pl', words: polish, weak: polishWeak },
  { tongue: 'ro', words: romanian, weak: romanianWeak },
  { tongue: 'desi', words: new Set([...desi, ...urduRoman, ...punjabiRoman]), weak: desiWeak },
]

/** Letters that only these languages have here; they make up for words that are not known. */
const POLISH_LETTERS = /[ąęłńśźż]/i
const ROMANIAN_LETTERS = /[ăâîșşțţ]/i

/** Single words that are a plea or a greeting by themselves. */
const alone = new Map<string, Tongue>([
  ...['pomocy', 'ratunku', 'pomozcie', 'ratujcie', 'dziekuje', 'prosze', 'czesc', 'umieram'].map(
    (w): [string, Tongue] => [w, 'pl'],
  ),
  ...['ajutor', 'ajutati', 'salvati', 'multumesc', 'sinucid'].map((w): [string, Tongue] => [w, 'ro']),
  ...['bachao', 'shukriya', 'khudkushi'].map((w): [string, Tongue] => [w, 'ur-Latn']),
  ...['dhanwad', 'dhanwaad'].map((w): [string, Tongue] => [w, 'pa-Latn']),
])

/**
 * @param words the message's words after the clean-up (engine/normalise.ts)
 * @param text the message as it was written
 * @returns the language, or undefined for English and for everything that is not known
 */
export function languageOf(words: readonly string[], text: string): Tongue | undefined {
  if (GURMUKHI.test(text)) return 'pa'
  if (ARABIC_LETTERS.test(text)) return arabicLetters(text)
  return latinLetters(words.slice(0, ENOUGH), text)
}

const counted = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0)

function arabicLetters(text: string): Tongue {
  const words = text.slice(0, 1000).split(/[^\p{L}\p{M}]+/u)
  const [punjabi, urduWords, arabicWords] = [counted(words, shahmukhi), counted(words, urdu), counted(words, arabic)]
  const fromUrdu = urduWords + (URDU_LETTERS.test(text) ? 1.5 : 0)
  const fromArabic = arabicWords + (ARABIC_ONLY.test(text) ? 2 : 0)
  if (punjabi > 0 && punjabi >= urduWords && punjabi >= fromArabic) return 'pa-Arab'
  return fromUrdu > fromArabic ? 'ur' : 'ar'
}

/** Taken for another language only when two words or more, one of them strong, and a good share of all, say so. */
function latinLetters(words: readonly string[], text: string): Tongue | undefined {
  const spoken = words.filter((word) => /\p{L}/u.test(word))
  for (const word of spoken.length <= 4 ? spoken : []) {
    const tongue = alone.get(word)
    if (tongue) return tongue
  }
  const scored = latin.map((one) => ({ ...one, ...score(spoken, one, text) }))
  const best = scored.reduce((most, one) => (one.points > most.points ? one : most))
  if (best.strong < 1 || best.points < 2 || best.points < SHARE * spoken.length) return undefined
  if (best.tongue !== 'desi') return best.tongue
  return counted(spoken, punjabiRoman) > counted(spoken, urduRoman) ? 'pa-Latn' : 'ur-Latn'
}

/** Half-English messages of British families count as well: a fifth of the words is enough. */
const SHARE = 0.2
/** What a weak word is worth. */
const WEAK = 0.4

function score(
  words: readonly string[],
  { tongue, words: known, weak }: Latin,
  text: string,
): { points: number; strong: number } {
  const faint = words.reduce((sum, word) => sum + (known.has(word) && weak.has(word) ? 1 : 0), 0)
  const strong = counted(words, known) - faint + marks(tongue, text)
  return { points: strong + WEAK * faint, strong }
}

function marks(tongue: Latin['tongue'], text: string): number {
  if (tongue === 'pl') return POLISH_LETTERS.test(text) ? 1.5 : 0
  return tongue === 'ro' && ROMANIAN_LETTERS.test(text) ? 1.5 : 0
}
