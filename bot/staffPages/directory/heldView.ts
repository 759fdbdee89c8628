import type { VNode } from 'preact'
import { isCleared, isLookedAt } from '../../directory/corrections.ts'
import type { HeldService } from '../../directory/live.ts'
import type { HeldText } from '../../directory/stored.ts'
import { html } from '../../pages/html.ts'
import { actForm, words, wordsOr, type Asked } from '../staffPage.ts'

/** What is held back of a service, with the words that are cut marked, and what may become of it. */
export function heldView(asked: Asked, { id, held, correction }: HeldService): VNode {
  const standing = isCleared(correction, held) ? 'cleared' : isLookedAt(correction, held) ? 'kept' : 'waiting'
  return html`<section class="panel held" id="held" aria-labelledby="heldTitle">
    <h2 id="heldTitle">${words('staffDirectory.held.title')}</h2>
    <p>${words('staffDirectory.held.lead')}</p>
    ${held.map(heldText)}
    <p><strong>${words(`staffDirectory.held.${standing}`)}</strong></p>
    <div class="bar">
      ${standing === 'cleared' ? null : decision(asked, 'clear', id)}
      ${standing === 'kept' ? null : decision(asked, 'hold', id)}
    </div>
  </section>`
}

function decision(asked: Asked, act: 'clear' | 'hold', id: string): VNode {
  return actForm(
    asked,
    act,
    html`<input type="hidden" name="id" value=${id} />
      <button class="button">${words(`staffDirectory.act.${act}`)}</button>`,
  )
}

function heldText({ path, whole, found }: HeldText): VNode {
  const kinds = [...new Set(found.map(({ kind }) => words(`staffDirectory.held.kind.${kind}`)))].join(', ')
  const last = path.split('.').at(-1) ?? ''
  const field = wordsOr(`staffDirectory.held.field.${last}`, 'staffDirectory.held.field.other')
  return html`<div class="heldText">
    <h3>${field}</h3>
    <p class="small">${words('staffDirectory.held.found', { kinds })}</p>
    <blockquote>
      ${marked(
        whole,
        found.map((one) => one.words),
      )}
    </blockquote>
  </div>`
}

/** The text in pieces, with what was found in marks. */
export function marked(text: string, found: readonly string[]): (VNode | string)[] {
  const wanted = [...new Set(found.filter((one) => one !== ''))].sort((one, other) => other.length - one.length)
  if (wanted.length === 0) return [text]
  const pattern = new RegExp(`(${wanted.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g')
  return text
    .split(pattern)
    .map((piece, at) => (at % 2 === 1 ? html`<mark>${piece}</mark>` : piece))
    .filter((piece) => piece !== '')
}
