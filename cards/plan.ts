import { card, text } from './card.ts'
import type { AdaptiveCard, CardElement } from './card.ts'

/** A plan in words that are ready to be shown: nothing here is looked up. */
export interface Plan {
  title: string
  /** Who wrote it and what it is not: one sentence under the title. */
  note: string
  sections: PlanSection[]
}

export interface PlanSection {
  id: string
  heading: string
  /** A goal's grid, an area's two answers; a row without a label stands alone. */
  rows: PlanRow[]
}

export interface PlanRow {
  label: string | null
  words: string
}

/** One column, labels above words: it stays readable at 320 px and at 400% zoom, where a real grid would not. */
export function planCard(plan: Plan): AdaptiveCard {
  const made = card([
    text(plan.title, { size: 'Large', weight: 'Bolder', style: 'heading' }),
    text(plan.note, { isSubtle: true, spacing: 'Small' }),
    ...plan.sections.map(section),
  ])
  return { ...made, speak: planText(plan) }
}

function section(part: PlanSection): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [text(part.heading, { weight: 'Bolder', size: 'Medium', style: 'heading' }), ...part.rows.flatMap(row)],
  }
}

function row({ label, words }: PlanRow): CardElement[] {
  const said = text(words, { spacing: label === null ? 'Small' : 'None' })
  return label === null ? [said] : [text(label, { weight: 'Bolder', spacing: 'Small' }), said]
}

/** The same in full as plain text: not every client shows cards, and none reads them aloud reliably. */
export function planText(plan: Plan): string {
  return [plan.title, plan.note, ...plan.sections.map(sectionText)].join('\n\n')
}

function sectionText(part: PlanSection): string {
  const rows = part.rows.map(({ label, words }) => (label === null ? words : `${label}: ${words}`))
  return [part.heading, ...rows].join('\n')
}
