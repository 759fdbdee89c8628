import type { VNode } from 'preact'
import { toEntry } from '../../directory/entry.ts'
import type { Service } from '../../directory/service.ts'
import { html } from '../../pages/html.ts'
import { cardOf } from './card.ts'
import { framed, readingLink } from './frame.ts'
import { linkTo } from './scene.ts'
import type { Scene } from './scene.ts'
import { shareLinks } from './share.ts'

/**
 * My list: those whose short ids are in the address. The script keeps the ids in the browser, and here offers to keep a
 * list that came from somebody else.
 * @param gone how many of them are in the directory no more
 */
export function listPage(scene: Scene, services: readonly Service[], gone: number): string {
  const { words, kept } = scene
  const title = words.text('finder.list.title')
  const address = kept.length === 0 ? '/find/list' : `/find/list?ids=${kept.join(',')}`
  return framed(scene, {
    title,
    hidden: true,
    skipTo: 'main',
    switchReading: readingLink(scene, linkTo(scene, '/find/list')),
    main: html`<div class="list" id="list" data-ids=${kept.join(',')}>
      <h1>${title}</h1>
      ${services.length === 0 ? empty(scene) : words.block('finder.list.say')}
      ${gone === 0 ? null : html`<div class="notice">${words.block('finder.list.gone.say', { gone })}</div>`}
      <p class="choices">
        <button class="button" type="button" id="keepAll" hidden>${words.label('finder.buttons.keepAll')}</button>
        <button class="button" type="button" id="clear" hidden>${words.label('finder.buttons.clear')}</button>
      </p>
      <ul class="cards">
        ${services.map((service) => html`<li>${cardOf(scene, bareHit(service))}</li>`)}
      </ul>
      ${
        services.length === 0
          ? null
          : shareLinks(scene, {
              address,
              subject: words.text('finder.share.name'),
              text: words.text('finder.share.name'),
            })
      }
    </div>`,
  })
}

function bareHit(service: Service) {
  const reach = { distanceKm: null, near: false, covers: 'unsaid' } as const
  return { service, entry: toEntry(service), reach, unsure: [] }
}

function empty(scene: Scene): VNode {
  return html`<div>
    ${scene.words.block('finder.list.empty.say')}
    <p><a class="button primary" href=${linkTo(scene, '/find')}>${scene.words.label('finder.buttons.look')}</a></p>
  </div>`
}
