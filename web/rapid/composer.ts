import { act } from './deeds.ts'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { el, refill } from './el.ts'
import { findOfficeWord } from './officeWords.ts'
import { makeOnces } from './once.ts'
import { makePressing } from './pressing.ts'
import { say } from './words.ts'

/** Where a worker writes to the person. Enter sends; a word of the office gets a gentle prompt, and may be sent all the same. */
export function makeComposer(reference: string): { element: HTMLElement } {
  const where = `${reference}-say`
  const onces = makeOnces()
  const prompt = el('p', { class: 'prompt', id: `${where}-prompt`, role: 'status' })
  const keys = el('p', { class: 'small keys', id: `${where}-keys` }, say('chat.keys'))
  const text = el('textarea', {
    id: where,
    rows: 2,
    autocomplete: 'off',
    enterkeyhint: 'send',
    'aria-describedby': `${prompt.id} ${keys.id}`,
  })
  const pressing = makePressing(say('chat.send'), { class: 'button primary' })
  pressing.button.type = 'submit'
  const form = el(
    'form',
    { class: 'composer' },
    el('label', { for: where }, say('chat.write')),
    el('div', { class: 'sendRow' }, text, pressing.button),
    ...[prompt, pressing.fault, keys],
  )
  text.value = draftOf(where)['text'] ?? ''

  const look = (): void => {
    keepDraft(where, { text: text.value })
    const found = findOfficeWord(text.value)
    refill(prompt, found?.word.toLowerCase() ?? '', () =>
      found === null ? [] : [say('chat.officeInstead', { ...found })],
    )
  }
  const send = async (): Promise<void> => {
    const words = text.value.trim()
    if (words === '') return
    const sent = await pressing.run(() => act(reference, 'say', { text: words }, onces.of(words)), '')
    if (!sent) return
    onces.done()
    dropDraft(where)
    // What was typed while it was on its way stays.
    if (text.value.trim() === words) text.value = ''
    look()
  }
  text.addEventListener('input', look)
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  look()
  return { element: form }
}
