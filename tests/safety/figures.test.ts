import { assess } from '../../bot/safety/assess.ts'
import { judged, share, texts } from './corpora.ts'
import { measure } from './measures.ts'

// Floors a little under what was measured (docs/safety/recognising.md): a change that loses ground fails here.
describe.each([
  [
    'corpus-seen.jsonl',
    { asked: 0.98, raised: 0.97, emergency: 0.97, kind: 0.9, concern: 0.92, over: 0.08, alarm: 0.03, gentle: 0.05 },
  ],
  [
    'corpus-unseen.jsonl',
    { asked: 0.96, raised: 0.95, emergency: 0.94, kind: 0.85, concern: 0.93, over: 0.2, alarm: 0.04, gentle: 0.08 },
  ],
  [
    'corpus-unseen-late.jsonl',
    { asked: 0.7, raised: 0.38, emergency: 0.3, kind: 0.45, concern: 0.4, over: 0.25, alarm: 0.08, gentle: 0.15 },
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

it('raises no alarm at ordinary messages', () => {
  const raised = texts('everyday.txt').filter((text) => assess({ text }).level !== 'none')
  expect(raised).toEqual([])
})
