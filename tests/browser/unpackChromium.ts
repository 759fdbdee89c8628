import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const unpack = promisify(brotliDecompress)

export interface UnpackedChromium {
  executable: string
  /** What its process needs: it brings its own libraries (nss) and fonts, so a bare machine will do. */
  env: Record<string, string>
}

/**
 * Unpacks the browser inside the npm package `@sparticuz/chromium`, once for the machine. The package can do this
 * itself, but gives its libraries only to machines it takes for a cloud function, and two processes that unpack at the
 * same time start each other's half-written browser.
 * @returns undefined where the package is not installed or does not fit the machine
 */
export async function unpackChromium(): Promise<UnpackedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packed = binFolder()
  if (packed === undefined) return undefined
  const { version } = JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8')) as { version: string }
  const folder = join(tmpdir(), `better-conversations-browser-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, packed)
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  }
}

function binFolder(): string | undefined {
  try {
    const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium')
    return join(dirname(entry), '..', '..', 'bin')
  } catch {
    return undefined
  }
}

/** Beside the place first, then moved as a whole: whoever looks sees all of it or nothing. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const beside = await mkdtemp(`${folder}-`)
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    await untar(await unpack(await readFile(join(packed, name))), beside)
  }
  await writeFile(join(beside, 'fonts.conf'), fontsIn(join(folder, 'fonts')))
  const executable = join(beside, 'chromium')
  await writeFile(executable, await unpack(await readFile(join(packed, 'chromium.br'))))
  await chmod(executable, 0o755)
  // Somebody else may have been quicker: theirs is as good.
  await rename(beside, folder).catch(() => rm(beside, { recursive: true }))
}

/** The package's own settings look for its fonts where a cloud function would have them. Without any font the browser ends. */
function fontsIn(folder: string): string {
  const dirs = [folder, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${folder}-cache</cachedir></fontconfig>`
}

/** Writes the files of a tar archive (plain files and short names are all there is in these). */
async function untar(tar: Buffer, folder: string): Promise<void> {
  const block = 512
  for (let at = 0; at + block <= tar.length;) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const name = field(0, 100)
    if (name === '') return
    const size = parseInt(field(124, 12).trim(), 8)
    if (field(156, 1) === '0' || field(156, 1) === '') {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, tar.subarray(at + block, at + block + size))
      await chmod(file, 0o755)
    }
    at += block + Math.ceil(size / block) * block
  }
}
