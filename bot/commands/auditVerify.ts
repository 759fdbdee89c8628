import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { verifyAudit, type AuditReport } from '../handoff/audit/verify.ts'
import { readFolder } from '../storage/lowdb/readFolder.ts'
import { auditSentences } from './auditSentences.ts'
import { askService, readStore } from './openItems.ts'
import { comparePutBack, putBackSentences } from './putBack.ts'

// npm run audit:verify [-- --head HASH] [-- --json]     ends with 1 when something is wrong or there is no data folder
// npm run audit:verify -- --aside FOLDER           after a backup was put back: what the folder put aside shows besides

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

/** After a backup was put back: what the folder that was put aside knows, and this one does not. */
async function checkPutBack(folder: string, aside: string, asJson: boolean): Promise<void> {
  // A mistyped folder holds nothing, which would look well.
  await Promise.all([access(folder), access(aside)])
  const found = await comparePutBack(readFolder(folder), readFolder(aside))
  process.stdout.write(`${asJson ? JSON.stringify(found, null, 2) : putBackSentences(found).join('\n')}\n`)
  if (Object.values(found).some((list: readonly unknown[]) => list.length > 0)) process.exitCode = 1
}

async function run(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { head: text, aside: text, json: { type: 'boolean' } } })
  if (values.aside !== undefined) {
    await checkPutBack(process.env['DATA_DIR'] ?? './data', values.aside, values.json === true)
    return
  }
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
