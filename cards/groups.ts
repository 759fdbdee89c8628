import { card } from './card.ts'
import type { AdaptiveCard } from './card.ts'
import { connectionCard } from './connections.ts'
import type { ConnectionDetails } from './connections.ts'

/** All that is known of a few groups, one below the other. */
export function groupsCard(groups: readonly ConnectionDetails[]): AdaptiveCard {
  const each = groups.map((group) => connectionCard(group))
  return card(
    each.map(({ body }, index) => ({ type: 'Container', separator: index > 0, spacing: 'Large', items: body })),
    each.flatMap(({ actions }, index) =>
      // Three links that all say "Open the page" would not tell one from another.
      (actions ?? []).map((action) => ({ ...action, title: `${action.title}: ${groups[index]?.name ?? ''}` })),
    ),
  )
}
