import { loadFlows } from '../../dialogs/flows.ts'
import { stepOf } from '../../dialogs/flow.ts'
import { newMemory } from '../../dialogs/memory.ts'
import { readReply } from '../../dialogs/readReply.ts'
import { languages } from '../../locales/index.ts'

const flows = loadFlows()

function meaning(lang: string, flowId: string, stepId: string, said: string, item?: string): string {
  const step = stepOf(
    flows.find(({ id }) => id === flowId)!,
    stepId,
  )
  const key = item === undefined ? `${flowId}.${stepId}` : `${flowId}.${stepId}.${item}`
  const reply = readReply(key, step, step.choices ?? [], newMemory(lang), {}, said)
  return reply.kind === 'choice' ? reply.id : reply.kind
}

const yes = [
  'tak',
  'Tak, proszę',
  'da',
  'haan',
  'han',
  'haan ji',
  'ji',
  'نعم',
  'ايوه',
  'aiwa',
  'جی',
  'جی ہاں',
  'ہاں',
  'ਹਾਂ',
  'ਹਾਂ ਜੀ',
  'yes',
]
const no = ['nie', 'Nie.', 'nu', 'nahi', 'nahin', 'nhi', 'na', 'لا', 'لا شكراً', 'نہیں', 'جی نہیں', 'ਨਹੀਂ', 'ਨਾ', 'no']
const notSure = [
  'nie wiem',
  'nu știu',
  'nu stiu',
  'pata nahi',
  'لا أعرف',
  'پتہ نہیں',
  'معلوم نہیں',
  'ਪਤਾ ਨਹੀਂ',
  'not sure',
]

describe.each(languages())('Whatever language the page is in (%s)', (lang) => {
  test.each(yes)('"%s" is a yes', (said) => {
    expect(meaning(lang, 'crisis', 'danger', said)).toBe('yes')
    expect(meaning(lang, 'crisis', 'safeHere', said)).toBe('yes')
    expect(meaning(lang, 'concern', 'gently', said, 'suicide')).toBe('worry')
    expect(meaning(lang, 'concern', 'gently', said)).toBe('fine')
    expect(meaning(lang, 'checkBack', 'how', said, 'neutral')).toBe('safe')
    expect(meaning(lang, 'deleteAll', 'sure', said)).toBe('yes')
  })
  test.each(no)('"%s" is a no', (said) => {
    expect(meaning(lang, 'crisis', 'danger', said)).toBe('no')
    expect(meaning(lang, 'crisis', 'safeRing', said)).toBe('no')
    expect(meaning(lang, 'concern', 'gently', said, 'suicide')).toBe('fine')
    expect(meaning(lang, 'concern', 'gently', said)).toBe('worry')
    expect(meaning(lang, 'deleteAll', 'sure', said)).toBe('no')
  })
  test.each(notSure)('"%s" is neither', (said) => {
    expect(meaning(lang, 'crisis', 'danger', said)).toBe('notSure')
    expect(meaning(lang, 'concern', 'gently', said)).toBe('unsure')
  })
})

test('a word that stands in a story is no answer', () => {
  expect(meaning('en-GB', 'crisis', 'danger', 'tak is what he calls me')).toBe('text')
  expect(meaning('en-GB', 'crisis', 'danger', 'nahi rehta yahan koi')).toBe('text')
})
