import type { VNode } from 'preact'
import { nextDates } from '../../directory/nextDates.ts'
import type { NextDate } from '../../directory/nextDates.ts'
import type { Service } from '../../directory/service.ts'
import { html } from '../../pages/html.ts'
import { clean } from './clean.ts'
import { clockTime, inWords } from './dates.ts'
import type { Scene } from './scene.ts'

/** When it meets: its own words, and its next dates where they can be worked out; null: not known. No date is invented. */
export function whenItMeets({ words, now, timeZone, isHoliday }: Scene, service: Service, count: number): VNode | null {
  const dates = nextDates(service, now, count, { timeZone, isHoliday })
  const said = [...service.schedules, ...service.service_at_locations.slice(0, 5).flatMap((one) => one.schedules)]
    .slice(0, 8)
    .flatMap(({ description }) => clean(description, 200) || [])
  if (dates.length === 0 && said.length === 0) return null
  return html`<div>
    ${dates.map((date) => html`<p class="next">${words.text('finder.rows.nextDate', { date: dateInWords(date) })}</p>`)}
    ${[...new Set(said)].map((one) => html`<p>${one}</p>`)}
    ${
      dates.some(({ from }) => from !== 'dated')
        ? html`<p class="small">${words.text('finder.rows.usually')}</p>`
        : null
    }
  </div>`
}

function dateInWords({ on, opensAt, closesAt, what, where }: NextDate): string {
  const times = [opensAt, closesAt].flatMap((time) => (time === null ? [] : [clockTime(time)])).join(' – ')
  return [inWords(on), times, clean(what, 80), clean(where, 80)].filter((part) => part !== '').join(', ')
}
