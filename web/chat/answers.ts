import { button, byId, picture } from '../shared/dom.ts'
import { isEasyRead } from '../shared/words.ts'
import type { Answer } from './activity.ts'

/** The answers offered with the bot's last words. They go when the person answers, in whatever way. */
export function showAnswers(answers: Answer[], choose: (text: string) => void): void {
  const place = byId('answers')
  place.replaceChildren(...answers.map((answer) => answerButton(answer, choose)))
  place.hidden = answers.length === 0
}

export function clearAnswers(): void {
  showAnswers([], () => undefined)
}

function answerButton(answer: Answer, choose: (text: string) => void): HTMLElement {
  const press = button('answer', answer.title, () => choose(textOf(answer)))
  press.dir = 'auto'
  const id = /^(?:\/pictures\/)?([a-zA-Z0-9]+)(?:\.svg)?$/.exec(answer.image ?? '')?.[1]
  if (id !== undefined && isEasyRead()) press.prepend(picture(id, ''))
  return press
}

function textOf(answer: Answer): string {
  return typeof answer.value === 'string' && answer.value !== '' ? answer.value : answer.title
}
