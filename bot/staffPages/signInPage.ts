import type { VNode } from 'preact'
import { html } from '../pages/html.ts'
import { words } from './staffPage.ts'

/**
 * The form for signing in; it works without a script.
 * @param to where the browser goes then: as `placeAfter` gave it
 * @param fault what was wrong with the last try
 */
export function signInForm(to: string, fault?: string): VNode {
  const described = fault === undefined ? {} : { 'aria-describedby': 'fault' }
  return html`<form class="signIn" method="post" action="/staff/enter">
    <p>${words('staff.signIn.lead')}</p>
    ${fault === undefined ? null : html`<p class="fault" id="fault" role="alert">${fault}</p>`}
    <input type="hidden" name="to" value=${to} />
    <div class="field">
      <label for="signInName">${words('staff.signIn.name')}</label>
      <input
        id="signInName"
        name="name"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        required
        ...${described}
      />
    </div>
    <div class="field">
      <label for="password">${words('staff.signIn.password')}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        maxlength="2000"
        required
        ...${described}
      />
    </div>
    <button class="button primary">${words('staff.signIn.go')}</button>
  </form>`
}

/** An address of the staff pages that was asked for, as path and query; anything else is the overview. */
export function placeAfter(asked: string | null): string {
  const base = 'http://staff.invalid'
  if (asked === null || asked.length > 2_000 || !URL.canParse(asked, base)) return '/staff'
  const { origin, pathname, search } = new URL(asked, base)
  const isOurs = origin === base && /^\/staff(?:\/[\w.-]+)*$/.test(pathname)
  return isOurs ? pathname + search : '/staff'
}
