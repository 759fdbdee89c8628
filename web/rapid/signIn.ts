import { byId } from '../shared/dom.ts'
import { Refused, call } from './api.ts'
import { span } from './clock.ts'
import { el, set } from './el.ts'
import type { Worker } from './types.ts'
import { say } from './words.ts'

let asking: Promise<Worker> | undefined

/**
 * Asks who it is, over the page: what was typed below stays as it is, and nobody passing by can read it meanwhile.
 * Asked for twice, it is the same asking.
 * @param ended true when a session ran out, so that the words say so
 */
export function signIn(ended: boolean): Promise<Worker> {
  asking ??= ask(ended).finally(() => (asking = undefined))
  return asking
}

function ask(ended: boolean): Promise<Worker> {
  const before = document.activeElement
  const name = el('input', {
    id: 'staffName',
    name: 'name',
    autocomplete: 'username',
    autocapitalize: 'none',
    spellcheck: 'false',
  })
  const password = el('input', {
    id: 'staffPassword',
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
  })
  const show = el('input', { id: 'showPassword', type: 'checkbox' })
  const fault = el('p', { class: 'fault', role: 'alert', id: 'signInFault' })
  const go = el('button', { type: 'submit', class: 'button primary big' }, say('signIn.go'))
  const form = el(
    'form',
    { class: 'stack', novalidate: true },
    el('h2', { id: 'signInTitle' }, say(ended ? 'signIn.again' : 'signIn.title')),
    el('p', {}, say(ended ? 'signIn.ended' : 'signIn.lead')),
    el('div', { class: 'field' }, el('label', { for: name.id }, say('signIn.name')), name),
    el('div', { class: 'field' }, el('label', { for: password.id }, say('signIn.password')), password),
    el('label', { class: 'check' }, show, say('signIn.show')),
    ...[go, fault],
  )
  const box = el('dialog', { id: 'signIn', 'aria-labelledby': 'signInTitle' }, form)
  show.addEventListener('change', () => (password.type = show.checked ? 'text' : 'password'))

  return new Promise((resolve) => {
    let done = false
    let busy = false
    // Nobody gets past by Escape. Pressed twice a browser closes whatever it closes: so it must not hear of it, for what is
    // behind would be seen until the box is back.
    window.addEventListener('keydown', keepOpen)
    box.addEventListener('cancel', (event) => event.preventDefault())
    // By another way, such as the back of a telephone.
    box.addEventListener('close', () => {
      if (!done) box.showModal()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (busy) return
      busy = true
      set(go, 'aria-disabled', 'true')
      fault.textContent = ''
      tryOnce(name.value.trim(), password.value)
        .then((worker) => {
          done = true
          window.removeEventListener('keydown', keepOpen)
          box.close()
          box.remove()
          if (before instanceof HTMLElement && before.isConnected) before.focus()
          resolve(worker)
        })
        .catch((problem: unknown) => {
          fault.textContent = faultOf(problem)
          password.focus()
          password.select()
        })
        .finally(() => {
          busy = false
          set(go, 'aria-disabled', undefined)
        })
    })
    document.body.append(box)
    box.showModal()
    name.focus()
  })
}

function keepOpen(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

async function tryOnce(name: string, password: string): Promise<Worker> {
  return ((await call('/staff/sign-in', { name, password })) as { worker: Worker }).worker
}

function faultOf(problem: unknown): string {
  if (!(problem instanceof Refused)) return say('signIn.unreached')
  if (problem.status === 401 || problem.status === 400) return say('signIn.wrong')
  if (problem.status === 429) return say('signIn.locked', { wait: span((problem.wait ?? 60) * 1000) })
  return say('signIn.fault')
}

/** Who is signed in already, by the cookie; null when nobody is. */
export async function whoIsSignedIn(): Promise<Worker | null> {
  try {
    return ((await call('/staff/me')) as { worker: Worker }).worker
  } catch (problem) {
    if (problem instanceof Refused && problem.status === 401) return null
    throw problem
  }
}

/** Takes everything from the screen and begins anew, at the sign-in. */
export async function signOut(): Promise<void> {
  await call('/staff/sign-out', {})
  byId('page').replaceChildren()
  location.replace(location.pathname)
}
