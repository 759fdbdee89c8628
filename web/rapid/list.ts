import { byId } from '../shared/dom.ts'
import { el, inOrder, refill } from './el.ts'
import { icon } from './icons.ts'
import { arrange, sections } from './order.ts'
import type { Place, Section } from './order.ts'
import { forgetRowsBut, rowOf } from './row.ts'
import { list, openReference } from './store.ts'
import { nameOf, say } from './words.ts'

interface Shown {
  element: HTMLElement
  title: HTMLElement
  rows: HTMLElement
}
const shown = new Map<Section, Shown>()

/** The same shapes as in the rows: how far what stands here has come. */
const shapes = {
  waiting: 'waiting',
  mine: 'contacted',
  others: 'taken',
  accepted: 'accepted',
  closed: 'closed',
} as const

/** Shows the live list: what waits first, the most serious and the oldest before the rest. */
export function paintList(): void {
  const found = list()
  if (found === null) return
  forgetRowsBut(new Set([...found.handoffs, ...found.closed].map(({ reference }) => reference)))
  const places = arrange(found.handoffs, found.closed)
  const wanted = sections.filter((section) => section === 'waiting' || places[section].length > 0)
  inOrder(
    byId('list'),
    wanted.map((section) => paintSection(section, places[section])),
  )
}

function paintSection(section: Section, places: Place[]): HTMLElement {
  const { element, title, rows } = shown.get(section) ?? makeSection(section)
  const count = places.reduce((sum, { folded }) => sum + 1 + folded.length, 0)
  refill(title, count, () => [
    icon(shapes[section]),
    nameOf('groups', section),
    ' ',
    el('span', { class: 'count' }, String(count)),
  ])
  if (places.length === 0) {
    refill(rows, 'empty', () => [
      el('li', { class: 'empty' }, el('strong', {}, say('empty')), ' ', el('span', {}, say('emptyMore'))),
    ])
    return element
  }
  refill(rows, 'rows', () => [])
  inOrder(
    rows,
    places.map((place) => rowOf(place, openReference())),
  )
  return element
}

/** What is closed lies in a fold: it is only there to look something up. */
function makeSection(section: Section): Shown {
  const title = el('h2', { id: `section-${section}` })
  const rows = el('ul', { class: 'rows' })
  const inside = section === 'closed' ? [el('details', {}, el('summary', {}, title), rows)] : [title, rows]
  const element = el('section', { class: `section ${section}`, 'aria-labelledby': title.id }, inside)
  const made = { element, title, rows }
  shown.set(section, made)
  return made
}
