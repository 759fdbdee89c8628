import { setTimeout as delay } from 'node:timers/promises'
import { keepCorrection } from '../../directory/corrections.ts'
import { againOnConflict } from '../../handoff/tryAgain.ts'
import { Problem } from '../../http/problem.ts'
import type { StaffEvent } from '../../people/staffChain.ts'
import type { Storage } from '../../storage/storage.ts'
import { words, type Gone, type Sent, type StaffPage } from '../staffPage.ts'
import { askedAs, listView, readListAsked } from './listView.ts'
import { makeLook, type Live } from './look.ts'
import { readTags } from './needsView.ts'
import { serviceView } from './serviceView.ts'

export interface DirectoryPageParts {
  live: Live
  storage: Storage
  /** Milliseconds for which the page waits until what was put right is shown. */
  patienceMs?: number
}

type Said = Omit<Parameters<typeof keepCorrection>[2], 'by' | 'at'>

/** `/staff/directory`: what people are told about groups near them is checked and put right here. */
export function makeDirectoryPage({ live, storage, patienceMs = 3_000 }: DirectoryPageParts): StaffPage {
  const look = makeLook(live)
  const found = (id: string | null) => {
    const one = look().find((id ?? '').slice(0, 500))
    if (one === undefined) throw new Problem(404, 'NotFound', words('staffDirectory.unknown'))
    return { ...one, id: one.service?.id ?? one.held?.id ?? '' }
  }

  /** Kept on the disk, then shown. A very large directory is put together while the page is answered. */
  const act =
    (done: string, what: StaffEvent, say: (sent: Sent) => Said) =>
    async (sent: Sent): Promise<Gone> => {
      const { id, held } = found(sent.form.get('id'))
      const said = { ...say(sent), by: sent.worker.id, at: sent.at.toISOString() }
      await againOnConflict(() => keepCorrection(storage, id, said, held?.held))
      await sent.note(what, id)
      await Promise.race([live.reload(), delay(patienceMs, undefined, { ref: false })])
      const list = readListAsked(sent.form)
      return { query: { ...(sent.form.get('from') === 'list' ? {} : { id }), ...askedAs(list), done } }
    }

  return {
    path: 'directory',
    words: 'staffDirectory',
    roles: ['contactCentre', 'socialWork'],
    show: (asked) => {
      const id = asked.query.get('id')
      if (id === null) return Promise.resolve({ body: listView(asked, look()) })
      const one = found(id)
      return Promise.resolve({ title: one.name, body: serviceView(asked, one, live.correction(one.id)) })
    },
    acts: {
      checked: act('checked', 'service checked', ({ at }) => ({ checkedOn: at.toISOString().slice(0, 10) })),
      hide: act('hide', 'service hidden', () => ({ hidden: true })),
      show: act('show', 'service shown', () => ({ hidden: false })),
      clear: act('clear', 'text cleared', () => ({ shownText: 'cleared' })),
      hold: act('hold', 'text held', () => ({ shownText: 'held' })),
      needs: act('needs', 'service corrected', ({ form }) => ({ needs: readTags(form) })),
      foundNeeds: act('foundNeeds', 'service corrected', () => ({ needs: null })),
    },
  }
}
