import { byId } from '../shared/dom.ts'

/** How long (milliseconds) the dots stay when nothing follows them. */
const longest = 12_000

/** The quiet sign that an answer is being written. */
export function writingSign(): { show: (afterMs?: number) => void; hide: () => void } {
  const sign = byId('writing')
  let timer: ReturnType<typeof setTimeout> | undefined

  function hide(): void {
    clearTimeout(timer)
    sign.hidden = true
  }

  function show(afterMs = 0): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      sign.hidden = false
      timer = setTimeout(hide, longest)
    }, afterMs)
  }

  return { show, hide }
}
