import { DateTime } from 'luxon'
import type { VNode } from 'preact'
import { dayInWords, timeInWords, wishesInWords } from '../../dialogs/talkingPointWords.ts'
import { plainEnglish } from '../../locales/index.ts'
import { Problem } from '../http/problem.ts'
import { html } from '../pages/html.ts'
import type { Booking } from '../talkingPoints/bookings.ts'
import { reportOn } from '../talkingPoints/report.ts'
import type { TalkingPointsDesk } from '../talkingPoints/talkingPoints.ts'
import { actForm, words, type Asked, type Gone, type Sent, type StaffPage } from './staffPage.ts'

const voice = { lang: plainEnglish, audience: 'worker' as const }
/** Smaller figures could point at somebody. */
const leastInFigure = 5

/** `/staff/talking-points`: who comes on a day, what they need there, and whether they came. Made to be printed. */
export function makeTalkingPointsPage(points: TalkingPointsDesk): StaffPage {
  return {
    path: 'talking-points',
    words: 'staffTalkingPoints',
    roles: ['contactCentre', 'socialWork'],
    async show(asked) {
      const date = dateIn(asked.query, asked.at, points.timeZone)
      const all = await points.bookings.recent()
      const ofDay = all
        .filter(({ at, status }) => at.date === date && status === 'booked')
        .sort((one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id))
      return {
        title: words('staffTalkingPoints.day', { day: dayInWords(date) }),
        body: [chooseDay(asked, date), listOf(asked, ofDay), figures(all, points.data?.goalDays ?? 14)],
      }
    },
    acts: { came: (sent) => noteCame(points, sent) },
  }
}

async function noteCame({ bookings }: TalkingPointsDesk, sent: Sent): Promise<Gone> {
  const id = sent.form.get('id') ?? ''
  const came = sent.form.get('came')
  const before = id === '' || id.length > 300 ? undefined : await bookings.get(id)
  if (before === undefined || before.status !== 'booked' || (came !== 'yes' && came !== 'no'))
    throw new Problem(404, 'NotFound', words('staffTalkingPoints.unknown'))
  // Who comes can't be known before.
  if (Date.parse(before.start) > sent.at.getTime())
    throw new Problem(409, 'TooEarly', words('staffTalkingPoints.tooEarly'))
  const note = { yes: came === 'yes', by: sent.worker.id, at: sent.at.toISOString() }
  await bookings.edit(id, (booking) => (booking.status === 'booked' ? { ...booking, came: note } : undefined))
  await sent.note('meeting noted', id)
  return { query: { date: before.at.date, done: 'noted' } }
}

function dateIn(query: URLSearchParams, now: Date, zone: string): string {
  const asked = query.get('date') ?? ''
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(asked) && DateTime.fromISO(asked).isValid
  return isDate ? asked : DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd')
}

function chooseDay({ address }: Asked, date: string): VNode {
  const day = DateTime.fromISO(date, { zone: 'utc' })
  const to = (days: number): string => `${address}?date=${day.plus({ days }).toFormat('yyyy-MM-dd')}`
  return html`<div class="day-choice">
    <form method="get" action=${address}>
      <label for="date">${words('staffTalkingPoints.date')}</label>
      <input type="date" id="date" name="date" value=${date} />
      <button type="submit" class="button">${words('staffTalkingPoints.show')}</button>
    </form>
    <p>
      <a href=${to(-1)}>${words('staffTalkingPoints.before')}</a>
      <a href=${to(1)}>${words('staffTalkingPoints.after')}</a>
    </p>
  </div>`
}

function listOf(asked: Asked, bookings: readonly Booking[]): VNode {
  if (bookings.length === 0) return html`<p>${words('staffTalkingPoints.nobody')}</p>`
  const venues = [...new Set(bookings.map(({ at }) => at.name))]
  return html`<div>${venues.map((name) => venueView(asked, name, bookings))}</div>`
}

function venueView(asked: Asked, name: string, all: readonly Booking[]): VNode {
  const here = all.filter(({ at }) => at.name === name)
  const [first] = here
  return html`<section class="meetings">
    <h2>${name}</h2>
    <p>${first?.at.address}</p>
    ${first?.at.example === true ? html`<p><strong>${words('staffTalkingPoints.example')}</strong></p>` : null}
    <table>
      <thead>
        <tr>
          ${['when', 'who', 'needs', 'came'].map((head) => html`<th scope="col">${words(`staffTalkingPoints.${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${here.map((booking) => rowOf(asked, booking))}
      </tbody>
    </table>
  </section>`
}

function rowOf(asked: Asked, { id, at, name, wishes, came, start, cleared }: Booking): VNode {
  const needs = wishesInWords(voice, wishes)
  const who = cleared === true ? words('staffTalkingPoints.cleared') : (name ?? words('staffTalkingPoints.noName'))
  const state = came === undefined ? '' : words(`staffTalkingPoints.${came.yes ? 'didCome' : 'didNot'}`)
  const isPast = Date.parse(start) <= asked.at.getTime()
  const button = (value: 'yes' | 'no'): VNode =>
    html`<button
      type="submit"
      class="button small"
      name="came"
      value=${value}
      aria-label=${words(`staffTalkingPoints.mark.${value}`, { who })}
    >
      ${words(`staffTalkingPoints.${value === 'yes' ? 'didCome' : 'didNot'}`)}
    </button>`
  return html`<tr>
    <td>${timeInWords(at.time)} – ${timeInWords(at.until)}</td>
    <td>${who}</td>
    <td>
      ${
        needs.length === 0
          ? ''
          : html`<ul>
              ${needs.map((need) => html`<li>${need}</li>`)}
            </ul>`
      }
    </td>
    <td>
      ${state === '' ? null : html`<p>${state}</p>`}
      ${isPast ? actForm(asked, 'came', html`<input type="hidden" name="id" value=${id} />${button('yes')} ${button('no')}`) : null}
    </td>
  </tr>`
}

/** Days waited, measured against the goal of the council (seed 001: usually within two weeks). */
function figures(bookings: readonly Booking[], goal: number): VNode | null {
  const report = reportOn(bookings, goal)
  const { share, medianDays } = report
  if (share === null || medianDays === null || report.booked < leastInFigure)
    return html`<p>${words('staffTalkingPoints.tooFew')}</p>`
  const values = { goal, share: Math.round(share * 100), median: Math.round(medianDays), booked: report.booked }
  return html`<section>
    <h2>${words('staffTalkingPoints.waits')}</h2>
    <p>${words('staffTalkingPoints.figures', values)}</p>
  </section>`
}
