import { card, text } from './card.ts'
import type { AdaptiveCard, CardElement } from './card.ts'

export interface TalkingPointRow {
  when: string
  where: string
  facts: readonly string[]
  /** That it is made up; null when it is real. */
  example: string | null
}

export interface TalkingPointChoice extends TalkingPointRow {
  button: string
  data: Record<string, unknown>
}

/** Up to three times to choose from. */
export function talkingPointTimesCard(rows: readonly TalkingPointChoice[]): AdaptiveCard {
  return card(
    rows.map((row, index) => ({
      type: 'Container',
      separator: index > 0,
      spacing: 'Large',
      items: [
        ...rowOf(row),
        { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: row.button, data: row.data }] },
      ],
    })),
  )
}

/** The time that is booked, its code, and the page on which it can be changed. */
export function talkingPointBookedCard(
  row: TalkingPointRow,
  code: { title: string; value: string },
  link: { title: string; url: string } | null,
): AdaptiveCard {
  const body: CardElement[] = [
    ...rowOf(row),
    {
      type: 'Container',
      separator: true,
      items: [
        text(code.title, { isSubtle: true, weight: 'Bolder' }),
        text(code.value, { size: 'Large', spacing: 'None' }),
      ],
    },
  ]
  return card(body, link === null ? [] : [{ type: 'Action.OpenUrl', ...link }])
}

function rowOf({ when, where, facts, example }: TalkingPointRow): CardElement[] {
  return [
    ...(example === null ? [] : [text(example, { weight: 'Bolder' })]),
    text(when, { size: 'Large', weight: 'Bolder', style: 'heading' }),
    text(where),
    ...facts.map((fact) => text(fact, { isSubtle: true, spacing: 'Small' })),
  ]
}
