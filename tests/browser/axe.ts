import axe from 'axe-core'
import type { Page } from 'playwright-core'

const given = new WeakSet<Page>()

/** What axe finds, as "rule: where", every rule on. */
export async function faults(page: Page): Promise<string[]> {
  // By evaluate, not by a script element: the content policy stays as it is.
  if (!given.has(page)) await page.evaluate(axe.source)
  given.add(page)
  return page.evaluate(async () => {
    // A colour on its way to another would be judged half way.
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
    return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(' ')}`))
  })
}
