import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'

it.each([
  ['pl', 'mój mąż nie oddycha', 'medical'],
  ['pl', 'moj maz nie oddycha', 'medical'],
  ['ro', 'mama mea nu respiră', 'medical'],
  ['ro', 'este foc în casă', 'fire_gas'],
  ['ur', 'گھر میں آگ لگی ہے', 'fire_gas'],
  ['pa', 'ਮੇਰੇ ਪਿਤਾ ਜੀ ਸਾਹ ਨਹੀਂ ਲੈ ਰਹੇ', 'medical'],
  ['ar', 'أمي لا تتنفس', 'medical'],
  ['ur-Latn', 'abbu ko saans nahi aa rahi', 'medical'],
  ['pa-Latn', 'bebe dig gayi hai', 'fall'],
])('%s: "%s" is an emergency', (lang, text, kind) => {
  const finding = assess({ text, lang })
  expect(finding.level).toBe('emergency')
  expect(finding.kinds[0]).toBe(kind)
  // The tag is often missing or wrong: the words decide.
  expect(assess({ text })).toEqual(finding)
})

it.each(['pomocy', 'ajutor', 'مجھے بچاؤ', 'ساعدني', 'ਬਚਾਓ', 'bachao'])('"%s" is a plea', (text) => {
  expect(rank(assess({ text }).level)).toBeGreaterThanOrEqual(rank('crisis'))
})

it.each([
  'gdzie jest biblioteka',
  'unde este biblioteca',
  'مجھے لائبریری کا پتہ چاہیے',
  'أين المكتبة',
  'ਲਾਇਬ੍ਰੇਰੀ ਕਿੱਥੇ ਹੈ',
  'lunch club kab khulta hai',
])('"%s" is a question like any other', (text) => {
  expect(assess({ text }).level).toBe('none')
})
