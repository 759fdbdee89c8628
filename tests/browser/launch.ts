import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { unpackChromium, type UnpackedChromium } from './unpackChromium.ts'

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
]

/** Milliseconds that a page's tests wait for what must come: a ceiling, for a busy machine may be very slow. */
export const patience = 25_000

/** Starts a real browser: the one named by CHROMIUM, else the system's, else the one inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findBrowser()
  return chromium.launch({ executablePath: executable, args: flags, env: { ...process.env, ...env } })
}

async function findBrowser(): Promise<UnpackedChromium> {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') return { executable: named, env: {} }
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
  if (installed !== undefined) return { executable: installed, env: {} }
  const unpacked = await unpackChromium()
  if (unpacked !== undefined) return unpacked
  throw new Error('No browser was found: install Debian’s "chromium", or name one with CHROMIUM=/path/to/chromium.')
}
