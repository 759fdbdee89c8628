/** A time of day in a field, "10:30" or "10:30:00Z", as "10:30"; null for anything else. */
export function timeOf(text: string | undefined): string | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text?.trim() ?? '')
  return found === null ? null : `${found[1] ?? ''}:${found[2] ?? ''}`
}

/** A time of day in words, "2pm", "3.30pm", "12 noon", "10:00", as "14:00". */
export function timeInWords(text: string): string | null {
  if (/^(?:12 ?)?(?:noon|midday)$/.test(text)) return '12:00'
  const found = /^(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)?$/.exec(text)
  if (found === null) return null
  const [, hours, minutes = '00', half] = found
  const hour = Number(hours)
  // "10" alone may be a number of anything, and "1.30" the middle of the night.
  if (half === undefined) return found[2] !== undefined && hours?.length === 2 ? timeOf(text.replace('.', ':')) : null
  if (hour < 1 || hour > 12) return null
  return `${String((hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minutes}`
}
