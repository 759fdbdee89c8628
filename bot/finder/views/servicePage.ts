import type { VNode } from 'preact'
import { html } from '../../pages/html.ts'
import { toEntry } from '../../directory/entry.ts'
import type { Service } from '../../directory/service.ts'
import { pageId } from '../shelf.ts'
import { keepLink, row } from './card.ts'
import { clean } from './clean.ts'
import { accessWords, cautionBox, checkedWords, costWords, joinWords, reachWords } from './facts.ts'
import { framed, readingLink } from './frame.ts'
import { placesOf } from './places.ts'
import { linkTo } from './scene.ts'
import type { Scene } from './scene.ts'
import { shareLinks } from './share.ts'
import { whenItMeets } from './when.ts'

/** A page for one service, with an address that can be sent and printed. */
export function servicePage(scene: Scene, service: Service): string {
  const { words } = scene
  const entry = toEntry(service)
  const name = clean(service.name, 150)
  const address = `/find/${pageId(service.id)}`
  const bare = { distanceKm: null, near: false, covers: 'unsaid' } as const
  const reach = reachWords(scene, { service, entry, reach: bare, unsure: [] })
  const access = accessWords(scene, service, entry)
  const whoFor = clean(service.eligibility_description, 600)
  const languages = service.languages.slice(0, 20).flatMap((one) => clean(one.name, 60) || [])
  const areas = service.service_areas.slice(0, 12).flatMap((one) => clean(one.name, 60) || [])
  const source = clean(entry.connection.source, 200)
  const organisation = clean(service.organization?.name, 120)
  return framed(scene, {
    title: `${name} – ${words.text('finder.find.title')}`,
    skipTo: 'main',
    switchReading: readingLink(scene, linkTo(scene, address)),
    main: html`<article class="service">
      <h1>${name}</h1>
      ${
        organisation === '' || organisation === name
          ? null
          : html`<p class="small">${words.text('finder.rows.runBy', { name: organisation })}</p>`
      }
      ${reach === '' ? null : html`<p class="reach">${reach}</p>`}
      ${words.isEasy ? words.block('finder.theirWords.say') : null}
      <p class="about">${clean(service.description, 4_000)}</p>
      ${cautionBox(scene, service)}
      <dl>
        ${row(scene, 'when', whenItMeets(scene, service, 3) ?? unknown(scene, 'timeUnknown'))}
        ${row(scene, 'place', placesOf(scene, service, 10))}
        ${row(scene, 'price', costWords(scene, service) ?? unknown(scene, 'costUnknown'))}
        ${whoFor === '' ? null : row(scene, 'people', whoFor)}
        ${row(scene, 'there', access.length > 0 ? access.join(', ') : unknown(scene, 'accessUnknown'))}
        ${languages.length === 0 ? null : row(scene, 'spoken', languages.join(', '))}
        ${areas.length === 0 ? null : row(scene, 'areas', areas.join(', '))}
        ${row(scene, 'join', joinWords(scene, service))}
      </dl>
      <p class="small">
        ${checkedWords(scene, service)} ${source === '' ? null : ` ${words.text('finder.rows.source', { source })}`}
      </p>
      <div class="acts">${keepLink(scene, service.id, name)}</div>
      ${shareLinks(scene, { address, subject: name, text: name })}
    </article>`,
  })
}

const unknown = ({ words }: Scene, key: string): VNode =>
  html`<span class="unknown">${words.text(`finder.rows.${key}`)}</span>`
