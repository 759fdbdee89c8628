import { leeds } from './leeds.ts'

it.each([
  ["since my wife died the days are long. I'm in Armley", 'self'],
  ["I'd like to meet people", 'self'],
  ["windows haven't been washed since my husband was alive", 'self'],
  ["my grandson's given me a tablet and I don't dare touch it", 'self'],
  ['I lost my husband in March', 'self'],
  ["I live near my daughter in Pudsey but I don't see anyone", 'self'],
  ['my support worker says I could join a drama group', 'self'],
  ["my worker left and nobody's told me who the new one is", 'self'],
  ['my mum is lonely', 'carer'],
  ['my dad has dementia and I never get a break', 'carer'],
  ['would somebody pop in on my mum for a brew', 'carer'],
  ["my daughter's 20, college finished and she's bored stiff", 'carer'],
  ["dad can't manage at home any more", 'carer'],
  ['I look after my wife', 'carer'],
  ["I'm a carer and I'm worn out", 'carer'],
  ['a gentleman I support would like a lunch club', 'worker'],
  ["I'm a social worker looking for a group", 'worker'],
  ['one of my clients needs a befriender', 'worker'],
  ["I'm a district nurse", 'worker'],
  ['I support a person with a learning disability', 'supporter'],
  ['I support a man with autism and he wants to go bowling', 'supporter'],
  ['thanks', null],
  ['lunch club', null],
  ['anything on in Bramley?', null],
])('"%s" is about %s', (text, about) => {
  expect(leeds.read(text).about).toBe(about)
})
