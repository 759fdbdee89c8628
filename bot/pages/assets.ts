import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built script and style of a page that the server writes. */
export interface Assets {
  script: string
  style: string
}

/**
 * Reads what `web/build.ts` noted in `assets.json`.
 * @param folder of the built pages
 * @param name folder of the page under `web/`: "finder", "staff"
 * @throws with a sentence that says what to do when it was not built
 */
export function readAssets(folder: string, name: string): Assets {
  const all = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Record<string, Assets>
  const found = all[name]
  if (found === undefined) throw new Error(`web/${name} is not built. Run "node web/build.ts".`)
  return found
}
