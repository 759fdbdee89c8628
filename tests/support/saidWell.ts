import type { OutgoingActivity } from '../../bot/conversations/turn.ts'

/** What is wrong with a turn's messages, whatever they say: silence, holes, keys instead of words, lost buttons. */
export function saidWell(said: readonly OutgoingActivity[]): string[] {
  const messages = said.filter((activity) => activity.type === 'message')
  const found: string[] = []
  if (messages.length === 0) found.push('nothing was said')
  for (const message of messages) {
    const text = message.text ?? ''
    if (text.trim() === '') found.push('a message has no text')
    if (/\{\{|\}\}|undefined|\[object|\bnull\b/.test(text)) found.push(`a hole in: ${text}`)
    if (/^[a-zA-Z]+(\.[a-zA-Z0-9_]+){1,3}$/.test(text)) found.push(`a key instead of words: ${text}`)
    const lines = message.channelData?.['lines'] as { text: string; picture: string }[] | undefined
    if (lines?.some((line) => line.text === '' || line.picture === '') === true)
      found.push(`an empty Easy Read line in: ${text}`)
  }
  // Clients drop the buttons of a message when a later one has none.
  if (messages.slice(0, -1).some((message) => message.suggestedActions !== undefined))
    found.push('buttons before the last message')
  return found
}
