import type { Outcome, WhyNot } from '../afterwards.ts'
import { reasonsWhyNot } from '../afterwards.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'

const aDay = 24 * 60 * 60 * 1000
/** A week or two later, as people count: what was said on a Tuesday is asked about from the next Monday on. */
const after = 6 * aDay

/** The group that somebody meant to try, a while ago, of which they have not been asked yet; undefined when there is none. */
export function dueToAsk(memory: Memory, now: Date): string | undefined {
  const { smallStep, introductions = [], askedHowItWas = [] } = memory
  const meant = [
    ...introductions.filter(({ takenBack }) => takenBack !== true),
    ...(smallStep?.serviceId === undefined ? [] : [{ serviceId: smallStep.serviceId, on: smallStep.on }]),
  ]
  const due = meant.findLast(({ serviceId, on }) => {
    const asked = askedHowItWas.findLast((one) => one.serviceId === serviceId)
    return now.getTime() - Math.max(Date.parse(on), Date.parse(asked?.on ?? on)) >= after && asked?.done !== true
  })
  return due?.serviceId
}

const beginHowWasIt: Effect = ({ turn }) => {
  const { memory, ports } = turn
  forget(memory, 'howWasIt', ['went', 'liked', 'why', 'onward'])
  const serviceId = dueToAsk(memory, ports.clock.now())
  if (serviceId === undefined || ports.directory.get(serviceId) === undefined) return 'none'
  memory.askedAbout = serviceId
  noteAsked(memory, serviceId, ports.clock.now(), false)
  return 'ask'
}

function noteAsked(memory: Memory, serviceId: string, now: Date, done: boolean): void {
  const others = (memory.askedHowItWas ?? []).filter((one) => one.serviceId !== serviceId)
  const asked = { serviceId, on: now.toISOString() }
  memory.askedHowItWas = [...others, done ? { ...asked, done } : asked]
}

/** What they did not like is not offered again; "not yet" is asked about another time. */
const noteOutcome: Effect = async ({ turn }) => {
  const { memory, ports } = turn
  const serviceId = memory.askedAbout
  const answer = (step: string): string | undefined => memory.answers[`howWasIt.${step}`]?.choice
  const went = answer('went')
  if (serviceId === undefined || (went !== 'yes' && went !== 'notYet' && went !== 'no')) return 'noted'
  const liked = answer('liked')
  const outcome: Outcome = {
    ...{ serviceId, went },
    ...(went === 'yes' && (liked === 'liked' || liked === 'soSo' || liked === 'didnt') ? { liked } : {}),
    ...whyOf(memory),
  }
  if (went !== 'notYet') {
    noteAsked(memory, serviceId, ports.clock.now(), true)
    if (memory.smallStep?.serviceId === serviceId) delete memory.smallStep
  }
  if (outcome.liked === 'didnt') memory.declined = [...new Set([...memory.declined, serviceId])]
  delete memory.askedAbout
  await ports.afterwards?.noteOutcome(turn.conversationId, outcome)
  if (went === 'notYet') return 'notYet'
  if (outcome.liked === 'didnt' || went === 'no') return 'tryAgain'
  return outcome.liked === 'liked' ? 'glad' : 'noted'
}

/** Why not, as a kind; their own words stay with them. */
function whyOf(memory: Memory): { why?: WhyNot } {
  const answer = memory.answers['howWasIt.why']
  if (answer === undefined || answer.skipped === true || answer.dontKnow === true) return {}
  return { why: reasonsWhyNot.find((one) => one === answer.choice) ?? 'other' }
}

/** Can a reminder reach them where they said? Known before it is offered. */
export function noteReminding({ memory, ports }: Turn): void {
  memory.canBeReminded = memory.contact !== undefined && ports.afterwards?.checkIns.possible(memory.contact) === true
}

const noteRemind: Effect = async ({ turn, answer }) => {
  turn.memory.askedToRemind = true
  if (answer?.choice !== 'yes') return 'noted'
  try {
    await turn.ports.afterwards?.checkIns.ask(turn.conversationId)
    turn.out.say('howWasIt.willRemind.say', valuesOf(turn))
  } catch {
    turn.out.say('howWasIt.cannotRemind.say', valuesOf(turn))
  }
  return 'noted'
}

export const howWasItEffects: Record<string, Effect> = { beginHowWasIt, noteOutcome, noteRemind }
