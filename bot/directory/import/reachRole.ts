import { taxonomies, type Role, type Service } from '../service.ts'

const nation =
  /^(the )?(uk|united kingdom|great britain|gb|england|national(ly)?|nation-?wide|uk-?wide|england and wales)$/i

/**
 * A service without a place on the map that says it serves the whole council area is for everybody there, and one that says
 * it serves the whole country is for everybody: how far away it is does not matter. One that says nothing of the kind is not
 * guessed at.
 * @param councilNames names of the whole area, lower case: "leeds"
 */
export function withReachRole(service: Service, councilNames: readonly string[]): Service {
  const hasPoint = service.service_at_locations.some((one) => one.location?.latitude !== undefined)
  const hasRole = service.attributes.some((one) => one.taxonomy_term?.taxonomy === taxonomies.role)
  if (hasPoint || hasRole) return service
  const names = service.service_areas.flatMap(({ name }) => (name === undefined ? [] : [name.trim()]))
  const role: Role | null = names.some((name) => nation.test(name))
    ? 'anywhere'
    : names.some((name) => councilNames.includes(plain(name)))
      ? 'wide'
      : null
  if (role === null) return service
  return {
    ...service,
    attributes: [...service.attributes, { taxonomy_term: { name: role, taxonomy: taxonomies.role } }],
  }
}

/** "City of Leeds", "All of Leeds", "Leeds-wide", "Leeds City Council": Leeds. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the )?(whole of|all of|all across|across|city of|county of|borough of|london borough of|all) /, '')
    .replace(/[ -](wide|city|city council|council|county|borough|metropolitan district|district|area)$/, '')
    .trim()
}
