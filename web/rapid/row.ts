import { kindWords, levelBadge, practiceBadge, safeLine, statusLine, whoAndWhere } from './badges.ts'
import { runningClock } from './clock.ts'
import { el, inOrder, refill, set } from './el.ts'
import { icon } from './icons.ts'
import { noAnswerBadge, unreachedBadge } from './messages.ts'
import type { Place } from './order.ts'
import { agoNow, runningTime } from './tick.ts'
import type { Row } from './types.ts'
import { say } from './words.ts'

/** The rows that are on the page by reference: kept, so that focus and open folds survive every change. */
const rows = new Map<string, HTMLLIElement>()

export function rowOf({ row, folded }: Place, open: string | null): HTMLLIElement {
  const item = rows.get(row.reference) ?? el('li', {}, el('article', { class: 'row' }))
  rows.set(row.reference, item)
  const card = item.firstElementChild
  if (card === null) return item
  const isOpen = row.reference === open
  set(card, 'data-level', row.level)
  set(card, 'data-status', row.status)
  set(card, 'data-open', isOpen)
  refill(card, [row, isOpen], () => contents(row, isOpen))
  foldUnder(item, folded, open)
  return item
}

/** Forgets rows that are in the list no more. */
export function forgetRowsBut(references: ReadonlySet<string>): void {
  for (const reference of rows.keys()) if (!references.has(reference)) rows.delete(reference)
}

function contents(row: Row, isOpen: boolean): (Node | null)[] {
  const clock = runningClock(row)
  const link = el(
    'a',
    { id: `row-${row.reference}`, href: `#${row.reference}`, 'aria-current': isOpen ? 'true' : undefined },
    whoAndWhere(row),
  )
  return [
    el(
      'p',
      { class: 'rowTop' },
      el('span', { class: 'badges' }, [
        levelBadge(row),
        practiceBadge(row),
        el('span', { class: 'kind' }, kindWords(row.kinds)),
      ]),
      el('span', { class: 'age' }, agoNow(row.openedAt)),
    ),
    el('h3', {}, link),
    wordsOf(row.what ?? '') ?? el('p', { class: 'words' }, say('noWords')),
    wordsOf(row.more ?? ''),
    el(
      'p',
      { class: 'foot' },
      row.status === 'closed' ? null : safeLine(row.safeToContact),
      clock === null ? null : runningTime(clock),
      // Of those that wait their section says so.
      row.status === 'waiting' ? null : statusLine(row),
      noAnswerBadge(row),
      unreachedBadge(row),
      unreadBadge(row),
    ),
  ]
}

const wordsOf = (words: string): HTMLElement | null =>
  words === '' ? null : el('p', { class: 'words', dir: 'auto' }, `“${words}”`)

function unreadBadge({ unread }: Row): HTMLElement | null {
  return unread > 0 ? el('span', { class: 'badge new' }, say('unread', { count: unread })) : null
}

function foldUnder(item: HTMLLIElement, folded: readonly Row[], open: string | null): void {
  const old = item.querySelector(':scope > details')
  if (folded.length === 0) {
    old?.remove()
    return
  }
  const fold = old ?? el('details', { class: 'fold' }, el('summary'), el('ul', { class: 'rows' }))
  if (old === null) item.append(fold)
  const [summary, list] = fold.children
  if (summary === undefined || list === undefined) return
  const emergencies = folded.filter(({ level }) => level === 'emergency').length
  refill(summary, [folded.length, emergencies], () => [
    icon('folded'),
    el('span', {}, say('sameAddress', { count: folded.length })),
    emergencies === 0 ? null : el('strong', {}, say('emergenciesHere', { count: emergencies })),
  ])
  // A crisis that is open is never hidden in a fold.
  if (folded.some(({ reference }) => reference === open)) set(fold, 'open', true)
  inOrder(
    list,
    folded.map((row) => rowOf({ row, folded: [] }, open)),
  )
}
