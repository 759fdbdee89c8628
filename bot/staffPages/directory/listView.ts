import type { VNode } from 'preact'
import { inWords, isOld } from '../../finder/views/dates.ts'
import { html } from '../../pages/html.ts'
import { actForm, words, type Asked } from '../staffPage.ts'
import { views, type Look, type Row, type View } from './look.ts'

export interface ListAsked {
  view: View
  /** What is looked for by name; '' when nothing is. */
  q: string
  /** From 1. */
  page: number
}

const perPage = 25
const mostPages = 1_000_000

/** What is asked for, whatever stands in the address. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const view = views.find((one) => one === query.get('view')) ?? 'check'
  const page = /^\d{1,7}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  return { view, q: (query.get('q') ?? '').trim().slice(0, 100), page: Math.min(Math.max(1, page), mostPages) }
}

/** Behind the `?` of a list's address. */
export function askedAs({ view, q, page }: ListAsked): Record<string, string> {
  return { ...(q === '' ? { view } : { q }), ...(page === 1 ? {} : { page: String(page) }) }
}

export const addressOf = (asked: ListAsked): string =>
  `/staff/directory?${new URLSearchParams(askedAs(asked)).toString()}`

export function listView(asked: Asked, look: Look): (VNode | null)[] {
  const wanted = readListAsked(asked.query)
  const isSearch = wanted.q !== ''
  const rows = isSearch ? look.named(wanted.q) : look.rows(wanted.view)
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(wanted.page, pages)
  const shown = rows.slice((page - 1) * perPage, page * perPage)
  const explained = isSearch
    ? words('staffDirectory.explain.search', { n: rows.length, q: wanted.q })
    : words(`staffDirectory.explain.${wanted.view}`)
  return [
    html`<p class="lead">${words('staffDirectory.lead')}</p>`,
    html`<div class="bar ends">${viewLinks(look, wanted)} ${searchForm(wanted.q)}</div>`,
    html`<p>${explained}</p>`,
    shown.length === 0
      ? html`<p class="none">${words(`staffDirectory.none.${isSearch ? 'search' : wanted.view}`)}</p>`
      : html`<ul class="rows">
          ${shown.map((row) => rowView(asked, row, { ...wanted, page }))}
        </ul>`,
    pageLinks({ ...wanted, page }, pages, rows.length),
  ]
}

function viewLinks(look: Look, { view, q }: ListAsked): VNode {
  return html`<nav class="views" aria-label=${words('staffDirectory.views')}>
    ${views.map((one) => {
      const current = one === view && q === '' ? 'page' : undefined
      return html`<a href=${addressOf({ view: one, q: '', page: 1 })} aria-current=${current}>
        ${words(`staffDirectory.view.${one}`)} <span class="count">${look.rows(one).length}</span>
      </a>`
    })}
  </nav>`
}

function searchForm(q: string): VNode {
  return html`<form class="search" method="get" action="/staff/directory" role="search">
    <label for="q">${words('staffDirectory.search.label')}</label>
    <div class="bar">
      <input id="q" name="q" type="search" value=${q} maxlength="100" />
      <button class="button">${words('staffDirectory.search.go')}</button>
    </div>
  </form>`
}

function rowView(asked: Asked, row: Row, from: ListAsked): VNode {
  const name = `row ${isOldNow(asked, row.checked) ? 'old' : ''} ${row.hidden ? 'out' : ''}`.trim()
  return html`<li class=${name}>
    <div class="bar ends">
      <div>
        <h2>
          <a href=${`/staff/directory?${new URLSearchParams({ id: row.id, ...askedAs(from) }).toString()}`}
            >${row.name}</a
          >
        </h2>
        ${
          row.organization === undefined || row.organization === row.name
            ? null
            : html`<p class="small">${words('staffDirectory.row.by', { name: row.organization })}</p>`
        }
      </div>
      <div class="bar">
        ${badges(asked, row)} ${row.hidden || from.view === 'held' ? null : checkedForm(asked, row, from)}
      </div>
    </div>
  </li>`
}

/** Checked a year ago or longer, or never. */
export const isOldNow = ({ at }: Pick<Asked, 'at'>, checked: string): boolean =>
  checked === '' || isOld(checked, at.toISOString().slice(0, 10))

function badges(asked: Asked, { checked, hidden, waiting }: Row): VNode {
  return html`
    <span class=${`badge ${isOldNow(asked, checked) ? 'old' : ''}`}>${checkedWords(asked, checked)}</span>
    ${hidden ? html`<span class="badge">${words('staffDirectory.row.hidden')}</span>` : null}
    ${waiting === 0 ? null : html`<span class="badge held">${words('staffDirectory.row.texts', { n: waiting })}</span>`}
  `
}

export function checkedWords(asked: Pick<Asked, 'at'>, checked: string): string {
  if (checked === '') return words('staffDirectory.row.never')
  const key = isOldNow(asked, checked) ? 'old' : 'on'
  return words(`staffDirectory.row.${key}`, { date: inWords(checked, 'short') })
}

function checkedForm(asked: Asked, { id, name }: Row, from: ListAsked): VNode {
  const fields = { id, from: 'list', ...askedAs(from) }
  return actForm(
    asked,
    'checked',
    html`${Object.entries(fields).map(([field, value]) => html`<input type="hidden" name=${field} value=${value} />`)}
      <button class="button" aria-label=${words('staffDirectory.act.checkedHeard', { name })}>
        ${words('staffDirectory.act.checked')}
      </button>`,
  )
}

function pageLinks(asked: ListAsked, pages: number, all: number): VNode | null {
  if (pages === 1) return null
  const { page } = asked
  const [from, to] = [(page - 1) * perPage + 1, Math.min(all, page * perPage)]
  const link = (other: number, key: string): VNode =>
    other < 1 || other > pages
      ? html`<span></span>`
      : html`<a class="button" href=${addressOf({ ...asked, page: other })}>${words(`staffDirectory.pages.${key}`)}</a>`
  return html`<nav class="pages" aria-label=${words('staffDirectory.pages.label')}>
    ${link(page - 1, 'before')}
    <p>${words('staffDirectory.pages.where', { page, pages, from, to, all })}</p>
    ${link(page + 1, 'after')}
  </nav>`
}
