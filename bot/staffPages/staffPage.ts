/**
 * How to add a page for staff: one file here that makes a `StaffPage`, and its name in the list that `bot/compose.ts` gives
 * to `makeStaffPages`. The shell does the rest: sign-in (the accounts and sessions of `/rapid-response`), who may see it,
 * the navigation, the frame with its heading, forms that no other page can send, `noindex`, no framing, errors.
 *
 *   export function makeWishesPage({ wishes }: { wishes: Wishes }): StaffPage {
 *     return {
 *       path: 'wishes',                                  // the page is /staff/wishes
 *       words: 'staffWishes',                            // locales/en-GB/staffWishes.json has "title", in the navigation too,
 *                                                        // and "about", a sentence for the overview
 *       roles: ['manager'],
 *       show: async (asked) => ({ body: html`<p>${words('staffWishes.lead')}</p>${actForm(asked, 'note', html`...`)}` }),
 *       acts: { note: async ({ form, worker }) => { ...; return { query: { done: 'noted' } } } },
 *       files: { 'wishes.csv': async () => ({ type: 'text/csv; charset=utf-8', text: ... }) },
 *     }
 *   }
 *
 * - `show` answers `GET /staff/wishes?...` with what stands below the heading (an `h1` with the title). Headings go on with
 *   `h2`. Everything put into html`` is escaped. No inline script or style: classes of `web/staff/style.css` (add your own
 *   there, after a comment), or a `web/staff/wishes.css` that style.css imports.
 * - `acts` are `POST /staff/wishes/<act>`, sent by `actForm`; by then origin, session, role and token have been checked. An
 *   act leads back to the page (303), so that a reload does nothing twice. `done: 'noted'` shows the words
 *   `staffWishes.done.noted` at the top, read aloud by screen readers; an unknown name shows nothing.
 * - `files` are `GET /staff/wishes/<name>`, downloads.
 * - Throw a `Problem` (bot/http/problem.ts) for what can't be done: the person sees its sentence in a page.
 * - Words are plain English, for staff, in `locales/en-GB/staff<Name>.json`; `words('staffWishes.lead', { n: 5 })`.
 * - No personal words in an address: not in `query` either.
 * - Note in the staff audit what was done with `asked.note(what, about)`; `what` is a `StaffEvent` of bot/people/staffChain.ts
 *   (add yours there).
 * - To test one without the whole service: `tests/staffPages/staffOffice.ts`.
 */
import type { VNode } from 'preact'
import { has, label, plainEnglish, type Values } from '../../locales/index.ts'
import { html } from '../pages/html.ts'
import type { Role, Worker } from '../people/roles.ts'
import type { StaffEvent } from '../people/staffChain.ts'

export interface StaffPage {
  /** Its address is `/staff/<path>`: small letters and dashes. */
  path: string
  /** File of `locales/en-GB`, without `.json`, that has its words; the shell reads `title`, `about` and `done.*`. */
  words: string
  /** Who may see it, besides managers, who may see all. */
  roles: readonly Role[]
  show(asked: Asked): Promise<Shown>
  acts?: Readonly<Record<string, (asked: Sent) => Promise<Gone>>>
  files?: Readonly<Record<string, (asked: Asked) => Promise<StaffFile>>>
}

export interface Asked {
  worker: Worker
  /** What stands behind the `?`. Checked by nobody yet. */
  query: URLSearchParams
  /** Now. */
  at: Date
  /** `/staff/wishes` */
  address: string
  /** Stands in every form of the page (`actForm` puts it there). */
  token: string
  /** A line of the staff audit: this worker did that. Never rejects. */
  note(what: StaffEvent, about?: string): Promise<void>
}

export interface Shown {
  /** Instead of `words.title`: "Armley Helping Hands". Also the heading. */
  title?: string
  body: VNode | readonly (VNode | null)[]
}

export interface Sent extends Asked {
  /** The fields of the form, the token apart. At most 64 KB. Checked by nobody yet. */
  form: URLSearchParams
}

/** Where the browser goes after an act. */
export interface Gone {
  /** Behind the `?` of the page's own address: numbers, ids and the like, and `done`. */
  query?: Readonly<Record<string, string>>
  /** Of an element on the page. */
  hash?: string
}

export interface StaffFile {
  type: string
  text: string
}

export function maySee({ role }: Worker, { roles }: Pick<StaffPage, 'roles'>): boolean {
  return role === 'manager' || roles.includes(role)
}

const voice = { lang: plainEnglish, audience: 'self' as const }

/** Plain English words for staff: `words('staff.signOut')`. */
export const words = (key: string, values: Values = {}): string => label(voice, key, values)

/** The words of a key that may be missing, or those of another. */
export const wordsOr = (key: string, otherwise: string): string => words(has(voice, key) ? key : otherwise)

/**
 * A form whose button does an act of the page.
 * @param act name of one of its `acts`
 * @param inside fields and at least one submit button
 */
export function actForm(asked: Pick<Asked, 'address' | 'token'>, act: string, inside: unknown, name?: string): VNode {
  return html`<form method="post" action=${`${asked.address}/${act}`} class=${name}>
    <input type="hidden" name="token" value=${asked.token} />
    ${inside}
  </form>`
}
