import { byId, byIdAs } from '../shared/dom.ts'
import { keep, session } from './session.ts'

/** The field where the person writes: Enter sends, Shift and Enter make a new line, and a reload loses nothing. */
export function watchComposer(send: (text: string) => void): void {
  const field = byIdAs(HTMLTextAreaElement, 'say')
  const form = byIdAs(HTMLFormElement, 'form')
  field.value = session().draft ?? ''
  fit(field)

  field.addEventListener('input', () => {
    keep({ draft: field.value })
    fit(field)
  })
  field.addEventListener('keydown', (event) => {
    // While a word is being composed (Chinese, say), Enter belongs to the composing.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    field.focus()
    if (text === '') return
    field.value = ''
    keep({ draft: '' })
    fit(field)
    send(text)
  })
  byId('skip').addEventListener('click', (event) => {
    // Not by the address: "leave quickly" must find no second entry in the history.
    event.preventDefault()
    field.focus()
  })
}

/** As tall as its words, up to the limit in style.css. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight + 4}px`
}
