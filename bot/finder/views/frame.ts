import type { VNode } from 'preact'
import { html, page } from '../../pages/html.ts'
import { chatLink, linkTo } from './scene.ts'
import type { Scene } from './scene.ts'

export interface Framed {
  title: string
  /** Made of somebody's own words or list: not for search engines. */
  hidden?: boolean
  /** Where the skip link leads. */
  skipTo: string
  /** "Easy Read" or "Plain English". */
  switchReading: VNode
  main: VNode | VNode[]
}

/** A whole page of the finder: the two ways out first, then where one can go, then what it is about. */
export function framed(scene: Scene, { title, hidden, skipTo, switchReading, main }: Framed): string {
  const { words, profile } = scene
  const head = html`<header>
    <p class="council"><img src="/icon.svg" alt="" width="36" height="36" /><span>${profile.name}</span></p>
    <div class="always">
      <details id="emergency">
        <summary class="button">${words.label('page.emergency')}</summary>
        <div class="panel">
          <div class="now">${words.block('page.emergencyNow')}</div>
          <${Numbers} scene=${scene} />
        </div>
      </details>
      <a class="button leave" id="leave" href=${scene.leaveTo} rel="noreferrer">${words.label('page.leave')}</a>
    </div>
  </header>`
  const body = html`<div class=${words.isEasy ? 'page easy' : 'page'}>
    <a class="skip" href=${`#${skipTo}`}>${words.text('finder.buttons.skip')}</a>
    ${head}
    <nav aria-label=${words.text('finder.rows.nav')}>
      <ul>
        <li><a class="button" href=${chatLink(scene)}>${words.label('finder.buttons.chat')}</a></li>
        <li><a class="button" href=${linkTo(scene, '/find')}>${words.label('finder.buttons.look')}</a></li>
        <li>
          <a class="button" id="mine" href=${linkTo(scene, '/find/list')}
            >${words.label('finder.buttons.list')} <span class="count">${scene.kept.length || ''}</span></a
          >
        </li>
        <li>${switchReading}</li>
      </ul>
    </nav>
    <main id="main" tabindex="-1" data-leave=${scene.leaveTo}>${main}</main>
    <footer>
      ${words.isEasy ? html`<div class="unchecked">${words.block('page.unchecked')}</div>` : null}
      ${words.block('finder.private.say')}
      ${
        words.isEasy
          ? html`<p class="small">
              <a href="https://openmoji.org" rel="noopener noreferrer">OpenMoji</a>,
              <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="noopener noreferrer">CC BY-SA 4.0</a>
            </p>`
          : null
      }
    </footer>
  </div>`
  const { script, style = '' } = scene.assets
  return page({
    lang: 'en-GB',
    title,
    style,
    hidden: hidden ?? false,
    ...(script === undefined ? {} : { script }),
    body,
  })
}

function Numbers({ scene: { words, profile } }: { scene: Scene }): VNode {
  const values = { council: profile.name, town: profile.placeName }
  return html`<ul id="numbers">
    ${profile.alwaysShown().map(
      ({ id, number, href }) =>
        html`<li>
          ${
            href === null
              ? html`<span class="number still">${number}</span>`
              : html`<a class="number" href=${href}>${number}</a>`
          }
          <span>${words.text(`contacts.${id}`, values)}</span>
        </li>`,
    )}
  </ul>`
}

/** A link that shows the same page in the other way of reading. */
export function readingLink({ words }: Scene, address: string): VNode {
  const [path = '', asked = ''] = address.split('?')
  const to = new URLSearchParams(asked)
  to.delete('easyread')
  if (!words.isEasy) to.set('easyread', '1')
  const query = to.toString().replaceAll('%2C', ',')
  return html`<a class="button" id="reading" href=${query === '' ? path : `${path}?${query}`}
    >${words.label(words.isEasy ? 'finder.buttons.plain' : 'finder.buttons.easyRead')}</a
  >`
}
