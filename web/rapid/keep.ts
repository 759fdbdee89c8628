/** Choices of this browser that say nothing about anybody: sound and notices on or off. */
export type Choice = 'sound' | 'notices'

/** @param usual what counts when nothing was chosen, or nothing may be kept here */
export function chosen(choice: Choice, usual: boolean): boolean {
  try {
    const kept = localStorage.getItem(`rapid.${choice}`)
    return kept === null ? usual : kept === 'on'
  } catch {
    return usual
  }
}

export function choose(choice: Choice, on: boolean): void {
  try {
    localStorage.setItem(`rapid.${choice}`, on ? 'on' : 'off')
  } catch {
    // Nothing may be kept here: the choice holds until the page is closed.
  }
}
