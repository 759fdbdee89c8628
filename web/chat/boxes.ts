import { byId, byIdAs } from '../shared/dom.ts'
import { say } from '../shared/words.ts'
import { call, isFinal } from './http.ts'
import { keep, startAfresh } from './session.ts'

/** Opens a box by a button, and closes it by its own buttons. */
export function watchBox(button: string, box: string): void {
  const dialog = byIdAs(HTMLDialogElement, box)
  byId(button).addEventListener('click', () => dialog.showModal())
  for (const close of dialog.querySelectorAll('[data-close]')) close.addEventListener('click', () => dialog.close())
}

/** "I have a code": takes up an earlier conversation, maybe on another device. */
export function watchCode(resume: () => void): void {
  const dialog = byIdAs(HTMLDialogElement, 'codeBox')
  const input = byIdAs(HTMLInputElement, 'codeInput')
  const fault = byId('codeFault')
  byId('codeForm').addEventListener('submit', (event) => {
    event.preventDefault()
    void tryCode(input.value.trim())
  })

  async function tryCode(code: string): Promise<void> {
    fault.textContent = ''
    if (code === '') return input.focus()
    try {
      const found = (await call('/v3/conversations/return', { body: { code } })) as {
        conversationId: string
        token: string
      }
      startAfresh()
      keep({ conversationId: found.conversationId, token: found.token })
      input.value = ''
      dialog.close()
      resume()
    } catch (problem) {
      fault.textContent = say(isFinal(problem) ? 'codeUnknown' : 'codeNotNow')
      input.focus()
    }
  }
}

/** The tools behind "More" on a narrow page; beside the talk on a wide one (see style.css). */
export function watchTools(): void {
  const more = byId('more')
  const tools = byId('tools')
  const set = (open: boolean): void => {
    tools.classList.toggle('open', open)
    more.setAttribute('aria-expanded', String(open))
  }
  const isOpen = (): boolean => tools.classList.contains('open')
  more.addEventListener('click', () => {
    set(!isOpen())
    if (isOpen()) tools.querySelector('button')?.focus()
  })
  tools.addEventListener('click', () => set(false))
  closeOnEscapeOrOutside(
    () => isOpen(),
    [more, tools],
    (byKey) => {
      set(false)
      if (byKey) more.focus()
    },
  )
}

/** The emergency numbers open without a script; a script only closes them. */
export function watchEmergency(): void {
  const panel = byIdAs(HTMLDetailsElement, 'emergency')
  closeOnEscapeOrOutside(
    () => panel.open,
    [panel],
    (byKey) => {
      panel.open = false
      if (byKey) panel.querySelector('summary')?.focus()
    },
  )
}

function closeOnEscapeOrOutside(isOpen: () => boolean, inside: HTMLElement[], close: (byKey: boolean) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) close(true)
  })
  document.addEventListener('click', (event) => {
    const target = event.target
    if (isOpen() && target instanceof Node && !inside.some((element) => element.contains(target))) close(false)
  })
}
