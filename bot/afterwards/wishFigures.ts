import type { WishCount } from './wishes.ts'

/** No figure is of fewer people than this. */
export const fewest = 5

export interface WishFigure {
  need: string
  /** null: in all areas together. */
  area: string | null
  people: number
}

/**
 * What managers may see of one month that is over: by need and area, and for the need in all areas together. A figure of
 * fewer than five people is left out; so is a need's figure for all areas where taking the areas shown away from it would
 * leave fewer than five. There are no other totals to reckon with. The largest need first.
 */
export function wishFigures(counts: readonly WishCount[], month: string): WishFigure[] {
  const those = counts.filter((one) => one.month === month)
  const needs = [...new Set(those.map(({ need }) => need))]
  return needs
    .map((need) =>
      figuresOf(
        need,
        those.filter((one) => one.need === need),
      ),
    )
    .sort((one, other) => most(other) - most(one) || (one[0]?.need ?? '').localeCompare(other[0]?.need ?? ''))
    .flat()
}

function figuresOf(need: string, counts: readonly WishCount[]): WishFigure[] {
  const enough = counts.filter(({ people }) => people >= fewest)
  const areas = enough
    .filter(({ area }) => area !== null)
    .sort((one, other) => other.people - one.people || (one.area ?? '').localeCompare(other.area ?? ''))
  const all = enough.find(({ area }) => area === null)
  const rest = (all?.people ?? 0) - areas.reduce((sum, { people }) => sum + people, 0)
  // Somebody who looked in two areas is one person in all of them: the rest may even be below nothing.
  const hidden = counts.some(({ area, people }) => area !== null && people < fewest)
  const mayShow = all !== undefined && (rest >= fewest || !hidden)
  return [...(mayShow ? [all] : []), ...areas].map(({ area, people }) => ({ need, area, people }))
}

const most = (figures: readonly WishFigure[]): number => Math.max(0, ...figures.map(({ people }) => people))

/** Months that are over, the newest first: one that goes on would show each day who came since the day before. */
export function monthsOver(counts: readonly WishCount[], now: string): string[] {
  return [...new Set(counts.map(({ month }) => month))]
    .filter((month) => month < now)
    .sort()
    .reverse()
}
