import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const folder = join(import.meta.dirname, 'schema')
// The schemas carry columns of the tables beside the JSON ("core", "path", "order").
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const made = new Map<string, ReturnType<Ajv['compile']>>()

/** What is wrong with it after a schema of Open Referral UK 3.0, as "where: what". */
export function faultsIn(schema: string, value: unknown): string[] {
  const check =
    made.get(schema) ?? ajv.compile(JSON.parse(readFileSync(join(folder, `${schema}.json`), 'utf8')) as object)
  made.set(schema, check)
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`)
}
