import { byId } from '../shared/dom.ts'
import { el, set } from './el.ts'
import { icon } from './icons.ts'
import type { Shape } from './icons.ts'

/** A button of the page's head that is on or off: the words say which, for eyes and ears alike. */
export function paintSwitch(id: string, on: boolean, shape: Shape, words: string): void {
  const button = byId(id)
  button.replaceChildren(icon(shape), el('span', {}, words))
  set(button, 'data-on', on ? 'yes' : 'no')
}
