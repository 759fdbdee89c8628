import { keysOf, languages } from '../locales/index.ts'
import { effects } from './effects/index.ts'
import { isQuestion } from './flow.ts'
import type { Flow, Next, Step } from './flow.ts'
import { rules } from './rules.ts'

/** Everything that is wrong with a flow, one sentence each, saying where and what to do. Empty when it is right. */
export function checkFlow(flow: Flow, flows: readonly Flow[]): string[] {
  return [
    ...twice(flow),
    ...unknownIds(flow, flows),
    ...unknownNames(flow),
    ...deadEnds(flow),
    ...unreachable(flow),
    ...missingWords(flow),
  ]
}

/** Where a step may lead, by any row, choice or default. */
export function leadsTo(step: Step): string[] {
  const nexts = [step.next, ...(step.choices ?? []).map((choice) => choice.next)]
  return [...new Set(nexts.flatMap(targets))]
}

function targets(next: Next | undefined): string[] {
  if (next === undefined) return []
  return typeof next === 'string' ? [next] : next.map((row) => row.to)
}

function twice(flow: Flow): string[] {
  const ids = flow.steps.map((step) => step.id)
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `Flow "${flow.id}": two steps are called "${id}". Rename one.`)
}

function unknownIds(flow: Flow, flows: readonly Flow[]): string[] {
  const known = new Set([...flow.steps.map((step) => step.id), ...flows.map((one) => `flow:${one.id}`)])
  const start = known.has(flow.start) ? [] : [`Flow "${flow.id}": it starts at "${flow.start}", which does not exist.`]
  const wrong = flow.steps.flatMap((step) =>
    leadsTo(step)
      .filter((to) => !known.has(to))
      .map((to) => `Flow "${flow.id}": step "${step.id}" goes to "${to}", which does not exist.`),
  )
  return [...start, ...wrong]
}

function unknownNames(flow: Flow): string[] {
  return flow.steps.flatMap((step) => {
    const whens = [step.when, ...(step.choices ?? []).map((choice) => choice.when), ...rowRules(step)].filter(
      (when) => when !== undefined,
    )
    const unruled = whens
      .filter((when) => !rules.names().includes(when))
      .map((when) => `Flow "${flow.id}", step "${step.id}": no rule is called "${when}".`)
    const undone =
      step.do !== undefined && effects.named(step.do) === undefined
        ? [`Flow "${flow.id}", step "${step.id}": no effect is called "${step.do}".`]
        : []
    return [...unruled, ...undone]
  })
}

function rowRules(step: Step): (string | undefined)[] {
  const nexts = [step.next, ...(step.choices ?? []).map((choice) => choice.next)]
  return nexts.flatMap((next) => (Array.isArray(next) ? next.map((row) => row.when) : []))
}

/** Skip, "I don't know", a rule that does not hold: each must lead on, from every step. */
function deadEnds(flow: Flow): string[] {
  return flow.steps.flatMap((step) => {
    const where = `Flow "${flow.id}", step "${step.id}"`
    if (step.kind === 'end')
      return step.next === undefined ? [] : [`${where}: an end leads nowhere. Take its "next" away.`]
    const found: string[] = []
    const choices = step.choices ?? []
    if (step.kind === 'do') {
      if (step.do === undefined) found.push(`${where}: say what to do.`)
      if (choices.length === 0) found.push(`${where}: name the outcomes of "${step.do ?? ''}" as its choices.`)
      if (step.next === undefined && choices.some((choice) => choice.next === undefined))
        found.push(`${where}: an outcome leads nowhere.`)
      if (step.when !== undefined && step.next === undefined)
        found.push(`${where}: when its rule does not hold it leads nowhere. Give it a "next".`)
    } else if (step.next === undefined) found.push(`${where}: give it a "next", for somebody who skips it.`)
    if ((step.kind === 'choose' || step.kind === 'pick') && choices.length === 0)
      found.push(`${where}: there is nothing to choose.`)
    if (step.kind === 'pick' && !choices.some((choice) => choice.id === 'done'))
      found.push(`${where}: a pick needs a choice called "done".`)
    const last = [step.next, ...choices.map((choice) => choice.next)]
      .filter((next) => Array.isArray(next))
      .map((next) => next.at(-1))
    if (last.some((row) => row?.when !== undefined)) found.push(`${where}: the last row of "next" must have no "when".`)
    return found
  })
}

function unreachable(flow: Flow): string[] {
  const reached = new Set<string>()
  const waiting = [flow.start, ...jumpedTo(flow.id)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const step = flow.steps.find((candidate) => candidate.id === id)
    if (step !== undefined) waiting.push(...leadsTo(step).filter((to) => !to.startsWith('flow:')))
  }
  return flow.steps
    .filter((step) => !reached.has(step.id))
    .map((step) => `Flow "${flow.id}": nothing leads to step "${step.id}".`)
}

/** Steps that the conversation itself goes to ("no, I didn't mean that"). */
function jumpedTo(flowId: string): string[] {
  return flowId === 'crisis' ? ['stay'] : []
}

/** Every sentence a step can say, in every full locale, for every audience that has words of its own. */
function missingWords(flow: Flow): string[] {
  return fullLocales().flatMap((lang) => {
    const known = new Set(keysOf(lang))
    return wordsOf(flow)
      .filter(
        (key) =>
          !known.has(key) && !(key.includes('.choices.') && known.has(`common.choices.${key.split('.').at(-1) ?? ''}`)),
      )
      .map((key) => `Flow "${flow.id}": no words for "${key}" in locales/${lang}.`)
  })
}

/** Locales in which a whole conversation can be held; others (safety words alone) are not asked for more. */
export function fullLocales(): string[] {
  return languages().filter((lang) => keysOf(lang).includes('start.about.ask'))
}

export function wordsOf(flow: Flow): string[] {
  return flow.steps.flatMap((step) => {
    const key = `${flow.id}.${step.id}`
    if (step.kind === 'say') return [`${key}.say`]
    if (!isQuestion(step)) return []
    const choices = (step.choices ?? []).map((choice) => `${key}.choices.${choice.id}`)
    return [`${key}.ask`, `${key}.again`, ...(step.kind === 'pick' ? [`${key}.more`] : []), ...choices]
  })
}
