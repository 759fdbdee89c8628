import { isLookedAt } from '../../directory/corrections.ts'
import { outsideId } from '../../directory/oruk/ids.ts'
import type { HeldService, LiveDirectory } from '../../directory/live.ts'
import type { Service } from '../../directory/service.ts'

/** What a member of staff can look at. */
export const views = ['check', 'held', 'hidden'] as const
export type View = (typeof views)[number]

/** A row of a list. */
export interface Row {
  id: string
  name: string
  organization?: string
  /** ISO date; '' when nobody ever checked it. */
  checked: string
  hidden: boolean
  /** Parts of it that wait for somebody to look at. */
  waiting: number
}

/** The directory as staff see it: hidden ones too, and what is held back. */
export interface Look {
  rows(view: View): readonly Row[]
  /** Whatever has these letters in its name, hidden ones too. */
  named(text: string): readonly Row[]
  /** By our id, or the one given to the outside. */
  find(
    id: string,
  ): { service: Service | undefined; held: HeldService | undefined; hidden: boolean; name: string } | undefined
}

export type Live = Pick<LiveDirectory, 'services' | 'service' | 'held' | 'hidden' | 'correction' | 'version' | 'reload'>

/** Put in order once for each version of the directory: it may have 100,000 services. */
export function makeLook(live: Live): () => Look {
  let last: { version: string; look: Look } | undefined
  return () => {
    const version = live.version()
    if (last?.version !== version) last = { version, look: lookAt(live) }
    return last.look
  }
}

function lookAt(live: Live): Look {
  const held = new Map(live.held().map((one) => [one.id, one]))
  const hidden = new Map(live.hidden().map((one) => [one.id, one]))
  const rowOf = (service: Service): Row => ({
    ...{ id: service.id, name: service.name, checked: service.assured_date ?? '' },
    ...(service.organization?.name === undefined ? {} : { organization: service.organization.name }),
    ...{ hidden: hidden.has(service.id), waiting: waitingOf(held.get(service.id)) },
  })
  const check = live
    .services()
    .map(rowOf)
    .sort((one, other) => (one.checked < other.checked ? -1 : one.checked > other.checked ? 1 : 0))
  const hiddenRows = [...hidden.values()].map(rowOf)
  const waiting = [...held.values()]
    .filter((one) => waitingOf(one) > 0 && !hidden.has(one.id))
    .map((one): Row => {
      const service = live.service(one.id)
      const base = { id: one.id, name: one.name, checked: '', hidden: false }
      return service === undefined ? { ...base, waiting: waitingOf(one) } : rowOf(service)
    })
  const byName = (one: Row, other: Row): number => one.name.localeCompare(other.name, 'en')
  const lists: Record<View, readonly Row[]> = { check, held: waiting, hidden: hiddenRows.sort(byName) }
  return {
    rows: (view) => lists[view],
    named(text) {
      const wanted = letters(text)
      if (wanted === '') return []
      return [...check, ...hiddenRows].filter(({ name }) => letters(name).includes(wanted)).sort(byName)
    },
    find(id) {
      const own =
        live.service(id) !== undefined || hidden.has(id) || held.has(id) ? id : ownIdOf(id, live, hidden, held)
      if (own === undefined) return undefined
      const service = live.service(own) ?? hidden.get(own)
      const name = service?.name ?? held.get(own)?.name ?? own
      return { service, held: held.get(own), hidden: hidden.has(own), name }
    },
  }
}

function ownIdOf(id: string, live: Live, ...others: ReadonlyMap<string, unknown>[]): string | undefined {
  const wanted = id.toLowerCase()
  const ids = [...live.services().map((one) => one.id), ...others.flatMap((more) => [...more.keys()])]
  return ids.find((one) => outsideId(one) === wanted)
}

const waitingOf = (held: HeldService | undefined): number =>
  held === undefined || isLookedAt(held.correction, held.held) ? 0 : held.held.length

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
