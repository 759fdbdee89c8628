import type { VNode } from 'preact'
import { taxonomies, type Service } from '../../directory/service.ts'
import { needTags, needs, type Need } from '../../understanding/needs.ts'
import { Problem } from '../../http/problem.ts'
import { html } from '../../pages/html.ts'
import { actForm, words, type Asked } from '../staffPage.ts'

export interface Tag {
  name: Need
  main: boolean
}

/** More than these and it is suggested for everything. */
const most = 12

export function tagsOf(service: Service): Tag[] {
  return service.attributes.flatMap(({ link_type: link, taxonomy_term: term }) => {
    const name = needTags.find((one) => one === term?.name)
    return term?.taxonomy === taxonomies.needs && name !== undefined ? [{ name, main: link !== 'also' }] : []
  })
}

/** What a service is for: each tag that it has, then all others to choose from. */
export function needsView(asked: Asked, service: Service, corrected: boolean): VNode {
  const tags = new Map(tagsOf(service).map(({ name, main }) => [name, main ? 'main' : 'also']))
  const choice = (name: Need): VNode => choiceOf(name, tags.get(name) ?? 'not')
  const others = needTags.filter((name) => !tags.has(name))
  return html`<section class="panel" id="needs" aria-labelledby="needsTitle">
    <h2 id="needsTitle">${words('staffDirectory.needs.title')}</h2>
    <p>${words('staffDirectory.needs.lead')}</p>
    ${corrected ? html`<p class="small">${words('staffDirectory.needs.corrected')}</p>` : null}
    ${actForm(
      asked,
      'needs',
      html`<input type="hidden" name="id" value=${service.id} />
        ${tags.size === 0 ? html`<p>${words('staffDirectory.needs.none')}</p>` : html`<div class="tags">${[...tags.keys()].map(choice)}</div>`}
        <details>
          <summary>${words('staffDirectory.needs.more')}</summary>
          <div class="tags">${others.map(choice)}</div>
        </details>
        <button class="button primary">${words('staffDirectory.act.needs')}</button>`,
      'stack',
    )}
    ${
      corrected
        ? actForm(
            asked,
            'foundNeeds',
            html`<input type="hidden" name="id" value=${service.id} />
              <button class="button">${words('staffDirectory.act.foundNeeds')}</button>`,
          )
        : null
    }
  </section>`
}

function choiceOf(name: Need, chosen: string): VNode {
  const id = `need-${name}`
  const short = words(`needs.${name}`)
  const more = needs[name] === short ? null : html`<span class="small">${needs[name]}</span>`
  return html`<div class="tag">
    <label for=${id}><span class="short">${short}</span>${more}</label>
    <select id=${id} name=${`need.${name}`}>
      ${['not', 'main', 'also'].map(
        (one) => html`<option value=${one} selected=${one === chosen}>${words(`staffDirectory.needs.${one}`)}</option>`,
      )}
    </select>
  </div>`
}

/** @throws {Problem} 400 something that the page does not offer */
export function readTags(form: URLSearchParams): Tag[] {
  const tags = [...form].flatMap(([field, value]): Tag[] => {
    if (!field.startsWith('need.')) return []
    const name = needTags.find((one) => `need.${one}` === field)
    if (name === undefined || !['not', 'main', 'also'].includes(value)) {
      throw new Problem(400, 'BadArgument', words('staffDirectory.needs.unknown'))
    }
    return value === 'not' ? [] : [{ name, main: value === 'main' }]
  })
  const once = [...new Map(tags.map((one) => [one.name, one])).values()]
  if (once.length > most) throw new Problem(400, 'BadArgument', words('staffDirectory.needs.tooMany', { n: most }))
  return once
}
