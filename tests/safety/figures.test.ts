import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'
import { judged, share, texts } from './corpora.ts'
import { measure, rightKind } from './measures.ts'

// Floors a little under what was measured (docs/safety/evaluation.md): a change that loses ground fails here.
describe.each([
  [
    'unseen/judge.jsonl',
    { asked: 0.95, raised: 0.86, emergency: 0.9, kind: 0.79, concern: 0.89, over: 0.16, alarm: 0.041, gentle: 0.12 },
  ],
  [
    'unseen/judge-2.jsonl',
    { asked: 0.95, raised: 0.9, emergency: 0.96, kind: 0.79, concern: 0.95, over: 0.15, alarm: 0.03, gentle: 0.09 },
  ],
  [
    'unseen/before.jsonl',
    { asked: 0.89, raised: 0.85, emergency: 0.9, kind: 0.5, concern: 0.57, over: 0.15, alarm: 0, gentle: 0.04 },
  ],
  [
    'unseen/languages.jsonl',
    { asked: 0.97, raised: 0.97, emergency: 0.95, kind: 0.92, concern: 0.9, over: 0.1, alarm: 0.02, gentle: 0.05 },
  ],
])('%s', (file, floor) => {
  const found = measure(judged(file))

  it('sees emergencies and crises', () => {
    expect(share(found.seriousAsked)).toBeGreaterThanOrEqual(floor.asked)
    expect(share(found.seriousRaised)).toBeGreaterThanOrEqual(floor.raised)
    expect(share(found.emergencyFirst)).toBeGreaterThanOrEqual(floor.emergency)
    expect(share(found.kindRight)).toBeGreaterThanOrEqual(floor.kind)
  })

  it('asks about worries without alarm', () => {
    expect(share(found.concernAsked)).toBeGreaterThanOrEqual(floor.concern)
    expect(share(found.concernRaised)).toBeLessThanOrEqual(floor.over)
  })

  it('leaves harmless messages alone', () => {
    expect(share(found.harmlessRaised)).toBeLessThanOrEqual(floor.alarm)
    expect(share(found.harmlessAsked)).toBeLessThanOrEqual(floor.gentle)
  })
})

describe.each(['canonical.body.jsonl', 'canonical.mind.jsonl'])('plain words: %s', (file) => {
  const all = judged(file).filter(({ row }) => row.label === 'crisis' || row.label === 'emergency')

  it('are never left out, and hardly ever taken for less than they are', () => {
    const levels = all.map(({ row, finding }) => rank(finding.level) - rank(row.label))
    expect(all.filter(({ finding }) => finding.level === 'none').map(({ row }) => row.text)).toEqual([])
    expect(levels.filter((less) => less < 0).length / all.length).toBeLessThan(0.03)
    expect(all.filter(rightKind).length / all.length).toBeGreaterThan(0.9)
  })
})

it('raises no alarm at ordinary messages', () => {
  const raised = texts('everyday.txt').filter((text) => rank(assess({ text }).level) >= rank('crisis'))
  expect(raised).toEqual([])
})

it('leaves ordinary messages and answers in a chat alone', () => {
  for (const file of ['everyday.txt', 'chat-answers.txt']) {
    const raised = texts(file).filter((text) => assess({ text }).level !== 'none')
    expect(raised.length / texts(file).length).toBeLessThan(0.05)
  }
})

it('asks a tired carer at most the gentle question', () => {
  expect(assess({ text: "I'd like a break" }).level).toBe('none')
  for (const text of [
    "my dad has dementia and I'd like a break now and then, we live in Bramley",
    'my mum forgets things and I never get a break',
  ]) {
    const tired = assess({ text })
    expect(['none', 'concern']).toContain(tired.level)
    expect(tired.kinds.slice(0, 1).filter((kind) => kind !== 'carer_breakdown')).toEqual([])
  }
})

it('hears a crisis and an emergency in a long chat', () => {
  const crisis = 'my son hits me'
  const chat = 'I like bingo and the tea dance on a Thursday is lovely. '
  expect(rank(assess({ text: crisis }).level)).toBeGreaterThanOrEqual(rank('crisis'))
  expect(rank(assess({ text: chat.repeat(12) + crisis }).level)).toBeGreaterThanOrEqual(rank('crisis'))
  expect(assess({ text: `${chat} I have taken an overdose` }).level).toBe('emergency')
})
