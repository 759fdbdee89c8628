import type { VNode } from 'preact'
import { accessNeeds } from '../../directory/known/access.ts'
import { partsOfDay } from '../../directory/known/slots.ts'
import { tongues } from '../../directory/known/tongues.ts'
import { html } from '../../pages/html.ts'
import { needs } from '../../understanding/needs.ts'
import { costs, days, distances, people } from '../question.ts'
import type { Question } from '../question.ts'
import type { Scene } from './scene.ts'

/**
 * What, where, how far, when, cost, access, who for. It is sent by POST: what somebody writes is in no address, no
 * history and no log of addresses.
 */
export function searchForm({ words }: Scene, question: Question): VNode {
  const pick = (name: string, chosen: string | null, options: readonly string[], keyOf: (value: string) => string) =>
    html`<div class="field">
      <label for=${name}>${words.label(`finder.rows.${name}`)}</label>
      <select id=${name} name=${name}>
        ${name === 'far' ? null : html`<option value="">${words.text('finder.choices.any')}</option>`}
        ${options.map(
          (value) =>
            html`<option value=${value} selected=${value === chosen}>${capital(words.text(keyOf(value)))}</option>`,
        )}
      </select>
    </div>`
  const { day, part, cost, access, tongue, who } = question
  const hasMore = [day, part, cost, tongue, who].some((value) => value !== null) || access.length > 0
  return html`<form id="find" method="post" action="/find" role="search">
    <div class="field wide">
      <label for="what">${words.label('finder.rows.what')}</label>
      <div class="hint" id="whatHint">${words.block('finder.whatHint.say')}</div>
      <input id="what" name="what" value=${question.what} autocomplete="off" aria-describedby="whatHint" />
    </div>
    ${pick('topic', question.topic, Object.keys(needs), (need) => `needs.${need}`)}
    <div class="field">
      <label for="where">${words.label('finder.rows.where')}</label>
      <div class="hint" id="whereHint">${words.block('finder.whereHint.say')}</div>
      <input id="where" name="where" value=${question.where} autocomplete="off" aria-describedby="whereHint" />
    </div>
    ${pick('far', question.far, distances, (value) => `finder.choices.far.${value}`)}
    <details class="more" open=${hasMore}>
      <summary class="button">${words.label('finder.rows.more')}</summary>
      <div class="fields">
        ${pick('day', day, days, (value) => `finder.choices.day.${value}`)}
        ${pick('part', part, partsOfDay, (value) => `finder.choices.part.${value}`)}
        ${pick('cost', cost, costs, (value) => `finder.choices.cost.${value}`)}
        ${pick('who', who, people, (value) => `finder.choices.who.${value}`)}
        ${pick('tongue', tongue, Object.keys(tongues), (value) => `finder.choices.tongue.${value}`)}
        <fieldset>
          <legend>${words.label('finder.rows.access')}</legend>
          ${accessNeeds.map(
            (need) =>
              html`<label class="tick"
                ><input type="checkbox" name="access" value=${need} checked=${access.includes(need)} />${words.label(
                  `finder.choices.access.${need}`,
                )}</label
              >`,
          )}
        </fieldset>
      </div>
    </details>
    ${question.as === null ? null : html`<input type="hidden" name="as" value=${question.as} />`}
    ${words.isEasy ? html`<input type="hidden" name="easyread" value="1" />` : null}
    ${question.kept.length === 0 ? null : html`<input type="hidden" name="ids" value=${question.kept.join(',')} />`}
    <button class="button primary go" type="submit">${words.label('finder.buttons.search')}</button>
  </form>`
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
