import type { VNode } from 'preact'
import { html } from '../../pages/html.ts'
import type { Answer, Wider } from '../answer.ts'
import { addressOf } from '../question.ts'
import type { Question } from '../question.ts'
import { cardOf } from './card.ts'
import { capital } from './form.ts'
import { chatLink } from './scene.ts'
import type { Scene } from './scene.ts'

/** What was found, and what became of the place. `data-address` asks the same without anybody's own words. */
export function resultsOf(scene: Scene, question: Question, found: Answer): VNode {
  const { words } = scene
  const { place, hits, count, needs } = found
  const title = count === 0 ? 'none' : count === 1 ? 'one' : 'many'
  return html`<section id="results" aria-labelledby="found" data-address=${addressOf(question, place?.name ?? null)}>
    <h2 id="found" tabindex="-1">
      ${words.text(`finder.found.${title}.title`, { count })}
      ${found.where.kind === 'place' ? ` ${words.text('finder.rows.nearPlace', { place: found.where.place.name })}` : ''}
    </h2>
    ${whereWords(scene, found)} ${needs.length === 0 || count === 0 ? null : topicWords(scene, needs)}
    ${count === 0 ? nothing(scene, question, found) : sureWords(scene, found)}
    <ul class="cards">
      ${hits.map((hit) => html`<li>${cardOf(scene, hit)}</li>`)}
    </ul>
    ${paging(scene, found)}
  </section>`
}

function topicWords({ words }: Scene, needs: readonly string[]): VNode {
  const topics = needs.map((need) => words.text(`needs.${need}`)).join(', ')
  return html`<p class="understood">${words.text('finder.rows.about', { topics })}</p>`
}

function whereWords({ words, profile }: Scene, { where }: Answer): VNode | null {
  switch (where.kind) {
    case 'none':
    case 'place':
    case 'wide':
      return null
    case 'several':
      return html`<div class="notice several" role="group" aria-label=${words.text('finder.rows.where')}>
        ${words.block('finder.where.several.say')}
        <p class="choices">
          ${where.choices.map(
            ({ name, value }) => html`<button class="button" form="find" name="place" value=${value}>${name}</button>`,
          )}
        </p>
      </div>`
    case 'outside':
      return html`<div class="notice">
        ${words.block('finder.where.outside.say', { place: where.name, town: profile.placeName })}
      </div>`
    case 'nearMe':
    case 'unknown':
      return html`<div class="notice">${words.block(`finder.where.${where.kind}.say`)}</div>`
    default:
      return where satisfies never
  }
}

/** How many surely have all that was asked for; the others come after them. */
function sureWords({ words }: Scene, { sure, count }: Answer): VNode | null {
  if (sure === count) return null
  return html`<div class="sure">
    ${sure === 0 ? words.block('finder.sure.none.say') : words.block('finder.sure.some.say', { sure })}
  </div>`
}

/** What was tried, what is a little wider, and somebody to ask. */
function nothing(scene: Scene, question: Question, { wider }: Answer): VNode {
  const { words, profile, now } = scene
  const { number, href } = profile.contact(profile.isOpen(now) ? 'council' : 'councilOutOfHours')
  const tried = triedOf(scene, question)
  return html`<div class="nothing">
    ${words.block('finder.none.say')}
    ${
      tried.length === 0
        ? null
        : html`<p>${words.text('finder.rows.tried')}</p>
            <ul>
              ${tried.map((one) => html`<li>${one}</li>`)}
            </ul>`
    }
    ${wider.length === 0 ? null : html`<h3>${words.text('finder.none.title')}</h3>`}
    <div class="choices">${wider.map((one) => widerButton(scene, one))}</div>
    ${words.block('finder.none.talk.say', { council: profile.name })}
    <p class="choices">
      <a class="button" href=${chatLink(scene)}>${words.label('finder.buttons.chat')}</a>
      ${
        href === null
          ? html`<b>${number}</b>`
          : html`<a class="button" href=${href}>${words.text('page.ring', { number })}</a>`
      }
    </p>
  </div>`
}

function triedOf({ words }: Scene, question: Question): string[] {
  const { what, topic, where, far, day, part, cost, access, tongue, who } = question
  const chosen = (list: string, value: string | null): string[] =>
    value === null ? [] : [words.text(`finder.choices.${list}.${value}`)]
  return [
    ...(what === '' ? [] : [`“${what}”`]),
    ...(topic === null ? [] : [capital(words.text(`needs.${topic}`))]),
    ...(where === '' ? [] : [where, ...chosen('far', far)]),
    ...[...chosen('day', day), ...chosen('part', part), ...chosen('cost', cost), ...chosen('who', who)],
    ...[...chosen('tongue', tongue), ...access.flatMap((need) => chosen('access', need))],
  ]
}

/** A button of a form of its own: what somebody wrote stays out of the address here too. */
function widerButton({ words }: Scene, { what, count, question }: Wider): VNode {
  const fields = new URLSearchParams(addressOf(question, null).split('?')[1])
  if (question.what !== '') fields.set('what', question.what)
  if (question.where !== '') fields.set('where', question.where)
  return html`<form method="post" action="/find" class="wider">
    ${[...fields].map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <button class="button">${words.text(`finder.choices.wider.${what}`, { count })}</button>
  </form>`
}

function paging({ words }: Scene, { page, pages }: Answer): VNode | null {
  if (pages === 1) return null
  const to = (number: number, key: string): VNode | null =>
    number < 1 || number > pages
      ? null
      : html`<button class="button" form="find" name="page" value=${String(number)}>${words.label(key)}</button>`
  return html`<nav class="paging" aria-label=${words.text('finder.rows.paging')}>
    ${to(page - 1, 'finder.buttons.earlier')}
    <span>${words.text('finder.rows.page', { page, pages })}</span>
    ${to(page + 1, 'finder.buttons.further')}
  </nav>`
}
