import { firstWordsKey } from '../dialogs/crisis.ts'
import { messageOf } from '../dialogs/outbox.ts'
import type { OutgoingMessage } from '../dialogs/outbox.ts'
import type { Kind } from '../dialogs/ports.ts'
import { englishVoice, theirVoice } from '../dialogs/theirLanguage.ts'
import type { Turn } from '../dialogs/turn.ts'
import { valuesOf } from '../dialogs/values.ts'
import { say } from '../locales/index.ts'

/**
 * The first words of a crisis, for whoever is with the one in danger. A plea in another language is answered in it, and
 * in the conversation's own: whoever helps may read only that.
 */
export function firstWords(turn: Turn, kind: Kind): OutgoingMessage[] {
  const voice = englishVoice(turn)
  const other = turn.finding.about === 'other' && voice.audience === 'self'
  const audience = other ? ('carer' as const) : voice.audience
  const values = valuesOf(turn)
  const key = firstWordsKey(other || audience !== 'self' ? gravest(turn, kind) : kind)
  const own = messageOf(say({ ...voice, audience }, key, values), { tone: 'emergency' })
  const theirs = theirVoice(turn, key)
  if (theirs === undefined) return [own]
  const first = messageOf(say({ ...theirs, audience }, key, values), { tone: 'emergency' })
  const rest = theirVoice(turn, 'safety.english')
  return [first, own, ...(rest === undefined ? [] : [messageOf(say(rest, 'safety.english', values))])]
}

/**
 * "If they are hurt, ring 999" is too little where somebody fell and does not wake. Whoever lies there alone is better
 * helped by the words for a fall: they may not reach a telephone.
 */
function gravest({ finding }: Turn, kind: Kind): Kind {
  return kind === 'fall' && finding.level === 'emergency' && finding.kinds.includes('medical') ? 'medical' : kind
}
