import { has, label, plainEnglish } from '../../locales/index.ts'
import { monthOf } from '../afterwards/countOnce.ts'
import { monthsOver, wishFigures, type WishFigure } from '../afterwards/wishFigures.ts'
import type { WishCount } from '../afterwards/wishes.ts'
import { html } from '../pages/html.ts'
import { words, type Asked, type StaffPage } from './staffPage.ts'

export interface WishesPageOptions {
  /** What was counted; never who. */
  counts: () => Promise<readonly WishCount[]>
}

/** What people looked for and did not find, for managers, community builders and small grants: `/staff/wishes`. */
export function makeWishesPage({ counts }: WishesPageOptions): StaffPage {
  const chosen = async (asked: Asked): Promise<{ months: string[]; month: string; figures: WishFigure[] }> => {
    const all = await counts()
    const months = monthsOver(all, monthOf(asked.at))
    const wanted = asked.query.get('month') ?? ''
    const month = months.includes(wanted) ? wanted : (months[0] ?? '')
    return { months, month, figures: wishFigures(all, month) }
  }
  return {
    path: 'wishes',
    words: 'staffWishes',
    roles: [],
    async show(asked) {
      const { months, month, figures } = await chosen(asked)
      return { body: [html`<p>${words('staffWishes.lead')}</p>`, choice(asked, months, month), table(figures, month)] }
    },
    files: {
      'wishes.csv': async (asked) => {
        const { month, figures } = await chosen(asked)
        const head = ['month', 'need', 'area', 'people'].map((name) => words(`staffWishes.columns.${name}`))
        const rows = figures.map((one) => [month, needName(one), areaName(one), String(one.people)])
        const text = [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
        return { type: 'text/csv; charset=utf-8', text: `\uFEFF${text}\r\n` }
      },
    },
  }
}

function choice({ address }: Asked, months: readonly string[], month: string): ReturnType<typeof html> | null {
  if (months.length === 0) return null
  return html`<form method="get" action=${address} class="row">
    <label for="month">${words('staffWishes.month')}</label>
    <select id="month" name="month">
      ${months.map((one) => html`<option value=${one} selected=${one === month}>${monthName(one)}</option>`)}
    </select>
    <button type="submit">${words('staffWishes.show')}</button>
  </form>`
}

function table(figures: readonly WishFigure[], month: string): ReturnType<typeof html> {
  if (figures.length === 0) return html`<p>${words('staffWishes.nothing')}</p>`
  const row = (one: WishFigure): ReturnType<typeof html> =>
    html`<tr>
      <th scope="row">${needName(one)}</th>
      <td>${areaName(one)}</td>
      <td>${one.people}</td>
    </tr>`
  return html`<div>
    <table>
      <caption>
        ${words('staffWishes.caption', { month: monthName(month) })}
      </caption>
      <thead>
        <tr>
          ${['need', 'area', 'people'].map((name) => html`<th scope="col">${words(`staffWishes.columns.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map(row)}
      </tbody>
    </table>
    <p><a href=${`/staff/wishes/wishes.csv?month=${month}`}>${words('staffWishes.download')}</a></p>
  </div>`
}

function needName({ need }: WishFigure): string {
  const voice = { lang: plainEnglish, audience: 'worker' as const }
  const key = `needs.${need}`
  return has(voice, key) ? label(voice, key) : need
}

const areaName = ({ area }: WishFigure): string =>
  area === null ? words('staffWishes.everywhere') : area === 'unknown' ? words('staffWishes.unknown') : area

function monthName(month: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** Spreadsheets take a cell that begins like a formula for one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
