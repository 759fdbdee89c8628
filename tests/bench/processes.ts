import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface Running {
  address: string
  /** Milliseconds from the start of the process to the address. */
  startMs: number
  /** Resident memory now, in MB. */
  memory(): Promise<number>
  stop(): void
}

/** Starts our service on a folder of its own (or one that is given) and waits until it listens. */
export function startOurs(folder = mkdtempSync(join(tmpdir(), 'bench-'))): Promise<Running> {
  const environment = { ...process.env, PORT: '0', BOT_EMULATOR: '1', DATA_DIR: folder, LOG_LEVEL: 'info' }
  const running = start(['bot/index.ts'], environment)
  return running.then((one) => ({
    ...one,
    stop: () => {
      one.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }))
}

/** Starts the SDK's own waterfall bot. */
export function startSdkBot(): Promise<Running> {
  return start(['tests/bench/sdkBot.ts'], process.env)
}

function start(args: string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${String(code)}`)))
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (address !== undefined)
        resolve({
          address,
          startMs: performance.now() - began,
          memory: () => memoryOf(child),
          stop: () => child.kill('SIGKILL'),
        })
    })
  })
}

async function memoryOf(child: ChildProcess): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
