import { inHand } from './actions.ts'
import type { Part } from './actions.ts'
import { wallClock } from './clock.ts'
import { el, refill } from './el.ts'
import { makePlanForm } from './planForm.ts'
import { draftOf } from './drafts.ts'
import { pounds } from './planWords.ts'
import type { Crisis, PlanLine } from './types.ts'
import { say } from './words.ts'

/** The emergency plan: what, who, by when, and the small sums; read by all, written by the one who has it in hand. */
export function makePlan(reference: string): Part {
  const where = `${reference}-plan`
  const shown = el('div', {})
  const edit = el('button', { type: 'button', class: 'button', id: 'plan-edit' })
  const place = el('div', { class: 'panel', hidden: true })
  const title = el('h3', { id: 'plan-title' }, say('plan.title'))
  const element = el('section', { class: 'plan', 'aria-labelledby': title.id }, title, shown, edit, place)
  let known: Crisis | undefined
  let form: ReturnType<typeof makePlanForm> | undefined

  const away = (): void => {
    form = undefined
    place.replaceChildren()
    place.hidden = true
    if (known !== undefined) update(known)
    edit.focus()
  }
  const begin = (): void => {
    if (known === undefined) return
    form = makePlanForm(reference, known.plan, away)
    place.replaceChildren(form.element)
    place.hidden = false
    update(known)
    form.element.querySelector<HTMLElement>('textarea, input')?.focus()
  }
  edit.addEventListener('click', begin)
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') away()
  })

  function update(crisis: Crisis): void {
    known = crisis
    const may = inHand(crisis)
    refill(shown, crisis.plan, () => [planOf(crisis.plan)])
    edit.hidden = !may || form !== undefined
    edit.textContent = say(crisis.plan.length > 0 || draftOf(where)['lines'] !== undefined ? 'plan.edit' : 'plan.start')
    place.hidden = form === undefined || !may
    form?.changedMeanwhile(crisis.plan)
  }
  return { element, update }
}

function planOf(plan: readonly PlanLine[]): HTMLElement {
  if (plan.length === 0) return el('p', { class: 'small' }, say('plan.none'))
  const lines = plan.map(({ what, who, by, money }) =>
    el(
      'li',
      {},
      el('p', {}, el('strong', {}, what)),
      el(
        'p',
        { class: 'small' },
        `${who}, `,
        el('time', { datetime: by }, say('clock.by', { time: wallClock(by) })),
        money === null ? '' : `, £${pounds(money)}`,
      ),
    ),
  )
  const sum = plan.reduce((all, { money }) => all + (money ?? 0), 0)
  return el(
    'div',
    {},
    el('ol', {}, lines),
    sum === 0 ? null : el('p', { class: 'sum' }, say('plan.sum', { sum: pounds(sum) })),
  )
}
