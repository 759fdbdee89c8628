/** "Tuesday 24 November 2026" of `2026-11-24`; the text itself where it is no date. */
export function inWords(date: string, style: 'day' | 'short' = 'day'): string {
  const at = new Date(`${date.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  const weekday = style === 'day' ? ({ weekday: 'long' } as const) : {}
  return new Intl.DateTimeFormat('en-GB', {
    ...{ ...weekday, day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(at)
}

/** "10:30" as "10.30am", "14:00" as "2pm". */
export function clockTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return '12 noon'
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`
  return `${String(hours % 12 === 0 ? 12 : hours % 12)}${past}${hours < 12 ? 'am' : 'pm'}`
}

/** Is what was checked on that day (`2026-11-24`) a year old or more? */
export function isOld(checked: string, today: string): boolean {
  return checked.slice(0, 10) <= `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`
}

const milesIn = 0.621371

/** "0.4", "2.5", "12": miles as people say them. */
export function miles(kilometres: number): string {
  const far = kilometres * milesIn
  return far < 10 ? String(Math.max(0.1, Math.round(far * 10) / 10)) : String(Math.round(far))
}
