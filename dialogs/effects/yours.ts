import { recordCard } from '../../cards/record.ts'
import { label } from '../../locales/index.ts'
import { contactIn } from '../contact.ts'
import { soFar } from '../crisis.ts'
import { numbersFor } from '../numbers.ts'
import { keepAllRequests } from '../requests.ts'
import { namedAnswers } from '../answersList.ts'
import { changeableLimit } from '../rules/yours.ts'
import { timeText } from '../talkingPointWords.ts'
import { noteNeeds } from '../told.ts'
import type { Turn } from '../turn.ts'
import { voiceOf } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { setContact } from './person.ts'
import { takeOutWaiting } from './introduce.ts'
import { forget } from '../memory.ts'

/** Answers that only a worker reads. */
const keptApart = /^(?:crisis|concern|checkBack)\./
/** Nor are answers about this list itself in it. */
const notListed =
  /^(?:crisis|concern|checkBack|change|yours|again|comeBack|takingBack|howWasIt|twoQuestions|introduce)\./

const showRecord: Effect = ({ turn }) => {
  const rows = recordRows(turn)
  const text = rows.map((row) => `${row.title}: ${row.value}`).join('\n')
  if (rows.length === 0) turn.out.say('yours.nothing.say', valuesOf(turn))
  else
    turn.out.say(
      'yours.record.say',
      { ...valuesOf(turn), record: text },
      { card: recordCard(label(voiceOf(turn.memory), 'yours.record.title'), rows) },
    )
  forget(turn.memory, 'yours', ['menu'])
  return 'shown'
}

/** Everything kept of this conversation besides the messages themselves, in words. */
function recordRows(turn: Turn): { title: string; value: string }[] {
  const { memory, ports } = turn
  const voice = voiceOf(memory)
  // Safeguarding notes, and what was said of others, are for the worker's eyes (rule 10).
  const named = namedAnswers(voice, memory.answers)
    .filter(({ key }) => !keptApart.test(key))
    .map(({ name, words }) => ({ title: name, value: words }))
  const said = new Set(named.map(({ value }) => value))
  const rights = memory.asked.map(({ what, on }) => `${label(voice, `yours.rows.${what}`)}, ${on.slice(0, 10)}`)
  const more: [string, string][] = [
    ['told', memory.told.join('\n')],
    ['name', memory.name ?? ''],
    ['contact', memory.contact ?? ''],
    ['place', memory.place?.name ?? ''],
    ['saved', memory.saved.map((id) => ports.directory.get(id)?.name ?? id).join('\n')],
    ['step', memory.smallStep?.what ?? ''],
    ['rights', rights.join('\n')],
    ['references', memory.references.join('\n')],
    ['booking', bookingWords(turn)],
    ['crisis', memory.crisis === undefined ? '' : label(voice, 'yours.crisisKept')],
  ]
  const extra = more
    .filter(([, value]) => value !== '' && !said.has(value))
    .map(([key, value]) => ({ title: label(voice, `yours.rows.${key}`), value }))
  return [...named, ...extra]
}

/** The time at a Talking Point, and its code. */
function bookingWords({ memory }: Turn): string {
  const booking = memory.talkingPoint?.booking
  return booking === undefined ? '' : `${timeText(voiceOf(memory), booking.at)}\n${booking.code}`
}

const offerSave: Effect = ({ turn }) => {
  turn.out.say('yours.saving.say', valuesOf(turn))
  turn.out.event('save', null)
  forget(turn.memory, 'yours', ['menu'])
  return 'shown'
}

/** The chat goes; what a worker needs of a crisis stays (a public task, not consent), and they are told so. */
const forgetEverything: Effect = async ({ turn }) => {
  await takeOutWaiting(turn)
  const key =
    turn.memory.crisis !== undefined || turn.memory.worry !== undefined
      ? 'yours.goneButCrisis.say'
      : turn.memory.references.length > 0 || turn.memory.talkingPoint?.booking !== undefined
        ? 'yours.goneButRequest.say'
        : 'yours.gone.say'
  turn.out.say(key, valuesOf(turn))
  // The page clears itself: these words go with the event, so that they can stand.
  const { text, channelData } = turn.out.messages.at(-1) ?? {}
  turn.out.event('forgotten', { text, channelData })
  turn.forget = true
  return 'gone'
}

const wantRestart: Effect = ({ turn }) => {
  turn.restart = true
  return 'wanted'
}

const listAnswers: Effect = ({ turn }) => {
  const named = namedAnswers(voiceOf(turn.memory), turn.memory.answers).filter(({ key }) => !notListed.test(key))
  turn.memory.changeable = named.slice(-changeableLimit).map(({ key }) => key)
  delete turn.memory.changing
  forget(turn.memory, 'change', ['which', 'anew'])
  if (named.length === 0) return 'nothing'
  turn.out.say('change.list.say', {
    list: named
      .slice(-changeableLimit)
      .map(({ name, words }) => `${name}: ${words}`)
      .join('\n'),
  })
  return 'some'
}

/** An answer of the conversation that waits below is asked again there; any other is asked anew here. */
const pickAnswer: Effect = ({ turn }) => {
  const choice = turn.memory.answers['change.which']?.choice ?? ''
  const key = turn.memory.changeable?.[Number(choice.slice(1)) - 1]
  if (key === undefined) return 'here'
  turn.memory.changing = key
  if (/^(?:person|connecting|change)\.(?:safe|carersSafe)$/.test(key)) return withoutSafe(turn)
  if (key.startsWith(`${turn.memory.below ?? ''}.`)) return 'here'
  return key === 'start.about' ? 'about' : 'elsewhere'
}

function withoutSafe(turn: Turn): string {
  turn.memory.safeToContact = 'unknown'
  delete turn.memory.changing
  return 'safe'
}

/** What is changed is changed for my colleagues too: in every request that was made, and in a handoff that is open. */
const storeChange: Effect = async ({ turn, answer }) => {
  const { memory, ports } = turn
  const key = memory.changing
  if (key === undefined || answer?.text === undefined) return 'noted'
  const words = answer.text
  if (/\.(?:how|carersReach)$/.test(key)) {
    const contact = contactIn(words)
    if (contact === null) return 'unclear'
    setContact(memory, contact)
  }
  memory.answers = { ...memory.answers, [key]: { text: words } }
  const understood = ports.understanding.read(words)
  if (key === 'connecting.where' && understood.place !== null) memory.place = understood.place
  if (key === 'person.name') memory.name = words
  noteNeeds(memory, understood.needs)
  delete memory.changing
  await tellColleagues(turn)
  return 'noted'
}

async function tellColleagues(turn: Turn): Promise<void> {
  try {
    await keepAllRequests(turn)
    if (turn.memory.crisis !== undefined) await turn.ports.handoffs.add(turn.conversationId, soFar(turn))
  } catch {
    turn.out.say('common.notKept', valuesOf(turn))
  }
}

/** Stops for now: one small step, and a code to come back with. */
const pause: Effect = async ({ turn }) => {
  const on = turn.ports.clock.now().toISOString()
  const code = await turn.ports.returns.give(turn.conversationId).catch(() => null)
  turn.memory.paused = { on, code }
  // Somebody who stops at a gentle question leaves with the numbers; the silence is heard by a person.
  const { worry } = turn.memory
  if (worry !== undefined)
    turn.out.say('concern.leaving.say', { ...valuesOf(turn), numbers: numbersFor(turn, worry.kinds[0]) })
  // Nobody who stops in a crisis is left wondering what happens then.
  if (turn.memory.crisis !== undefined) turn.out.say('crisis.quiet.say', valuesOf(turn))
  turn.out.say(code === null ? 'common.pausedNoCode' : 'common.paused', { ...valuesOf(turn), code: code ?? '' })
  return 'paused'
}

const noteHowItWent: Effect = ({ turn, answer }) => {
  const { memory } = turn
  const step = memory.smallStep
  if (answer?.choice === 'notForMe' && step?.serviceId !== undefined)
    memory.declined = [...new Set([...memory.declined, step.serviceId])]
  if (answer?.choice !== 'notYet') delete memory.smallStep
  return 'noted'
}

/** A new wish in the same conversation: what is known stays, what was asked about the last wish is asked anew. */
const beginAgain: Effect = ({ turn }) => {
  const { memory } = turn
  forget(memory, 'connecting', [
    'heard',
    'suggest',
    'show',
    'look',
    'lookAt',
    'step',
    'onward',
    'goodWeek',
    'whyNot',
    'moreOnes',
  ])
  forget(memory, 'again', ['open', 'which', 'begin', 'way'])
  delete memory.looking
  memory.offered = []
  return memory.held === undefined ? 'ask' : 'told'
}

export const yoursEffects: Record<string, Effect> = {
  showRecord,
  offerSave,
  forgetEverything,
  wantRestart,
  listAnswers,
  pickAnswer,
  storeChange,
  pause,
  noteHowItWent,
  beginAgain,
}
