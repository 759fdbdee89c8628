import { byId } from '../shared/dom.ts'
import { makeActions } from './actions.ts'
import type { Part } from './actions.ts'
import { kindWords, levelBadge, practiceBadge, safeLine, statusLine, whoAndWhere } from './badges.ts'
import { makeChat } from './chat.ts'
import { now, runningClock, wallClock } from './clock.ts'
import { el, refill } from './el.ts'
import { makeFacts } from './facts.ts'
import { teamName } from './faults.ts'
import { makeHistory } from './history.ts'
import { icon } from './icons.ts'
import { messageLines, noAnswerBadge } from './messages.ts'
import { makePlan } from './plan.ts'
import { crisis, isMissing, openReference, settings } from './store.ts'
import { agoNow, runningTime } from './tick.ts'
import type { Row } from './types.ts'
import { nameOf, say } from './words.ts'

let shown: { reference: string; parts: Part[] } | undefined

/** Shows the crisis that is open. Its parts are made once and then kept up to date, so that nobody is disturbed typing. */
export function paintCrisis(): void {
  const place = byId('detail')
  const reference = openReference()
  document.body.dataset['open'] = reference === null ? 'no' : 'yes'
  if (reference === null || isMissing()) {
    shown = undefined
    refill(place, [reference, isMissing()], () => [nobody(reference !== null)])
    return
  }
  const found = crisis()
  if (found === null) {
    if (shown?.reference !== reference) refill(place, [reference, 'wait'], () => [waitFor()])
    return
  }
  if (shown?.reference !== reference) {
    const parts = makeParts(reference)
    shown = { reference, parts }
    for (const part of parts) part.update(found)
    refill(place, [reference, 'shown'], () => arrange(parts))
    // Whoever opened it is taken there, also by ear.
    byId('crisisTitle').focus({ preventScroll: true })
    place.scrollTop = 0
    return
  }
  for (const part of shown.parts) part.update(found)
}

function makeParts(reference: string): Part[] {
  return [makeHead(), makeActions(reference), makeChat(reference), makeFacts(), makePlan(reference), makeHistory()]
}

function arrange(parts: Part[]): Node[] {
  const [head, actions, chat, facts, plan, history] = parts.map(({ element }) => element)
  if (!head || !actions || !chat || !facts || !plan || !history) return []
  const bar = el('p', { class: 'detailBar' }, el('a', { class: 'back', href: '#' }, icon('back'), say('back')))
  const printed = el('p', { class: 'printed', id: 'printed' })
  const print = el('button', { type: 'button', class: 'button quiet print', click: () => window.print() }, say('print'))
  return [
    bar,
    printed,
    head,
    actions,
    el('div', { class: 'two' }, chat, el('div', { class: 'side' }, plan, facts, history, print)),
  ]
}

function nobody(missing: boolean): HTMLElement {
  return el(
    'div',
    { class: 'nobody' },
    el('p', {}, say(missing ? 'notFound' : 'noRow')),
    missing ? el('p', {}, el('a', { href: '#' }, say('back'))) : null,
  )
}

const waitFor = (): HTMLElement => el('p', { class: 'nobody' }, say('loading'))

function makeHead(): Part {
  const title = el('h2', { id: 'crisisTitle', tabindex: -1 })
  const badges = el('p', { class: 'badges' })
  const clocks = el('div', { class: 'clocks' })
  const safe = el('div', { class: 'safeBox' })
  const more = el('div', { class: 'more small' })
  return {
    element: el(
      'div',
      { class: 'head' },
      el('div', { class: 'headTop' }, el('div', {}, badges, title), clocks),
      safe,
      more,
    ),
    update({ row }) {
      refill(badges, [row.level, row.practice, row.kinds, row.reference], () => [
        levelBadge(row),
        practiceBadge(row),
        el('span', { class: 'kind' }, kindWords(row.kinds)),
        el('span', { class: 'reference' }, row.reference),
      ])
      refill(title, [row.who, row.where], () => whoAndWhere(row))
      refill(clocks, [row.respondBy, row.holdUntil, row.status, row.holder, row.acceptedBy], () => clocksOf(row))
      refill(safe, [row.safeToContact, row.safeHere, row.practice], () => safeBox(row))
      refill(more, [row, settings()?.escalate], () => moreAbout(row))
    },
  }
}

function clocksOf(row: Row): (Node | null)[] {
  const clock = runningClock(row)
  const profile = settings()
  const hours = clock?.kind === 'hold' ? profile?.holdHours : profile?.responseHours
  return [clock === null ? null : runningTime(clock, true, hours ?? 0), statusLine(row)]
}

function safeBox(row: Row): (Node | null)[] {
  const help = say(`safe.${row.safeToContact}Help`)
  const here = row.safeHere === null ? null : el('p', {}, say('safe.here', { answer: row.safeHere }))
  return [
    row.practice ? el('p', { class: 'practiceBox' }, icon('practice'), el('span', {}, say('practiceHelp'))) : null,
    el('div', { class: `safeNow ${row.safeToContact}` }, safeLine(row.safeToContact), el('p', {}, help), here),
  ]
}

function moreAbout(row: Row): Node[] {
  const { openedAt, lastHeardAt, holder, group, toldTeams, lang, acceptedBy, acceptedAt } = row
  const lines: (Node | string)[][] = [[...withTime('opened', openedAt)]]
  if (lastHeardAt !== null) lines.push([...withTime('heard', lastHeardAt)])
  const noAnswer = noAnswerBadge(row)
  if (noAnswer !== null) lines.push([noAnswer])
  lines.push([nameOf('aboutWhom', row.about)])
  if (holder !== null && row.status !== 'closed')
    lines.push([
      say('hasItRole', { name: holder.name, role: nameOf('roles', holder.role), time: wallClock(holder.at) }),
    ])
  if (acceptedBy !== null && acceptedAt !== null)
    lines.push([say('acceptedBy', { by: acceptedBy, time: wallClock(acceptedAt) })])
  const timed = (one: Row['toldTeams'][number]): string => `${teamName(one.team)} ${wallClock(one.at)}`
  const told = toldTeams.filter(({ noAddress }) => noAddress !== true)
  if (told.length > 0) lines.push([say('toldTeams', { teams: told.map(timed).join(', ') })])
  // To be told is to be sent a message: whoever can be sent none is only shown it here.
  const unsent = toldTeams.filter(({ noAddress }) => noAddress === true)
  if (unsent.length > 0) lines.push([say('listTeams', { teams: unsent.map(timed).join(', ') })])
  for (const words of messageLines(row)) lines.push([words])
  const next = nextTold(row)
  if (next !== null) lines.push([say('nextTold', { time: wallClock(next) })])
  if (group !== null && group.size > 1) lines.push([say('sameAddressOf', { size: group.size })])
  if (lang !== null && !lang.startsWith('en')) lines.push([say('language', { lang: languageName(lang) })])
  return lines.map((line) => el('span', {}, ...line))
}

function withTime(key: 'opened' | 'heard', iso: string): (Node | string)[] {
  const [before = '', after = ''] = say(key, { ago: '\u0000', time: wallClock(iso) }).split('\u0000')
  return [before, agoNow(iso), after]
}

/** When somebody further is told, unless somebody takes it; null when all are told. */
function nextTold({ status, openedAt, toldTeams }: Row): string | null {
  if (status !== 'waiting') return null
  const step = Math.max(-1, ...toldTeams.map((told) => told.step))
  const minutes = settings()?.escalate[Math.max(0, step)]
  if (minutes === undefined) return null
  const at = Date.parse(openedAt) + minutes * 60_000
  return at > now() ? new Date(at).toISOString() : null
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
