import { byId, byIdAs } from '../shared/dom.ts'
import { forget } from './session.ts'

/** Where "leave quickly" leads until the council's own choice is known. */
let leaveTo = byIdAs(HTMLAnchorElement, 'leave').href
let left = false
/** Milliseconds in which Escape must be pressed three times. */
const hurry = 2_000

/** Makes "leave quickly" work: by its button, and by Escape three times. `stop` ends whatever still talks to the server. */
export function watchLeaving(stop: () => void): void {
  const leave = (): void => {
    left = true
    stop()
    vanish()
  }
  byId('leave').addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let presses: number[] = []
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < hurry)
      if (presses.length >= 3) leave()
    },
    true,
  )
  // "Back" can bring a page out of the browser's memory as it was: it must be empty, and go on.
  window.addEventListener('pageshow', () => {
    if (left) vanish()
  })
}

export function setLeaveTo(url: string): void {
  if (!url.startsWith('https://')) return
  leaveTo = url
  byIdAs(HTMLAnchorElement, 'leave').href = url
}

function vanish(): void {
  forget()
  document.title = ''
  document.body.replaceChildren()
  // Replacing leaves no entry to go back to.
  location.replace(leaveTo)
}
