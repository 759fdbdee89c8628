import type { VNode } from 'preact'
import type { TalkingPointTime } from '../../dialogs/talkingPoints.ts'
import { timeWords } from '../../dialogs/talkingPointWords.ts'
import type { CouncilProfile } from '../councils/profile.ts'
import type { Words } from '../finder/words.ts'
import type { Assets } from '../pages/assets.ts'
import { html, page } from '../pages/html.ts'
import type { Booking } from './bookings.ts'

/** What every page here is made with. */
export interface Scene {
  words: Words
  assets: Partial<Assets>
  profile: CouncilProfile
  leaveTo: string
}

const at = '/talking-point'

/** What the first page says above the form. */
export type Notice = 'unknown' | 'tooMany' | 'cancelled'

export function askCodePage(scene: Scene, notice?: Notice): string {
  const { words, profile } = scene
  const number = profile.contact('council').number
  return framed(scene, [
    html`<h1>${words.text('talkingPoint.page.title')}</h1>`,
    ...(notice === undefined
      ? []
      : [
          html`<div role="alert" id="notice">
            ${words.block(`talkingPoint.page.${notice}`, { council: profile.name, councilNumber: number })}
          </div>`,
        ]),
    words.block('talkingPoint.page.lead'),
    form(scene, at, null, [
      html`<p>
        <label for="code">${words.label('talkingPoint.page.rows.code')}</label>
        <input
          id="code"
          name="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          required
          maxlength="40"
        />
      </p>`,
      html`<p><button class="button" type="submit">${words.label('talkingPoint.page.buttons.look')}</button></p>`,
    ]),
  ])
}

export function bookingPage(scene: Scene, booking: Booking, notice?: 'taken' | 'moved'): string {
  const { words } = scene
  const button = (doing: string, label: string): VNode =>
    html`<p><button class="button" type="submit" name="do" value=${doing}>${words.label(label)}</button></p>`
  return framed(scene, [
    html`<h1>${words.text('talkingPoint.page.mine.title')}</h1>`,
    ...(notice === undefined
      ? []
      : [html`<div role="alert" id="notice">${words.block(`talkingPoint.page.${notice}`)}</div>`]),
    timeView(scene, booking.at),
    form(scene, at, booking.code, [
      button('times', 'talkingPoint.page.buttons.times'),
      button('cancel', 'talkingPoint.page.buttons.cancel'),
    ]),
    form(scene, `${at}/calendar`, booking.code, [
      html`<p><button class="button" type="submit">${words.label('talkingPoint.page.buttons.calendar')}</button></p>`,
    ]),
  ])
}

export function timesPage(
  scene: Scene,
  booking: Booking,
  times: readonly TalkingPointTime[],
  shown: readonly string[],
): string {
  const { words, profile } = scene
  const not = [...shown, ...times.map(({ id }) => id)]
  const more = [
    ...not.map((id) => html`<input type="hidden" name="not" value=${id} />`),
    html`<p>
      <button class="button" type="submit" name="do" value="times">
        ${words.label('talkingPoint.page.buttons.more')}
      </button>
    </p>`,
  ]
  const keep = html`<p>
    <button class="button" type="submit">${words.label('talkingPoint.page.buttons.keep')}</button>
  </p>`
  const values = { council: profile.name, councilNumber: profile.contact('council').number }
  return framed(scene, [
    html`<h1>${words.text('talkingPoint.page.times.title')}</h1>`,
    ...(times.length === 0 ? [words.block('talkingPoint.page.none', values)] : []),
    ...times.map((time) => takeView(scene, booking, time)),
    ...(times.length === 0 ? [] : [form(scene, at, booking.code, more)]),
    form(scene, at, booking.code, [keep]),
  ])
}

function takeView(scene: Scene, { code }: Booking, time: TalkingPointTime): VNode {
  const { words } = scene
  const { when } = timeWords(words.voice, time)
  return html`<section>
    ${timeView(scene, time, 'h2')}
    ${form(scene, at, code, [
      html`<input type="hidden" name="time" value=${time.id} />`,
      html`<p>
        <button class="button" type="submit" name="do" value="take">
          ${words.label('talkingPoint.page.buttons.take', { when })}
        </button>
      </p>`,
    ])}
  </section>`
}

export function surePage(scene: Scene, booking: Booking): string {
  const { words } = scene
  return framed(scene, [
    html`<h1>${words.text('talkingPoint.page.sure.title')}</h1>`,
    timeView(scene, booking.at),
    words.block('talkingPoint.page.sureLead'),
    form(scene, at, booking.code, [
      html`<p>
        <button class="button" type="submit" name="do" value="cancelNow">
          ${words.label('talkingPoint.page.buttons.cancelNow')}
        </button>
      </p>`,
      html`<p><button class="button" type="submit">${words.label('talkingPoint.page.buttons.keep')}</button></p>`,
    ]),
  ])
}

export function sorryPage(scene: Scene): string {
  const { words, profile } = scene
  const values = { council: profile.name, councilNumber: profile.contact('council').number }
  return framed(scene, [
    html`<h1>${words.text('talkingPoint.page.title')}</h1>`,
    html`<div role="alert">${words.block('talkingPoint.page.sorry', values)}</div>`,
    html`<p><a class="button" href=${at}>${words.label('talkingPoint.page.buttons.again')}</a></p>`,
  ])
}

function timeView({ words }: Scene, time: TalkingPointTime, heading = 'p'): VNode {
  const { when, where, facts, example } = timeWords(words.voice, time)
  return html`<div class="time">
    ${example === null ? null : html`<p><strong>${example}</strong></p>`}
    <${heading}><strong>${when}</strong></${heading}>
    <p>${where}</p>
    ${
      facts.length === 0
        ? null
        : html`<ul>
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
    }
  </div>`
}

/** The code goes along in the body. */
function form({ words }: Scene, action: string, code: string | null, inside: unknown): VNode {
  return html`<form method="post" action=${action}>
    ${words.isEasy ? html`<input type="hidden" name="easyread" value="1" />` : null}
    ${code === null ? null : html`<input type="hidden" name="code" value=${code} />`} ${inside}
  </form>`
}

function framed(scene: Scene, main: VNode[]): string {
  const { words, profile, leaveTo, assets } = scene
  const chat = words.isEasy ? '/?easyread=1' : '/'
  const other = words.isEasy ? at : `${at}?easyread=1`
  const body = html`<div class=${words.isEasy ? 'page easy' : 'page'}>
    <a class="skip" href="#main">${words.text('talkingPoint.page.buttons.skip')}</a>
    <header>
      <p class="council"><img src="/icon.svg" alt="" width="36" height="36" /><span>${profile.name}</span></p>
      <div class="always">
        <a class="button leave" id="leave" href=${leaveTo} rel="noreferrer">${words.label('page.leave')}</a>
      </div>
    </header>
    <nav aria-label=${words.text('talkingPoint.page.rows.nav')}>
      <ul>
        <li><a class="button" href=${chat}>${words.label('talkingPoint.page.buttons.chat')}</a></li>
        <li>
          <a class="button" href=${other}
            >${words.label(`talkingPoint.page.buttons.${words.isEasy ? 'plain' : 'easyRead'}`)}</a
          >
        </li>
      </ul>
    </nav>
    <main id="main" class="meeting" tabindex="-1">${main}</main>
    <footer>
      ${words.isEasy ? html`<div class="unchecked">${words.block('page.unchecked')}</div>` : null}
      ${words.block('talkingPoint.page.danger')}
    </footer>
  </div>`
  const title = words.text('talkingPoint.page.title')
  return page({ lang: 'en-GB', title, style: assets.style ?? '', hidden: true, body })
}
