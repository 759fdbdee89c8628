import { el } from './el.ts'
import { icon } from './icons.ts'
import type { Row, Safe, Status } from './types.ts'
import { nameOf, say } from './words.ts'

/** How serious, by words and by shape. */
export function levelBadge({ level }: Row): HTMLElement {
  return el('span', { class: `badge level ${level}` }, icon(level), nameOf('level', level))
}

export function practiceBadge({ practice }: Row): HTMLElement | null {
  return practice ? el('span', { class: 'badge practice' }, icon('practice'), say('practice')) : null
}

/** How far it has come, and in whose hands. */
export function statusLine({ status, holder, mine, acceptedBy }: Row): HTMLElement {
  const whose =
    holder === null || status === 'closed' ? '' : mine ? say('youHave') : say('hasIt', { name: holder.name })
  const words = [nameOf('status', status), status === 'accepted' && acceptedBy !== null ? acceptedBy : '', whose]
  return statusWith(status, words.filter((part) => part !== '').join(' · '))
}

export const statusWith = (status: Status, words: string): HTMLElement =>
  el('span', { class: `state ${status}` }, icon(status), el('span', {}, words))

/** Safe to contact: never to be overlooked, so it has its own shape, its own words and the whole width. */
export function safeLine(safe: Safe): HTMLElement {
  return el('span', { class: `safe ${safe}` }, icon(safe), el('span', {}, nameOf('safe', safe)))
}

/** "Something else" is only worth a word when it is all that is known. */
export function kindWords(kinds: readonly string[]): string {
  const known = kinds.filter((kind) => kind !== 'other')
  return (known.length > 0 ? known : kinds).map((kind) => nameOf('kinds', kind)).join(', ')
}

/** Whom it is about, as a title: the name, else that it isn't known. */
export const titleOf = ({ who }: Pick<Row, 'who'>): string => (who ?? '') || say('noName')

/** Where they said they are when asked; else an address they wrote in passing, and that it was so. */
export function placeOf({ where, whereSaid }: Pick<Row, 'where' | 'whereSaid'>): string | null {
  if ((where ?? '') !== '') return where
  return whereSaid === null ? null : say('placeSaid', { place: whereSaid })
}

/** Who, and lighter beside or below it where. */
export function whoAndWhere(row: Row): (Node | string)[] {
  const place = placeOf(row) ?? say('noPlace')
  return [titleOf(row), el('span', { class: 'comma' }, ', '), el('span', { class: 'place' }, place)]
}
