import type { Part } from './actions.ts'
import { wallClock } from './clock.ts'
import { el, refill } from './el.ts'
import { isAnswer } from './facts.ts'
import { teamName } from './faults.ts'
import type { Crisis, HistoryLine } from './types.ts'
import { hasName, nameOf, say } from './words.ts'
import { planWords, readPlan } from './planWords.ts'

/** What happened when, the newest first: also what stood there before, since nothing is ever taken away. */
export function makeHistory(): Part {
  const list = el('ol', { class: 'history' })
  const element = el('details', { class: 'historyFold' }, el('summary', {}, el('h3', {}, say('history.title'))), list)
  return {
    element,
    update(crisis) {
      refill(list, [crisis.history, crisis.answers], () =>
        [...crisis.history]
          .reverse()
          .filter((line) => isWorthALine(line, crisis))
          .map((line) => showLine(line, crisis)),
      )
    },
  }
}

/** Steps that only said something are in the record, and in nobody's way here. */
function isWorthALine({ what, about }: HistoryLine, { answers }: Crisis): boolean {
  const answer = what === 'told more' ? answers.find(({ key }) => key === about) : undefined
  return answer === undefined || isAnswer(answer)
}

function showLine(line: HistoryLine, crisis: Crisis): HTMLElement {
  const about = aboutWords(line, crisis)
  const before = beforeWords(line)
  return el(
    'li',
    {},
    el('p', {}, el('strong', {}, nameOf('history', line.what)), about === '' ? '' : `: ${about}`),
    before === '' ? null : el('p', { class: 'small' }, say('history.before', { before })),
    el('p', { class: 'small' }, el('time', { datetime: line.at }, wallClock(line.at)), `, ${byWhom(line.by)}`),
  )
}

function byWhom(by: string): string {
  if (by === 'conversation') return say('history.conversation')
  return by === 'service' ? say('history.server') : by
}

/** An answer by its name, a team by its name; everything else as it was written. */
function aboutWords({ what, about = '' }: HistoryLine, { answers }: Crisis): string {
  if (what === 'told more' || what === 'changed') {
    const named = answers.find(({ key }) => key === about)?.name
    return named ?? (hasName('facts', about) ? nameOf('facts', about) : '')
  }
  if (what === 'team told') {
    const team = about.replace(/ \(\d+\)$/, '')
    return hasName('toldAgain', team) ? nameOf('toldAgain', team) : teamName(team)
  }
  if (what === 'passed on' || what === 'accepted') {
    const [team = '', ...rest] = about.split(': ')
    return [teamName(team), ...rest].join(': ')
  }
  if (what === 'checked back') return /^\d+$/.test(about) ? `${about} ${say('clock.min')}` : about
  return about
}

function beforeWords({ what, before = '' }: HistoryLine): string {
  return what === 'plan' ? readPlan(before).map(planWords).join('; ') : before
}
