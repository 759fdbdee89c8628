import { createHash } from 'node:crypto'
import { makeSearchable, makeSearchableInSlices } from '../directory/search.ts'
import type { Searchable } from '../directory/search.ts'
import type { Service } from '../directory/service.ts'
import type { ServiceSource } from './source.ts'

/** The services as the finder has them, always the newest that is ready to be looked through. */
export interface Shelf {
  searchable(): Searchable
  /** By its own id or its short one. */
  find(id: string): Service | undefined
  stop(): void
}

const shortLength = 8
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A name of eight letters and digits that is the same wherever and whenever it is made: a list of them fits into a text
 * message, and says nothing to somebody who reads it there.
 */
export function shortId(id: string): string {
  const digest = createHash('sha256').update(id).digest()
  return Array.from({ length: shortLength }, (_, at) => letters[(digest[at] ?? 0) % letters.length]).join('')
}

export const isShortId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{8}$/.test(text)

/** What stands in the address of a service's own page. */
export function pageId(id: string): string {
  return /^[A-Za-z0-9][\w-]{0,79}$/.test(id) && id !== 'list' && !isShortId(id) ? id : shortId(id)
}

/** @param failed is told what went wrong while a changed directory was made ready; the one before stays */
export function makeShelf(source: ServiceSource, failed: (error: unknown) => void): Shelf {
  let searchable = makeSearchable(source.services())
  let byId = idsOf(searchable)
  let round = 0
  const take = async (): Promise<void> => {
    round += 1
    const mine = round
    const next = await makeSearchableInSlices(source.services())
    if (mine !== round) return
    searchable = next
    byId = idsOf(next)
  }
  const stopListening = source.changed(() => void take().catch(failed))
  return {
    searchable: () => searchable,
    find: (id) => byId.get(id),
    stop() {
      round += 1
      stopListening()
    },
  }
}

function idsOf({ shelf }: Searchable): Map<string, Service> {
  const found = new Map(shelf.map(({ service }) => [shortId(service.id), service]))
  // Its own id wins over another's short one.
  for (const { service } of shelf) found.set(service.id, service)
  return found
}
