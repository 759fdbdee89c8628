import type { VNode } from 'preact'
import type { Correction } from '../../directory/corrections.ts'
import { taxonomies, type Service } from '../../directory/service.ts'
import { inWords } from '../../finder/views/dates.ts'
import { html } from '../../pages/html.ts'
import { actForm, words, type Asked } from '../staffPage.ts'
import { heldView } from './heldView.ts'
import { addressOf, checkedWords, isOldNow, readListAsked } from './listView.ts'
import type { Look } from './look.ts'
import { needsView } from './needsView.ts'

type Found = NonNullable<ReturnType<Look['find']>>

/** One service: what people are told, and everything that staff can put right. */
export function serviceView(asked: Asked, found: Found, correction: Correction | undefined): (VNode | null)[] {
  const { service, held, hidden } = found
  return [
    html`<p><a href=${addressOf(readListAsked(asked.query))}>${words('staffDirectory.back')}</a></p>`,
    service === undefined
      ? html`<p class="notice">${words('staffDirectory.row.closed')}</p>`
      : html`<section class="panel" aria-labelledby="factsTitle">
          <h2 id="factsTitle">${words('staffDirectory.facts.title')}</h2>
          <p class="bar">
            <span class=${`badge ${isOldNow(asked, service.assured_date ?? '') ? 'old' : ''}`}>
              ${checkedWords(asked, service.assured_date ?? '')}
            </span>
            ${hidden ? html`<span class="badge">${words('staffDirectory.row.hidden')}</span>` : null}
          </p>
          ${facts(service)}
        </section>`,
    service === undefined || hidden ? null : checkPanel(asked, service),
    held === undefined ? null : heldView(asked, held),
    service === undefined || hidden ? null : needsView(asked, service, correction?.needs !== undefined),
    service === undefined ? null : hidePanel(asked, service, hidden, correction),
  ]
}

function facts(service: Service): VNode {
  const {
    description,
    organization,
    contacts,
    schedules,
    service_at_locations: places,
    url,
    email,
    fees,
    alert,
  } = service
  const source = service.attributes.find(
    ({ taxonomy_term: term }) => term?.taxonomy === taxonomies.facts && term.name === 'source',
  )
  const all: [name: string, value: VNode | string | undefined][] = [
    ['description', description],
    ['organization', organization?.name],
    ['where', joined(places.map(({ location }) => location?.name ?? location?.addresses[0]?.address_1))],
    ['when', joined(schedules.map((one) => one.description))],
    ['phone', joined(contacts.flatMap(({ phones }) => phones.map(({ number }) => number)))],
    ['email', email ?? joined(contacts.map((one) => one.email))],
    ['page', url === undefined ? undefined : link(url)],
    ['cost', fees],
    ['alert', alert],
    ['changed', service.last_modified === undefined ? undefined : inWords(service.last_modified, 'short')],
    ['source', source?.value],
    ['id', service.id],
  ]
  return html`<dl class="facts">
    ${all.map(([name, value]) =>
      value === undefined || value === ''
        ? null
        : html`<dt>${words(`staffDirectory.facts.${name}`)}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`
}

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((one) => one !== undefined && one !== ''))].join('; ')

/** Feeds are other people's: a link that is none of the web's stays text. */
function link(url: string): VNode | string {
  return /^https?:\/\//i.test(url) ? html`<a href=${url} rel="noreferrer noopener" target="_blank">${url}</a>` : url
}

function checkPanel(asked: Asked, { id }: Service): VNode {
  return html`<section class="panel" aria-labelledby="checkTitle">
    <h2 id="checkTitle">${words('staffDirectory.check.title')}</h2>
    <p>${words('staffDirectory.check.lead')}</p>
    ${actForm(
      asked,
      'checked',
      html`<input type="hidden" name="id" value=${id} />
        <button class="button primary">${words('staffDirectory.act.checked')}</button>`,
    )}
  </section>`
}

function hidePanel(asked: Asked, { id }: Service, hidden: boolean, correction: Correction | undefined): VNode {
  const act = hidden ? 'show' : 'hide'
  return html`<section class="panel" aria-labelledby="hideTitle">
    <h2 id="hideTitle">${words(hidden ? 'staffDirectory.row.hidden' : 'staffDirectory.hide.title')}</h2>
    <p>${words(hidden ? 'staffDirectory.hide.leadHidden' : 'staffDirectory.hide.lead')}</p>
    ${actForm(
      asked,
      act,
      html`<input type="hidden" name="id" value=${id} />
        <button class=${hidden ? 'button' : 'button danger'}>${words(`staffDirectory.act.${act}`)}</button>`,
    )}
    ${
      correction === undefined
        ? null
        : html`<p class="small">${words('staffDirectory.hide.by', { date: inWords(correction.at, 'short') })}</p>`
    }
  </section>`
}
