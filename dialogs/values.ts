import { has, label } from '../locales/index.ts'
import type { Values } from '../locales/index.ts'
import type { FlowState } from './flow.ts'
import { questionOf } from './answersList.ts'
import { talkingPointValues } from './talkingPointWords.ts'
import { voiceOf } from './turn.ts'
import type { Turn } from './turn.ts'

/** What the words of a step may name: `{{council}}`, `{{item}}`, `{{connection1}}`, `{{reference}}` ... */
export function valuesOf(turn: Turn, state?: FlowState): Values {
  const { memory, ports } = turn
  const voice = voiceOf(memory)
  const values: Values = {
    council: ports.profile.name,
    councilNumber: ports.profile.contact(ports.profile.isOpen(ports.clock.now()) ? 'council' : 'councilOutOfHours')
      .number,
    town: ports.profile.placeName,
    days: ports.profile.keepDays,
    name: memory.name ?? '',
    place: memory.place?.name ?? ports.profile.placeName,
    reference: memory.references.at(-1) ?? '',
    step: memory.smallStep?.what ?? '',
    strength: memory.strengths[0] ?? '',
    looking: memory.looking === undefined ? '' : (ports.directory.get(memory.looking)?.name ?? ''),
    question: memory.changing === undefined ? '' : questionOf(voice, memory.changing, memory.answers),
  }
  memory.offered.forEach(
    (id, index) => (values[`connection${String(index + 1)}`] = ports.directory.get(id)?.name ?? ''),
  )
  ;(memory.changeable ?? []).forEach(
    (key, index) => (values[`answer${String(index + 1)}`] = questionOf(voice, key, memory.answers)),
  )
  values['asked'] = memory.askedAbout === undefined ? '' : (ports.directory.get(memory.askedAbout)?.name ?? '')
  values['contact'] = memory.contact ?? ''
  memory.introduction?.sentences.forEach((sentence, index) => (values[`sentence${String(index + 1)}`] = sentence))
  Object.assign(values, talkingPointValues(voice, memory.talkingPoint))
  if (state?.item !== undefined) values['item'] = itemLabel(turn, state.item)
  return values
}

/** A round's subject in words: an area's name, or the goal as the person put it. */
function itemLabel(turn: Turn, item: string): string {
  const voice = voiceOf(turn.memory)
  const key = `items.${item}`
  return has(voice, key) ? label(voice, key) : (turn.memory.answers[`planning.goal.${item}`]?.text ?? item)
}
