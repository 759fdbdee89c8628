import type { Level, RequestRow, Row } from './types.ts'

const levels: readonly Level[] = ['emergency', 'crisis', 'concern', 'none']

export type Section = 'waiting' | 'mine' | 'others' | 'accepted' | 'closed'
export const sections: readonly Section[] = ['waiting', 'mine', 'others', 'accepted', 'closed']

export function sectionOf(row: Row): Section {
  if (row.status === 'closed' || row.status === 'accepted')
    return row.mine && row.status === 'accepted' ? 'mine' : row.status
  if (row.status === 'waiting') return 'waiting'
  return row.mine ? 'mine' : 'others'
}

/** Real before practice, the most serious first, and of those the one that has waited longest. */
export function mostPressingFirst(a: Row, b: Row): number {
  return (
    Number(a.practice) - Number(b.practice) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    Date.parse(a.openedAt) - Date.parse(b.openedAt)
  )
}

/** Those in hand by the clock that ends first. */
function soonestFirst(a: Row, b: Row): number {
  const end = (row: Row): number => Date.parse(row.respondBy ?? row.holdUntil ?? '9999-01-01T00:00:00Z')
  return end(a) - end(b) || mostPressingFirst(a, b)
}

const newestFirst = (a: Row, b: Row): number => Date.parse(b.openedAt) - Date.parse(a.openedAt)

/** One place in the list: a crisis, and the others from its address that are folded away under it. */
export interface Place {
  row: Row
  folded: Row[]
}

/** The whole list in its sections. Only what waits is folded: what somebody has in hand is always in sight. */
export function arrange(rows: readonly Row[], closed: readonly Row[]): Record<Section, Place[]> {
  const by = (section: Section): Row[] => [...rows, ...closed].filter((row) => sectionOf(row) === section)
  const single = (row: Row): Place => ({ row, folded: [] })
  return {
    waiting: fold(by('waiting').sort(mostPressingFirst)),
    mine: by('mine').sort(soonestFirst).map(single),
    others: by('others').sort(soonestFirst).map(single),
    accepted: by('accepted').sort(newestFirst).map(single),
    closed: by('closed').sort(newestFirst).map(single),
  }
}

/** A household, a hostel or a library may well have so many people in need at once: they all stay in sight. */
const mostInSight = 3
/** Milliseconds. Only what comes this close together is a flood: behind a proxy everybody may seem to have one address. */
const close = 10 * 60 * 1000

/** A flood from one address is folded under its most pressing one; nobody else is ever put out of sight. */
function fold(rows: readonly Row[]): Place[] {
  const places: Place[] = []
  for (const row of rows) {
    const flood = rows.filter((other) => isSameAddress(other, row) && isClose(other, row))
    const first = flood.length > mostInSight ? places.find((place) => flood.includes(place.row)) : undefined
    if (first === undefined) places.push({ row, folded: [] })
    else first.folded.push(row)
  }
  return places
}

const isClose = (a: Row, b: Row): boolean => Math.abs(Date.parse(a.openedAt) - Date.parse(b.openedAt)) <= close

/** Practice is never folded under somebody real, nor the other way round. */
const isSameAddress = (a: Row, b: Row): boolean =>
  a.group !== null && a.group.id === b.group?.id && a.practice === b.practice

const requestOrder: readonly RequestRow['status'][] = ['open', 'taken', 'in touch', 'done']

const rights: readonly string[] = ['assessment', 'carers_assessment']
const isRight = ({ kind }: RequestRow): number => (rights.includes(kind) ? 0 : 1)

/** Waiting first, of those who asked for an assessment (a right: Care Act 2014 sections 9 and 10) first, then the oldest. */
export function requestsInOrder(requests: readonly RequestRow[]): RequestRow[] {
  return [...requests].sort(
    (a, b) =>
      requestOrder.indexOf(a.status) - requestOrder.indexOf(b.status) ||
      isRight(a) - isRight(b) ||
      Date.parse(a.askedAt) - Date.parse(b.askedAt),
  )
}
