import { taxonomies, type Service } from '../service.ts'
import { outsideId } from './ids.ts'

export interface Term {
  id: string
  name: string
  description: string
  taxonomy: string
  taxonomyId: string
}

export interface Taxonomy {
  id: string
  name: string
  description: string
  terms: readonly Term[]
}

export type Attribute = Service['attributes'][number]

/** A feed may leave a term's taxonomy out. */
const unnamed = 'unnamed'

const descriptions: Record<string, string> = {
  [taxonomies.needs]: 'What people look for: a need that a service meets.',
  [taxonomies.audience]: 'Whom a service is for.',
  [taxonomies.role]: 'How a service takes part in suggestions.',
  [taxonomies.facts]: 'Where the facts about a service came from.',
}

export interface Terms {
  all: readonly Term[]
  taxonomies: readonly Taxonomy[]
  /** By the id we give, by an id that a feed gave, or by name. */
  term(id: string): Term | undefined
  taxonomy(id: string): Taxonomy | undefined
  of(attribute: Attribute): Term | undefined
}

/**
 * Every term that a service carries. One of the same name in the same taxonomy is the same, whatever id each feed gave it; the
 * first id stands.
 */
export function readTerms(services: readonly Service[]): Terms {
  const byKey = new Map<string, Term>()
  const byId = new Map<string, Term>()
  for (const { attributes } of services) {
    for (const attribute of attributes) {
      const given = attribute.taxonomy_term
      if (given === undefined) continue
      const key = keyOf(attribute)
      const term = byKey.get(key) ?? makeTerm(given, key)
      if (given.description !== undefined && term.description === term.name) term.description = given.description
      byKey.set(key, term)
      byId.set(term.id, term)
      if (given.id !== undefined && !byId.has(given.id)) byId.set(given.id, term)
    }
  }
  const all = [...byKey.values()]
  const made = [...Map.groupBy(all, ({ taxonomy }) => taxonomy)].map(([name, terms]): Taxonomy => {
    const description = descriptions[name] ?? name
    return { id: outsideId(name), name, description, terms }
  })
  return {
    all,
    taxonomies: made,
    term: (id) => byId.get(id) ?? byId.get(id.toLowerCase()) ?? all.find(({ name }) => name === id),
    taxonomy: (id) => made.find((one) => one.id === id.toLowerCase() || one.name === id),
    of: (attribute) => byKey.get(keyOf(attribute)),
  }
}

function makeTerm(
  { id, name, description, taxonomy = unnamed }: NonNullable<Attribute['taxonomy_term']>,
  key: string,
): Term {
  return {
    ...{ id: outsideId(id ?? key), name, taxonomy },
    description: description ?? name,
    taxonomyId: outsideId(taxonomy),
  }
}

const keyOf = ({ taxonomy_term: term }: Attribute): string => `${term?.taxonomy ?? unnamed}/${term?.name ?? ''}`
