import { byId } from '../shared/dom.ts'
import { safeLine } from './badges.ts'
import { wallClock } from './clock.ts'
import { actOnRequest } from './deeds.ts'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { el, inOrder, refill } from './el.ts'
import { teamName } from './faults.ts'
import { icon } from './icons.ts'
import { makeOnces } from './once.ts'
import { requestsInOrder } from './order.ts'
import { makePressing } from './pressing.ts'
import { list, me } from './store.ts'
import { agoNow } from './tick.ts'
import type { RequestRow, Status } from './types.ts'
import { nameOf, say } from './words.ts'

interface Card {
  element: HTMLLIElement
  update: (request: RequestRow) => void
}
const cards = new Map<string, Card>()

/** The contact requests that are no crisis: taken, in touch, done. */
export function paintRequests(): void {
  const found = list()
  if (found === null) return
  const requests = requestsInOrder(found.requests)
  const place = byId('requests')
  refill(place, requests.length === 0, () =>
    requests.length === 0 ? [el('li', { class: 'empty' }, say('request.none'))] : [],
  )
  if (requests.length === 0) return
  inOrder(
    place,
    requests.map((request) => {
      const card = cards.get(request.reference) ?? makeCard(request.reference)
      cards.set(request.reference, card)
      card.update(request)
      return card.element
    }),
  )
}

const steps = ['take', 'touch', 'done'] as const
/** What can be done next, by how far it is. */
const offered: Record<RequestRow['status'], readonly (typeof steps)[number][]> = {
  open: ['take'],
  taken: ['touch', 'done'],
  'in touch': ['done'],
  done: [],
}

function makeCard(reference: string): Card {
  const where = `${reference}-note`
  const body = el('div', {})
  const note = el('input', { id: where, type: 'text', autocomplete: 'off' })
  note.value = draftOf(where)['note'] ?? ''
  note.addEventListener('input', () => keepDraft(where, { note: note.value }))
  const field = el('div', { class: 'field' }, el('label', { for: where }, say('request.note')), note)
  const labels = { take: 'request.take', touch: 'request.touch', done: 'request.finish' } as const
  /** What was pressed before on this card, until it is done or has failed. */
  let earlier: Promise<unknown> = Promise.resolve()
  const presses = steps.map((step) => {
    const pressing = makePressing(say(labels[step]), {
      class: 'button',
      id: `${reference}-${step}`,
      'aria-describedby': `${reference}-title`,
    })
    const onces = makeOnces()
    // The live stream may offer the next step before this one's own answer is here: it waits, so that a note goes with one.
    const act = async (before: Promise<unknown>): Promise<void> => {
      await before
      const words = note.value.trim()
      await actOnRequest(reference, step, words, onces.of([step, words]))
      onces.done()
      // What was typed meanwhile is for the next step.
      if (note.value.trim() !== words) return
      note.value = ''
      dropDraft(where)
    }
    pressing.button.addEventListener('click', () => {
      const before = earlier
      const mine = pressing
        .run(() => act(before), say('request.saved'))
        .then((saved) => {
          const { activeElement } = document
          // Whoever has gone on to something else is not called back.
          const isStillHere = activeElement === pressing.button || activeElement === document.body
          if (saved && isStillHere) element.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
        })
      earlier = Promise.all([before, mine])
    })
    return { step, ...pressing }
  })
  const bar = el(
    'div',
    { class: 'bar' },
    presses.map(({ button }) => button),
  )
  const faults = presses.map(({ fault }) => fault)
  const element = el('li', {}, el('article', { class: 'row request' }, body, field, bar, faults))
  return {
    element,
    update(request) {
      refill(body, request, () => contents(request))
      const { takenBy, status } = request
      const worker = me()
      // Another's is another's; a manager may act for somebody who can't.
      const may = takenBy === null || takenBy.name === worker?.name || worker?.role === 'manager'
      for (const { step, button } of presses) {
        button.hidden = !may || !offered[status].includes(step)
        button.classList.toggle('primary', step === offered[status][0])
      }
      field.hidden = !may || status === 'open' || status === 'done'
      bar.hidden = !may || status === 'done'
    },
  }
}

const statusShapes: Record<RequestRow['status'], Status> = {
  open: 'waiting',
  taken: 'taken',
  'in touch': 'contacted',
  done: 'closed',
}

function contents(request: RequestRow): (Node | null)[] {
  const { reference, kind, name, how, when, about, safeToContact, askedAt, team, takenBy, status, history } = request
  const rows: [string, string | null][] = [
    [say('request.about'), about],
    [say('request.how'), how],
    [say('request.when'), when],
    [say('request.team'), teamName(team)],
  ]
  const state = `${nameOf('request.status', status)}${takenBy === null ? '' : ` · ${say('hasIt', { name: takenBy.name })}`}`
  const shape = statusShapes[status]
  const [before = '', after = ''] = say('request.asked', { ago: '\u0000', time: wallClock(askedAt) }).split('\u0000')
  return [
    el(
      'p',
      { class: 'badges' },
      el('span', { class: 'kind' }, nameOf('request.kinds', kind)),
      el('span', { class: 'reference' }, reference),
    ),
    el('h3', { id: `${reference}-title`, tabindex: -1 }, name ?? say('noName')),
    el('p', {}, safeLine(safeToContact)),
    el(
      'dl',
      {},
      rows
        .filter(([, value]) => (value ?? '') !== '')
        .map(([title, value]) => el('div', {}, el('dt', {}, title), el('dd', {}, value))),
    ),
    el(
      'p',
      { class: 'foot' },
      el('span', { class: `state ${shape}` }, icon(shape), el('span', {}, state)),
      el('span', { class: 'age' }, before, agoNow(askedAt), after),
    ),
    history.length === 0 ? null : historyOf(history),
  ]
}

function historyOf(history: RequestRow['history']): HTMLElement {
  const lines = history.map(({ at, by, what, note }) =>
    el(
      'li',
      {},
      el('time', { datetime: at }, wallClock(at)),
      ` ${nameOf('request.whats', what)}, ${by}${note ? `: ${note}` : ''}`,
    ),
  )
  return el(
    'details',
    { class: 'historyFold' },
    el('summary', {}, say('request.history')),
    el('ol', { class: 'history' }, lines),
  )
}
