import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeUnderstanding } from './makeUnderstanding.ts'
import { placesSchema } from './places/places.ts'

/**
 * Reads `places.json` of a council's folder and understands messages with it.
 * @throws Error that names the file and the fault, when it is missing or wrong
 */
export function readUnderstanding(councilFolder: string): ReturnType<typeof makeUnderstanding> {
  const file = join(councilFolder, 'places.json')
  const places = placesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!places.success) throw new Error(`${file}: ${z.prettifyError(places.error)}`)
  return makeUnderstanding(places.data)
}
