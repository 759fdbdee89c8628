import type { VNode } from 'preact'
import type { Hit } from '../../directory/search.ts'
import { html } from '../../pages/html.ts'
import { mostKept } from '../question.ts'
import { pageId, shortId } from '../shelf.ts'
import { clean } from './clean.ts'
import { accessWords, cautionBox, checkedWords, costWords, joinWords, reachWords } from './facts.ts'
import { placesOf } from './places.ts'
import { linkTo } from './scene.ts'
import type { Scene } from './scene.ts'
import { whenItMeets } from './when.ts'

/** One group on a list of results. */
export function cardOf(scene: Scene, hit: Hit): VNode {
  const { words } = scene
  const { service, entry, unsure } = hit
  const reach = reachWords(scene, hit)
  const access = accessWords(scene, service, entry)
  const [when, cost] = [whenItMeets(scene, service, 1), costWords(scene, service)]
  const unknown = new Set([...(when === null ? ['times'] : []), ...(cost === null ? ['cost'] : []), ...unsure])
  const whoFor = clean(service.eligibility_description, 160)
  return html`<article>
    <h3><a href=${linkTo(scene, `/find/${pageId(service.id)}`)}>${clean(service.name, 120)}</a></h3>
    ${reach === '' ? null : html`<p class="reach">${reach}</p>`}
    <p class="about">${clean(service.description, 280)}</p>
    ${cautionBox(scene, service)}
    <dl>
      ${row(scene, 'when', when)} ${row(scene, 'place', placesOf(scene, service, 1))} ${row(scene, 'price', cost)}
      ${whoFor === '' ? null : row(scene, 'people', whoFor)}
      ${access.length === 0 ? null : row(scene, 'there', access.join(', '))}
      ${row(scene, 'join', joinWords(scene, service))}
    </dl>
    ${
      unknown.size === 0
        ? null
        : html`<p class="unsure">
            ${words.text('finder.rows.unsure', { what: [...unknown].map((one) => words.text(`finder.choices.unsure.${one}`)).join(', ') })}
          </p>`
    }
    <div class="foot">
      ${keepLink(scene, service.id, clean(service.name, 120))}
      <p class="small">${checkedWords(scene, service)}</p>
    </div>
  </article>`
}

export function row({ words }: Scene, name: string, value: VNode | string | null): VNode | null {
  if (value === null) return null
  return html`<div class="row">
    <dt>${words.label(`finder.rows.${name}`)}</dt>
    <dd>${value}</dd>
  </div>`
}

/** Adds to the list that is carried in the addresses, or takes off it; the script keeps it in the browser instead. */
export function keepLink(scene: Scene, id: string, name: string): VNode {
  const { words, kept } = scene
  const short = shortId(id)
  const isKept = kept.includes(short)
  const others = isKept ? kept.filter((one) => one !== short) : [...kept, short].slice(-mostKept)
  return html`<a class="button keep" href=${linkTo(scene, '/find/list', others)} data-keep=${short} data-name=${name}
    ><span data-on hidden=${!isKept}>${words.label('finder.buttons.drop')}</span
    ><span data-off hidden=${isKept}>${words.label('finder.buttons.keep')}</span><span class="heard"> ${name}</span></a
  >`
}
