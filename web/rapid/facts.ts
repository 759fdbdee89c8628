import type { Part } from './actions.ts'
import { kindWords, placeOf } from './badges.ts'
import { wallClock } from './clock.ts'
import { el, refill } from './el.ts'
import { icon } from './icons.ts'
import type { Crisis } from './types.ts'
import { nameOf, say } from './words.ts'

/** What is known: the person's own words first, then what safety saw and why, what they answered, what they took back. */
export function makeFacts(): Part {
  const element = el('div', { class: 'facts' })
  return {
    element,
    update(crisis) {
      const { findings, answers, takenBack, contact, hasWorker, wish, outcome, row } = crisis
      const { who, where, whereSaid } = row
      refill(element, [findings, answers, takenBack, contact, hasWorker, wish, outcome, who, where, whereSaid], () => [
        outcomeOf(crisis),
        takenBackOf(crisis),
        knownOf(crisis),
        seenOf(crisis),
      ])
    },
  }
}

function knownOf(crisis: Crisis): HTMLElement | null {
  const { answers, contact, hasWorker, wish, row } = crisis
  const top: [string, string | null][] = [
    [say('facts.who'), row.who],
    [say('facts.where'), placeOf(row)],
    [say('facts.contact'), contact],
    [say('facts.hasWorker'), hasWorker],
    [say('facts.wish'), wish],
  ]
  const told = top.filter((line): line is [string, string] => (line[1] ?? '') !== '')
  const values = new Set(told.map(([, value]) => value))
  // What stands above already is not said twice.
  const rest = answers
    .filter((one) => isAnswer(one) && !values.has(one.answer))
    .map(({ name, answer }): [string, string] => [name, answer])
  // A title with nothing under it only makes the reader look for something.
  if (told.length + rest.length === 0) return null
  return el(
    'section',
    { 'aria-labelledby': 'known-title' },
    el('h3', { id: 'known-title' }, say('facts.title')),
    el(
      'dl',
      {},
      [...told, ...rest].map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
  )
}

/** A step that only said something has no name, and its answer tells nobody anything. */
export const isAnswer = ({ key, name, answer }: Crisis['answers'][number]): boolean => name !== key || answer !== 'said'

function seenOf({ findings }: Crisis): HTMLElement {
  const items = findings.map(({ at, level, kinds, because, said, about }) =>
    el(
      'li',
      {},
      el('p', {}, icon(level as 'crisis'), el('strong', {}, `${nameOf('level', level)}: ${kindWords(kinds)}`)),
      el('p', { class: 'small' }, el('time', { datetime: at }, wallClock(at)), `, ${nameOf('aboutWhom', about)}`),
      el('blockquote', {}, `“${said}”`),
      because.length === 0 ? null : el('p', { class: 'small' }, say('facts.because')),
      because.length === 0
        ? null
        : el(
            'ul',
            { class: 'because' },
            because.map((reason) => el('li', {}, reason)),
          ),
    ),
  )
  return el(
    'section',
    { 'aria-labelledby': 'seen-title' },
    el('h3', { id: 'seen-title' }, say('facts.seen')),
    el('ol', { class: 'findings' }, items),
  )
}

/** Shown as it is: believed in tone, and it closes nothing (DESIGN, rule 4). */
function takenBackOf({ takenBack }: Crisis): HTMLElement | null {
  if (takenBack.length === 0) return null
  const words = takenBack.map((one) => el('p', {}, say('facts.takenBackWords', { words: one })))
  return el('div', { class: 'takenBack' }, el('p', {}, icon('over'), el('strong', {}, say('facts.takenBack'))), words)
}

function outcomeOf({ outcome }: Crisis): HTMLElement | null {
  if (outcome === null) return null
  return el(
    'section',
    { class: 'outcome', 'aria-labelledby': 'outcome-title' },
    el('h3', { id: 'outcome-title' }, say('outcome.title')),
    el('dl', {}, [
      el('div', {}, el('dt', {}, say('outcome.happened')), el('dd', {}, outcome.happened)),
      el('div', {}, el('dt', {}, say('outcome.wanted')), el('dd', {}, outcome.wanted)),
    ]),
  )
}
