import type { VNode } from 'preact'
import { directionOf } from '../../../locales/index.ts'
import type { Said } from '../../../locales/index.ts'
import { html } from '../../pages/html.ts'
import type { Danger } from '../danger.ts'
import { linesOf } from '../words.ts'
import { chatLink } from './scene.ts'
import type { Scene } from './scene.ts'

/** Above everything: what keeps somebody safe, the numbers to press, and a person to talk to. */
export function dangerBox(scene: Scene, { said, contacts }: Danger): VNode {
  const { words, profile } = scene
  const values = { council: profile.name, town: profile.placeName }
  return html`<section class="emergency" id="danger" tabindex="-1" role="alert" aria-labelledby="dangerTitle">
    <p class="mark" id="dangerTitle">${words.text('page.urgent')}</p>
    ${said.map(firstWords)}
    <ul class="ring">
      ${contacts.map(
        ({ id, number, href }) =>
          html`<li>
            ${
              href === null
                ? html`<b class="button big still">${number}</b>`
                : html`<a class="button big" href=${href}
                    >${href.startsWith('tel:') ? words.text('page.ring', { number }) : number}</a
                  >`
            }
            <span>${words.text(`contacts.${id}`, values)}</span>
          </li>`,
      )}
    </ul>
    ${words.block('finder.danger.say')}
    <p><a class="button" href=${chatLink(scene)}>${words.label('finder.buttons.chat')}</a></p>
  </section>`
}

/** What worries but is not urgent: still 999 first, and somebody to talk it through with. */
export function concernBox(scene: Scene): VNode {
  return html`<section class="notice concern" id="danger" role="status">
    ${scene.words.block('finder.concern.say')}
    <p><a class="button" href=${chatLink(scene)}>${scene.words.label('finder.buttons.chat')}</a></p>
  </section>`
}

function firstWords({ text, lines, lang }: Said): VNode {
  if (lines !== undefined) return linesOf(lines)
  const tag = lang.startsWith('en-GB') ? 'en-GB' : lang
  return html`<p lang=${tag} dir=${directionOf(tag)}>${text}</p>`
}
