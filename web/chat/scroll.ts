import { byId } from '../shared/dom.ts'

/** Keeps the newest words in sight without pulling away somebody who reads further up. */
export interface Scroll {
  /** To be asked before something is added: is the person at the end of the talk? */
  atEnd: () => boolean
  /** Shows the turn that begins with this element from its start, or to the end of the page where all of it fits. */
  show: (start: HTMLElement) => void
  /** The person reads further up: offer the way down instead. */
  offer: (start: HTMLElement) => void
}

export function followScroll(): Scroll {
  const newest = byId('newest')
  let placed = 0
  let waiting: HTMLElement | undefined

  function show(start: HTMLElement): void {
    newest.hidden = true
    waiting = undefined
    const page = document.documentElement
    const end = page.scrollHeight - window.innerHeight
    const below = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    const top = start.getBoundingClientRect().top + window.scrollY - Math.max(0, below) - 16
    placed = Math.max(0, Math.min(end, top))
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollTo({ top: placed, behavior: still ? 'auto' : 'smooth' })
  }

  newest.addEventListener('click', () => {
    if (waiting === undefined) return
    const start = waiting
    show(start)
    start.focus({ preventScroll: true })
  })
  window.addEventListener('scroll', () => {
    if (waiting !== undefined && nearEnd()) newest.hidden = true
  })

  return {
    atEnd: () => nearEnd() || window.scrollY >= placed - 40,
    show,
    offer(start) {
      waiting ??= start
      newest.hidden = false
    },
  }
}

function nearEnd(): boolean {
  return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 200
}
