import { ago, clockWords, now, pressure, wallClock } from './clock.ts'
import type { Running } from './clock.ts'
import { el } from './el.ts'
import { icon } from './icons.ts'
import { say } from './words.ts'

const hour = 60 * 60 * 1000

/** "5 min ago", kept true each second. */
export function agoNow(iso: string): HTMLElement {
  return el('time', { datetime: iso, 'data-ago': iso, title: wallClock(iso) }, ago(iso))
}

/**
 * A clock that runs: what is left, and the time on the wall. Not a live region: it would never stop talking.
 * @param full in the opened crisis: to the second, with a bar. `hours` is how long the whole of it is
 */
export function runningTime(clock: Running, full = false, hours = 0): HTMLElement {
  const left = el('strong', { 'data-left': clock.until, 'data-kind': clock.kind, 'data-exact': full })
  const wall = el('span', { class: 'wall' })
  const words = el('span', { class: 'clockWords' }, left, ' ', wall)
  const element = el('span', { class: full ? 'clock full' : 'clock' }, icon('clock'), icon('over'), words)
  if (full) {
    element.append(el('span', { class: 'gone', 'aria-hidden': 'true', 'data-hours': hours }, el('i')))
  }
  paintClock(left)
  return element
}

/** Moves every clock on the page each second. */
export function startTicking(): void {
  setInterval(paintAll, 1000)
  document.addEventListener('visibilitychange', paintAll)
}

function paintAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-ago]')) {
    write(element, ago(element.dataset['ago'] ?? ''))
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-left]')) paintClock(element)
}

function paintClock(element: HTMLElement): void {
  const { left: until = '', kind, exact } = element.dataset
  const clock: Running = { kind: kind === 'hold' ? 'hold' : 'answer', until }
  write(element, clockWords(clock, exact !== undefined))
  const over = Date.parse(until) < now()
  const wall = element.nextElementSibling
  if (wall !== null) write(wall, say(over ? 'clock.was' : 'clock.by', { time: wallClock(until) }))
  const whole = element.closest<HTMLElement>('.clock')
  if (whole === null) return
  whole.dataset['pressure'] = pressure(clock)
  const bar = whole.querySelector<HTMLElement>('.gone')
  const all = Number(bar?.dataset['hours'] ?? 0) * hour
  const gone = all === 0 ? 0 : Math.min(1, Math.max(0, 1 - (Date.parse(until) - now()) / all))
  bar?.querySelector('i')?.style.setProperty('width', `${(gone * 100).toFixed(1)}%`)
}

function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words
}
