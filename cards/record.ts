import { card, text } from './card.ts'
import type { AdaptiveCard } from './card.ts'

/** What is kept of a conversation, or any list of a title and a value, as a card. */
export function recordCard(title: string, rows: readonly { title: string; value: string }[]): AdaptiveCard {
  return card([
    text(title, { size: 'Large', weight: 'Bolder', style: 'heading' }),
    ...rows.map((row) => ({
      type: 'Container',
      separator: true,
      items: [text(row.title, { weight: 'Bolder' }), text(row.value, { spacing: 'Small' })],
    })),
  ])
}
