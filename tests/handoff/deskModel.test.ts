import fc from 'fast-check'
import { verifyAudit } from '../../bot/handoff/audit/verify.ts'
import { clocksOf } from '../../bot/handoff/clocks.ts'
import type { Desk } from '../../bot/handoff/desk.ts'
import { createHandoffs, type HandoffDocument } from '../../bot/handoff/handoffs.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Handoffs } from '../../dialogs/ports.ts'
import { fall, fire, handClock, worry } from './fixtures.ts'
import { ayesha, deskOn, hours, priya, ruth, tom } from './workers.ts'

const conversation = 'conversation-1'
const workers = [priya, tom, ayesha, ruth]

/** One thing that somebody does. */
interface Step {
  what: (typeof whats)[number]
  worker: number
  words: string
  once: string | undefined
}
const whats = [
  ...(['take', 'take', 'contact', 'note', 'plan', 'pass', 'accept', 'chat to worker', 'chat to bot'] as const),
  ...(['leave', 'close', 'told', 'checked back', 'chat deleted', 'finding', 'details', 'taken back'] as const),
] as const

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...whats),
  worker: fc.nat(workers.length - 1),
  words: fc.constantFrom('a', 'b', 'c'),
  once: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
})

function run(
  desk: Desk,
  handoffs: Handoffs,
  reference: string,
  { what, worker: at, words, once }: Step,
): Promise<unknown> {
  const worker = workers[at]!
  switch (what) {
    case 'take':
      return desk.take(reference, worker, once)
    case 'contact':
      return desk.contact(reference, worker, { how: 'rang', note: words }, once)
    case 'note':
      return desk.note(reference, worker, words, once)
    case 'plan':
      return desk.plan(reference, worker, [{ what: words, who: 'me', by: '2026-03-03T09:00:00.000Z', money: 5 }], once)
    case 'pass':
      return desk.pass(reference, worker, { team: words, why: '' }, once)
    case 'accept':
      return desk.accept(reference, worker, { team: words, who: 'Jo' }, once)
    case 'chat to worker':
      return desk.chat(reference, worker, 'worker', once)
    case 'chat to bot':
      return desk.chat(reference, worker, 'bot', once)
    case 'leave':
      return desk.leave(reference, words, once)
    case 'close':
      return desk.close(reference, worker, { happened: words, wanted: words }, once)
    case 'told':
      return desk.told(reference, { team: words, step: 1 })
    case 'checked back':
      return desk.event(reference, 'checked back', 'service', words, once)
    case 'chat deleted':
      return desk.event(reference, 'chat deleted', 'person')
    case 'finding':
      return handoffs.open(conversation, words === 'a' ? fall : words === 'b' ? fire : worry, words)
    case 'details':
      return handoffs.add(conversation, { answers: { 'crisis.where': words }, teams: [words, 'duty'] })
    case 'taken back':
      return handoffs.add(conversation, { takenBack: [words] })
    default:
      return what satisfies never
  }
}

/** What must be true of every step from one state to the next, whoever did what. */
function holds(before: HandoffDocument, after: HandoffDocument): void {
  expect(after.history.slice(0, before.history.length)).toEqual(before.history)
  expect(after.openedAt).toBe(before.openedAt)
  if (before.contactedAt !== undefined) expect(after.contactedAt).toBe(before.contactedAt)
  if (before.status === 'closed') {
    expect(after).toMatchObject({ status: 'closed', closedAt: before.closedAt, outcome: before.outcome })
    expect(after.holder).toEqual(before.holder)
  }
  for (const words of before.takenBack) expect(after.takenBack).toContain(words)
  expect(after.findings.slice(0, before.findings.length)).toEqual(before.findings)
}

/** What must be true of every state. */
function isSound(handoff: HandoffDocument, now: Date): void {
  const { history, holder, status, chat, chatDeleted } = handoff
  const count = (what: string): number => history.filter((line) => line.what === what).length
  expect(count('closed')).toBe(status === 'closed' ? 1 : 0)
  if (handoff.contactedAt !== undefined)
    expect(history.find(({ what }) => what === 'contact')!.at).toBe(handoff.contactedAt)
  else expect(count('contact')).toBe(0)
  // A worker writes only while they hold it, it is open and there is a chat.
  if (chat === 'worker') expect([holder !== undefined, status, chatDeleted]).toEqual([true, 'open', undefined])
  const { respondBy, holdUntil } = clocksOf(handoff, hours, now)
  expect(respondBy !== null && holdUntil !== null).toBe(false)
  // The holder is whoever took it last and has not let it go since.
  const hands = history.filter(
    ({ what, before }) => ['taken', 'passed on'].includes(what) || (what === 'cut off' && before),
  )
  const last = hands.at(-1)
  if (holder !== undefined && last?.what === 'taken') expect(last.staffId).toBe(holder.staffId)
  if (last?.what === 'passed on' || last === undefined) expect(holder).toBeUndefined()
}

describe('whatever several workers, the person and the service do, in whatever order and at once', () => {
  it('one holds it, the first contact never moves, closed stays closed, every line stays, and the chain is whole', async () => {
    let done = 0
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 14 }), async (rounds) => {
        const storage = openMemory()
        const clock = handClock()
        const handoffs = createHandoffs(storage, clock)
        const desk = deskOn(storage, clock)
        const reference = await handoffs.open(conversation, fall, 'first')
        let before = (await desk.get(reference))!
        for (const round of rounds) {
          clock.pass(7)
          const results = await Promise.allSettled(round.map((one) => run(desk, handoffs, reference, one)))
          for (const result of results) {
            if (result.status === 'rejected') expect(result.reason).toMatchObject({ name: 'DeskRefusal' })
            else done += 1
          }
          const after = (await desk.get(reference))!
          holds(before, after)
          isSound(after, clock.now())
          // Of those who took it at once exactly one has it, unless somebody let it go in the same moment.
          const let_go = round.some(({ what }) => what === 'pass' || what === 'leave')
          const took = after.history.slice(before.history.length).filter(({ what }) => what === 'taken')
          if (!let_go) expect(took.length).toBeLessThanOrEqual(1)
          taken += took.length
          before = after
        }
        await desk.stop()
        const report = await verifyAudit(storage)
        expect(report).toMatchObject({ whole: true, problems: [], waiting: [], older: [] })
      }),
      { numRuns: 300 },
    )
    // The steps must have been possible often enough to mean anything.
    expect(done).toBeGreaterThan(1_000)
    expect(taken).toBeGreaterThan(100)
  })
})
