import { act } from './deeds.ts'
import { acceptForm, contactForm, noteForm, passForm, ringPanel } from './actionForms.ts'
import { openClosing } from './closing.ts'
import { el, set } from './el.ts'
import { makeOnces } from './once.ts'
import { makePressing } from './pressing.ts'
import { me, settings } from './store.ts'
import type { Crisis } from './types.ts'
import { say } from './words.ts'
import type { WordKey } from './words.ts'

/** A part of the opened crisis: made once, then kept up to date. */
export interface Part {
  element: HTMLElement
  update: (crisis: Crisis) => void
}

const panels = {
  contact: contactForm,
  ring: ringPanel,
  note: noteForm,
  accept: acceptForm,
  pass: passForm,
} as const
type Panel = keyof typeof panels

/** May this worker act on it? The one who has it may, and a manager for somebody who can't. */
export const inHand = ({ row }: Crisis): boolean =>
  row.status !== 'closed' && (row.mine || (row.holder !== null && me()?.role === 'manager'))

function isOffered(panel: Panel, crisis: Crisis): boolean {
  const { status } = crisis.row
  if (panel === 'note') return true
  if (status === 'closed') return false
  if (panel === 'accept') return status !== 'accepted' && status !== 'waiting'
  return inHand(crisis)
}

/** "Take it", and everything that can be done once somebody has it. One thing is open at a time; no word is lost. */
export function makeActions(reference: string): Part {
  const taking = makeTaking(reference)
  const buttons = new Map<Panel, HTMLButtonElement>()
  const place = el('div', { class: 'panel', id: 'panel', hidden: true })
  const closeButton = el('button', { type: 'button', class: 'button', id: 'act-close' }, say('act.close'))
  let open: Panel | undefined
  let known: Crisis | undefined

  function show(panel: Panel | undefined): void {
    const before = open
    open = panel
    for (const [name, button] of buttons) set(button, 'aria-expanded', name === panel ? 'true' : 'false')
    place.hidden = panel === undefined
    if (panel === undefined || known === undefined) {
      place.replaceChildren()
      if (before !== undefined) buttons.get(before)?.focus()
      return
    }
    const away = el(
      'button',
      { type: 'button', class: 'button quiet', click: () => show(undefined) },
      say('act.closeForm'),
    )
    place.replaceChildren(
      panels[panel](known, () => show(undefined)),
      away,
    )
    place.querySelector<HTMLElement>('textarea, input, select, a.button')?.focus()
  }

  for (const panel of Object.keys(panels) as Panel[]) {
    const attributes = {
      type: 'button',
      class: 'button',
      id: `act-${panel}`,
      'aria-expanded': 'false',
      'aria-controls': 'panel',
    }
    const press = (): void => show(open === panel ? undefined : panel)
    buttons.set(panel, el('button', { ...attributes, click: press }, say(`act.${panel}` satisfies WordKey)))
  }
  closeButton.addEventListener('click', () => known !== undefined && openClosing(known))
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    show(undefined)
  })

  const bar = el('div', { class: 'bar' }, [taking.button, ...buttons.values(), closeButton])
  const title = el('h3', { class: 'heard', id: 'actions-title' }, say('act.title'))
  const element = el('section', { class: 'actions', 'aria-labelledby': title.id }, title, bar, taking.below, place)
  return {
    element,
    update(crisis) {
      const contactIsNew = known?.row.contactedAt === null && crisis.row.contactedAt !== null
      known = crisis
      taking.update(crisis)
      for (const [panel, button] of buttons) {
        button.hidden = !isOffered(panel, crisis)
        const first = panel === 'contact' && crisis.row.contactedAt === null
        button.classList.toggle('primary', first || (panel === 'accept' && crisis.row.status === 'contacted'))
      }
      closeButton.hidden = !inHand(crisis)
      // What was typed stays as a draft and comes back if it can be done again.
      if (open !== undefined && !isOffered(open, crisis)) show(undefined)
      // It said that contact comes first, and now it has come.
      else if (open === 'accept' && contactIsNew) show('accept')
    },
  }
}

interface Taking {
  button: HTMLButtonElement
  /** What became of it, and what it means: below the buttons. */
  below: HTMLElement[]
  update: (crisis: Crisis) => void
}

function makeTaking(reference: string): Taking {
  const pressing = makePressing(say('take.go'), { class: 'button primary big', id: 'take' })
  const onces = makeOnces()
  const help = el('p', { class: 'small' }, say('take.help', { hours: settings()?.responseHours ?? '' }))
  pressing.button.addEventListener('click', () => {
    void pressing
      .run(() => act(reference, 'take', {}, onces.of('take')), say('take.done'))
      .then((taken) => {
        if (!taken) return
        onces.done()
        document.getElementById('crisisTitle')?.focus({ preventScroll: true })
      })
  })
  return {
    button: pressing.button,
    below: [pressing.fault, help],
    update({ row }) {
      const waiting = row.holder === null && row.status !== 'closed'
      pressing.button.hidden = !waiting
      help.hidden = !waiting || row.contactedAt !== null
    },
  }
}
