import { el } from './el.ts'
import { say } from './words.ts'

/** Opens a box over the page with this in it. Escape and the last button close it; the focus goes back where it was. */
export function openBox(title: string, fill: (close: () => void) => Node[]): HTMLDialogElement {
  const before = document.activeElement
  const heading = el('h2', { id: 'boxTitle', tabindex: -1 }, title)
  const box = el('dialog', { id: 'box', 'aria-labelledby': heading.id })
  const close = (): void => box.close()
  const away = el('button', { type: 'button', class: 'button quiet', 'data-close': true, click: close }, say('cancel'))
  box.append(heading, ...fill(close), away)
  box.addEventListener('close', () => {
    box.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  })
  document.body.append(box)
  box.showModal()
  // Straight to where one writes; a box that only asks begins with its title.
  ;(box.querySelector<HTMLElement>('textarea, input') ?? heading).focus()
  return box
}
