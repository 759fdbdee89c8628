import type { Part } from './actions.ts'
import { wallClock } from './clock.ts'
import { el } from './el.ts'
import { me } from './store.ts'
import type { ChatLine, Crisis } from './types.ts'
import { say } from './words.ts'

/** Near enough to the end, in pixels, to go along with new words. */
const nearEnd = 60

/**
 * What was said, as a log that a screen reader follows: new lines are added at the end and nothing is built anew, so only
 * what is new is read out.
 */
export function makeTranscript(): Part {
  const log = el('div', { class: 'lines', id: 'lines', role: 'log', tabindex: 0, 'aria-label': say('chat.log') })
  const newest = el('button', { type: 'button', class: 'button newest', hidden: true }, say('chat.newest'))
  const element = el('div', { class: 'transcript' }, log, newest)
  let shown: string[] = []
  let atEnd = true

  const toEnd = (): void => {
    log.scrollTop = log.scrollHeight
    newest.hidden = true
  }
  newest.addEventListener('click', () => {
    toEnd()
    log.focus({ preventScroll: true })
  })
  log.addEventListener('scroll', () => {
    atEnd = isAtEnd()
    if (atEnd) newest.hidden = true
  })
  // The place to write comes and goes below: whoever was at the end stays there.
  new ResizeObserver(() => {
    if (atEnd) toEnd()
  }).observe(log)
  const isAtEnd = (): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < nearEnd

  return {
    element,
    update(crisis) {
      const lines = crisis.transcript
      // An empty chat, and one that can't be read, are shown as one line of ours.
      const marks =
        lines.length === 0
          ? [String(crisis.transcriptMissing), String(crisis.row.chatDeleted)]
          : lines.map((line) => JSON.stringify(line))
      const goesOn = shown.length > 0 && shown.every((mark, at) => marks[at] === mark)
      if (goesOn && marks.length === shown.length) return
      const wasAtEnd = !goesOn || atEnd
      if (goesOn) log.append(...lines.slice(shown.length).map(showLine))
      else log.replaceChildren(...showAll(crisis))
      const own = lines.at(-1)?.from === 'worker'
      shown = marks
      if (wasAtEnd || own) requestAnimationFrame(toEnd)
      else newest.hidden = false
    },
  }
}

function showAll(crisis: Crisis): Node[] {
  const { transcript, row } = crisis
  if (crisis.transcriptMissing === true) return [el('p', { class: 'fault' }, say('chat.missing'))]
  // That the person deleted it stands above already.
  if (transcript.length === 0) return row.chatDeleted ? [] : [el('p', { class: 'small' }, say('chat.none'))]
  const begins = openingLine(crisis)
  return transcript.flatMap((line, at) => {
    const shown = showLine(line)
    return at === begins ? [el('p', { class: 'marker' }, el('span', {}, say('chat.openedHere'))), shown] : [shown]
  })
}

/** The very words that opened it; where they can't be found, the person's last ones before the crisis was on disk. */
function openingLine({ transcript, findings, row }: Crisis): number {
  const opened = Date.parse(row.openedAt)
  const said = findings[0]?.said
  const byWords = transcript.findLastIndex(
    ({ from, at, text }) => from === 'person' && text === said && Date.parse(at) <= opened + 5000,
  )
  if (byWords >= 0) return byWords
  return transcript.findLastIndex(({ from, at }) => from === 'person' && Date.parse(at) <= opened)
}

function showLine({ at, from, name, text, undelivered }: ChatLine): HTMLElement {
  const isMe = from === 'worker' && name === me()?.name
  const who = from === 'worker' ? (isMe ? say('chat.you') : (name ?? '')) : say(`chat.${from}`)
  return el(
    'div',
    { class: `said ${from}` },
    el('p', { class: 'meta' }, el('strong', {}, who), ' ', el('time', { datetime: at }, wallClock(at))),
    el('p', { class: 'text', dir: 'auto' }, text),
    undelivered === true && el('p', { class: 'small undelivered' }, say('chat.undelivered')),
  )
}
