import { join } from 'node:path'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'

/** The real council's places. */
export const leeds = readUnderstanding(join(import.meta.dirname, '../../bot/councils/leeds'))
