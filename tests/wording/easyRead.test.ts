import pictures from '../../locales/pictures.json' with { type: 'json' }
import { easyRead } from '../../locales/index.ts'
import facts from './easyReadRules.json' with { type: 'json' }
import { checks, tooHard } from './easyReadChecks.ts'
import type { Check, Piece } from './easyReadChecks.ts'
import { kindOf, textsOf, withoutContext } from './texts.ts'

interface Exception {
  rule: string
  key: string
  reason: string
}

const exceptions: Exception[] = facts.exceptions
const said = textsOf(easyRead).filter((text) => kindOf(text) !== 'recognised' && text.value.length > 0)
const pieces: Piece[] = said.map((text) => ({
  ...text,
  kind: kindOf(text),
  lines: [text.value].flat().map(wordsAfterBar),
}))
const names = Object.keys(checks)

function wordsAfterBar(line: string): string {
  return line.slice(line.indexOf('|') + 1).trim()
}

function excepted(rule: string, key: string): boolean {
  return exceptions.some((exception) => exception.rule === rule && exception.key === withoutContext(key))
}

describe('Easy Read keeps to the rules', () => {
  it.each(names)('%s', (rule) => {
    const check = checks[rule]!
    const problems = pieces
      .filter(({ key }) => !excepted(rule, key))
      .flatMap((piece) => check(piece).map((problem) => `${piece.key}: ${problem}`))
    expect(problems).toEqual([])
  })

  it('has a picture that exists on every line', () => {
    const known = new Set(Object.keys(pictures))
    const without = said.flatMap((text) =>
      [text.value]
        .flat()
        .flatMap((line) =>
          Array.isArray(text.value) && known.has(line.split('|')[0]?.trim() ?? '') && line.includes('|')
            ? []
            : [`${text.key}: ${line}`],
        ),
    )
    expect(without).toEqual([])
  })

  it.each([...new Set(pieces.map((piece) => piece.file))])('%s.json can be read by many', (file) => {
    const lines = pieces
      .filter((piece) => piece.file === file && piece.kind === 'message')
      .flatMap((piece) => piece.lines)
    expect(lines.length === 0 ? [] : tooHard(lines)).toEqual([])
  })
})

describe('exceptions', () => {
  it('each name a rule and a key, have a reason, and are still needed', () => {
    const idle = exceptions.filter(({ rule, key, reason }) => {
      const named = pieces.filter((piece) => withoutContext(piece.key) === key)
      return reason.length < 10 || !named.some((piece) => (checks[rule]?.(piece) ?? []).length > 0)
    })
    expect(idle).toEqual([])
  })

  it('are not made for the rules that always hold', () => {
    const always = [
      'linesInMessage',
      'wordsInLine',
      'wordsInSentence',
      'hardWordsExplained',
      'noContractions',
      'noExclamation',
      'oneQuestion',
      'readingLevel',
    ]
    expect(exceptions.filter(({ rule }) => always.includes(rule))).toEqual([])
  })
})

describe('each check sees what it is for', () => {
  const wrong: [string, string[], Partial<Piece>?][] = [
    ['linesInMessage', ['You can.', 'You can.', 'You can.', 'You can.', 'You can.', 'You can.']],
    ['wordsInLine', ['You can see it. You can keep it. You can change it. You can delete it.']],
    ['wordsInSentence', ['You can see it now or you can see it later or you can see it another day.']],
    ['wordsInSentenceWanted', ['You can see it now or you can see it later today.']],
    ['oneIdea', ['You can stop, but I keep your words.']],
    ['fullWords', ['You can ask your GP.']],
    ['noContractions', ['You don’t have to.']],
    ['hardWordsExplained', ['You can have an advocate.', 'You can ask for it.']],
    ['activeVoice', ['Your words are kept.']],
    ['speaksToReader', ['The council has a plan.']],
    ['sameWord', ['A colleague will ring you.']],
    ['everydayWords', ['You carry a lot.']],
    ['digits', ['You can have two of them.']],
    ['smallNumbers', ['You are 1 of 2,500 people.']],
    ['positive', ['Do not forget your bag.'], { file: 'connecting' }],
    ['noExclamation', ['You did it!']],
    ['oneQuestion', ['Are you well?', 'Do you sleep?']],
    ['endsProperly', ['You can stop']],
    [
      'readingLevel',
      Array.from(
        { length: 5 },
        () => 'Organisational accessibility considerations necessitate individualised communication.',
      ),
    ],
  ]

  it.each(wrong)('%s', (rule, lines, more = {}) => {
    const check: Check = checks[rule]!
    const piece: Piece = { key: 'made.up', file: 'common', kind: 'message', lines, ...more }
    expect(check(piece)).not.toEqual([])
  })

  it('for every rule', () => {
    expect(wrong.map(([rule]) => rule).sort()).toEqual([...names].sort())
  })
})
