import { byId } from '../shared/dom.ts'

/** Keeps the newest words in sight without pulling away somebody who reads further up. */
export interface Scroll {
  /** Is the person with the newest words (and not reading further up)? */
  follows: () => boolean
  /** Shows the turn that begins with this element from its start, or to the end of the page where all of it fits. */
  show: (start: HTMLElement) => void
  /** The person reads further up: offer the way down instead. */
  offer: (start: HTMLElement) => void
}

/** Milliseconds that a smooth scroll of our own may take. */
const ownScroll = 1_000

export function followScroll(): Scroll {
  const newest = byId('newest')
  let waiting: HTMLElement | undefined
  let following = true
  let ownUntil = 0
  let last = window.scrollY

  function show(start: HTMLElement): void {
    newest.hidden = true
    waiting = undefined
    following = true
    ownUntil = performance.now() + ownScroll
    const end = document.documentElement.scrollHeight - window.innerHeight
    const top = start.getBoundingClientRect().top + window.scrollY - stuckHeight() - 16
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollTo({ top: Math.max(0, Math.min(end, top)), behavior: still ? 'auto' : 'smooth' })
  }

  newest.addEventListener('click', () => {
    if (waiting === undefined) return
    const start = waiting
    show(start)
    start.focus({ preventScroll: true })
  })
  window.addEventListener('scroll', () => {
    const up = window.scrollY < last - 2
    last = window.scrollY
    if (nearEnd()) {
      following = true
      newest.hidden = true
    } else if (up && performance.now() > ownUntil) following = false
  })

  return {
    follows: () => following,
    show,
    offer(start) {
      waiting ??= start
      newest.hidden = false
    },
  }
}

/** The height of what stays at the top while the page is scrolled (see `header` in layout.css). */
function stuckHeight(): number {
  const header = document.querySelector('header')
  if (header === null || getComputedStyle(header).position !== 'sticky') return 0
  return header.offsetHeight + (parseFloat(getComputedStyle(header).top) || 0)
}

function nearEnd(): boolean {
  return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160
}
