import { parseArgs } from 'node:util'
import { verifyAudit, type AuditReport } from '../handoff/audit/verify.ts'
import { readFolder } from '../storage/lowdb/readFolder.ts'
import { auditSentences } from './auditSentences.ts'
import { askService, readStore } from './openItems.ts'

// npm run audit:verify [-- --head HASH] [-- --json]     ends with 1 when something is wrong or there is no data folder

/**
 * Undefined when there is no data folder. While a service runs it is asked, and the files are looked at besides: it keeps
 * in memory what it wrote, and would not see them edited behind its back.
 */
async function verify(folder: string, head: string | undefined): Promise<AuditReport | undefined> {
  const query = head === undefined ? '' : `?${new URLSearchParams({ head }).toString()}`
  const told = (await askService(folder, '/internal/audit', query)) as AuditReport | undefined
  if (told === undefined) return readStore(folder, (storage) => verifyAudit(storage, head))
  const seen = await verifyAudit(readFolder(folder), head)
  const known = new Set(seen.problems.map(({ sentence }) => sentence))
  const problems = [...seen.problems, ...told.problems.filter(({ sentence }) => !known.has(sentence))]
  return { ...seen, problems, whole: problems.length === 0 }
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { head: { type: 'string' }, json: { type: 'boolean' } } })
  const report = await verify(process.env['DATA_DIR'] ?? './data', values.head)
  const said = values.json === true ? JSON.stringify(report ?? null, null, 2) : auditSentences(report).join('\n')
  process.stdout.write(`${said}\n`)
  // Nothing to check is not "whole": a wrong DATA_DIR must not look well.
  if (report?.whole !== true) process.exitCode = 1
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
