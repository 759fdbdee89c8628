import { contactIn } from '../contact.ts'
import { openHandoff, soFar } from '../crisis.ts'
import { concernGroups } from '../kindGroups.ts'
import { numbersFor, numbersWithoutVoice } from '../numbers.ts'
import type { HandoffDetails } from '../ports.ts'
import type { Turn } from '../turn.ts'
import { sayInTheirs } from '../theirLanguage.ts'
import { valuesOf } from '../values.ts'
import { forget } from '../memory.ts'
import type { Effect } from './effect.ts'
import { isNo, setContact } from './person.ts'
import { keepAllRequests } from '../requests.ts'

const sayOpened: Effect = ({ turn }) => {
  const crisis = turn.memory.crisis
  if (crisis?.reference == null) turn.out.say('crisis.notKept.say', { ...valuesOf(turn), numbers: numbersFor(turn) })
  else {
    sayInTheirs(turn, ['safety.opened', 'safety.person'], { ...valuesOf(turn), reference: crisis.reference })
    turn.out.say('crisis.opened.say', { ...valuesOf(turn), reference: crisis.reference })
  }
  return 'said'
}

const sayDangerNow: Effect = ({ turn }) => {
  turn.out.say('crisis.dangerNow.say', valuesOf(turn), { tone: 'emergency' })
  return 'said'
}

/** Deaf people, and people who can't speak: ways without a voice. A worker must know before they ring. */
export async function sayWithoutVoice(turn: Turn): Promise<void> {
  turn.out.say('crisis.deaf.say', { ...valuesOf(turn), numbers: numbersWithoutVoice(turn) }, { tone: 'emergency' })
  await add(turn, { answers: { 'crisis.deaf': turn.text } })
}

/** After those, whether anybody is in danger is asked again. */
const sayWithoutVoiceFirst: Effect = async ({ turn }) => {
  await sayWithoutVoice(turn)
  forget(turn.memory, 'crisis', ['danger'])
  return 'said'
}

/** Every answer goes to the worker as soon as it is given: people stop half-way. */
const addToHandoff: Effect = async ({ turn }) => {
  await add(turn)
  return 'added'
}

const noteReach: Effect = async ({ turn, answer }) => {
  if (answer?.text !== undefined) {
    const contact = contactIn(answer.text)
    if (contact === null) return 'unclear'
    setContact(turn.memory, contact)
  }
  await add(turn)
  return 'noted'
}

const noteSafeToContact: Effect = async ({ turn, answer }) => {
  turn.memory.safeToContact = answer?.choice === 'yes' || answer?.choice === 'no' ? answer.choice : 'unknown'
  await add(turn)
  if (turn.memory.made.length > 0) await quietly(() => keepAllRequests(turn))
  return 'noted'
}

const noteWhere: Effect = async ({ turn, answer }) => {
  const place = answer?.text === undefined ? null : turn.ports.understanding.read(answer.text).place
  if (place !== null && turn.memory.place === null) turn.memory.place = place
  await add(turn)
  return 'noted'
}

const noteWho: Effect = async ({ turn, answer }) => {
  // Their own name when it is about themselves; about somebody else the words hold both, and a worker reads them.
  if (answer?.text !== undefined && !isNo(answer.text)) {
    if (turn.memory.speakAs === undefined && turn.memory.audience === 'self') turn.memory.name = answer.text
  }
  await add(turn)
  return 'noted'
}

const noteWorker: Effect = async ({ turn, answer }) => {
  await add(turn, answer?.choice === undefined ? {} : { hasWorker: answer.text ?? answer.choice })
  return 'noted'
}

const noteTheirWish: Effect = async ({ turn, answer }) => {
  await add(turn, answer?.text === undefined ? {} : { wish: answer.text })
  return 'noted'
}

/** Only what is certain: the time is named only when the council has confirmed it and the team is on duty (rule 6). */
const sayWhatHappensNext: Effect = ({ turn }) => {
  const reference = turn.memory.crisis?.reference
  const hours = turn.ports.profile.responseHours(turn.ports.clock.now())
  const values = { ...valuesOf(turn), reference: reference ?? '', hours: hours ?? '', numbers: numbersFor(turn) }
  if (reference == null) turn.out.say('crisis.notKept.say', values)
  else turn.out.say(hours === null ? 'crisis.next.unconfirmed' : 'crisis.next.confirmed', values)
  turn.out.say('crisis.next.worse', values, { tone: 'emergency' })
  // Whoever goes quiet has heard beforehand what happens then.
  turn.out.say('crisis.quiet.say', values)
  return 'said'
}

/** More words come in under their own number, so that none overwrites another. */
const addMore: Effect = async ({ turn, answer }) => {
  if (answer?.text !== undefined) await add(turn, { answers: { [`crisis.more.${String(turn.number)}`]: answer.text } })
  return 'added'
}

const stayWithThem: Effect = ({ turn }) => {
  turn.out.say('crisis.added.say', valuesOf(turn))
  forget(turn.memory, 'crisis', ['stay', 'more'])
  return 'staying'
}

const rest: Effect = ({ turn }) => {
  turn.out.say('crisis.rest.say', { ...valuesOf(turn), numbers: numbersFor(turn) })
  forget(turn.memory, 'crisis', ['stay', 'more'])
  return 'staying'
}

/** The gentle question is worded for what was heard: `concern.gently.suicide.ask`. */
const beginConcern: Effect = async ({ turn }) => {
  const group = concernGroups[turn.finding.kinds[0] ?? 'other']
  forget(turn.memory, 'concern', [`gently.${group}`])
  await quietly(() => turn.ports.worries.keep(turn.conversationId, turn.finding, turn.heard, soFar(turn)))
  return { outcome: 'ask', item: group }
}

const openCrisisFromAnswer: Effect = async ({ turn, flow, step }) => {
  const finding = turn.memory.worry ?? {
    level: 'crisis',
    kinds: ['other'],
    because: [],
    about: 'unknown' as const,
  }
  const because = [...finding.because, `Asked gently in "${flow.id}"; the answer was not "I am safe".`]
  await turn.emergency(finding.kinds[0] ?? 'other')
  await openHandoff(turn, { ...finding, level: 'crisis', because }, turn.memory.held ?? turn.heard)
  if (flow.id !== 'concern')
    await add(turn, { answers: { [`${flow.id}.${step.id}.${String(turn.number)}`]: turn.text } })
  delete turn.memory.held
  delete turn.memory.worry
  await quietly(() => turn.ports.worries.drop(turn.conversationId))
  return 'opened'
}

const sayNumbers: Effect = async ({ turn }) => {
  turn.out.say('concern.thanks.say', { ...valuesOf(turn), numbers: numbersFor(turn, turn.memory.worry?.kinds[0]) })
  delete turn.memory.worry
  await quietly(() => turn.ports.worries.drop(turn.conversationId))
  return 'said'
}

/**
 * Sends what is known, and these details besides. A slow or full disk never stops the conversation; while it lasts the
 * person is told with every answer that it does not arrive.
 */
export async function add(turn: Turn, details: Partial<HandoffDetails> = {}): Promise<void> {
  const { memory, ports } = turn
  if (memory.crisis === undefined) return
  try {
    if (memory.crisis.reference === null) await openHandoff(turn, memory.crisis.finding, memory.crisis.said)
    if (memory.crisis.reference === null) throw new Error('The handoff could not be written.')
    const known = soFar(turn)
    await ports.handoffs.add(turn.conversationId, {
      ...known,
      ...details,
      answers: { ...known.answers, ...details.answers },
    })
  } catch {
    turn.notKept = true
    turn.out.say('crisis.notKept.say', { ...valuesOf(turn), numbers: numbersFor(turn) })
  }
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // Who is told first can be worked out again from the record.
  }
}

export const crisisEffects: Record<string, Effect> = {
  sayOpened,
  sayDangerNow,
  sayWithoutVoice: sayWithoutVoiceFirst,
  addToHandoff,
  noteReach,
  noteSafeToContact,
  noteWhere,
  noteWho,
  noteWorker,
  noteTheirWish,
  sayWhatHappensNext,
  addMore,
  stayWithThem,
  rest,
  beginConcern,
  openCrisisFromAnswer,
  sayNumbers,
}
