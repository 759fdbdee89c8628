import { talkingPointBookedCard, talkingPointTimesCard } from '../../cards/talkingPoint.ts'
import { label } from '../../locales/index.ts'
import { forget } from '../memory.ts'
import { beginRequest } from '../requests.ts'
import { languageIn, needsIn, pickedNeeds } from '../talkingPointNeeds.ts'
import { timeText, timeWords, wishesInWords } from '../talkingPointWords.ts'
import type { TalkingPointBooking, TalkingPointMemory, TalkingPoints, TalkingPointWishes } from '../talkingPoints.ts'
import { voiceOf } from '../turn.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { isNo } from './person.ts'
import { staffVoice } from './planning.ts'

const noWishes: TalkingPointMemory['wishes'] = {
  ...{ stepFree: false, hearingLoop: false, quiet: false, evening: false },
  ...{ interpreter: null, easyRead: false, bringing: false },
}

function memoryOf(turn: Turn): TalkingPointMemory {
  return (turn.memory.talkingPoint ??= { wishes: noWishes, offered: [], shown: [] })
}

function wishesOf(turn: Turn): TalkingPointWishes {
  return { ...memoryOf(turn).wishes, place: turn.memory.place }
}

/** Words that ask for a booking that is there already. */
const aboutABooking = /\b(?:cancel|change|move|rebook|re-arrange|rearrange|my code|a code|can'?t (?:come|make|go))\b/i

const beginTalkingPoint: Effect = async ({ turn, flow }) => {
  const points = turn.ports.talkingPoints
  forget(
    turn.memory,
    flow.id,
    flow.steps.map(({ id }) => id),
  )
  const kept = memoryOf(turn)
  turn.memory.talkingPoint = {
    ...{ wishes: kept.wishes, offered: [], shown: [] },
    ...(points?.reminds() === true ? { reminders: true } : {}),
  }
  if (points?.runs() !== true) return 'none'
  if (kept.booking !== undefined && (await stillThere(turn, points, kept.booking))) {
    sayMine(turn)
    return 'known'
  }
  return aboutABooking.test(turn.text) ? 'code' : 'offer'
}

/** It may have been cancelled on the page, moved there, or be over. */
async function stillThere(turn: Turn, points: TalkingPoints, booking: TalkingPointBooking): Promise<boolean> {
  try {
    const found = await points.find(booking.code, turn.conversationId)
    if (found === null) return false
    memoryOf(turn).booking = found
  } catch {
    memoryOf(turn).booking = booking
  }
  return true
}

const noteTalkingPointNeeds: Effect = ({ turn, answer }) => {
  const tp = memoryOf(turn)
  if (answer?.picks !== undefined) tp.wishes = pickedNeeds(tp.wishes, answer.picks)
  if (answer?.text === undefined || answer.choice !== undefined) return 'noted'
  const found = needsIn(answer.text, turn)
  if (found === null) return 'unclear'
  tp.wishes = { ...tp.wishes, ...found }
  return 'noted'
}

const noteTalkingPointLanguage: Effect = ({ turn, answer }) => {
  const tp = memoryOf(turn)
  // No language is known to be there for whoever would rather not say: a person finds one with them.
  tp.wishes = { ...tp.wishes, interpreter: languageIn(answer?.text ?? '', turn) ?? 'other' }
  return 'noted'
}

const offerTalkingPoints: Effect = ({ turn }) => offer(turn)
const moreTalkingPoints: Effect = ({ turn }) => offer(turn)

async function offer(turn: Turn): Promise<string> {
  const points = turn.ports.talkingPoints
  const tp = memoryOf(turn)
  forget(turn.memory, 'talkingPoint', ['show', 'look', 'more', 'take'])
  const mine = tp.booking === undefined ? [] : [tp.booking.at.id]
  const found = await points?.offer(wishesOf(turn), [...tp.shown, ...mine])
  tp.offered = found?.times ?? []
  tp.shown = [...tp.shown, ...tp.offered.map(({ id }) => id)]
  if (found === undefined || tp.offered.length === 0) return 'nothing'
  const voice = voiceOf(turn.memory)
  const values = valuesOf(turn)
  const rows = tp.offered.map((at, index) => ({
    ...timeWords(voice, at),
    button: label(voice, `talkingPoint.show.choices.t${String(index + 1)}`, values),
    data: { step: 'talkingPoint.show', choice: `t${String(index + 1)}` },
  }))
  const list = tp.offered.map((at) => timeText(voice, at)).join('\n\n')
  turn.out.say(
    `talkingPoint.${found.fits ? 'times' : 'wider'}.say`,
    { ...values, list },
    { card: talkingPointTimesCard(rows) },
  )
  if (tp.offered.some(({ example }) => example)) turn.out.say('talkingPoint.examples.say', values)
  return 'found'
}

const takeTalkingPoint: Effect = async ({ turn }) => {
  const points = turn.ports.talkingPoints
  const tp = memoryOf(turn)
  const choice = turn.memory.answers['talkingPoint.show']?.choice ?? ''
  const at = tp.offered[Number(choice.slice(1)) - 1]
  if (points === undefined || at === undefined) return 'taken'
  const moving = tp.changing === true ? tp.booking : undefined
  let booked: TalkingPointBooking | 'taken' | 'gone'
  try {
    booked = moving === undefined ? await book(turn, points, at.id) : await points.change(moving.code, at.id)
  } catch {
    turn.out.say('talkingPoint.notKept.say', valuesOf(turn))
    return 'notKept'
  }
  if (booked === 'gone') {
    delete tp.booking
    delete tp.changing
    turn.out.say('talkingPoint.gone.say', valuesOf(turn))
    return 'notKept'
  }
  if (booked === 'taken') {
    turn.out.say('talkingPoint.taken.say', valuesOf(turn))
    return 'taken'
  }
  tp.booking = booked
  delete tp.changing
  if (moving !== undefined) sayBooked(turn, booked, 'moved')
  else sayBooked(turn, booked, at.example ? 'exampleBooked' : 'booked')
  // Nobody is at a place that was made up: a person finds a time with them that is real.
  if (moving === undefined && at.example) return 'example'
  return moving === undefined ? 'booked' : 'moved'
}

function book(turn: Turn, points: TalkingPoints, timeId: string): Promise<TalkingPointBooking | 'taken'> {
  const { conversationId, memory } = turn
  return points.book({
    // The same turn run again after a crash is the same booking.
    id: `${conversationId}-talking-point-${String(turn.number)}`,
    ...{ conversationId, timeId, wishes: wishesOf(turn) },
    ...(memory.name === undefined ? {} : { name: memory.name }),
  })
}

function sayBooked(
  turn: Turn,
  { at, code }: TalkingPointBooking,
  how: 'booked' | 'moved' | 'yours' | 'exampleBooked',
): void {
  const voice = voiceOf(turn.memory)
  const url = turn.ports.talkingPoints?.page() ?? ''
  const link = url.startsWith('https:') ? { title: label(voice, 'talkingPoint.rows.page'), url } : null
  const codeRow = { title: label(voice, 'talkingPoint.rows.code'), value: code }
  turn.out.say(
    `talkingPoint.${how}.say`,
    { ...valuesOf(turn), details: timeText(voice, at), page: url },
    { card: talkingPointBookedCard(timeWords(voice, at), codeRow, link) },
  )
}

function sayMine(turn: Turn): void {
  const { booking } = memoryOf(turn)
  if (booking !== undefined) sayBooked(turn, booking, 'yours')
}

const noteTalkingPointName: Effect = async ({ turn, answer }) => {
  if (answer?.text !== undefined && !isNo(answer.text)) turn.memory.name = answer.text
  await noteDetails(turn)
  return 'noted'
}

const address = /[^\s@,;<>]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

const noteTalkingPointEmail: Effect = ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  const found = address.exec(answer.text)?.[0]
  if (found === undefined) return 'unclear'
  memoryOf(turn).email = found.replace(/\.+$/, '')
  return 'noted'
}

const noteTalkingPointSafe: Effect = async ({ turn, answer }) => {
  const tp = memoryOf(turn)
  // Unknown is not safe: nothing is sent then.
  if (answer?.choice !== 'yes') delete tp.email
  await noteDetails(turn)
  return 'noted'
}

/** What is said after the booking is added to it. It stands without, so a write that fails takes nothing away. */
async function noteDetails(turn: Turn): Promise<void> {
  const { booking, email } = memoryOf(turn)
  const { name } = turn.memory
  if (booking === undefined) return
  try {
    await turn.ports.talkingPoints?.note(booking.code, {
      ...(name === undefined ? {} : { name }),
      remindAt: email ?? null,
      safeToContact: email === undefined ? turn.memory.safeToContact : 'yes',
    })
  } catch {
    delete memoryOf(turn).email
  }
}

const sayTalkingPointKept: Effect = ({ turn }) => {
  const { booking, email } = memoryOf(turn)
  const how = email === undefined ? 'say' : 'reminded'
  turn.out.say(booking === undefined ? 'talkingPoint.gone.say' : `talkingPoint.seeYou.${how}`, valuesOf(turn))
  return 'said'
}

const noteTalkingPointCode: Effect = async ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  try {
    const found = await turn.ports.talkingPoints?.find(answer.text, turn.conversationId)
    if (found == null) return 'unclear'
    memoryOf(turn).booking = found
    return 'noted'
  } catch {
    return 'unclear'
  }
}

const showTalkingPoint: Effect = ({ turn }) => {
  sayMine(turn)
  return 'shown'
}

const changeTalkingPoint: Effect = ({ turn }) => {
  const tp = memoryOf(turn)
  tp.changing = true
  if (tp.booking !== undefined) {
    const { place, ...wishes } = tp.booking.wishes
    tp.wishes = wishes
    turn.memory.place ??= place
  }
  return 'begun'
}

const cancelTalkingPoint: Effect = async ({ turn }) => {
  const { booking } = memoryOf(turn)
  try {
    const done = booking !== undefined && (await turn.ports.talkingPoints?.cancel(booking.code)) === true
    const values = valuesOf(turn)
    delete memoryOf(turn).booking
    turn.out.say(done ? 'talkingPoint.cancelled.say' : 'talkingPoint.gone.say', values)
    return 'cancelled'
  } catch {
    turn.out.say('talkingPoint.notKept.say', valuesOf(turn))
    return 'notKept'
  }
}

/** Where there are no times that may be offered, or none that suits: a person finds one with them. */
const askForTalkingPoint: Effect = ({ turn }) => {
  const { memory } = turn
  const tp = memoryOf(turn)
  beginRequest(turn, 'talking_point')
  const language = memory.answers['talkingPoint.language']?.text
  const what = [...wishesInWords(staffVoice(turn), tp.wishes), ...(language === undefined ? [] : [language])].join(', ')
  if (what !== '') {
    const said = memory.answers['person.about']?.text ?? memory.told.slice(-5).join(' / ')
    const about = [label(staffVoice(turn), 'talkingPoint.rows.forStaff', { what }), said].filter((part) => part !== '')
    memory.answers = { ...memory.answers, 'person.about': { text: about.join(' / ') } }
  }
  turn.out.say(tp.shown.length > 0 ? 'talkingPoint.person.others' : 'talkingPoint.person.say', valuesOf(turn))
  return 'wanted'
}

export const talkingPointEffects: Record<string, Effect> = {
  beginTalkingPoint,
  noteTalkingPointNeeds,
  noteTalkingPointLanguage,
  offerTalkingPoints,
  moreTalkingPoints,
  takeTalkingPoint,
  noteTalkingPointName,
  noteTalkingPointEmail,
  noteTalkingPointSafe,
  sayTalkingPointKept,
  noteTalkingPointCode,
  showTalkingPoint,
  changeTalkingPoint,
  cancelTalkingPoint,
  askForTalkingPoint,
}
