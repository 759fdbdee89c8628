import { byId, byIdAs } from '../shared/dom.ts'
import { easyRead, speak } from '../shared/words.ts'
import { keep } from './session.ts'

/** Takes up the language the person reads in: the page's words and look, and what the Easy Read button offers next. */
export async function readIn(locale: string): Promise<void> {
  keep({ locale })
  const other = locale === easyRead ? 'plain' : 'easyRead'
  const button = byId('easyRead')
  button.dataset['picture'] = other
  const words = button.querySelector('span')
  if (words !== null) words.dataset['word'] = other
  byIdAs(HTMLAnchorElement, 'look').href = locale === easyRead ? '/find?easyread=1' : '/find'
  await speak(locale)
}
