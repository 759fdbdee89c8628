import type { Plan, PlanRow, PlanSection } from '../cards/plan.ts'
import { label } from '../locales/index.ts'
import type { Voice } from '../locales/index.ts'
import { answerInWords, questionOf } from './answersList.ts'
import type { Memory } from './memory.ts'
import { goalIds } from './rules/planning.ts'

/** Each section and the questions whose answers stand in it, in the order of the paper. */
const support = ['support', ['planning.working', 'planning.notWorking']] as const
const risks = ['risks', ['planning.risk', 'planning.safer']] as const

const areaSteps = ['areaStrength', 'areaChange'] as const
/** The grid: what I can do, family and friends, community, and only then paid support (seed 003, Bradford). */
const gridSteps = ['tuesday', 'mine', 'family', 'community', 'paid'] as const

/**
 * The plan as the person told it. What a carer said about themselves is not in it: it is theirs, and the plan is the
 * other person's to read (rule 10).
 */
export function planOf(memory: Memory, voice: Voice): Plan {
  const rows = (keys: readonly string[]): PlanRow[] => keys.flatMap((key) => rowOf(memory, voice, key))
  const named = ([id, keys]: readonly [string, readonly string[]]): PlanSection => section(voice, id, rows(keys))
  const sections = [
    section(voice, 'goodLife', alone(rows(['planning.goodLife']))),
    section(voice, 'tried', alone([...rows(['connecting.tried']), ...rows(['planning.tried'])])),
    named(support),
    ...areasOf(memory).map((area) => areaSection(memory, voice, area)),
    ...goalIds.map((goal) => goalSection(memory, voice, goal)),
    named(risks),
    section(voice, 'circle', alone(rows(['planning.circle']))),
    section(voice, 'money', alone(rows(['planning.moneyChoice']))),
  ]
  return {
    title: label(voice, 'planning.plan.title'),
    note: label(voice, 'planning.plan.note'),
    sections: sections.filter((part) => part.rows.length > 0),
  }
}

/** The areas of life that were picked, in the person's order. */
export function areasOf(memory: Memory): string[] {
  return memory.answers['planning.areas']?.picks ?? []
}

function areaSection(memory: Memory, voice: Voice, area: string): PlanSection {
  const rows = areaSteps.flatMap((step) =>
    rowOf(memory, voice, `planning.${step}.${area}`, label(voice, `planning.plan.${step}`)),
  )
  return { id: area, heading: capital(label(voice, `items.${area}`)), rows }
}

function goalSection(memory: Memory, voice: Voice, goal: string): PlanSection {
  const wish = alone(rowOf(memory, voice, `planning.goal.${goal}`))
  if (wish.length === 0) return section(voice, goal, [])
  const grid = gridSteps.flatMap((step) =>
    rowOf(memory, voice, `planning.${step}.${goal}`, label(voice, `planning.plan.${step}`)),
  )
  return section(voice, goal, [...wish, ...grid])
}

function section(voice: Voice, id: string, rows: PlanRow[]): PlanSection {
  return { id, heading: rows.length === 0 ? '' : label(voice, `planning.plan.${id}`), rows }
}

/** What was skipped leaves no row: an empty line in a plan looks like a fault of the person. */
function rowOf(memory: Memory, voice: Voice, key: string, name = questionOf(voice, key)): PlanRow[] {
  const answer = memory.answers[key]
  if (answer === undefined || answer.skipped === true || answer.dontKnow === true || answer.choice === 'onward')
    return []
  // A connection that was taken up stands in the plan by its name, not as the button said it.
  const idea =
    answer.choice === 'idea' ? memory.answers[key.replace('planning.community.', 'planning.idea.')]?.text : undefined
  return [{ label: name === '' ? null : name, words: idea ?? answerInWords(voice, key, answer) }]
}

function alone(rows: PlanRow[]): PlanRow[] {
  return rows.map(({ words }) => ({ label: null, words }))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
