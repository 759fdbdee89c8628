import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { el, set } from './el.ts'
import { makeOnces } from './once.ts'
import { makePressing } from './pressing.ts'
import { say } from './words.ts'

export type Values = Record<string, string>

export interface Field {
  name: string
  label: string
  kind: 'line' | 'area' | 'choice' | 'select'
  help?: string
  /** May be left empty. */
  optional?: boolean
  /** Of `choice` and `select`: what is sent, and what is shown. */
  options?: readonly (readonly [string, string])[]
}

export interface FormOptions {
  /** Of the reference and the form: where what is typed is kept until it is sent, and the ids within. */
  where: string
  /** Stands above the fields. */
  intro?: (Node | string)[]
  fields: readonly Field[]
  go: string
  /** What is told when it went well. */
  done: string
  /** `once` is the same when the same words are sent again. */
  send: (values: Values, once: string) => Promise<unknown>
  after?: () => void
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A form that says what is missing beside the field and what failed beside the button, and never loses a word. */
export function makeForm(options: FormOptions): HTMLFormElement {
  const { where, fields, send, after, done } = options
  const pressing = makePressing(options.go)
  pressing.button.type = 'submit'
  pressing.button.classList.add('primary')
  const onces = makeOnces()
  const form = el('form', { novalidate: true }, options.intro ?? [])
  for (const field of fields) form.append(makeField(where, field))
  form.append(pressing.button, pressing.fault)
  restore(form, draftOf(where))

  form.addEventListener('input', () => keepDraft(where, valuesOf(form)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const values = valuesOf(form)
    if (!isComplete(form, fields, values)) return
    void pressing
      .run(() => send(values, onces.of(values)), done)
      .then((sent) => {
        if (!sent) return
        onces.done()
        dropDraft(where)
        form.reset()
        after?.()
      })
  })
  return form
}

const idOf = (where: string, name: string): string => `${where}-${name}`

function makeField(where: string, field: Field): HTMLElement {
  const { name, label, kind, help, options = [] } = field
  const id = idOf(where, name)
  const described = help === undefined ? `${id}-fault` : `${id}-help ${id}-fault`
  const shared = { id, name, 'aria-describedby': described, autocomplete: 'off' }
  const above = help === undefined ? null : el('p', { class: 'small', id: `${id}-help` }, help)
  const fault = el('p', { class: 'fault', id: `${id}-fault` })
  if (kind === 'choice') {
    const radios = options.map(([value, words], at) =>
      el(
        'label',
        { class: 'radio' },
        el('input', { type: 'radio', name, value, id: at === 0 ? id : `${id}-${at}` }),
        words,
      ),
    )
    return el(
      'fieldset',
      { 'aria-describedby': described },
      el('legend', {}, label),
      above,
      el('div', { class: 'radios' }, radios),
      fault,
    )
  }
  const control =
    kind === 'area'
      ? el('textarea', { ...shared, rows: 3 })
      : kind === 'line'
        ? el('input', { ...shared, type: 'text' })
        : el('select', shared, [el('option', { value: '' }, say('pass.choose'))].concat(options.map(toOption)))
  return el('div', { class: 'field' }, el('label', { for: id }, label), above, control, fault)
}

const toOption = ([value, words]: readonly [string, string]): HTMLOptionElement => el('option', { value }, words)

export function valuesOf(form: HTMLFormElement): Values {
  const values: Values = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value.trim()
  return values
}

function restore(form: HTMLFormElement, values: Values): void {
  for (const control of form.querySelectorAll<Control>('input, textarea, select')) {
    const value = values[control.name]
    if (value === undefined) continue
    if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === value
    else control.value = value
  }
}

/** Says beside each empty field that it is needed, and goes to the first. */
function isComplete(form: HTMLFormElement, fields: readonly Field[], values: Values): boolean {
  let first: HTMLElement | null = null
  for (const { name, optional = false } of fields) {
    const control = form.querySelector<Control>(`[name="${name}"]`)
    const fault = form.querySelector(`[id$="-${name}-fault"]`)
    const empty = !optional && (values[name] ?? '') === ''
    if (fault !== null) fault.textContent = empty ? say('fault.empty') : ''
    if (control !== null) set(control, 'aria-invalid', empty ? 'true' : undefined)
    if (empty) first ??= control
  }
  first?.focus()
  return first === null
}
