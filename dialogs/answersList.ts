import { has, label } from '../locales/index.ts'
import type { Voice } from '../locales/index.ts'
import type { Answer, Answers } from './flow.ts'

/** Questions of a flow have a short name (`.name`) for lists: "What matters to you". */
export function questionOf(voice: Voice, answerKey: string, answers: Answers = {}): string {
  const [flow = '', step = '', item] = answerKey.split('.')
  const key = `${flow}.${step}.name`
  const name = has(voice, key) ? label(voice, key) : ''
  if (item === undefined || name === '') return name
  const subject = has(voice, `items.${item}`) ? label(voice, `items.${item}`) : answers[`planning.goal.${item}`]?.text
  return subject === undefined ? name : `${name}: ${subject}`
}

/** The answer in words, as the person gave it or as the button said it. */
export function answerInWords(voice: Voice, answerKey: string, answer: Answer): string {
  const [flow = '', step = ''] = answerKey.split('.')
  const words = (id: string): string => {
    const own = `${flow}.${step}.choices.${id}`
    const shared = `common.choices.${id}`
    return has(voice, own) ? label(voice, own) : has(voice, shared) ? label(voice, shared) : id
  }
  if (answer.picks !== undefined) return answer.picks.map(words).join(', ')
  if (answer.choice !== undefined) {
    // A number, or hardly more than the choice itself, says nothing besides.
    const more = answer.text !== undefined && answer.text.split(/\s+/).length > 2 ? ` (${answer.text})` : ''
    return words(answer.choice) + more
  }
  if (answer.text !== undefined) return answer.text
  return label(voice, answer.dontKnow === true ? 'common.dontKnowAnswer' : 'common.skippedAnswer')
}

/** Answers a person would know as theirs: those of questions with a name. Newest last. */
export function namedAnswers(voice: Voice, answers: Answers): { key: string; name: string; words: string }[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    const name = questionOf(voice, key, answers)
    return name === '' || answer.skipped === true ? [] : [{ key, name, words: answerInWords(voice, key, answer) }]
  })
}
