import { label, plainEnglish } from '../../locales/index.ts'
import type { Worker } from '../people/roles.ts'

/** All workers of an agent hub are one to the desk: the hub says who of them writes. */
export const hubId = 'hub'

/** @param name as the hub gives it; the person sees it, so only what can be a name is taken */
export function hubWorker(name: string | undefined): Worker {
  const given = name?.normalize('NFC').trim() ?? ''
  const fits = /^[\p{L}\p{M}\p{N} .,'’()-]{1,60}$/u.test(given)
  return { id: hubId, name: fits ? given : words('name'), role: 'rapidResponse' }
}

/** What the hub did, for the history, when it gives no words of its own. */
export const words = (key: 'name' | 'failed' | 'completed'): string =>
  label({ lang: plainEnglish, audience: 'worker' }, `telling.hub.${key}`)
