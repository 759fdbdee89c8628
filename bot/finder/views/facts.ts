import type { VNode } from 'preact'
import type { Hit } from '../../directory/search.ts'
import { accessNeeds, accessOf } from '../../directory/known/access.ts'
import { costOf } from '../../directory/known/cost.ts'
import type { Entry } from '../../directory/entry.ts'
import type { Service } from '../../directory/service.ts'
import { html } from '../../pages/html.ts'
import { clean, mailAddress, telephone, webAddress } from './clean.ts'
import { inWords, isOld, miles } from './dates.ts'
import type { Scene } from './scene.ts'

/** What it costs: figures or its own words; null: not known. */
export function costWords({ words }: Scene, service: Service): VNode | null {
  const figures = service.cost_options.slice(0, 6).flatMap(({ option, amount, currency, amount_description: text }) => {
    const money =
      amount === undefined ? '' : amount === 0 ? words.text('finder.choices.cost.free') : inMoney(amount, currency)
    return [clean(option, 80), money, clean(text, 120)].filter((part) => part !== '').join(': ') || []
  })
  const all = [...figures, clean(service.fees, 200)].filter((part) => part !== '')
  if (all.length > 0) return html`<div>${all.map((one) => html`<p>${one}</p>`)}</div>`
  return costOf(service) === 'free' ? html`<span>${words.text('finder.choices.cost.free')}</span>` : null
}

function inMoney(amount: number, currency = 'GBP'): string {
  const known = /^[A-Z]{3}$/.test(currency) ? currency : 'GBP'
  const pence = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency: known, minimumFractionDigits: pence }).format(
    amount,
  )
}

/** What is known of getting in and taking part; empty: nothing. */
export function accessWords({ words }: Scene, service: Service, entry: Pick<Entry, 'audience'>): string[] {
  const known = accessOf(service, entry.audience)
  return accessNeeds.flatMap((need) => {
    if (known[need] === 'yes') return [words.text(`finder.choices.access.${need}`)]
    return known[need] === 'no' && need !== 'womenOnly' ? [words.text(`finder.choices.noAccess.${need}`)] : []
  })
}

/** How far it is, or why that does not matter. */
export function reachWords({ words }: Scene, { entry, reach, service }: Hit): string {
  if (reach.distanceKm !== null) return words.text('finder.rows.miles', { miles: miles(reach.distanceKm) })
  if (entry.roles.has('anywhere')) return words.text('finder.rows.anywhere')
  if (entry.roles.has('wide')) {
    const area = clean(service.service_areas[0]?.name, 60)
    return area === '' ? '' : words.text('finder.rows.wide', { area })
  }
  return reach.near ? words.text('finder.rows.near') : ''
}

/** What to mind before setting out: a caution, or that the facts are old. */
export function cautionBox({ words, today }: Scene, service: Service): VNode | null {
  const caution = clean(service.alert, 300)
  const checked = service.assured_date ?? ''
  const old = checked === '' || isOld(checked, today)
  if (caution === '' && !old) return null
  const canRing = phonesOf(service).length > 0
  return html`<div class="notice caution">
    <p><strong>${words.text(canRing ? 'finder.rows.ringFirst' : 'finder.rows.checkFirst')}</strong></p>
    ${caution === '' ? null : html`<p>${caution}</p>`}
    ${old ? html`<p>${words.text(checked === '' ? 'finder.rows.neverChecked' : 'finder.rows.old')}</p>` : null}
  </div>`
}

export function checkedWords({ words }: Scene, { assured_date: checked }: Service): string {
  return checked === undefined ? '' : words.text('finder.rows.checked', { date: inWords(checked, 'short') })
}

export interface Phone {
  number: string
  href: string | null
  what: string
}

export function phonesOf(service: Service): Phone[] {
  const all = service.contacts.slice(0, 10).flatMap(({ phones }) => phones.slice(0, 5))
  const seen = new Set<string>()
  return all.flatMap(({ number, description, extension }) => {
    const shown = [clean(number, 40), clean(extension === undefined ? '' : `ext. ${String(extension)}`, 20)]
      .join(' ')
      .trim()
    if (shown === '' || seen.has(shown)) return []
    seen.add(shown)
    return [{ number: shown, href: telephone(number), what: clean(description, 80) }]
  })
}

/** How to join: its own words, then ring, write, or their page; where there is nothing, whom to ask. */
export function joinWords(scene: Scene, service: Service): VNode {
  const { words, profile, now } = scene
  const how = clean(service.application_process, 400)
  const email = mailAddress(service.email)
  const url = webAddress(service.url)
  const phones = phonesOf(service)
  if (phones.length === 0 && email === null && url === null && how === '') {
    const { number, href } = profile.contact(profile.isOpen(now) ? 'council' : 'councilOutOfHours')
    return html`<div>
      <p>${words.text('finder.rows.askCouncil', { council: profile.name })}</p>
      <p>${href === null ? number : html`<a class="tel" href=${href}>${number}</a>`}</p>
    </div>`
  }
  return html`<div>
    ${how === '' ? null : html`<p>${how}</p>`}
    ${phones.map(
      ({ number, href, what }) =>
        html`<p>
          ${words.text('finder.rows.ring')}${' '}
          ${href === null ? html`<b>${number}</b>` : html`<a class="tel" href=${href}>${number}</a>`}
          ${what === '' ? null : ` (${what})`}
        </p>`,
    )}
    ${email === null ? null : html`<p>${words.text('finder.rows.write')} <a href=${`mailto:${email}`}>${email}</a></p>`}
    ${
      url === null
        ? null
        : html`<p>
            <a href=${url} rel="noopener noreferrer nofollow">${words.text('finder.buttons.theirPage')}</a>${' '}
            <span class="small">${new URL(url).hostname}</span>
          </p>`
    }
  </div>`
}
