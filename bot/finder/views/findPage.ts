import type { VNode } from 'preact'
import { html } from '../../pages/html.ts'
import { renderToString } from 'preact-render-to-string'
import type { Answer } from '../answer.ts'
import type { Danger } from '../danger.ts'
import { addressOf } from '../question.ts'
import type { Question } from '../question.ts'
import { concernBox, dangerBox } from './danger.ts'
import { searchForm } from './form.ts'
import { framed, readingLink } from './frame.ts'
import { resultsOf } from './results.ts'
import type { Scene } from './scene.ts'
import { carersDoor, topicTiles } from './start.ts'

export interface FindPage {
  question: Question
  danger: Danger | 'concern' | null
  /** Null: nothing was asked yet. */
  found: Answer | null
}

export function findPage(scene: Scene, shown: FindPage): string {
  const { words } = scene
  const { question, found } = shown
  return framed(scene, {
    title: `${words.text('finder.find.title')} – ${scene.profile.name}`,
    skipTo: found === null ? 'what' : 'found',
    switchReading: readingLink(scene, addressOf(question, found?.place?.name ?? null)),
    main: html`<div class="find">
      ${first(scene, shown)}
      <div class="intro">
        <h1>${words.text('finder.find.title')}</h1>
        ${found === null ? words.block('finder.find.say', { town: scene.profile.placeName }) : null}
      </div>
      ${found === null || question.as !== null ? carersDoor(scene, question) : null} ${searchForm(scene, question)}
      ${rest(scene, shown)}
    </div>`,
  })
}

/** The part that the script puts into the page in place of what is there. */
export function findPart(scene: Scene, shown: FindPage): string {
  return renderToString(html`<div>${first(scene, shown)}${rest(scene, shown)}</div>`)
}

function first(scene: Scene, { danger }: FindPage): VNode {
  const box = danger === null ? null : danger === 'concern' ? concernBox(scene) : dangerBox(scene, danger)
  return html`<div id="first">${box}</div>`
}

function rest(scene: Scene, { question, found }: FindPage): VNode {
  return html`<div id="rest">${found === null ? topicTiles(scene, question) : resultsOf(scene, question, found)}</div>`
}
