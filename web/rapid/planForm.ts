import { act } from './deeds.ts'
import { draftOf, dropDraft, keepDraft } from './drafts.ts'
import { el, set } from './el.ts'
import { makeOnces } from './once.ts'
import { readMoney, toIso, toLocal } from './planWords.ts'
import { makePressing } from './pressing.ts'
import type { PlanLine } from './types.ts'
import { say } from './words.ts'
import type { WordKey } from './words.ts'

/** A line as it is typed. */
interface Typed {
  what: string
  who: string
  by: string
  money: string
}
const fieldNames = ['what', 'who', 'by', 'money'] as const
type Control = HTMLInputElement | HTMLTextAreaElement
type FieldName = (typeof fieldNames)[number]
const nothing: Typed = { what: '', who: '', by: '', money: '' }

interface PlanForm {
  element: HTMLFormElement
  /** Says so when somebody else has changed the plan since this was begun. */
  changedMeanwhile: (plan: readonly PlanLine[]) => void
}

/** Lines of what, who, by when and money; taking one out and adding one; what is wrong is said beside the field. */
export function makePlanForm(reference: string, plan: readonly PlanLine[], away: () => void): PlanForm {
  const where = `${reference}-plan`
  const begun = JSON.stringify(plan)
  const pressing = makePressing(say('plan.go'), { class: 'button primary' })
  pressing.button.type = 'submit'
  const onces = makeOnces()
  const lines = el('div', { class: 'planLines' })
  const add = el('button', { type: 'button', class: 'button', id: `${where}-add` }, say('plan.add'))
  const quit = el('button', { type: 'button', class: 'button quiet', click: away }, say('act.closeForm'))
  const changed = el('p', { class: 'notice', role: 'status', hidden: true })
  const form = el(
    'form',
    { novalidate: true },
    changed,
    lines,
    add,
    el('div', { class: 'bar' }, pressing.button, quit),
    pressing.fault,
  )

  const typed = (): Typed[] => [...lines.children].map(readLine)
  const keep = (): void => {
    const now = typed()
    const isEmpty = now.every((line) => Object.values(line).every((value) => value === ''))
    keepDraft(where, { lines: isEmpty ? '' : JSON.stringify(now) })
  }
  const show = (now: readonly Typed[]): void => {
    lines.replaceChildren(...now.map((line, at) => makeLine(where, line, at, () => takeOut(at))))
  }
  const takeOut = (at: number): void => {
    show(typed().filter((_, other) => other !== at))
    keep()
    add.focus()
  }
  add.addEventListener('click', () => {
    show([...typed(), nothing])
    lines.lastElementChild?.querySelector('textarea')?.focus()
  })
  form.addEventListener('input', keep)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const ready = readAll(lines)
    if (ready === undefined) return
    void pressing
      .run(() => act(reference, 'plan', { lines: ready }, onces.of(ready)), say('plan.done'))
      .then((saved) => {
        if (!saved) return
        dropDraft(where)
        away()
      })
  })
  show(firstLines(where, plan))
  return {
    element: form,
    changedMeanwhile(now) {
      changed.hidden = JSON.stringify(now) === begun
      if (!changed.hidden) changed.textContent = say('plan.changedBy')
    },
  }
}

/** What was typed before, else the plan as it stands, else one empty line. */
function firstLines(where: string, plan: readonly PlanLine[]): Typed[] {
  const draft = draftOf(where)['lines']
  if (draft !== undefined) return JSON.parse(draft) as Typed[]
  if (plan.length === 0) return [nothing]
  return plan.map(({ what, who, by, money }) => ({
    what,
    who,
    by: toLocal(by),
    money: money === null ? '' : String(money),
  }))
}

function makeLine(where: string, line: Typed, at: number, takeOut: () => void): HTMLElement {
  const fields = fieldNames.map((name) => {
    const id = `${where}-${name}-${at}`
    const shared = { id, name, autocomplete: 'off', 'aria-describedby': `${id}-fault` }
    const type = name === 'by' ? 'datetime-local' : 'text'
    const inputmode = name === 'money' ? 'decimal' : undefined
    const input = name === 'what' ? el('textarea', { ...shared, rows: 2 }) : el('input', { ...shared, type, inputmode })
    input.value = line[name]
    return el(
      'div',
      { class: `field ${name}` },
      ...[
        el('label', { for: id }, say(`plan.${name}` satisfies WordKey)),
        input,
        el('p', { class: 'fault', id: `${id}-fault` }),
      ],
    )
  })
  const out = el(
    'button',
    { type: 'button', class: 'button quiet', click: takeOut },
    say('plan.remove', { number: at + 1 }),
  )
  return el('fieldset', { class: 'planLine' }, el('legend', {}, say('plan.line', { number: at + 1 })), fields, out)
}

function inputOf(line: Element, name: FieldName): Control | null {
  return line.querySelector<Control>(`[name="${name}"]`)
}

function readLine(line: Element): Typed {
  const value = (name: FieldName): string => inputOf(line, name)?.value.trim() ?? ''
  return { what: value('what'), who: value('who'), by: value('by'), money: value('money') }
}

/** The lines as the server wants them; undefined, with the faults said and the first in focus, when something is wrong. */
function readAll(lines: Element): PlanLine[] | undefined {
  let first: Control | null = null
  const ready = [...lines.children].map((line): PlanLine => {
    const typed = readLine(line)
    const [by, money] = [toIso(typed.by), readMoney(typed.money)]
    const faults: [FieldName, string][] = [
      ['what', typed.what === '' ? say('fault.empty') : ''],
      ['who', typed.who === '' ? say('fault.empty') : ''],
      ['by', by === undefined ? say('plan.badTime') : ''],
      ['money', money === undefined ? say('plan.badMoney') : ''],
    ]
    for (const [name, fault] of faults) {
      const input = inputOf(line, name)
      const place = input?.nextElementSibling
      if (place) place.textContent = fault
      if (input !== null) set(input, 'aria-invalid', fault === '' ? undefined : 'true')
      if (fault !== '') first ??= input
    }
    return { what: typed.what, who: typed.who, by: by ?? '', money: money ?? null }
  })
  // Taken from the callback above, which TypeScript does not follow.
  const wrong = first as Control | null
  wrong?.focus()
  return wrong === null ? ready : undefined
}
