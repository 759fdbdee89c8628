import { findLinks } from '../shared/links.ts'
import { wallClock } from './clock.ts'
import { act } from './deeds.ts'
import { el } from './el.ts'
import { makeForm } from './form.ts'
import { icon } from './icons.ts'
import { settings } from './store.ts'
import type { Crisis } from './types.ts'
import { nameOf, say } from './words.ts'

/** The forms below the buttons. Each gets how things stand, and what to do when it is done. */
type MakePanel = (crisis: Crisis, away: () => void) => HTMLElement

const hours = (): { hours: number; hold: number } => ({
  hours: settings()?.responseHours ?? 0,
  hold: settings()?.holdHours ?? 0,
})
const teams = (): [string, string][] => (settings()?.teams ?? []).map(({ id, name }) => [id, name])
const titled = (title: string, ...help: (Node | string)[]): Node[] => [
  el('h4', {}, title),
  ...help.map((words) => el('p', { class: 'help' }, words)),
]

const waysOfContact = ['phone', 'visit', 'chat', 'other']

export const contactForm: MakePanel = ({ row }, away) => {
  const { reference, contactedAt } = row
  const meaning =
    contactedAt === null ? say('contact.first', hours()) : say('contact.later', { time: wallClock(contactedAt) })
  return makeForm({
    where: `${reference}-contact`,
    intro: titled(say('contact.title'), meaning),
    fields: [
      {
        name: 'how',
        label: say('contact.how'),
        kind: 'choice',
        options: waysOfContact.map((way) => [nameOf('contact.hows', way), nameOf('contact.hows', way)] as const),
      },
      { name: 'note', label: say('contact.note'), kind: 'area' },
    ],
    go: say('contact.go'),
    done: say('contact.done'),
    send: ({ how = '', note = '' }, once) => act(reference, 'contact', { how, note }, once),
    after: away,
  })
}

export const noteForm: MakePanel = ({ row: { reference } }, away) =>
  makeForm({
    where: `${reference}-note`,
    intro: titled(say('note.title')),
    fields: [{ name: 'text', label: say('note.text'), kind: 'area' }],
    go: say('note.go'),
    done: say('note.done'),
    send: ({ text = '' }, once) => act(reference, 'note', { text }, once),
    after: away,
  })

export const passForm: MakePanel = ({ row: { reference } }, away) =>
  makeForm({
    where: `${reference}-pass`,
    intro: titled(say('pass.title'), say('pass.help')),
    fields: [
      { name: 'team', label: say('pass.team'), kind: 'select', options: teams() },
      { name: 'why', label: say('pass.why'), kind: 'area' },
    ],
    go: say('pass.go'),
    done: say('pass.done'),
    send: ({ team = '', why = '' }, once) => act(reference, 'pass', { team, why }, once),
    after: away,
  })

/** A team may have said yes; as long as nobody has reached the person it is not over for us. */
export const acceptForm: MakePanel = ({ row: { reference, contactedAt } }, away) => {
  if (contactedAt === null) return el('div', {}, titled(say('accept.title'), say('accept.contactFirst')))
  return makeForm({
    where: `${reference}-accept`,
    intro: titled(say('accept.title'), say('accept.help', hours())),
    fields: [
      { name: 'team', label: say('accept.team'), kind: 'select', options: teams() },
      { name: 'who', label: say('accept.who'), kind: 'line' },
    ],
    go: say('accept.go'),
    done: say('accept.done'),
    send: ({ team = '', who = '' }, once) => act(reference, 'accept', { team, who }, once),
    after: away,
  })
}

/** A number to press only when the person said that it is safe (rule 5). Otherwise a warning, and nothing to press. */
export const ringPanel: MakePanel = ({ row, contact }) => {
  const left = contact === null || contact === '' ? null : el('p', {}, say('ringing.left', { contact }))
  return el('div', { class: 'ringing' }, [
    ...titled(say('ringing.title')),
    ...(left === null ? [el('p', {}, say('ringing.none'))] : waysToRing(row.safeToContact, contact ?? '', left)),
    row.contactedAt === null ? el('p', { class: 'help' }, say('ringing.after', hours())) : null,
  ])
}

function waysToRing(safe: Crisis['row']['safeToContact'], contact: string, left: HTMLElement): Node[] {
  if (safe !== 'yes') {
    const warning = say(safe === 'no' ? 'ringing.noWarn' : 'ringing.unknownWarn')
    return [el('p', { class: `warning ${safe}` }, icon(safe), el('span', {}, warning)), left]
  }
  const numbers = findLinks(contact).filter(({ href }) => href?.startsWith('tel:'))
  const links = numbers.map(({ text, href }) =>
    el('a', { class: 'button primary big', href }, icon('phone'), say('ringing.go', { number: text })),
  )
  return [left, ...links]
}
