import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Directory } from '../../dialogs/ports.ts'
import { makeDirectory } from './makeDirectory.ts'
import { serviceListSchema } from './service.ts'
import type { Service } from './service.ts'

/**
 * Reads the starter directory of a council (`directory.json` in its folder).
 * @throws with a sentence that names the file and what is wrong in it
 */
export function readDirectory(councilFolder: string): Directory {
  return makeDirectory(readServices(councilFolder))
}

export function readServices(councilFolder: string): Service[] {
  const file = join(councilFolder, 'directory.json')
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(
      `The directory ${file} can't be read. It should hold {"contents": [...]} in Open Referral UK 3.0.`,
      {
        cause: error,
      },
    )
  }
  const parsed = serviceListSchema.safeParse(raw)
  if (parsed.success) return parsed.data.contents
  throw new Error(`The directory ${file} is not right:\n${z.prettifyError(parsed.error)}`)
}
