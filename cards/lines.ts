import { card, text } from './card.ts'
import type { AdaptiveCard } from './card.ts'

/** Easy Read for clients that only know cards: picture left, words right, one idea a row. */
export function linesCard(lines: readonly { picture: string; alt: string; text: string }[]): AdaptiveCard {
  return card(
    lines.map((line) => ({
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: '96px',
          items: [{ type: 'Image', url: `/pictures/${line.picture}.svg`, altText: line.alt, width: '96px' }],
        },
        {
          type: 'Column',
          width: 'stretch',
          verticalContentAlignment: 'Center',
          items: [text(line.text, { size: 'Large' })],
        },
      ],
    })),
  )
}
