import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'
import { hasCode } from './disk.ts'

const run = promisify(execFile)

/**
 * When a process started, as a word that differs for every process that ever had this id on this machine since it was
 * booted; `gone` when no such process runs; `unknown` when the system doesn't say.
 */
export async function startOf(pid: number): Promise<string> {
  if (!exists(pid)) return 'gone'
  if (process.platform === 'linux') return (await startOnLinux(pid)) ?? 'unknown'
  try {
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)])
    return shortHash(stdout.trim())
  } catch {
    return 'unknown'
  }
}

/** Names the set of processes that ids are counted in: this boot of this machine, this container. */
export async function processSpace(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const container = await readlink('/proc/self/ns/pid').catch(() => '')
  return shortHash([hostname(), boot, container].join('\n'))
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return !hasCode(error, 'ESRCH')
  }
}

/** See proc(5): field 3 is the state, field 22 the start in clock ticks since boot. The name before them may hold spaces. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended; only its parent hasn't looked yet.
  return state === 'Z' || state === 'X' ? 'gone' : fields[18]
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
