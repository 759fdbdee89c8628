/** An Adaptive Card (schema 1.5) as plain data. Cards here are pure: data in, card out. */
export interface AdaptiveCard {
  type: 'AdaptiveCard'
  version: '1.5'
  $schema: string
  lang?: string
  speak?: string
  body: CardElement[]
  actions?: CardAction[]
}
export interface CardElement {
  type: string
  [property: string]: unknown
}
export type CardAction =
  | { type: 'Action.Submit'; title: string; data: Record<string, unknown> }
  | { type: 'Action.OpenUrl'; title: string; url: string }

export function card(body: CardElement[], actions: CardAction[] = []): AdaptiveCard {
  const made: AdaptiveCard = {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    body,
  }
  if (actions.length > 0) made.actions = actions
  return made
}

export function text(words: string, more: Record<string, unknown> = {}): CardElement {
  return { type: 'TextBlock', text: escapeMarkdown(words), wrap: true, ...more }
}

/** Adaptive Cards read Markdown in their texts; words of people and of directories are meant as they stand. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]]/g, (mark) => `\\${mark}`)
}
