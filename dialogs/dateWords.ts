import type { Turn } from './turn.ts'

/** Today, as people write it: 22 November 2026. */
export function dateWords(turn: Turn): string {
  return turn.ports.clock
    .now()
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })
}
