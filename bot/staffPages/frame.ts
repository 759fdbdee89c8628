import type { VNode } from 'preact'
import { has, plainEnglish } from '../../locales/index.ts'
import type { Assets } from '../pages/assets.ts'
import { html, page } from '../pages/html.ts'
import type { Worker } from '../people/roles.ts'
import { maySee, words, type StaffPage } from './staffPage.ts'

export interface Frame {
  council: string
  /** Empty where the pages are not built. */
  assets: Partial<Assets>
}

/** Whom a page is shown to; nobody who is not signed in sees more than a form. */
export interface Viewer {
  worker: Worker
  token: string
  pages: readonly StaffPage[]
}

export interface Inside {
  title: string
  body: unknown
  viewer?: Viewer
  /** `/staff/wishes` */
  address?: string
  /** Said at the top, and read aloud: what became of the last act. */
  notice?: string | undefined
}

/** A whole page for staff as text. */
export function framed({ council, assets }: Frame, inside: Inside): string {
  const { title, viewer } = inside
  return page({
    lang: plainEnglish,
    title: words('staff.tab', { title, council }),
    style: '',
    ...assets,
    hidden: true,
    body: html`
      <a class="skip" href="#main">${words('staff.skip')}</a>
      <header>
        <div class="name">
          <img src="/icon.svg" alt="" width="36" height="36" />
          <p><a href="/staff">${words('staff.place')}</a> <span>${council}</span></p>
        </div>
        ${viewer === undefined ? null : signedInAs(viewer)}
      </header>
      ${viewer === undefined ? null : navigation(viewer, inside.address)}
      <main id="main" tabindex="-1" class=${viewer === undefined ? 'alone' : undefined}>
        ${inside.notice === undefined ? null : html`<p class="notice" role="status">${inside.notice}</p>`}
        <h1>${title}</h1>
        ${inside.body}
      </main>
    `,
  })
}

function signedInAs({ worker, token }: Viewer): VNode {
  const role = words(`rapid.roles.${worker.role}`)
  return html`<form class="who" method="post" action="/staff/leave">
    <input type="hidden" name="token" value=${token} />
    <p>${words('staff.as', { name: worker.name, role })}</p>
    <button class="button">${words('staff.signOut')}</button>
  </form>`
}

function navigation({ worker, pages }: Viewer, address: string | undefined): VNode {
  const ways = [
    { to: '/staff', name: words('staff.home') },
    ...pages.filter((one) => maySee(worker, one)).map((one) => ({ to: `/staff/${one.path}`, name: titleOf(one) })),
    { to: '/rapid-response', name: words('staff.crises') },
  ]
  return html`<nav aria-label=${words('staff.nav')}>
    <ul>
      ${ways.map(
        ({ to, name }) => html`<li><a href=${to} aria-current=${to === address ? 'page' : undefined}>${name}</a></li>`,
      )}
    </ul>
  </nav>`
}

/** What there is for this worker, a card a page. */
export function overview({ worker, pages }: Viewer): VNode {
  const cards = [
    ...pages
      .filter((one) => maySee(worker, one))
      .map((one) => ({ to: `/staff/${one.path}`, name: titleOf(one), about: wordsIf(`${one.words}.about`) })),
    { to: '/rapid-response', name: words('staff.crises'), about: words('staff.crisesAbout') },
  ]
  return html`<p class="lead">${words('staff.homeLead')}</p>
    <ul class="cards">
      ${cards.map(
        ({ to, name, about }) =>
          html`<li class="card">
            <h2><a href=${to}>${name}</a></h2>
            ${about === undefined ? null : html`<p>${about}</p>`}
          </li>`,
      )}
    </ul>`
}

export const titleOf = (one: Pick<StaffPage, 'words'>): string => words(`${one.words}.title`)

/** Words that a page may have or not. */
export function wordsIf(key: string): string | undefined {
  return has({ lang: plainEnglish, audience: 'self' }, key) ? words(key) : undefined
}
