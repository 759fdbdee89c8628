import { connectionCard, connectionsCard } from '../../cards/connections.ts'
import { label } from '../../locales/index.ts'
import { connectionWords, reasonFor, whereWords } from '../connectionWords.ts'
import { dateWords } from '../dateWords.ts'
import { whenWords } from '../whenWords.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import type { Suggestions } from '../ports.ts'
import { beginRequest, keepRequest } from '../requests.ts'
import { noteHints, noteNeeds, noteStrengths } from '../told.ts'
import type { Turn } from '../turn.ts'
import { voiceOf } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { noteReminding } from './howWasIt.ts'

/** An answer can hold a need, a place, a strength that no question asked for. */
const noteWish: Effect = ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  const understood = turn.ports.understanding.read(answer.text)
  noteNeeds(turn.memory, understood.needs)
  noteHints(turn.memory, turn.memory.place === null ? understood : { ...understood, place: null })
  sayHeardStrength(turn, understood.strengths[0])
  return 'noted'
}

const noteStrength: Effect = ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  const understood = turn.ports.understanding.read(answer.text)
  noteNeeds(turn.memory, understood.needs)
  // Their own words as they stand, unless they are about what they can't: those would be read back to them.
  const own = /\b(?:no|not|nothing|nowt|never|nobody|rubbish|useless)\b|n't\b/i.test(answer.text) ? [] : [answer.text]
  noteStrengths(turn.memory, understood.strengths.length > 0 ? understood.strengths : own)
  sayHeardStrength(turn, understood.strengths[0])
  return 'noted'
}

/** A strength can be buried in an answer: it is given back in their own words. */
function sayHeardStrength(turn: Turn, words: string | undefined): void {
  if (words !== undefined) turn.out.say('connecting.ack.strength', { words })
}

const notePeople: Effect = ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  if (!/^\W*(?:no ?one|nobody|none|no|just me|only me|on my own|myself|i'?m alone)\b/i.test(answer.text))
    turn.out.say('connecting.ack.people')
  else {
    noteNeeds(turn.memory, ['loneliness'])
    turn.out.say('connecting.ack.nobody')
  }
  return 'noted'
}

const noteCarersWish: Effect = ({ turn, answer }) => {
  noteNeeds(turn.memory, ['carers_support'])
  if (answer?.text !== undefined) noteNeeds(turn.memory, turn.ports.understanding.read(answer.text).needs)
  return 'noted'
}

const askForCarersAssessment: Effect = async ({ turn }) => {
  beginRequest(turn, 'carers_assessment')
  const kept = await keepRequest(turn)
  const on = turn.ports.clock.now().toISOString()
  turn.memory.asked = [
    ...turn.memory.asked,
    { what: 'carers_assessment', on, reference: turn.memory.request?.reference ?? null },
  ]
  if (kept === 'kept') turn.out.say('rights.carersAsked', { ...valuesOf(turn), date: dateWords(turn) })
  return kept
}

const noteTried: Effect = ({ turn, answer }) => {
  if (answer?.text === undefined) return 'noted'
  turn.memory.declined = [...new Set([...turn.memory.declined, ...namedIn(turn, answer.text)])]
  if (!/^\W*(?:nothing|no|nowt|none|not (?:much|really)|never)\b/i.test(answer.text))
    turn.out.say('connecting.ack.tried')
  return 'noted'
}

/** Groups of the directory that the words name: what was tried and hated is not offered again. */
function namedIn(turn: Turn, words: string): string[] {
  const plain = words.toLowerCase()
  return [...turn.memory.shown, ...turn.memory.offered].filter((id) => {
    const name = turn.ports.directory.get(id)?.name.toLowerCase()
    return name !== undefined && plain.includes(name)
  })
}

const notePlace: Effect = ({ turn, answer }) => {
  const words = answer?.text
  if (words === undefined) return 'noted'
  const place = turn.ports.understanding.read(words).place
  if (place === null) return turn.memory.place === null ? 'unclear' : 'noted'
  turn.memory.place = place
  return 'noted'
}

const noteGettingAbout: Effect = ({ turn, answer }) => {
  if (answer?.choice === 'hard' || answer?.choice === 'lift') noteNeeds(turn.memory, ['transport'])
  return 'noted'
}

const suggestConnections: Effect = ({ turn }) => suggest(turn)
const moreConnections: Effect = ({ turn }) => suggest(turn)

async function suggest(turn: Turn): Promise<string> {
  const { memory, ports } = turn
  const found = ports.directory.suggest({
    words: wishWords(memory),
    needs: memory.needs,
    place: memory.place,
    strengths: memory.strengths,
    not: [...memory.declined, ...memory.shown],
  })
  if (!found.fits || found.connections.length === 0) await countNothingFound(turn)
  forget(memory, 'connecting', ['show', 'look', 'step', 'whyNot'])
  if (found.connections.length === 0) {
    memory.offered = []
    turn.out.say('connecting.nothing.say', valuesOf(turn))
    return 'nothing'
  }
  memory.offered = found.connections.map((connection) => connection.id)
  memory.shown = [...new Set([...memory.shown, ...memory.offered])]
  present(turn, found)
  return found.fits ? 'found' : 'wider'
}

/** For the council to hear what people looked for: the need and the area, and not who it was. */
async function countNothingFound({ memory, ports, conversationId }: Turn): Promise<void> {
  const [need] = memory.needs
  if (need === undefined) return
  // The first half of a postcode and nothing finer; a place by name alone may be in somebody's own words.
  const outcode = memory.place?.outcode.toUpperCase() ?? ''
  const area = /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outcode) ? outcode : 'unknown'
  await ports.afterwards?.nothingFound(conversationId, need, area)
}

/** The person's own words that say what they want, oldest first. */
function wishWords(memory: Memory): string[] {
  const answers = ['goodDay', 'strengths', 'carersDay', 'goodWeek', 'whyNot'].flatMap(
    (step) => memory.answers[`connecting.${step}`]?.text ?? [],
  )
  return [...memory.told, ...answers]
}

function present(turn: Turn, found: Suggestions): void {
  const voice = voiceOf(turn.memory)
  const rows = found.connections.map((connection, index) => ({
    name: connection.name,
    reason: reasonFor(voice, connection, turn.ports.profile.placeName),
    where: [whereWords(voice, connection), nextTime(turn, connection.id)].filter((part) => part !== '').join(' '),
    button: label(voice, 'connecting.card.tellMore', { name: connection.name }),
    data: { step: 'connecting.show', choice: `c${String(index + 1)}` },
  }))
  const listed = rows.map((row) => `${row.name}. ${row.where} ${row.reason}`).join('\n\n')
  const many = rows.length > 1 ? 'many' : 'one'
  turn.out.say(
    `connecting.${found.fits ? 'found' : 'wider'}.${many}`,
    { ...valuesOf(turn), list: listed },
    { card: connectionsCard(rows) },
  )
}

/** "Next: Tuesday 3 March." */
function nextTime({ memory, ports }: Turn, id: string): string {
  return ports.afterwards === undefined ? '' : whenWords(voiceOf(memory), ports.afterwards.whenNext(id))
}

const lookAtConnection: Effect = ({ turn }) => {
  const { memory, ports } = turn
  const choice = memory.answers['connecting.show']?.choice ?? 'c1'
  const id = memory.offered[Number(choice.slice(1)) - 1]
  const connection = id === undefined ? undefined : ports.directory.get(id)
  if (connection === undefined) return 'shown'
  memory.looking = connection.id
  memory.lookingCanBeRung = connection.phone !== null
  memory.lookingCanBeMet = connection.phone !== null || ports.afterwards?.introductions.possible(connection.id) === true
  forget(memory, 'connecting', ['look', 'step'])
  const words = connectionWords(voiceOf(memory), connection)
  turn.out.say(
    'connecting.about.say',
    { name: connection.name, details: words.text },
    { card: connectionCard(words.card) },
  )
  return 'shown'
}

const saveConnection: Effect = ({ turn }) => {
  const { looking } = turn.memory
  if (looking !== undefined) turn.memory.saved = [...new Set([...turn.memory.saved, looking])]
  turn.out.say('connecting.saved.say', valuesOf(turn))
  forget(turn.memory, 'connecting', ['look'])
  return 'saved'
}

const showAgain: Effect = ({ turn }) => {
  forget(turn.memory, 'connecting', ['show', 'look'])
  return 'shown'
}

const noteDeclined: Effect = ({ turn }) => {
  turn.memory.declined = [...new Set([...turn.memory.declined, ...turn.memory.offered])]
  return 'noted'
}

const noteSmallStep: Effect = ({ turn, answer, flow, step }) => {
  noteReminding(turn)
  const voice = voiceOf(turn.memory)
  const chosen =
    answer?.choice === undefined
      ? undefined
      : label(voice, `${flow.id}.${step.id}.choices.${answer.choice}`, valuesOf(turn))
  const what = chosen ?? answer?.text
  if (what === undefined) return 'noted'
  const serviceId = turn.memory.looking
  const on = turn.ports.clock.now().toISOString()
  turn.memory.smallStep = serviceId === undefined ? { what, on } : { what, serviceId, on }
  return 'noted'
}

export const connectingEffects: Record<string, Effect> = {
  noteWish,
  noteStrength,
  notePeople,
  noteCarersWish,
  askForCarersAssessment,
  noteTried,
  notePlace,
  noteGettingAbout,
  suggestConnections,
  moreConnections,
  lookAtConnection,
  saveConnection,
  showAgain,
  noteDeclined,
  noteSmallStep,
}
