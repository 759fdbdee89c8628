import { byId, byIdAs } from './dom.ts'

/** Where "leave quickly" leads: the link's own address, until the council's choice is known. */
let leaveTo: string | undefined
let left = false
/** Milliseconds in which Escape must be pressed three times. */
const hurry = 2_000

/** Makes "leave quickly" work: by its button, and by Escape three times. `forget` ends and wipes whatever this page has. */
export function watchLeaving(forget: () => void): void {
  const vanish = (): void => {
    forget()
    const to = leaveTo ?? byIdAs(HTMLAnchorElement, 'leave').href
    leaveTo = to
    document.title = ''
    document.body.replaceChildren()
    // Replacing leaves no entry to go back to.
    location.replace(to)
  }
  const leave = (): void => {
    left = true
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
