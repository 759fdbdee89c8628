import { forgetList } from '../shared/list.ts'
import { watchLeaving as watch } from '../shared/leave.ts'
import { forget } from './session.ts'

export { setLeaveTo } from '../shared/leave.ts'

/** Leaving quickly wipes what was said, and the list of the finder. `stop` ends whatever still talks to the server. */
export function watchLeaving(stop: () => void): void {
  watch(() => {
    stop()
    forget()
    forgetList()
  })
}
