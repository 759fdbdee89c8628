import type { VNode } from 'preact'
import { html } from '../../pages/html.ts'
import type { Scene } from './scene.ts'

export interface Shared {
  /** Without the host. It holds no word of whoever shares it. */
  address: string
  subject: string
  text: string
}

/**
 * By e-mail or text from the person's own programs: no address of theirs comes to us, and nothing is kept. Printing needs
 * the script; every browser has it in its menu too.
 */
export function shareLinks({ words, origin }: Scene, { address, subject, text }: Shared): VNode {
  const link = `${origin}${address}`
  const body = `${text}\n${link}`
  return html`<section class="share" aria-labelledby="shareTitle">
    <h2 id="shareTitle">${words.label('finder.share.title')}</h2>
    <p class="choices">
      <a class="button" href=${`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >${words.label('finder.buttons.email')}</a
      >
      <a class="button" href=${`sms:?&body=${encodeURIComponent(body)}`}>${words.label('finder.buttons.sms')}</a>
      <button class="button" type="button" id="print" hidden>${words.label('finder.buttons.print')}</button>
    </p>
    <p class="link"><span class="small">${words.text('finder.rows.address')}</span> <a href=${address}>${link}</a></p>
  </section>`
}
