import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'

/** Is this day (`2026-12-28`) a public holiday there? */
export type IsHoliday = (date: string) => boolean

/** Years that are remembered: this one, and those about which a test or a report asks. */
const mostYears = 8

/**
 * Public holidays of a country (ISO 3166: `GB`) and a part of it (`ENG`), with the days that stand in for one at a
 * weekend. The library takes a moment to load, so this is called when the service starts and not in a turn; a year is
 * worked out when it is first asked for, in about a millisecond.
 * @throws when the library knows no such place
 */
export function holidaysOf(place: { country: string; state?: string | undefined }): IsHoliday {
  const calendar = openCalendar(place)
  const years = new Map<string, ReadonlySet<string>>()
  return (date) => {
    const year = date.slice(0, 4)
    const known = years.get(year)
    if (known !== undefined) return known.has(date)
    const days = publicDays(calendar, Number(year))
    if (years.size >= mostYears) years.clear()
    years.set(year, days)
    return days.has(date)
  }
}

/** Days on which offices are closed; "Mother's Day" is in the library too, and is none. */
function publicDays(calendar: Holidays, year: number): Set<string> {
  const all = calendar.getHolidays(year)
  return new Set(all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}

/** Worked out at the start, so that a wrong code stops it and the first year asked for in a turn comes quickly. */
const anyYear = 2000

function openCalendar({ country, state }: { country: string; state?: string | undefined }): Holidays {
  const Calendar = createRequire(import.meta.url)('date-holidays') as typeof Holidays
  const calendar = state === undefined ? new Calendar(country) : new Calendar(country, state)
  // The library takes an unknown part of a country without a word, and would forget that part's own days.
  const states = calendar.getStates(country) as Record<string, string> | undefined
  if (publicDays(calendar, anyYear).size === 0 || (state !== undefined && !(state in (states ?? {}))))
    throw new Error(
      `No holidays are known for "${[country, state].join(' ')}". "holidays" in the council profile takes codes such as GB and ENG.`,
    )
  return calendar
}
