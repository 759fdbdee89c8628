import type { ReadSource } from './readSources.ts'
import { nameKey, sharedKeys } from './sameness.ts'
import { taxonomies, type Service } from './service.ts'
import type { StoredService } from './stored.ts'

/**
 * The starter directory and all sources as one list. Of two with one id the first counts, the starter's before all others:
 * no feed can take the place of another's service by its id. A group that the starter and a source both have is shown
 * once, with the starter's id and tags and the newer facts.
 */
export function putTogether(starter: readonly Service[], sources: readonly ReadSource[]): StoredService[] {
  const own = sources.some((one) => one.withoutStarter === true) ? [] : starter
  const imported = sources.flatMap((one) => one.services)
  if (imported.length === 0) return own.map((service) => ({ service }))
  const [twins, twinned] = findTwins(own, imported)
  const first = own.map((service) => newerOf(service, twins.get(service.id)))
  const seen = new Set(own.map(({ id }) => id))
  const others = imported.filter((one) => {
    if (twinned.has(one) || seen.has(one.service.id)) return false
    seen.add(one.service.id)
    return true
  })
  return [...first, ...others]
}

/** The same name, and a telephone, page or postcode in common. */
function findTwins(
  starter: readonly Service[],
  imported: readonly StoredService[],
): [Map<string, StoredService>, Set<StoredService>] {
  const byName = new Map(starter.map((service) => [nameKey(service.name), service]))
  const twins = new Map<string, StoredService>()
  const twinned = new Set<StoredService>()
  for (const one of imported) {
    const own = byName.get(nameKey(one.service.name))
    if (own === undefined) continue
    const keys = new Set(sharedKeys(own))
    if (!sharedKeys(one.service).some((key) => keys.has(key))) continue
    twinned.add(one)
    twins.set(own.id, one)
  }
  return [twins, twinned]
}

function newerOf(own: Service, twin: StoredService | undefined): StoredService {
  if (twin === undefined || dayOf(twin.service) <= dayOf(own)) return { service: own }
  const ours: readonly string[] = [taxonomies.needs, taxonomies.audience, taxonomies.role]
  const isOurs = ({ taxonomy_term: term }: Service['attributes'][number]): boolean =>
    term?.taxonomy !== undefined && ours.includes(term.taxonomy)
  const attributes = [...own.attributes.filter(isOurs), ...twin.service.attributes.filter((one) => !isOurs(one))]
  return { ...twin, service: { ...twin.service, id: own.id, attributes } }
}

const dayOf = ({ assured_date: checked = '' }: Service): string => checked
