import type { Kind } from '../../../dialogs/ports.ts'
import type { Tongue } from '../language.ts'
import { tokenise } from '../engine/normalise.ts'

/** Does a word stand for this person? */
type Is = (word: string) => boolean

/** How a language speaks of who is in trouble. */
export interface Forms {
  /** "me", "to me". */
  me: Is
  /** What only the writer says of himself or herself: "I", "I fell". */
  i: Is
  /** Family, neighbours, children: those that one worries about. */
  kin: Is
  /** Those who in a plea of violence are the ones who do it. */
  partner: Is
}

/** In these the people who are named are often the ones who do harm. */
export const harmKinds: ReadonlySet<Kind> = new Set<Kind>([
  'domestic_abuse',
  'abuse_physical',
  'sexual_abuse',
  'psychological_abuse',
  'abuse_financial',
  'modern_slavery',
  'discriminatory',
  'exploitation',
  'housing_eviction_now',
])

/** Where nobody is named, these are said of oneself. */
export const ownKinds: ReadonlySet<Kind> = new Set<Kind>([
  'suicide',
  'no_food_heating',
  'medication',
  'fire_gas',
  'carer_breakdown',
  'other',
])

/** Words, and beginnings with `*`, as the clean-up leaves them. */
function is(list: string, ending?: RegExp): Is {
  const parts = list.trim().split(/\s+/)
  const clean = (word: string): string => tokenise(word).words.join(' ')
  const whole = new Set(parts.filter((part) => !part.endsWith('*')).map(clean))
  const starts = parts.filter((part) => part.endsWith('*')).map((part) => clean(part.slice(0, -1)))
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start)) || (ending?.test(word) ?? false)
}

const urdu: Forms = {
  me: is('مجھے مجھ ہمیں مجھکو ہمارے'),
  i: is('ہوں چاہتی چاہتا سکتی سکتا'),
  kin: is(
    'امی ابو ابا والد والدہ دادا دادی نانا نانی ماں باپ بچہ بچی بھائی بہن چچا ماموں خالہ پھوپھی بیٹا بیٹی پڑوسی ساس سسر ان انہیں اس',
  ),
  partner: is('شوہر میاں بیوی خاوند'),
}
const desiKin =
  'ammi abbu abu mum dad dadi dada nana nani walid walida maa baap bhai behen behan chacha mamu khala phupho beta beti padosi parosi saas susar bacha bachi unko unki unka uski usko bapu bebe biji beeji bibi bhra bhraa veera mata pita puttar putt munda kudi taya tayi chachi masi baba sass sohra ohnu ohna ohda ohdi child baby daughter son brother sister grandma nan'
const urduRoman: Forms = {
  me: is('mujhe mjhe mujhay mujhko mujhse humein hamein mjhko'),
  i: is('main mai mene maine hun hoon hu chahti chahta sakti sakta'),
  kin: is(desiKin),
  partner: is('husband shohar shauhar biwi wife mian'),
}
const punjabiRoman: Forms = {
  me: is('mainu menu mennu mainnu sanu saanu'),
  i: is('main mai haan aan han sakdi_ mere_kolon'),
  kin: is(desiKin),
  partner: is('husband gharwala gharwali wife'),
}

const forms: Readonly<Record<Tongue, Forms>> = {
  pl: {
    me: is('mnie mi nas nam'),
    i: is(
      'jestem mam moge boje chce chcialabym chcialbym wiem_ leze stoje siedze mieszkam pracuje mysle dusze umieram trzymam czuje zasypiam jestesmy mamy',
      /(?:[^aeiouy]l|dl|sl)[ae]m$|(?:alem|ilem|ylem|alam|ilam|ylam|elam)$/u,
    ),
    kin: is(
      'mama mamy mame mamie mamusia tata tato tate taty tacie ojciec ojca matka matke babci* dziadek dziadk* syn syna synek corka corke corki brat brata bratu siostr* wujek wujk* cioci* ciot* tesc* sasiad* dziecko dziecka wnuk* wnucz* kolega kolege przyjaciel* niemowl*',
    ),
    partner: is('maz meza mezowi zona zone zonie zony partner* chlopak'),
  },
  ro: {
    me: is('my mie mine ma ne m'),
    i: is('am sunt pot vreau avem suntem simt stau dorm lucrez muncesc gandesc imi'),
    kin: is(
      'mama mamei tata tatal tatalui bunica bunicii bunicul bunicului fiul fiica fratele sora vecin* copil* unchi* matusa nepot* prieten* bebelus*',
    ),
    partner: is('sot sotul sotului sotia sotiei sotie iubitul partenerul'),
  },
  ar: {
    me: is('علي_ لي_ عنا', /نی$/u),
    i: is('أنا انا عندي أريد بدي قادر_ أشعر أحس حاسس تعبت أستطيع صدري رجلي أنزف إحنا عنا لدينا عندنا'),
    kin: is(
      'أمي امي أبي ابي والدي والدتي أبوي ابويا أبويا جدي جدتي ستي أخي اخي اخوي أختي ابني بنتي ابنتي طفل طفلي خالتي عمتي عمي خالي جارنا جارتنا الجيران حماتي',
    ),
    partner: is('زوجي جوزي زوجتي مرتي'),
  },
  ur: urdu,
  'pa-Arab': {
    me: is('مینوں سانوں'),
    i: is('میں آں واں ہاں'),
    kin: is('ماں پیو ابا اماں بے_بے دادا دادی نانی نانا بھرا بھین پتر دھی چاچا تایا بچہ اوہنوں'),
    partner: is('خاوند گھروالا شوہر'),
  },
  pa: {
    me: is('ਮੈਨੂੰ ਸਾਨੂੰ ਮੈਨੂ'),
    i: is('ਮੈਂ ਮੈ ਹਾਂ ਮੇਰਾ_ ਸਾਡੇ'),
    kin: is(
      'ਬਾਪੂ ਬੇਬੇ ਬੀਜੀ ਮਾਂ ਮਾਤਾ ਪਿਤਾ ਦਾਦਾ ਦਾਦੀ ਨਾਨੀ ਨਾਨਾ ਬਾਬਾ ਮੰਮੀ ਡੈਡੀ ਭਰਾ ਵੀਰ ਵੀਰਾ ਭੈਣ ਪੁੱਤ ਪੁੱਤਰ ਮੁੰਡਾ ਧੀ ਬੱਚਾ ਬੱਚੇ ਚਾਚਾ ਚਾਚੀ ਤਾਇਆ ਤਾਏ ਮਾਸੀ',
    ),
    partner: is('ਪਤੀ ਪਤਨੀ ਘਰਵਾਲਾ ਘਰਵਾਲੀ'),
  },
  'ur-Latn': urduRoman,
  'pa-Latn': punjabiRoman,
}

export function formsOf(tongue: Tongue): Forms {
  return forms[tongue]
}
