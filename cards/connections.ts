import { card, text } from './card.ts'
import type { AdaptiveCard, CardElement } from './card.ts'

export interface ConnectionRow {
  name: string
  /** Why this one. */
  reason: string
  where: string
  /** Words of the button, and what it submits. */
  button: string
  data: Record<string, unknown>
}

/** One to three connections side by side in meaning: name, why, how far, and a way to hear more. */
export function connectionsCard(rows: readonly ConnectionRow[]): AdaptiveCard {
  return card(
    rows.map((row, index) => ({
      type: 'Container',
      separator: index > 0,
      spacing: 'Large',
      items: [
        text(row.name, { size: 'Large', weight: 'Bolder', style: 'heading' }),
        text(row.reason),
        text(row.where, { isSubtle: true, spacing: 'Small' }),
        { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: row.button, data: row.data }] },
      ],
    })),
  )
}

export interface ConnectionDetails {
  name: string
  description: string
  facts: readonly { title: string; value: string }[]
  /** What to check first, in plain words. */
  caution: string | null
  /** When and where the facts were checked. */
  checked: string
  link: { title: string; url: string } | null
}

export function connectionCard(details: ConnectionDetails): AdaptiveCard {
  const body: CardElement[] = [
    text(details.name, { size: 'Large', weight: 'Bolder', style: 'heading' }),
    text(details.description),
    ...details.facts.map((fact) => ({
      type: 'Container',
      spacing: 'Small',
      items: [text(fact.title, { isSubtle: true, weight: 'Bolder' }), text(fact.value, { spacing: 'None' })],
    })),
  ]
  if (details.caution !== null) body.push(text(details.caution, { weight: 'Bolder', separator: true }))
  body.push(text(details.checked, { isSubtle: true, size: 'Small', spacing: 'Medium' }))
  return card(
    body,
    details.link === null ? [] : [{ type: 'Action.OpenUrl', title: details.link.title, url: details.link.url }],
  )
}
