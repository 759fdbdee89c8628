import { Refused } from './api.ts'
import { el, set, tell } from './el.ts'
import { faultWords } from './faults.ts'
import { fetchCrisis, fetchList } from './store.ts'
import { say } from './words.ts'

/** A button, and beside it what became of pressing it. */
export interface Pressing {
  button: HTMLButtonElement
  /** Where a fault is said: beside the button, and read out at once. */
  fault: HTMLElement
  /**
   * Runs what the button is for, once at a time: a second press meanwhile does nothing.
   * @param done what to tell when it went well
   */
  run: (act: () => Promise<unknown>, done: string | (() => string)) => Promise<boolean>
}

export function makePressing(words: string, attributes: Record<string, string> = {}): Pressing {
  const label = el('span', {}, words)
  const button = el('button', { type: 'button', class: 'button', ...attributes }, label)
  const fault = el('p', { class: 'fault', role: 'alert' })
  let busy = false

  async function run(act: () => Promise<unknown>, done: string | (() => string)): Promise<boolean> {
    if (busy) return false
    busy = true
    // Not `disabled`: that would throw the focus away.
    set(button, 'aria-disabled', 'true')
    label.textContent = say('act.busy')
    fault.textContent = ''
    try {
      await act()
      tell(typeof done === 'string' ? done : done())
      return true
    } catch (problem) {
      fault.textContent = faultWords(problem)
      if (problem instanceof Refused) lookAgain()
      return false
    } finally {
      busy = false
      set(button, 'aria-disabled', undefined)
      label.textContent = words
    }
  }
  return { button, fault, run }
}

/** Somebody else was quicker: show how things stand now. */
function lookAgain(): void {
  fetchList().catch(() => undefined)
  fetchCrisis().catch(() => undefined)
}
