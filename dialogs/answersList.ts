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

/** The wording key of a choice; undefined when it has no words, for nobody is ever offered it. */
function choiceKey(voice: Voice, answerKey: string, id: string): string | undefined {
  const [flow = '', step = ''] = answerKey.split('.')
  return [`${flow}.${step}.choices.${id}`, `common.choices.${id}`].find((key) => has(voice, key))
}

/** Did a person give it? What a step that only does something came to (`said`, `opened`) is kept beside the answers. */
export function isGiven(voice: Voice, answerKey: string, { choice, text, picks }: Answer): boolean {
  return choice === undefined || text !== undefined || picks !== undefined || !!choiceKey(voice, answerKey, choice)
}

/** The answer in words, as the person gave it or as the button said it. */
export function answerInWords(voice: Voice, answerKey: string, answer: Answer): string {
  const words = (id: string): string => {
    const key = choiceKey(voice, answerKey, id)
    return key === undefined ? id : label(voice, key)
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
