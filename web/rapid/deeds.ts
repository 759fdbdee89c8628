import { api, post } from './api.ts'
import { setCrisis, setRequest } from './store.ts'
import type { Crisis, RequestRow } from './types.ts'

/** What can be done to a crisis; the body of each is as the server wants it. */
type Deed = 'take' | 'contact' | 'note' | 'plan' | 'pass' | 'accept' | 'chat' | 'say' | 'close'

/** Does it, and shows what came of it. `once` sees to it that it happens once, however often it is sent. */
export async function act(reference: string, deed: Deed, body: object, once: string): Promise<void> {
  const path = `${api}/handoffs/${encodeURIComponent(reference)}/${deed}`
  setCrisis((await post(path, { ...body, once })) as Crisis)
}

export async function actOnRequest(
  reference: string,
  step: 'take' | 'touch' | 'done',
  note: string,
  once: string,
): Promise<void> {
  const body = note === '' ? { once } : { note, once }
  setRequest((await post(`${api}/requests/${encodeURIComponent(reference)}/${step}`, body)) as RequestRow)
}
