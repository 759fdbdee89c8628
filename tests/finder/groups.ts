import { serviceSchema, taxonomies } from '../../bot/directory/service.ts'
import type { Service, ServiceData } from '../../bot/directory/service.ts'

/** A made-up group in Armley, with what a test gives it. */
export function group(
  id: string,
  { needs = ['lunch_club'], ...more }: Partial<ServiceData> & { needs?: string[] } = {},
): Service {
  return serviceSchema.parse({
    ...{ id, name: `Group ${id}`, status: 'active', description: 'We meet.', assured_date: '2026-11-01' },
    service_at_locations: [{ location: { name: 'Armley', latitude: 53.797, longitude: -1.588 } }],
    attributes: needs.map((name) => ({ link_type: 'main', taxonomy_term: { name, taxonomy: taxonomies.needs } })),
    ...more,
  })
}
