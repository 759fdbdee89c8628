import { label } from '../../locales/index.ts'
import type { IntroductionParts } from '../afterwards.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import { mailIn, mostSentences } from '../rules/afterwards.ts'
import { voiceOf } from '../turn.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { noteReminding } from './howWasIt.ts'
import { isNo } from './person.ts'

/** By e-mail where the group has a public address; else the number to ring, and words to begin with. */
const beginIntroduction: Effect = ({ turn }) => {
  const { memory, ports } = turn
  const serviceId = memory.looking
  forget(memory, 'introduce', ['words', 'agree', 'leaveOut', 'ownWords', 'copy', 'onward'])
  if (serviceId === undefined || memory.crisis !== undefined || memory.worry !== undefined) return 'none'
  const introductions = ports.afterwards?.introductions
  const sentences = ownSentences(turn)
  // Staff can't say yes for somebody, and nobody gets two letters of the same person.
  const byMail = memory.audience !== 'worker' && introductions?.possible(serviceId) === true
  const already = memory.introductions?.some((one) => one.serviceId === serviceId && one.takenBack !== true) === true
  if (!byMail || already) {
    sayHowToRing(turn)
    return 'phone'
  }
  memory.introduction = { id: String(turn.number), serviceId, sentences }
  return 'email'
}

/** What they said of themselves and what they would like; of somebody they look after we pass on nothing. */
function ownSentences({ memory, ports }: Turn): string[] {
  const introductions = ports.afterwards?.introductions
  if (introductions === undefined || memory.audience === 'carer' || memory.audience === 'worker') return []
  const answers = ['strengths', 'goodDay', 'goodWeek'].flatMap(
    (step) => memory.answers[`connecting.${step}`]?.text ?? [],
  )
  const fit = (words: string): string[] => introductions.fit(words)
  const all = [...new Set([...memory.strengths, ...answers].flatMap(fit))]
  // A strength is often a piece of an answer: what says more stands for both.
  const says = (one: string, other: string): boolean => other.toLowerCase().includes(one.toLowerCase())
  const whole = all.filter((one) => !all.some((other) => other.length > one.length && says(one, other)))
  return whole.slice(0, mostSentences)
}

function sayHowToRing(turn: Turn): void {
  const { memory, ports } = turn
  const group = memory.looking === undefined ? undefined : ports.directory.get(memory.looking)
  const values = { ...valuesOf(turn), phone: group?.phone ?? '' }
  turn.out.say(group?.phone == null ? 'introduce.noWay.say' : 'introduce.ring.say', values)
}

const noteHelloName: Effect = ({ turn, answer }) => {
  if (answer?.text !== undefined && !isNo(answer.text)) turn.memory.name = answer.text
  return 'noted'
}

/** What may not go along is left out, and they are told so. */
const noteOwnWords: Effect = ({ turn, answer }) => {
  const { introduction } = turn.memory
  if (introduction === undefined || answer?.text === undefined || isNo(answer.text)) return 'noted'
  introduction.sentences = (turn.ports.afterwards?.introductions.fit(answer.text) ?? []).slice(0, mostSentences)
  delete introduction.leftOut
  const kept = introduction.sentences.join(' ').replace(/\W/g, '').length
  if (kept < answer.text.replace(/\W/g, '').length) introduction.leftOut = true
  return 'noted'
}

/** The exact letter, to be read before it is sent. */
const showIntroduction: Effect = ({ turn }) => {
  const parts = partsOf(turn.memory)
  const introductions = turn.ports.afterwards?.introductions
  forget(turn.memory, 'introduce', ['agree', 'leaveOut', 'ownWords', 'words'])
  if (parts === null || introductions === undefined) return 'none'
  if (turn.memory.introduction?.leftOut === true) turn.out.say('introduce.leftOut.say', valuesOf(turn))
  delete turn.memory.introduction?.leftOut
  const letter = introductions.letter(turn.conversationId, parts)
  turn.out.say('introduce.letter.say', { ...valuesOf(turn), letter })
  return 'shown'
}

/** How to answer them goes along only where they said that it is safe. */
function partsOf({ introduction, name, contact, safeToContact }: Memory): IntroductionParts | null {
  if (introduction === undefined) return null
  const { id, serviceId, sentences } = introduction
  return {
    ...{ id, serviceId, sentences },
    ...(name === undefined ? {} : { name }),
    ...(contact === undefined || safeToContact !== 'yes' ? {} : { contact }),
  }
}

const leaveOutSentence: Effect = ({ turn, answer }) => {
  const { introduction } = turn.memory
  const at = Number(answer?.choice?.slice(1)) - 1
  if (introduction !== undefined && Number.isInteger(at))
    introduction.sentences = introduction.sentences.filter((_, index) => index !== at)
  return 'noted'
}

const sendIntroduction: Effect = async ({ turn }) => {
  const { memory, ports } = turn
  const parts = partsOf(memory)
  if (parts === null) return 'notSent'
  try {
    await ports.afterwards?.introductions.send(turn.conversationId, parts)
  } catch {
    turn.out.say('introduce.notSent.say', valuesOf(turn))
    sayHowToRing(turn)
    return 'notSent'
  }
  noteReminding(turn)
  const on = ports.clock.now().toISOString()
  const others = (memory.introductions ?? []).filter(({ id }) => id !== parts.id)
  memory.introductions = [...others, { id: parts.id, serviceId: parts.serviceId, on }]
  memory.smallStep = {
    what: label(voiceOf(memory), 'introduce.step.name', valuesOf(turn)),
    serviceId: parts.serviceId,
    on,
  }
  return 'sent'
}

const copyIntroduction: Effect = async ({ turn, answer }) => {
  const { memory, ports } = turn
  const parts = partsOf(memory)
  const to = mailIn(memory)
  if (answer?.choice !== 'yes' || parts === null || to === null) return 'noted'
  try {
    await ports.afterwards?.introductions.copy(turn.conversationId, parts, to)
    turn.out.say('introduce.copied.say', valuesOf(turn))
  } catch {
    turn.out.say('introduce.notCopied.say', valuesOf(turn))
  }
  return 'noted'
}

/** The newest letter that is not taken back. */
const withdrawIntroduction: Effect = async ({ turn }) => {
  const { memory } = turn
  const letter = memory.introductions?.findLast((one) => one.takenBack !== true)
  const introductions = turn.ports.afterwards?.introductions
  forget(memory, 'takingBack', ['sure'])
  if (letter === undefined || introductions === undefined) {
    turn.out.say('takingBack.none.say', valuesOf(turn))
    return 'done'
  }
  const values = { ...valuesOf(turn), group: turn.ports.directory.get(letter.serviceId)?.name ?? '' }
  try {
    const became = await introductions.withdraw(turn.conversationId, letter.id, letter.serviceId)
    letter.takenBack = true
    if (memory.smallStep?.serviceId === letter.serviceId) delete memory.smallStep
    turn.out.say(`takingBack.${became}.say`, values)
  } catch {
    turn.out.say('takingBack.failed.say', values)
  }
  return 'done'
}

/** Whoever has the chat deleted takes along what has not left yet. Nothing is said, and nothing held up. */
export async function takeOutWaiting(turn: Turn): Promise<void> {
  const introductions = turn.ports.afterwards?.introductions
  await turn.ports.afterwards?.checkIns.forget(turn.conversationId).catch(() => undefined)
  for (const { id, takenBack } of turn.memory.introductions ?? [])
    if (takenBack !== true) await introductions?.takeOut(turn.conversationId, id).catch(() => undefined)
}

export const introduceEffects: Record<string, Effect> = {
  beginIntroduction,
  noteHelloName,
  noteOwnWords,
  showIntroduction,
  leaveOutSentence,
  sendIntroduction,
  copyIntroduction,
  withdrawIntroduction,
}
