import type { VNode } from 'preact'
import { easyRead, label, plainEnglish, say } from '../../locales/index.ts'
import type { Line, Values, Voice } from '../../locales/index.ts'
import { html } from '../pages/html.ts'

/** The words of a page, in plain English or in Easy Read, as text and as pieces of a page. */
export interface Words {
  voice: Voice
  isEasy: boolean
  /** The words alone. */
  text(key: string, values?: Values): string
  /** A message: a paragraph, or in Easy Read its lines with a picture beside each. */
  block(key: string, values?: Values): VNode
  /** A short label; in Easy Read with its picture before it. */
  label(key: string, values?: Values): VNode
}

export function makeWords(isEasy: boolean): Words {
  const voice: Voice = { lang: isEasy ? easyRead : plainEnglish, audience: 'self' }
  return {
    voice,
    isEasy,
    text: (key, values) => label(voice, key, values),
    block: (key, values) => {
      const said = say(voice, key, values)
      return said.lines === undefined ? html`<p>${said.text}</p>` : linesOf(said.lines)
    },
    label: (key, values) => {
      const said = say(voice, key, values)
      const [line] = said.lines ?? []
      return line === undefined ? html`<span>${said.text}</span>` : html`<${Pictured} line=${line} />`
    },
  }
}

/** Picture left, words right. Beside words that say the same it has no words of its own. */
export function linesOf(lines: readonly Line[]): VNode {
  return html`<div class="lines">
    ${lines.map(
      ({ picture, text }) =>
        html`<div class="line">
          ${pictureOf(picture)}
          <p>${text}</p>
        </div>`,
    )}
  </div>`
}

export function pictureOf(id: string): VNode {
  return html`<img class="picture" src=${`/pictures/${id}.svg`} alt="" width="96" height="96" loading="lazy" />`
}

function Pictured({ line }: { line: Line }): VNode {
  return html`<span class="pictured">${pictureOf(line.picture)}<span>${line.text}</span></span>`
}
