import { html } from '../../pages/html.ts'
import { framed, readingLink } from './frame.ts'
import { linkTo } from './scene.ts'
import type { Scene } from './scene.ts'

/** Nothing is there, or something went wrong: what to do instead. */
export function sorryPage(scene: Scene, why: 'gone' | 'sorry'): string {
  const { words } = scene
  const title = words.text(`finder.${why}.title`)
  return framed(scene, {
    title,
    hidden: true,
    skipTo: 'main',
    switchReading: readingLink(scene, linkTo(scene, '/find')),
    main: html`<div>
      <h1>${title}</h1>
      ${words.block(`finder.${why}.say`)}
      <p><a class="button primary" href=${linkTo(scene, '/find')}>${words.label('finder.buttons.look')}</a></p>
    </div>`,
  })
}
