import { byId, byIdAs, make } from '../shared/dom.ts'
import { say } from '../shared/words.ts'

/** One thing that was said. */
export interface Line {
  who: 'you' | 'bot'
  /** The worker who wrote it. */
  name?: string
  text: string
}

/** "Save or print": both are made here in the browser from what was said; nothing is asked of the server. */
export function watchSaving(said: () => Line[]): void {
  byId('saveFile').addEventListener('click', () => saveFile(asText(said())))
  byId('print').addEventListener('click', () => {
    byIdAs(HTMLDialogElement, 'saveBox').close()
    window.print()
  })
}

/** The person asked the bot to save: the same box as with the button. */
export function showSaving(): void {
  const box = byIdAs(HTMLDialogElement, 'saveBox')
  if (!box.open) box.showModal()
}

/** The talk as plain text, with who said what. */
export function asText(said: Line[]): string {
  const heading = `${byId('council').textContent}\n${say('log')}, ${new Date().toLocaleDateString('en-GB')}`
  const talk = said.map((line) => `${line.name ?? say(line.who === 'you' ? 'youSaid' : 'botSaid')}:\n${line.text}`)
  return [heading, ...talk].join('\n\n') + '\n'
}

function saveFile(text: string): void {
  const link = make('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = say('fileName')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
