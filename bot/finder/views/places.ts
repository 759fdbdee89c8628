import type { VNode } from 'preact'
import type { Service } from '../../directory/service.ts'
import { html } from '../../pages/html.ts'
import { clean } from './clean.ts'
import type { Scene } from './scene.ts'

type Location = NonNullable<Service['service_at_locations'][number]['location']>

/** Its places with their addresses, and a public map of each. The link holds a point of the directory, nothing of who looks. */
export function placesOf({ words }: Scene, service: Service, most: number): VNode | null {
  const locations = service.service_at_locations.flatMap(({ location }) => location ?? []).slice(0, most)
  if (locations.length === 0) return null
  return html`<div>
    ${locations.map(
      (location) =>
        html`<div class="place">
          <p>${nameOf(location)}</p>
          ${
            most > 1 && clean(location.transportation, 300) !== ''
              ? html`<p>${clean(location.transportation, 300)}</p>`
              : null
          }
          ${
            mapLink(location) === null
              ? null
              : html`<p class="map">
                  <a href=${mapLink(location)} rel="noopener noreferrer">${words.text('finder.buttons.map')}</a>
                  ${
                    most > 1 && clean(location.description, 200) !== ''
                      ? html` <span class="small">${clean(location.description, 200)}</span>`
                      : null
                  }
                </p>`
          }
        </div>`,
    )}
  </div>`
}

/** The name, and what of its address the name does not say already. */
function nameOf({ name, addresses }: Location): string {
  const first = clean(name, 120)
  const [address] = addresses
  const parts = [address?.address_1, address?.address_2, address?.city, address?.postal_code].map((part) =>
    clean(part, 80),
  )
  return [first, ...parts.filter((part) => part !== '' && !first.toLowerCase().includes(part.toLowerCase()))]
    .filter((part) => part !== '')
    .join(', ')
}

function mapLink({ latitude, longitude }: Location): string | null {
  if (latitude === undefined || longitude === undefined) return null
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)]
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`
}
