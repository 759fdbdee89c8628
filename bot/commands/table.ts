/** A table for a terminal: names over columns, two spaces between. Nothing in a cell can move the cursor or hide another. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = [columns, ...rows].map((row) => row.map(safeText))
  const widths = columns.map((_, at) => Math.max(...safe.map((row) => row[at]?.length ?? 0)))
  return safe
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const longest = 60

/** People type these words: control and direction characters would be obeyed by the terminal. */
function safeText(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain
}

/** How long before `now`: "just now", "12 min ago", "3 h ago", "5 days ago". */
export function ago(iso: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`
}

// The clock on the worker's wall, wherever the machine stands: the law behind all this is that of England.
const wallClock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** Day and time as a worker in England reads them. */
export function when(iso: string): string {
  return wallClock.format(new Date(iso))
}
